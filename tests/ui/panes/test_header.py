"""A pane's head: in a narrow pane a count that is cut says another number, and nobody notices."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from visavis.model import Kind
from visavis.ui import theme
from visavis.ui.look import Look
from visavis.ui.panes.header import Header, Summary

NARROW = 205  # pixels: three panes in a window of 1,100


def count_of(name: str, qtbot: QtBot) -> QImage:
    """Return what is painted at the right of the first line, where the count stands."""
    look = Look(theme.load("light"), motion=False)
    header = Header("estuary", name, look)
    qtbot.addWidget(header)
    header.show_summary(Summary(8, 8, {Kind.DIRECT: 8}), name, "#2b5fa8", look)
    header.put_kinds_below(below=True)
    header.resize(NARROW, header.sizeHint().height())
    return header.grab(QRect(NARROW - 26, 8, 14, 28)).toImage()


def test_a_long_name_leaves_the_count_whole(qtbot: QtBot) -> None:
    assert count_of("The Estuary and its Islands", qtbot) == count_of("Estuary", qtbot)
