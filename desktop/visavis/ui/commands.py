"""What the window's actions, keys and menus do: each verb a few lines over desk, opener and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QShortcut

from visavis.model import Card
from visavis.ui import menus
from visavis.ui.actions import OTHERS_KEY, PARTY_KEYS, Actions
from visavis.ui.opener import Opener
from visavis.ui.reader.selection import whole_words

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class Commands(QObject):
    """The verbs of one window, with the actions, menus and keys that call them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.actions = Actions(window, window.top_bar.menus, self._slots())
        self._party_keys = [self._party_key(key) for key in PARTY_KEYS + OTHERS_KEY]
        menus.fill_theme_menu(self.actions.submenus["theme"], window.preferences)
        self.actions.submenus["recent"].aboutToShow.connect(self._fill_recent)
        self.actions.submenus["articles"].aboutToShow.connect(self._fill_articles)
        self.actions.submenus["move"].aboutToShow.connect(self._fill_move)
        self.actions["motion"].setChecked(window.preferences.values.motion)

    def _slots(self) -> dict[str, Callable[[], None]]:
        desk, zoom = self._desk, self._window.preferences.zoom
        return {
            "open": self.ask_for_files,
            "paste_article": self.paste,
            "new_session": lambda: self.with_opener(lambda opener: opener.new_session()),
            "sessions": self.show_sessions,
            "export": self.export,
            "quit": self._window.quit,
            "undo": desk.undo,
            "redo": desk.redo,
            "copy": self.copy,
            "find": self._window.top_bar.search.setFocus,
            "parties": self._window.profiles.edit,
            "learned": self._window.teaching.show_learned,
            "next": partial(desk.step, 1),
            "previous": partial(desk.step, -1),
            "unsure": desk.next_unsure,
            "accept": self._accept,
            "speaker": self.change_speaker,
            "dismiss": lambda: self._with_card(lambda card: desk.dismiss(card.quotation.id)),
            "restore": lambda: self._with_card(lambda card: desk.restore(card.quotation.id)),
            "mark": self.offer_parties,
            "zoom_in": partial(zoom, 1),
            "zoom_out": partial(zoom, -1),
            "zoom_reset": partial(zoom, 0),
            "motion": lambda: self._window.preferences.change(motion=self.actions["motion"].isChecked()),
            "dismissed": self._window.show_cards,
            "others": self._window.board.toggle_others,
            "next_pane": partial(self._focus_pane, 1),
            "previous_pane": partial(self._focus_pane, -1),
            "next_article": partial(desk.turn, 1),
            "previous_article": partial(desk.turn, -1),
            "keys": self.show_keys,
            "about": self.show_about,
        }

    def _party_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(key, self._window)
        shortcut.activated.connect(partial(self._to_party, key))
        return shortcut

    def with_opener(self, act: Callable[[Opener], object]) -> None:
        """Do something with the opener, once it is there."""
        if self._window.opener is not None:
            act(self._window.opener)

    def _with_card(self, act: Callable[[Card], None]) -> None:
        card = self._desk.card
        if card is not None:
            act(card)

    def ask_for_files(self) -> None:
        """Let the user choose files to open."""
        from visavis.ui.dialogs.files import choose_articles

        self.with_opener(lambda opener: opener.open_files(choose_articles(self._window)))

    def paste(self) -> None:
        """Read the clipboard's text as an article."""
        self.with_opener(lambda opener: opener.paste(QGuiApplication.clipboard().text()))

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

    def search_for(self, words: str) -> None:
        """Search article and cards for words."""
        self._window.look_for(words)
        self._window.show_cards()

    def find_next(self) -> None:
        """Show the next place that the search found."""
        place = self._window.search.next_place()
        if place is not None:
            self._window.reader.flash_to(place)

    def _focus_pane(self, step: int) -> None:
        stops = [self._window.reader, *(pane.view for pane in self._window.board.panes if pane.isVisible())]
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def export(self) -> None:
        """Write a briefing."""
        from visavis.ui.dialogs.briefing import write_briefing

        if self._desk.session is not None:
            write_briefing(self._window, self._desk.session, self._window.notice)

    def show_sessions(self) -> None:
        """Show the list of sessions."""
        from visavis.ui.dialogs.sessions import SessionsDialog

        self.with_opener(lambda opener: SessionsDialog(opener, self._desk, self._window).exec())

    def show_keys(self) -> None:
        """Show the list of keys."""
        from visavis.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window).exec()

    def show_about(self) -> None:
        """Show what this is, and under which licences."""
        from visavis.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def _fill_recent(self) -> None:
        menu = self.actions.submenus["recent"]
        opened = self._window.preferences.values.recent
        menus.fill_recent_menu(menu, opened, lambda path: self.with_opener(lambda o: o.open_files([path])))

    def _fill_articles(self) -> None:
        session, article = self._desk.session, self._desk.article
        articles = session.articles if session else ()
        menu = self.actions.submenus["articles"]
        menus.fill_articles_menu(menu, articles, article.id if article else "", self._desk.read)

    def show_articles(self) -> None:
        """Show the session's articles under the place where the bar names the one that is read."""
        session, crumb = self._desk.session, self._window.top_bar.crumb
        if session is not None and len(session.articles) > 1:
            self.actions.submenus["articles"].popup(crumb.mapToGlobal(crumb.rect().bottomLeft()))

    def _fill_move(self) -> None:
        if self._desk.profile is not None:
            menus.fill_party_menu(self.actions.submenus["move"], self._desk.profile, self._move_selected)

    def _move_selected(self, parties: list[str]) -> None:
        self._with_card(lambda card: self._desk.move(card.quotation.id, parties))

    def show_card_menu(self, _card_id: str, place: QPoint) -> None:
        """Show what can be done with the selected card."""
        card, profile = self._desk.card, self._desk.profile
        if card is not None and profile is not None:
            menus.card_menu(self._window, card, self.actions, profile, self._move_selected).popup(place)

    def show_reader_menu(self, place: QPoint) -> None:
        """Show what can be done with the selected words, else with the selected card."""
        profile, has_words = self._desk.profile, self._window.reader.selected_span() is not None
        if self._desk.card is not None and not has_words:
            self.show_card_menu(self._desk.card_id, place)
        elif profile is not None:
            menus.reader_menu(self._window, self.actions, profile, self._mark, has_words=has_words).popup(place)
