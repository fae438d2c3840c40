"""Groups and arrangements: a card under the wrong heading, or a pane that is lost, would mislead a reader."""

from __future__ import annotations

from tests.ui.article import analysed
from visavis.model import Annotation, Card, CardOrder, PaneView
from visavis.ui.models.arrangement import moved, of_profile, with_profile
from visavis.ui.models.groups import Heading, Row, in_order

TAGS = {"ban": ("locks", "night"), "wall": ("Anger",), "paper": ("locks",)}
CARDS = [Card(one, one, annotation=Annotation(tags=TAGS.get(one.id, ()))) for one in analysed().quotations]


def names(rows: list[Row]) -> list[str]:
    return [f"{one.words} {one.count}" if isinstance(one, Heading) else one.quotation.id for one in rows]


def test_speakers_stand_in_the_order_in_which_they_first_speak() -> None:
    assert names(in_order([CARDS[1], CARDS[0], CARDS[1]], CardOrder.SPEAKER)) == [
        "Ada Brink 2", "gates", "gates", "Estuary 1", "ban",
    ]  # fmt: skip


def test_a_card_stands_under_its_first_tag_alone_and_those_without_come_last() -> None:
    assert names(in_order(CARDS, CardOrder.TOPIC)) == [
        "Anger 1", "wall", "locks 2", "ban", "paper", "No tag 3", "gates", "eels", "dawn",
    ]  # fmt: skip


def test_a_folded_group_keeps_its_heading_and_its_count() -> None:
    assert names(in_order(CARDS, CardOrder.TOPIC, {"locks", ""})) == ["Anger 1", "wall", "locks 2", "No tag 3"]


def test_panes_stand_as_they_stood_and_a_new_party_where_the_profile_has_it() -> None:
    views = [PaneView("c", 300, profile="p"), PaneView("a", 200, profile="p"), PaneView("x", 1, profile="q")]
    found = of_profile(views, "p", ["a", "b", "c"])
    assert [(view.party, view.width) for view in found] == [("c", 300), ("b", 0), ("a", 200)]
    assert [view.party for view in of_profile([], "p", ["a", "b"])] == ["a", "b"]


def test_views_of_before_profiles_were_told_apart_hold_where_all_parties_are_the_same() -> None:
    views = [PaneView("b", 300), PaneView("a", 200)]
    assert [view.width for view in of_profile(views, "p", ["a", "b"])] == [300, 200]
    assert [view.width for view in of_profile(views, "p", ["a", "c"])] == [0, 0]


def test_the_panes_of_another_profile_are_kept() -> None:
    other = PaneView("x", 1, profile="q")
    now = [PaneView("a", 5, profile="p")]
    assert with_profile([PaneView("a", 9, profile="p"), other, PaneView("z")], "p", now) == (*now, other)


def test_a_pane_moves_no_further_than_the_end() -> None:
    assert moved(["a", "b", "c"], "a", 1) == ["b", "a", "c"]
    assert moved(["a", "b", "c"], "a", 9) == ["b", "c", "a"]
    assert moved(["a", "b", "c"], "c", -3) == ["c", "a", "b"]
