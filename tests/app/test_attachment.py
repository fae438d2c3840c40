"""Attachment: a correction that jumps to other words is worse than one that is lost in sight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.app.attachment import attach, overlap
from visavis.model import Correction, Kind, Quotation, Span


def quotation(name: str, *spans: tuple[int, int]) -> Quotation:
    return Quotation(name, Kind.DIRECT, tuple(Span(*span) for span in spans))


def correction(name: str, *spans: tuple[int, int]) -> Correction:
    return Correction(name, dismissed=True, content=tuple(Span(*span) for span in spans))


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ([(0, 10)], [(0, 10)], 1.0),
        ([(0, 10)], [(5, 15)], 1 / 3),
        ([(0, 10)], [(10, 20)], 0.0),
        ([(0, 5), (10, 15)], [(0, 15)], 2 / 3),
        ([], [], 0.0),
    ],
)
def test_overlap(one: list[tuple[int, int]], other: list[tuple[int, int]], share: float) -> None:
    assert overlap([Span(*span) for span in one], [Span(*span) for span in other]) == pytest.approx(share)


def test_the_same_id_wins_over_a_better_place() -> None:
    moved, there = quotation("a", (50, 60)), quotation("b", (0, 10))
    assert attach([moved, there], [correction("a", (0, 10))]).by_quotation == {"a": correction("a", (0, 10))}


def test_the_best_place_wins() -> None:
    kept = correction("gone", (0, 10))
    found = attach([quotation("half", (0, 6)), quotation("most", (0, 9)), quotation("far", (20, 30))], [kept])
    assert found.by_quotation == {"most": kept}
    assert found.orphans == ()


@pytest.mark.parametrize(
    "quotations",
    [
        [],
        [quotation("little", (0, 4))],
        [quotation("left", (0, 5)), quotation("right", (5, 10))],
    ],
)
def test_no_place_or_two_make_an_orphan(quotations: list[Quotation]) -> None:
    kept = correction("gone", (0, 10))
    assert attach(quotations, [kept]).orphans == (kept,)


def test_no_quotation_has_two_corrections() -> None:
    own, other = correction("a", (0, 10)), correction("gone", (0, 10))
    found = attach([quotation("a", (0, 10))], [other, own])
    assert found.by_quotation == {"a": own}
    assert found.orphans == (other,)


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), SPANS)), st.lists(st.tuples(st.sampled_from("abcxyz"), SPANS)))
def test_every_correction_is_somewhere(
    found: list[tuple[str, tuple[int, int]]], made: list[tuple[str, tuple[int, int]]]
) -> None:
    quotations = [quotation(name, span) for name, span in dict(found).items()]
    corrections = [correction(name, span) for name, span in dict(made).items()]
    attached = attach(quotations, corrections)
    assert sorted([*attached.by_quotation.values(), *attached.orphans], key=repr) == sorted(corrections, key=repr)
    assert set(attached.by_quotation) <= {one.id for one in quotations}
