"""Correct once: after a correction, offers to apply it to all that the speaker says, here and in later articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visavis.model import Card, Rule
from visavis.ui.desk import Desk
from visavis.ui.language import say_name
from visavis.ui.models.steps import joined
from visavis.ui.notify import Choice, NoticeBar
from visavis.ui.showing import WORK
from visavis.ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from visavis.app.session import Session


class Teaching(QObject):
    """Hears of corrections, and asks without standing in the way."""

    def __init__(self, desk: Desk, notice: NoticeBar, turns: Turns, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._notice, self._turns, self._window = desk, notice, turns, window
        self._asked: Card | None = None  # as it stood when the question was put
        desk.decided.connect(self._hear)
        desk.cards_changed.connect(self._look_again)
        desk.laid.connect(lambda _view: notice.withdraw_offer())

    def _hear(self, before: Card) -> None:
        from visavis.app import knowledge, learning

        session = self._desk.session
        if session is None:
            return
        self._notice.withdraw_offer()
        after = session.card(before.quotation.id)
        rule = learning.lesson(before, after, session.profile, knowledge.gazetteer().labels)
        if rule is None or rule in session.learned:
            return
        self._asked = after
        self._turns.after(WORK, lambda: self._ask(rule, after, session))  # the cards are seen before the question

    def _ask(self, rule: Rule, after: Card, session: Session) -> None:
        if self._asked is not after:  # undone since, or another one was decided
            return
        choices = [
            Choice(self.tr("&Show"), partial(self.show_changes, rule), keeps=True),
            Choice(self.tr("A&pply"), partial(self.apply, rule), chief=True),
        ]
        self._notice.show_offer(self._question(rule, session), choices)

    def _look_again(self) -> None:
        """Take the question back where the correction it follows from was undone, or is another one now."""
        session, asked = self._desk.session, self._asked
        if asked is None or session is None:
            return
        standing = {card.quotation.id: card.correction for card in self._desk.cards}
        if standing.get(asked.quotation.id) != asked.correction:
            self._asked = None
            self._notice.withdraw_offer()

    def _question(self, rule: Rule, session: Session) -> str:
        from visavis.app import learning

        cards = [card for article in session.articles for card in session.cards(article.id)]
        count = learning.statements(cards, rule)
        if rule.name and count > 1:
            words = self.tr("Is “{speaker}” {name} in all %Ln statements, here and in later articles?", "", count)
        elif rule.name:
            words = self.tr("Is “{speaker}” {name} in later articles too?")
        elif count > 1:
            words = self.tr("Put all %Ln statements of {speaker} under {panes}, here and in later articles?", "", count)
        else:
            words = self.tr("Put {speaker} under {panes} in later articles too?")
        panes = joined(map(say_name, learning.panes(rule, session.profile)))
        return words.format(speaker=rule.speaker, name=rule.name, panes=panes)

    def apply(self, rule: Rule) -> None:
        """Learn it, as one step of the history."""
        if self._desk.teach(rule):
            self._notice.show_passing(self.tr("Learned. Undo takes it back; Edit, What Visavis has learned lists it."))

    def show_changes(self, rule: Rule) -> None:
        """Show what would change, and apply it if it is wanted."""
        from visavis.ui.dialogs.moves import LessonDialog

        session = self._desk.session
        if session is None:
            return
        if LessonDialog(self._question(rule, session), session.moves_by(rule), self._window).exec():
            self._notice.withdraw_offer()
            self.apply(rule)

    def show_learned(self) -> None:
        """Show all that was learned."""
        from visavis.ui.dialogs.learned import LearnedDialog

        if self._desk.session is not None:
            LearnedDialog(self._desk, self._notice, self._window).exec()
