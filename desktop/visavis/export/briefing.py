"""What a briefing says, before any format: the statements by party, each with its speaker, its day and its source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count

from visavis.export.dates import Said, when
from visavis.export.places import Paragraphs
from visavis.export.rows import read_words
from visavis.export.sides import Side, sides
from visavis.messages import Message, message
from visavis.model import NO_ANNOTATION, Annotation, Article, BlockKind, Card, Kind, Party, Profile, Reading, Speaker

GAP = message("Nothing found in this text.")
GAP_IN_SEVERAL = message("Nothing found in these texts.")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a source, with the number that statements refer to; 0 for the headline."""

    number: int
    text: str
    heading: bool


@dataclass(frozen=True, slots=True)
class Source:
    """One article that the briefing rests on."""

    number: int  # from 1
    title: str
    outlet: str
    authors: tuple[str, ...]
    published: date | None
    file: str
    url: str
    relay: str  # the agency that it credits
    paragraphs: tuple[Paragraph, ...]
    remark: Annotation = NO_ANNOTATION


@dataclass(frozen=True, slots=True)
class Statement:
    """One quotation as a briefing gives it."""

    number: int  # from 1, through the whole briefing
    words: str
    kind: Kind
    speaker: str  # empty: the text names none
    role: str
    body: str  # for which the speaker holds the role, where the role does not name it
    cue: str
    relay: str  # through whom it reached us
    quoted: str  # whom the speaker quotes
    said: Said
    source: Source
    paragraph: int
    joint_with: tuple[str, ...]  # names of the other parties that share it
    corrected: tuple[Message, ...]  # what the analyst decided, in words
    unsure: bool
    negated: bool
    remark: Annotation = NO_ANNOTATION


@dataclass(frozen=True, slots=True)
class Position:
    """One party with its statements; where there are none, `gap` says so."""

    party: str
    colour: str
    statements: tuple[Statement, ...]
    gap: Message | None


@dataclass(frozen=True, slots=True)
class Briefing:
    """A whole briefing."""

    title: str
    profile: str
    positions: tuple[Position, ...]
    sources: tuple[Source, ...]


def build(readings: tuple[Reading, ...], profile: Profile, *, title: str = "") -> Briefing:
    """Make the briefing of what stands on the desk; what was dismissed is left out.

    Without a title, that of the article heads it, or the profile's name where there are several.
    """
    sources = tuple(_source(number, reading) for number, reading in enumerate(readings, 1))
    counted = tuple(Paragraphs.of(reading.article) for reading in readings)
    gap = GAP if len(readings) == 1 else GAP_IN_SEVERAL
    laid_out = [sides(reading.cards, profile) for reading in readings]
    numbers = count(1)
    positions = []
    for index, party in enumerate((*profile.parties, None)):
        statements = tuple(
            _statement(next(numbers), card, party, profile, source, reading.article, numbered)
            for source, reading, numbered, laid in zip(sources, readings, counted, laid_out, strict=True)
            for card in laid[index].cards
        )
        side = Side(party, ())
        positions.append(Position(side.name, side.colour, statements, None if statements else gap))
    title = title or (sources[0].title if len(sources) == 1 else profile.name)
    return Briefing(title, profile.name, tuple(positions), sources)


def _source(number: int, reading: Reading) -> Source:
    article, about = reading.article, reading.article.metadata
    blocks = tuple(
        Paragraph(paragraph, block.span.of(article.text), heading=block.kind in (BlockKind.TITLE, BlockKind.HEADING))
        for paragraph, block in Paragraphs.of(article).numbered
    )
    title = about.title or article.original.name
    return Source(
        number,
        title,
        about.outlet,
        about.authors,
        about.published,
        article.original.name,
        about.url,
        about.relay,
        blocks,
        reading.annotation,
    )


def _statement(
    number: int,
    card: Card,
    party: Party | None,
    profile: Profile,
    source: Source,
    article: Article,
    paragraphs: Paragraphs,
) -> Statement:
    quotation = card.quotation
    speaker = quotation.speaker
    return Statement(
        number=number,
        words=read_words(quotation, article.text),
        kind=quotation.kind,
        speaker=speaker.name if speaker else "",
        role=speaker.role if speaker else "",
        body=_body(speaker) if speaker else "",
        cue=quotation.cue.of(article.text) if quotation.cue else "",
        relay=quotation.relay.name if quotation.relay else "",
        quoted=quotation.quoted.name if quotation.quoted else "",
        said=when(article, quotation, paragraphs),
        source=source,
        paragraph=paragraphs.number(quotation.content[0].start),
        joint_with=tuple(
            other.name for other in profile.parties if other.id in quotation.parties and other is not party
        ),
        corrected=_corrected(card),
        unsure=card.unsure,
        negated=quotation.negated,
        remark=card.annotation,
    )


def _body(speaker: Speaker) -> str:
    named = f"{speaker.name} {speaker.role}".casefold()
    return "" if speaker.body.casefold() in named else speaker.body


def _corrected(card: Card) -> tuple[Message, ...]:
    correction = card.correction
    if correction is None:
        return ()
    if correction.added is not None:
        return (message("marked by the analyst"),)
    decided = (
        (message("speaker set by the analyst"), correction.speaker),
        (message("party set by the analyst"), correction.parties),
        (message("who reported it set by the analyst"), correction.relay),
        (message("words cut by the analyst"), correction.edges),
    )
    return tuple(what for what, value in decided if value is not None)
