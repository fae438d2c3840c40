"""Auto: a war that nobody has made a profile for must not end up in one pane of Others."""

from __future__ import annotations

import pytest

from tests.parties import world
from visavis.model import Profile
from visavis.parties import auto

COLOURS = ("#a63a50", "#2b5fa8", "#8a6a00")


def made(*sides: tuple[str, ...]) -> Profile:
    quotations = [world.quotation(None, place) for place, _ in enumerate(sides)]
    sided = [
        type(one)(one.id, one.kind, one.content, affiliations=labels)
        for one, labels in zip(quotations, sides, strict=True)
    ]
    return auto(sided, world.gazetteer(), COLOURS)


def test_the_sides_that_say_most_come_first_and_at_most_four_have_panes() -> None:
    sides = [("Mali",)] * 5 + [("Chad",)] * 4 + [("Kenya",)] * 3 + [("Peru",)] * 2 + [("Fiji",)] * 2
    profile = made(*sides)
    assert profile.id == "auto"
    assert [party.name for party in profile.parties] == ["Mali", "Chad", "Kenya", "Peru"]


def test_a_side_that_is_hardly_heard_is_left_to_the_others() -> None:
    profile = made(*[("Mali",)] * 20, *[("Chad",)] * 20, ("Peru",))
    assert [party.name for party in profile.parties] == ["Mali", "Chad"]


def test_one_side_alone_has_its_pane() -> None:
    assert [party.name for party in made(("Mali",)).parties] == ["Mali"]


def test_allies_share_a_pane_only_where_they_speak_together() -> None:
    together = made(("Mali",), ("Mali",), ("Mali",), ("Latvia",), ("Estonia", "Latvia"))
    assert [party.members for party in together.parties] == [("Mali",), ("Latvia", "Estonia")]
    apart = made(("Mali",), ("Mali",), ("Mali",), ("Latvia",), ("Latvia",), ("Estonia",))
    assert [party.name for party in apart.parties] == ["Mali", "Latvia", "Estonia"]


def test_enemies_who_sign_together_keep_their_panes() -> None:
    profile = made(("Russia",), ("Ukraine",), ("Russia", "Ukraine"))
    assert [party.name for party in profile.parties] == ["Russia", "Ukraine"]


@pytest.mark.parametrize("sides", [(), ((),)])
def test_nobody_has_no_panes(sides: tuple[tuple[str, ...], ...]) -> None:
    assert made(*sides).parties == ()
