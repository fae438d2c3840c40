"""The face of a card: what the panes show of a quotation, in words ready to be set."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from visavis.model import Article, Card, Kind, Profile, Quotation, Span, Speaker
from visavis.ui.bidi import visible
from visavis.ui.language import say_name, say_role
from visavis.ui.reader.rows import paragraph_numbers

PHRASE = 36  # longest phrase of mention and cue, in characters
CUE_EDGES = " ,:;–—-"  # punctuation that leads from a cue to the words
CUE_GAP = 24  # characters between mention and cue that still read as one phrase: “she told reporters”
OTHERS = ""  # the pane of nobody's party


class Face(NamedTuple):
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
    quoting: str = ""  # "quoting Otto Vries"
    via: str = ""  # "via Interfax"
    tags: tuple[str, ...] = ()
    starred: bool = False
    noted: bool = False
    reviewed: bool = False

    @property
    def chips(self) -> tuple[str, ...]:
        """Return what else is to be known of who speaks: with whom, whose words, through whom."""
        return tuple(chip for chip in (self.joint, self.quoting, self.via) if chip)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says: speaker, party, kind, words, then all that the card's signs say."""
        parts = (self.name, self.party_name, self.kind_words, self.words, *self.chips, *_signs(self))
        return ", ".join(part for part in parts if part)


def _signs(face: Face) -> Iterator[str]:
    if face.unsure:
        yield QCoreApplication.translate("Card", "to be checked")
    if face.dismissed:
        yield QCoreApplication.translate("Card", "dismissed")
    elif face.reviewed:
        yield QCoreApplication.translate("Card", "reviewed")
    if face.starred:
        yield QCoreApplication.translate("Card", "starred")
    if face.noted:
        yield QCoreApplication.translate("Card", "has a note")
    if face.tags:
        yield QCoreApplication.translate("Card", "tagged {tags}").format(tags=", ".join(face.tags))


class FaceMaker:
    """Makes the faces of one article's cards for the panes of one profile, each when it is first seen."""

    def __init__(self, article: Article, profile: Profile, others_colour: str) -> None:
        self._text = article.text
        self._starts = [block.span.start for block in article.blocks]
        self._numbers = paragraph_numbers(article)
        self._parties = {party.id: party for party in profile.parties}
        self._others = (QCoreApplication.translate("Card", "Others"), others_colour)
        self._made: dict[tuple[str, str], tuple[Card, Face]] = {}

    def face(self, card: Card, pane: str) -> Face:
        """Return a card's face in a pane, that of before where it is the same card."""
        key = (card.quotation.id, pane)
        before, face = self._made.get(key, (None, None))
        if face is None or before is not card:
            face = self._face(card, pane)
            self._made[key] = (card, face)
        return face

    def _face(self, card: Card, pane: str) -> Face:
        quotation = card.quotation
        party = self._parties.get(pane)
        name, colour = (say_name(party.name), party.colour) if party else self._others
        start = quotation.content[0].start
        return Face(
            card_id=quotation.id,
            pane=pane,
            words=visible(words_of(quotation, self._text)),
            name=visible(speaker_name(quotation)),
            about=visible(self._about(quotation)),
            place=self._place(start),
            kind=quotation.kind,
            kind_words=self._kind_words(quotation),
            joint=visible(self._joint(quotation)),
            colour=colour,
            unsure=card.unsure,
            dismissed=card.dismissed,
            corrected=card.corrected,
            marked=card.found is None,
            accepted=card.accepted,
            start=start,
            party_name=name,
            quoting=_named(QCoreApplication.translate("Card", "quoting {name}"), quotation.quoted),
            via=_named(QCoreApplication.translate("Card", "via {name}"), quotation.relay),
            tags=tuple(map(visible, card.annotation.tags)),
            starred=card.annotation.starred,
            noted=bool(card.annotation.note),
            reviewed=card.reviewed,
        )

    def _place(self, start: int) -> str:
        block = bisect_right(self._starts, start) - 1
        number = self._numbers[block] if block >= 0 else 0
        return f"¶{number}" if number else QCoreApplication.translate("Card", "headline")

    def _about(self, quotation: Quotation) -> str:
        role = say_role(quotation.speaker.role) if quotation.speaker else ""
        body = quotation.speaker.body if quotation.speaker else ""
        who = role if not body or body.casefold() in role.casefold() else f"{role}, {body}" if role else body
        if who.casefold() == speaker_name(quotation).casefold():
            who = ""
        return " · ".join(part for part in (who, self._cue(quotation)) if part)

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
        quoted = QCoreApplication.translate("Reasons", "“{words}”").format(words=phrase)
        return quoted if apart <= CUE_GAP and last - first <= PHRASE else words

    def _kind_words(self, quotation: Quotation) -> str:
        words = kind_name(quotation.kind)
        split = len(quotation.content) > 1 and "[…]" in words_of(quotation, self._text)
        return QCoreApplication.translate("Card", "{kind}, split").format(kind=words) if split else words

    def _joint(self, quotation: Quotation) -> str:
        names = [say_name(party.name) for party in self._parties.values() if party.id in quotation.parties]
        if len(names) < 2:
            return ""
        labels = quotation.affiliations if len(quotation.affiliations) > 1 else tuple(names)
        return QCoreApplication.translate("Card", "joint: {parties}").format(parties=", ".join(map(say_name, labels)))


def _named(words: str, speaker: Speaker | None) -> str:
    return words.format(name=visible(speaker.name)) if speaker else ""


def parties_of(quotation: Quotation, parties: Sequence[str]) -> list[str]:
    """Return the panes that a quotation stands in: those of its parties in the profile's order, else Others."""
    return [party for party in parties if party in quotation.parties] or [OTHERS]


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
