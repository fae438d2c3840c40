"""Verbs of evidence, notes, tags and stars: what the panel beside the panes shows, and what it is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from visavis.model import NO_ANNOTATION, Annotation, Part
from visavis.ui.menus import article_title
from visavis.ui.models.faces import speaker_name
from visavis.ui.side.target import Target

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow
    from visavis.ui.models.explanation import Way
    from visavis.ui.side.panel import SidePanel


class NoteCommands(QObject):
    """Fills the panel, and does what it asks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._whole = False  # the article's remarks rather than the selected quotation's
        self._back: QWidget | None = None  # where one was before a field of the panel was entered

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "evidence": self.toggle,
            "note": partial(self._enter_note, whole=False),
            "tag": partial(self._enter_tag, whole=False),
            "star": self.star_selected,
            "article_note": partial(self._enter_note, whole=True),
            "article_tag": partial(self._enter_tag, whole=True),
            "article_star": self.star_article,
            "tags": self.show_tags,
        }

    @property
    def _panel(self) -> SidePanel:
        return self._window.side_panel

    def connect_panel(self, panel: SidePanel) -> None:
        """Hear what the panel asks, and what it has to show."""
        desk = self._desk
        panel.closed.connect(self.close)
        self._window.focus_mode.changed.connect(lambda alone: self.close() if alone else None)
        panel.left.connect(self._go_back)
        panel.whole_chosen.connect(self._choose)
        panel.note_written.connect(self._write)
        panel.star.clicked.connect(self._star_target)
        panel.tags.added.connect(self._tag)
        panel.tags.removed.connect(self._untag)
        panel.evidence.place_asked.connect(self._window.go_to)
        panel.evidence.way_asked.connect(self._follow)
        panel.evidence.take_back_asked.connect(self._take_back)
        desk.card_selected.connect(lambda _card, _pane: self._select())
        desk.cards_changed.connect(self.show)
        desk.article_changed.connect(self._select)

    # ------------------------------------------------------------ the panel

    def toggle(self) -> None:
        """Open the panel, or close it."""
        if self._panel.isVisible():
            self.close()
        else:
            self._open()

    def close(self) -> None:
        """Close the panel; what is typed is kept."""
        self._panel.save()
        had_focus = self._panel.isAncestorOf(QApplication.focusWidget() or self._window)
        self._panel.hide()
        if had_focus:
            self._go_back()

    def save(self) -> None:
        """Keep what is being typed."""
        if self._window.has_side_panel:
            self._panel.save()

    def _open(self) -> None:
        if self._desk.article is not None:
            self._panel.show()
            self._panel.updateGeometry()
            self.show()

    def _select(self) -> None:
        """Follow the selection, from the article's remarks too."""
        self._whole = False
        self.show()

    def _choose(self, whole: bool) -> None:  # noqa: FBT001 - a signal's value
        self._whole = whole
        self.show()

    def show(self) -> None:
        """Show the evidence and remarks of what is selected, else the article's remarks."""
        if not self._window.has_side_panel:
            return
        desk, panel = self._desk, self._panel
        article, card, profile = desk.article, desk.card, desk.profile
        panel.quotation.setEnabled(card is not None)
        if article is None or profile is None or desk.session is None:
            panel.show_target(Target(""), "")
            panel.hide()
            return
        if self._whole or card is None:
            panel.show_target(Target(article.id), article_title(article))
            panel.show_sections(())
        else:
            panel.show_target(Target(article.id, card.quotation.id), self._title(speaker_name(card.quotation)))
            if panel.isVisible():
                from visavis.ui.models.explanation import explain

                panel.show_sections(explain(card, article, profile))
        panel.show_remarks(self._remarks(panel.target), [one.tag for one in desk.session.tags()])

    def _title(self, speaker: str) -> str:
        several = len(self._desk.selected)
        more = self.tr("Tags and star go to all %Ln selected", "", several)
        return f"{speaker}. {more}." if several > 1 else ""

    def _remarks(self, target: Target) -> Annotation:
        session = self._desk.session
        stands = not target.quotation_id or any(one.quotation.id == target.quotation_id for one in self._desk.cards)
        return session.annotation(target.article_id, target.quotation_id) if session and stands else NO_ANNOTATION

    # ------------------------------------------------------------ notes, tags, stars

    def _enter_note(self, *, whole: bool) -> None:
        self._enter(self._panel.note, whole=whole)

    def _enter_tag(self, *, whole: bool) -> None:
        self._enter(self._panel.tags.line, whole=whole)

    def _enter(self, field: QWidget, *, whole: bool) -> None:
        """Put the keys into a field of the panel, and remember where one was."""
        if self._desk.article is None or (not whole and self._desk.card is None):
            return
        focus = QApplication.focusWidget()
        if focus is not None and not self._panel.isAncestorOf(focus):
            self._back = focus
        self._whole = whole
        self._open()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_back(self) -> None:
        back = self._back
        (back if back is not None and back.isVisible() else self._window.reader).setFocus()

    def _write(self, target: Target, note: str, going_on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._desk.do(lambda session: session.set_note(target.article_id, target.quotation_id, note, going_on=going_on))

    def _ids(self) -> list[str]:
        """Return what tags and stars go to: all that is selected, or the article."""
        target = self._panel.target
        return list(self._desk.selected) if target.quotation_id else [target.article_id]

    def _tag(self, tag: str) -> None:
        ids = self._ids()
        self._desk.do(lambda session: session.tag(ids, tag))

    def _untag(self, tag: str) -> None:
        ids = self._ids()
        self._desk.do(lambda session: session.untag(ids, tag))

    def _star_target(self) -> None:
        self._star(self._ids(), starred=self._remarks(self._panel.target).starred)

    def star_selected(self) -> None:
        """Give the selected quotations a star; where the current one has one, take it off them."""
        card = self._desk.card
        if card is not None:
            self._star(list(self._desk.selected), starred=card.annotation.starred)

    def star_article(self) -> None:
        """Give the article a star, or take it off."""
        article = self._desk.article
        if article is not None:
            self._star([article.id], starred=self._remarks(Target(article.id)).starred)

    def _star(self, ids: list[str], *, starred: bool) -> None:
        self._desk.do(lambda session: session.star(ids, starred=not starred))
        self.show()  # the button has switched itself, and nothing may have changed

    def show_tags(self) -> None:
        """Show all tags of the session, to be renamed and merged."""
        from visavis.ui.dialogs.tags import TagsDialog

        self.save()
        if self._desk.session is not None:
            TagsDialog(self._desk, self._window).exec()

    # ------------------------------------------------------------ where the evidence leads

    def _follow(self, way: Way) -> None:
        from visavis.ui.models.explanation import Way

        actions = self._window.commands.actions
        name = {Way.PARTIES: "parties", Way.LEARNED: "learned", Way.ACCEPT: "accept", Way.SPEAKER: "speaker"}[way]
        actions[name].trigger()

    def _take_back(self, part: Part) -> None:
        card_id = self._desk.card_id
        self._desk.do(lambda session: session.take_back([card_id], part))
