"""The page that the article stands on: scrolls a column of rows, and lays out only what is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from visavis.model import Article, Span
from visavis.ui.counts import counts
from visavis.ui.look import Look
from visavis.ui.reader.column import Column, Placed
from visavis.ui.reader.markers import markers_of
from visavis.ui.reader.painting import Scene, paint_row
from visavis.ui.reader.rows import Row, RowKind, lay_rows
from visavis.ui.reader.strip import Strip
from visavis.ui.reader.typeset import measure

TOP, BOTTOM = 16, 60  # pixels of the drawing above the title and below the last paragraph
LEFT, RIGHT = 62, 34  # at least, beside the column
NARROWEST = 260
JUMP = 0.3  # share of the view's height at which a place that is jumped to comes to stand


class Page(QAbstractScrollArea):
    """Shows the rows of one article; positions are code points of its text."""

    scrolled = Signal()
    resized = Signal()  # the column was set anew: to another width, or with another look

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # one that Qt made would have PySide6 load every widget class to name it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look = look
        self._scene = Scene(look)
        self._article: Article | None = None
        self._byline = ""
        self._unfolded: frozenset[int] = frozenset()
        self._column = Column((), look, 1, self._words)
        self._placed: list[Placed] = []
        self._settling = False
        self._by_key = False  # the focus came here by a key, so its place has to be seen
        self.setMinimumWidth(look.px(NARROWEST))
        self._strip = Strip(look, self)
        self._strip.asked.connect(self._go_to_share)
        self._stripping = QTimer(self, singleShot=True, interval=5)  # a bar a mark: text and panes come first
        self._stripping.timeout.connect(self._show_markers)

    @property
    def look(self) -> Look:
        """What it is drawn with."""
        return self._look

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def _lay(self, article: Article | None, byline: str) -> None:
        """Lay an article from its top, or nothing."""
        self._article, self._byline, self._unfolded = article, byline, frozenset()
        self._rebuild()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def set_look(self, look: Look) -> None:
        """Change fonts, colours and zoom; the place being read stays."""
        place = self.place()
        self._look = self._scene.look = look
        self._set(self._column.rows)
        self.go_to(place, share=0.0)
        self.resized.emit()

    def place(self, share: float = 0.0) -> int:
        """Return the code point at the top of the view, or at a `share` of its height."""
        edge = self._offset() - self._look.px(TOP) + round(self.viewport().height() * share)
        for placed in self._placed if edge > 0 else ():
            span = placed.row.row.span
            if span is not None and placed.top + placed.row.bottom > edge:
                return placed.row.position_at(0, edge - placed.top)
        return 0

    def go_to(self, position: int, share: float = JUMP) -> None:
        """Scroll so that a code point stands at `share` of the view's height; unfold it where it is folded."""
        if self._column.number_of(position) is None:
            self._unfold_at(position)
        number = self._column.number_of(position)
        if number is None:
            return
        self._column.set_row(number)
        for _ in range(2):  # once to lay the neighbourhood out, once more with its true heights
            self._fit_scroll_bar()
            y = (self._column.y_of(position) or 0) + self._look.px(TOP) - round(self.viewport().height() * share)
            self._set_offset(y if position or share else 0)
            self._settle(number)

    def span_box(self, span: Span) -> QRectF:
        """Return where the first line of a span stands on the viewport; empty where it is out of sight."""
        for placed in self._placed:
            boxes = placed.row.boxes(span)
            if boxes:
                return boxes[0].translated(self._left(), placed.top - self._offset() + self._look.px(TOP))
        return QRectF()

    def caret_box(self, position: int) -> QRectF:
        """Return where a caret before a code point stands on the viewport; empty where it is out of sight."""
        for placed in self._placed:
            own = placed.row.row.span
            if own is not None and own.start <= position <= own.end:
                box = placed.row.caret(position)
                return box.translated(self._left(), placed.top - self._offset() + self._look.px(TOP))
        return QRectF()

    def position_at(self, place: QPointF) -> int | None:
        """Return the code point that is nearest to a place of the viewport; None where there are no words."""
        return self._column.position_at(self._on_column(place))

    def _is_seen(self, span: Span) -> bool:
        box = self.span_box(Span(span.start, min(span.end, span.start + 1)))
        ground = QRectF(self.viewport().rect()).adjusted(0, 0, 0, -self._look.px(40))
        return not box.isEmpty() and ground.contains(box)

    def _words(self, row: Row) -> str:
        if row.kind is not RowKind.FOLD:
            return row.text
        lines = counts.lines(int(row.text))
        folded = self.tr("▸ {lines} of site furniture folded")
        return (self.tr("▾ {lines} of site furniture") if row.open else folded).format(lines=lines)

    def _rebuild(self) -> None:
        self._set(lay_rows(self._article, self._byline, self._unfolded) if self._article else ())

    def _set(self, rows: tuple[Row, ...]) -> None:
        """Set rows in type, with the present look and width."""
        room = self.viewport().width() - self._look.px(LEFT) - self._look.px(RIGHT)
        width = max(min(measure(self._look), room), self._look.px(160))
        self._column = Column(rows, self._look, width, self._words, like=self._column)
        self._placed = []
        self._settle()
        self._refresh_strip()

    def _left(self) -> int:
        free = self.viewport().width() - self._column.width
        return max(self._look.px(LEFT), (free + self._look.px(LEFT - RIGHT)) // 2)

    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def _set_offset(self, value: int) -> None:
        self._settling = True
        self.verticalScrollBar().setValue(value)
        self._settling = False

    def _fit_scroll_bar(self) -> None:
        self._settling = True
        height = self._column.height() + self._look.px(TOP) + self._look.px(BOTTOM)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, height - page) if self._column.rows else 0)
        bar.setPageStep(page)
        bar.setSingleStep(self._look.px(54))
        self._settling = False

    def _settle(self, anchor: int | None = None) -> None:
        """Lay out what is seen; rows that turn out higher or lower than estimated never move the `anchor` row."""
        if anchor is None and self._placed:
            anchor = self._placed[0].number
        margin = self._look.px(TOP)
        for _ in range(4):  # each round may uncover a row or two; more than two rounds are rare
            top = self._offset() - margin
            before = self._column.top(anchor) if anchor is not None else 0
            self._placed = self._column.lay_out(top, top + self.viewport().height() + margin)
            shift = self._column.top(anchor) - before if anchor is not None and self._anchored(anchor) else 0
            self._fit_scroll_bar()
            if not shift:
                break
            self._set_offset(self._offset() + shift)
        self.viewport().update()
        self._show_seen()

    def _anchored(self, anchor: int) -> bool:
        return bool(self._placed) and self._placed[0].number <= anchor <= self._placed[-1].number

    def _show_seen(self) -> None:
        height = max(self._column.height(), 1)
        top = self._offset() / height
        self._strip.show_seen(top, min(1.0, top + self.viewport().height() / height))

    def _refresh_strip(self) -> None:
        self._stripping.start()

    def _show_markers(self) -> None:
        others = self._look.theme.colours.others
        self._strip.show_markers(markers_of(self._scene.marks.marks, self._column, others), self._look)

    def _go_to_share(self, share: float) -> None:
        self.verticalScrollBar().setValue(round(share * self._column.height() - self.viewport().height() / 2))

    def _unfold_at(self, position: int) -> None:
        for row in self._column.rows:
            if row.folded and not row.open and row.folded.start <= position < row.folded.end:
                self._toggle_fold(row)
                return

    def _toggle_fold(self, row: Row) -> None:
        """Open or close a fold; it stays where it is on the screen."""
        if row.folded is not None:
            self._fold(self._unfolded ^ {row.folded.start}, row.folded)

    def toggle_folds(self) -> None:
        """Open all folds, or close them where one is open; the place being read stays."""
        folds = {row.folded.start for row in self._column.rows if row.folded}
        self._fold(frozenset() if self._unfolded & folds else frozenset(folds), None)

    def _fold(self, unfolded: frozenset[int], keep: Span | None) -> None:
        place, number = self.place(), self._fold_number(keep)
        on_screen = self._column.top(number) - self._offset() if number is not None else 0
        self._unfolded = unfolded
        self._rebuild()
        number = self._fold_number(keep)
        if number is None:
            self.go_to(place, share=0.0)
        else:
            self._set_offset(self._column.top(number) - on_screen)
            self._settle(number)

    def _fold_number(self, folded: Span | None) -> int | None:
        rows = enumerate(self._column.rows)
        return next((number for number, row in rows if folded is not None and row.folded == folded), None)

    def _on_column(self, place: QPointF) -> QPointF:
        return place + QPointF(-self._left(), self._offset() - self._look.px(TOP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._look.colour("paper"))
        if self._by_key:
            painter.fillRect(0, 0, self._look.px(2), self.viewport().height(), self._look.colour("accent"))
        for placed in self._placed:
            top = placed.top - self._offset() + self._look.px(TOP)
            paint_row(painter, QPointF(self._left(), top), placed.row, self._scene)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Set the column to the new width; the place being read stays."""
        bar = self._look.px(9)
        self.setViewportMargins(0, 0, bar + self._look.px(8), 0)
        ground = self.viewport().geometry()
        edge = self._look.px(14)
        self._strip.setGeometry(ground.right() + self._look.px(2), ground.top() + edge, bar, ground.height() - 2 * edge)
        place = self.place()
        at_top = self._offset() == 0
        self._set(self._column.rows)
        if not at_top:
            self.go_to(place, share=0.0)
        self.resized.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Lay out what has come into sight."""
        if not self._settling:
            self._settle()
            self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave zooming to the window, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)
