"""The face of a card: what the panes show of a quotation, in words ready to be set."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from visavis.model import Article, Card, Kind, Profile, Quotation, Span
from visavis.ui.reader.rows import paragraph_numbers

PHRASE = 36  # longest phrase of mention and cue, in characters
CUE_EDGES = " ,:;–—-"  # punctuation that leads from a cue to the words
CUE_GAP = 24  # characters between mention and cue that still read as one phrase: “she told reporters”
OTHERS = ""  # the pane of nobody's party


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows in one pane."""

    card_id: str
    pane: str  # party id, or OTHERS
    words: str
    name: str
    about: str  # role and cue
    place: str  # "¶3"
    kind: Kind
    kind_words: str  # "direct, split"
    joint: str  # "joint: France, UK"; empty: not joint
    colour: str
    unsure: bool
    dismissed: bool
    corrected: bool
    marked: bool  # by the analyst; the engine did not find it
    accepted: bool  # looked at, and left as it was found
    start: int  # of the words in the article, in code points
    party_name: str

    @property
    def spoken(self) -> str:
        """Return what a screen reader says: speaker, party, kind, words."""
        state = QCoreApplication.translate("Card", "to be checked") if self.unsure else ""
        parts = (self.name, self.party_name, self.kind_words, self.words, self.joint, state)
        return ", ".join(part for part in parts if part)


class FaceMaker:
    """Makes the faces of one article's cards for the panes of one profile."""

    def __init__(self, article: Article, profile: Profile, others_colour: str) -> None:
        self._text = article.text
        self._starts = [block.span.start for block in article.blocks]
        self._numbers = paragraph_numbers(article)
        self._parties = {party.id: party for party in profile.parties}
        self._others = (QCoreApplication.translate("Card", "Others"), others_colour)
        self._made: dict[str, tuple[Card, dict[str, Face]]] = {}

    def faces(self, cards: Iterable[Card]) -> dict[str, list[Face]]:
        """Return the faces by pane, in text order; a joint statement has one in every pane that shares it."""
        panes: dict[str, list[Face]] = {party: [] for party in [*self._parties, OTHERS]}
        for card in sorted(cards, key=lambda card: card.quotation.content[0].start):
            for pane, face in self._faces_of(card).items():
                panes[pane].append(face)
        return panes

    def _faces_of(self, card: Card) -> dict[str, Face]:
        """Return a card's faces by pane, those of before where nothing in the card has changed."""
        before, faces = self._made.get(card.quotation.id, (None, {}))
        if before is None or before.quotation is not card.quotation or before.correction is not card.correction:
            faces = {pane: self._face(card, pane) for pane in self._panes_of(card.quotation)}
            self._made[card.quotation.id] = (card, faces)
        return faces

    def _panes_of(self, quotation: Quotation) -> list[str]:
        return [party for party in self._parties if party in quotation.parties] or [OTHERS]

    def _face(self, card: Card, pane: str) -> Face:
        quotation = card.quotation
        party = self._parties.get(pane)
        name, colour = (party.name, party.colour) if party else self._others
        start = quotation.content[0].start
        return Face(
            card_id=quotation.id,
            pane=pane,
            words=words_of(quotation, self._text),
            name=speaker_name(quotation),
            about=self._about(quotation),
            place=self._place(start),
            kind=quotation.kind,
            kind_words=self._kind_words(quotation),
            joint=self._joint(quotation),
            colour=colour,
            unsure=card.unsure,
            dismissed=card.dismissed,
            corrected=card.correction is not None,
            marked=card.found is None,
            accepted=is_accepted(card),
            start=start,
            party_name=name,
        )

    def _place(self, start: int) -> str:
        block = bisect_right(self._starts, start) - 1
        number = self._numbers[block] if block >= 0 else 0
        return f"¶{number}" if number else QCoreApplication.translate("Card", "headline")

    def _about(self, quotation: Quotation) -> str:
        role = quotation.speaker.role if quotation.speaker else ""
        body = quotation.speaker.body if quotation.speaker else ""
        who = role if not body or body.casefold() in role.casefold() else f"{role}, {body}" if role else body
        if who.casefold() == speaker_name(quotation).casefold():
            who = ""
        return " · ".join(part for part in (who, self._cue(quotation), _others(quotation)) if part)

    def _cue(self, quotation: Quotation) -> str:
        """Return the cue, with the mention where both stand together and the mention is not the name itself."""
        cue, source = quotation.cue, quotation.source
        if cue is None:
            return ""
        words = _one_line(cue.of(self._text)).strip(CUE_EDGES)
        if source is None or _names(source.of(self._text), speaker_name(quotation)):
            return words
        first, last = min(cue.start, source.start), max(cue.end, source.end)
        apart = max(cue.start - source.end, source.start - cue.end)
        phrase = _one_line(self._text[first:last]).strip(CUE_EDGES)
        return f"“{phrase}”" if apart <= CUE_GAP and last - first <= PHRASE else words

    def _kind_words(self, quotation: Quotation) -> str:
        words = kind_name(quotation.kind)
        split = len(quotation.content) > 1 and "[…]" in words_of(quotation, self._text)
        return QCoreApplication.translate("Card", "{kind}, split").format(kind=words) if split else words

    def _joint(self, quotation: Quotation) -> str:
        names = [party.name for party in self._parties.values() if party.id in quotation.parties]
        if len(names) < 2:
            return ""
        labels = quotation.affiliations if len(quotation.affiliations) > 1 else tuple(names)
        return QCoreApplication.translate("Card", "joint: {parties}").format(parties=", ".join(labels))


def _others(quotation: Quotation) -> str:
    """Name whom the speaker quotes, and through whom the words reached the reader."""
    quoted, relay = quotation.quoted, quotation.relay
    parts = [
        QCoreApplication.translate("Card", "quoting {name}").format(name=quoted.name) if quoted else "",
        QCoreApplication.translate("Card", "via {name}").format(name=relay.name) if relay else "",
    ]
    return " · ".join(part for part in parts if part)


def kind_name(kind: Kind) -> str:
    """Return the word for a kind."""
    return {
        Kind.DIRECT: QCoreApplication.translate("Card", "direct"),
        Kind.MIXED: QCoreApplication.translate("Card", "mixed"),
        Kind.INDIRECT: QCoreApplication.translate("Card", "indirect"),
    }[kind]


def speaker_name(quotation: Quotation) -> str:
    """Return the speaker's name, or words that say there is none."""
    return quotation.speaker.name if quotation.speaker else QCoreApplication.translate("Card", "Unknown speaker")


def is_accepted(card: Card) -> bool:
    """Tell whether the analyst decided that the card stays as the engine found it."""
    if card.correction is None or card.found is None or card.dismissed:
        return False
    same = (card.quotation.parties, card.quotation.speaker) == (card.found.parties, card.found.speaker)
    return same and card.correction.parties is not None


def words_of(quotation: Quotation, text: str) -> str:
    """Return a quotation's words on one line; what the attribution splits is joined by […]."""
    parts = [_one_line(quotation.content[0].of(text))]
    for before, after in zip(quotation.content, quotation.content[1:], strict=False):
        gap = Span(before.end, after.start).of(text) if before.end <= after.start else ""
        parts += ["[…]"] if any(char.isalnum() for char in gap) else []
        parts.append(_one_line(after.of(text)))
    return " ".join(parts)


def _names(mention: str, name: str) -> bool:
    """Tell whether a mention holds the name, or a part of it, so that it need not be said twice."""
    return mention in name or name in mention or name.split()[-1] in mention.split()


def _one_line(words: str) -> str:
    return " ".join(words.split())
