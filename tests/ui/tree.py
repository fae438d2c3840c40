"""Walks what a screen reader sees of a window, and says what it would stumble over."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)

Role = QAccessible.Role
SAYS_NOTHING = (Role.NoRole, Role.Client)  # what Qt gives a widget that nobody has thought about
MOST_STOPS = 200  # of Tab in one window


def interfaces(top: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield the interface of a window, and of all that is seen in it, rows of lists included."""
    waiting = [QAccessible.queryAccessibleInterface(top)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        yield one
        waiting += [one.child(number) for number in range(one.childCount())]


def nameless(top: QWidget) -> list[str]:
    """Return what can have the focus, or be chosen, and has no name or no role."""
    found = []
    for one in interfaces(top):
        state, thing = one.state(), one.object()
        if _is_frame(thing) or not (state.focusable or state.selectable):
            continue
        name = one.text(QAccessible.Text.Name) or one.text(QAccessible.Text.Value)
        if not name.strip() or one.role() in SAYS_NOTHING:
            found.append(f"{type(thing).__name__} {_name_of(thing)} {one.role().name} “{name}”")
    return found


def unreachable(top: QWidget, stops: list[QWidget]) -> list[str]:
    """Return the controls that neither Tab nor the other `stops` come to."""
    reached = {id(widget) for widget in [*stops, *tab_stops(top)]}
    return [
        f"{type(widget).__name__} {widget.objectName()} “{widget.accessibleName()}”"
        for widget in controls(top)
        if id(widget) not in reached and id(widget.focusProxy()) not in reached
    ]


def controls(top: QWidget) -> list[QWidget]:
    """Return what can be seen, used, and has to be reached by keys."""
    found = []
    for widget in top.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QLineEdit)
        if inner or _is_frame(widget) or not widget.isVisible() or not widget.isEnabled() or widget.window() is not top:
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return found


def tab_stops(top: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; return where it stopped. A group of radio buttons is one stop."""
    first = QApplication.focusWidget()
    stops = [first, *_of_its_group(first)] if first is not None and first.window() is top else []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in stops:
            break
        stops += [now, *_of_its_group(now)]
    return stops


def _of_its_group(widget: QWidget) -> list[QWidget]:
    exclusive = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    parent = widget.parentWidget()
    return [one for one in parent.findChildren(QAbstractButton) if one.autoExclusive()] if exclusive and parent else []


def _is_frame(thing: QObject | None) -> bool:
    """Tell whether a thing only holds others; a screen reader passes through it."""
    name = thing.objectName() if thing is not None else ""
    return (
        isinstance(thing, QSplitter | QScrollArea) or name.startswith("qt_") or (thing is not None and _is_top(thing))
    )


def _is_top(thing: QObject) -> bool:
    return isinstance(thing, QWidget) and thing.isWindow()


def _name_of(thing: QObject | None) -> str:
    return thing.objectName() if thing is not None else ""
