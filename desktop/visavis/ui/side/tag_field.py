"""Tags as chips with a field behind them that completes what is typed from the tags of the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QToolButton, QWidget

from visavis.ui.look import Look
from visavis.ui.panes.flow import Flow


class TagLine(QLineEdit):
    """Enter adds, Backspace in an empty line takes the last tag away, Escape goes back."""

    added = Signal(str)
    last_taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag")
        self.setAccessibleName(self.tr("Add a tag"))
        self.setPlaceholderText(self.tr("Add a tag"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)  # after it has filled the line
        offered = QListView(self)
        offered.setAccessibleName(self.tr("Tags of the session"))
        completer.setPopup(offered)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """Complete from these."""
        if self._names.stringList() != list(names):
            self._names.setStringList(names)

    def _add(self) -> None:
        words = self.text().strip()
        self.clear()
        if words:
            self.added.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, take away, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.last_taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TagField(QWidget):
    """The tags of what is remarked on."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tags")
        self.setAccessibleName(self.tr("Tags"))
        self._tags: tuple[str, ...] = ()
        self.chips: list[QToolButton] = []
        self._flow = Flow(self)
        self.line = TagLine(self)
        self.line.added.connect(self.added)
        self.line.last_taken.connect(self._take_last)
        self._flow.addWidget(self.line)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(look.px(6))
        self.line.setMinimumWidth(look.px(120))

    def show_tags(self, tags: tuple[str, ...], names: Sequence[str]) -> None:
        """Show tags, and offer the names of all that there are."""
        self.line.offer([name for name in names if name not in tags])
        if tags == self._tags:
            return
        self._tags = tags
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.line)
        self.chips = [self._chip(tag) for tag in tags]
        for widget in (*self.chips, self.line):
            self._flow.addWidget(widget)
            widget.show()
        previous: QWidget | None = None
        for widget in (*self.chips, self.line):  # Tab goes the way that the eye does
            if previous is not None:
                self.setTabOrder(previous, widget)
            previous = widget
        self._flow.invalidate()
        self.updateGeometry()

    def _chip(self, tag: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("tag_chip")
        chip.setProperty("chip", "true")
        chip.setText(f"{tag}  ×".replace("&", "&&"))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self.tr("Take the tag {tag} away").format(tag=tag))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(tag))
        return chip

    def _take_last(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1])
