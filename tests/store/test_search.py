"""Search: what an analyst remembers to have read must be found, as corrected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Profile, Span, Speaker


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def session(library: Library, profile: Profile, analysed: Analysed) -> Session:
    made = Session.create(library, "Harbour", profile, sort=by_role)
    made.add(analysed)
    return made


def test_words_are_found_in_quotation_and_article(session: Session, library: Library, analysed: Analysed) -> None:
    first, second = library.search("patrols PORT")
    assert (first.quotation_id, first.speaker) == (analysed.quotations[0].id, "Irina Sokolova")
    assert "»patrols«" in first.snippet
    assert (second.quotation_id, second.article_id) == ("", analysed.article.id)


def test_a_speaker_is_found_however_he_is_typed(session: Session, library: Library, analysed: Analysed) -> None:
    session.respeak([analysed.quotations[2].id], Speaker("Édouard Lenoir"))
    (hit,) = library.search("edouard")
    assert (hit.quotation_id, hit.speaker) == (analysed.quotations[2].id, "Édouard Lenoir")
    session.undo()
    assert library.search("edouard") == ()


def test_dismissed_quotations_are_not_found(session: Session, library: Library, analysed: Analysed) -> None:
    session.dismiss([analysed.quotations[0].id])
    assert [hit.quotation_id for hit in library.search("patrols port")] == [""]


def test_marked_words_are_found(session: Session, library: Library, analysed: Analysed) -> None:
    start = analysed.article.text.index("A fisherman")
    (marked,) = session.mark(analysed.article.id, Span(start, start + 11), [], Speaker("Otto Brandt")).quotations
    assert [hit.quotation_id for hit in library.search("fisherman")] == [marked, ""]
    assert [hit.speaker for hit in library.search("brandt")] == ["Otto Brandt"]


@pytest.mark.parametrize("words", ["", "  ", '"', "* OR (", "port'; drop table articles"])
def test_no_question_is_an_error(session: Session, library: Library, words: str) -> None:
    assert library.search(words) == ()
