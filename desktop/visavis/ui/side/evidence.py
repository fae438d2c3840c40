"""The evidence of a card in sentences, under a heading each; places, ways and what can be taken back are links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from visavis.ui.look import Look
from visavis.ui.models.explanation import Section, Sentence, Way


class EvidenceView(QWidget):
    """Shows the sections; links are followed by mouse, and by Tab and Enter."""

    place_asked = Signal(object)  # Span
    way_asked = Signal(object)  # Way
    take_back_asked = Signal(object)  # Part

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setAccessibleName(self.tr("Evidence"))
        self._look = look
        self._sections: Sequence[Section] = ()
        self._links: list[tuple[Sentence, str]] = []
        self.labels: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""
        self._look = look
        self._column.setSpacing(look.px(6))
        self.show_sections(self._sections)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show an explanation."""
        self._sections, self._links = sections, []
        if [section.name for section in sections] != list(self.labels):
            self._build(sections)
        for section in sections:
            label = self.labels[section.name]
            spacing = self._look.px(5)
            lines = [f'<p style="margin:0 0 {spacing}px 0;">{self._line(one)}</p>' for one in section.sentences]
            label.setText("".join(lines))
            label.setAccessibleDescription(" ".join(one.words for one in section.sentences))

    def _build(self, sections: Sequence[Section]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.labels = {}
        for section in sections:
            heading = QLabel(section.heading, self)
            heading.setProperty("section", "true")
            heading.setIndent(0)
            self._column.addWidget(heading)
            self.labels[section.name] = self._label(section)
            self._column.addWidget(self.labels[section.name])

    def _label(self, section: Section) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"evidence_{section.name}")
        label.setAccessibleName(section.heading)
        label.setProperty("small", "true")
        label.setFrameShape(QFrame.Shape.NoFrame)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label.linkActivated.connect(self._go)
        return label

    def _line(self, one: Sentence) -> str:
        words = escape(one.words)
        if one.span is not None:
            words = self._link(one, "place", words, self._look.theme.colours.ink)
            words += self._quiet(f" ¶{one.paragraph}") if one.paragraph else ""
        if one.way is not None:
            words += " " + self._link(one, "way", escape(self._way_words(one.way)), self._look.theme.colours.accent)
        if one.part is not None:
            words += " " + self._link(one, "part", escape(self.tr("Take back")), self._look.theme.colours.accent)
        return words

    def _way_words(self, way: Way) -> str:
        return {
            Way.PARTIES: self.tr("Change the parties…"),
            Way.LEARNED: self.tr("Change what was learned…"),
            Way.ACCEPT: self.tr("Accept"),
            Way.SPEAKER: self.tr("Name the speaker…"),
        }[way]

    def _link(self, one: Sentence, what: str, words: str, colour: str) -> str:
        self._links.append((one, what))
        return f'<a href="{len(self._links) - 1}" style="color:{colour};">{words}</a>'

    def _quiet(self, words: str) -> str:
        return f'<span style="color:{self._look.theme.colours.muted};">{escape(words)}</span>'

    def _go(self, link: str) -> None:
        one, what = self._links[int(link)]
        if what == "place":
            self.place_asked.emit(one.span)
        elif what == "way":
            self.way_asked.emit(one.way)
        else:
            self.take_back_asked.emit(one.part)
