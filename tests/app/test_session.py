"""Sessions: an analyst's decisions that vanish, move to other words or cannot be undone are worse than none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.sorting import by_role
from visavis import articles
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.model import (
    Analysed,
    Change,
    Kind,
    PaneView,
    Party,
    Profile,
    Span,
    Speaker,
    StepName,
    Thing,
    Touched,
    Verb,
    ViewState,
)


def reloaded(session: Session, library: Library) -> Session:
    session.close()
    return Session.load(library, session.id, sort=by_role)


def parties(session: Session, analysed: Analysed) -> list[tuple[str, ...]]:
    return [card.quotation.parties for card in session.cards(analysed.article.id)]


def test_a_session_is_there_at_the_next_start(session: Session, library: Library, analysed: Analysed) -> None:
    again = reloaded(session, library)
    assert again.name == "Harbour"
    assert again.profile == session.profile
    assert again.articles == (analysed.article,)
    assert [card.quotation for card in again.cards(analysed.article.id)] == list(analysed.quotations)


def test_an_article_opened_twice_is_recognised(session: Session, analysed: Analysed) -> None:
    assert not session.add(analysed)
    assert session.articles == (analysed.article,)


def test_an_article_and_its_repair_are_kept_beside_each_other(session: Session, library: Library) -> None:
    wrong = "“On n’a pas été prévenus,” a dit l’officier.".encode().decode("latin-1").encode()
    both = [articles.read("wrong.txt", wrong, repaired=repaired) for repaired in (False, True)]
    for article in both:
        assert session.add(Analysed(article, ()))
    kept = reloaded(session, library).articles[-2:]
    assert [article.text for article in kept] == [article.text for article in both]
    assert [article.original for article in kept] == [both[0].original] * 2


def test_an_article_that_was_under_way_is_sorted_to_the_profile_of_now(
    library: Library, profile: Profile, analysed: Analysed
) -> None:
    session = Session.create(library, "Harbour", profile, sort=by_role)
    session.set_profile(Profile("channel", "Channel", (Party("uk", "UK", "#111111", ("UK",)),)))
    session.add(analysed, sorted_to=profile)
    assert parties(session, analysed) == [(), ("uk",), ()]
    assert parties(reloaded(session, library), analysed) == [(), ("uk",), ()]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“The patrols stay in port,”", Kind.DIRECT),
        ("The patrols stay in port,", Kind.DIRECT),
        ("stay in port,” Irina Sokolova said", Kind.MIXED),
        ("the sea was calm", Kind.INDIRECT),
    ],
)
def test_marked_words_have_a_kind(session: Session, analysed: Analysed, words: str, kind: Kind) -> None:
    start = analysed.article.text.index(words)
    (marked,) = session.mark(analysed.article.id, Span(start, start + len(words)), []).quotations
    assert session.card(marked).quotation.kind is kind


def test_moving_survives_a_restart_with_its_undo(session: Session, library: Library, analysed: Analysed) -> None:
    first, _second, third = (quotation.id for quotation in analysed.quotations)
    change = session.move([first, third], ["west"])
    name = StepName(Verb.MOVE, Thing.QUOTATION, 2, to=("West",))
    assert change == Change(
        frozenset({Touched.CORRECTIONS}), (analysed.article.id,), change.quotations, "Move 2 quotations to West", name
    )
    assert set(change.quotations) == {first, third}
    again = reloaded(session, library)
    assert parties(again, analysed) == [("west",), ("west",), ("west",)]
    assert again.to_undo is not None
    assert again.to_undo.label == "Move 2 quotations to West"
    again.undo()
    assert parties(again, analysed) == [("east",), ("west",), ()]
    assert again.to_redo is not None
    assert again.to_redo.label == "Move 2 quotations to West"
    last = reloaded(again, library)
    last.redo()
    assert parties(last, analysed) == [("west",), ("west",), ("west",)]
    assert last.redo() is None


def test_a_new_edit_takes_the_place_of_what_was_undone(session: Session, library: Library, analysed: Analysed) -> None:
    first = analysed.quotations[0].id
    session.move([first], ["west"])
    session.move([first], [])
    session.undo()
    session.dismiss([first])
    again = reloaded(session, library)
    assert [edit.label for edit in again.history] == [
        "Move a quotation of Irina Sokolova to West",
        "Dismiss a quotation of Irina Sokolova",
    ]
    assert again.to_redo is None
    assert again.card(first).dismissed


def test_another_speaker_is_sorted_to_his_own_party(session: Session, analysed: Analysed) -> None:
    third = analysed.quotations[2].id
    session.respeak([third], Speaker("Marc Lenoir", role="France"))
    card = session.card(third)
    assert card.quotation.parties == ("west",)
    assert card.quotation.speaker == Speaker("Marc Lenoir", role="France")
    assert card.found == analysed.quotations[2]
    session.move([third], ["east"])
    session.respeak([third], Speaker("Anna Weiss", role="UK"))
    assert session.card(third).quotation.parties == ("east",), "what was moved by hand stays where it was put"


def test_dismissing_is_no_deleting(session: Session, analysed: Analysed) -> None:
    first = analysed.quotations[0].id
    session.dismiss([first])
    assert session.card(first).dismissed
    assert not session.dismiss([first]), "a second time changes nothing"
    session.restore([first])
    assert session.card(first).correction is None, "nothing is left of it"


def test_words_can_be_marked(session: Session, library: Library, analysed: Analysed) -> None:
    start = analysed.article.text.index("A fisherman")
    span = Span(start, start + len("A fisherman"))
    change = session.mark(analysed.article.id, span, ["west"], Speaker("Otto Brandt"))
    (marked,) = change.quotations
    again = reloaded(session, library)
    card = again.card(marked)
    assert (card.found, card.quotation.content, card.quotation.parties) == (None, (span,), ("west",))
    again.move([marked], ["east"])
    again.dismiss([marked])
    assert again.card(marked).dismissed
    again.undo()
    again.undo()
    assert again.card(marked).quotation.parties == ("west",)
    again.undo()
    with pytest.raises(KeyError):
        again.card(marked)


@pytest.mark.parametrize("span", [Span(0, 0), Span(31, 32)])
def test_marking_nothing_is_refused(session: Session, analysed: Analysed, span: Span) -> None:
    with pytest.raises(UserError, match="No words"):
        session.mark(analysed.article.id, span, [])


def test_renaming_is_an_edit(session: Session, library: Library) -> None:
    session.rename("Sea")
    assert reloaded(session, library).name == "Sea"
    session.undo()
    assert reloaded(session, library).name == "Harbour"
    with pytest.raises(UserError, match="name"):
        session.rename("  ")


def test_another_profile_sorts_anew_and_loses_no_correction(
    session: Session, library: Library, analysed: Analysed, profile: Profile
) -> None:
    _first, _second, third = (quotation.id for quotation in analysed.quotations)
    session.move([third], ["west"])
    channel = Profile("channel", "Channel", (Party("uk", "UK", "#111111", ("UK",)),))
    change = session.set_profile(channel)
    assert Touched.PROFILE in change.touched
    assert parties(session, analysed) == [(), ("uk",), ()]
    again = reloaded(session, library)
    assert again.profile == channel
    assert parties(again, analysed) == [(), ("uk",), ()]
    again.undo()
    assert again.profile == profile
    assert parties(again, analysed) == [("east",), ("west",), ("west",)]
    assert parties(reloaded(again, library), analysed) == [("east",), ("west",), ("west",)]


def test_corrections_outlive_another_run_of_the_engine(session: Session, library: Library, analysed: Analysed) -> None:
    first, second, third = analysed.quotations
    session.move([first.id], ["west"])
    session.dismiss([second.id])
    session.move([third.id], ["east"])
    shorter = replace(first, id="new-first", content=(Span(first.content[0].start + 1, first.content[0].end - 2),))
    session.replace_findings(analysed.article.id, (shorter, second))
    assert session.card("new-first").quotation.parties == ("west",)
    assert session.card(second.id).dismissed
    assert [orphan.quotation_id for orphan in session.orphans(analysed.article.id)] == [third.id]
    again = reloaded(session, library)
    assert again.card("new-first").quotation.parties == ("west",)
    again.move(["new-first"], ["east"])
    assert again.card("new-first").quotation.parties == ("east",)
    again.undo()
    assert again.card("new-first").quotation.parties == ("west",)
    again.replace_findings(analysed.article.id, analysed.quotations)
    assert parties(again, analysed) == [("west",), ("west",), ("east",)], "the orphan is home again"
    assert again.orphans(analysed.article.id) == ()


def test_a_thousand_steps_can_be_undone_after_a_restart(session: Session, library: Library, analysed: Analysed) -> None:
    first = analysed.quotations[0].id
    for number in range(1000):
        session.move([first], ["west"] if number % 2 else [])
    again = reloaded(session, library)
    steps = 0
    while again.undo():
        steps += 1
    assert steps == 1000
    assert parties(again, analysed) == [("east",), ("west",), ()]


def test_the_view_is_kept_without_being_asked(session: Session, library: Library) -> None:
    view = ViewState("a", 17, "q", (PaneView("west", 300), PaneView("", 120, hidden=True)), b"\x00\xff", b"bars")
    session.view = view
    assert reloaded(session, library).view == view


def test_subscribers_hear_of_every_change(session: Session, analysed: Analysed) -> None:
    heard: list[Change] = []
    end = session.subscribe(heard.append)
    change = session.dismiss([analysed.quotations[0].id])
    assert heard == [change]
    end()
    session.undo()
    assert heard == [change]


def test_a_second_window_reads_and_changes_nothing(session: Session, library: Library, analysed: Analysed) -> None:
    session.close()
    with Library(library.path) as other:
        assert other.read_only
        seen = Session.load(other, session.id, sort=by_role)
        assert seen.articles == (analysed.article,)
        with pytest.raises(UserError, match="reading only"):
            seen.dismiss([analysed.quotations[0].id])
        assert not seen.card(analysed.quotations[0].id).dismissed
