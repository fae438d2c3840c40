"""Every action of the window with its words and keys: one table for menus, shortcuts and the list of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

CONTEXT = "Actions"
PARTY_KEYS = "123456789"
OTHERS_KEY = "0"


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark words for the translators, under the name that Qt's tools look for, and return them as they are."""
    return words


class ActionSpec(NamedTuple):
    """One action: its name in the program, its menu, its words, and its keys, none of them live in text fields."""

    name: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    after_line: bool = False  # a line stands above it in the menu
    needs: str = ""  # what to do first where it is disabled


NO_CARD = QT_TRANSLATE_NOOP("Actions", "select a quotation first")
NOTHING_UNDONE = QT_TRANSLATE_NOOP("Actions", "nothing to do again")
NOTHING_DONE = QT_TRANSLATE_NOOP("Actions", "nothing to take back")
NO_QUOTATIONS = QT_TRANSLATE_NOOP("Actions", "open an article with quotations first")

NO_ARTICLE = QT_TRANSLATE_NOOP("Actions", "open an article first")

MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("quotation", QT_TRANSLATE_NOOP("Actions", "&Quotation")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS = (
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), ("Ctrl+O",)),
    ActionSpec("paste_article", "file", QT_TRANSLATE_NOOP("Actions", "&Paste as article"), ("Ctrl+Shift+V",)),
    ActionSpec("recent", "file", QT_TRANSLATE_NOOP("Actions", "&Recent")),
    ActionSpec("new_session", "file", QT_TRANSLATE_NOOP("Actions", "&New session"), ("Ctrl+N",), after_line=True),
    ActionSpec("sessions", "file", QT_TRANSLATE_NOOP("Actions", "&Sessions…"), ("Ctrl+Shift+O",)),
    ActionSpec("new_window", "file", QT_TRANSLATE_NOOP("Actions", "New &window"), ("Ctrl+Shift+N",)),
    ActionSpec(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Export briefing…"),
        ("Ctrl+E",),
        after_line=True,
        needs=NO_QUOTATIONS,
    ),
    ActionSpec("print", "file", QT_TRANSLATE_NOOP("Actions", "Pr&int…"), ("Ctrl+P",), needs=NO_QUOTATIONS),
    ActionSpec("close", "file", QT_TRANSLATE_NOOP("Actions", "&Close the window"), ("Ctrl+W",), after_line=True),
    ActionSpec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    ActionSpec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), needs=NOTHING_DONE),
    ActionSpec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), needs=NOTHING_UNDONE),
    ActionSpec("history", "edit", QT_TRANSLATE_NOOP("Actions", "&History…"), ("Ctrl+H",)),
    ActionSpec(
        "copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy the selected words or card"), ("Ctrl+C",), after_line=True
    ),
    ActionSpec("copy_link", "edit", QT_TRANSLATE_NOOP("Actions", "Copy &link to this paragraph"), ("Ctrl+Shift+C",)),
    ActionSpec("facts", "edit", QT_TRANSLATE_NOOP("Actions", "Article &facts…"), ("Ctrl+I",)),
    ActionSpec(
        "open_address", "edit", QT_TRANSLATE_NOOP("Actions", "Open the article’s &web address…"), needs=NO_ARTICLE
    ),
    ActionSpec("open_link", "edit", QT_TRANSLATE_NOOP("Actions", "Open the address in the te&xt…"), needs=NO_ARTICLE),
    ActionSpec("article_note", "edit", QT_TRANSLATE_NOOP("Actions", "Note on the article"), ("Shift+N",)),
    ActionSpec("article_tag", "edit", QT_TRANSLATE_NOOP("Actions", "Tag the article"), ("Shift+T",)),
    ActionSpec("article_star", "edit", QT_TRANSLATE_NOOP("Actions", "Star the article"), ("Ctrl+Shift+S",)),
    ActionSpec(
        "remove_article",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Re&move the article"),
        ("Ctrl+Shift+Del",),
        needs=NO_ARTICLE,
    ),
    ActionSpec(
        "other_version", "edit", QT_TRANSLATE_NOOP("Actions", "Compare with another version…"), needs=NO_ARTICLE
    ),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Search"), ("Ctrl+F", "/")),
    ActionSpec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), ("F3",)),
    ActionSpec("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), ("Shift+F3",)),
    ActionSpec("parties", "edit", QT_TRANSLATE_NOOP("Actions", "&Parties…"), ("Ctrl+Shift+P",), after_line=True),
    ActionSpec("tags", "edit", QT_TRANSLATE_NOOP("Actions", "&Tags of the session…"), ("Ctrl+T",)),
    ActionSpec("learned", "edit", QT_TRANSLATE_NOOP("Actions", "&What Visavis has learned…"), ("Ctrl+Shift+L",)),
    ActionSpec("settings", "edit", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), ("Ctrl+,",), after_line=True),
    ActionSpec("next", "quotation", QT_TRANSLATE_NOOP("Actions", "&Next quotation"), ("J",)),
    ActionSpec("previous", "quotation", QT_TRANSLATE_NOOP("Actions", "&Previous quotation"), ("K",)),
    ActionSpec("review", "quotation", QT_TRANSLATE_NOOP("Actions", "Re&view what is left"), ("Ctrl+R",)),
    ActionSpec(
        "accept_shown", "quotation", QT_TRANSLATE_NOOP("Actions", "Accept all that is sho&wn…"), ("Ctrl+Shift+A",)
    ),
    ActionSpec("unsure", "quotation", QT_TRANSLATE_NOOP("Actions", "Next one to &check"), ("U",)),
    ActionSpec(
        "accept",
        "quotation",
        QT_TRANSLATE_NOOP("Actions", "&Accept as it stands"),
        ("A",),
        after_line=True,
        needs=NO_CARD,
    ),
    ActionSpec("speaker", "quotation", QT_TRANSLATE_NOOP("Actions", "Change the &speaker…"), ("S",), needs=NO_CARD),
    ActionSpec("dismiss", "quotation", QT_TRANSLATE_NOOP("Actions", "&Dismiss"), ("X", "Del"), needs=NO_CARD),
    ActionSpec("restore", "quotation", QT_TRANSLATE_NOOP("Actions", "&Restore"), ("R",), needs=NO_CARD),
    ActionSpec("move", "quotation", QT_TRANSLATE_NOOP("Actions", "&Move to")),
    ActionSpec("edges", "quotation", QT_TRANSLATE_NOOP("Actions", "Move the &edges"), ("E",), after_line=True),
    ActionSpec("split", "quotation", QT_TRANSLATE_NOOP("Actions", "Spl&it…"), ("Shift+S",)),
    ActionSpec(
        "join", "quotation", QT_TRANSLATE_NOOP("Actions", "&Join with the next or the selected ones"), ("Shift+J",)
    ),
    ActionSpec("relay", "quotation", QT_TRANSLATE_NOOP("Actions", "Reported &by…"), ("V",)),
    ActionSpec("evidence", "quotation", QT_TRANSLATE_NOOP("Actions", "All reasons (&why)"), ("W",), after_line=True),
    ActionSpec("note", "quotation", QT_TRANSLATE_NOOP("Actions", "N&ote"), ("N",)),
    ActionSpec("tag", "quotation", QT_TRANSLATE_NOOP("Actions", "&Tag"), ("T",)),
    ActionSpec("star", "quotation", QT_TRANSLATE_NOOP("Actions", "Sta&r"), ("*",)),
    ActionSpec(
        "mark",
        "quotation",
        QT_TRANSLATE_NOOP("Actions", "Make a &quotation of the selected words…"),
        ("Q",),
        after_line=True,
    ),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), ("Ctrl+-",)),
    ActionSpec("zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "&Actual size"), ("Ctrl+0",)),
    ActionSpec("theme", "view", QT_TRANSLATE_NOOP("Actions", "&Theme"), after_line=True),
    ActionSpec("type", "view", QT_TRANSLATE_NOOP("Actions", "T&ype…"), ("Ctrl+Shift+T",)),
    ActionSpec("motion", "view", QT_TRANSLATE_NOOP("Actions", "&Flash the place on a jump"), checkable=True),
    ActionSpec(
        "dismissed",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show &dismissed quotations"),
        ("Ctrl+D",),
        checkable=True,
        after_line=True,
    ),
    ActionSpec(
        "focus",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Focus: the article alone"),
        ("F11", "Ctrl+Shift+F"),
        checkable=True,
        after_line=True,
    ),
    ActionSpec("outline", "view", QT_TRANSLATE_NOOP("Actions", "Heading&s…"), ("Ctrl+Shift+H",)),
    ActionSpec("furniture", "view", QT_TRANSLATE_NOOP("Actions", "Fold or &unfold site furniture"), ("Ctrl+Shift+B",)),
    ActionSpec("order", "view", QT_TRANSLATE_NOOP("Actions", "&Order of the cards"), after_line=True),
    ActionSpec("filter", "view", QT_TRANSLATE_NOOP("Actions", "&Filter the cards"), ("F",)),
    ActionSpec("compact", "view", QT_TRANSLATE_NOOP("Actions", "&Compact cards"), ("C",), checkable=True),
    ActionSpec("panes", "view", QT_TRANSLATE_NOOP("Actions", "&Panes")),
    ActionSpec("pane_left", "panes", QT_TRANSLATE_NOOP("Actions", "Move the pane to the &left"), ("Ctrl+Shift+PgUp",)),
    ActionSpec(
        "pane_right", "panes", QT_TRANSLATE_NOOP("Actions", "Move the pane to the &right"), ("Ctrl+Shift+PgDown",)
    ),
    ActionSpec("pane_wider", "panes", QT_TRANSLATE_NOOP("Actions", "&Wider"), ("Alt++", "Alt+=")),
    ActionSpec("pane_narrower", "panes", QT_TRANSLATE_NOOP("Actions", "&Narrower"), ("Alt+-",)),
    ActionSpec("pane_hide", "panes", QT_TRANSLATE_NOOP("Actions", "Fold the pane &away"), ("H",), after_line=True),
    ActionSpec("panes_all", "panes", QT_TRANSLATE_NOOP("Actions", "&Unfold all"), ("Shift+H",)),
    ActionSpec("others", "panes", QT_TRANSLATE_NOOP("Actions", "Fold or unfold Ot&hers"), ("O",)),
    ActionSpec("next_pane", "view", QT_TRANSLATE_NOOP("Actions", "Next pan&e"), ("F6",), after_line=True),
    ActionSpec("previous_pane", "view", QT_TRANSLATE_NOOP("Actions", "Previous p&ane"), ("Shift+F6",)),
    ActionSpec(
        "articles",
        "view",
        QT_TRANSLATE_NOOP("Actions", "A&rticles of the session"),
        ("Ctrl+L",),
        checkable=True,
        after_line=True,
    ),
    ActionSpec("next_article", "view", QT_TRANSLATE_NOOP("Actions", "Ne&xt article"), ("Ctrl+PgDown",)),
    ActionSpec("previous_article", "view", QT_TRANSLATE_NOOP("Actions", "Previous ar&ticle"), ("Ctrl+PgUp",)),
    ActionSpec("palette", "help", QT_TRANSLATE_NOOP("Actions", "&Find an action…"), ("Ctrl+K",)),
    ActionSpec("keys", "help", QT_TRANSLATE_NOOP("Actions", "&Keys"), ("?", "F1")),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Visavis"), after_line=True),
)
SUBMENUS = ("recent", "move", "theme", "order", "panes")


class Actions:
    """The window's actions, ready in its menus.

    Args:
        window: Owns them; their keys work wherever it has the focus.
        menu_bar: Receives the menus.
        slots: What each action does, by name; every action but the submenus needs one.
    """

    def __init__(self, window: QWidget, menu_bar: QMenuBar, slots: Mapping[str, Callable[[], None]]) -> None:
        self._actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        menus = {name: menu_bar.addMenu(_translated(words)) for name, words in MENUS}
        for spec in ACTIONS:
            menu = menus.get(spec.menu) or self.submenus[spec.menu]
            if spec.after_line:
                menu.addSeparator()
            if spec.name in SUBMENUS:
                self.submenus[spec.name] = menu.addMenu(_translated(spec.words))
            else:
                self._actions[spec.name] = _action(spec, window, slots[spec.name])
                menu.addAction(self._actions[spec.name])
                window.addAction(self._actions[spec.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def enable(self, enabled: Mapping[str, bool]) -> None:
        """Enable or disable actions by name."""
        for name, able in enabled.items():
            self._actions[name].setEnabled(able)

    def take_keys(self, keys: Callable[[str], Sequence[str]]) -> None:
        """Let every action listen to the keys that `keys` names for it."""
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys(name)])

    def name_step(self, name: str, step: str) -> None:
        """Let undo or redo say which step it means, or be disabled where there is none."""
        words = _translated(next(spec.words for spec in ACTIONS if spec.name == name))
        with_step = QCoreApplication.translate("Actions", "{action}: {step}")
        named = with_step.format(action=words, step=step.replace("&", "&&"))
        self._actions[name].setText(named if step else words)
        self._actions[name].setEnabled(bool(step))


def plain_words(words: str) -> str:
    """Return an action's or a menu's words in the user's language, without the letter that Alt presses it by."""
    return _translated(words).replace("&", "").rstrip("…")


def needs_of(name: str) -> str:
    """Return in words what to do before an action can be done; empty where nothing is known."""
    needs = next((spec.needs for spec in ACTIONS if spec.name == name), "")
    return _translated(needs) if needs else ""


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)


def _action(spec: ActionSpec, window: QWidget, slot: Callable[[], None]) -> QAction:
    action = QAction(_translated(spec.words), window)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setCheckable(spec.checkable)
    action.triggered.connect(lambda: slot())
    return action
