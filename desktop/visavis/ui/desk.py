"""What stands on the desk: the session, the article that is read, its cards and the one that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visavis.errors import UserError
from visavis.model import Article, Card, Change, Metadata, Profile, Rule, Span, Speaker, Touched

if TYPE_CHECKING:
    from visavis.app.session import Session


class Desk(QObject):
    """The window's parts know each other through this object alone: they ask it to act and hear what changed."""

    session_changed = Signal()  # another session, name or profile
    articles_changed = Signal()  # some came in
    laid = Signal(object)  # ViewState: a session lies there whole, and this is how it was left
    article_changed = Signal()  # another article, or none
    article_described = Signal()  # other facts hold of the article that is read; its text is the same
    cards_changed = Signal()
    decided = Signal(object)  # Card as it stood before the analyst moved it or changed its speaker
    card_selected = Signal(str, str)  # the current card, the pane where it was chosen; "-": in the text
    learned = Signal()  # other things are known of speakers
    failed = Signal(object)  # UserError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.article: Article | None = None
        self.selected: tuple[str, ...] = ()  # ids of cards, the current one last
        self._by_id: dict[str, Card] = {}
        self.in_sight: Callable[[str], bool] = lambda _card_id: True  # whether filters and search let a card be seen
        self.laying = False  # a session is being laid: what is seen meanwhile is not how it was left
        self._cards: tuple[Card, ...] = ()
        self._preview: Card | None = None  # how a card would stand, while the analyst tries it out
        self._unsubscribe: Callable[[], None] = lambda: None

    # ------------------------------------------------------------ what stands there

    def lay(self, session: Session) -> None:
        """Lay a session on the desk, open at the article that was read last."""
        self._unsubscribe()
        self.session = session
        self._unsubscribe = session.subscribe(self._hear)
        view, self.laying = session.view, True
        ids = [article.id for article in session.articles]
        self.session_changed.emit()
        self.read(view.article if view.article in ids else ids[-1] if ids else "")
        self.card_id = view.card
        self.card_id = view.card if self.card is not None else ""
        self.laying = False
        self.laid.emit(view)

    def clear(self) -> None:
        """Let go of the session."""
        self._unsubscribe()
        self._unsubscribe = lambda: None
        self.session = self.article = None
        self._cards, self._by_id, self.selected = (), {}, ()

    @property
    def profile(self) -> Profile | None:
        """The session's profile."""
        return self.session.profile if self.session else None

    @property
    def cards(self) -> tuple[Card, ...]:
        """The article's cards in text order, the dismissed ones included."""
        return self._cards

    @property
    def card_id(self) -> str:
        """The id of the current card; empty where none is selected. Setting it selects that one alone."""
        return self.selected[-1] if self.selected else ""

    @card_id.setter
    def card_id(self, card_id: str) -> None:
        self.selected = (card_id,) if card_id else ()

    @property
    def card(self) -> Card | None:
        """The current card."""
        return self._by_id.get(self.card_id)

    @property
    def selected_cards(self) -> tuple[Card, ...]:
        """The selected cards in text order."""
        chosen = set(self.selected)
        return tuple(card for card in self._cards if card.quotation.id in chosen)

    def read(self, article_id: str) -> None:
        """Put another article of the session in the reader; none for an empty id."""
        self.article = self.session.article(article_id) if self.session and article_id else None
        self.card_id = ""
        self._preview = None
        self._fetch()
        self.article_changed.emit()
        self.cards_changed.emit()

    def turn(self, step: int) -> None:
        """Read the next (1) or previous (-1) article of the session."""
        articles = self.session.articles if self.session else ()
        if self.article is not None and len(articles) > 1:
            at = [article.id for article in articles].index(self.article.id)
            self.read(articles[(at + step) % len(articles)].id)

    # ------------------------------------------------------------ the selected card

    def select(self, card_id: str, pane: str = "-") -> None:
        """Select a card; nothing where the article has none of that id."""
        if card_id in self._by_id:
            self.select_several([card_id], pane)

    def select_several(self, card_ids: Sequence[str], pane: str = "-") -> None:
        """Select those cards of the article, the last of them the current one; none selects none."""
        self.selected = tuple(dict.fromkeys(card_id for card_id in card_ids if card_id in self._by_id))
        self.card_selected.emit(self.card_id, pane)

    def step(self, step: int) -> None:
        """Select the next (1) or previous (-1) card in text order."""
        self._select_next(step, lambda card: not card.dismissed)

    def next_unsure(self) -> None:
        """Select the next card that the engine is unsure of, from the start again after the last."""
        self._select_next(1, lambda card: not card.dismissed and card.unsure)

    @property
    def unsure(self) -> int:
        """How many cards are left to check."""
        return sum(not card.dismissed and card.unsure for card in self._cards)

    def _select_next(self, step: int, wanted: Callable[[Card], bool]) -> None:
        ids = [card.quotation.id for card in self._cards]
        at = ids.index(self.card_id) if self.card_id in ids else (-1 if step > 0 else 0)
        order = [(at + step * count) % len(ids) for count in range(1, len(ids) + 1)]
        seen = (number for number in order if self.in_sight(ids[number]))
        found = next((ids[number] for number in seen if wanted(self._cards[number])), None)
        if found is not None:
            self.select(found)

    def preview(self, card: Card | None) -> None:
        """Show a card as it would stand, though nothing is decided; None: all as they do stand."""
        if card != self._preview:
            self._preview = card
            self._fetch()
            self.cards_changed.emit()

    # ------------------------------------------------------------ corrections

    def do(self, act: Callable[[Session], Change | None]) -> Change | None:
        """Do something to the session; what a user can mend is told by `failed`, and there is no change then."""
        return self._do(act)

    def move(self, card_id: str, parties: Sequence[str]) -> None:
        """Put a card under parties; under none: Others."""
        self.move_all([card_id], parties)

    def move_all(self, card_ids: Sequence[str], parties: Sequence[str]) -> None:
        """Put cards under parties, as one step."""
        self._decide(card_ids, lambda session: session.move(card_ids, parties))

    def respeak(self, card_id: str, speaker: Speaker) -> None:
        """Give a card another speaker."""
        self.respeak_all([card_id], speaker)

    def respeak_all(self, card_ids: Sequence[str], speaker: Speaker) -> None:
        """Give cards another speaker, as one step."""
        self._decide(card_ids, lambda session: session.respeak(card_ids, speaker))

    def accept_all(self, card_ids: Sequence[str]) -> None:
        """Confirm cards as they stand, as one step."""
        self._do(lambda session: session.accept(card_ids))

    def dismiss(self, card_id: str) -> None:
        """Put a card aside, and select the one after it."""
        self.dismiss_all([card_id])

    def dismiss_all(self, card_ids: Sequence[str]) -> None:
        """Put cards aside, as one step, and select the one after the current one."""
        if self.card_id in card_ids:
            gone = set(card_ids)
            self._select_next(1, lambda card: not card.dismissed and card.quotation.id not in gone)
        self._do(lambda session: session.dismiss(card_ids))

    def restore(self, card_id: str) -> None:
        """Take a dismissed card back."""
        self.restore_all([card_id])

    def restore_all(self, card_ids: Sequence[str]) -> None:
        """Take dismissed cards back, as one step."""
        self._do(lambda session: session.restore(card_ids))

    def mark(self, span: Span, parties: Sequence[str]) -> None:
        """Make words of the article a quotation, and select it."""
        article = self.article
        if article is not None:
            change = self._do(lambda session: session.mark(article.id, span, parties))
            if change is not None and change.quotations:
                self.select(change.quotations[0])

    def set_profile(self, profile: Profile) -> None:
        """Sort all quotations to the parties of another profile."""
        self._do(lambda session: session.set_profile(profile))

    def describe(self, metadata: Metadata) -> None:
        """Correct what is known of the article that is read."""
        article = self.article
        if article is not None:
            self._do(lambda session: session.describe(article.id, metadata))

    def remove(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the session, as one step."""
        self._do(lambda session: session.remove(article_ids))

    def rename(self, name: str) -> None:
        """Give the session another name."""
        self._do(lambda session: session.rename(name))

    def undo(self) -> None:
        """Take the last step back, and show where it was."""
        self._show_step(self._do(lambda session: session.undo()))

    def redo(self) -> None:
        """Do the last undone step again, and show where it is."""
        self._show_step(self._do(lambda session: session.redo()))

    def jump(self, to: int) -> None:
        """Undo or redo to where `to` steps of the history are done."""
        self._show_step(self._do(lambda session: session.jump(to)))

    def teach(self, rule: Rule, instead_of: Rule | None = None) -> bool:
        """Learn something of a speaker, for all that he says; tell whether anything was learned."""
        return bool(self._do(lambda session: session.teach(rule, instead_of)))

    def teach_all(self, rules: Sequence[Rule]) -> None:
        """Learn several things, as one step."""
        self._do(lambda session: session.teach_all(rules))

    def forget(self, rules: Sequence[Rule]) -> None:
        """Unlearn things that are known of speakers."""
        self._do(lambda session: session.forget(rules))

    def _decide(self, card_ids: Sequence[str], act: Callable[[Session], Change]) -> None:
        """Act, and tell of a decision about one card; of many at once nothing is to be learned."""
        before = self._by_id.get(card_ids[0]) if len(card_ids) == 1 else None
        if self._do(act) and before is not None:
            self.decided.emit(before)

    def _show_step(self, change: Change | None) -> None:
        if change is None:
            return
        standing = {article.id for article in self.session.articles} if self.session else set()
        shown = next((name for name in change.articles if name in standing), "")
        if shown and (self.article is None or self.article.id not in change.articles):
            self.read(shown)
        if change.quotations:
            self.select_several(change.quotations)

    def _do(self, act: Callable[[Session], Change | None]) -> Change | None:
        if self.session is None:
            return None
        try:
            return act(self.session)
        except UserError as error:
            self.failed.emit(error)
            return None

    def _hear(self, change: Change) -> None:
        if Touched.ARTICLES in change.touched:
            self._leave_removed()
        if change.touched & {Touched.NAME, Touched.PROFILE}:
            self.session_changed.emit()
        if Touched.ARTICLES in change.touched:
            self.articles_changed.emit()
        if Touched.LEARNED in change.touched:
            self.learned.emit()
        if self.article is not None and (not change.articles or self.article.id in change.articles):
            if Touched.METADATA in change.touched and self.session is not None:
                self.article = self.session.article(self.article.id)
                self.article_described.emit()
            self._fetch()
            self.cards_changed.emit()

    def _leave_removed(self) -> None:
        """Read the article beside the one that is read, where that is no longer in the session."""
        session, article = self.session, self.article
        if session is not None and article is not None and all(one.id != article.id for one in session.articles):
            self.read(session.beside(article.id))

    def _fetch(self) -> None:
        cards = self.session.cards(self.article.id) if self.session and self.article else ()
        tried = self._preview
        if tried is not None:
            cards = tuple(tried if card.quotation.id == tried.quotation.id else card for card in cards)
        self._cards = cards
        self._by_id = {card.quotation.id: card for card in self._cards}
        self.selected = tuple(card_id for card_id in self.selected if card_id in self._by_id)
