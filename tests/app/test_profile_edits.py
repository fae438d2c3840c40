"""Editing a profile: nobody may stand in two panes by accident, or vanish from all of them."""

from __future__ import annotations

from visavis.app import profile_edits as edits
from visavis.model import Party, Profile

COLOURS = ("#a63a50", "#2b5fa8", "#8a6a00", "#2e04a9")
PROFILE = Profile(
    "p",
    "P",
    (
        Party("russia", "Russia", "#a63a50", ("Russia",)),
        Party("uk-france", "UK / France", "#2b5fa8", ("UK", "France")),
        Party("ukraine", "Ukraine", "#8a6a00", ("Ukraine",)),
    ),
)


def panes(profile: Profile) -> list[tuple[str, tuple[str, ...]]]:
    return [(party.name, party.members) for party in profile.parties]


def lower(party: Party) -> list[str]:
    return [member.lower() for member in party.members]


def test_a_new_party_takes_a_colour_that_is_free_and_an_id_of_its_own() -> None:
    grown = edits.add(edits.add(PROFILE, "Ukraine", COLOURS), "США", COLOURS)
    assert [party.id for party in grown.parties[3:]] == ["ukraine-2", "party"]
    assert grown.parties[3].colour == "#2e04a9"


def test_whoever_is_put_into_a_party_leaves_the_other() -> None:
    moved = edits.put(PROFILE, "france", "russia")
    assert panes(moved)[:2] == [("Russia", ("Russia", "france")), ("UK / France", ("UK",))]
    assert [party.id for party in moved.parties if "france" in lower(party)] == [moved.parties[0].id]
    assert not any("france" in lower(party) for party in edits.take(moved, "FRANCE").parties)


def test_merged_and_split_again() -> None:
    merged = edits.merge(PROFILE, ["uk-france", "ukraine"])
    assert panes(merged)[1] == ("UK / France / Ukraine", ("UK", "France", "Ukraine"))
    assert merged.parties[1].colour == "#2b5fa8"
    apart = edits.split(merged, "uk-france", ["Ukraine"], COLOURS)
    assert panes(apart) == panes(PROFILE)
    assert len({party.colour for party in apart.parties}) == 3
    assert panes(edits.split(PROFILE, "uk-france", ["UK"], COLOURS))[1:3] == [("France", ("France",)), ("UK", ("UK",))]


def test_order() -> None:
    assert [party.id for party in edits.shift(PROFILE, "ukraine", -1).parties] == ["russia", "ukraine", "uk-france"]
    assert edits.shift(PROFILE, "russia", -1) == PROFILE
    assert edits.shift(PROFILE, "ukraine", 1) == PROFILE
    assert edits.order(PROFILE, ["ukraine", "russia", "uk-france"]).parties[0].id == "ukraine"


def test_name_colour_and_removal_touch_one_party_alone() -> None:
    changed = edits.colour(edits.rename(PROFILE, "russia", "Moscow"), "russia", "#2e04a9")
    assert (changed.parties[0].id, changed.parties[0].name, changed.parties[0].colour) == (
        "russia",
        "Moscow",
        "#2e04a9",
    )
    assert changed.parties[1:] == PROFILE.parties[1:]
    assert edits.remove(PROFILE, ["russia"]).parties == PROFILE.parties[1:]
