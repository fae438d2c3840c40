"""Briefing and article as documents for paper, made of the program's own words: no file and no address is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from visavis.export.briefing import Briefing, Position, Source, Statement
from visavis.export.wording import Wording
from visavis.model import Article, BlockKind, Card, Kind, Profile, Span
from visavis.ui.language import number, say, say_name, tongue
from visavis.ui.look import SANS, SERIF
from visavis.ui.models.faces import kind_name, speaker_name
from visavis.ui.offsets import Utf16Map
from visavis.ui.reader.byline import byline
from visavis.ui.reader.rows import paragraph_numbers

INK, SOFT, OTHERS_INK = "#000000", "#555555", "#555555"
TITLE, HEADING, WORDS, SMALL = 18.0, 13.0, 11.0, 8.5  # points
NEXT_LINE = "\u2028"  # in the same paragraph
LINES = {
    Kind.DIRECT: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Kind.MIXED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Kind.INDIRECT: QTextCharFormat.UnderlineStyle.DotLine,
}


class Paper:
    """A document that is written from top to bottom."""

    def __init__(self, title: str) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
        self.document.setDefaultFont(_font(SERIF, WORDS))
        self._cursor = QTextCursor(self.document)
        self._begun = False

    def line(self, *, above: float = 0, below: float = 4) -> None:
        """Begin a paragraph."""
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        if self._begun:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        self._begun = True

    def put(self, words: str, size: float = WORDS, *, sans: bool = False, bold: bool = False, ink: str = INK) -> int:
        """Write words at the end, and return where they begin, in Qt's units."""
        form = QTextCharFormat()
        form.setFont(_font(SANS if sans else SERIF, size, bold=bold))
        form.setForeground(QColor(ink))
        start = self._cursor.position()
        self._cursor.insertText(words, form)
        return start

    def underline(self, start: int, end: int, kind: Kind, colour: str) -> None:
        """Draw a line under what stands between two places, in the manner of a kind."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setUnderlineStyle(LINES[kind])
        form.setUnderlineColor(QColor(colour))
        cursor.mergeCharFormat(form)


def _font(family: str, points: float, *, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def briefing_paper(briefing: Briefing) -> QTextDocument:
    """Return a briefing by party, every statement with its speaker, its day and its source."""
    paper = Paper(briefing.title)
    paper.line(below=2)
    paper.put(briefing.title, TITLE, bold=True)
    paper.line(below=10)
    paper.put(say_name(briefing.profile), SMALL + 1, sans=True, ink=SOFT)
    for position in briefing.positions:
        _put_position(paper, position)
    paper.line(above=16, below=4)
    paper.put(QCoreApplication.translate("Paper", "Sources"), HEADING, sans=True, bold=True)
    for source in briefing.sources:
        _put_source(paper, source)
    return paper.document


def _put_position(paper: Paper, position: Position) -> None:
    paper.line(above=14, below=4)
    paper.put(say_name(position.party), HEADING, sans=True, bold=True, ink=position.colour)
    paper.put(f"  {number(len(position.statements))}", WORDS, sans=True, ink=SOFT)
    if position.gap:
        paper.line()
        paper.put(say(position.gap), ink=SOFT)
    for statement in position.statements:
        _put_statement(paper, statement)


def _put_statement(paper: Paper, statement: Statement) -> None:
    wording = Wording(tongue())
    paper.line(above=6, below=4)
    paper.put(wording.speaker(statement), WORDS - 1, sans=True, bold=True)
    about = wording.about(statement)
    paper.put(f", {about}" if about else "", WORDS - 1, sans=True, ink=SOFT)
    paper.put(NEXT_LINE + statement.words + NEXT_LINE)
    known = (
        kind_name(statement.kind),
        wording.quoted(statement.cue) if statement.cue else "",
        wording.said(statement),
        *wording.citation(statement.source, statement.paragraph)[:4],
        *wording.remarks(statement),
    )
    paper.put(" · ".join(part for part in known if part), SMALL, sans=True, ink=SOFT)
    if statement.remark.note:
        paper.put(NEXT_LINE + statement.remark.note, WORDS - 1, sans=True)


def _put_source(paper: Paper, source: Source) -> None:
    paper.line()
    paper.put(source.title, WORDS, bold=True)
    words = Wording(tongue())
    known = (words.outlet(source), ", ".join(source.authors), words.day(source.published), source.file, source.url)
    paper.put("  " + " · ".join(part for part in known if part), SMALL, sans=True, ink=SOFT)


def article_paper(article: Article, cards: Sequence[Card], profile: Profile) -> QTextDocument:
    """Return an article with its marks: a line under every quotation, and whose it is behind it; no furniture."""
    paper = Paper(article.metadata.title or article.original.name)
    shown = [card for card in cards if not card.dismissed]
    titled = any(block.kind is BlockKind.TITLE for block in article.blocks)
    if not titled:
        paper.line(below=2)
        paper.put(article.metadata.title or article.original.name, TITLE, bold=True)
    for block, paragraph in zip(article.blocks, paragraph_numbers(article), strict=True):
        if block.boilerplate:
            continue
        heading = block.kind in (BlockKind.TITLE, BlockKind.HEADING)
        paper.line(above=10 if heading else 0, below=3 if heading else 7)
        if paragraph:
            paper.put(f"{paragraph}  ", SMALL, sans=True, ink=SOFT)
        _put_marked(paper, article, block.span, shown, profile, TITLE if block.kind is BlockKind.TITLE else WORDS)
        if block.kind is BlockKind.TITLE:
            paper.line(below=10)
            paper.put(byline(article), SMALL + 1, sans=True, ink=SOFT)
    return paper.document


def _put_marked(
    paper: Paper, article: Article, span: Span, cards: Sequence[Card], profile: Profile, size: float
) -> None:
    """Write one block piece by piece: up to where a quotation ends, then whose it is."""
    parts = [(part, card) for card in cards for part in card.quotation.content]
    here = [(part, card) for part, card in parts if part.start < span.end and part.end > span.start]
    ends = {min(part.end, span.end): card for part, card in here if part is card.quotation.content[-1]}
    stops = [*sorted(end for end in ends if end < span.end), span.end]
    at = span.start
    for stop in stops:
        words = article.text[at:stop]
        units, position = Utf16Map(words), paper.put(words, size, bold=size == TITLE)
        for part, card in here:
            first, last = max(part.start, at), min(part.end, stop)
            if first < last:
                where = (position + units.to_units(first - at), position + units.to_units(last - at))
                paper.underline(*where, card.quotation.kind, _colour(card, profile))
        if stop in ends:
            paper.put(f" [{_whose(ends[stop], profile)}]", SMALL, sans=True, ink=SOFT)
        at = stop


def _whose(card: Card, profile: Profile) -> str:
    names = [say_name(party.name) for party in profile.parties if party.id in card.quotation.parties]
    others = QCoreApplication.translate("Card", "Others")
    return f"{', '.join(names) or others}: {speaker_name(card.quotation)}"


def _colour(card: Card, profile: Profile) -> str:
    colours = [party.colour for party in profile.parties if party.id in card.quotation.parties]
    return colours[0] if colours else OTHERS_INK
