"""The article view: scrolls a column of rows, lays out only what is seen, and tells what was clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from visavis.model import Article, Span
from visavis.ui.look import Look
from visavis.ui.reader import access
from visavis.ui.reader.column import Column, Placed
from visavis.ui.reader.marks import Mark, MarkIndex, MarkKind
from visavis.ui.reader.painting import Scene, paint_row
from visavis.ui.reader.rows import Row, RowKind, lay_rows
from visavis.ui.reader.selection import Selection, Step, moved, trimmed, word_at
from visavis.ui.reader.strip import Marker, Strip
from visavis.ui.reader.typeset import measure

TOP, BOTTOM = 34, 60  # pixels of the drawing above the title and below the last paragraph
LEFT, RIGHT = 62, 34  # at least, beside the column
JUMP = 0.3  # share of the view's height at which a place that is jumped to comes to stand
FLASH_MILLISECONDS = 1100

STEPS = {
    QKeySequence.StandardKey.MoveToNextChar: Step.RIGHT,
    QKeySequence.StandardKey.MoveToPreviousChar: Step.LEFT,
    QKeySequence.StandardKey.MoveToNextWord: Step.WORD_RIGHT,
    QKeySequence.StandardKey.MoveToPreviousWord: Step.WORD_LEFT,
    QKeySequence.StandardKey.MoveToNextLine: Step.DOWN,
    QKeySequence.StandardKey.MoveToPreviousLine: Step.UP,
    QKeySequence.StandardKey.MoveToStartOfLine: Step.LINE_START,
    QKeySequence.StandardKey.MoveToEndOfLine: Step.LINE_END,
}
SELECT_STEPS = {
    QKeySequence.StandardKey.SelectNextChar: Step.RIGHT,
    QKeySequence.StandardKey.SelectPreviousChar: Step.LEFT,
    QKeySequence.StandardKey.SelectNextWord: Step.WORD_RIGHT,
    QKeySequence.StandardKey.SelectPreviousWord: Step.WORD_LEFT,
    QKeySequence.StandardKey.SelectNextLine: Step.DOWN,
    QKeySequence.StandardKey.SelectPreviousLine: Step.UP,
    QKeySequence.StandardKey.SelectStartOfLine: Step.LINE_START,
    QKeySequence.StandardKey.SelectEndOfLine: Step.LINE_END,
}


class ArticleView(QAbstractScrollArea):
    """Shows one article; positions in its signals and methods are code points of the article's text."""

    card_clicked = Signal(str)
    selection_changed = Signal()
    menu_asked = Signal(QPoint)  # global
    scrolled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        access.install()
        self.access: QAccessibleInterface | None = None
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._look = look
        self._scene = Scene(look)
        self._article: Article | None = None
        self._byline = ""
        self._unfolded: frozenset[int] = frozenset()
        self._column = Column((), look, 1, self._words)
        self._placed: list[Placed] = []
        self._selection: Selection | None = None
        self._pressed_on: Mark | None = None
        self._settling = False
        self._strip = Strip(look, self)
        self._strip.asked.connect(self._go_to_share)
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH_MILLISECONDS)
        self._flash.valueChanged.connect(self._show_flash)

    # ------------------------------------------------------------ what is shown

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def show_article(self, article: Article | None, byline: str = "") -> None:
        """Show an article from its top, or nothing."""
        self._article, self._byline = article, byline
        self._unfolded = frozenset()
        self._selection = None
        self._scene.marks, self._scene.found = MarkIndex(), ()
        self._scene.selected_card = ""
        self._rebuild()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other coloured places."""
        self._scene.marks = MarkIndex(marks)
        self._refresh_strip()
        self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The coloured places that are shown."""
        return self._scene.marks.marks

    def show_found(self, spans: tuple[Span, ...]) -> None:
        """Show the places that match the search."""
        self._scene.found = spans
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Change fonts, colours and zoom; the place being read stays."""
        place = self.place()
        self._look = self._scene.look = look
        self._rebuild()
        self.go_to(place, share=0.0)

    def select_card(self, card_id: str) -> None:
        """Put the ring round a card's words, without scrolling."""
        self._scene.selected_card = card_id
        self.viewport().update()

    def flash_to(self, span: Span) -> None:
        """Scroll a span into sight where it is not, and flash it."""
        if not self._is_seen(span):
            self.go_to(span.start)
        self._flash.stop()
        if self._look.motion:
            self._flash.start()
        self.viewport().update()

    # ------------------------------------------------------------ places

    def place(self) -> int:
        """Return the code point at the top of the view."""
        edge = self._offset() - self._look.px(TOP)
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

    def _is_seen(self, span: Span) -> bool:
        box = self.span_box(Span(span.start, min(span.end, span.start + 1)))
        ground = QRectF(self.viewport().rect()).adjusted(0, 0, 0, -self._look.px(40))
        return not box.isEmpty() and ground.contains(box)

    # ------------------------------------------------------------ selected words

    def selected_span(self) -> Span | None:
        """Return the selected words without white space at their ends."""
        span = self._selection.span() if self._selection else None
        return trimmed(span, self._article.text) if span and self._article else None

    def caret(self) -> int:
        """Return where the caret stands, or would first stand."""
        start = self._selection or self._first_caret()
        return start.caret if start else 0

    def position_under(self, place: QPoint) -> int | None:
        """Return the code point nearest to a place on the viewport."""
        return self._column.position_at(self._on_column(QPointF(place)))

    def put_caret(self, position: int) -> None:
        """Put the caret before a code point, nothing selected."""
        self._set_selection(Selection(position, position))

    def select(self, span: Span | None) -> None:
        """Select words, or none."""
        self._set_selection(Selection(span.start, span.end) if span else None)

    def copy(self) -> None:
        """Put the selected words on the clipboard, exactly as they stand in the article."""
        span = self.selected_span()
        if span is not None and self._article is not None:
            QGuiApplication.clipboard().setText(span.of(self._article.text))

    def _set_selection(self, selection: Selection | None) -> None:
        self._selection = selection
        self._scene.selection = selection.span() if selection else None
        self._scene.caret = selection.caret if selection and self.hasFocus() else None
        self.viewport().update()
        self.selection_changed.emit()

    # ------------------------------------------------------------ rows and scrolling

    def _words(self, row: Row) -> str:
        if row.kind is not RowKind.FOLD:
            return row.text
        arrow = "▾" if row.open else "▸"
        count = int(row.text)
        if row.open:
            return f"{arrow} " + self.tr("%n line(s) of site furniture", "", count)
        return f"{arrow} " + self.tr("%n line(s) of site furniture folded", "", count)

    def _rebuild(self) -> None:
        rows = lay_rows(self._article, self._byline, self._unfolded) if self._article else ()
        room = self.viewport().width() - self._look.px(LEFT) - self._look.px(RIGHT)
        width = max(min(measure(self._look), room), self._look.px(160))
        self._column = Column(rows, self._look, width, self._words)
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
        height = max(self._column.height(), 1)
        markers = []
        for mark in self._scene.marks.marks:
            number = self._column.number_of(mark.span.start)
            if mark.kind is not MarkKind.SOURCE and number is not None and (span := self._column.rows[number].span):
                row_top, row_height = self._column.top(number), self._column.top(number + 1) - self._column.top(number)
                first = (mark.span.start - span.start) / max(len(span), 1)
                last = min((mark.span.end - span.start) / max(len(span), 1), 1.0)
                top, bottom = row_top + first * row_height, row_top + last * row_height
                colours = mark.colours or (self._look.theme.colours.others,)
                markers.append(Marker(top / height, bottom / height, colours))
        self._strip.show_markers(tuple(markers), self._look)

    def _go_to_share(self, share: float) -> None:
        self.verticalScrollBar().setValue(round(share * self._column.height() - self.viewport().height() / 2))

    def _unfold_at(self, position: int) -> None:
        for row in self._column.rows:
            if row.folded and not row.open and row.folded.start <= position < row.folded.end:
                self._toggle_fold(row)
                return

    def _toggle_fold(self, row: Row) -> None:
        if row.folded is not None:
            self._unfolded ^= {row.folded.start}
            self._rebuild()

    def _show_flash(self, value: float) -> None:
        self._scene.flash = float(value)
        self.viewport().update()

    # ------------------------------------------------------------ events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._look.colour("paper"))
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
        self._rebuild()
        if not at_top:
            self.go_to(place, share=0.0)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Lay out what has come into sight."""
        if not self._settling:
            self._settle()
            self.scrolled.emit()

    def _on_column(self, place: QPointF) -> QPointF:
        return place + QPointF(-self._left(), self._offset() - self._look.px(TOP))

    def _point(self, event: QMouseEvent) -> QPointF:
        return self._on_column(event.position())

    def _mark_under(self, point: QPointF) -> Mark | None:
        position = self._column.position_at(point)
        if position is None or not self._column.covers(point, position):
            return None
        number = self._column.row_at(int(point.y()))
        row = self._column.set_row(number)
        left = row.caret(position).x() > point.x()  # the nearest gap between letters may lie behind the letter
        return self._scene.marks.at(max(position - left, 0))

    def _fold_under(self, point: QPointF) -> Row | None:
        if not self._column.rows:
            return None
        row = self._column.rows[self._column.row_at(int(point.y()))]
        return row if row.kind is RowKind.FOLD else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; remember which mark was pressed."""
        point = self._point(event)
        fold = self._fold_under(point)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if fold is not None:
            self._toggle_fold(fold)
            return
        self._pressed_on = self._mark_under(point)
        position = self._column.position_at(point)
        if position is not None:
            extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection
            self._set_selection(Selection(self._selection.anchor if extend and self._selection else position, position))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or show by the pointer's shape what a click would do."""
        point = self._point(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            position = self._column.position_at(point)
            if position is not None and position != self._selection.caret:
                self._set_selection(Selection(self._selection.anchor, position))
            return
        clickable = self._fold_under(point) is not None or self._mark_under(point) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the card whose words were clicked, unless words were selected."""
        if event.button() is Qt.MouseButton.LeftButton and self._pressed_on and self.selected_span() is None:
            self.card_clicked.emit(self._pressed_on.card_id)
        self._pressed_on = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        position = self._column.position_at(self._point(event))
        if position is not None and self._article is not None:
            self._pressed_on = None
            self.select(word_at(self._article.text, position, self._column.text_span()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave zooming to the window, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for its menu over the words."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, move the caret, select, and scroll."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif (step := _step(event, SELECT_STEPS)) is not None:
            self._move_caret(step, extend=True)
        elif self._selection is not None and (step := _step(event, STEPS)) is not None:
            self._move_caret(step, extend=False)
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + round(bar.pageStep() * 0.9))
        elif event.key() == Qt.Key.Key_Escape and self._selection is not None:
            self._set_selection(None)
        else:
            super().keyPressEvent(event)

    def _move_caret(self, step: Step, *, extend: bool) -> None:
        start = self._selection or self._first_caret()
        if start is None:
            return
        caret = moved(self._column, start.caret, step)
        self._set_selection(Selection(start.anchor if extend else caret, caret))
        if not self._is_seen(Span(caret, caret + 1)):
            self.go_to(caret, share=0.5)

    def _first_caret(self) -> Selection | None:
        """Return the caret's first place: at the selected card's words, else at the first words in sight."""
        own = (m.span for m in self._scene.marks.marks if m.card_id == self._scene.selected_card)
        span = next((span for span in own if self._is_seen(span)), None)
        place = span.start if span else self.place()
        return Selection(place, place) if self._column.number_of(place) is not None else None

    def event(self, event: QEvent) -> bool:
        """Hide the caret while another widget has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and self._selection is not None:
            self._scene.caret = self._selection.caret if event.type() is QEvent.Type.FocusIn else None
            self.viewport().update()
        return super().event(event)


def _step(event: QKeyEvent, steps: dict[QKeySequence.StandardKey, Step]) -> Step | None:
    return next((step for key, step in steps.items() if event.matches(key)), None)
