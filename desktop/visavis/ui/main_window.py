"""The main window: puts bar, reader, panes and reasons together, and lets them hear of each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from visavis import paths
from visavis.model import Card, Span, ViewState
from visavis.ui import menus
from visavis.ui.actions import OTHERS_KEY, PARTY_KEYS, Actions
from visavis.ui.desk import Desk
from visavis.ui.look import Look
from visavis.ui.models.faces import FaceMaker
from visavis.ui.notify import NoticeBar
from visavis.ui.opener import Opener
from visavis.ui.panes.board import Board
from visavis.ui.preferences import Preferences
from visavis.ui.reader.byline import byline
from visavis.ui.reader.marks import marks_of
from visavis.ui.reader.view import ArticleView
from visavis.ui.search import Search
from visavis.ui.stylesheet import stylesheet
from visavis.ui.top_bar import TopBar
from visavis.ui.welcome import Welcome
from visavis.ui.why_bar import WhyBar

FIRST_SIZE = (1600, 1000)
READER_SHARE = 0.405


class MainWindow(QMainWindow):
    """One window over one desk."""

    def __init__(self, preferences: Preferences, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("visavis")
        self.setWindowTitle("Visavis")
        self.setWindowIcon(QIcon(str(paths.resource("icons", "visavis.svg"))))
        self.preferences, self.desk = preferences, desk
        self.opener: Opener | None = None
        self._show_dismissed = False
        look = preferences.look
        self.top_bar = TopBar(look, self)
        self.notice = NoticeBar(look, self)
        self.progress = QProgressBar(self, textVisible=False, maximum=0)
        self.progress.setAccessibleName(self.tr("Reading an article"))
        self.reader = ArticleView(look, self)
        self.welcome = Welcome(look, self)
        self.board = Board(look, self)
        self.why_bar = WhyBar(look, self)
        self.search = Search(self)
        self._put_together()
        self.actions_ = Actions(self, self.top_bar.menus, self._slots())
        self._party_keys = [self._party_key(key) for key in PARTY_KEYS + OTHERS_KEY]
        menus.fill_theme_menu(self.actions_.submenus["theme"], preferences)
        self.actions_.submenus["recent"].aboutToShow.connect(self._fill_recent)
        self.actions_.submenus["move"].aboutToShow.connect(self._fill_move)
        self.actions_["motion"].setChecked(preferences.values.motion)
        self._connect()
        self.setAcceptDrops(True)
        self._show_look(look)
        self._show_history()
        self.why_bar.show_keys(self._keys_in_sight())

    # ------------------------------------------------------------ putting together

    def _put_together(self) -> None:
        self._left = QStackedWidget(self)
        self._left.addWidget(self.welcome)
        self._left.addWidget(self.reader)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.board)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([round(FIRST_SIZE[0] * READER_SHARE), round(FIRST_SIZE[0] * (1 - READER_SHARE))])
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.top_bar, self.progress, self.notice):
            layout.addWidget(part)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.why_bar)
        self.setCentralWidget(middle)
        self.progress.hide()
        self.resize(*FIRST_SIZE)

    def _slots(self) -> dict[str, Callable[[], None]]:
        desk, zoom = self.desk, self.preferences.zoom
        return {
            "open": self.ask_for_files,
            "paste_article": self.paste,
            "new_session": lambda: self._with_opener(lambda opener: opener.new_session()),
            "sessions": self.show_sessions,
            "export": self.export,
            "quit": self._quit,
            "undo": desk.undo,
            "redo": desk.redo,
            "copy": self.copy,
            "find": self.top_bar.search.setFocus,
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
            "motion": lambda: self.preferences.change(motion=self.actions_["motion"].isChecked()),
            "dismissed": self._toggle_dismissed,
            "others": self.board.toggle_others,
            "next_pane": partial(self._focus_pane, 1),
            "previous_pane": partial(self._focus_pane, -1),
            "next_article": partial(desk.turn, 1),
            "previous_article": partial(desk.turn, -1),
            "keys": self.show_keys,
            "about": self.show_about,
        }

    def _party_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(key, self)
        shortcut.activated.connect(partial(self._to_party, key))
        return shortcut

    def _connect(self) -> None:
        desk, bar = self.desk, self.top_bar
        self.preferences.look_changed.connect(self._show_look)
        self.preferences.failed.connect(self.notice.show_error)
        desk.failed.connect(self.notice.show_error)
        desk.session_changed.connect(self._show_session)
        desk.laid.connect(self._restore)
        desk.article_changed.connect(self._show_article)
        desk.cards_changed.connect(self._show_cards)
        desk.card_selected.connect(self._show_selected)
        self.reader.card_clicked.connect(desk.select)
        self.reader.menu_asked.connect(self._show_reader_menu)
        self.reader.scrolled.connect(self.keep_view)
        self.board.card_chosen.connect(desk.select)
        self.board.card_dropped.connect(lambda card, party: desk.move(card, [party] if party else []))
        self.board.menu_asked.connect(self._show_card_menu)
        self.board.changed.connect(self.keep_view)
        self.splitter.splitterMoved.connect(self.keep_view)
        self.why_bar.place_asked.connect(self.go_to)
        bar.profile_chosen.connect(self._choose_profile)
        bar.review_asked.connect(desk.next_unsure)
        bar.briefing_asked.connect(self.export)
        bar.search_changed.connect(self._search)
        bar.search_next.connect(self._find_next)
        bar.search_left.connect(self.reader.setFocus)
        self.welcome.open_asked.connect(self.ask_for_files)
        self.welcome.sample_asked.connect(lambda: self._with_opener(lambda opener: opener.open_sample()))

    def serve(self, opener: Opener) -> None:
        """Take the object that opens files and sessions; until then the window is there, and empty."""
        self.opener = opener
        opener.failed.connect(self.notice.show_error)
        opener.told.connect(self.notice.show_passing)
        opener.busy_changed.connect(self._show_busy)
        self._show_session()

    def _with_opener(self, act: Callable[[Opener], object]) -> None:
        if self.opener is not None:
            act(self.opener)

    def _with_card(self, act: Callable[[Card], None]) -> None:
        card = self.desk.card
        if card is not None:
            act(card)

    # ------------------------------------------------------------ showing

    def _show_look(self, look: Look) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(look.palette())
        self.setStyleSheet(stylesheet(look))
        for part in (self.top_bar, self.notice, self.welcome, self.board, self.why_bar, self.reader):
            part.set_look(look)
        self.why_bar.show_keys(self._keys_in_sight())
        self._show_cards()

    def _keys_in_sight(self) -> list[tuple[str, str]]:
        count = len(self.desk.profile.parties) if self.desk.profile else 3
        return [
            ("A", self.tr("accept")),
            ("S", self.tr("speaker")),
            (f"1–{count}", self.tr("party")),
            ("X", self.tr("dismiss")),
            ("?", self.tr("keys")),
        ]

    def _show_session(self) -> None:
        session = self.desk.session
        profiles = self.opener.profiles if self.opener else ()
        self.top_bar.show_profiles(profiles, self.desk.profile)
        if session is not None and self.desk.profile is not None:
            self.board.show_profile(self.desk.profile)
            self.why_bar.show_keys(self._keys_in_sight())
        self._show_place()

    def _show_place(self) -> None:
        session, article = self.desk.session, self.desk.article
        title = article.metadata.title or article.original.name if article else ""
        name = session.name if session else ""
        self.top_bar.show_place(name, title if title != name else "")
        self.setWindowTitle(" – ".join(part for part in (title or name, "Visavis") if part))

    def _show_article(self) -> None:
        article = self.desk.article
        self._left.setCurrentWidget(self.reader if article else self.welcome)
        self.reader.show_article(article, byline(article) if article else "")
        if article is not None and not self.top_bar.search.hasFocus():
            self.reader.setFocus()
        self._show_place()

    def _show_cards(self) -> None:
        article, profile = self.desk.article, self.desk.profile
        if article is None or profile is None:
            self.board.show_faces({})
            self.board.say_when_empty("")
        else:
            cards = [card for card in self.desk.cards if self._show_dismissed or not card.dismissed]
            maker = FaceMaker(article, profile, self.preferences.look.theme.colours.others)
            self.board.show_faces(self.search.narrow(maker.faces(cards)))
            found = self.tr("No quotation has these words") if self.search.active else ""
            self.board.say_when_empty(found or self.tr("Nothing found in this text"))
            self.reader.show_marks(marks_of(self.desk.cards, profile))
        self.top_bar.show_review(self.desk.unsure, anything=bool(self.desk.cards))
        self.top_bar.enable_briefing(bool(self.desk.cards))
        self._mark_selected("-")
        self._show_history()

    def _show_selected(self, card_id: str, pane: str) -> None:
        self._mark_selected(pane)
        card = self.desk.card
        if card is not None and pane != "text":
            self.reader.flash_to(card.quotation.content[0])
        self.keep_view()
        del card_id

    def _mark_selected(self, pane: str) -> None:
        card = self.desk.card
        self.reader.select_card(self.desk.card_id)
        self.board.select_card(self.desk.card_id, pane)
        self.why_bar.show_card(card, self.desk.article)
        has_card = card is not None
        names = ("speaker", "dismiss", "restore", "accept")
        self.actions_.enable(dict.fromkeys(names, has_card))

    def _show_history(self) -> None:
        session = self.desk.session
        self.actions_.name_step("undo", session.undo_label if session else "")
        self.actions_.name_step("redo", session.redo_label if session else "")
        self.actions_["export"].setEnabled(bool(self.desk.cards))

    def _show_busy(self, names: str) -> None:
        self.progress.setVisible(bool(names))
        self.welcome.show_busy(names)
        self.progress.setToolTip(self.tr("Reading {names}").format(names=names))

    def go_to(self, span: Span) -> None:
        """Show a place of the article."""
        self.reader.flash_to(span)
        self.reader.select(span)

    # ------------------------------------------------------------ acting

    def ask_for_files(self) -> None:
        """Let the user choose files to open."""
        from visavis.ui.dialogs.files import choose_articles

        self._with_opener(lambda opener: opener.open_files(choose_articles(self)))

    def paste(self) -> None:
        """Read the clipboard's text as an article."""
        self._with_opener(lambda opener: opener.paste(QGuiApplication.clipboard().text()))

    def copy(self) -> None:
        """Copy the selected words of the article, else the selected card's."""
        article = self.desk.article
        if self.reader.selected_span() is not None:
            self.reader.copy()
        elif article is not None:
            self._with_card(lambda card: QGuiApplication.clipboard().setText(menus.card_text(card, article)))

    def change_speaker(self) -> None:
        """Let the user say who speaks."""
        from visavis.ui.dialogs.speaker import ask_speaker

        card = self.desk.card
        if card is not None:
            speaker = ask_speaker(self, card, self.desk.cards)
            if speaker is not None:
                self.desk.respeak(card.quotation.id, speaker)

    def offer_parties(self) -> None:
        """Offer the parties for the selected words."""
        span = self.reader.selected_span()
        if span is None or self.desk.profile is None:
            self.notice.show_passing(
                self.tr("Select words in the article first: with the mouse, or Shift and the arrows.")
            )
            return
        menu = menus.party_menu(self, self.desk.profile, self._mark)
        menu.popup(self.reader.viewport().mapToGlobal(self.reader.span_box(span).bottomLeft().toPoint()))

    def _mark(self, parties: list[str]) -> None:
        span = self.reader.selected_span()
        if span is not None:
            self.reader.select(None)
            self.desk.mark(span, parties)

    def _to_party(self, key: str) -> None:
        """Move the selected card, or make the selected words a quotation, of the party with that key."""
        profile = self.desk.profile
        number = PARTY_KEYS.find(key) if key != OTHERS_KEY else -1
        if profile is None or number >= len(profile.parties):
            return
        parties = [profile.parties[number].id] if number >= 0 else []
        if self.reader.hasFocus() and self.reader.selected_span() is not None:
            self._mark(parties)
        else:
            self._with_card(lambda card: self.desk.move(card.quotation.id, parties))

    def _accept(self) -> None:
        self._with_card(lambda card: self.desk.move(card.quotation.id, card.quotation.parties))

    def _toggle_dismissed(self) -> None:
        self._show_dismissed = self.actions_["dismissed"].isChecked()
        self._show_cards()

    def _choose_profile(self, profile_id: str) -> None:
        profiles = self.opener.profiles if self.opener else ()
        chosen = next((profile for profile in profiles if profile.id == profile_id), None)
        if chosen is not None:
            self.desk.set_profile(chosen)

    def _search(self, words: str) -> None:
        self.search.look_for(words, self.desk.article)
        self.reader.show_found(self.search.places)
        self._show_cards()

    def _find_next(self) -> None:
        place = self.search.next_place()
        if place is not None:
            self.reader.flash_to(place)

    def _focus_pane(self, step: int) -> None:
        stops = [self.reader, *(pane.view for pane in self.board.panes if pane.isVisible())]
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _quit(self) -> None:
        self.close()

    # ------------------------------------------------------------ windows that ask

    def export(self) -> None:
        """Write a briefing."""
        from visavis.ui.dialogs.briefing import write_briefing

        if self.desk.session is not None:
            write_briefing(self, self.desk.session, self.notice)

    def show_sessions(self) -> None:
        """Show the list of sessions."""
        from visavis.ui.dialogs.sessions import SessionsDialog

        self._with_opener(lambda opener: SessionsDialog(opener, self.desk, self).exec())

    def show_keys(self) -> None:
        """Show the list of keys."""
        from visavis.ui.dialogs.keys import KeysDialog

        KeysDialog(self).exec()

    def show_about(self) -> None:
        """Show what this is, and under which licences."""
        from visavis.ui.dialogs.about import AboutDialog

        AboutDialog(self).exec()

    def _fill_recent(self) -> None:
        menu = self.actions_.submenus["recent"]
        opened = self.preferences.values.recent
        menus.fill_recent_menu(menu, opened, lambda path: self._with_opener(lambda o: o.open_files([path])))

    def _fill_move(self) -> None:
        if self.desk.profile is not None:
            menus.fill_party_menu(self.actions_.submenus["move"], self.desk.profile, self._move_selected)

    def _move_selected(self, parties: list[str]) -> None:
        self._with_card(lambda card: self.desk.move(card.quotation.id, parties))

    def _show_card_menu(self, _card_id: str, place: QPoint) -> None:
        card, profile = self.desk.card, self.desk.profile
        if card is not None and profile is not None:
            menus.card_menu(self, card, self.actions_, profile, self._move_selected).popup(place)

    def _show_reader_menu(self, place: QPoint) -> None:
        if self.desk.profile is not None:
            has_words = self.reader.selected_span() is not None
            menus.reader_menu(self, self.actions_, self.desk.profile, self._mark, has_words=has_words).popup(place)

    # ------------------------------------------------------------ as it was left

    def keep_view(self) -> None:
        """Remember what the window looks like, for the next start."""
        session, article = self.desk.session, self.desk.article
        if session is None or self.desk.laying:
            return
        session.view = ViewState(
            article=article.id if article else "",
            top=self.reader.place() if article else 0,
            card=self.desk.card_id,
            panes=self.board.views(),
            geometry=bytes(self.saveGeometry().data()),
            state=bytes(self.splitter.saveState().data()),
        )

    def _restore(self, view: ViewState) -> None:
        """Let the parts look as they did when the session was left."""
        if view.state:
            self.splitter.restoreState(QByteArray(view.state))
        self.board.restore(view.panes)
        if view.article and self.desk.article is not None and view.article == self.desk.article.id:
            self.reader.go_to(view.top, share=0.0)
        self._mark_selected("-")

    def restore_geometry(self) -> None:
        """Let the window stand where it stood."""
        session = self.desk.session
        if session is not None and session.view.geometry:
            self.restoreGeometry(QByteArray(session.view.geometry))

    # ------------------------------------------------------------ events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that are dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self._with_opener(lambda opener: opener.open_files(files))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.preferences.zoom(1 if event.angleDelta().y() > 0 else -1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the view, and let everything end in order."""
        self.keep_view()
        if self.opener is not None:
            self.opener.close()
            self.opener = None
        event.accept()
