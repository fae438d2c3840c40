"""Sorting: whoever speaks has to stand in his own pane, with the reason beside him."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.parties import world
from visavis import parties
from visavis.model import Evidence, Kind, Quotation, Span, Speaker


def placed(speaker: Speaker | None, text: str = "…", *, learned: tuple[parties.Rule, ...] = ()) -> Quotation:
    (found,) = parties.sort(
        [world.quotation(speaker)], world.article(text), world.gazetteer(), world.profile(), learned
    )
    return found


def test_a_joint_statement_stands_in_the_pane_of_each_signatory() -> None:
    members = (
        Speaker("Edith Harrow", descriptions=("British Prime Minister",)),
        Speaker("Luc Armand", descriptions=("French President",)),
        Speaker("Taras Hnatiuk", descriptions=("Ukraine's president",)),
    )
    found = placed(Speaker("Joint statement", members=members))
    assert found.affiliations == ("UK", "France", "Ukraine")
    assert found.parties == ("uk-france", "ukraine")
    assert found.evidence[0].rule == "members"


def test_a_side_that_no_party_holds_is_for_others() -> None:
    found = placed(Speaker("Ingrid Solheim-Aas", descriptions=("Norwegian Foreign Minister",)))
    assert (found.affiliations, found.parties) == (("Norway",), ())


def test_a_capital_is_named_with_its_land() -> None:
    found = placed(Speaker("Kyiv"))
    assert found.speaker is not None
    assert found.speaker.name == "Kyiv (Ukraine)"


def test_a_city_that_does_not_stand_for_a_government_keeps_its_name() -> None:
    found = placed(Speaker("Kharkiv"))
    assert found.speaker == Speaker("Kharkiv")


def test_the_reason_shows_the_words_in_the_article() -> None:
    text = "It is over, said the Russian envoy."
    span = Span(text.index("Russian"), text.index("Russian") + len("Russian envoy"))
    found = placed(Speaker("envoy", descriptions=("Russian envoy",), mentions=(span,)), text)
    assert found.evidence[0].span == span
    assert str(found.evidence[0].note) == "“Russian envoy”: “Russian” stands for Russia"
    assert found.evidence[-1].rule == "profile"


def test_reasons_found_before_stay() -> None:
    before = Evidence("cue", "“said”")
    quotation = Quotation("q", world.quotation(None).kind, (Span(0, 1),), speaker=Speaker("Moscow"), evidence=(before,))
    (found,) = parties.sort([quotation], world.article(), world.gazetteer(), world.profile())
    assert found.evidence[0] == before


def test_nobody_knows_whom_a_quotation_without_speaker_is_of() -> None:
    assert placed(None) == world.quotation(None)


def test_what_the_analyst_said_comes_before_all() -> None:
    rule = parties.Rule("the group", ("Hamas",))
    found = placed(Speaker("group", descriptions=("Russian group",)), learned=(rule,))
    assert found.affiliations == ("Hamas",)
    assert found.evidence[0].rule == "learned"


def test_a_rule_about_a_last_name_counts_for_the_full_one() -> None:
    found = placed(Speaker("Irina Sokolova"), learned=(parties.Rule("Sokolova", ("Ukraine",), ("uk-france",)),))
    assert (found.affiliations, found.parties) == (("Ukraine",), ("uk-france",))


def test_a_rule_for_a_pane_of_another_profile_still_names_the_side() -> None:
    found = placed(Speaker("Irina Sokolova"), learned=(parties.Rule("Sokolova", ("Ukraine",), ("taiwan",)),))
    assert found.parties == ("ukraine",)


def test_a_land_in_the_sentence_counts_before_the_articles() -> None:
    text = "Ukraine waits. Ukraine hopes. Ukraine fears.\nIn Norway the talk went on, a palace guard added."
    start = text.index("a palace guard")
    speaker = Speaker("palace guard", descriptions=("a palace guard",), mentions=(Span(start, start + 14),))
    assert placed(speaker, text).affiliations == ("Norway",)


def test_a_mention_that_breaks_off_is_read_on() -> None:
    text = "A secret draft of the UN's new mandate names three ports."
    assert placed(Speaker("Secret draft", mentions=(Span(0, 14),)), text).affiliations == ("UN",)


def test_an_office_is_read_from_the_articles_day() -> None:
    quotation = world.quotation(Speaker("Stoltenberg"))
    for day, side in ((date(2010, 1, 1), "Norway"), (date(2020, 1, 1), "NATO")):
        (found,) = parties.sort([quotation], world.article(day=day), world.gazetteer(), world.profile())
        assert found.affiliations == (side,)
        assert found.evidence[0].rule in ("office", "article")


names = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


@given(
    st.builds(Speaker, name=names, role=names, body=names, descriptions=st.lists(names, max_size=3).map(tuple)), names
)
def test_any_speaker_is_placed_without_failing(speaker: Speaker, text: str) -> None:
    found = placed(speaker, text)
    assert set(found.affiliations) <= world.gazetteer().labels
    assert len(found.affiliations) == len(set(found.affiliations))


def test_rebels_are_those_of_the_land_that_has_some() -> None:
    text = "Russia spoke. Russia waited. Russia stayed. Ukraine answered. Ukraine left."
    assert placed(Speaker("rebels"), text).affiliations == ("Separatists",)


def told(text: str, marked: str, *quoted: str) -> tuple[str, ...]:
    """Return the sides of the one whom `marked` mentions, where the words `quoted` are somebody's in the article."""
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (marked, *quoted)]
    speaker = Speaker(marked, descriptions=(marked,), mentions=(spans[0],))
    said = [Quotation(f"q{at}", Kind.INDIRECT, (span,), speaker=speaker) for at, span in enumerate(spans[1:])]
    return parties.sort(said, world.article(text), world.gazetteer(), world.profile())[0].affiliations


def test_an_official_is_not_of_the_land_that_he_speaks_about() -> None:
    text = "OSLO, May 3 (Agency) - The foreign ministry said that Japan had been told twice."
    assert told(text, "foreign ministry", "that Japan had been told twice") == ("Norway",)


def test_the_paragraph_tells_whose_an_official_is() -> None:
    text = (
        "Norway, Norway and Norway again.\n"
        "Athens insists that the ship lay in Greek waters. It is so, the foreign minister said, and no more."
    )
    assert told(text, "foreign minister", "It is so") == ("Greece",)


def test_a_dateline_tells_whose_the_officials_without_a_land_are() -> None:
    lead = "The law stays as it is, a government source said on Monday, and nobody asked about Kenya, Kenya or Kenya."
    assert told(f"Lagos: {lead}", "government source", "The law stays as it is", "about Kenya, Kenya or Kenya") == (
        "Nigeria",
    )
    assert told(f"LAGOS\n{lead}", "government source", "The law stays as it is", "about Kenya, Kenya or Kenya") == (
        "Nigeria",
    )


def test_the_chief_of_a_company_and_a_union_of_the_world_speak_for_no_land() -> None:
    text = "Norway is cold. The chief operating officer said so. It is cold, the International Salt Council said."
    assert told(text, "chief operating officer", "so") == ()
    assert told(text, "International Salt Council", "It is cold") == ()


def test_who_heads_an_office_speaks_for_its_land() -> None:
    text = "Eva Brandt, who heads the Norwegian central bank, said so."
    assert told(text, "Eva Brandt", "so") == ("Norway",)
