"""The panel beside the panes: evidence, star, tags and note of the selected quotation, or of the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from visavis.model import Annotation
from visavis.ui.flank import Flank
from visavis.ui.look import Look
from visavis.ui.models.explanation import Section
from visavis.ui.side.evidence import EvidenceView
from visavis.ui.side.note_field import NoteField
from visavis.ui.side.tag_field import TagField
from visavis.ui.side.target import Target
from visavis.ui.widgets import plain

NOTE_HEIGHT = 110


class SidePanel(Flank):
    """Shows what it is given, and tells what is asked of it."""

    WIDE = 340  # some 45 letters a line
    MOST = 0.36  # at 200 % the panes need room too

    whole_chosen = Signal(bool)  # the article rather than the quotation
    note_written = Signal(object, str, bool)  # Target, note, whether it goes on
    left = Signal()  # back to where one was
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("side_panel")
        self.setAccessibleName(self.tr("Evidence and notes"))
        self._target = Target("")
        self.quotation = self._tab("side_quotation", self.tr("Quotation"))
        self.article = self._tab("side_article", self.tr("Article"))
        self.shut = QToolButton(self)
        self.shut.setObjectName("side_close")
        self.shut.setText("×")
        self.shut.setAccessibleName(self.tr("Close the panel"))
        self.shut.setToolTip(self.tr("Close the panel (Esc)"))
        self.shut.setProperty("flat", "true")
        self.shut.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shut.clicked.connect(self.closed)
        self.title = plain(QLabel(self))
        self.title.setObjectName("side_title")
        self.title.setWordWrap(True)
        self.title.setProperty("small", "true")
        self.evidence = EvidenceView(look, self)
        self.star = QToolButton(self)
        self.star.setObjectName("star")
        self.star.setProperty("flat", "true")
        self.star.setCheckable(True)
        self.star.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tags = TagField(look, self)
        self.note = NoteField(self)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note, kept as you type"))
        self.note.written.connect(lambda note, going_on: self.note_written.emit(self._target, note, going_on))
        self.note.left.connect(self.left)
        self.tags.line.left.connect(self.left)
        self._lay_out()
        self.set_look(look)
        self.hide()

    def _tab(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setProperty("chip", "true")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        group.addButton(self.quotation)
        group.addButton(self.article)
        self.quotation.setChecked(True)
        group.buttonClicked.connect(lambda _button: self.whole_chosen.emit(self.article.isChecked()))
        self._top = QHBoxLayout()
        for widget in (self.quotation, self.article):
            self._top.addWidget(widget)
        self._top.addStretch(1)
        self._top.addWidget(self.star)
        self._top.addWidget(self.shut)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.evidence)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._heading(self.tr("Tags")))
        self._whole.addWidget(self.tags)
        self._whole.addWidget(self._heading(self.tr("Note")))
        self._whole.addWidget(self.note)

    def _heading(self, words: str) -> QLabel:
        heading = QLabel(words, self)
        heading.setProperty("section", "true")
        heading.setIndent(0)
        return heading

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""
        self._look = look
        edge = look.px(16)
        self._whole.setContentsMargins(edge, look.px(10), edge, look.px(14))
        self._whole.setSpacing(look.px(6))
        self._top.setSpacing(look.px(6))
        self.note.setMinimumHeight(look.px(NOTE_HEIGHT // 2))
        self.note.setMaximumHeight(look.px(NOTE_HEIGHT))
        self.evidence.set_look(look)
        self.tags.set_look(look)
        self.updateGeometry()

    # ------------------------------------------------------------ what is shown

    @property
    def target(self) -> Target:
        """What is remarked on."""
        return self._target

    def show_target(self, target: Target, title: str) -> None:
        """Show what the remarks belong to; what was typed on another is kept first."""
        other = target != self._target
        if other:
            self.note.save()
        self._target = target
        self.title.setText(title)
        self.title.setVisible(bool(title))
        (self.quotation if target.quotation_id else self.article).setChecked(True)
        for widget in (self.star, self.tags, self.note):
            widget.setEnabled(bool(target))
        if other:
            self.note.show_note("", other=True)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show the evidence."""
        self.evidence.setVisible(bool(sections))
        self.evidence.show_sections(sections)

    def show_remarks(self, annotation: Annotation, tags: Sequence[str]) -> None:
        """Show the remarks on the target, and offer the session's tags."""
        self.star.setChecked(annotation.starred)
        self.star.setText("★" if annotation.starred else "☆")
        self.star.setAccessibleName(self.tr("Starred") if annotation.starred else self.tr("Star"))
        self.star.setToolTip(self.tr("Take the star off") if annotation.starred else self.tr("Give it a star"))
        self.tags.show_tags(annotation.tags, tags)
        self.note.show_note(annotation.note, other=False)

    def save(self) -> None:
        """Keep what is being typed."""
        self.note.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
