"""What changed from one version of an article to the next, and whether the later one takes the earlier one's place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from visavis.app import versions
from visavis.app.versions import Passage, Piece, Said, What
from visavis.ui.colours import mix
from visavis.ui.counts import counts
from visavis.ui.dialogs.frame import Framed
from visavis.ui.look import SERIF, Look
from visavis.ui.models.faces import speaker_name
from visavis.ui.widgets import plain

if TYPE_CHECKING:
    from visavis.app.session import Session
    from visavis.app.versions import Comparison
    from visavis.model import Article, Card

SIZE = (820, 700)  # pixels of the drawing
GROUND = 0.16  # of the colour behind words that came or went


class VersionsDialog(Framed):
    """Quotations first, then the paragraphs, those that stayed left out."""

    def __init__(self, session: Session, before: str, after: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("VersionsDialog", "What changed"), parent)
        self.setObjectName("versions_dialog")
        self.comparison = session.compare(before, after)
        old, new = session.article(before), session.article(after)
        names = self.tr("From {before} to {after}").format(before=old.original.name, after=new.original.name)
        said = plain(QLabel(f"{names}\n{summary(self.comparison)}", self))
        said.setObjectName("versions_summary")
        said.setProperty("quiet", "true")
        said.setWordWrap(True)
        self.text = QTextEdit(self)  # every word in it is escaped, so that it holds nothing that could be fetched
        self.text.setObjectName("versions")
        self.text.setAccessibleName(self.tr("What changed"))
        self.text.setReadOnly(True)
        self.text.setHtml(_Page(look, old, new).html(self.comparison))
        goes, stays = counts.going_along(_work(session, before, after)), session.carried(before, after).lost
        work = QLabel(f"{goes} {counts.staying_behind(stays)}" if stays else goes, self)
        work.setObjectName("versions_work")
        work.setWordWrap(True)
        self.body.addWidget(said)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(work)
        self.add_choice(self.tr("In its place"), self.tr("Keep both"))
        self.take_size(*SIZE)


def _work(session: Session, before: str, after: str) -> int:
    """Return how much of the analyst's work goes along to the later version."""
    carried = session.carried(before, after)
    return len(carried.corrected) + len(carried.annotated)


def summary(comparison: Comparison) -> str:
    """Return how much changed, in one line each for paragraphs and quotations."""
    paragraphs = {what: comparison.count(what) for what in (What.CHANGED, What.NEW, What.GONE)}
    quotations = {
        What.CHANGED: len(comparison.changed),
        What.NEW: len(comparison.new),
        What.GONE: len(comparison.gone),
    }
    in_text = QCoreApplication.translate("VersionsDialog", "Paragraphs: {changes}")
    in_quotations = QCoreApplication.translate("VersionsDialog", "Quotations: {changes}")
    lines = [in_text.format(changes=_changes(paragraphs)), in_quotations.format(changes=_changes(quotations))]
    return "\n".join(lines)


def _changes(numbers: dict[What, int]) -> str:
    said = [words for what, number in numbers.items() if number and (words := counts.changes(what, number))]
    return ", ".join(said) or QCoreApplication.translate("VersionsDialog", "all the same")


class _Page:
    """The comparison as a page: what came is underlined, what went is struck out, each on a ground of its own."""

    def __init__(self, look: Look, before: Article, after: Article) -> None:
        self._look, self._before, self._after = look, before, after
        colours = look.theme.colours
        self._style = {
            What.NEW: f"background-color: {mix(colours.accent, colours.card, GROUND)}; text-decoration: underline;",
            What.GONE: f"background-color: {mix(colours.error, colours.card, GROUND)}; text-decoration: line-through;",
        }

    def html(self, comparison: Comparison) -> str:
        translate, look = QCoreApplication.translate, self._look
        parts = [
            (translate("VersionsDialog", "New quotations"), map(self._new, comparison.new)),
            (translate("VersionsDialog", "Quotations that are gone"), map(self._gone, comparison.gone)),
            (translate("VersionsDialog", "Quotations with other words"), map(self._changed, comparison.changed)),
            (translate("VersionsDialog", "Paragraphs"), self._paragraphs(comparison.passages)),
        ]
        body = "".join(self._part(heading, list(lines)) for heading, lines in parts)
        style = f"font-family: '{SERIF}'; font-size: {look.px(15)}px; color: {look.theme.colours.ink};"
        return f'<body style="{style}">{body}</body>'

    def _part(self, heading: str, lines: Sequence[str]) -> str:
        if not lines:
            return ""
        look = self._look
        style = f"font-size: {look.px(12)}px; font-weight: 600; color: {look.theme.colours.muted};"
        paragraphs = "".join(f'<p style="margin: {look.px(6)}px 0; line-height: 140%;">{line}</p>' for line in lines)
        return f'<p style="{style} margin: {look.px(14)}px 0 {look.px(2)}px 0;">{escape(heading)}</p>{paragraphs}'

    def _new(self, said: Said) -> str:
        return self._quotation(said.after, self._after, What.NEW) if said.after else ""

    def _gone(self, said: Said) -> str:
        return self._quotation(said.before, self._before, What.GONE) if said.before else ""

    def _quotation(self, card: Card, article: Article, what: What) -> str:
        words = versions.words_of(card.quotation, article)
        return f"{self._pieces([Piece(words, what)])} {self._speaker(card)}"

    def _changed(self, said: Said) -> str:
        if said.before is None or said.after is None:
            return ""
        old, new = (
            versions.words_of(said.before.quotation, self._before),
            versions.words_of(said.after.quotation, self._after),
        )
        return f"{self._pieces(versions.pieces(old.split(), new.split()))} {self._speaker(said.after)}"

    def _speaker(self, card: Card) -> str:
        muted = self._look.theme.colours.muted
        return f'<span style="color: {muted};">— {escape(speaker_name(card.quotation))}</span>'

    def _paragraphs(self, passages: Sequence[Passage]) -> Iterator[str]:
        same = 0
        for passage in passages:
            if passage.what is What.SAME:
                same += 1
                continue
            if same:
                yield self._left_out(same)
            same = 0
            yield self._pieces(passage.pieces)
        if same and same < len(passages):
            yield self._left_out(same)

    def _left_out(self, number: int) -> str:
        return (
            f'<span style="color: {self._look.theme.colours.muted};">[{escape(counts.same_paragraphs(number))}]</span>'
        )

    def _pieces(self, pieces: Iterable[Piece]) -> str:
        return " ".join(self._piece(one) for one in pieces)

    def _piece(self, piece: Piece) -> str:
        style = self._style.get(piece.what)
        return f'<span style="{style}">{escape(piece.words)}</span>' if style else escape(piece.words)
