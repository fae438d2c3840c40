"""Asks what is known of an article beside its words: headline, outlet, agency, authors, day, language, address."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from visavis.errors import UserError
from visavis.model import Metadata
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import say
from visavis.ui.widgets import plain

BETWEEN_AUTHORS = ";"  # a comma stands within names
_LANGUAGE = re.compile(r"(?P<language>[A-Za-z]{2,3})(-[A-Za-z0-9]{2,8})*")  # BCP 47 as far as newspapers need it


def ask_facts(parent: QWidget, metadata: Metadata) -> Metadata | None:
    """Return what the user made of the metadata; None where he thought better of it."""
    dialog = FactsDialog(metadata, parent)
    return dialog.metadata() if dialog.exec() else None


class FactsDialog(Framed):
    """Every field may be empty: then it is unknown."""

    def __init__(self, metadata: Metadata, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FactsDialog", "Article facts"), parent)
        self.setObjectName("facts_dialog")
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        authors = f"{BETWEEN_AUTHORS} ".join(metadata.authors)
        day = metadata.published.isoformat() if metadata.published else ""
        self.title = self._field(self.tr("Headline"), "headline", metadata.title)
        self.outlet = self._field(self.tr("Outlet"), "outlet", metadata.outlet)
        self.relay = self._field(self.tr("Agency"), "agency", metadata.relay, self.tr("Reuters, AFP, TASS…"))
        self.authors = self._field(self.tr("Authors"), "authors", authors, self.tr("A. Writer; B. Writer"))
        self.published = self._field(self.tr("Published"), "published", day, self.tr("2026-03-14"))
        self.language = self._field(self.tr("Language"), "language", metadata.language, self.tr("en, fr, uk…"))
        self.url = self._field(self.tr("Address"), "address", metadata.url)
        self._add_opening()
        self.body.addLayout(self._form)
        self.problem = plain(QLabel(self))
        self.problem.setObjectName("problem")
        self.problem.setProperty("problem", "true")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.add_choice(self.tr("Correct"), self.tr("Cancel"))
        self.take_size(520, 396)
        self.title.setFocus()

    def _field(self, words: str, name: str, text: str, example: str = "") -> QLineEdit:
        row = self._form.rowCount()
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setPlaceholderText(example)
        field.setCursorPosition(0)
        label = QLabel(words, self)
        label.setBuddy(field)
        self._form.addWidget(label, row, 0)
        self._form.addWidget(field, row, 1, 1, 1 if name == "address" else 2)
        return field

    def _add_opening(self) -> None:
        """Put a button beside the address that asks whether it is to be opened."""
        self.opening = QPushButton(self.tr("Open…"), self)
        self.opening.setObjectName("open_address")
        self.opening.setAccessibleName(self.tr("Open the address"))
        self.opening.setAutoDefault(False)
        self.opening.clicked.connect(self._open)
        self.opening.setEnabled(bool(self.url.text()))
        self.url.textChanged.connect(lambda words: self.opening.setEnabled(bool(words.strip())))
        self._form.addWidget(self.opening, self._form.rowCount() - 1, 2)

    def _open(self) -> None:
        from visavis.ui.dialogs.address import open_asking

        try:
            open_asking(self.url.text(), self)
        except UserError as error:
            self._tell(error, self.url)

    def _tell(self, error: UserError, field: QLineEdit) -> None:
        self.problem.setText(f"{say(error.what_words)} {say(error.remedy_words)}")
        self.problem.show()
        field.setAccessibleDescription(self.problem.text())
        field.setFocus()
        field.selectAll()

    def metadata(self) -> Metadata:
        """Return what stands in the fields.

        Raises:
            UserError: A day or language makes no sense.
        """
        authors = (name.strip() for name in self.authors.text().split(BETWEEN_AUTHORS))
        return Metadata(
            title=" ".join(self.title.text().split()),
            outlet=" ".join(self.outlet.text().split()),
            authors=tuple(name for name in authors if name),
            published=read_day(self.published.text()),
            language=read_language(self.language.text()),
            url=self.url.text().strip(),
            relay=" ".join(self.relay.text().split()),
        )

    def accept(self) -> None:
        """Close, unless something makes no sense: then say what, and where."""
        for read, field in ((read_day, self.published), (read_language, self.language)):
            try:
                read(field.text())
            except UserError as error:
                self._tell(error, field)
                return
        super().accept()


def read_day(words: str) -> date | None:
    """Return the day that is written as 2026-03-14, or as the reader's country writes it; None for nothing.

    Raises:
        UserError: It is no day.
    """
    words = words.strip()
    if not words:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        for length in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
            day = QLocale().toDate(words, length)
            if day.isValid():
                return date(day.year(), day.month(), day.day())
    what = QCoreApplication.translate("FactsDialog", "“{words}” is no day.").format(words=words)
    raise UserError(what, QCoreApplication.translate("FactsDialog", "Write it like 2026-03-14."))


def read_language(words: str) -> str:
    """Return a language tag (BCP 47) in its usual case, empty for nothing.

    Raises:
        UserError: There is no such language.
    """
    words = words.strip()
    if not words:
        return ""
    match = _LANGUAGE.fullmatch(words)
    if match is None or QLocale.codeToLanguage(match["language"].lower()) is QLocale.Language.AnyLanguage:
        what = QCoreApplication.translate("FactsDialog", "“{words}” is no language.").format(words=words)
        raise UserError(what, QCoreApplication.translate("FactsDialog", "Write its code, like en or pt-BR."))
    return match["language"].lower() + words[len(match["language"]) :]
