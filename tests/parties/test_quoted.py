"""Who quotes whom: Kyiv's account of Moscow's position belongs to Kyiv, and must say whose position it is."""

from __future__ import annotations

from tests.parties import world
from visavis import parties
from visavis.app import knowledge
from visavis.model import Evidence, Kind, Quotation, Span, Speaker

LUNE, BOHUN = Speaker("Vera Lune", "Russian minister"), Speaker("Taras Bohun", "Ukrainian president")
RELAYED = (Evidence("relay", "through “Vera Lune”", Span(0, 1)),)


def of(speaker: Speaker, *spans: Span, relay: Speaker | None = None) -> Quotation:
    described = Speaker(speaker.name, speaker.role, descriptions=(speaker.role,) if speaker.role else ())
    evidence = RELAYED if relay else ()
    return Quotation(f"q{spans[0].start}", Kind.INDIRECT, spans, speaker=described, relay=relay, evidence=evidence)


def placed(*quotations: Quotation) -> tuple[Quotation, ...]:
    return parties.sort(quotations, world.article(), world.gazetteer(), world.profile())


def described(speaker: Speaker) -> Speaker:
    return Speaker(speaker.name, speaker.role, descriptions=(speaker.role,))


def test_what_one_side_gives_of_another_stands_under_the_one_that_speaks() -> None:
    (found,) = placed(of(BOHUN, Span(0, 9), relay=described(LUNE)))
    assert found.speaker is not None
    assert (found.speaker.name, found.parties) == ("Vera Lune", ("russia",))
    assert found.quoted is not None
    assert found.quoted.name == "Taras Bohun"


def test_sorting_it_again_changes_nothing() -> None:
    found = placed(of(BOHUN, Span(0, 9), relay=described(LUNE)))
    assert knowledge.sort(found, world.article(), world.profile()) == found
    assert knowledge.unsorted(found[0]).speaker == described(BOHUN)


def test_news_agencies_and_ones_own_side_relay_and_are_not_the_speaker() -> None:
    for relay in (Speaker("Interfax"), described(Speaker("Igor Lom", "Ukrainian official"))):
        (found,) = placed(of(BOHUN, Span(0, 9), relay=relay))
        assert found.speaker is not None
        assert (found.speaker.name, found.parties, found.quoted) == ("Taras Bohun", ("ukraine",), None)
        assert found.relay == relay


def test_words_within_words_name_whose_they_are() -> None:
    outer, inner, apart = placed(of(LUNE, Span(0, 40)), of(BOHUN, Span(10, 30)), of(BOHUN, Span(50, 60)))
    assert outer.quoted is not None
    assert outer.quoted.name == "Taras Bohun"
    assert (inner.quoted, apart.quoted) == (None, None)
