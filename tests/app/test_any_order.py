"""Sessions: no order in which an analyst does things may part memory from library, or leave undo short of the start."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.app.sorting import by_role
from tests.app.test_history import state
from tests.conftest import article_of
from visavis.app import edges
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.model import Analysed, Article, Metadata, Profile, Speaker

PICKS = st.lists(st.integers(0, 5), min_size=1, max_size=3)
VERBS = (
    "accept", "move", "respeak", "relay", "unrelay", "dismiss", "restore",
    "cut", "split", "join", "note", "type", "tag", "untag",
    "star", "describe", "rerun", "remove", "add", "other", "undo", "redo", "jump",
)  # fmt: skip
STEPS = st.tuples(st.sampled_from(VERBS), PICKS, st.integers(-3, 3))


@given(st.lists(STEPS, max_size=14))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_memory_and_library_agree_and_undo_comes_back(
    library: Library, profile: Profile, analysed: Analysed, steps: list[tuple[str, list[int], int]]
) -> None:
    session = Session.create(library, "Any", profile, sort=by_role)
    session.add(analysed)
    start = state(session)
    for verb, picks, number in steps:
        do(session, analysed, verb, picks, number)
    end, done = state(session), session.done
    session.close()
    again = Session.load(library, session.id, sort=by_role)
    assert (state(again), again.done) == (end, done)
    session.replace_findings(analysed.article.id, analysed.quotations)
    for one in (again, session):
        one.jump(0)
    assert state(session) == start
    session.jump(done)
    session.close()
    assert state(Session.load(library, session.id, sort=by_role)) == state(session)
    assert library.check() == ()


def do(session: Session, analysed: Analysed, verb: str, picks: list[int], number: int) -> None:
    """Do something to the session, or to the cards that the picks fall on, if their article is not removed."""
    article, other = analysed.article, article_of("Otto Brandt stayed silent.")
    whole: dict[str, Callable[[], object]] = {
        "remove": lambda: session.remove([article.id if number > 0 else other.id]),
        "add": lambda: session.add(analysed),
        "other": lambda: session.add(Analysed(other, ())),
        "rerun": lambda: session.replace_findings(article.id, analysed.quotations[: 3 - abs(number) % 2]),
        "undo": session.undo,
        "redo": session.redo,
        "jump": lambda: session.jump(picks[0]),
    }
    if verb in whole:
        whole[verb]()
    elif article.id in [one.id for one in session.articles]:
        decide(session, article, verb, picks, number)


def decide(session: Session, article: Article, verb: str, picks: list[int], number: int) -> None:
    """Do something to the cards that the picks fall on."""
    cards = session.cards(article.id)
    ids = [cards[pick % len(cards)].quotation.id for pick in picks]
    content = session.card(ids[0]).quotation.content
    acts: dict[str, Callable[[], object]] = {
        "accept": lambda: session.accept(ids),
        "move": lambda: session.move(ids, ["west"] if number > 0 else []),
        "respeak": lambda: session.respeak(ids, Speaker(f"Otto {number}", "UK" if number > 0 else "Russia")),
        "relay": lambda: session.relay(ids, Speaker("Interfax")),
        "unrelay": lambda: session.relay(ids, None),
        "dismiss": lambda: session.dismiss(ids),
        "restore": lambda: session.restore(ids),
        "cut": lambda: session.set_edges(ids[0], edges.moved(article.text, content, "end", number)),
        "split": lambda: session.split(ids[0], content[0].start + 10 + number),
        "join": lambda: session.join(ids),
        "note": lambda: session.set_note(article.id, ids[0], "x" * abs(number)),
        "type": lambda: session.set_note(article.id, ids[0], "y" * abs(number), going_on=True),
        "tag": lambda: session.tag([*ids, article.id], str(number)),
        "untag": lambda: session.untag([*ids, article.id], str(number)),
        "star": lambda: session.star(ids, starred=number > 0),
        "describe": lambda: session.describe(article.id, Metadata("x" * abs(number))),
    }
    with suppress(UserError):  # a cut with no words on one side
        acts[verb]()
