"""What Visavis has learned: read, edited, removed, exported and imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from visavis.errors import UserError
from visavis.model import Rule
from visavis.ui.desk import Desk
from visavis.ui.dialogs import files
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import say_name
from visavis.ui.notify import NoticeBar

ANY_PANE = None  # the affiliation decides, in whatever profile


class LearnedDialog(Framed):
    """The list of rules; what is changed here can be undone like everything else."""

    def __init__(self, desk: Desk, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LearnedDialog", "What Visavis has learned"), parent)
        self.setObjectName("learned_dialog")
        self._desk, self._notice = desk, notice
        hint = QLabel(self.tr("Each line holds for every statement of that speaker, here and in later articles."), self)
        hint.setProperty("quiet", "true")
        hint.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("learned")
        self.list.setAccessibleName(self.tr("What Visavis has learned"))
        self.list.currentItemChanged.connect(lambda item, _before: self._fill_fields(item))
        self.speaker, self.name, self.sides = (QLineEdit(self) for _ in range(3))
        self.pane = QComboBox(self)
        self.body.addWidget(hint)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._form())
        self.body.addLayout(self._verbs())
        self.add_closing(self.tr("Close"))
        self._add_files()
        self._fill()
        self.take_size(640, 560)

    def _form(self) -> QGridLayout:
        words = (
            (self.speaker, self.tr("Speaker")),
            (self.name, self.tr("is")),
            (self.sides, self.tr("speaks for")),
            (self.pane, self.tr("stands under")),
        )
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        for row, (field, label) in enumerate(words):
            field.setAccessibleName(label)
            form.addWidget(QLabel(label, self), row, 0)
            form.addWidget(field, row, 1)
        self.name.setPlaceholderText(self.tr("the same"))
        self.sides.setPlaceholderText(self.tr("nobody; several with semicolons between"))
        self.pane.addItem(self.tr("the pane of those whom he speaks for"), ANY_PANE)
        for party in self._desk.profile.parties if self._desk.profile else ():
            self.pane.addItem(say_name(party.name), (party.id,))
        return form

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.change = self._button(self.tr("Chan&ge"), self._change, row)
        self.remove = self._button(self.tr("&Remove"), self._remove, row)
        row.addStretch(1)
        return row

    def _button(self, words: str, act: object, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        row.addWidget(button)
        return button

    def _add_files(self) -> None:
        for words, act in ((self.tr("&Import…"), self._ask_import), (self.tr("&Export…"), self._ask_export)):
            button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
            button.setAccessibleName(words.replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(act)

    # ------------------------------------------------------------ the list

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in the order in which they were learned."""
        return self._desk.session.learned if self._desk.session else ()

    def _fill(self, chosen: str = "") -> None:
        self.list.clear()
        for rule in self.rules:
            item = QListWidgetItem(self._words(rule), self.list)
            item.setData(Qt.ItemDataRole.UserRole, rule)
            if rule.speaker == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        if not self.rules:
            empty = QListWidgetItem(
                self.tr("Nothing yet. Move a card or change a speaker, and choose Apply."), self.list
            )
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
        self._fill_fields(self.list.currentItem())

    def _words(self, rule: Rule) -> str:
        names = {party.id: say_name(party.name) for party in self._desk.profile.parties} if self._desk.profile else {}
        parts = [self.tr("is {name}").format(name=rule.name)] if rule.name else []
        if rule.affiliations:
            parts.append(self.tr("speaks for {sides}").format(sides=", ".join(map(say_name, rule.affiliations))))
        panes = [names.get(party, party) for party in rule.parties]
        if panes:
            parts.append(self.tr("stands under {panes}").format(panes=", ".join(panes)))
        words = " · ".join(parts) or self.tr("speaks for nobody")  # the translators' tool looks into no f-string
        return f"{rule.speaker}\n{words}"

    def _chosen(self) -> Rule | None:
        item = self.list.currentItem()
        rule = item.data(Qt.ItemDataRole.UserRole) if item else None
        return rule if isinstance(rule, Rule) else None

    def _fill_fields(self, _item: QListWidgetItem | None) -> None:
        rule = self._chosen()
        self.speaker.setText(rule.speaker if rule else "")
        self.name.setText(rule.name if rule else "")
        self.sides.setText("; ".join(rule.affiliations) if rule else "")
        self._show_pane(rule.parties if rule else ())
        for part in (self.speaker, self.name, self.sides, self.pane, self.change, self.remove):
            part.setEnabled(rule is not None)

    def _show_pane(self, parties: tuple[str, ...]) -> None:
        while self.pane.count() > self._known_panes():
            self.pane.removeItem(self.pane.count() - 1)
        rows = range(self.pane.count())
        row = next((row for row in rows if tuple(self.pane.itemData(row) or ()) == parties), -1)
        if row < 0:  # panes of another profile, or several
            names = (
                {party.id: say_name(party.name) for party in self._desk.profile.parties} if self._desk.profile else {}
            )
            self.pane.addItem(", ".join(names.get(party, party) for party in parties), parties)
            row = self.pane.count() - 1
        self.pane.setCurrentIndex(row)

    def _known_panes(self) -> int:
        return 1 + len(self._desk.profile.parties if self._desk.profile else ())

    # ------------------------------------------------------------ verbs

    def _change(self) -> None:
        rule, speaker = self._chosen(), self.speaker.text().strip()
        if rule is None or not speaker:
            return
        sides = tuple(side for part in self.sides.text().split(";") if (side := part.strip()))
        changed = Rule(speaker, sides, tuple(self.pane.currentData() or ()), self.name.text().strip())
        self._desk.teach(changed, rule)
        self._fill(speaker)

    def _remove(self) -> None:
        rule = self._chosen()
        if rule is not None:
            self._desk.forget([rule])
            self._fill()

    def _ask_export(self) -> None:
        files.ask_to_write(self, self.tr("Export what was learned"), "learned.tsv", "*.tsv", self.export_to)

    def export_to(self, path: Path) -> None:
        """Write all rules to a file that a person can read."""
        from visavis.app import learning

        try:
            learning.export(self.rules, path)
        except UserError as error:
            self._notice.show_error(error)
            return
        self._notice.show_passing(self.tr("What was learned is in {path}.").format(path=path))

    def _ask_import(self) -> None:
        files.ask_to_open(self, self.tr("Import what was learned"), "*.tsv", self.import_from)

    def import_from(self, path: Path) -> None:
        """Learn all rules of a file; a damaged one is named with the line, and nothing is learned."""
        from visavis.app import learning

        try:
            rules = learning.read(path)
        except UserError as error:
            self._notice.show_error(error)
            return
        self._desk.teach_all(rules)
        self._fill()
