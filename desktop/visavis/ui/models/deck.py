"""All cards of the article that is read, and which of them stand in which pane under which filter.

Thousands of cards are filtered and counted anew at every key. So each trait is a whole number whose bits are the
cards that have it: “and” and a count of bits take microseconds, and no card is looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import compress

from visavis.model import Article, Card, Kind, Profile
from visavis.ui.models.faces import OTHERS, parties_of, speaker_name
from visavis.ui.models.filters import DISMISSED, Facet, Filter, Trait, plain, traits_of

Facts = tuple[tuple[Trait, ...], tuple[str, ...]]  # a card's traits, and its panes


class Deck:
    """The cards in text order. A card in which nothing changed stays the same object, so that views leave it alone."""

    def __init__(self, article: Article, profile: Profile) -> None:
        self._text = article.text
        self._parties = tuple(party.id for party in profile.parties)
        self.cards: tuple[Card, ...] = ()
        self._panes_of: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._known: dict[str, tuple[Card, Facts]] = {}
        self._number: dict[str, int] | None = None  # made when it is first asked for
        self._speakers: list[str] = []
        self._hay: dict[str, tuple[Card, str]] = {}  # what is searched of each card
        self._numbers: dict[Trait, list[int]] = {}
        self._panes: dict[str, int] = {}
        self._bits: dict[Trait, int] = {}
        self._found = ("", 0)

    def get_ready(self, cards: Iterable[Card]) -> None:
        """Find out what there is to know of some cards that will be taken: of thousands at once it takes too long."""
        self._known.update((card.quotation.id, self._facts(card)) for card in cards)

    def take(self, cards: Iterable[Card]) -> None:
        """Take the cards as they are now."""
        ordered = sorted(cards, key=lambda card: card.quotation.content[0].start)
        self._known, self._number = {card.quotation.id: self._facts(card) for card in ordered}, None
        self.cards = tuple(card for card, _ in self._known.values())
        panes: dict[str, list[int]] = {pane: [] for pane in (*self._parties, OTHERS)}
        self._numbers, self._bits, self._found, self._speakers = {}, {}, ("", 0), []
        for number, (card, (traits, shown_in)) in enumerate(self._known.values()):
            for pane in shown_in:
                panes[pane].append(number)
            self._speakers.append("" if len(shown_in) > 1 else speaker_name(card.quotation))
            for trait in traits:
                self._numbers.setdefault(trait, []).append(number)
        self._panes = {pane: self._as_bits(numbers) for pane, numbers in panes.items()}

    def _facts(self, card: Card) -> tuple[Card, Facts]:
        before = self._known.get(card.quotation.id)
        if before is not None and is_same(before[0], card):
            return before
        parties = card.quotation.parties
        panes = self._panes_of.get(parties)
        if panes is None:
            panes = self._panes_of[parties] = tuple(parties_of(card.quotation, self._parties))
        return card, (tuple(traits_of(card)), panes)

    def _as_bits(self, numbers: Iterable[int]) -> int:
        digits = bytearray(b"0" * max(len(self.cards), 1))
        for number in numbers:
            digits[-1 - number] = 0x31  # "1"
        return int(digits, 2)

    def _with(self, trait: Trait) -> int:
        bits = self._bits.get(trait)
        if bits is None:
            bits = self._bits[trait] = self._as_bits(self._numbers.get(trait, ()))
        return bits

    @property
    def _all(self) -> int:
        return (1 << len(self.cards)) - 1

    # ------------------------------------------------------------ filtering

    def passing(self, wanted: Filter) -> int:
        """Return the cards that a filter lets pass."""
        passing = self._base(wanted)
        for facet in Facet:
            passing &= self._facet(wanted, facet)
        return passing

    def counts(self, wanted: Filter) -> dict[Trait, int]:
        """Return how many cards would be shown of each trait, the other facets' choices left as they are.

        Of the states, all that are chosen must hold, so each counts within the others.
        """
        facets = {facet: self._facet(wanted, facet) for facet in Facet}
        counts = {}
        for trait in self._numbers:
            base = self._base(wanted) if trait != DISMISSED else self._words(wanted)
            for facet, bits in facets.items():
                if facet is not trait.facet or facet is Facet.STATE:
                    base &= bits
            counts[trait] = (base & self._with(trait)).bit_count()
        return counts

    def _base(self, wanted: Filter) -> int:
        shown = wanted.with_dismissed or DISMISSED in wanted.chosen
        return self._words(wanted) & (self._all if shown else ~self._with(DISMISSED))

    def _facet(self, wanted: Filter, facet: Facet) -> int:
        chosen = [self._with(trait) for trait in wanted.chosen if trait.facet is facet]
        if not chosen:
            return self._all
        bits = chosen[0]
        for other in chosen[1:]:
            bits = bits & other if facet is Facet.STATE else bits | other
        return bits

    def _words(self, wanted: Filter) -> int:
        """Return the cards in whose words, speaker or cue the words looked for stand."""
        words = plain(wanted.words)
        if not words:
            return self._all
        if self._found[0] != words:
            digits = ["1" if words in self._hay_of(card) else "0" for card in reversed(self.cards)]
            self._found = words, int("".join(digits) or "0", 2)
        return self._found[1]

    def warm(self, first: int, last: int) -> bool:
        """Make ready what is searched of some cards, so that the first key need not; tell whether more are left."""
        for card in self.cards[first:last]:
            self._hay_of(card)
        return last < len(self.cards)

    def _hay_of(self, card: Card) -> str:
        kept = self._hay.get(card.quotation.id)
        if kept is None or kept[0] is not card:
            kept = self._hay[card.quotation.id] = card, self._make_hay(card)
        return kept[1]

    def _make_hay(self, card: Card) -> str:
        quotation, text = card.quotation, self._text
        speaker = quotation.speaker
        parts = [text[span.start : span.end] for span in quotation.content]
        parts += [speaker_name(quotation), speaker.role if speaker else "", speaker.body if speaker else ""]
        parts += [quotation.cue.of(text) if quotation.cue else "", *card.annotation.tags, card.annotation.note]
        return plain(" ".join(parts))

    # ------------------------------------------------------------ what a filter leaves

    def cards_of(self, passing: int) -> tuple[Card, ...]:
        """Return the cards that pass, in text order."""
        return tuple(compress(self.cards, _digits(passing)))

    def holds(self, card_id: str, passing: int) -> bool:
        """Tell whether a card is among those that pass."""
        if self._number is None:
            self._number = {known: number for number, known in enumerate(self._known)}
        return bool(passing >> self._number.get(card_id, len(self.cards)) & 1)

    def pane(self, party: str, passing: int) -> list[Card]:
        """Return the cards of a pane among those that pass."""
        return list(compress(self.cards, _digits(self._panes.get(party, 0) & passing)))

    def count(self, party: str, passing: int) -> int:
        """Return how many cards of a pane pass, those that are dismissed left out."""
        return self._standing(party, passing).bit_count()

    def kinds(self, party: str, passing: int) -> dict[Kind, int]:
        """Return how many cards of a pane are of each kind, those that are dismissed left out."""
        cards = self._standing(party, passing)
        counts = {kind: (cards & self._with(Trait(Facet.KIND, kind.value))).bit_count() for kind in Kind}
        return {kind: count for kind, count in counts.items() if count}

    def speakers(self, party: str, passing: int) -> Counter[str]:
        """Return how often each speaker speaks in a pane; "" are those who speak jointly."""
        return Counter(compress(self._speakers, _digits(self._standing(party, passing))))

    def _standing(self, party: str, passing: int) -> int:
        return self._panes.get(party, 0) & passing & ~self._with(DISMISSED)


_AS_NUMBERS = bytes.maketrans(b"01", b"\x00\x01")


def _digits(bits: int) -> bytes:
    """Return the bits of a number, the lowest first, each as a number."""
    return f"{bits:b}".encode()[::-1].translate(_AS_NUMBERS)


def is_same(before: Card, now: Card) -> bool:
    """Tell whether nothing has changed in a card."""
    return before is now or (
        before.quotation is now.quotation
        and before.correction is now.correction
        and before.annotation == now.annotation
    )
