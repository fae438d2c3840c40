"""Verbs of review: walk what waits, accept in bulk, move edges, split, join, name who reported it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visavis.model import Card, Change, Span
from visavis.ui.actions import Actions
from visavis.ui.notify import Choice
from visavis.ui.reader.cutting import Cutting
from visavis.ui.review import Review

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow
    from visavis.ui.review_bar import ReviewBar


class ReviewCommands(QObject):
    """What a review does, and what changes the selected quotation beyond its party and speaker."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.review = Review(window.desk, self)
        self.cutting = Cutting(window.reader)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "review": self.toggle,
            "next": lambda: self.review.skip() if self.review.active else self._desk.step(1),
            "previous": lambda: self.review.back() if self.review.active else self._desk.step(-1),
            "accept_shown": self.accept_shown,
            "edges": self.move_edges,
            "split": self.split,
            "join": self.join,
            "relay": self.ask_relay,
        }

    def take_actions(self, actions: Actions) -> None:
        """Hear what ends a review or the moving of edges."""
        desk, self._actions = self._desk, actions
        actions.submenus["move"].menuAction().setObjectName("move")
        self.review.changed.connect(self._show)
        self._window.focus_mode.changed.connect(lambda alone: self.review.end() if alone else None)
        self.cutting.changed.connect(self._try_out)
        self.cutting.took.connect(self._take_edges)
        self.cutting.took_cut.connect(self._take_cut)
        self.cutting.left.connect(lambda: desk.preview(None))
        self.cutting.ended.connect(self._window.show_keys)
        desk.card_selected.connect(self._stop_cutting)
        desk.article_changed.connect(self._stop_cutting)

    def connect_bar(self, bar: ReviewBar) -> None:
        """Show the verbs in the bar of the review, and hear what is done there."""
        actions = self._actions
        move = actions.submenus["move"].menuAction()
        bar.take_actions(
            [
                (self.tr("Accept"), actions["accept"]),
                (self.tr("Reject"), actions["dismiss"]),
                (self.tr("Speaker"), actions["speaker"]),
                (self.tr("Party  1–9"), move),
                (self.tr("Edges"), actions["edges"]),
                (self.tr("Split"), actions["split"]),
                (self.tr("Join"), actions["join"]),
                (self.tr("Reported by"), actions["relay"]),
                (self.tr("Skip"), actions["next"]),
                (self.tr("Back"), actions["previous"]),
            ]
        )
        bar.left.connect(self.leave)
        bar.unsure_only_chosen.connect(self._choose)
        bar.undo_asked.connect(self._desk.undo)

    # ------------------------------------------------------------ the queue

    def toggle(self) -> None:
        """Begin a round, or leave the one that is under way."""
        if self.review.active:
            self.leave()
        elif not self.review.begin():
            self._window.notice.show_passing(self.tr("Every quotation of the session is reviewed."))

    def leave(self) -> None:
        """Leave the round."""
        self.review.end()
        self._window.reader.setFocus()

    def _choose(self, unsure_only: bool) -> None:  # noqa: FBT001 - a signal's value
        if not self.review.begin(unsure_only=unsure_only):
            self._window.notice.show_passing(self.tr("Nothing unsure is left to review."))
        self._show()

    def _show(self) -> None:
        if self.review.active:
            self._show_round(self.review, self._window.review_bar)
        elif self._window.has_review_bar:
            self._window.review_bar.hide()

    def _show_round(self, review: Review, bar: ReviewBar) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        from visavis.ui.review_bar import end_words

        tally = review.tally()
        bar.show_round(tally, review.position, unsure_only=review.unsure_only)
        if not tally.left:
            said = QAccessibleAnnouncementEvent(bar, end_words(tally))
            QAccessible.updateAccessibility(said)

    def show_left(self) -> None:
        """Say in the top bar how much of the session is left to review."""
        session = self._desk.session
        if session is None:
            self._window.top_bar.show_review(0, 0, anything=False)
        else:
            progress = session.progress()
            self._window.top_bar.show_review(progress.left, progress.unsure, anything=bool(progress.total))

    def accept_shown(self) -> None:
        """Accept what the panes show and nobody has reviewed, after showing who and how many they are."""
        from visavis.ui.dialogs.accept import choose

        profile = self._desk.profile
        cards = [card for card in self._window.board.shown() if not card.reviewed]
        if profile is None or not cards:
            self._window.notice.show_passing(self.tr("The panes show nothing that is not reviewed."))
            return
        chosen = choose(cards, profile, self._window)
        if chosen:
            self._desk.accept_all([card.quotation.id for card in chosen])
            said = self.tr("Accepted %Ln quotations", "", len(chosen))
            self._window.notice.show_passing(said, [Choice(self.tr("&Undo"), self._desk.undo)])

    # ------------------------------------------------------------ edges, halves, joining

    def move_edges(self) -> None:
        """Put handles at both edges of the selected quotation."""
        card, article = self._desk.card, self._desk.article
        if card is not None and article is not None:
            self.cutting.begin_edges(article.text, card.quotation.content, self._window.reader.caret())
            self._show_keys(("Ctrl ←→", self.tr("sentence")), ("Tab", self.tr("other edge")))

    def split(self) -> None:
        """Let the analyst choose where the selected quotation is cut in two, from the text cursor on."""
        card, article = self._desk.card, self._desk.article
        if card is None or article is None:
            return
        caret = self._window.reader.caret()
        within = caret is not None and any(span.start < caret < span.end for span in card.quotation.content)
        if self.cutting.begin_cut(article.text, card.quotation.content, caret if within else None):
            self._show_keys()
        else:
            self._window.notice.show_passing(self.tr("One word cannot be split."))

    def _show_keys(self, *more: tuple[str, str]) -> None:
        """Show the keys of the handles in the place of those of the cards."""
        keys = [("←→", self.tr("word")), *more, ("Enter", self.tr("take it")), ("Esc", self.tr("leave"))]
        self._window.why_bar.show_keys(keys)

    def _try_out(self, content: tuple[Span, ...]) -> None:
        session, card = self._desk.session, self._desk.card
        if session is not None and card is not None:
            self._desk.preview(session.as_cut(card.quotation.id, content))

    def _take_edges(self, content: tuple[Span, ...]) -> None:
        card_id = self._desk.card_id
        self._desk.preview(None)
        self._desk.do(lambda session: session.set_edges(card_id, content))

    def _take_cut(self, at: int) -> None:
        card_id = self._desk.card_id
        self._select_first(self._desk.do(lambda session: session.split(card_id, at)))

    def _stop_cutting(self) -> None:
        if self.cutting.active:
            self.cutting.end()
            self._desk.preview(None)

    def join(self) -> None:
        """Join the selected quotations; where one alone is selected, with the next in the text."""
        cards = self._desk.selected_cards
        if len(cards) == 1:
            cards = (*cards, *self._next_after(cards[0]))
        if len(cards) < 2:
            self._window.notice.show_passing(self.tr("Nothing follows that this one could be joined with."))
            return
        change = self._desk.do(lambda session: session.join([card.quotation.id for card in cards]))
        self._select_first(change)
        if change:
            said = self.tr("Joined %Ln quotations", "", len(cards))
            self._window.notice.show_passing(said, [Choice(self.tr("&Undo"), self._desk.undo)])

    def _next_after(self, card: Card) -> Sequence[Card]:
        standing = [one for one in self._desk.cards if not one.dismissed or one is card]
        at = next((number for number, one in enumerate(standing) if one is card), len(standing))
        return standing[at + 1 : at + 2]

    def _select_first(self, change: Change | None) -> None:
        if change is not None and change.quotations and not self.review.active:
            self._desk.select(change.quotations[0])

    # ------------------------------------------------------------ who reported it

    def ask_relay(self) -> None:
        """Let the analyst say through whom the selected quotations reached us."""
        from visavis.ui.dialogs.relay import RelayDialog

        card = self._desk.card
        if card is None:
            return
        dialog = RelayDialog(card, self._desk.cards, self._window)
        if dialog.exec():
            relay, ids = dialog.relay(), list(self._desk.selected)
            self._desk.do(lambda session: session.relay(ids, relay))
