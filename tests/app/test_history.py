"""The history: an undo that lands anywhere but where the analyst was is worse than none."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.sorting import by_role
from tests.conftest import article_of
from visavis.app import edges
from visavis.app.database import Library
from visavis.app.history import inverse, together
from visavis.app.session import Session
from visavis.model import (
    Analysed,
    Card,
    Change,
    Corrected,
    Correction,
    Edit,
    Kind,
    Metadata,
    Profile,
    Quotation,
    Renamed,
    Rule,
    Span,
    Speaker,
    Touched,
)

Reload = Callable[[], Session]
State = tuple[object, ...]


def state(session: Session) -> State:
    """Return all that an undo has to bring back."""
    articles = session.articles
    cards = [(card.quotation, card.correction, card.annotation) for one in articles for card in session.cards(one.id)]
    about = [(one.metadata, session.annotation(one.id)) for one in articles]
    return session.name, session.profile, session.learned, cards, about


def one_of_each(session: Session, analysed: Analysed) -> list[State]:
    """Do one step of every sort; return how the session stood before the first and after each."""
    first, second, third = (quotation.id for quotation in analysed.quotations)
    article_id, text = analysed.article.id, analysed.article.text
    longer = edges.moved(text, analysed.quotations[0].content, "end", 1)
    other = article_of("Otto Brandt stayed silent.")
    steps: list[Callable[[], Change]] = [
        lambda: session.accept([first]),
        lambda: session.move([first, third], ["west"]),
        lambda: session.respeak([third], Speaker("Otto Brandt", "UK")),
        lambda: session.relay([second], Speaker("Interfax")),
        lambda: session.set_edges(first, longer),
        lambda: session.set_note(article_id, first, "Ask"),
        lambda: session.tag([first, second, article_id], "ports"),
        lambda: session.split(second, text.index("would send")),
        lambda: session.star([second, article_id]),
        lambda: session.join([first, second]),
        lambda: session.describe(article_id, Metadata("Ports")),
        lambda: session.teach(Rule("Tom Aldous", ("Russia",))),
        lambda: session.set_profile(replace(session.profile, id="other", parties=session.profile.parties[1:])),
        lambda: session.rename("Sea"),
        lambda: session.mark(article_id, Span(0, 15), ["west"]),
        lambda: session.dismiss([third]),
        lambda: session.restore([second]),
        lambda: session.untag([first], "ports"),
        lambda: session.forget(session.learned),
        lambda: session.add(Analysed(other, ())),
        lambda: session.remove([article_id]),
    ]
    states = [state(session)]
    for step in steps:
        assert step()
        states.append(state(session))
    return states


def test_every_step_is_undone_and_redone_exactly(session: Session, reload: Reload, analysed: Analysed) -> None:
    states = one_of_each(session, analysed)
    again = reload()
    assert state(again) == states[-1]
    for before in reversed(states[:-1]):
        assert again.undo()
        assert state(again) == before
    for after in states[1:]:
        assert again.redo()
        assert state(again) == after
    assert again.redo() is None
    assert state(reload()) == states[-1]


@pytest.mark.parametrize("ways", [[0], [7, 3, 12], [0, 19, 1], [5, 18, 10, 11]])
def test_a_jump_lands_where_single_steps_would(
    session: Session, reload: Reload, analysed: Analysed, ways: list[int]
) -> None:
    states = one_of_each(session, analysed)
    heard: list[Change] = []
    session.subscribe(heard.append)
    for number, to in enumerate(ways, 1):
        session.jump(to)
        assert len(heard) == number, "panes read anew once"
        assert (session.done, state(session)) == (to, states[to])
        again = reload()
        assert (again.done, state(again)) == (to, states[to])
    assert session.jump(ways[-1]) is None
    assert session.jump(10_000) is not None or ways[-1] == len(states) - 1
    assert state(session) == states[-1]


def test_a_jump_names_all_that_it_touches(session: Session, analysed: Analysed) -> None:
    first, second, _ = (quotation.id for quotation in analysed.quotations)
    session.dismiss([first])
    session.star([second])
    change = session.jump(0)
    assert change is not None
    assert change.touched == {Touched.CORRECTIONS, Touched.ANNOTATIONS}
    assert set(change.quotations) == {first, second}


NAMES = st.sampled_from("abc")


@given(st.lists(NAMES, min_size=1), st.integers(0, 5))
def test_several_edits_together_come_to_the_same(names: list[str], start: int) -> None:
    edits = [
        Edit(
            str(number),
            corrected=(Corrected("x", after, Correction(after, dismissed=True), None),),
            renamed=Renamed(before, after),
        )
        for number, (before, after) in enumerate(pairwise(["start", *names]))
    ]
    both = together(edits)
    assert both.renamed == Renamed("start", names[-1])
    assert {one.quotation_id for one in both.corrected} == set(names)
    assert inverse(inverse(both)) == both


# ---------------------------------------------------------------- many


def test_1200_steps_survive_a_restart_and_can_be_walked(session: Session, reload: Reload, analysed: Analysed) -> None:
    first = analysed.quotations[0].id
    for number in range(1200):
        session.move([first], ["west"] if number % 2 else [])
    again = reload()
    assert (len(again.history), again.done) == (1200, 1200)
    for _ in range(3):
        again.undo()
    assert again.card(first).quotation.parties == ()
    again.redo()
    assert again.card(first).quotation.parties == ("west",)
    again.jump(1)
    assert again.card(first).quotation.parties == ()
    last = reload()
    assert (len(last.history), last.done) == (1200, 1)
    last.jump(1200)
    assert last.card(first).quotation.parties == ("west",)
    last.jump(0)
    assert last.card(first).correction is None


def calls(act: Callable[[], object]) -> int:
    """Return how many calls an act takes on the thread that the screen waits for: no busy machine changes that."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        act()
    finally:
        sys.setprofile(None)
    return count


def test_a_late_step_costs_what_an_early_one_did(session: Session, library: Library, analysed: Analysed) -> None:
    first = analysed.quotations[0].id

    def step(number: int) -> int:
        def act() -> None:
            session.move([first], ["west"] if number % 2 else [])

        cost = calls(act) if number in (100, 101, 1200, 1201) else act()
        library.flush()
        return cost or 0

    costs = {number: step(number) for number in range(1202)}
    assert max(costs[1200], costs[1201]) <= 1.5 * max(costs[100], costs[101])


def large(library: Library, profile: Profile, articles: int, quotations: int) -> tuple[Session, list[str]]:
    """Return a session with so many articles of so many quotations."""
    session = Session.create(library, "Large", profile, sort=by_role)
    ids = []
    for number in range(articles):
        article = article_of(f"Nr {number}. " + "“Calm.” " * quotations, name=f"{number}.txt")
        start = article.text.index("“")
        found = tuple(
            Quotation(
                f"{number}-{at}", Kind.DIRECT, (Span(start + 8 * at, start + 8 * at + 7),), speaker=Speaker("Ida")
            )
            for at in range(quotations)
        )
        session.add(Analysed(article, found))
        ids += [one.id for one in found]
    library.flush()
    return session, ids


@pytest.mark.parametrize(
    "act",
    [
        lambda session, ids: session.accept(ids),
        lambda session, ids: session.move(ids, ["west"]),
        lambda session, ids: session.respeak(ids, Speaker("Otto", "UK")),
        lambda session, ids: session.relay(ids, Speaker("Interfax")),
        lambda session, ids: session.dismiss(ids),
        lambda session, ids: session.tag(ids, "ports"),
        lambda session, ids: session.star(ids),
    ],
)
@pytest.mark.parametrize("sizes", [((4, 50), (16, 50)), ((1, 200), (1, 800))], ids=["many articles", "a long article"])
def test_a_bulk_edit_grows_with_what_it_touches(
    library: Library,
    profile: Profile,
    act: Callable[[Session, list[str]], Change],
    sizes: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    def cost(size: tuple[int, int]) -> int:
        session, ids = large(library, profile, *size)

        def all_of_it() -> None:
            act(session, ids)
            cards: list[Card] = [card for article in session.articles for card in session.cards(article.id)]
            assert len(cards) == len(ids)
            session.undo()

        used = calls(all_of_it)
        library.flush()
        return used

    few, many = sizes
    assert cost(many) <= 5 * cost(few), "four times as many take four times as long, not sixteen times"
