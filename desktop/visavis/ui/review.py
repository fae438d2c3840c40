"""One round of review: which quotations it has, which comes next, and what has become of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visavis.model import Card, Change, Touched
from visavis.ui.desk import Desk

if TYPE_CHECKING:
    from visavis.app.review import Tally
    from visavis.app.session import Session


class Review(QObject):
    """Walks the quotations that wait, over all articles of the session; it selects, and decides nothing itself.

    The round is made up when it begins, so that its numbers stand still: "3 of 12" stays so when the second is decided.
    """

    changed = Signal()  # begun, ended, or another quotation, or a decision

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round: tuple[str, ...] = ()
        self._places: dict[str, int] = {}  # where in the round each stands, from 0
        self._tally: Tally | None = None  # as last counted: a session may have 20,000 quotations
        self._left = 0
        self.unsure_only = False
        self._unsubscribe: Callable[[], None] = lambda: None
        desk.card_selected.connect(lambda _card, _pane: self._tell())
        desk.laid.connect(lambda _view: self.end())

    @property
    def active(self) -> bool:
        """Whether a round is under way."""
        return bool(self._round)

    @property
    def position(self) -> int:
        """The selected quotation's number in the round, from 1; 0: it has none."""
        return self._places.get(self._desk.card_id, -1) + 1

    def tally(self) -> Tally:
        """Return what has become of the round's quotations."""
        from visavis.app import review

        if self._tally is None:
            self._tally = review.tally(self._cards())
        return self._tally

    def begin(self, *, unsure_only: bool = False) -> bool:
        """Begin a round at the selected quotation, or the next after it; tell whether anything waits."""
        from visavis.app import review

        session = self._desk.session
        if session is None:
            return False
        waiting = review.queue(session.all_cards(), unsure_only=unsure_only)
        if not waiting:
            return False
        self.unsure_only = unsure_only
        self._set_round(card.quotation.id for card in waiting)
        self._left = len(waiting)
        self._unsubscribe()
        self._unsubscribe = session.subscribe(self._hear)
        if self.position:
            self._tell()
        else:
            self._go(self._following(session, 1) or self._round[0])  # which tells of the one selected
        return True

    def _set_round(self, names: Iterable[str]) -> None:
        self._round = tuple(names)
        self._places = {name: at for at, name in enumerate(self._round)}
        self._tally = None

    def end(self) -> None:
        """Leave the round; all that was decided stays."""
        if self.active:
            self._unsubscribe()
            self._unsubscribe = lambda: None
            self._set_round(())
            self.changed.emit()

    def skip(self) -> None:
        """Go to the next quotation that waits."""
        self._walk(1)

    def back(self) -> None:
        """Go to the quotation before in the round, though it may be decided."""
        at = self.position
        if at:
            self._go(self._round[(at - 2) % len(self._round)])
        else:
            self._walk(-1)

    def _walk(self, step: int) -> bool:
        session = self._desk.session
        following = self._following(session, step) if session else ""
        if following:
            self._go(following)
        return bool(following)

    def _cards(self) -> list[Card]:
        session = self._desk.session
        cards = session.all_cards() if session else ()
        return [card for card in cards if card.quotation.id in self._places]

    def _following(self, session: Session, step: int) -> str:
        """Return the next of the round that waits, from the selected quotation on; empty where none does."""
        from visavis.app import review

        members, here = self._places, self._desk.card_id
        if here in members:  # the next is nearly always the one beside it, and no other need be looked at
            at, count = members[here], len(self._round)
            order = (self._round[(at + step * far) % count] for far in range(1, count + 1))
            return next((name for name in order if not session.card(name).reviewed), "")
        cards = [card for card in session.all_cards() if card.quotation.id in members or card.quotation.id == here]
        waiting = review.following(cards, here, step)
        if waiting is not None and waiting.quotation.id not in members:
            cards = [card for card in cards if card is not waiting]  # it stands there to begin from, and is none of it
            waiting = review.following(cards, here, step)
        return waiting.quotation.id if waiting else ""

    def _go(self, quotation_id: str) -> None:
        session = self._desk.session
        if session is None:
            return
        article_id = session.article_of(quotation_id)
        if self._desk.article is None or self._desk.article.id != article_id:
            self._desk.read(article_id)
        self._desk.select(quotation_id)

    def _hear(self, change: Change) -> None:
        """After a decision go on to the next one that waits; after an undo stay where it leads."""
        self._tally = None
        if change.touched & {Touched.FINDINGS, Touched.ARTICLES}:
            self._keep_those_that_stand()
        left = self.tally().left
        fewer, self._left = left < self._left, left
        card = self._desk.card
        waits = card is not None and not card.reviewed and card.quotation.id in self._round
        if not (fewer and left and not waits and self._walk(1)):  # which tells of the one selected
            self._tell()

    def _keep_those_that_stand(self) -> None:
        """Another run of the engine may name quotations otherwise."""
        standing = {card.quotation.id for card in self._cards()}
        self._set_round(name for name in self._round if name in standing)

    def _tell(self) -> None:
        if self.active:
            self.changed.emit()
