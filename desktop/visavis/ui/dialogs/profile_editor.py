"""Edits the parties of a profile, and says meanwhile which quotations of the session would move."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from visavis.app import knowledge, profile_edits
from visavis.app.members import candidates, canonical
from visavis.app.shelf import Shelf, write_profile
from visavis.errors import UserError
from visavis.model import Party, Profile
from visavis.ui.dialogs import files
from visavis.ui.dialogs.frame import Framed
from visavis.ui.dialogs.member_list import NEW_PARTY, NOBODY, MemberList
from visavis.ui.dialogs.moves import MovesList, summary
from visavis.ui.dialogs.party_list import PartyList
from visavis.ui.dialogs.swatches import Swatches
from visavis.ui.language import say_name
from visavis.ui.look import Look
from visavis.ui.notify import Choice, NoticeBar
from visavis.ui.widgets import plain

if TYPE_CHECKING:
    from visavis.app.session import Session

PREVIEW_MILLISECONDS = 80  # after the last change, so that typing a name does not sort with every letter
LISTED_HEIGHT = 150  # pixels of the drawing for the quotations that move


class ProfileEditor(Framed):
    """Works on a copy: nothing of the session changes before it is accepted."""

    def __init__(self, session: Session, shelf: Shelf, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ProfileEditor", "Parties"), parent)
        self.setObjectName("profile_editor")
        self._session, self._shelf = session, shelf
        self._colours = knowledge.colours()
        self.profile = _own(session.profile, shelf)
        self._begun = self.profile
        self.notice = NoticeBar(look, self)
        self._make_parts(look)
        self._lay_out(look)
        self._connect()
        self._show(self.profile.parties[0].id if self.profile.parties else "")
        self._preview()
        self.parties.setFocus()
        self.take_size(880, 760)

    # ------------------------------------------------------------ parts

    def _make_parts(self, look: Look) -> None:
        cards = [card for article in self._session.articles for card in self._session.cards(article.id)]
        self.name = self._field(self.tr("Name of the profile"), "profile_name")
        self.name.setText(say_name(self.profile.name))
        self.parties = PartyList(look, self)
        self.add = self._button(self.tr("&Add"), self._add)
        self.merge = self._button(self.tr("&Merge"), self._merge)
        self.merge.setToolTip(self.tr("Make one party of the selected ones"))
        self.remove = self._button(self.tr("&Remove"), self._remove)
        self.up = self._button("↑", lambda: self._shift(-1), self.tr("Move the party up"))
        self.down = self._button("↓", lambda: self._shift(1), self.tr("Move the party down"))
        self.party_name = self._field(self.tr("Name of the party"), "party_name")
        self.swatches = Swatches(knowledge.palette()[:-1], look, self)
        self.members = MemberList(candidates(cards), self)
        self.said = plain(QLabel(self))
        self.said.setObjectName("preview")
        self.said.setWordWrap(True)
        self.moves = MovesList(self)
        self.moves.setFixedHeight(look.px(LISTED_HEIGHT))
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MILLISECONDS)
        self._timer.timeout.connect(self._preview)

    def _field(self, name: str, object_name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setObjectName(object_name)
        return field

    def _button(self, words: str, act: object, name: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name or words.replace("&", ""))
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _lay_out(self, look: Look) -> None:
        top = QHBoxLayout()
        top.addWidget(_label(self.tr("&Profile"), self.name, self))
        top.addWidget(self.name, 1)
        left = QVBoxLayout()
        left.addWidget(self.parties, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(look.px(6))
        for button in (self.add, self.merge, self.remove, self.up, self.down):
            verbs.addWidget(button)
        left.addLayout(verbs)
        right = QGridLayout()
        right.setHorizontalSpacing(look.px(12))
        right.addWidget(_label(self.tr("&Name"), self.party_name, self), 0, 0)
        right.addWidget(self.party_name, 0, 1)
        right.addWidget(QLabel(self.tr("Colour"), self), 1, 0)
        right.addWidget(self.swatches, 1, 1)
        belongs = _label(self.tr("&Belongs"), self.members.field, self)
        right.addWidget(belongs, 2, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.members, 2, 1)
        right.setRowStretch(2, 1)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(22))
        middle.addLayout(left, 2)
        middle.addLayout(right, 3)
        for part in (self.notice, self.said, self.moves):
            self.body.addWidget(part)
        self.body.insertLayout(1, top)
        self.body.insertLayout(2, middle, 1)
        for words, act in ((self.tr("&Import…"), self._ask_import), (self.tr("&Export…"), self._ask_export)):
            button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
            button.setAccessibleName(words.replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.delete = self.buttons.addButton(self.tr("&Delete"), QDialogButtonBox.ButtonRole.ResetRole)
        self.delete.setAccessibleName(self.tr("Delete this profile of mine"))
        self.delete.setToolTip(self.delete.accessibleName())
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._delete)
        self.delete.setEnabled(self._shelf.holds(self.profile.id))
        self.add_choice(self.tr("Use these parties"), self.tr("Cancel"))

    def _connect(self) -> None:
        self.name.textEdited.connect(self._rename_profile)
        self.parties.itemSelectionChanged.connect(self._show_party)
        self.parties.currentItemChanged.connect(lambda _now, _before: self._show_party())
        self.parties.reordered.connect(self._reorder)
        self.parties.shift_asked.connect(self._shift)
        self.parties.remove_asked.connect(self._remove)
        self.party_name.textEdited.connect(self._rename)
        self.swatches.chosen.connect(self._recolour)
        self.members.added.connect(self._put)
        self.members.moved.connect(self._move)

    # ------------------------------------------------------------ what is shown

    @property
    def party(self) -> Party | None:
        """The party that is edited."""
        return next((party for party in self.profile.parties if party.id == self.parties.current), None)

    def _set(self, profile: Profile, current: str = "") -> None:
        """Go on with a changed profile; the party of that id is the one that is edited."""
        self.profile = profile
        self._show(current or self.parties.current)
        self._timer.start()

    def _show(self, current: str) -> None:
        ids = [party.id for party in self.profile.parties]
        self.parties.show_profile(self.profile, current if current in ids else ids[0] if ids else "")
        self._show_party()

    def _show_party(self) -> None:
        party, count = self.party, len(self.parties.selected)
        if party is None or say_name(party.name) != self.party_name.text():
            self.party_name.setText(say_name(party.name) if party else "")
        self.party_name.setEnabled(party is not None)
        self.swatches.setEnabled(party is not None)
        self.swatches.show_colour(party.colour if party else "")
        self.members.show_party(party, self.profile)
        row = self.parties.currentRow()
        self.merge.setEnabled(count > 1)
        self.remove.setEnabled(count > 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self.profile.parties) - 1)
        self._allow()

    def _allow(self) -> None:
        """Let the profile be used only where every part of it has a name, and there is a party at all."""
        named = all(party.name.strip() for party in self.profile.parties) and bool(self.profile.name.strip())
        for button in self.buttons.buttons():
            if self.buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole:
                button.setEnabled(named and bool(self.profile.parties))

    def _preview(self) -> None:
        """Say which quotations would move."""
        moved = self._session.moves_under(self.profile)
        self.said.setText(summary(moved))
        self.moves.show_moves(moved)
        QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.NameChanged))

    # ------------------------------------------------------------ verbs

    def _rename_profile(self, name: str) -> None:
        self.profile = replace(self.profile, name=name)
        self._allow()

    def _add(self) -> None:
        grown = profile_edits.add(self.profile, self.tr("New party"), self._colours)
        self._set(grown, grown.parties[-1].id)
        self.party_name.setFocus()
        self.party_name.selectAll()

    def _merge(self) -> None:
        chosen = self.parties.selected
        if len(chosen) > 1:
            self._set(profile_edits.merge(self.profile, chosen), chosen[0])

    def _remove(self) -> None:
        self._set(profile_edits.remove(self.profile, self.parties.selected))

    def _shift(self, step: int) -> None:
        if self.parties.current:
            self._set(profile_edits.shift(self.profile, self.parties.current, step))

    def _reorder(self, ids: list[str]) -> None:
        self.profile = profile_edits.order(self.profile, ids)
        self._show_party()

    def _rename(self, name: str) -> None:
        if self.party is not None:
            self.profile = profile_edits.rename(self.profile, self.party.id, name)
            self.parties.currentItem().setText(name)
            self._allow()
            self._timer.start()

    def _recolour(self, colour: str) -> None:
        if self.party is not None:
            self._set(profile_edits.colour(self.profile, self.party.id, colour))

    def _put(self, typed: str) -> None:
        member = canonical(typed)
        if self.party is not None and member:
            self._set(profile_edits.put(self.profile, member, self.party.id))

    def _move(self, members: list[str], where: str) -> None:
        party = self.party
        if party is None:
            return
        if where == NEW_PARTY:
            self._set(profile_edits.split(self.profile, party.id, members, self._colours), party.id)
            return
        changed = self.profile
        for member in members:
            changed = (
                profile_edits.take(changed, member) if where == NOBODY else profile_edits.put(changed, member, where)
            )
        self._set(changed)

    # ------------------------------------------------------------ files

    def _ask_import(self) -> None:
        files.ask_to_open(self, self.tr("Import a profile"), "*.toml", self.import_from)

    def import_from(self, path: Path) -> None:
        """Go on with the profile in a file; a damaged one is named with the line, and the one at hand stays."""
        try:
            imported = knowledge.profile_from_file(path)
        except UserError as error:
            self.notice.show_error(error)
            return
        self.name.setText(imported.name)
        self._set(replace(imported, id=""), imported.parties[0].id)

    def _ask_export(self) -> None:
        files.ask_to_write(self, self.tr("Export the profile"), "profile.toml", "*.toml", self.export_to)

    def export_to(self, path: Path) -> None:
        """Write the profile as it is edited to a file that a person can read."""
        try:
            write_profile(replace(self.profile, id=self.profile.id or path.stem), path)
        except UserError as error:
            self.notice.show_error(error)
            return
        self.notice.show_passing(self.tr("The profile is in {path}.").format(path=path))

    def _delete(self) -> None:
        """Delete the profile from the user's own; the session keeps its parties, and an undo puts it back."""
        try:
            gone = self._shelf.remove(self.profile.id)
        except UserError as error:
            self.notice.show_error(error)
            return
        self.delete.setEnabled(False)
        if gone is not None:
            told = self.tr("The profile {profile} is deleted. This session keeps its parties.")
            undo = Choice(self.tr("&Undo"), lambda: self._put_back(gone))
            self.notice.show_offer(told.format(profile=gone.name), [undo])

    def _put_back(self, profile: Profile) -> None:
        try:
            self._shelf.put(profile)
        except UserError as error:
            self.notice.show_error(error)
        self.delete.setEnabled(self._shelf.holds(profile.id))

    @property
    def changed(self) -> bool:
        """Tell whether anything was edited."""
        return self.profile != self._begun


def _own(profile: Profile, shelf: Shelf) -> Profile:
    """Return the profile under the name that the user's own copy of it will have."""
    if shelf.holds(profile.id):
        return profile
    if profile.id == knowledge.AUTO:
        return replace(profile, name=" / ".join(party.name for party in profile.parties) or profile.name)
    words = QCoreApplication.translate("ProfileEditor", "{profile} (mine)")
    return replace(profile, name=words.format(profile=say_name(profile.name)))


def _label(words: str, buddy: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setBuddy(buddy)
    return label
