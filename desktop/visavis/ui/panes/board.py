"""The panes side by side, one for each party of the profile, and Others folded to a rail at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QWidget

from visavis.model import PaneView, Profile
from visavis.ui.look import Look
from visavis.ui.models.faces import OTHERS, Face
from visavis.ui.panes.pane import Pane
from visavis.ui.panes.rail import WIDTH, Rail

NARROWEST = 170  # pixels of the drawing: below this a card's words break after every second one
OTHERS_SHARE = 0.75  # of a party's width: Others is the narrower pane


class Board(QWidget):
    """All panes of a session; tells what was chosen, dropped or asked for in any of them."""

    card_chosen = Signal(str, str)  # card, pane
    card_dropped = Signal(str, str)  # card, party
    menu_asked = Signal(str, QPoint)
    changed = Signal()  # widths, or whether Others is folded

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._profile: Profile | None = None
        self._others_folded: bool | None = None  # None: nobody has said so
        self._has_others = False
        self.panes: list[Pane] = []
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self.changed)
        self._rail = Rail(look, self)
        self._rail.clicked.connect(self.toggle_others)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._area = QScrollArea(self)  # scrolls sideways where the window is too narrow for all panes
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.splitter)
        layout.addWidget(self._area)
        layout.addWidget(self._rail)

    @property
    def profile(self) -> Profile | None:
        """The profile whose parties have panes."""
        return self._profile

    def show_profile(self, profile: Profile) -> None:
        """Make a pane for each party, and one for Others."""
        if profile == self._profile:
            return
        self._profile = profile
        for pane in self.panes:
            pane.hide()
            pane.setParent(None)
            pane.deleteLater()
        named = [(party.id, party.name) for party in profile.parties]
        self.panes = [self._make_pane(party, name) for party, name in [*named, (OTHERS, self.tr("Others"))]]
        self._share_out()

    def _make_pane(self, party: str, name: str) -> Pane:
        pane = Pane(party, name, self._look, self)
        pane.setMinimumWidth(self._look.px(NARROWEST))
        pane.card_chosen.connect(lambda card_id: self.card_chosen.emit(card_id, party))
        pane.card_dropped.connect(self.card_dropped)
        pane.menu_asked.connect(self.menu_asked)
        if pane.is_others:
            pane.header.folded.connect(self.toggle_others)
        pane.installEventFilter(self)
        self.splitter.addWidget(pane)
        return pane

    def _share_out(self) -> None:
        self.splitter.setSizes([round(1000 * (OTHERS_SHARE if pane.is_others else 1)) for pane in self.panes])
        for number, pane in enumerate(self.panes):
            self.splitter.setStretchFactor(number, 3 if pane.is_others else 4)

    def show_faces(self, faces: Mapping[str, Sequence[Face]], *, has_others: bool) -> None:
        """Show the cards of every pane; a search that finds nothing in Others does not fold it."""
        colours = {party.id: party.colour for party in self._profile.parties} if self._profile else {}
        for pane in self.panes:
            pane.show_faces(faces.get(pane.party, ()), colours.get(pane.party, self._look.theme.colours.others))
        count = sum(not face.dismissed for face in faces.get(OTHERS, ()))
        self._rail.setText(self.tr("Others  {count}").format(count=count))
        self._rail.setAccessibleName(self.tr("Unfold Others, {count} quotations").format(count=count))
        self._has_others = has_others
        self._settle_others()
        self.fit_headers()

    @property
    def others(self) -> Pane | None:
        """The pane of nobody's party."""
        return self.panes[-1] if self.panes else None

    def toggle_others(self) -> None:
        """Fold or unfold Others, as the reader wants it from now on."""
        others = self.others
        if others is not None:
            self._others_folded = not others.isHidden()
            self._fold_others(folded=self._others_folded)
            self.changed.emit()

    def _settle_others(self) -> None:
        """Fold Others as the reader wants it; who has not said so sees it where it has cards and there is room."""
        roomy = self.width() >= len(self.panes) * self._look.px(NARROWEST) + self._look.px(WIDTH)
        wanted = self._others_folded
        self._fold_others(folded=not (self._has_others and roomy) if wanted is None else wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold Others where there is no room for it."""
        super().resizeEvent(event)
        self._settle_others()

    def _fold_others(self, *, folded: bool) -> None:
        if self.others is not None:
            self.others.setVisible(not folded)
            self._rail.setVisible(folded)

    def say_when_empty(self, words: str) -> None:
        """Set what a pane without cards says."""
        for pane in self.panes:
            pane.view.say_when_empty(words)

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

    def select_card(self, card_id: str, pane: str | None) -> None:
        """Select a card: in `pane` where it stands there, else in the first pane that shows it."""
        shown = [one for one in self.panes if one.view.cards.row_of(card_id) >= 0]
        chosen = next((one for one in shown if one.party == pane), shown[0] if shown else None)
        if chosen is not None and chosen.is_others and chosen.isHidden():
            self.toggle_others()
        for one in self.panes:
            one.view.select_card(card_id)
        if chosen is not None and self._area.horizontalScrollBar().maximum() > 0:
            self._area.ensureWidgetVisible(chosen, 0, 0)

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self._rail.set_look(look)
        for pane in self.panes:
            pane.setMinimumWidth(look.px(NARROWEST))
            pane.set_look(look)

    # ------------------------------------------------------------ as it was left

    def views(self) -> tuple[PaneView, ...]:
        """Return how the panes stand."""
        sizes = self.splitter.sizes()
        return tuple(PaneView(pane.party, size, pane.isHidden()) for pane, size in zip(self.panes, sizes, strict=True))

    def restore(self, views: Sequence[PaneView]) -> None:
        """Let the panes stand as they did; views of another profile say nothing."""
        widths = {view.party: view.width for view in views}
        if not views or any(pane.party not in widths for pane in self.panes):
            return
        self._settle_others()
        self.splitter.setSizes([widths[pane.party] for pane in self.panes])
