"""Verbs of the selected quotation or the selected words: correct, move, mark, copy, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from visavis.model import Card
from visavis.ui import menus
from visavis.ui.actions import OTHERS_KEY, PARTY_KEYS, Actions
from visavis.ui.keys import name_of
from visavis.ui.language import say_name
from visavis.ui.notify import Choice
from visavis.ui.reader.selection import whole_words

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow

MOST_UNASKED = 20  # cards that one key may change without a question: about what a window shows


class Bulk(NamedTuple):
    """What is said of an action on several cards: before it, on the button that does it, and afterwards."""

    question: str
    verb: str
    done: str


class QuotationCommands(QObject):
    """What the Quotation and Edit menus do, and the keys of the parties."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._party_keys = {name_of(key): self._party_key(key) for key in PARTY_KEYS + OTHERS_KEY}

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        desk = self._desk
        return {
            "history": self.show_history,
            "undo": desk.undo,
            "redo": desk.redo,
            "copy": self.copy,
            "unsure": desk.next_unsure,
            "accept": self.accept,
            "speaker": self.change_speaker,
            "dismiss": self.dismiss,
            "restore": self.restore,
            "mark": self.offer_parties,
        }

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus that depend on what is there."""
        self._actions = actions
        actions.submenus["move"].aboutToShow.connect(self._fill_move)

    def take_keys(self, keys: Callable[[str], Sequence[str]]) -> None:
        """Let every party listen to the keys that `keys` names for it."""
        for name, shortcut in self._party_keys.items():
            shortcut.setKeys([QKeySequence(key) for key in keys(name)])

    def _party_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(key, self._window)
        shortcut.activated.connect(partial(self._to_party, key))
        return shortcut

    def _on_selected(
        self,
        act: Callable[[list[str]], None],
        words: Callable[[int], Bulk],
        wants: Callable[[Card], bool] | None = None,
    ) -> None:
        """Do something to the selected cards that want it: ask first where they are many, and offer to undo it."""
        article, current = self._desk.article, self._desk.card_id
        cards = [card for card in self._desk.selected_cards if wants is None or wants(card)]
        if not cards or article is None:
            return
        said = words(len(cards))
        if len(cards) > MOST_UNASKED:
            from visavis.ui.dialogs.bulk import confirm

            if not confirm(said.question, said.verb, cards, article, self._window):
                return
        act(sorted((card.quotation.id for card in cards), key=lambda one: one == current))  # the current one last
        if len(cards) > 1:
            self._window.notice.show_passing(said.done, [Choice(self.tr("&Undo"), self._desk.undo)])

    def accept(self) -> None:
        """Confirm the selected cards as they stand."""

        def words(count: int) -> Bulk:
            question = self.tr("Accept %Ln quotations as they stand?", "", count)
            return Bulk(question, self.tr("Accept"), self.tr("Accepted %Ln quotations", "", count))

        self._on_selected(self._desk.accept_all, words, lambda card: not card.reviewed)

    def dismiss(self) -> None:
        """Put the selected cards aside."""

        def words(count: int) -> Bulk:
            question = self.tr("Dismiss %Ln quotations?", "", count)
            return Bulk(question, self.tr("Dismiss"), self.tr("Dismissed %Ln quotations", "", count))

        self._on_selected(self._desk.dismiss_all, words, lambda card: not card.dismissed)

    def restore(self) -> None:
        """Take the selected cards back that are dismissed."""

        def words(count: int) -> Bulk:
            question = self.tr("Restore %Ln quotations?", "", count)
            return Bulk(question, self.tr("Restore"), self.tr("Restored %Ln quotations", "", count))

        self._on_selected(self._desk.restore_all, words, lambda card: card.dismissed)

    def move(self, parties: list[str]) -> None:
        """Put the selected cards under parties; under none: Others."""
        profile = self._desk.profile
        names = [say_name(party.name) for party in profile.parties if party.id in parties] if profile else []
        name = ", ".join(names) or self.tr("Others")

        def words(count: int) -> Bulk:
            question = self.tr("Move %Ln quotations to {party}?", "", count).format(party=name)
            done = self.tr("Moved %Ln quotations to {party}", "", count).format(party=name)
            return Bulk(question, self.tr("Move"), done)

        self._on_selected(lambda ids: self._desk.move_all(ids, parties), words)

    def copy(self) -> None:
        """Copy the selected words of the article, else those of the selected cards."""
        article = self._desk.article
        if self._window.reader.selected_span() is not None:
            self._window.reader.copy()
        elif article is not None and self._desk.selected:
            texts = [menus.card_text(card, article) for card in self._desk.selected_cards]
            QGuiApplication.clipboard().setText("\n\n".join(texts))

    def change_speaker(self) -> None:
        """Let the user say who speaks."""
        from visavis.ui.dialogs.speaker import ask_speaker

        card = self._desk.card
        if card is None:
            return
        speaker = ask_speaker(self._window, card, self._desk.cards)
        if speaker is None:
            return
        name = speaker.name

        def words(count: int) -> Bulk:
            question = self.tr("Let {name} be the speaker of %Ln quotations?", "", count).format(name=name)
            done = self.tr("{name} is now the speaker of %Ln quotations", "", count).format(name=name)
            return Bulk(question, self.tr("Change the speaker"), done)

        self._on_selected(lambda ids: self._desk.respeak_all(ids, speaker), words)

    def show_history(self) -> None:
        """Show every step, to go back or forth to one."""
        from visavis.ui.dialogs.history import HistoryDialog

        HistoryDialog(self._desk, self._window.preferences.look, self._window).exec()

    def offer_parties(self) -> None:
        """Offer the parties for the selected words."""
        span = self._window.reader.selected_span()
        if span is None or self._desk.profile is None:
            self._window.notice.show_passing(
                self.tr("Select words in the article first: with the mouse, or Shift and the arrows.")
            )
            return
        menu = menus.party_menu(self._window, self._desk.profile, self._mark, self._window.commands.keymap)
        menu.popup(
            self._window.reader.viewport().mapToGlobal(self._window.reader.span_box(span).bottomLeft().toPoint())
        )

    def _mark(self, parties: list[str]) -> None:
        span, article = self._window.reader.selected_span(), self._desk.article
        if span is not None and article is not None:
            self._window.reader.select(None)
            self._desk.mark(whole_words(span, article.text), parties)

    def _to_party(self, key: str) -> None:
        """Move the selected card, or make the selected words a quotation, of the party with that key."""
        profile = self._desk.profile
        number = PARTY_KEYS.find(key) if key != OTHERS_KEY else -1
        if profile is None or number >= len(profile.parties):
            return
        parties = [profile.parties[number].id] if number >= 0 else []
        if self._window.reader.hasFocus() and self._window.reader.selected_span() is not None:
            self._mark(parties)
        else:
            self.move(parties)

    def _fill_move(self) -> None:
        if self._desk.profile is not None:
            move, keymap = self._actions.submenus["move"], self._window.commands.keymap
            menus.fill_party_menu(move, self._desk.profile, self.move, keymap)

    def take_drop(self, card_ids: list[str], party: str) -> None:
        """Move the cards that were dropped on a pane, and leave them selected."""
        self._desk.select_several(card_ids, party)
        self.move([party] if party else [])
        self._desk.select_several(card_ids, party)

    def show_card_menu(self, _card_id: str, place: QPoint, *, has_address: bool = False) -> None:
        """Show what can be done with the selected card, and with an address in its words."""
        card, profile = self._desk.card, self._desk.profile
        if card is not None and profile is not None:
            keymap = self._window.commands.keymap
            menu = menus.card_menu(self._window, card, self._actions, profile, self.move, keymap)
            if has_address:
                menu.addAction(self._actions["open_link"])
            menu.popup(place)

    def show_reader_menu(self, place: QPoint) -> None:
        """Show what can be done with the selected words, else with the selected card."""
        reader = self._window.reader
        profile, has_words = self._desk.profile, reader.selected_span() is not None
        has_address = reader.address_at_caret() is not None
        if self._desk.card is not None and not has_words:
            self.show_card_menu(self._desk.card_id, place, has_address=has_address)
        elif profile is not None:
            window, keymap = self._window, self._window.commands.keymap
            menus.reader_menu(
                window, self._actions, profile, self._mark, keymap, has_words=has_words, has_address=has_address
            ).popup(place)
