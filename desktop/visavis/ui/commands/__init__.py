"""What the window's actions, keys and menus do, by subject: each verb a few lines over desk, opener and dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visavis.ui.actions import Actions
from visavis.ui.commands.articles import ArticleCommands
from visavis.ui.commands.files import FileCommands
from visavis.ui.commands.help import HelpCommands
from visavis.ui.commands.notes import NoteCommands
from visavis.ui.commands.panes import PaneCommands
from visavis.ui.commands.quotations import QuotationCommands
from visavis.ui.commands.reading import ReadingCommands
from visavis.ui.commands.review import ReviewCommands
from visavis.ui.commands.view import ViewCommands
from visavis.ui.keys import Keymap

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class Commands(QObject):
    """The verbs of one window, with the actions that call them; a module a subject, joined here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.files = FileCommands(window)
        self.articles = ArticleCommands(window)
        self.quotations = QuotationCommands(window)
        self.view = ViewCommands(window)
        self.reading = ReadingCommands(window)
        self.panes = PaneCommands(window)
        self.review = ReviewCommands(window)
        self.notes = NoteCommands(window)
        self.help = HelpCommands(window)
        subjects = (
            self.files,
            self.articles,
            self.quotations,
            self.view,
            self.reading,
            self.panes,
            self.review,
            self.notes,
            self.help,
        )
        slots = {name: slot for subject in subjects for name, slot in subject.slots().items()}
        self.actions = Actions(window, window.top_bar.menus, slots)
        for subject in (self.files, self.articles, self.quotations, self.view, self.panes, self.review):
            subject.take_actions(self.actions)
        window.why_bar.evidence_asked.connect(self.notes.toggle)
        self.keymap = Keymap()
        self.take_keys(window.preferences.values.keys)

    def take_keys(self, changed: Mapping[str, tuple[str, ...]]) -> bool:
        """Let actions and parties listen to the keys that the user chose; tell whether that changed anything."""
        if changed == self.keymap.changed:
            return False
        self.keymap = Keymap(changed)
        self.actions.take_keys(self.keymap.keys)
        self.quotations.take_keys(self.keymap.keys)
        return True
