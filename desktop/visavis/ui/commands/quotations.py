"""Verbs of the selected quotation or the selected words: correct, move, mark, copy, undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QShortcut

from visavis.model import Card
from visavis.ui import menus
from visavis.ui.actions import OTHERS_KEY, PARTY_KEYS, Actions
from visavis.ui.reader.selection import whole_words

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class QuotationCommands(QObject):
    """What the Quotation and Edit menus do, and the keys of the parties."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._party_keys = [self._party_key(key) for key in PARTY_KEYS + OTHERS_KEY]

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        desk = self._desk
        return {
            "undo": desk.undo,
            "redo": desk.redo,
            "copy": self.copy,
            "next": partial(desk.step, 1),
            "previous": partial(desk.step, -1),
            "unsure": desk.next_unsure,
            "accept": self._accept,
            "speaker": self.change_speaker,
            "dismiss": lambda: self._with_card(lambda card: desk.dismiss(card.quotation.id)),
            "restore": lambda: self._with_card(lambda card: desk.restore(card.quotation.id)),
            "mark": self.offer_parties,
        }

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus that depend on what is there."""
        self._actions = actions
        actions.submenus["move"].aboutToShow.connect(self._fill_move)

    def _party_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(key, self._window)
        shortcut.activated.connect(partial(self._to_party, key))
        return shortcut

    def _with_card(self, act: Callable[[Card], None]) -> None:
        card = self._desk.card
        if card is not None:
            act(card)

    def copy(self) -> None:
        """Copy the selected words of the article, else the selected card's."""
        article = self._desk.article
        if self._window.reader.selected_span() is not None:
            self._window.reader.copy()
        elif article is not None:
            self._with_card(lambda card: QGuiApplication.clipboard().setText(menus.card_text(card, article)))

    def change_speaker(self) -> None:
        """Let the user say who speaks."""
        from visavis.ui.dialogs.speaker import ask_speaker

        card = self._desk.card
        if card is not None:
            speaker = ask_speaker(self._window, card, self._desk.cards)
            if speaker is not None:
                self._desk.respeak(card.quotation.id, speaker)

    def offer_parties(self) -> None:
        """Offer the parties for the selected words."""
        span = self._window.reader.selected_span()
        if span is None or self._desk.profile is None:
            self._window.notice.show_passing(
                self.tr("Select words in the article first: with the mouse, or Shift and the arrows.")
            )
            return
        menu = menus.party_menu(self._window, self._desk.profile, self._mark)
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
            self._with_card(lambda card: self._desk.move(card.quotation.id, parties))

    def _accept(self) -> None:
        self._with_card(lambda card: self._desk.move(card.quotation.id, card.quotation.parties))

    def _fill_move(self) -> None:
        if self._desk.profile is not None:
            menus.fill_party_menu(self._actions.submenus["move"], self._desk.profile, self._move_selected)

    def _move_selected(self, parties: list[str]) -> None:
        self._with_card(lambda card: self._desk.move(card.quotation.id, parties))

    def show_card_menu(self, _card_id: str, place: QPoint) -> None:
        """Show what can be done with the selected card."""
        card, profile = self._desk.card, self._desk.profile
        if card is not None and profile is not None:
            menus.card_menu(self._window, card, self._actions, profile, self._move_selected).popup(place)

    def show_reader_menu(self, place: QPoint) -> None:
        """Show what can be done with the selected words, else with the selected card."""
        profile, has_words = self._desk.profile, self._window.reader.selected_span() is not None
        if self._desk.card is not None and not has_words:
            self.show_card_menu(self._desk.card_id, place)
        elif profile is not None:
            menus.reader_menu(self._window, self._actions, profile, self._mark, has_words=has_words).popup(place)
