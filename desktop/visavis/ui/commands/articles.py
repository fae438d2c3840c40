"""Verbs of the session's articles: their list, opening many of them, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu

from visavis.model import Change, Span, Touched
from visavis.ui.actions import Actions
from visavis.ui.desk import Desk
from visavis.ui.menus import article_title
from visavis.ui.notify import Choice

if TYPE_CHECKING:
    from visavis.app.intake import Garbled, Headway, Report, Version
    from visavis.app.session import Session
    from visavis.ui.articles.panel import ArticlePanel
    from visavis.ui.main_window import MainWindow
    from visavis.ui.opener import Opener


class ArticleCommands(QObject):
    """Makes list and bar when they are first used, fills them, and does what they ask."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk = window.desk
        self.report: Report | None = None  # of the last opening of many, while its session lies on the desk
        self._listed: Session | None = None
        self._unsubscribe: Callable[[], None] = lambda: None

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "articles": self.toggle,
            "remove_article": lambda: self.remove(self._read_one()),
            "other_version": lambda: self.compare(self._read_one()),
            "next_article": partial(self.turn, 1),
            "previous_article": partial(self.turn, -1),
        }

    def take_actions(self, actions: Actions) -> None:
        """Hear what happens on the desk."""
        self._actions = actions
        desk = self._desk
        desk.laid.connect(lambda _view: self._lay())
        desk.article_changed.connect(self._mark_read)
        desk.articles_changed.connect(self._come_or_go)

    def _come_or_go(self) -> None:
        self._window.commands.review.show_left()
        self._window.showing.show_history()

    def serve(self, opener: Opener) -> None:
        """Hear how openings go."""
        opener.progressed.connect(self._show_headway)
        opener.reported.connect(self.take_report)
        opener.version_found.connect(self.offer_version)
        opener.garbled_found.connect(self.offer_repair)

    # ------------------------------------------------------------ the list

    @property
    def panel(self) -> ArticlePanel | None:
        """The list; None where nobody has asked for it yet."""
        return self._window.article_panel if self._window.has_article_panel else None

    @property
    def listed(self) -> bool:
        """Whether the list is open."""
        return self.panel is not None and self.panel.isVisible()

    def toggle(self) -> None:
        """Open the list of articles, or close it."""
        if self.listed:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Open the list, at the article that is read."""
        if self._desk.session is None:
            self._actions["articles"].setChecked(False)
            return
        self._window.focus_mode.leave()
        panel = self._window.article_panel
        panel.show()
        panel.updateGeometry()
        self._fill()
        panel.enter()
        self._actions["articles"].setChecked(True)

    def close(self) -> None:
        """Close the list, and go back to the text."""
        if self.panel is not None:
            had_focus = self.panel.isAncestorOf(self._window.focusWidget() or self._window)
            self.panel.hide()
            if had_focus:
                self._window.reader.setFocus()
        self._stop_listening()
        self._actions["articles"].setChecked(False)

    def connect_panel(self, panel: ArticlePanel) -> None:
        """Hear what the list asks."""
        panel.read_asked.connect(self._read)
        panel.left.connect(self._window.reader.setFocus)
        panel.closed.connect(self.close)
        panel.remove_asked.connect(self.remove)
        panel.menu_asked.connect(self._show_menu)
        panel.report_asked.connect(self.show_report)
        self._window.focus_mode.changed.connect(lambda alone: self.close() if alone else None)

    def _fill(self) -> None:
        from visavis.ui.models.article_list import entry_of

        session, panel = self._desk.session, self.panel
        if session is None or panel is None:
            return
        if session is not self._listed:
            self._stop_listening()
            self._listed, self._unsubscribe = session, session.subscribe(self._hear)
        panel.articles.show(entry_of(session, article.id) for article in session.articles)
        panel.show_count()
        panel.show_report(self._troubles())
        self._mark_read()

    def _stop_listening(self) -> None:
        self._unsubscribe()
        self._unsubscribe, self._listed = lambda: None, None

    def _lay(self) -> None:
        if self._desk.session is not self._listed:
            self.report = None
        if self.listed:
            self._fill()

    def _hear(self, change: Change) -> None:
        """Show what changed of articles, be it that a quotation was reviewed."""
        from visavis.ui.models.article_list import entry_of

        session, panel = self._listed, self.panel
        if session is None or panel is None or not change.touched - {Touched.NAME, Touched.ANNOTATIONS}:
            return
        changed = [entry_of(session, name) for name in change.articles if session.holds(name)]
        panel.articles.renew(changed, [article.id for article in session.articles])
        panel.show_count()

    def _mark_read(self) -> None:
        article = self._desk.article
        if self.panel is not None:
            self.panel.show_read(article.id if article else "")

    def _read(self, article_id: str) -> None:
        if self._desk.article is None or self._desk.article.id != article_id:
            self._desk.read(article_id)
        if self.panel is not None and not self.panel.filter.hasFocus():
            self.panel.view.setFocus()

    def turn(self, step: int) -> None:
        """Read the next (1) or previous (-1) article: of the list as it stands, where it is open."""
        ids = [entry.id for entry in self.panel.articles.rows] if self.panel is not None and self.listed else []
        article = self._desk.article
        if article is None or article.id not in ids:
            self._desk.turn(step)
        elif len(ids) > 1:
            self._desk.read(ids[(ids.index(article.id) + step) % len(ids)])

    def _read_one(self) -> list[str]:
        return [self._desk.article.id] if self._desk.article is not None else []

    def remove(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the session."""
        session = self._desk.session
        if session is None or not article_ids:
            return
        self._window.commands.notes.save()
        title = article_title(session.article(article_ids[0]))
        self._desk.remove(article_ids)
        one = self.tr("Removed from the session: {title}").format(title=title)
        told = one if len(article_ids) == 1 else self.tr("Removed %Ln articles from the session.", "", len(article_ids))
        self._window.notice.show_passing(told, [Choice(self.tr("&Undo"), self._desk.undo)])

    def _show_menu(self, place: QPoint) -> None:
        if self.panel is None or not (chosen := self.panel.view.chosen()):
            return
        menu = QMenu(self.panel)
        menu.setObjectName("article_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        read = menu.addAction(self.tr("&Read"))
        read.triggered.connect(lambda: self._read(chosen[0]))
        other = menu.addAction(self.tr("&Compare with another version…"))
        other.triggered.connect(lambda: self.compare(chosen))
        for action in (read, other):
            action.setEnabled(len(chosen) == 1)
        menu.addSeparator()
        menu.addAction(self.tr("Re&move from the session")).triggered.connect(lambda: self.remove(chosen))
        menu.popup(place)

    # ------------------------------------------------------------ much is opened

    def _show_headway(self, headway: Headway | None) -> None:
        if headway is not None or self._window.has_intake_bar:
            self._window.intake_bar.show_headway(headway)

    def take_report(self, report: Report) -> None:
        """Tell how an opening of many went, and keep the list of what it could not read."""
        from visavis.ui.dialogs.report import summary

        self.report = report if report.failures or report.twins or report.versions or report.garbled else None
        if self.panel is not None:
            self.panel.show_report(self._troubles())
        notice = self._window.notice
        if self.report is None:
            notice.show_passing(summary(report))
        else:
            words = QCoreApplication.translate("Report", "Show the &list…")
            notice.show_offer(summary(report), [Choice(words, self.show_report)])

    def _troubles(self) -> str:
        report: Report | None = self.report
        if report is None:
            return ""
        from visavis.ui.counts import counts

        return counts.troubles(len((*report.failures, *report.twins, *report.versions, *report.garbled)))

    def show_report(self) -> None:
        """Show what the last opening of many could not read, and what it had read before."""
        from visavis.ui.dialogs.report import ReportDialog

        if self.report is not None:
            dialog = ReportDialog(self.report, self._window)
            dialog.version_asked.connect(self.show_changes)
            dialog.repair_asked.connect(partial(self.repair, self.report.garbled))
            dialog.exec()

    # ------------------------------------------------------------ versions

    def offer_version(self, version: Version) -> None:
        """Say that an article came in beside an earlier version of it, and offer to put it in the place of that."""
        words = self.tr("A new version of “{title}”, which came in as {known}. Both are in the session now.")
        choices = [
            Choice(self.tr("What &changed…"), partial(self.show_changes, version), keeps=True),
            Choice(self.tr("In its &place"), partial(self.supersede, version), chief=True),
        ]
        self._window.notice.show_offer(words.format(title=version.title, known=version.known_as), choices)

    def compare(self, article_ids: Sequence[str]) -> None:
        """Show what changed between an article and another version of it in the session."""
        session = self._desk.session
        if session is None or not article_ids:
            return
        other = session.other_version(article_ids[0])
        if not other:
            self._window.notice.show_passing(self.tr("The session has no other version of this article."))
            return
        from visavis.app.intake import Version

        ids = [article.id for article in session.articles]
        before, after = sorted((article_ids[0], other), key=ids.index)
        old, new = session.article(before), session.article(after)
        self.show_changes(Version(new.original.name, before, after, article_title(old), old.original.name))

    def _stands(self, version: Version) -> bool:
        session = self._desk.session
        return session is not None and session.holds(version.before) and session.holds(version.after)

    def show_changes(self, version: Version) -> None:
        """Show what changed, and let the later version take the place of the earlier one."""
        from visavis.ui.dialogs.versions import VersionsDialog

        session = self._desk.session
        if session is None or not self._stands(version):
            self._window.notice.show_passing(self.tr("One of the two versions is no longer in the session."))
            return
        look = self._window.preferences.look
        if VersionsDialog(session, version.before, version.after, look, self._window).exec():
            self._window.notice.withdraw_offer()
            self.supersede(version)

    def supersede(self, version: Version) -> None:
        """Put the later version in the place of the earlier one, with the work on it."""
        if self._stands(version):
            self._window.commands.notes.save()
            self._desk.do(lambda session: session.supersede(version.before, version.after))
            self._desk.read(version.after)

    # ------------------------------------------------------------ wrong letters

    def offer_repair(self, garbled: Sequence[Garbled]) -> None:
        """Say that letters were decoded wrongly before the article came here, and offer to put them right."""
        first = garbled[0]
        words = self.tr("“{name}” has wrong letters, as in “{before}” for “{after}”.")
        told = words.format(name=first.name, before=first.repair.before, after=first.repair.after)
        choices = [
            Choice(self.tr("Sho&w"), partial(self._show_wrong, first), keeps=True),
            Choice(self.tr("Re&pair"), partial(self.repair, garbled), chief=True),
        ]
        self._window.notice.show_offer(told, choices)

    def _show_wrong(self, garbled: Garbled) -> None:
        """Show the first place with wrong letters."""
        session = self._desk.session
        if session is None or not session.holds(garbled.article_id):
            return
        self._read(garbled.article_id)
        words = garbled.repair.before.strip("…")
        at = session.article(garbled.article_id).text.find(words)
        if at >= 0:
            self._window.go_to(Span(at, at + len(words)))

    def repair(self, garbled: Sequence[Garbled]) -> None:
        """Put wrong letters right; the articles as they came can be had back with undo."""
        session = self._desk.session
        held = [one.article_id for one in garbled if session is not None and session.holds(one.article_id)]
        if session is not None:
            articles = [session.article(name) for name in held]
            self._window.commands.files.with_opener(lambda opener: opener.repair(articles))
