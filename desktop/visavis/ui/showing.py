"""Shows the cards of the desk: in panes and text, and the selected one with its reasons; many of them in turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visavis.ui.models.steps import step_words
from visavis.ui.reader.marks import MarkMaker
from visavis.ui.turns import Step

if TYPE_CHECKING:
    from visavis.model import Card
    from visavis.ui.main_window import MainWindow

WORK = "cards"  # among the window's turns
AT_ONCE = 60  # cards: panes, marks and reasons of so many take some 15 ms
PAINTED_TOGETHER = 2_000  # cards: of more, the article is seen before them
READY_TOGETHER = 2_500  # cards: traits and marks of so many, never seen before, take some 20 ms
NEED_A_CARD = ("speaker", "dismiss", "restore", "accept", "edges", "split", "join", "relay", "note", "tag", "star")


class Showing(QObject):
    """Hears of the desk's cards, and brings them to the parts of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._marker = window, window.desk, MarkMaker()
        self._desk.cards_changed.connect(self.show_cards)
        self._desk.card_selected.connect(self._show_chosen)

    def show_cards(self) -> None:
        """Show the article's cards in panes and text; which of them the panes show, the board knows."""
        count, turns = len(self._desk.cards), self._window.turns
        if count > PAINTED_TOGETHER:
            turns.paint()
        # Before the window is seen, nobody waits for an answer, but for its first paint.
        few = AT_ONCE if self._window.isVisible() else PAINTED_TOGETHER
        steps = (*self._readying(), self._show_panes, self._show_marks, self._show_state)
        turns.take(WORK, steps, at_once=count <= few)

    def _readying(self) -> Iterator[Step]:
        """Yield what makes very many cards ready to be shown, so many at a time that the window answers in between."""
        cards = self._desk.cards
        if len(cards) > READY_TOGETHER:
            for first in range(0, len(cards), READY_TOGETHER):
                yield partial(self._get_ready, cards[first : first + READY_TOGETHER])

    def _get_ready(self, cards: Sequence[Card]) -> None:
        self._window.board.get_ready(self._desk.article, cards)
        if self._desk.profile is not None:
            self._marker.get_ready(cards, self._desk.profile)

    def _show_panes(self) -> None:
        self._window.board.show_cards(self._desk.article, self._desk.cards)

    def _show_marks(self) -> None:
        desk, window = self._desk, self._window
        if desk.article is not None and desk.profile is not None:
            ghosts = window.board.filter.with_dismissed
            cards = [card for card in desk.cards if ghosts or not card.dismissed]
            window.reader.show_marks(self._marker.marks_of(cards, desk.profile))

    def _show_state(self) -> None:
        self._window.commands.review.show_left()
        self._window.top_bar.enable_briefing(bool(self._desk.cards))
        self.mark_selected()
        self.show_history()

    def _show_chosen(self, _card_id: str, pane: str) -> None:
        self._window.turns.after(WORK, lambda: self._show_selected(pane))

    def _show_selected(self, pane: str) -> None:
        self.mark_selected(pane)
        card = self._desk.card
        if card is not None:
            self._window.reader.flash_to(card.quotation.content[0])
        self._window.keep_view_soon()

    def mark_selected(self, pane: str = "-") -> None:
        """Show which cards are selected, in the pane where they were chosen, and why the last of them is there."""
        desk, window = self._desk, self._window
        window.reader.select_card(desk.card_id)
        window.board.select_cards(desk.selected, pane)
        window.why_bar.show_card(desk.card, desk.article, desk.profile)
        window.commands.actions.enable(dict.fromkeys(NEED_A_CARD, desk.card is not None))

    def show_history(self) -> None:
        """Let undo and redo say which step they mean."""
        session, actions = self._desk.session, self._window.commands.actions
        actions.name_step("undo", step_words(session.to_undo if session else None))
        actions.name_step("redo", step_words(session.to_redo if session else None))
        actions["export"].setEnabled(bool(self._desk.cards))
