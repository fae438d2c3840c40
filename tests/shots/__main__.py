"""Renders the window's main states to docs/images, for the guide and for whoever has to look at them.

Run by `./dev shots [NAME…]`; without names, the states that the guide shows. Everything in the pictures is the
shipped sample, read and analysed by the program itself.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.shots import profiles, review

if TYPE_CHECKING:
    from visavis.model import Source

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "images"
WIDTH, HEIGHT = 1600, 1000
LANGUAGES = {"french": "fr"}  # of the states that are not in English


def main(wanted: list[str]) -> int:
    """Render the states named, or all of them."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from visavis.ui import application

        application.make_application([])
        for name, state in STATES.items():
            if name in (wanted or IN_THE_GUIDE):
                shoot(name, state, Path(home))
    return 0


def shoot(name: str, state: Callable[[Stage], object], home: Path) -> None:
    """Render one state, in English but where its name says another language."""
    from PySide6.QtCore import QCoreApplication

    from visavis.ui import language

    application = QCoreApplication.instance()
    assert application is not None
    language.install(application, LANGUAGES.get(name, "en"))
    stage = Stage(home / f"{name}.sqlite")
    state(stage)
    shown = stage.settle()
    FOLDER.mkdir(parents=True, exist_ok=True)
    shown.grab().save(str(FOLDER / f"{name}.png"))
    stage.close()
    print(f"docs/images/{name}.png")  # noqa: T201 - a tool for the terminal


class Stage:
    """A window with the sample, ready to be brought into a state."""

    def __init__(self, library: Path) -> None:
        from visavis import settings
        from visavis.app import knowledge
        from visavis.app.database import Library
        from visavis.app.worker import Workers
        from visavis.ui.desk import Desk
        from visavis.ui.main_window import MainWindow
        from visavis.ui.opener import Opener
        from visavis.ui.preferences import Preferences

        preferences = Preferences(settings.settings_file())
        preferences.change(theme="light", zoom=100, motion=False)
        self.window = MainWindow(preferences, Desk())
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.opener = Opener(Library(library), Workers(1), self.window.desk, preferences, knowledge.profiles())
        self.window.serve(self.opener)
        self.shown: object = self.window

    def sample(self, card: int = 3) -> Stage:
        """Open the sample with one card selected."""
        from visavis import paths
        from visavis.app import sources

        self._show(sources.read(paths.resource("samples", "harbour-patrols.txt")), "Harbour talks")
        if card >= 0:
            self.window.desk.select(self.window.desk.cards[card].quotation.id)
        return self

    def lay(self, text: str, name: str) -> None:
        """Open a text with its first card selected."""
        from visavis.model import Source

        self._show(Source(f"{name}.txt", text.encode()), name)
        self.window.desk.step(1)

    def _show(self, source: Source, name: str) -> None:
        from visavis.app import analysis
        from visavis.app.session import Session

        profile = self.opener.profiles[0]
        session = Session.create(self.opener.library, name, profile)
        session.add(analysis.analyse(source, profile))
        self.opener.show_session(session)

    def settle(self) -> object:
        """Let everything that is due be laid out, and return the widget to be rendered."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(400, loop.quit)  # batches of cards, and the end of fades
        loop.exec()
        return self.shown  # type: ignore[return-value]

    def close(self) -> None:
        """Close everything."""
        if self.shown is not self.window:
            self.shown.close()  # type: ignore[attr-defined]
        self.window.close()


def sample(stage: Stage) -> None:
    stage.sample()


def french(stage: Stage) -> None:
    stage.sample()


def top(stage: Stage) -> None:
    stage.sample(card=-1)


def dark(stage: Stage) -> None:
    stage.window.preferences.change(theme="dark")
    stage.sample()


def large(stage: Stage) -> None:
    stage.window.preferences.change(zoom=200)
    stage.sample()


def small(stage: Stage) -> None:
    stage.window.resize(1100, 720)
    stage.sample()


def empty(stage: Stage) -> None:
    stage.opener.new_session("New session")


def long_article(stage: Stage) -> None:
    from tests.bench import _desk

    stage.lay(_desk.article(10_000), "The second week of the talks")
    _desk.rest(2_000)  # all batches of cards


def search(stage: Stage) -> None:
    stage.sample(card=-1)
    stage.window.top_bar.search.setFocus()
    stage.window.top_bar.search.setText("ships")


def remark(stage: Stage) -> None:
    """Tag, star and accept some quotations of the sample, so that its cards have something to show."""
    session, cards = stage.window.desk.session, stage.window.desk.cards
    assert session is not None
    session.tag([cards[place].quotation.id for place in (0, 1, 3)], "patrols")
    session.tag([cards[place].quotation.id for place in (3, 6, 7)], "conditions")
    session.star([cards[3].quotation.id], starred=True)
    session.accept([cards[2].quotation.id])


def filters(stage: Stage) -> None:
    from visavis.ui.models.filters import Facet, Trait

    stage.sample(card=-1)
    remark(stage)
    stage.window.board.enter_filter()
    stage.window.board.narrow(stage.window.board.filter.toggled(Trait(Facet.KIND, "direct")))
    stage.window.top_bar.search.setText("the")


def groups(stage: Stage) -> None:
    from visavis.model import CardOrder

    stage.sample()
    remark(stage)
    stage.window.board.set_order(CardOrder.TOPIC)


def compact(stage: Stage) -> None:
    from visavis.model import CardOrder

    stage.sample()
    remark(stage)
    stage.window.board.set_order(CardOrder.SPEAKER)
    stage.window.board.set_compact(compact=True)
    stage.window.desk.select_several([card.quotation.id for card in stage.window.desk.cards[1:4]])


def error(stage: Stage) -> None:
    stage.sample()
    stage.opener.open_files([Path("/nowhere/notes.txt")])
    from visavis.errors import UserError

    what, remedy = "notes.txt is no text: it holds the bytes of a picture.", "Save the article as text, and open that."
    stage.window.notice.show_error(UserError(what, remedy))


def speaker(stage: Stage) -> None:
    from visavis.ui.dialogs.speaker import SpeakerDialog, speakers_of

    stage.sample()
    card = stage.window.desk.card
    assert card is not None
    dialog = SpeakerDialog(card, speakers_of(stage.window.desk.cards), stage.window)
    dialog.show()
    stage.shown = dialog


def sessions(stage: Stage) -> None:
    from visavis.ui.dialogs.sessions import SessionsDialog

    stage.sample()
    dialog = SessionsDialog(stage.opener, stage.window.desk, stage.window)
    dialog.show()
    stage.shown = dialog


def large_keys(stage: Stage) -> None:
    stage.window.preferences.change(zoom=200)
    keys(stage)


def large_about(stage: Stage) -> None:
    stage.window.preferences.change(zoom=200)
    about(stage)


def keys(stage: Stage) -> None:
    from visavis.ui.dialogs.keys import KeysDialog

    dialog = KeysDialog(stage.window.commands.keymap, stage.window)
    dialog.show()
    stage.shown = dialog


def about(stage: Stage) -> None:
    from visavis.ui.dialogs.about import AboutDialog

    dialog = AboutDialog(stage.window)
    dialog.show()
    stage.shown = dialog


STATES: dict[str, Callable[[Stage], object]] = {
    state.__name__: state
    for state in (
        sample,
        french,
        top,
        dark,
        large,
        small,
        empty,
        long_article,
        search,
        filters,
        groups,
        compact,
        error,
        speaker,
        sessions,
        keys,
        about,
        large_keys,
        large_about,
        *profiles.STATES,
        *review.STATES,
    )
}

IN_THE_GUIDE = (
    "sample",
    "dark",
    "large",
    "small",
    "empty",
    "search",
    "evidence",
    "long_article",
    "filters",
    "groups",
    "compact",
    "speaker",
    "editor",
    "offer",
    "review",
    "french",
)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
