"""Search: what an analyst remembers to have read must be found, as corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Metadata, Span, Speaker
from visavis.store import index


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


def test_a_corrected_title_is_found_in_the_place_of_the_one_that_was_read(
    session: Session, library: Library, analysed: Analysed
) -> None:
    other = Session.create(library, "Quay", session.profile, sort=by_role)
    article = replace(analysed.article, id="b" * 64, metadata=Metadata("Tolls at dawn"))  # no such words in its text
    for one in (session, other):
        one.add(replace(analysed, article=article))
    assert {hit.session for hit in library.search("dawn tolls")} == {"Harbour", "Quay"}
    session.describe(article.id, Metadata("Ports quarrel"))
    assert [hit.session for hit in library.search("dawn tolls")] == ["Quay"], "there the old one stands"
    assert [hit.title for hit in library.search("quarrel")] == ["Ports quarrel"]
    found = [hit.title for hit in library.search("fisherman") if hit.session == "Harbour"]
    assert "Ports quarrel" in found, "the text is found as ever"
    session.undo()
    assert {hit.session for hit in library.search("dawn tolls")} == {"Harbour", "Quay"}


def test_the_index_keeps_step_with_bulk_edits_and_jumps(session: Session, library: Library, analysed: Analysed) -> None:
    ids = [quotation.id for quotation in analysed.quotations]
    session.respeak(ids, Speaker("Otto Brandt"))
    session.tag([*ids, analysed.article.id], "lighthouse")
    session.describe(analysed.article.id, Metadata("Ports"))
    session.set_edges(ids[0], [Span(33, 44)])
    for to in (0, 4, 2, 0, 3):
        session.jump(to)
        for table in index.COLUMNS:
            check = f"insert into {table}_fts({table}_fts, rank) values ('integrity-check', 1)"
            library.write(lambda store, check=check: store.database.execute(check)).result()  # type: ignore[misc]
    assert len(library.search("lighthouse")) == 4


@pytest.mark.parametrize("words", ["", "  ", '"', "* OR (", "port'; drop table articles"])
def test_no_question_is_an_error(session: Session, library: Library, words: str) -> None:
    assert library.search(words) == ()
