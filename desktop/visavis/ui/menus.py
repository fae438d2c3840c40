"""Menus that depend on what is there: parties, recent files, themes, and what a card or words offer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from visavis.model import Article, Card, Profile
from visavis.ui.actions import OTHERS_KEY, PARTY_KEYS, Actions
from visavis.ui.bidi import visible
from visavis.ui.keys import Keymap, name_of
from visavis.ui.language import say_name
from visavis.ui.models.faces import speaker_name, words_of
from visavis.ui.preferences import Preferences, theme_names
from visavis.ui.reader.links import FoundAddress
from visavis.ui.widgets import tip

LONGEST_SHOWN = 60  # letters of an address in a menu; the question after it shows all
PickParties = Callable[[list[str]], None]


def fill_party_menu(menu: QMenu, profile: Profile, pick: PickParties, keymap: Keymap) -> None:
    """Offer the profile's parties and Others, each with the key that does the same."""
    menu.clear()
    for key, party in zip_longest(PARTY_KEYS[: len(profile.parties)], profile.parties):
        words = _keyed(say_name(party.name).replace("&", "&&"), keymap.first(name_of(key)) if key else "")
        menu.addAction(words).triggered.connect(partial(_picked, pick, [party.id]))
    others = QCoreApplication.translate("Menus", "Others")
    menu.addAction(_keyed(others, keymap.first(name_of(OTHERS_KEY)))).triggered.connect(partial(_picked, pick, []))


def _keyed(words: str, key: str) -> str:
    """Return a menu's words with a key: a single one stands before them and picks them, others stand at the right."""
    if len(key) == 1:
        return f"&{key}  {words}"
    return f"{words}\t{key}" if key else words


def _picked(pick: PickParties, parties: list[str], *_checked: bool) -> None:
    pick(parties)


def party_menu(parent: QWidget, profile: Profile, pick: PickParties, keymap: Keymap) -> QMenu:
    """Return the menu that asks whose quotation the selected words are."""
    menu = QMenu(QCoreApplication.translate("Menus", "Make a quotation of"), parent)
    menu.setObjectName("parties")
    menu.aboutToHide.connect(menu.deleteLater)
    fill_party_menu(menu, profile, pick, keymap)
    heading = QAction(menu.title(), menu)
    heading.setEnabled(False)
    menu.insertAction(menu.actions()[0], heading)
    return menu


def card_menu(
    parent: QWidget, card: Card, actions: Actions, profile: Profile, pick: PickParties, keymap: Keymap
) -> QMenu:
    """Return the menu of a card."""
    menu = QMenu(parent)
    menu.setObjectName("card_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    fill_party_menu(menu.addMenu(QCoreApplication.translate("Menus", "Move to")), profile, pick, keymap)
    menu.addAction(actions["speaker"])
    menu.addAction(actions["accept"])
    menu.addSeparator()
    for name in ("edges", "split", "join", "relay"):
        menu.addAction(actions[name])
    menu.addSeparator()
    for name in ("evidence", "note", "tag", "star"):
        menu.addAction(actions[name])
    menu.addSeparator()
    menu.addAction(actions["restore" if card.dismissed else "dismiss"])
    menu.addAction(actions["copy"])
    menu.addAction(actions["copy_link"])
    return menu


def reader_menu(
    parent: QWidget,
    actions: Actions,
    profile: Profile,
    pick: PickParties,
    keymap: Keymap,
    *,
    has_words: bool,
    has_address: bool = False,
) -> QMenu:
    """Return the menu over selected words of the article, or over an address in it."""
    menu = QMenu(parent)
    menu.setObjectName("reader_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    make = menu.addMenu(QCoreApplication.translate("Menus", "Make a quotation of"))
    fill_party_menu(make, profile, pick, keymap)
    make.setEnabled(has_words)
    if has_address:
        menu.addAction(actions["open_link"])
    menu.addAction(actions["copy"])
    menu.addAction(actions["copy_link"])
    menu.addSeparator()
    menu.addAction(actions["find"])
    return menu


def address_menu(parent: QWidget, found: Sequence[FoundAddress], pick: Callable[[FoundAddress], None]) -> QMenu:
    """Return the menu that asks which address is meant, each with the words that it is behind."""
    menu = QMenu(QCoreApplication.translate("Menus", "Addresses in the text"), parent)
    menu.setObjectName("addresses_in_the_text")
    menu.setAccessibleName(menu.title())
    menu.aboutToHide.connect(menu.deleteLater)
    for one in found:
        shown = [visible(" ".join(words.split()))[:LONGEST_SHOWN] for words in (one.words, one.address) if words]
        action = menu.addAction("  ·  ".join(shown).replace("&", "&&"))
        action.triggered.connect(partial(_picked_address, pick, one))
    menu.setActiveAction(menu.actions()[0])
    return menu


def _picked_address(pick: Callable[[FoundAddress], None], found: FoundAddress, *_checked: bool) -> None:
    pick(found)


def fill_recent_menu(menu: QMenu, recent: Sequence[str], pick: Callable[[Path], None]) -> None:
    """Offer the recent files."""
    menu.clear()
    for name in recent:
        path = Path(name)
        action = menu.addAction(path.name.replace("&", "&&"))
        action.setToolTip(tip(name))
        action.triggered.connect(lambda _checked=False, path=path: pick(path))
    if not recent:
        menu.addAction(QCoreApplication.translate("Menus", "Nothing opened yet")).setEnabled(False)


def article_title(article: Article) -> str:
    """Return an article's title, or the name it came in under."""
    return article.metadata.title or article.original.name


def fill_theme_menu(menu: QMenu, preferences: Preferences) -> None:
    """Offer the themes."""
    group = QActionGroup(menu)
    for theme, words in theme_names().items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(theme)
        action.triggered.connect(lambda _checked=False, theme=theme: preferences.change(theme=theme))
        group.addAction(action)
    menu.aboutToShow.connect(lambda: _tick(group, preferences.values.theme))
    _tick(group, preferences.values.theme)


def _tick(group: QActionGroup, chosen: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == chosen)


def card_text(card: Card, article: Article) -> str:
    """Return a card as plain text: the words, and who says them."""
    return f"{words_of(card.quotation, article.text)}\n— {speaker_name(card.quotation)}"
