"""Profiles in the window: an article must not open in the panes of another war, and nobody need wonder why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from visavis import settings
from visavis.app import knowledge
from visavis.app.database import Library
from visavis.app.shelf import profiles_folder
from visavis.app.worker import Workers
from visavis.ui.desk import Desk
from visavis.ui.main_window import MainWindow
from visavis.ui.opener import Opener
from visavis.ui.preferences import Preferences

TAIPEI = """Island and mainland trade words over a cable

China said on Tuesday that the cable would be cut by nobody.

Taiwan’s president said that the cable was cut already.

“We look at the cable with concern,” a White House spokesman said.
"""
BRIDGE = """Neighbours trade words over a closed bridge

Kenya said on Tuesday that the bridge would stay closed.

“We have waited long enough,” Ugandan Foreign Minister Esther Okaro told reporters.
"""


@pytest.fixture
def shipped(qtbot: QtBot, own_folders: Path) -> MainWindow:
    preferences = Preferences(settings.settings_file())
    window = MainWindow(preferences, Desk())
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    with qtbot.waitExposed(window):
        window.show()
    library = Library(own_folders / "library.sqlite")
    window.serve(Opener(library, Workers(1), window.desk, preferences, knowledge.profiles()))
    return window


def paste(window: MainWindow, text: str, qtbot: QtBot) -> None:
    assert window.opener is not None
    count = len(window.desk.session.articles) if window.desk.session else 0
    window.opener.take_text(text)
    qtbot.waitUntil(lambda: bool(window.desk.session and len(window.desk.session.articles) > count), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.desk.article and window.desk.article.text == text), timeout=20_000)


def panes(window: MainWindow) -> list[str]:
    assert window.desk.profile is not None
    return [party.name for party in window.desk.profile.parties]


def test_a_first_article_opens_in_its_own_panes_says_why_and_one_click_goes_back(
    shipped: MainWindow, qtbot: QtBot
) -> None:
    paste(shipped, TAIPEI, qtbot)
    assert panes(shipped) == ["US", "China", "Taiwan"]
    assert "US, China and Taiwan speak here" in shipped.notice.text
    assert shipped.desk.session is not None
    assert shipped.desk.session.to_undo is None, "opening is no step to be undone"
    back = next(one for one in shipped.notice.findChildren(QPushButton) if one.accessibleName().startswith("Back"))
    back.click()
    assert panes(shipped) == ["Russia", "UK / France", "Ukraine"]
    assert shipped.notice.text == ""
    paste(shipped, BRIDGE, qtbot)
    assert panes(shipped) == ["Russia", "UK / France", "Ukraine"], "the second article leaves the panes alone"


def test_where_no_profile_fits_the_panes_are_the_sides_that_speak(shipped: MainWindow, qtbot: QtBot) -> None:
    paste(shipped, BRIDGE, qtbot)
    assert panes(shipped) == ["Kenya", "Uganda"]
    assert "Kenya and Uganda" in shipped.notice.text
    shipped.profiles.choose("us-china-taiwan")
    shipped.profiles.choose("auto")
    assert panes(shipped) == ["Kenya", "Uganda"]


def test_auto_without_sides_leaves_the_panes(begin: Callable[[], MainWindow]) -> None:
    window = begin()
    assert window.opener is not None
    window.opener.new_session()
    window.profiles.choose("auto")
    assert panes(window) == ["Estuary", "Coast", "Marsh"]
    assert "Nobody speaks" in window.notice.text


def test_a_damaged_profile_of_ones_own_is_named_at_the_start_and_costs_nothing_else(
    begin: Callable[[], MainWindow],
) -> None:
    profiles_folder().mkdir(parents=True)
    (profiles_folder() / "bad.toml").write_text('name = "Bad"\n[[party]]\nid = "x"\ncolour = "red"\n')
    good = '[[party]]\nid = "x"\nname = "X"\ncolour = "#a63a50"\n'
    (profiles_folder() / "good.toml").write_text(f'name = "Good"\n{good}')
    window = begin()
    assert "bad.toml, line 4" in window.notice.text
    assert [profile.name for profile in window.profiles.own] == ["Good"]
