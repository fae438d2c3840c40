"""Measures and paints the rows of a pane; the list asks it directly, without Qt's options and states in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from visavis.ui.look import Look
from visavis.ui.models.card_list import CardList
from visavis.ui.models.faces import Face
from visavis.ui.models.groups import Heading
from visavis.ui.panes import painting
from visavis.ui.panes.card_sheet import COMPACT_GAP, GAP, CardSheet, CardSheets, guess
from visavis.ui.panes.painting import SIDE
from visavis.ui.panes.signs import paint_signs
from visavis.ui.panes.tall_list import Stands

if TYPE_CHECKING:
    from visavis.ui.panes.card_view import CardView

HEADING = 30  # pixels of the drawing: the line above a group of cards


class CardDelegate:
    """Paints and measures the rows of one pane."""

    def __init__(self, look: Look, view: CardView) -> None:
        self._view = view
        self._look = look
        self._sheets = CardSheets()
        self.compact = False
        self.found = ""  # words that are looked for
        self._known: dict[Face, int] = {}  # heights of cards that were set
        self._known_for: tuple[Look, int, bool] | None = None

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look

    # ------------------------------------------------------------ measuring

    def guess_heights(self, cards: CardList) -> tuple[list[int], set[int]]:
        """Return a height for each row, and the rows whose height is known.

        A card that nobody has seen is as high as those are on average that were: no card is looked at for it.
        """
        known = self._heights()
        average = sum(known.values()) // len(known) if known else guess(self._look, compact=self.compact) + self._gap()
        heights, measured = [average] * cards.rowCount(), set()
        for face, height in known.items():
            row = cards.row_of(face.card_id)
            if row >= 0 and cards.face(row) is face:
                heights[row] = height
                measured.add(row)
        for row in cards.headings():
            heights[row] = self._look.px(HEADING)
            measured.add(row)
        return heights, measured

    def height(self, cards: CardList, row: int) -> int:
        """Set the card in a row in type, and return its height with the gap below it."""
        face = cards.face(row)
        if face is None:
            return self._look.px(HEADING)
        height = self._heights()[face] = self._sheet(face).height + self._gap()
        return height

    def _heights(self) -> dict[Face, int]:
        """Return the heights that are known of cards as they are drawn now."""
        drawn = (self._look, self._width(), self.compact)
        if drawn != self._known_for:
            self._known_for, self._known = drawn, {}
        return self._known

    def _gap(self) -> int:
        return self._look.px(COMPACT_GAP if self.compact else GAP)

    def _width(self) -> int:
        return max(self._view.viewport().width() - 2 * self._look.px(SIDE), self._look.px(60))

    def _sheet(self, face: Face) -> CardSheet:
        return self._sheets.sheet(face, self._look, self._width(), compact=self.compact)

    # ------------------------------------------------------------ painting

    def paint_row(self, painter: QPainter, rect: QRectF, row: int, stands: Stands) -> None:
        """Paint one card, or one heading."""
        face, one = self._view.cards.face(row), self._view.cards.rows[row]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(one, Heading):
            painting.paint_heading(painter, rect, one, self._look, stands)
        elif face is not None:
            box = rect.adjusted(self._look.px(SIDE), 0, -self._look.px(SIDE), -self._gap())
            self._paint_card(painter, box, face, stands)
        painter.restore()

    def _paint_card(self, painter: QPainter, box: QRectF, face: Face, stands: Stands) -> None:
        look, sheet = self._look, self._sheet(face)
        painting.paint_ground(painter, box, face, look, stands)
        painter.translate(box.topLeft())
        for layout, colour in ((sheet.words, "muted" if face.dismissed else "ink"), (sheet.who, "muted")):
            painter.setPen(look.colour(colour))
            layout.draw(painter, QPointF(0, 0), painting.found_in(layout.text(), self.found, look))
        for chip in sheet.chips:
            painting.paint_chip(painter, chip, look)
        for tag in sheet.tags:
            painting.paint_chip(painter, tag, look, outlined=True)
        painting.paint_foot(painter, sheet, look)
        paint_signs(painter, sheet.foot, face, look, compact=sheet.brief)
