"""The filters above the panes: chips with counts, each count what one would see with that chip chosen too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from visavis.model import Kind
from visavis.ui.language import number
from visavis.ui.look import Look
from visavis.ui.models.faces import kind_name
from visavis.ui.models.filters import Facet, Filter, State, Trait
from visavis.ui.panes.flow import Flow

MOST_NAMES = 2  # chosen speakers or tags that a chip names; more are counted


class FilterBar(QFrame):
    """Kinds and states as chips, speakers and tags as chips with a list."""

    toggled = Signal(object)  # Trait
    cleared = Signal()
    left = Signal()  # Escape where nothing is chosen

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self.setAccessibleName(self.tr("Filter"))
        self._counts: Mapping[Trait, int] = {}
        self._filter = Filter()
        fixed = [Trait(Facet.STATE, state.value) for state in State]
        fixed += [Trait(Facet.KIND, kind.value) for kind in Kind]
        self._chips = {trait: self._chip(trait) for trait in fixed}
        self._lists = {facet: self._list(facet) for facet in (Facet.SPEAKER, Facet.TAG)}
        self._clear = QToolButton(self)
        self._clear.setObjectName("filter_clear")
        self._clear.setProperty("chip", "true")
        self._clear.setText("✕")
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._clear.setToolTip(self.tr("Clear the filter (Esc)"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clear.clicked.connect(self.cleared)
        self._flow = Flow(self)
        for button in self.buttons:
            self._flow.addWidget(button)
        self.set_look(look)
        self.show_counts({}, Filter())

    def _chip(self, trait: Trait) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"filter_{trait.value}")
        chip.setProperty("chip", "true")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.toggled.emit(trait))
        return chip

    def _list(self, facet: Facet) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"filter_{facet.value}s")
        chip.setProperty("chip", "true")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self._open(facet))
        return chip

    @property
    def buttons(self) -> Sequence[QToolButton]:
        """All chips in their order."""
        return (*self._chips.values(), *self._lists.values(), self._clear)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        self._flow.setContentsMargins(look.px(12), look.px(7), look.px(12), look.px(7))
        self._flow.setSpacing(look.px(5))

    # ------------------------------------------------------------ what is chosen

    def show_counts(self, counts: Mapping[Trait, int], chosen: Filter) -> None:
        """Show how many cards each chip would leave, and which are chosen."""
        self._counts, self._filter = counts, chosen
        for trait, chip in self._chips.items():
            words = trait_words(trait)
            count = counts.get(trait, 0)
            chip.setChecked(trait in chosen.chosen)
            chip.setText(f"✓ {words}  {number(count)}" if chip.isChecked() else f"{words}  {number(count)}")
            chip.setAccessibleName(self.tr("{what}, %Ln quotations", "", count).format(what=words))
        for facet, chip in self._lists.items():
            self._name(chip, facet)
            chip.setVisible(any(trait.facet is facet for trait in counts) or bool(chosen.of(facet)))
        self._clear.setVisible(bool(chosen.chosen))
        self._flow.invalidate()
        self.updateGeometry()

    def _name(self, chip: QToolButton, facet: Facet) -> None:
        chosen = self._filter.of(facet)
        word = self.tr("Speaker") if facet is Facet.SPEAKER else self.tr("Tag")
        names = ", ".join(chosen) if len(chosen) <= MOST_NAMES else str(len(chosen))
        chip.setChecked(bool(chosen))
        chip.setText(f"✓ {word}: {names}  ▾".replace("&", "&&") if chosen else f"{word}  ▾")
        chip.setAccessibleName(f"{word}: {', '.join(chosen)}" if chosen else word)

    def _open(self, facet: Facet) -> None:
        """List the speakers or tags below their chip."""
        chip = self._lists[facet]
        chip.setChecked(bool(self._filter.of(facet)))
        menu = self.list_of(facet)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def list_of(self, facet: Facet) -> QMenu:
        """Return the list of speakers or tags, the chosen ones first, then those with most cards."""
        menu = QMenu(self._lists[facet])
        menu.setObjectName(f"filter_{facet.value}_list")
        menu.setAccessibleName(self._lists[facet].accessibleName())
        for trait in sorted((trait for trait in self._counts if trait.facet is facet), key=self._rank):
            action = menu.addAction(f"{trait.value}  {number(self._counts[trait])}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(trait in self._filter.chosen)
            action.triggered.connect(lambda _checked=False, trait=trait: self.toggled.emit(trait))
        return menu

    def _rank(self, trait: Trait) -> tuple[bool, int, str]:
        return trait not in self._filter.chosen, -self._counts[trait], trait.value.casefold()

    # ------------------------------------------------------------ keys

    def enter(self) -> None:
        """Come here with the keyboard."""
        next(iter(self._chips.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Tell whether keys come here."""
        return any(button.hasFocus() for button in self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from chip to chip with the arrows, choose with Enter, clear and leave with Escape."""
        shown = [button for button in self.buttons if not button.isHidden()]
        at = next((number for number, button in enumerate(shown) if button.hasFocus()), -1)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            (self.cleared if self._filter.chosen else self.left).emit()
        elif at >= 0 and event.key() in steps:
            step = steps[Qt.Key(event.key())]
            shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shown[at].click()
        else:
            super().keyPressEvent(event)


def trait_words(trait: Trait) -> str:
    """Return the words for a trait."""
    if trait.facet is Facet.KIND:
        return kind_name(Kind(trait.value))
    if trait.facet is not Facet.STATE:
        return trait.value
    return {
        State.UNREVIEWED: QCoreApplication.translate("Filter", "unreviewed"),
        State.UNSURE: QCoreApplication.translate("Filter", "unsure"),
        State.STARRED: QCoreApplication.translate("Filter", "starred"),
        State.DISMISSED: QCoreApplication.translate("Filter", "dismissed"),
    }[State(trait.value)]
