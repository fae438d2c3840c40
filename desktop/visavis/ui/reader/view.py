"""The article view: tells what was clicked, selects words by mouse and keys, and flashes what is jumped to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from visavis.model import Article, Span
from visavis.ui.bidi import CONTROL, describe, visible
from visavis.ui.look import Look
from visavis.ui.reader import access
from visavis.ui.reader.keys import move_of, selection_of
from visavis.ui.reader.links import FoundAddress, found_at, found_within, link_spans
from visavis.ui.reader.marks import Mark, MarkIndex
from visavis.ui.reader.page import Page
from visavis.ui.reader.painting import Scene
from visavis.ui.reader.rows import Row, RowKind
from visavis.ui.reader.selection import Selection, Step, moved, trimmed, word_at
from visavis.ui.widgets import tip

FLASH_MILLISECONDS = 1100
KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ArticleView(Page):
    """Shows one article; positions in its signals and methods are code points of the article's text."""

    card_clicked = Signal(str)
    selection_changed = Signal()
    menu_asked = Signal(QPoint)  # global
    facts_asked = Signal()
    address_asked = Signal(object)  # FoundAddress

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        access.install()
        self.access: QAccessibleInterface | None = None
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._selection: Selection | None = None
        self._pressed_on: Mark | None = None
        self._quiet = False
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH_MILLISECONDS)
        self._flash.valueChanged.connect(self._show_flash)

    def show_article(self, article: Article | None, byline: str = "") -> None:
        """Show an article from its top, or nothing."""
        self._selection = None
        self._scene = Scene(self._look)
        self._lay(article, byline)

    def show_facts(self, article: Article, byline: str) -> None:
        """Show the same words with other facts about them; the place being read stays."""
        place = self.place()
        self._article, self._byline = article, byline
        self._rebuild()
        self.go_to(place, share=0.0)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other coloured places."""
        if marks is self._scene.marks.marks:
            return
        self._scene.marks = MarkIndex(marks)
        self._refresh_strip()
        self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The coloured places that are shown."""
        return self._scene.marks.marks

    def show_found(self, spans: Sequence[Span], now: Span | None = None) -> None:
        """Show the places that match the search, the present one stronger."""
        self._scene.found, self._scene.found_now = spans, now
        self.viewport().update()

    def select_card(self, card_id: str) -> None:
        """Put the ring round a card's words, without scrolling."""
        self._scene.selected_card = card_id
        self.viewport().update()

    def set_quiet(self, *, quiet: bool) -> None:
        """Let all words but the paragraph that is read be quieter, or none."""
        self._quiet = quiet
        self._scene.focus = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, the paragraph that is read in full ink."""
        if self._quiet:
            self._scene.focus = self._paragraph_read()
        super().paintEvent(event)

    def _paragraph_read(self) -> Span | None:
        """Return the paragraph of the caret, where it is in sight, else that of a line which moves down as one reads.

        At the article's top the line is at the top of the view, at its end at the bottom: every paragraph has a turn.
        """
        bar = self.verticalScrollBar()
        caret = self._selection.caret if self._selection else None
        if caret is None or not self._is_seen(Span(caret, caret + 1)):
            caret = self.place(min(max(bar.value() / max(bar.maximum(), 1), 0.1), 0.9))
        number = self._column.number_of(caret)
        return self._column.rows[number].span if number is not None else None

    def reveal(self, span: Span) -> None:
        """Scroll a span into sight where it is not."""
        if not self._is_seen(span):
            self.go_to(span.start)

    def flash_to(self, span: Span) -> None:
        """Scroll a span into sight where it is not, and flash it."""
        self.reveal(span)
        self._flash.stop()
        if self._look.motion:
            self._flash.start()
        self.viewport().update()

    def _show_flash(self, value: float) -> None:
        self._scene.flash = float(value)
        self.viewport().update()

    def selected_span(self) -> Span | None:
        """Return the selected words without white space at their ends."""
        span = self._selection.span() if self._selection else None
        return trimmed(span, self._article.text) if span and self._article else None

    def paragraph(self) -> str:
        """Return the words of the row in which the caret stands, else of the first one in sight."""
        number = self._column.number_of(self._selection.caret if self._selection else self.place())
        return self._column.rows[number].text if number is not None else ""

    def words_at_caret(self) -> str:
        """Return the selected words, else the line in which the caret stands."""
        span = self.selected_span()
        if span is not None and self._article is not None:
            return span.of(self._article.text)
        caret = self._selection.caret if self._selection else self.place()
        number = self._column.number_of(caret)
        return self._column.set_row(number).words_of_line(caret) if number is not None else ""

    def caret(self) -> int | None:
        """Return where the text cursor stands; None where there is none."""
        return self._selection.caret if self._selection else None

    def reading_place(self) -> int:
        """Return the caret's place, else that of the selected card in sight, else the first one in sight."""
        start = self._selection or self._first_caret()
        return start.caret if start is not None else self.place()

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
        access.tell_caret(self)
        self.selection_changed.emit()

    def _point(self, event: QMouseEvent) -> QPointF:
        return self._on_column(event.position())

    def _mark_under(self, point: QPointF) -> Mark | None:
        position = self._column.position_at(point)
        if position is None or not self._column.covers(point, position):
            return None
        row = self._column.set_row(self._column.row_at(int(point.y())))
        return self._scene.marks.at(row.letter_at(point.x(), position))

    def _row_under(self, point: QPointF, kind: RowKind) -> Row | None:
        """Return the row at a point, if it is of that kind and the point is on it."""
        inside = 0 <= point.y() < self._column.height() and 0 <= point.x() < self._column.width
        row = self._column.rows[self._column.row_at(int(point.y()))] if inside and self._column.rows else None
        return row if row is not None and row.kind is kind else None

    def _letter_under(self, point: QPointF) -> int | None:
        """Return which letter of the text lies at a point."""
        position = self._column.position_at(point)
        if position is None or self._article is None or not self._column.covers(point, position):
            return None
        return self._column.set_row(self._column.row_at(int(point.y()))).letter_at(point.x(), position)

    def _address_under(self, point: QPointF) -> FoundAddress | None:
        letter = self._letter_under(point)
        return found_at(self._article, letter) if letter is not None and self._article is not None else None

    def address_at_caret(self) -> FoundAddress | None:
        """Return the address that begins the selected words or holds the caret."""
        span, caret = self.selected_span(), self.caret()
        place = span.start if span is not None else caret
        return found_at(self._article, place) if place is not None and self._article is not None else None

    def addresses_near(self) -> list[FoundAddress]:
        """Return the addresses in the selected words, else those of the paragraph that is read or selected."""
        number = self._column.number_of(self.reading_place())
        row = self._column.rows[number].span if number is not None else None
        span = self.selected_span() or row
        return found_within(self._article, span) if span is not None and self._article is not None else []

    def _underline(self, under: FoundAddress | None, *, everything: bool = False) -> None:
        """Underline the words of the link under the pointer, or of all, or of none."""
        spans: tuple[Span, ...] = (under.span,) if under is not None else ()
        if everything and self._article is not None:
            spans = link_spans(self._article)
        if spans != self._scene.links:
            self._scene.links = spans
            self.viewport().update()

    def hint_at(self, place: QPointF) -> str:
        """Return what there is to know of a point of the viewport; empty where nothing is."""
        address = self._address_under(self._on_column(place))
        hint = self.tr("Ctrl and a click: open {address}, after a question")
        return hint.format(address=visible(address.address)) if address else self.hidden_mark_at(place)

    def hidden_mark_at(self, place: QPointF) -> str:
        """Return what is hidden in the text at a point of the viewport, in words; empty where nothing is."""
        at = self._letter_under(self._on_column(place))
        letter = self._article.text[at : at + 1] if at is not None and self._article is not None else ""
        said = self.tr("Hidden in the text: {mark}. It is shown here, and turns no words round.")
        return said.format(mark=describe(letter)) if letter and CONTROL.match(letter) else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Say under the pointer what a visible mark stands for."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.hint_at(QPointF(event.pos()))), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; remember which mark was pressed."""
        point = self._point(event)
        fold = self._row_under(point, RowKind.FOLD)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if fold is not None:
            self._toggle_fold(fold)
            return
        if self._row_under(point, RowKind.BYLINE) is not None:
            self.facts_asked.emit()
            return
        with_key = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_key and (address := self._address_under(point)):
            self.address_asked.emit(address)
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
        is_button = any(self._row_under(point, kind) for kind in (RowKind.FOLD, RowKind.BYLINE))
        with_key = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        address = self._address_under(point)
        self._underline(address, everything=bool(with_key))
        clickable = is_button or self._mark_under(point) is not None or (with_key and address)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for its menu over the words, and over the card whose words they are."""
        point = self._on_column(QPointF(event.pos()))
        under, position = self._mark_under(point), self._column.position_at(point)
        if self.selected_span() is None:
            if under is not None:
                self.card_clicked.emit(under.card_id)
            if position is not None and event.reason() is QContextMenuEvent.Reason.Mouse:
                self.put_caret(position)  # what the menu does, it does to the paragraph under the pointer
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, move the caret, select, and scroll."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Control:
            self._underline(None, everything=True)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif (step := selection_of(event)) is not None:
            self._move_caret(step, extend=True)
        elif self._selection is not None and (step := move_of(event)) is not None:
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

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave links alone again."""
        if event.key() == Qt.Key.Key_Control:
            self._underline(None)
        super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Leave links alone where the pointer is elsewhere."""
        self._underline(None)
        super().leaveEvent(event)

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
        """Show where the keys go: caret and edge while the focus is here, neither while it is not."""
        if isinstance(event, QFocusEvent):
            self._by_key = event.gotFocus() and event.reason() in KEY_REASONS
            caret = self._selection.caret if self._selection is not None and event.gotFocus() else None
            self._scene.caret, self._scene.links = caret, ()
            self.viewport().update()
        return super().event(event)
