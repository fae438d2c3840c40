"""What an opening of many articles could not read, and what it had read before: one list, which can be copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from visavis.app.analysis import Failure
from visavis.app.intake import Garbled, Report, Twin, Version
from visavis.errors import UserError
from visavis.ui.counts import counts
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import say
from visavis.ui.widgets import plain

LINE, VERSION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ReportDialog(Framed):
    """A line for each input that brought no new article, with the reason, and for each new version."""

    version_asked = Signal(object)  # Version that one wants to look at
    repair_asked = Signal()

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReportDialog", "What was opened"), parent)
        self.setObjectName("report_dialog")
        said = plain(QLabel(summary(report), self))
        said.setProperty("quiet", "true")
        said.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("report")
        self.list.setAccessibleName(self.tr("What needs a look"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for failure in report.failures:
            self._add(failure.name, reason(failure))
        for twin in report.twins:
            self._add(twin.name, same_as(twin))
        for version in report.versions:
            self._add(version.name, later_than(version), version)
        self.list.itemActivated.connect(self._ask_for_version)
        for garbled in report.garbled:
            self._add(garbled.name, wrong_letters(garbled))
        self.body.addWidget(said)
        self.body.addWidget(self.list, 1)
        if report.versions:
            hint = QLabel(self.tr("Enter or a double click shows what changed in a new version."), self)
            hint.setProperty("quiet", "true")
            hint.setWordWrap(True)
            self.body.addWidget(hint)
        if report.garbled:
            repair = self.buttons.addButton(self.tr("Repair all wrong letters"), QDialogButtonBox.ButtonRole.ActionRole)
            repair.setObjectName("repair_all")
            repair.clicked.connect(self._ask_for_repair)
        copy = self.buttons.addButton(self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy_list")
        copy.clicked.connect(self.copy)
        self.add_closing(self.tr("Close"))
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined] # Enter is the list's
        self.take_size(680, 520)

    def _add(self, name: str, why: str, version: Version | None = None) -> None:
        item = QListWidgetItem(f"{name}\n{why}", self.list)
        item.setData(LINE, f"{name}\t{why}")
        item.setData(VERSION, version)

    def _ask_for_version(self, item: QListWidgetItem) -> None:
        version = item.data(VERSION)
        if isinstance(version, Version):
            self.version_asked.emit(version)

    def _ask_for_repair(self) -> None:
        self.accept()
        self.repair_asked.emit()

    def copy(self) -> None:
        """Put the selected lines, else all of them, on the clipboard: name and reason, a tab between them."""
        rows = self.list.selectedItems() or [self.list.item(row) for row in range(self.list.count())]
        lines = [item.data(LINE).replace("\n", " ") for item in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def summary(report: Report) -> str:
    """Return in one or two sentences how an opening went."""
    parts = [counts.read(len(report.read))]
    if report.failures:
        parts.append(counts.unread(len(report.failures)))
    if report.twins:
        parts.append(counts.twins(len(report.twins)))
    if report.versions:
        parts.append(counts.versions(len(report.versions)))
    if report.garbled:
        parts.append(counts.garbled(len(report.garbled)))
    left = report.total - len(report.read) - len(report.failures) - len(report.twins)
    if report.stopped:
        stopped = QCoreApplication.translate("Report", "Stopped with {left} of {total} to go; what was read stays.")
        number = QLocale().toString
        parts.append(stopped.format(left=number(left), total=number(report.total)))
    return " ".join(parts)


def reason(failure: Failure) -> str:
    """Return why an input brought no article, and what to do."""
    if isinstance(failure.error, UserError):
        return f"{say(failure.error.what_words)} {say(failure.error.remedy_words)}"
    last = str(failure.error).strip().splitlines()[-1]
    fault = QCoreApplication.translate("Report", "This is a fault of Visavis itself ({last}). Please report it.")
    return fault.format(last=last)


def same_as(twin: Twin) -> str:
    """Return which article of the session an input holds."""
    if twin.name == twin.known_as:
        return QCoreApplication.translate("Report", "It is in this session already.")
    same = QCoreApplication.translate("Report", "Word for word the article that is in this session as {known}.")
    return same.format(known=twin.known_as)


def later_than(version: Version) -> str:
    """Return which article of the session an input is a new version of."""
    words = QCoreApplication.translate("Report", "A new version of “{title}”, which came in as {known}; both are here.")
    return words.format(title=version.title, known=version.known_as)


def wrong_letters(garbled: Garbled) -> str:
    """Return what is wrong with an article's letters."""
    words = QCoreApplication.translate("Report", "Wrong letters, as in “{before}” for “{after}”.")
    return words.format(before=garbled.repair.before, after=garbled.repair.after)
