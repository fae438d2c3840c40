"""Words of strangers are shown as words: in a label or a tool tip, a tag could have the window read a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from tests.ui.conftest import Begin, keep
from visavis.app.session import Session
from visavis.model import Speaker
from visavis.ui.dialogs.facts import FactsDialog
from visavis.ui.dialogs.relay import RelayDialog
from visavis.ui.main_window import MainWindow
from visavis.ui.widgets import tip

TAG = "<img src='file:///etc/passwd'>"


@pytest.fixture
def window(begin: Begin) -> MainWindow:
    """Return a window whose article has a tag in its title, outlet, authors, file name and speakers."""
    window = begin()
    assert window.opener is not None
    one = analysed()
    known = replace(one.article.metadata, title=TAG, outlet=TAG, authors=(TAG,), url=f"https://x.example/{TAG}")
    article = replace(one.article, metadata=known, original=replace(one.article.original, name=TAG, path=TAG))
    named = tuple(replace(quotation, speaker=Speaker(TAG, TAG)) for quotation in one.quotations)
    session = Session.create(window.opener.library, TAG, PROFILE, sort=keep)
    session.add(replace(one, article=article, quotations=named))
    window.opener.show_session(session)
    return window


def check(widget: QWidget) -> None:
    for part in (widget, *widget.findChildren(QWidget)):
        assert TAG not in part.toolTip(), f"{part.objectName()} has a tool tip that takes tags"
        if isinstance(part, QLabel) and TAG in part.text():
            assert part.textFormat() is Qt.TextFormat.PlainText, f"{part.objectName()} takes tags"
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            model = part.model()
            for row in range(model.rowCount()):
                shown = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
                assert TAG not in str(shown or ""), f"{part.objectName()} has a tool tip that takes tags"


def test_no_part_of_the_window_takes_tags(window: MainWindow) -> None:
    cards = window.desk.cards
    assert cards
    window.desk.select(cards[0].quotation.id)
    window.commands.actions["outline"].trigger()
    check(window)


def test_no_dialog_takes_tags(window: MainWindow, qtbot: QtBot) -> None:
    cards = window.desk.cards
    assert window.desk.article is not None
    for dialog in (RelayDialog(cards[0], cards, window), FactsDialog(window.desk.article.metadata, window)):
        qtbot.addWidget(dialog)
        check(dialog)


def test_a_tool_tip_with_a_tag_says_it() -> None:
    assert tip("Calm\nsea") == "Calm\nsea"
    assert tip(f"A {TAG}\nB") == "A &lt;img src=&#x27;file:///etc/passwd&#x27;&gt;<br>B"
