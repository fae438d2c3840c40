"""Verbs of the panes: which cards they show and in which order, where each pane stands and how wide."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from visavis.model import CardOrder
from visavis.ui.actions import Actions

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow
    from visavis.ui.panes.pane import Pane


class PaneCommands(QObject):
    """What the menus “Cards” and “Panes” do, and the menu of a pane's header."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._board = window, window.board
        self._parties: list[QAction] = []  # in the menu of panes

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        row = self._board.row
        return {
            "filter": self._board.enter_filter,
            "compact": self._set_compact,
            "others": partial(row.toggle, ""),
            "pane_left": lambda: self._with_pane(lambda pane: row.step(pane, -1)),
            "pane_right": lambda: self._with_pane(lambda pane: row.step(pane, 1)),
            "pane_wider": lambda: self._with_pane(lambda pane: row.widen(pane, 1)),
            "pane_narrower": lambda: self._with_pane(lambda pane: row.widen(pane, -1)),
            "pane_hide": lambda: self._with_pane(lambda pane: row.fold(pane, folded=True)),
            "panes_all": row.show_all,
        }

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus that depend on what is there."""
        self._actions = actions
        compact = self._window.preferences.values.compact
        actions["compact"].setChecked(compact)
        self._board.set_compact(compact=compact)
        actions.submenus["order"].aboutToShow.connect(lambda: self._fill_order(actions.submenus["order"]))
        actions.submenus["panes"].aboutToShow.connect(self._fill_panes)

    def _with_pane(self, act: Callable[[Pane], None]) -> None:
        pane = self._board.row.in_hand()
        if pane is not None:
            act(pane)

    def _set_compact(self) -> None:
        compact = self._actions["compact"].isChecked()
        self._window.preferences.change(compact=compact)
        self._board.set_compact(compact=compact)

    # ------------------------------------------------------------ menus

    def _fill_order(self, menu: QMenu) -> None:
        """Offer the orders, the one that holds ticked."""
        menu.clear()
        self._add_orders(menu)

    def _add_orders(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for order, words in order_words().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is self._board.order)
            action.triggered.connect(partial(self._board.set_order, order))
            group.addAction(action)

    def _fill_panes(self) -> None:
        """Put a tick for each pane above the verbs of the menu."""
        menu = self._actions.submenus["panes"]
        for action in self._parties:
            menu.removeAction(action)
            action.deleteLater()
        self._parties = []
        first = menu.actions()[0]
        for pane in self._board.panes:
            action = QAction(pane.name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(not pane.isHidden())
            action.triggered.connect(partial(self._board.row.toggle, pane.party))
            menu.insertAction(first, action)
            self._parties.append(action)
        self._parties.append(menu.insertSeparator(first))

    def show_pane_menu(self, party: str, place: QPoint) -> None:
        """Show what can be done with a pane; it is the one that keys go to from now on."""
        next(one for one in self._board.panes if one.party == party).view.setFocus()
        menu = self.pane_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def pane_menu(self) -> QMenu:
        """Return the menu of the pane that keys go to."""
        menu = QMenu(self._window)
        menu.setObjectName("pane_menu")
        self._add_orders(menu)
        menu.addSeparator()
        menu.addActions([self._actions[name] for name in ("filter", "compact")])
        menu.addSeparator()
        names = ("pane_left", "pane_right", "pane_wider", "pane_narrower", "pane_hide", "panes_all")
        menu.addActions([self._actions[name] for name in names])
        return menu


def order_words() -> dict[CardOrder, str]:
    """Return the words for each order."""
    return {
        CardOrder.TEXT: QCoreApplication.translate("Panes", "In the order of the &text"),
        CardOrder.SPEAKER: QCoreApplication.translate("Panes", "Grouped by &speaker"),
        CardOrder.TOPIC: QCoreApplication.translate("Panes", "Grouped by to&pic"),
    }
