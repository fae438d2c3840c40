"""Correct once: what the analyst says of a speaker must hold for all of his words, and come back whole on undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import article_of, quotation_of
from visavis.app import knowledge, learning
from visavis.app.database import Library
from visavis.app.moves import Route, routes
from visavis.app.session import Session
from visavis.model import Analysed, Card, Change, Party, Profile, Rule, Speaker

GROUP = (
    "“We hold the pier,” the Wharf Circle said.",
    "“We will hold it,” the Wharf Circle said on Tuesday.",
    "“Let them try,” Orla Finch said.",
    "“The pier is ours,” the Kremlin said.",
)


def found() -> Analysed:
    article = article_of(*GROUP)
    words = ("“We hold the pier,”", "“We will hold it,”", "“Let them try,”", "“The pier is ours,”")
    speakers = ("the Wharf Circle", "the Wharf Circle", "Orla Finch", "the Kremlin")
    quotations = tuple(quotation_of(article, one, name) for one, name in zip(words, speakers, strict=True))
    return Analysed(article, knowledge.sort(quotations, article, knowledge.profile()))


@pytest.fixture
def library(own_folders: Path) -> Iterator[Library]:
    with Library(own_folders / "library.sqlite") as library:
        yield library


@pytest.fixture
def session(library: Library) -> Session:
    session = Session.create(library, "Pier", knowledge.profile())
    session.add(found())
    return session


def panes(session: Session) -> list[tuple[str, ...]]:
    return [card.quotation.parties for card in session.cards(session.articles[0].id)]


def corrected(session: Session, number: int, parties: list[str]) -> Rule | None:
    before = session.cards(session.articles[0].id)[number]
    session.move([before.quotation.id], parties)
    after = session.card(before.quotation.id)
    return learning.lesson(before, after, session.profile, knowledge.gazetteer().labels)


def cards(session: Session) -> tuple[Card, ...]:
    return session.cards(session.articles[0].id)


def test_a_moved_card_teaches_where_all_of_the_speaker_belongs(session: Session) -> None:
    rule = corrected(session, 0, ["russia"])
    assert rule == Rule("the Wharf Circle", ("Russia",), ("russia",))
    assert learning.statements(cards(session), rule) == 2
    (moved,) = session.moves_by(rule)
    assert (moved.left, moved.entered) == (("Others",), ("Russia",))
    session.teach(rule)
    assert panes(session) == [("russia",), ("russia",), (), ("russia",)]
    assert "Wharf Circle" in session.history[-1].label
    session.undo()
    assert panes(session) == [("russia",), (), (), ("russia",)], "the correction itself stays"
    assert session.learned == ()


def test_what_was_learned_counts_in_later_articles_and_other_sessions(session: Session, library: Library) -> None:
    session.teach(Rule("Orla Finch", ("UK",), ("uk-france",)))
    library.flush()
    other = Session.create(library, "Later", knowledge.profile())
    assert other.learned == session.learned
    article = article_of("“Again,” Orla Finch said.")
    (sorted_,) = knowledge.sort(
        (quotation_of(article, "“Again,”", "Orla Finch"),), article, other.profile, other.sorting().learned
    )
    assert sorted_.parties == ("uk-france",)
    assert any(reason.rule == "learned" for reason in sorted_.evidence)


def test_what_another_open_session_learns_is_known_here_without_a_step(session: Session, library: Library) -> None:
    other = Session.create(library, "Later", knowledge.profile())
    other.add(found())
    session.teach(Rule("Orla Finch", ("UK",), ("uk-france",)))
    assert other.relearn(session.learned)
    assert not other.relearn(session.learned), "known already"
    assert panes(other)[2] == ("uk-france",)
    assert other.history == ()
    other.close()
    again = Session.load(library, other.id)
    assert (panes(again), again.learned) == (panes(other), session.learned)


def test_a_group_that_was_named_is_named_everywhere_and_nameless_again_after_undo(session: Session) -> None:
    before = cards(session)[0]
    session.respeak([before.quotation.id], Speaker("Hamas"))
    rule = learning.lesson(before, cards(session)[0], session.profile, knowledge.gazetteer().labels)
    assert rule == Rule("the Wharf Circle", ("Hamas",), (), "Hamas")
    session.teach(rule)
    names = [card.quotation.speaker.name for card in cards(session) if card.quotation.speaker]
    assert names[:3] == ["Hamas", "Hamas", "Orla Finch"]
    session.set_profile(knowledge.profile("israel-hamas-mediators"))
    assert panes(session)[:2] == [("hamas",), ("hamas",)]
    session.undo()
    session.undo()
    assert [card.quotation.speaker.name for card in cards(session) if card.quotation.speaker][1] == "the Wharf Circle"


def test_what_was_learned_survives_a_restart_with_its_undo(session: Session, library: Library) -> None:
    rule = Rule("Orla Finch", ("UK",), ("uk-france",))
    session.teach(rule)
    again = Session.load(library, session.id)
    assert again.learned == (rule,)
    assert panes(again) == panes(session)
    again.undo()
    assert Session.load(library, session.id).learned == ()


def test_accepting_a_card_teaches_nothing(session: Session) -> None:
    assert corrected(session, 3, ["russia"]) is None


def test_a_shared_pane_does_not_say_which_land_a_speaker_is_of(session: Session) -> None:
    assert corrected(session, 2, ["uk-france"]) == Rule("Orla Finch", (), ("uk-france",))


def test_a_rule_takes_the_place_of_what_was_known_of_the_same_speaker(session: Session) -> None:
    first, second = Rule("the Wharf Circle", ("UK",)), Rule("Wharf Circle", ("Russia",))
    session.teach(first)
    session.teach(second)
    assert session.learned == (second,)
    assert not session.teach(second)
    session.teach(Rule("Orla Finch", ("Russia",)), instead_of=second)
    assert session.learned == (Rule("Orla Finch", ("Russia",)),)
    session.undo()
    assert session.learned == (second,)
    session.forget([second])
    assert session.learned == ()


def test_another_profile_says_first_what_would_move_and_loses_no_correction(session: Session) -> None:
    corrected(session, 2, ["ukraine"])
    mine = Profile("mine", "Mine", (Party("moscow", "Moscow", "#a63a50", ("Russia", "the Wharf Circle")),))
    moved = session.moves_under(mine)
    assert routes(moved) == (Route(2, "Others", "Moscow"), Route(1, "Ukraine", "Others"), Route(1, "Russia", "Moscow"))
    assert session.profile != mine
    session.set_profile(mine)
    assert panes(session) == [("moscow",), ("moscow",), (), ("moscow",)]
    session.undo()
    assert panes(session) == [(), (), ("ukraine",), ("russia",)]


def test_an_article_in_a_new_session_is_to_be_given_its_profile_and_a_chosen_one_stays(library: Library) -> None:
    offered = knowledge.profiles()
    fresh = Session.create(library, "Fresh", offered[0])
    assert fresh.sorting(offered).profiles == offered
    fresh.set_profile(offered[1])
    assert fresh.sorting(offered).profiles == ()
    fresh.undo()
    change: Change = fresh.add(found())
    assert change
    assert fresh.sorting(offered).profiles == ()


def test_auto_makes_panes_of_the_sides_in_the_session(session: Session) -> None:
    assert [party.name for party in session.auto().parties] == ["Russia"]
