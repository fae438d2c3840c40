"""Fixtures for all tests; none of them ever touches the folders of whoever runs them."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from visavis.app import cores
from visavis.model import (
    Analysed,
    Article,
    Block,
    Kind,
    Metadata,
    Original,
    Party,
    Profile,
    Quotation,
    Span,
    Speaker,
)

cores.one_thread_a_sum()  # as the program does; before anything loads NumPy

# What one example may take says nothing on a busy machine, and the first one loads libraries and word lists.
settings.register_profile("visavis", deadline=None)
settings.load_profile("visavis")

# Python's names of what goes out to a network. Binding is not among them: urllib3, which trafilatura loads and nobody
# uses, tries at once whether it could. In the processes that read articles it is refused as well (app/sealing.py).
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "urllib.Request")
_reached: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(NETWORK):
        _reached.append(f"{event} {arguments}")
        raise PermissionError(f"the tests, as the program, reach for no network: {event} {arguments}")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail any test in which anything reaches for a network, also where the refusal was swallowed."""
    _reached.clear()
    yield
    assert not _reached


OWN_FOLDERS = (
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "HOME",
    "APPDATA",
    "LOCALAPPDATA",
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give every test, and every process it starts, a home, settings and a library of its own."""
    home = tmp_path_factory.mktemp("home")
    for name in OWN_FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("VISAVIS_LIBRARY", str(home / "library.sqlite"))
    yield home


def article_of(*paragraphs: str, name: str = "harbour.txt", title: str = "", **about: object) -> Article:
    """Return an article whose blocks are the paragraphs given."""
    text = "\n".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(start, start + len(paragraph))))
        start += len(paragraph) + 1
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    original = Original(name, data, digest, "text/plain", f"/articles/{name}")
    return Article(digest, text, tuple(blocks), Metadata(title=title, **about), original)  # type: ignore[arg-type]


def quotation_of(article: Article, words: str, speaker: str = "", **more: object) -> Quotation:
    """Return a quotation of `words`, which stand once in the article, by `speaker`."""
    start = article.text.index(words)
    span = Span(start, start + len(words))
    return Quotation(
        f"{article.id[:8]}-{start}-{span.end}",
        Kind.DIRECT if words[0] in '“"' else Kind.INDIRECT,
        (span,),
        speaker=Speaker(speaker) if speaker else None,
        **more,  # type: ignore[arg-type]
    )


PARAGRAPHS = (
    "Harbour patrols begin on Monday",
    "“The patrols stay in port,” Irina Sokolova said in Moscow.",
    "Britain and France would send ships, Tom Aldous said.",
    "A fisherman said that the sea was calm.",
)


@pytest.fixture
def profile() -> Profile:
    """Return a profile of two parties."""
    return Profile(
        "two",
        "East / West",
        (Party("east", "East", "#a63a50", ("Russia",)), Party("west", "West", "#2f5d8a", ("UK", "France"))),
    )


@pytest.fixture
def analysed() -> Analysed:
    """Return a small article with a quotation of either party and one of nobody's."""
    article = article_of(*PARAGRAPHS, title="Harbour patrols begin on Monday", outlet="The Quay")
    quotations = (
        quotation_of(
            article, "“The patrols stay in port,”", "Irina Sokolova", parties=("east",), affiliations=("Russia",)
        ),
        quotation_of(
            article, "Britain and France would send ships", "Tom Aldous", parties=("west",), affiliations=("UK",)
        ),
        quotation_of(article, "that the sea was calm"),
    )
    return Analysed(article, quotations)
