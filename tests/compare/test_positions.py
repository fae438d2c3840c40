"""Positions: a quotation that falls between the panes is one the analyst never sees."""

from __future__ import annotations

from visavis.compare import positions
from visavis.model import Kind, Party, Profile, Quotation, Span, Speaker

NORTH, SOUTH = Party("north", "North", "#a63a50", ("Northland",)), Party("south", "South", "#2b5fa8", ("Southland",))
PROFILE = Profile("two", "North / South", (NORTH, SOUTH))


def quotation(number: int, name: str, *parties: str, kind: Kind = Kind.DIRECT) -> Quotation:
    return Quotation(str(number), kind, (Span(number, number + 1),), speaker=Speaker(name), parties=parties)


def test_every_quotation_stands_somewhere_and_a_joint_one_in_each_pane() -> None:
    alone, joint, gone = quotation(0, "Ada", "north"), quotation(1, "Both", "south", "north"), quotation(2, "Eve")
    stray = quotation(3, "Bo", "a party that the profile lost")
    north, south, others = positions((alone, joint, gone, stray), PROFILE)
    assert north.quotations == (alone, joint)
    assert south.quotations == (joint,)
    assert others.party is None
    assert others.quotations == (gone, stray)


def test_a_header_counts_kinds_and_speakers() -> None:
    pane, *_ = positions(
        (
            quotation(0, "Ada", "north", kind=Kind.MIXED),
            quotation(1, "Bo", "north"),
            quotation(2, "Bo", "north", kind=Kind.MIXED),
        ),
        PROFILE,
    )
    assert pane.kinds() == ((Kind.DIRECT, 1), (Kind.MIXED, 2))
    assert pane.speakers() == (("Bo", 2), ("Ada", 1))
