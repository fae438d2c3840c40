"""Filters and their counts: a card that is counted but not shown, or hidden and not counted, is a card overlooked."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.article import PROFILE, analysed, article
from visavis.model import Annotation, Card, Correction, Kind, Speaker
from visavis.ui.models.deck import Deck
from visavis.ui.models.faces import OTHERS
from visavis.ui.models.filters import DISMISSED, Facet, Filter, State, Trait, places, traits_of

FOUND = analysed().quotations
PANES = ("estuary", "coast", "marsh", OTHERS)
DIRECT, INDIRECT = Trait(Facet.KIND, Kind.DIRECT.value), Trait(Facet.KIND, Kind.INDIRECT.value)
STARRED, UNREVIEWED = Trait(Facet.STATE, State.STARRED.value), Trait(Facet.STATE, State.UNREVIEWED.value)


def cards(**annotations: Annotation) -> list[Card]:
    return [Card(one, one, annotation=annotations.get(one.id, Annotation())) for one in FOUND]


def deck_of(some: list[Card]) -> Deck:
    deck = Deck(article(), PROFILE)
    deck.take(some)
    return deck


def shown(deck: Deck, wanted: Filter) -> list[str]:
    passing = deck.passing(wanted)
    return [card.quotation.id for number, card in enumerate(deck.cards) if passing >> number & 1]


def test_cards_stand_in_the_panes_of_their_parties_in_text_order() -> None:
    deck = deck_of(cards()[::-1])
    everything = deck.passing(Filter())
    found = {pane: [card.quotation.id for card in deck.pane(pane, everything)] for pane in PANES}
    assert found == {
        "estuary": ["ban", "gates"],
        "coast": ["wall", "paper"],
        "marsh": ["paper", "dawn"],
        OTHERS: ["eels"],
    }
    assert deck.kinds("coast", everything) == {Kind.MIXED: 1, Kind.INDIRECT: 1}
    assert deck.speakers("coast", everything) == {"Otto Vries": 1, "": 1}


def test_of_one_facet_any_of_several_all() -> None:
    deck = deck_of(cards(gates=Annotation(starred=True, tags=("locks",))))
    assert shown(deck, Filter(frozenset({DIRECT}))) == ["gates", "eels"]
    assert shown(deck, Filter(frozenset({DIRECT, INDIRECT}))) == ["ban", "gates", "paper", "eels", "dawn"]
    assert shown(deck, Filter(frozenset({DIRECT, STARRED}))) == ["gates"]
    assert shown(deck, Filter(frozenset({Trait(Facet.TAG, "locks")}))) == ["gates"]
    assert shown(deck, Filter(frozenset({Trait(Facet.SPEAKER, "Otto Vries"), DIRECT}))) == []


def test_dismissed_cards_are_seen_where_they_are_asked_for_and_never_counted_in_a_pane() -> None:
    some = cards()
    some[0] = replace(some[0], correction=Correction("ban", dismissed=True))
    deck = deck_of(some)
    assert "ban" not in shown(deck, Filter())
    assert "ban" in shown(deck, Filter(with_dismissed=True))
    assert shown(deck, Filter(frozenset({DISMISSED}))) == ["ban"]
    assert deck.counts(Filter())[DISMISSED] == 1
    assert deck.count("estuary", deck.passing(Filter(with_dismissed=True))) == 1


def test_words_are_found_in_the_words_the_speaker_and_the_note_whatever_the_case() -> None:
    deck = deck_of(cards(eels=Annotation(note="Ask the\nHarbour master again")))
    assert shown(deck, Filter(words="NEW  gates")) == ["paper"]
    assert shown(deck, Filter(words="otto")) == ["wall"]
    assert shown(deck, Filter(words="harbour master")) == ["wall", "eels"]
    assert shown(deck, Filter(frozenset({DIRECT}), words="harbour master")) == ["eels"]
    assert places("New  gates", "for new gates, NEW\u00a0GATES") == [(4, 13), (15, 24)]


def test_a_card_in_which_nothing_changed_stays_the_same_object() -> None:
    deck = deck_of(cards())
    before = deck.cards
    deck.take([replace(card) for card in before])
    assert all(one is other for one, other in zip(deck.cards, before, strict=True))
    deck.take([replace(before[0], annotation=Annotation(starred=True)), *before[1:]])
    assert deck.cards[0] is not before[0]
    assert shown(deck, Filter(frozenset({STARRED}))) == ["ban"]


@given(
    st.lists(
        st.tuples(st.sampled_from(Kind), st.sampled_from("ABC"), st.booleans(), st.booleans(), st.sampled_from(" xy")),
        max_size=12,
    ),
    st.sets(st.sampled_from([DIRECT, INDIRECT, STARRED, UNREVIEWED, DISMISSED, Trait(Facet.SPEAKER, "A")])),
)
def test_a_count_is_what_one_sees_with_that_chip_chosen_too(
    made: list[tuple[Kind, str, bool, bool, str]], chosen: set[Trait]
) -> None:
    some = []
    for number, (kind, name, starred, dismissed, tag) in enumerate(made):
        quotation = replace(FOUND[0], id=str(number), kind=kind, speaker=Speaker(name))
        correction = Correction(str(number), dismissed=True) if dismissed else None
        annotation = Annotation(starred=starred, tags=(tag,) if tag.strip() else ())
        some.append(Card(quotation, quotation, correction, annotation))
    deck, wanted = deck_of(some), Filter(frozenset(chosen))
    counts = deck.counts(wanted)
    assert set(counts) == {trait for card in some for trait in traits_of(card)}
    for trait, count in counts.items():
        others = {one for one in chosen if one.facet is not trait.facet or one.facet is Facet.STATE}
        with_it = Filter(frozenset(others | {trait}))
        assert count == len(shown(deck, with_it)), trait
