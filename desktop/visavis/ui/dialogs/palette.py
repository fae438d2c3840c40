"""The command palette: type some letters of what you want to do, and press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from visavis.ui.entries import Entry, ranked
from visavis.ui.look import Look

WIDTH, ROW = 640, 34  # pixels of the drawing
ROWS = 12
ENTRY = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """A field and what fits it; the focus stays in the field, the arrows walk through the list."""

    def __init__(
        self, entries: Sequence[Entry], used: Sequence[str], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find an action"))
        self.setAccessibleName(self.windowTitle())
        self._entries, self._used = entries, used
        self.chosen: Entry | None = None
        self.field = QLineEdit(self)
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list = QListWidget(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Rows(look, self.list))
        self.list.itemClicked.connect(lambda _item: self._take())
        self.list.currentItemChanged.connect(self._tell)
        self.said = QLabel(self)
        self.said.setProperty("quiet", "true")
        layout = QVBoxLayout(self)
        margin = look.px(12)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(look.px(8))
        for part in (self.field, self.list, self.said):
            layout.addWidget(part)
        self._stand(look)
        self._fill("")

    def _stand(self, look: Look) -> None:
        """Stand in the upper middle of the window, and never outside it."""
        over = self.parentWidget()
        room = over.size() if over is not None else self.screen().availableSize()
        rows = min(ROWS, max(3, (room.height() - look.px(160)) // look.px(ROW)))
        self.list.setFixedHeight(rows * look.px(ROW) + 2 * look.px(5))
        self.setFixedWidth(min(look.px(WIDTH), room.width() - 20))
        self.adjustSize()
        if over is not None:
            corner = QPoint((room.width() - self.width()) // 2, min(look.px(64), room.height() - self.height()))
            self.move(over.mapToGlobal(corner))

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for entry in ranked(self._entries, typed, self._used):
            item = QListWidgetItem(entry.words, self.list)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(entry))
        self.list.setCurrentRow(0)
        if self.list.count() == 0:
            self.said.setText(self.tr("Nothing is called so."))

    def _tell(self, item: QListWidgetItem | None) -> None:
        """Let a screen reader say where the arrows are, as the focus stays in the field."""
        if item is None:
            return
        entry: Entry = item.data(ENTRY)
        self.said.setText(self.tr("↑ ↓ choose · Enter does it · Esc closes"))
        self.field.setAccessibleDescription(spoken(entry))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, spoken(entry)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Walk through the list with the arrows, and take an entry with Enter."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in MOVES:
            self.list.event(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            return False
        return True

    def _take(self) -> None:
        item = self.list.currentItem()
        entry: Entry | None = item.data(ENTRY) if item else None
        if entry is not None and entry.enabled:
            self.chosen = entry
            self.accept()
        elif entry is not None:
            self.said.setText(unable(entry))


def unable(entry: Entry) -> str:
    """Return why an entry cannot be done now."""
    now = QCoreApplication.translate("Palette", "not possible now")
    return QCoreApplication.translate("Palette", "{action}: {reason}").format(
        action=entry.words, reason=entry.needs or now
    )


def spoken(entry: Entry) -> str:
    """Return an entry as a screen reader says it."""
    said = [entry.words, entry.keys]
    said.append(QCoreApplication.translate("Palette", "on") if entry.checked else "")
    said.append("" if entry.enabled else entry.needs or QCoreApplication.translate("Palette", "not possible now"))
    return ", ".join(part for part in said if part)


class _Rows(QStyledItemDelegate):
    """Words at the left, the key at the right, or why it cannot be done."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """Return the height of a row."""
        return QSize(self._look.px(200), self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Paint one entry."""
        entry: Entry = index.data(ENTRY)  # type: ignore[attr-defined]
        look, gap = self._look, self._look.px(12)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("track"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), look.px(6), look.px(6))
        box = option.rect.adjusted(gap, 0, -gap, 0)
        painter.setFont(look.sans(12))
        painter.setPen(look.colour("muted"))
        beside = entry.keys if entry.enabled else entry.needs
        side = painter.fontMetrics().horizontalAdvance(beside)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, beside)
        painter.setFont(look.sans(14))
        painter.setPen(look.colour("ink" if entry.enabled else "muted"))
        words = f"✓  {entry.words}" if entry.checked else entry.words
        room = box.adjusted(0, 0, -side - gap, 0)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()
