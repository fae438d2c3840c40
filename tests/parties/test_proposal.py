"""Proposals: an article that opens in panes of another war makes the reader sort everything by hand."""

from __future__ import annotations

from tests.parties import world
from tests.parties.test_profiles import SHIPPED
from visavis.model import Speaker
from visavis.parties import Proposal, propose

DEFAULT = "russia-uk-france-ukraine"


def proposed(*descriptions: str, joint: tuple[str, ...] = ()) -> Proposal:
    speakers = [Speaker(words, descriptions=(words,)) for words in descriptions]
    if joint:
        speakers.append(Speaker("joint statement", members=tuple(Speaker(words) for words in joint)))
    quotations = [world.quotation(speaker, place) for place, speaker in enumerate(speakers)]
    profiles = [world.profile(name) for name in sorted(SHIPPED, key=lambda name: name != DEFAULT)]
    return propose(quotations, world.article(), world.gazetteer(), profiles)


def test_a_story_with_a_profile_gets_it() -> None:
    found = proposed("Chinese defence ministry", "Taiwan's president", "the White House", "a Beijing official")
    assert found.profile.id == "us-china-taiwan"
    assert str(found.reason) == "US, China and Taiwan speak here: 4 of 4 statements with a side."


def test_the_default_story_gets_the_default() -> None:
    found = proposed("the Kremlin", "British prime minister", "French president", "Ukraine's foreign minister")
    assert found.profile.id == DEFAULT


def test_a_story_without_a_profile_gets_panes_of_its_own() -> None:
    found = proposed("Kenyan police", "Ugandan president", "Kenyan president", "a Rwandan minister")
    assert found.profile.id == "auto"
    assert [party.name for party in found.profile.parties] == ["Kenya", "Uganda", "Rwanda"]
    assert len({party.colour for party in found.profile.parties}) == 3


def test_allies_who_speak_together_share_a_pane() -> None:
    found = proposed(*["a Malian officer"] * 3, "Chadian president", joint=("Estonia", "Latvia"))
    assert [party.members for party in found.profile.parties] == [("Mali",), ("Chad",), ("Estonia", "Latvia")]


def test_where_nobody_speaks_for_a_side_the_default_stays() -> None:
    found = proposed("an analyst", "eyewitnesses")
    assert found.profile.id == DEFAULT
    assert "default" in str(found.reason)


def test_one_side_of_the_default_alone_keeps_the_default() -> None:
    assert proposed("Ukraine's foreign minister", "the Ukrainian president").profile.id == DEFAULT


def test_one_voice_among_many_makes_no_quarrel() -> None:
    found = proposed(*[f"US senator {number}" for number in range(20)], "Chinese foreign ministry")
    assert found.profile.id == "auto"
    assert str(found.reason).startswith("No profile fits; US")
