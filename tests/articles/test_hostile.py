"""No file may hang, crash or reach out: each hostile one ends in a clean article or a refusal that names it.

They are read as the program reads them: by a process of its own with bounded time and memory.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.articles import made
from tests.articles.hostile import CASES
from tests.articles.hostile.case import ARTICLE, WORDS, Case
from tests.fuzz.documents import makers
from visavis import articles
from visavis.app import batch
from visavis.app.analysis import Failure, Unpacked
from visavis.app.worker import Limits, Readers
from visavis.articles import archive as archive_module
from visavis.errors import UserError
from visavis.export.lines import json_line
from visavis.export.rows import text_row
from visavis.model import Article, Source

SECONDS = 40.0  # for any one of them on a machine that has other work; alone, the slowest takes seven
PARTS = 4  # of those that a document holds, enough to see how they end


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(limits=Limits(seconds=SECONDS)) as opened:
        yield opened


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_file_ends_in_an_article_or_a_clear_refusal(case: Case, readers: Readers) -> None:
    if case.ends == "broke off" and sys.platform != "linux":
        pytest.skip("elsewhere a process has no limit of memory")
    start = time.perf_counter()
    ends = list(ended(readers, Source(case.name, case.make(), f"/articles/{case.name}")))
    assert time.perf_counter() - start < SECONDS
    read = [one for one in ends if isinstance(one, Article)]
    for article in read:
        check_article(article)
    for refusal in (one for one in ends if isinstance(one, UserError)):
        assert case.name in refusal.what
        assert refusal.remedy
    if case.ends == ARTICLE:
        assert read, f"a user loses {case.loses}: {ends[0]}"
    else:
        assert not read
        assert any(case.ends in str(one) for one in ends), f"a user loses {case.loses}: {ends[0]}"


def ended(readers: Readers, source: Source) -> Iterator[Article | UserError]:
    """Yield what becomes of a document, or of the first ones in it."""
    try:
        reply = readers.submit(source).result()
    except UserError as refusal:
        yield refusal
        return
    if isinstance(reply, Unpacked):
        for part in reply.inputs[:PARTS]:
            if isinstance(part, Source):
                yield from ended(readers, part)
            elif part.error is not None:
                yield part.error
    else:
        yield reply


def check_article(article: Article) -> None:
    assert article.text.strip()
    for secret in ("root:", "hahaha", "<script"):
        assert secret not in article.text or "plain text" in article.original.name
    assert article.metadata.url.startswith(("", "http://", "https://"))
    spans = [block.span for block in article.blocks]
    assert all(span.end <= len(article.text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert json_line(text_row(article))  # all of it can be written and saved
    article.original.name.encode()


def test_there_are_many_of_them() -> None:
    assert len(CASES) == len({case.name for case in CASES}) >= 200
    assert all(case.loses for case in CASES)


def test_what_an_archive_inflates_is_counted_over_all_its_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MOST_INFLATED_BYTES", 1_000)
    opened = archive_module.Archive("a.zip", made.archive(one=b"x" * 600, two=b"x" * 600))
    opened.read("one")
    with pytest.raises(UserError, match="unfolds to more than"):
        opened.read("two")


def test_bidirectional_overrides_stay_in_the_text_for_the_window_to_show() -> None:
    for name in ("bidirectional.txt", "bidirectional.html"):
        data = next(case for case in CASES if case.name == name).make()
        assert "\u202e" in articles.read(name, data).text


def test_what_cannot_be_written_keeps_its_place() -> None:
    """A quotation behind it would be cut one letter off."""
    article = articles.read("a.rtf", rb"{\rtf1 before \u-10240? behind " + WORDS.encode() + b"}")
    assert article.text.startswith("before \ufffd behind ")


def test_any_damage_to_a_document_is_refused_or_survived() -> None:
    chance = random.Random(20290314)
    documents = makers(chance)
    for _ in range(200):
        name = chance.choice(sorted(documents))
        try:
            articles.read(name, documents[name]())
        except UserError as refusal:
            assert name in refusal.what


# ---------------------------------------------------------------- names and places


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with an article under each name that a file system takes."""
    for name in NAMES:
        (tmp_path / os.fsdecode(name)).write_text(WORDS)
    return tmp_path


NAMES = (
    b"a\nvisavis: all is well\r.txt",
    "\u202etxt.article.txt".encode(),
    b"-rf.txt",
    b"<img src=x>.txt",
    b"\x1b[31mred.txt",
    b"x" * 240 + b".txt",
    *((b"caf\xe9.txt",) if sys.platform == "linux" else ()),  # no UTF-8; elsewhere there are no such names
)


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_forges_nothing_and_breaks_nothing(place: Path) -> None:
    """One odd name in a folder would end the run, or put a line of its own among the messages."""
    outcomes = list(batch.read_all([place]))
    assert len(outcomes) == len(NAMES)
    for outcome in outcomes:
        assert isinstance(outcome, Article)
        check_article(outcome)
        assert outcome.original.name.isprintable() or "\u202e" in outcome.original.name


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    """Reading it would wait for ever, or never end."""
    (tmp_path / "folder.html").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "nowhere.txt").symlink_to("/nowhere/at/all.txt")
    names = ("folder.html", "pipe.txt", "zero.txt", "loop.txt", "nowhere.txt")
    outcomes = list(batch.read_all([tmp_path / name for name in names]))
    for outcome, name in zip(outcomes, names, strict=True):
        assert isinstance(outcome, Failure)
        assert isinstance(outcome.error, UserError)
        assert name in outcome.message
    (only,) = batch.read_all([tmp_path])
    assert isinstance(only, Failure), "a folder with nothing but such files holds no articles"
