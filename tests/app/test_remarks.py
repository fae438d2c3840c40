"""Notes, tags and stars: what an analyst typed is the one thing that no engine can find again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.model import Analysed, Annotation, Span, TagCount, Touched

Reload = Callable[[], Session]


@pytest.fixture
def first(analysed: Analysed) -> str:
    return analysed.quotations[0].id


@pytest.fixture
def article_id(analysed: Analysed) -> str:
    return analysed.article.id


def test_remarks_are_on_the_card_at_the_next_start(
    session: Session, reload: Reload, first: str, article_id: str
) -> None:
    change = session.set_note(article_id, first, "Ask Otto.\nTwice.")
    assert (change.touched, change.quotations) == (frozenset({Touched.ANNOTATIONS}), (first,))
    assert change.label == "Write a note on a quotation of Irina Sokolova"
    session.tag([first, article_id], " sea   ports ")
    session.star([first])
    session.set_note(article_id, "", "Weak source")
    for one in (session, reload()):
        assert one.card(first).annotation == Annotation("Ask Otto.\nTwice.", ("sea ports",), starred=True)
        assert one.annotation(article_id, first) == one.card(first).annotation
        assert one.annotation(article_id) == Annotation("Weak source", ("sea ports",))
        assert one.readings()[0].annotation == one.annotation(article_id)
        assert not one.card(first).reviewed, "a remark is no review"
    for _ in range(4):
        session.undo()
    assert not session.card(first).annotation
    assert not reload().card(first).annotation


def test_remarks_that_change_nothing_are_no_step(session: Session, first: str, article_id: str) -> None:
    assert not session.untag([first], "ports")
    assert not session.star([first], starred=False)
    assert not session.set_note(article_id, first, "  ")
    session.set_note(article_id, first, "Ask")
    assert not session.set_note(article_id, first, "Ask")
    assert session.set_note(article_id, first, " ").label == "Remove the note on a quotation of Irina Sokolova"
    assert len(session.history) == 2


def test_tags_are_counted_and_spelled_one_way(session: Session, analysed: Analysed, article_id: str) -> None:
    ids = [quotation.id for quotation in analysed.quotations]
    session.tag(ids, "Ports")
    session.tag([ids[0], article_id], "arms")
    assert not session.tag(ids, "ports"), "only capitals differ"
    assert session.tags() == (TagCount("arms", 2), TagCount("Ports", 3))
    session.untag(ids[1:], "Ports")
    assert session.tags() == (TagCount("arms", 2), TagCount("Ports", 1))
    with pytest.raises(UserError, match="tag needs a name"):
        session.tag(ids, "  ")


def test_remarks_and_corrections_leave_each_other_alone(session: Session, first: str) -> None:
    session.star([first])
    session.move([first], ["west"])
    card = session.card(first)
    assert (card.annotation.starred, card.quotation.parties) == (True, ("west",))
    session.undo()
    assert session.card(first).annotation.starred
    session.set_profile(replace(session.profile, id="other"))
    assert session.card(first).annotation.starred


def test_remarks_outlive_another_run_of_the_engine(
    session: Session, reload: Reload, analysed: Analysed, first: str, article_id: str
) -> None:
    found = analysed.quotations[0]
    session.set_note(article_id, first, "Ask Otto")
    shorter = replace(found, id="new-first", content=(Span(found.content[0].start + 1, found.content[0].end - 2),))
    session.replace_findings(article_id, (shorter, *analysed.quotations[1:]))
    for one in (session, reload()):
        assert one.card("new-first").annotation.note == "Ask Otto"
    assert session.set_note(article_id, "new-first", "Ask him").quotations == ("new-first",)
    assert session.card("new-first").annotation.note == "Ask him"
    session.undo()
    assert session.card("new-first").annotation.note == "Ask Otto"
    session.replace_findings(article_id, analysed.quotations[1:])
    assert "Ask Otto" not in [card.annotation.note for card in session.cards(article_id)]
    session.replace_findings(article_id, analysed.quotations)
    assert session.card(first).annotation.note == "Ask Otto", "an orphan comes home"


def test_remarks_on_marked_words_come_back_with_them(session: Session, reload: Reload, article_id: str) -> None:
    (marked,) = session.mark(article_id, Span(0, 15), ["west"]).quotations
    session.star([marked])
    session.undo()
    session.undo()
    session.redo()
    session.redo()
    assert reload().card(marked).annotation.starred


# ---------------------------------------------------------------- a note as it is typed


def test_a_note_that_is_typed_is_one_step(session: Session, reload: Reload, first: str, article_id: str) -> None:
    session.set_note(article_id, first, "A", going_on=True)
    session.set_note(article_id, first, "As", going_on=True)
    session.set_note(article_id, first, "Ask", going_on=True)
    again = reload()
    assert [edit.label for edit in again.history] == ["Write a note on a quotation of Irina Sokolova"]
    assert again.card(first).annotation.note == "Ask"
    session.undo()
    assert session.card(first).annotation.note == ""
    session.redo()
    assert session.card(first).annotation.note == "Ask"


def test_whoever_types_again_later_makes_a_step_of_its_own(session: Session, first: str, article_id: str) -> None:
    session.set_note(article_id, first, "Ask")
    session.set_note(article_id, first, "Ask Otto")
    session.set_note(article_id, first, "Ask Otto B", going_on=True)
    session.star([first])
    session.set_note(article_id, first, "Ask Otto Br", going_on=True)
    session.set_note(article_id, "", "Weak", going_on=True)
    session.set_note(article_id, first, "Ask Otto Brandt", going_on=True)
    notes = []
    while session.undo():
        notes.append(session.card(first).annotation.note)
    assert notes == ["Ask Otto Br", "Ask Otto Br", "Ask Otto B", "Ask Otto B", "Ask", ""]


def test_typing_after_an_undo_rewrites_no_older_step(session: Session, first: str, article_id: str) -> None:
    session.set_note(article_id, first, "Ask")
    session.set_note(article_id, first, "Ask Otto")
    session.undo()
    session.set_note(article_id, first, "Ask Ida", going_on=True)
    session.undo()
    assert session.card(first).annotation.note == "Ask"


def test_a_note_that_is_typed_and_deleted_again_leaves_no_step(
    session: Session, reload: Reload, first: str, article_id: str
) -> None:
    session.set_note(article_id, first, "Ask", going_on=True)
    session.set_note(article_id, first, "", going_on=True)
    assert session.to_undo is None
    assert session.to_redo is not None, "what was typed can be had back"
    assert reload().card(first).annotation.note == ""


# ---------------------------------------------------------------- search


def test_notes_and_tags_are_found(session: Session, library: Library, first: str, article_id: str) -> None:
    session.set_note(article_id, first, "Élise knows the pilot")
    session.tag([first, article_id], "lighthouse")
    (hit,) = library.search("elise pilot")
    assert (hit.quotation_id, hit.speaker) == (first, "Irina Sokolova")
    assert "»pilot«" in hit.snippet
    assert [hit.quotation_id for hit in library.search("lighthouse")] == [first, ""]
    session.dismiss([first])
    assert library.search("pilot") == (), "what was dismissed is not found"
    session.undo()
    session.jump(0)
    assert library.search("lighthouse") == ()
    assert library.check() == ()


# ---------------------------------------------------------------- the tags of a session


def test_a_tag_is_renamed_everywhere_and_one_that_is_there_takes_it_up(
    session: Session, reload: Reload, analysed: Analysed, article_id: str
) -> None:
    first, second, _ = (quotation.id for quotation in analysed.quotations)
    session.tag([first, second, article_id], "port")
    session.tag([second], "harbour")
    change = session.rename_tag("port", "sea port")
    assert change.label == "Rename the tag “port” to “sea port”"
    session.rename_tag("sea port", "Harbour")
    for one in (session, reload()):
        assert one.tags() == (TagCount("harbour", 3),), "spelled as it is there"
        assert one.card(second).annotation.tags == ("harbour",), "each once"
    session.undo()
    session.undo()
    assert reload().tags() == (TagCount("harbour", 1), TagCount("port", 3))


def test_capitals_of_a_tag_can_be_mended_and_a_blank_name_is_none(session: Session, first: str) -> None:
    session.tag([first], "port")
    session.rename_tag("port", "Port")
    assert session.card(first).annotation.tags == ("Port",)
    with pytest.raises(UserError):
        session.rename_tag("Port", " ")


def test_a_tag_is_taken_off_everything_in_one_step(session: Session, first: str, article_id: str) -> None:
    session.tag([first, article_id], "port")
    session.remove_tag("port")
    assert session.tags() == ()
    session.undo()
    assert session.tags() == (TagCount("port", 2),)
