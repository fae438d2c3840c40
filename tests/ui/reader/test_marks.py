"""Marks: the wrong card behind a coloured place would lead the analyst to the wrong speaker."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.article import PROFILE, analysed
from visavis.model import Card, Correction, Span
from visavis.ui.reader.marks import Mark, MarkIndex, MarkKind, MarkState, marks_of

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
MARKS = st.lists(SPANS, max_size=25).map(
    lambda spans: [
        Mark(span, MarkKind.DIRECT, str(number), ())
        for number, span in enumerate(sorted(spans, key=lambda span: (span.start, -span.end)))
    ]
)


@given(MARKS, SPANS)
def test_the_index_finds_what_a_look_at_every_mark_finds(marks: list[Mark], span: Span) -> None:
    assert MarkIndex(marks).within(span) == [mark for mark in marks if mark.span.overlaps(span)]


@given(MARKS, st.integers(0, 80))
def test_of_nested_marks_the_narrowest_answers(marks: list[Mark], position: int) -> None:
    found = MarkIndex(marks).at(position)
    around = [len(mark.span) for mark in marks if mark.span.start <= position < mark.span.end]
    assert (len(found.span) if found else None) == min(around, default=None)


def cards() -> list[Card]:
    return [Card(quotation, quotation) for quotation in analysed().quotations]


def test_a_joint_statement_has_the_colours_of_all_its_parties() -> None:
    joint = [mark for mark in marks_of(cards(), PROFILE) if mark.card_id == "paper" and mark.kind is MarkKind.INDIRECT]
    assert [mark.colours for mark in joint] == [("#2b5fa8", "#8a6a00")]


def test_dismissed_words_are_a_ghost_that_is_in_nobodys_way() -> None:
    some = [
        Card(card.quotation, card.found, Correction(card.quotation.id, dismissed=True)) if number == 0 else card
        for number, card in enumerate(cards())
    ]
    marks = marks_of(some, PROFILE)
    assert [mark.state for mark in marks if mark.card_id == "ban"] == [MarkState.DISMISSED]  # and no source
    ban = next(mark for mark in marks if mark.card_id == "ban")
    over = MarkIndex(sorted([ban, Mark(ban.span, MarkKind.DIRECT, "wider", ())], key=lambda mark: mark.span.start))
    found = over.at(ban.span.start)
    assert found is not None
    assert found.card_id == "wider"


def test_unsure_words_are_told_from_sure_ones_until_somebody_has_decided() -> None:
    states = {mark.card_id: mark.state for mark in marks_of(cards(), PROFILE) if mark.kind is not MarkKind.SOURCE}
    assert [card for card, state in states.items() if state is MarkState.UNSURE] == ["wall"]
    decided = [Card(card.quotation, card.found, Correction(card.quotation.id, parties=("coast",))) for card in cards()]
    assert {mark.state for mark in marks_of(decided, PROFILE)} == {MarkState.PLAIN}


def test_lines_that_overlap_lie_in_different_lanes() -> None:
    from visavis.model import Kind, Quotation

    outer = Quotation("outer", Kind.INDIRECT, (Span(0, 50),))
    inner = Quotation("inner", Kind.MIXED, (Span(10, 20),))
    after = Quotation("after", Kind.MIXED, (Span(60, 70),))
    marks = marks_of([Card(one, one) for one in (outer, inner, after)], PROFILE)
    assert [mark.lane for mark in marks] == [0, 1, 0]


def test_a_quotation_within_a_quotation_has_a_ground_of_its_own() -> None:
    from visavis.model import Kind, Quotation

    outer = Quotation("outer", Kind.DIRECT, (Span(0, 50),))
    same = Quotation("same", Kind.DIRECT, (Span(0, 50),))
    under = Quotation("under", Kind.INDIRECT, (Span(10, 20),))
    marks = marks_of([Card(one, one) for one in (outer, same, under)], PROFILE)
    assert [(mark.card_id, mark.lane) for mark in marks] == [("outer", 0), ("same", 1), ("under", 0)]
