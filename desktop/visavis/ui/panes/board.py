"""The panes side by side, one for each party of the profile and one for Others, with the filters above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visavis.model import Article, Card, CardOrder, PaneView, Profile
from visavis.ui.look import Look
from visavis.ui.models.card_list import carried
from visavis.ui.models.deck import Deck
from visavis.ui.models.faces import OTHERS, FaceMaker
from visavis.ui.models.filters import Filter
from visavis.ui.models.groups import in_order
from visavis.ui.panes.filter_bar import FilterBar
from visavis.ui.panes.header import Summary
from visavis.ui.panes.pane import Pane
from visavis.ui.panes.pane_row import PaneRow

WARMED = 400  # cards made ready for the search between two events: some two milliseconds


class Board(QWidget):
    """All cards of the article that is read, as filters and order let them be seen; tells what is done to them."""

    cards_chosen = Signal(list, str)  # cards, the current one last; and the pane where they were chosen
    cards_dropped = Signal(list, str)  # cards, party
    menu_asked = Signal(str, QPoint)  # card
    pane_menu_asked = Signal(str, QPoint)  # party
    changed = Signal()  # widths, order, what is folded
    filtered = Signal(object)  # Filter

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._deck: Deck | None = None
        self._maker: FaceMaker | None = None
        self._made_for: object = None
        self._article = ""
        self._selected: tuple[str, ...] = ()
        self._folded: frozenset[str] = frozenset()  # groups
        self._passing = 0  # the cards that the filter lets pass
        self._compact = False
        self._warming, self._warm_at = QTimer(self, interval=0), 0
        self._warming.timeout.connect(self._warm)
        self.filter = Filter()
        self.order = CardOrder.TEXT
        self.filter_bar = FilterBar(look, self)
        self.filter_bar.toggled.connect(lambda trait: self.narrow(self.filter.toggled(trait)))
        self.filter_bar.cleared.connect(lambda: self.narrow(self.filter.cleared()))
        self.filter_bar.left.connect(self.leave_filter)
        self.filter_bar.hide()
        self.row = PaneRow(look, self._make_pane, self)
        self.row.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.row, 1)

    @property
    def panes(self) -> list[Pane]:
        """The panes in their order on screen."""
        return self.row.panes

    @property
    def profile(self) -> Profile | None:
        """The profile whose parties have panes."""
        return self.row.profile

    def show_profile(self, profile: Profile) -> None:
        """Make a pane for each party, and one for Others."""
        self.row.show_profile(profile)

    def _make_pane(self, party: str, name: str) -> Pane:
        pane = Pane(party, name, self._look, self)
        view = pane.view
        view.show_as(compact=self._compact, found=self.filter.words)
        view.cards_chosen.connect(lambda card_ids, adding: self._choose(pane, card_ids, adding=adding))
        view.cards_dropped.connect(lambda card_ids: self.cards_dropped.emit(card_ids, party))
        view.menu_asked.connect(self.menu_asked)
        view.drag_asked.connect(lambda: self._drag(pane))
        view.group_toggled.connect(self._toggle_group)
        pane.header.menu_asked.connect(lambda place: self.pane_menu_asked.emit(party, place))
        return pane

    # ------------------------------------------------------------ cards

    def get_ready(self, article: Article | None, cards: Iterable[Card]) -> None:
        """Look at some of the cards that will be shown: thousands of them take too long at once."""
        self._turn_to(article)
        if self._deck is not None:
            self._deck.get_ready(cards)

    def show_cards(self, article: Article | None, cards: Iterable[Card]) -> None:
        """Show an article's cards; a filter by what another article had in it is cleared."""
        self._turn_to(article)
        if self._deck is not None:
            self._deck.take(cards)
            self._warm_at = 0
            self._warming.start()
        self._deal()

    def _turn_to(self, article: Article | None) -> None:
        """Have what knows the cards of an article, its profile and colours."""
        profile = self.profile
        key = (article.id if article else "", profile, self._look.theme.name)
        if article is None or profile is None:
            self._deck = self._maker = self._made_for = None
        elif key != self._made_for:
            self._made_for = key
            self._deck = Deck(article, profile)
            self._maker = FaceMaker(article, profile, self._look.theme.colours.others)
        if key[0] != self._article:
            self._article, self._folded = key[0], frozenset()
            self.filter = self.filter.cleared()

    def _warm(self) -> None:
        """Make some more cards ready to be searched, while nothing else is to be done."""
        more = self._deck is not None and self._deck.warm(self._warm_at, self._warm_at + WARMED)
        self._warm_at += WARMED
        if not more:
            self._warming.stop()

    def shows(self, card_id: str) -> bool:
        """Tell whether filter and search let a card be seen."""
        return self._deck is not None and self._deck.holds(card_id, self._passing)

    def narrow(self, wanted: Filter) -> None:
        """Show those cards that a filter lets pass."""
        if wanted != self.filter:
            self.filter = wanted
            self._deal()
            self.select_cards(self._selected, None)

    def look_for(self, words: str) -> None:
        """Show those cards in which words stand, and mark them there."""
        self.narrow(replace(self.filter, words=" ".join(words.split())))

    def set_order(self, order: CardOrder) -> None:
        """Let the cards stand as in the text, or in groups."""
        if order is not self.order:
            self.order, self._folded = order, frozenset()
            self._deal()
            self.select_cards(self._selected, None)
            self.changed.emit()

    def _toggle_group(self, group: str) -> None:
        self._folded ^= {group}
        self._deal()

    def set_compact(self, *, compact: bool) -> None:
        """Show cards of one line of words, or whole ones."""
        self._compact = compact
        for pane in self.panes:
            pane.view.show_as(compact=compact, found=self.filter.words)

    def _deal(self) -> None:
        """Put the cards that pass into their panes."""
        deck, profile = self._deck, self.profile
        colours = {party.id: party.colour for party in profile.parties} if profile else {}
        passing = self._passing = deck.passing(self.filter) if deck else 0
        everything = deck.passing(Filter()) if deck else 0
        for pane in self.panes:
            summary, rows = Summary(), []
            if deck is not None:
                rows = in_order(deck.pane(pane.party, passing), self.order, self._folded)
                summary = _summary(deck, pane.party, passing, everything)
            pane.view.say_when_empty(self._said_when_empty(summary))
            pane.view.show_as(compact=self._compact, found=self.filter.words)
            pane.show_rows(rows, self._maker, summary, colours.get(pane.party, self._look.theme.colours.others))
            self.row.show_count(pane, summary)
        self.row.settle(has_others=bool(deck and deck.count(OTHERS, everything)))
        self._show_counts()
        self.filtered.emit(self.filter)

    def shown(self) -> tuple[Card, ...]:
        """Return the cards that filter and search leave, in text order, each once."""
        return self._deck.cards_of(self._deck.passing(self.filter)) if self._deck is not None else ()

    def _said_when_empty(self, summary: Summary) -> str:
        if self._deck is None:
            return ""
        if not summary.total:
            return self.tr("Nothing found in this text")
        if not self.filter.chosen:
            return self.tr("No quotation has these words")
        return (
            self.tr("Search and filter hide all of them")
            if self.filter.words
            else self.tr("The filter hides all of them")
        )

    # ------------------------------------------------------------ filters

    def _show_counts(self) -> None:
        if self.filter.chosen:
            self.filter_bar.show()
        if not self.filter_bar.isHidden():
            self.filter_bar.show_counts(self._deck.counts(self.filter) if self._deck else {}, self.filter)

    def enter_filter(self) -> None:
        """Show the filters and go there; who is there goes back to the cards."""
        if self.filter_bar.has_focus():
            self.leave_filter()
            return
        if self._deck is None:
            return
        self.filter_bar.show()
        self._show_counts()
        self.filter_bar.enter()

    def leave_filter(self) -> None:
        """Go back to the cards; filters in which nothing is chosen fold away."""
        self.filter_bar.setVisible(bool(self.filter.chosen))
        pane = self.row.in_hand()
        if pane is not None:
            pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------ selecting and dragging

    def _choose(self, pane: Pane, card_ids: list[str], *, adding: bool) -> None:
        """Tell which cards are selected now: those chosen in a pane, beside those of other panes where Ctrl says so."""
        others = [one for one in self._selected if adding and pane.view.cards.row_of(one) < 0]
        self.cards_chosen.emit([*others, *card_ids], pane.party)

    def select_cards(self, card_ids: Sequence[str], pane: str | None) -> None:
        """Select cards, and show the last of them: in `pane` where it stands there, else in the first that has it."""
        is_new, self._selected = tuple(card_ids) != self._selected, tuple(card_ids)
        current = card_ids[-1] if card_ids else ""
        shown = [one for one in self.panes if one.view.cards.row_of(current) >= 0]
        chosen = next((one for one in shown if one.party == pane), shown[0] if shown else None)
        if chosen is not None and is_new and all(one.isHidden() for one in shown):
            self.row.fold(chosen, folded=False)
        for one in self.panes:
            one.view.select_cards(card_ids)
        if chosen is not None:
            self.row.bring_into_sight(chosen)

    def _drag(self, pane: Pane) -> None:
        """Drag all selected cards, of whichever panes."""
        views = [one.view for one in self.panes]
        ids = [card_id for card_id in self._selected if any(view.cards.row_of(card_id) >= 0 for view in views)]
        faces = [
            face
            for card_id in ids
            for view in views
            if (row := view.cards.row_of(card_id)) >= 0 and (face := view.cards.face(row)) is not None
        ]
        if faces:
            drag = QDrag(pane.view)
            drag.setMimeData(carried(faces))
            drag.setPixmap(pane.view.picture(len(ids)))
            drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    # ------------------------------------------------------------ look and state

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.filter_bar.set_look(look)
        self.row.set_look(look)

    def views(self) -> tuple[PaneView, ...]:
        """Return how the panes stand, those of other profiles included."""
        return self.row.views()

    def restore(self, views: Sequence[PaneView], order: CardOrder = CardOrder.TEXT) -> None:
        """Let the panes stand as they did."""
        self.row.restore(views)
        self.set_order(order)


def _summary(deck: Deck, party: str, passing: int, everything: int) -> Summary:
    return Summary(
        shown=deck.count(party, passing),
        total=deck.count(party, everything),
        kinds=deck.kinds(party, passing),
        speakers=deck.speakers(party, passing),
    )
