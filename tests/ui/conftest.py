"""A real window over a real library, offscreen; what a test leaves behind fails it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from visavis import settings
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.app.worker import Workers
from visavis.model import Article, Profile, Quotation
from visavis.ui import application, language, theme
from visavis.ui.desk import Desk
from visavis.ui.look import Look
from visavis.ui.main_window import MainWindow
from visavis.ui.opener import Opener
from visavis.ui.preferences import Preferences


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return Qt's application as the program makes it, in English."""
    made = application.make_application([])
    language.install(made, "en")
    return made


@pytest.fixture
def light(qapp: QApplication) -> Look:
    """Return the look of the light theme at actual size, without motion."""
    return Look(theme.load("light"), motion=False)


def keep(
    quotations: tuple[Quotation, ...], _article: Article, _profile: Profile, _learned: object = ()
) -> tuple[Quotation, ...]:
    """Leave the parties as the test gives them."""
    return quotations


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a thread behind."""
    threads = set(threading.enumerate())
    yield
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"windows left open: {left}"
    alive = [thread for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    assert not alive, f"threads left: {alive}"


Begin = Callable[[], MainWindow]


@pytest.fixture
def begin(qtbot: QtBot, own_folders: Path) -> Iterator[Begin]:
    """Return a function that starts the program on the test's library, as often as it likes."""
    windows: list[MainWindow] = []

    def begin_() -> MainWindow:
        preferences = Preferences(settings.settings_file())
        preferences.change(motion=False, theme="light")
        window = MainWindow(preferences, Desk())
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1600, 1000)
        with qtbot.waitExposed(window):
            window.show()
        library = Library(own_folders / "library.sqlite")
        window.serve(Opener(library, Workers(1), window.desk, preferences, (PROFILE,)))
        return window

    yield begin_
    for window in windows:
        window.close()


@pytest.fixture
def window(begin: Begin) -> MainWindow:
    """Return a window that shows the tests' article."""
    window = begin()
    assert window.opener is not None
    session = Session.create(window.opener.library, "Lock talks", PROFILE, sort=keep)
    session.add(analysed())
    window.opener.show_session(session)
    return window
