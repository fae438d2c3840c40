"""The panes in a row: their order and widths, by drag and by keyboard, and rails for those that are folded away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QWidget

from visavis.model import PaneView, Profile
from visavis.ui.look import Look
from visavis.ui.models import arrangement
from visavis.ui.models.faces import OTHERS
from visavis.ui.panes.header import Summary
from visavis.ui.panes.pane import Pane
from visavis.ui.panes.rail import WIDTH, Rail

NARROWEST = 170  # pixels of the drawing: below this a card's words break after every second one
OTHERS_SHARE = 0.75  # of a party's width: Others is the narrower pane
WIDER = 40  # pixels of the drawing a key adds to a pane


class PaneRow(QWidget):
    """Knows where the panes stand, not what is in them."""

    changed = Signal()

    def __init__(self, look: Look, make_pane: Callable[[str, str], Pane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._new_pane = look, make_pane
        self.profile: Profile | None = None
        self.panes: list[Pane] = []
        self._rails: dict[str, Rail] = {}
        self._views: tuple[PaneView, ...] = ()  # of all profiles
        self._chosen: dict[str, bool] = {}  # panes that the reader folded (True) or unfolded (False)
        self._has_others = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self.changed)
        self._area = QScrollArea(self)  # scrolls sideways where the window is too narrow for all panes
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.splitter)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._area)
        self._mark = QFrame(self)  # where a dragged pane would go
        self._mark.setObjectName("drop_mark")
        self._mark.hide()

    # ------------------------------------------------------------ panes of a profile

    def show_profile(self, profile: Profile) -> None:
        """Make a pane for each party, and one for Others, as they stood when the profile was last shown."""
        if profile == self.profile:
            return
        self._views = self.views()
        self.profile = profile
        for pane in self.panes:
            pane.show_rows((), None, Summary(), self._look.theme.colours.others)  # or each that goes widens the others
        for widget in (*self.panes, *self._rails.values()):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        named = {party.id: party.name for party in profile.parties}
        named[OTHERS] = self.tr("Others")
        self.panes = [self._make_pane(party, name) for party, name in named.items()]
        self._rails = {pane.party: self._make_rail(pane) for pane in self.panes}
        self._share_out()
        self._arrange()

    def _make_pane(self, party: str, name: str) -> Pane:
        pane = self._new_pane(party, name)
        pane.setMinimumWidth(self._look.px(NARROWEST))
        pane.header.folded.connect(lambda: self.fold(pane, folded=True))
        pane.header.moving.connect(self._show_mark)
        pane.header.moved.connect(lambda place: self._drop(pane, place))
        pane.installEventFilter(self)
        self.splitter.addWidget(pane)
        return pane

    def _make_rail(self, pane: Pane) -> Rail:
        rail = Rail(pane.party, self._look, self)
        rail.clicked.connect(lambda: self.fold(pane, folded=False))
        rail.hide()
        self._layout.addWidget(rail)
        return rail

    def _share_out(self) -> None:
        for pane in self.panes:
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), 3 if pane.is_others else 4)
            pane.kept_width = round(1000 * (OTHERS_SHARE if pane.is_others else 1))
        self._set_widths()

    def _set_widths(self) -> None:
        self.splitter.setSizes([pane.kept_width for pane in self.panes])

    # ------------------------------------------------------------ as it was left

    def views(self) -> tuple[PaneView, ...]:
        """Return how the panes stand, those of other profiles as they stood."""
        if self.profile is None:
            return self._views
        self._keep_widths()
        now = [
            PaneView(pane.party, pane.kept_width, pane.isHidden(), self.profile.id, pane.party in self._chosen)
            for pane in self.panes
        ]
        return arrangement.with_profile(self._views, self.profile.id, now)

    def restore(self, views: Sequence[PaneView]) -> None:
        """Let the panes stand as they did; where nobody has arranged them yet, they stay as they are."""
        self._views = tuple(views)
        if self.profile is not None and any(view.profile in ("", self.profile.id) for view in views):
            self._arrange()

    def _arrange(self) -> None:
        """Give the panes of the profile the order and widths that are known of them."""
        if self.profile is None:
            return
        parties = [*(party.id for party in self.profile.parties), OTHERS]
        known = arrangement.of_profile(self._views, self.profile.id, parties)
        self._put_in_order([view.party for view in known])
        self._chosen = {view.party: view.hidden for view in known if view.chosen}
        if all(view.width for view in known):
            for pane, view in zip(self.panes, known, strict=True):
                pane.kept_width = view.width
        self._settle()
        self._set_widths()

    def _keep_widths(self) -> None:
        for pane, size in zip(self.panes, self.splitter.sizes(), strict=True):
            if size > 0 and not pane.isHidden():
                pane.kept_width = size

    def _put_in_order(self, order: Sequence[str]) -> None:
        self.panes.sort(key=lambda pane: order.index(pane.party))
        for place, pane in enumerate(self.panes):
            if self.splitter.widget(place) is not pane:
                self.splitter.insertWidget(place, pane)
            self._layout.removeWidget(self._rails[pane.party])
            self._layout.addWidget(self._rails[pane.party])

    # ------------------------------------------------------------ folding

    def show_count(self, pane: Pane, summary: Summary) -> None:
        """Let a pane's rail say how much is in it."""
        self._rails[pane.party].show_count(pane.name, summary.shown)

    def settle(self, *, has_others: bool) -> None:
        """Fold Others where nothing is in it; a search that finds nothing there does not."""
        self._has_others = has_others
        self._settle()
        self.fit_headers()

    def _settle(self) -> None:
        """Fold what the reader wants folded; who has not said so sees Others where it has cards and there is room."""
        parties = sum(self._chosen.get(pane.party) is not True for pane in self.panes)
        roomy = self.width() >= parties * self._look.px(NARROWEST) + self._look.px(WIDTH)
        for pane in self.panes:
            without_word = pane.is_others and not (self._has_others and roomy)
            self._show_folded(pane, folded=self._chosen.get(pane.party, without_word))

    def _show_folded(self, pane: Pane, *, folded: bool) -> None:
        pane.setVisible(not folded)
        self._rails[pane.party].setVisible(folded)

    def fold(self, pane: Pane, *, folded: bool) -> None:
        """Fold or unfold a pane, as the reader wants it from now on; the last one that is seen stays."""
        seen = [one for one in self.panes if not one.isHidden()]
        if folded and seen == [pane]:
            return
        self._keep_widths()
        had_focus = pane.view.hasFocus()
        self._chosen[pane.party] = folded
        self._show_folded(pane, folded=folded)
        self._set_widths()
        if had_focus:
            next(one for one in seen if one is not pane).view.setFocus()
        self.changed.emit()

    def toggle(self, party: str) -> None:
        """Fold a pane that is seen, unfold one that is not."""
        pane = next((one for one in self.panes if one.party == party), None)
        if pane is not None:
            self.fold(pane, folded=not pane.isHidden())

    def show_all(self) -> None:
        """Unfold all panes."""
        for pane in self.panes:
            if pane.isHidden():
                self.fold(pane, folded=False)

    # ------------------------------------------------------------ order and width

    def in_hand(self) -> Pane | None:
        """Return the pane that keys act on: the one they go to, else the one with the current card, else the first."""
        seen = [pane for pane in self.panes if not pane.isHidden()]
        with_keys = [pane for pane in seen if pane.view.hasFocus()]
        with_card = [pane for pane in seen if pane.view.currentIndex().isValid()]
        return next(iter([*with_keys, *with_card, *seen]), None)

    def step(self, pane: Pane, step: int) -> None:
        """Move a pane past its neighbour to the right (1) or left (-1); those folded away do not count."""
        seen = [one for one in self.panes if not one.isHidden()]
        at = seen.index(pane) + step if pane in seen else -1
        if 0 <= at < len(seen):
            self._move(pane, self.panes.index(seen[at]))

    def _move(self, pane: Pane, place: int) -> None:
        self._keep_widths()
        had_focus = pane.view.hasFocus()
        self._put_in_order(arrangement.moved([one.party for one in self.panes], pane.party, place))
        self._settle()
        self._set_widths()
        if had_focus:
            pane.view.setFocus()
        self.changed.emit()

    def widen(self, pane: Pane, step: int) -> None:
        """Make a pane wider (1) or narrower (-1), and its neighbour the other way."""
        seen = [one for one in self.panes if not one.isHidden()]
        if pane not in seen or len(seen) < 2:
            return
        self._keep_widths()
        at = seen.index(pane)
        other = seen[at + 1] if at + 1 < len(seen) else seen[at - 1]
        narrowest = self._look.px(NARROWEST)
        giver = other if step > 0 else pane
        change = min(self._look.px(WIDER), max(giver.kept_width - narrowest, 0)) * step
        pane.kept_width += change
        other.kept_width -= change
        self._set_widths()
        self.changed.emit()

    def _place_under(self, at: QPoint) -> int:
        """Return before which of the panes in sight a global place lies."""
        x = self.splitter.mapFromGlobal(at).x()
        return sum(pane.geometry().center().x() < x for pane in self.panes if not pane.isHidden())

    def _show_mark(self, at: QPoint) -> None:
        """Show where a dragged pane would go."""
        seen = [pane for pane in self.panes if not pane.isHidden()]
        place = self._place_under(at)
        edge = seen[place].geometry().left() if place < len(seen) else seen[-1].geometry().right()
        x = self.mapFromGlobal(self.splitter.mapToGlobal(QPoint(edge, 0))).x()
        width = self._look.px(4)
        self._mark.setGeometry(min(max(x - width // 2, 0), self.width() - width), 0, width, self.height())
        self._mark.show()
        self._mark.raise_()

    def _drop(self, pane: Pane, at: QPoint) -> None:
        """Put a dragged pane where it was let go."""
        self._mark.hide()
        seen = [one for one in self.panes if not one.isHidden()]
        place = self._place_under(at)
        place -= place > seen.index(pane)  # it leaves its own place
        if seen[place] is not pane:
            self._move(pane, self.panes.index(seen[place]))

    def bring_into_sight(self, pane: Pane) -> None:
        """Scroll sideways to a pane."""
        if self._area.horizontalScrollBar().maximum() > 0:
            self._area.ensureWidgetVisible(pane, 0, 0)

    # ------------------------------------------------------------ size and look

    def fit_headers(self) -> None:
        """Let all headers have the same lines, as many as the narrowest needs."""
        shown = [pane.header for pane in self.panes if not pane.isHidden()]
        below = not all(header.fits() for header in shown)
        for header in shown:
            header.put_kinds_below(below=below)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit the headers when a pane gets another width."""
        if event.type() is QEvent.Type.Resize:
            self.fit_headers()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold Others where there is no room for it."""
        super().resizeEvent(event)
        self._settle()

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        for rail in self._rails.values():
            rail.set_look(look)
        for pane in self.panes:
            pane.setMinimumWidth(look.px(NARROWEST))
            pane.set_look(look)
        self._settle()
        self.fit_headers()
