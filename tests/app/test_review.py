"""Review: a queue that skips a quotation, or shows one twice, leaves work undone that looks done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from visavis.app import review
from visavis.model import Card, Correction, Kind, Quotation, Span


def card(name: str, confidence: float = 1.0, *, reviewed: bool = False) -> Card:
    quotation = Quotation(name, Kind.DIRECT, (Span(0, 1),), confidence=confidence)
    return Card(quotation, quotation, Correction(name, accepted=True) if reviewed else None)


CARDS = (card("a"), card("b", 0.5), card("c", 0.5, reviewed=True), card("d"), card("e", 0.2))


def names(*cards: Card | None) -> list[str]:
    return [one.quotation.id if one else "" for one in cards]


def test_all_that_nobody_looked_at_waits_in_text_order() -> None:
    assert names(*review.queue(CARDS)) == ["a", "b", "d", "e"]
    assert names(*review.queue(CARDS, unsure_only=True)) == ["b", "e"]


@pytest.mark.parametrize(
    ("start", "step", "unsure_only", "found"),
    [
        ("a", 1, False, "b"),
        ("b", 1, False, "d"),  # reviewed ones are passed over
        ("c", 1, False, "d"),  # one that was just reviewed is where the next is looked for
        ("c", -1, False, "b"),
        ("e", 1, False, "a"),  # from the start again
        ("a", -1, False, "e"),
        ("b", 1, True, "e"),
        ("e", 1, True, "b"),
        ("gone", 1, False, "a"),
        ("gone", -1, False, "e"),
    ],
)
def test_from_each_card_there_is_a_next_one(start: str, step: int, unsure_only: bool, found: str) -> None:
    assert names(review.following(CARDS, start, step, unsure_only=unsure_only)) == [found]


def test_at_the_end_nothing_is_left() -> None:
    done = (card("a", reviewed=True), card("b", 0.1, reviewed=True))
    assert review.queue(done) == ()
    assert review.following(done, "a") is None
    assert review.following((), "a") is None


def test_walking_on_comes_by_every_card_once() -> None:
    seen, at = [], ""
    for _ in review.queue(CARDS):
        found = review.following(CARDS, at)
        assert found is not None
        at = found.quotation.id
        seen.append(at)
    assert seen == names(*review.queue(CARDS))


def test_a_round_is_summed_up_by_what_became_of_its_quotations() -> None:
    rejected = replace(card("x"), correction=Correction("x", dismissed=True, accepted=False))
    changed = replace(card("y"), correction=Correction("y", parties=("east",)))
    tally = review.tally([*CARDS, rejected, changed])
    assert (tally.accepted, tally.rejected, tally.changed, tally.left) == (1, 1, 1, 4)
    assert tally.total == 7
