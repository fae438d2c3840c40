"""The bar at the bottom: why the selected card says what it says, and the keys that correct it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from visavis.model import Article, Card, Profile
from visavis.ui.look import Look
from visavis.ui.models.reasons import Reason, Reasons, reasons_of

LINES = 2  # of reasons
KEYS_ROOM = 2.6  # times their own width: with less, the reasons would need more than two lines


class WhyBar(QWidget):
    """Evidence in words; each place in the text that it names is a link."""

    place_asked = Signal(object)  # Span
    evidence_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._idle = True  # until there is an article
        self._links: list[Reason] = []
        self._keys: list[tuple[str, str]] = []  # that are shown
        self._reasons: Reasons | None = None
        self._fitting = QTimer(self, singleShot=True, interval=0)  # the layout has to give the reasons their width
        self._fitting.timeout.connect(self._fit)
        self._title = title = QPushButton(self.tr("Why"), self)
        title.setObjectName("why_title")
        title.setToolTip(self.tr("All reasons in sentences"))
        title.setAccessibleName(self.tr("All reasons"))
        title.setAutoDefault(False)
        title.clicked.connect(lambda: self.evidence_asked.emit())
        self.why = QLabel(self)
        self.why.setObjectName("why")
        self.why.setAccessibleName(self.tr("Why"))
        self.why.setTextFormat(Qt.TextFormat.RichText)
        self.why.setWordWrap(True)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.why.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.why.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.why.linkActivated.connect(self._go)
        self.keys = QWidget(self)
        self._key_row = QHBoxLayout(self.keys)
        self._key_row.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(self.why, 1)
        layout.addWidget(self.keys)
        self.set_look(look)
        self.show_card(None, None, None)

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""
        self._look, self._keys = look, []  # they stand closer or wider now
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(18), look.px(9), look.px(18), look.px(9))
            layout.setSpacing(look.px(16))
        self.setFixedHeight(look.px(64))

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show keys and what they do."""
        if keys == self._keys:
            return
        self._keys = keys
        while (item := self._key_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for key, words in keys:
            cap, label = QLabel(key, self.keys), QLabel(words, self.keys)
            cap.setProperty("cap", "true")
            label.setProperty("small", "true")
            self._key_row.addWidget(cap)
            self._key_row.addWidget(label)
            self._key_row.addSpacing(self._look.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where the reasons need the room."""
        super().resizeEvent(event)
        self._settle_keys()
        self._fitting.start()

    def set_idle(self, *, idle: bool) -> None:
        """Stand empty while there is no article to reason about."""
        self._title.setVisible(not idle)
        self._idle = idle
        self._settle_keys()

    def _settle_keys(self) -> None:
        self.keys.setVisible(not self._idle and self.width() > KEYS_ROOM * self.keys.sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """Return that the keys ask for no room of their own."""
        return QSize(self._look.px(200), super().minimumSizeHint().height())

    def show_card(self, card: Card | None, article: Article | None, profile: Profile | None) -> None:
        """Show the evidence of a card, or what to do where none is selected."""
        self._links, self._reasons = [], None
        if card is None or article is None or profile is None:
            hint = self.tr("Select a card or a coloured place in the text to see why it stands where it does.")
            self.why.setText(self._quiet(hint) if article is not None else "")
            self.why.setAccessibleDescription("")
            return
        from html import escape  # with the names of 2,000 characters, which no start needs

        self._reasons = reasons_of(card, article, profile)
        self._fit()
        self.why.setAccessibleDescription(". ".join(self._reasons.notes))
        self.why.setToolTip("<p>" + "<br>".join(escape(note) for note in self._reasons.notes) + "</p>")

    def _fit(self) -> None:
        """Show as many reasons as two lines have room for; the panel has them all."""
        if self._reasons is None:
            return
        *others, sure = self._reasons.others
        room = QFontMetricsF(self.why.font()).height() * LINES + 2
        for count in range(len(others), -1, -1):
            if self._height(self._html(self._reasons.chain, [*others[:count], sure])) <= room:
                break
        else:
            count = 0
        chain, kept = self._reasons.chain, len(self._reasons.chain)
        while kept > 1 and self._height(self._html(chain[-kept:], [*others[:count], sure])) > room:
            kept -= 1
        self.why.setText(self._html(chain[-kept:], [*others[:count], sure]))

    def _html(self, chain: Sequence[Reason], others: Sequence[Reason]) -> str:
        self._links = []
        pieces = [" → ".join(self._piece(reason) for reason in chain), *(self._piece(one) for one in others)]
        return " &nbsp;·&nbsp; ".join(pieces)

    def _height(self, html: str) -> float:
        """Return how high the words would be."""
        document = QTextDocument()
        document.setDefaultFont(self.why.font())
        document.setDocumentMargin(0)
        document.setHtml(html)
        document.setTextWidth(max(self.why.width(), 1))
        return document.size().height()

    def _piece(self, reason: Reason) -> str:
        from html import escape

        words = f"<b>{escape(reason.words)}</b>" if reason.strong else escape(reason.words)
        if reason.span is None:
            return words
        self._links.append(reason)
        place = self._quiet(f" ¶{reason.paragraph}") if reason.paragraph else ""
        return f'<a href="{len(self._links) - 1}" style="color:{self._look.theme.colours.ink};">{words}</a>{place}'

    def _go(self, link: str) -> None:
        span = self._links[int(link)].span
        if span is not None:
            self.place_asked.emit(span)

    def _quiet(self, words: str) -> str:
        """Return words of the window's own, which hold nothing to escape."""
        return f'<span style="color:{self._look.theme.colours.muted};">{words}</span>'
