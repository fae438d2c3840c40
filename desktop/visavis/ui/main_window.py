"""The main window: puts bar, reader, panes and reasons together, and lets them hear of each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from visavis import paths
from visavis.model import Span, ViewState
from visavis.ui.commands import Commands
from visavis.ui.desk import Desk
from visavis.ui.focus_mode import FocusMode
from visavis.ui.keys import keys_in_sight
from visavis.ui.late_parts import LateParts, Part
from visavis.ui.look import Look
from visavis.ui.menus import article_title
from visavis.ui.notify import NoticeBar
from visavis.ui.opener import Opener
from visavis.ui.panes.board import Board
from visavis.ui.preferences import Preferences
from visavis.ui.profiles import Profiles
from visavis.ui.reader.bar import ReaderBar
from visavis.ui.reader.byline import byline
from visavis.ui.reader.view import ArticleView
from visavis.ui.search import Search
from visavis.ui.showing import Showing
from visavis.ui.stylesheet import stylesheet
from visavis.ui.teaching import Teaching
from visavis.ui.theme import Theme
from visavis.ui.top_bar import TopBar
from visavis.ui.turns import Turns
from visavis.ui.why_bar import WhyBar
from visavis.ui.widgets import tip

if TYPE_CHECKING:
    from visavis.ui.program import Program

FIRST_SIZE = (1600, 1000)
READER_SHARE = 0.405
NEED_AN_ARTICLE = ("remove_article", "other_version", "open_address", "open_link")
HEADING_SHARE = 0.25  # of the reader's height: a heading above it is the one under which one reads
KEEP_MILLISECONDS = 200  # after the last step of a scroll, what is seen is remembered


class MainWindow(LateParts):
    """One window over one desk."""

    closed = Signal()

    def __init__(self, preferences: Preferences, desk: Desk) -> None:
        super().__init__(preferences)
        self.setObjectName("visavis")
        self.setWindowTitle("Visavis")
        self.setWindowIcon(QIcon(str(paths.resource("icons", "visavis.svg"))))
        self.desk = desk
        self.opener: Opener | None = None
        self.program: Program | None = None  # with the other windows; a test's window stands alone
        look = preferences.look
        self.top_bar = TopBar(look, self)
        self.notice = NoticeBar(look, self)
        self.progress = QProgressBar(self, textVisible=False, maximum=0)
        self.progress.setAccessibleName(self.tr("Reading an article"))
        self.reader = ArticleView(look, self)
        self.reader_bar = ReaderBar(preferences, self)
        self.board = Board(look, self)
        self.why_bar = WhyBar(look, self)
        self.search = Search(self)
        self._put_together()
        self._warned = False
        self._written = ""  # what is being written
        self.turns = Turns(self)
        self.showing = Showing(self)
        self._theme: Theme | None = None  # that cards and marks have the colours of
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MILLISECONDS)
        self._keeping.timeout.connect(self.keep_view)
        self.profiles = Profiles(desk, self.notice, lambda: preferences.look, self)
        self.teaching = Teaching(desk, self.notice, self.turns, self)
        self.focus_mode = FocusMode(self.reader, (self.top_bar, self.board, self.why_bar), self.splitter, self)
        self.commands = Commands(self)
        self._connect()
        self.setAcceptDrops(True)
        self._show_look(look)
        self.commands.actions.enable(dict.fromkeys(NEED_AN_ARTICLE, False))

    def _put_together(self) -> None:
        self._reading = QWidget(self)
        over = QVBoxLayout(self._reading)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addWidget(self.reader_bar)
        over.addWidget(self.reader, 1)
        self._left.addWidget(self._reading)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.board)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([round(FIRST_SIZE[0] * READER_SHARE), round(FIRST_SIZE[0] * (1 - READER_SHARE))])
        middle = QWidget(self)
        layout = self._column
        middle.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.notice)
        self._across.addWidget(self.splitter, 1)
        layout.addLayout(self._across, 1)
        layout.addWidget(self.why_bar)
        self.setCentralWidget(middle)
        self.progress.setParent(middle)  # lies over the others, so that nothing moves when it comes and goes
        self.progress.hide()
        self.resize(*FIRST_SIZE)

    def _connect(self) -> None:
        desk, bar = self.desk, self.top_bar
        self.preferences.look_changed.connect(self._show_look)
        self.preferences.changed.connect(self._take_keys)
        self.preferences.type_changed.connect(self.reader.set_look)
        self.preferences.failed.connect(self.notice.show_error)
        desk.failed.connect(self.notice.show_error)
        desk.session_changed.connect(self._show_session)
        desk.articles_changed.connect(self._show_place)
        desk.laid.connect(self._restore)
        desk.article_changed.connect(self._show_article)
        desk.article_described.connect(self._show_facts)
        self.reader.card_clicked.connect(desk.select)
        self.reader.facts_asked.connect(self.commands.reading.correct_facts)
        self.reader.address_asked.connect(self.commands.reading.open_found)
        self.reader.menu_asked.connect(self.commands.quotations.show_reader_menu)
        self.reader.scrolled.connect(self._keeping.start)
        self.reader.scrolled.connect(self._show_heading)
        self.focus_mode.changed.connect(self.commands.actions["focus"].setChecked)
        self.reader_bar.heading_asked.connect(self.commands.reading.go_to_heading)
        desk.in_sight = self.board.shows
        self.board.cards_chosen.connect(desk.select_several)
        self.board.cards_dropped.connect(self.commands.quotations.take_drop)
        self.board.pane_menu_asked.connect(self.commands.panes.show_pane_menu)
        self.board.filtered.connect(lambda wanted: bar.show_filter(len(wanted.chosen)))
        self.board.menu_asked.connect(self.commands.quotations.show_card_menu)
        self.board.changed.connect(self._keeping.start)
        self.splitter.splitterMoved.connect(lambda: self._keeping.start())
        self.why_bar.place_asked.connect(self.go_to)
        bar.profile_chosen.connect(self.profiles.choose)
        bar.profile_edit_asked.connect(self.profiles.edit)
        self.profiles.changed.connect(self._show_session)
        bar.review_asked.connect(self.commands.review.toggle)
        bar.briefing_asked.connect(self.commands.files.export)
        bar.search_changed.connect(self.commands.view.search_for)
        bar.search_next.connect(self.commands.view.find_next)
        bar.search_previous.connect(self.commands.view.find_previous)
        self.search.changed.connect(self.show_found)
        bar.filter_asked.connect(self.board.enter_filter)
        bar.crumb.clicked.connect(self.commands.articles.toggle)
        bar.search_left.connect(self.commands.view.leave_search)

    def serve(self, opener: Opener) -> None:
        """Take the object that opens files and sessions; until then the window is there, and empty."""
        self.opener = opener
        if self.program is not None:
            self.program.join(opener)
        opener.failed.connect(self.notice.show_error)
        opener.leaving.connect(self.keep_view)
        opener.leaving.connect(self.commands.notes.save)
        opener.told.connect(self.notice.show_passing)
        opener.place_asked.connect(self.commands.reading.go_to_paragraph)
        opener.busy_changed.connect(self._show_busy)
        self.commands.articles.serve(opener)
        self.profiles.serve(opener)
        self._show_session()

    def _show_look(self, look: Look) -> None:
        self.turns.paint_last()
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.palette() != look.palette():
            application.setPalette(look.palette())  # every widget hears of it
        self.setStyleSheet(stylesheet(look))
        self.turns.take("look", (self._show_look_of_parts, self._show_look_of_cards), at_once=not self.isVisible())

    def _show_look_of_parts(self) -> None:
        shown: tuple[Part, ...] = (self.top_bar, self.notice, self.board, self.why_bar, self.reader, self.reader_bar)
        for part in (*shown, *self.made_late()):
            part.set_look(self.preferences.look)
        self.show_keys()

    def _show_look_of_cards(self) -> None:
        theme = self.preferences.look.theme
        if theme != self._theme:
            self._theme = theme
            self.showing.show_cards()
        else:  # in another size the same cards and marks stay
            self.showing.mark_selected()

    def show_keys(self) -> None:
        """Show the keys that correct the selected card."""
        count = len(self.desk.profile.parties) if self.desk.profile else 3
        self.why_bar.show_keys(keys_in_sight(self.commands.keymap, count))
        self.top_bar.show_keys(self.commands.keymap)

    def _take_keys(self) -> None:
        if self.commands.take_keys(self.preferences.values.keys):
            self.show_keys()

    def _show_session(self) -> None:
        self.turns.paint_last()
        session = self.desk.session
        self.top_bar.show_profiles(self.profiles.shipped, self.profiles.own, self.desk.profile)
        if session is not None and self.desk.profile is not None:
            self.board.show_profile(self.desk.profile)
            self.show_keys()
        self._show_place()

    def _show_place(self) -> None:
        session, article = self.desk.session, self.desk.article
        title = article_title(article) if article else ""
        name = session.name if session else ""
        several = session is not None and len(session.articles) > 1
        self.top_bar.show_place(name, title if title != name or several else "", several=several)
        self.setWindowTitle(" – ".join(part for part in (title or name, "Visavis") if part))

    def _show_article(self) -> None:
        self.turns.paint_last()
        article = self.desk.article
        self._left.setCurrentWidget(self._reading if article else self.welcome)
        self.reader.show_article(article, byline(article) if article else "")
        self.reader_bar.show_article(article)
        self.look_for(self.top_bar.search.text())
        self.why_bar.set_idle(idle=article is None)
        self.commands.actions.enable(dict.fromkeys(NEED_AN_ARTICLE, article is not None))
        if (
            not self.top_bar.search.hasFocus() or not self.top_bar.search.text()
        ):  # Qt begins in the first field there is
            (self.reader if article is not None else self.welcome).setFocus()
        self._show_place()

    def _show_facts(self) -> None:
        article = self.desk.article
        if article is not None:
            self.reader.show_facts(article, byline(article))
            self._show_place()

    def look_for(self, words: str) -> None:
        """Mark where words stand in the article."""
        self.search.look_for(words, self.desk.article)

    def show_found(self) -> None:
        """Show what the search has found so far, and which of it is the present place."""
        found = self.search
        self.reader.show_found(found.places, found.now)
        self.top_bar.search.show_count(found.at, len(found.places), searched=found.active, more=found.under_way)

    def _show_heading(self) -> None:
        self.reader_bar.show_place(self.reader.place(HEADING_SHARE))

    def _show_busy(self, names: str) -> None:
        self.show_busy(names)
        self._show_progress()

    def show_writing(self, names: str) -> None:
        """Show which files are being written."""
        self._written = names
        self._show_progress()

    def _show_progress(self) -> None:
        height = self.preferences.look.px(3)  # within the bar: each of its moves would else paint text and panes again
        self.progress.setGeometry(0, self.top_bar.geometry().bottom() + 1 - height, self.width(), height)
        self.progress.raise_()
        reading = self.tr("Reading {names}").format(names=self._busy) if self._busy else ""
        writing = self.tr("Writing {names}").format(names=self._written) if self._written else ""
        words = " · ".join(filter(None, (reading, writing)))
        self.progress.setVisible(bool(words))
        self.progress.setToolTip(tip(words))

    def go_to(self, span: Span) -> None:
        """Show a place of the article."""
        self.reader.flash_to(span)
        self.reader.select(span)

    def keep_view_soon(self) -> None:
        """Remember what the window looks like, once nothing more happens to it."""
        self._keeping.start()

    def keep_view(self) -> None:
        """Remember what the window looks like, for the next start."""
        self._keeping.stop()
        session, article = self.desk.session, self.desk.article
        if session is None or self.desk.laying:
            return
        session.view = ViewState(
            article=article.id if article else "",
            top=self.reader.place() if article else 0,
            card=self.desk.card_id,
            panes=self.board.views(),
            order=self.board.order,
            geometry=bytes(self.saveGeometry().data()),
            state=bytes(self.focus_mode.splitter_state().data()),
        )

    def _restore(self, view: ViewState) -> None:
        """Let the parts look as they did when the session was left."""
        if view.state:
            self.splitter.restoreState(QByteArray(view.state))
        self.board.restore(view.panes, view.order)
        if view.article and self.desk.article is not None and view.article == self.desk.article.id:
            self.reader.go_to(view.top, share=0.0)
        self.showing.mark_selected()

    def restore_geometry(self) -> None:
        """Let the window stand where it stood."""
        session = self.desk.session
        if session is not None and session.view.geometry:
            self.restoreGeometry(QByteArray(session.view.geometry))

    def quit(self) -> None:
        """Close all windows, and with them the program."""
        if self.program is not None:
            self.program.quit()
        else:
            self.close()

    def leave(self) -> None:
        """Close this window alone."""
        self.close()

    def open_names(self, names: Sequence[str]) -> None:
        """Open what another start of the program names."""
        self.commands.files.with_opener(lambda opener: opener.open_names(names))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, pages and text."""
        data = event.mimeData()
        if data.hasUrls() or data.hasHtml() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        event.acceptProposedAction()
        self.commands.files.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the review, or close the panel, on an Escape that nobody else needed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.commands.review.review.active:
            self.commands.review.leave()
        elif self.has_side_panel and self.side_panel.isVisible():
            self.commands.notes.close()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.preferences.zoom(1 if event.angleDelta().y() > 0 else -1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the view, and let everything end in order."""
        self.commands.notes.save()
        self.keep_view()
        if self.opener is not None:
            if not self.opener.close_session() and not self._warned:
                self._warned = True  # whoever closes once more has read that something will be lost
                event.ignore()
                return
            self.commands.files.end_writing()
            self.opener.close()
            self.opener = None
        event.accept()
        self.closed.emit()
