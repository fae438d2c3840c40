"""What the window's benchmarks share: invented articles, a library to open, a watch over the event loop, waiting."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow

SEED = 20
PEOPLE = (
    "Russian Foreign Minister Pavel Noring",
    "Ukrainian Defence Minister Otto Vries",
    "French President Luc Halvard",
    "British Foreign Secretary Adam Brink",
    "Kremlin spokesman Mikael Stroem",
    "harbour master Leon Dorn",
)
SAID = ("The harbour stays open", "We have waited long enough", "Nobody asked the crews", "The talks go on in spring")
PLAIN = "The ferries kept to their winter hours, and the pumps behind the old wall went on through the night."


def article(words: int) -> str:
    """Return an invented article of about so many words; every second paragraph quotes somebody."""
    chance = random.Random(SEED)
    paragraphs = ["The harbour talks enter their second week"]
    made = 7
    while made < words:
        paragraph = _quoting(chance, made) if len(paragraphs) % 2 else " ".join([PLAIN] * chance.randint(1, 4))
        paragraphs.append(paragraph)
        made += len(paragraph.split())
    return "\n\n".join(paragraphs)


def _quoting(chance: random.Random, number: int) -> str:
    return (
        f"“{chance.choice(SAID)}, and {number} ships wait for an answer,” {chance.choice(PEOPLE)} told reporters. "
        f"He said that the crews of {number} ships would be paid before the week was out."
    )


def own_folders(home: Path) -> dict[str, str]:
    """Return the environment of a process that never touches the folders of whoever runs it."""
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
    environment = {**os.environ, **dict.fromkeys(names, str(home)), "VISAVIS_LIBRARY": str(home / "library.sqlite")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment


def fill(library: Path, texts: list[str]) -> None:
    """Make a library with one session of these articles, read and analysed by the program."""
    from visavis.app import analysis, knowledge
    from visavis.app.database import Library
    from visavis.app.session import Session
    from visavis.model import Source

    with Library(library) as opened:
        session = Session.create(opened, "Harbour talks", knowledge.profiles()[0])
        for number, text in enumerate(texts):
            session.add(analysis.analyse(Source(f"talks-{number}.txt", text.encode()), session.profile))
        session.close()


class Watch:
    """Records the longest time in which the event loop answered to nothing, on the wall and on this thread's clock.

    On a machine that does other work beside, the second says what the program itself is to blame for.
    """

    INTERVAL = 2  # milliseconds

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer(interval=self.INTERVAL, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter(), time.thread_time()
        self._longest = (0.0, 0.0)  # seconds
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest[0], now[0] - self._last[0]), max(self._longest[1], now[1] - self._last[1])
        self._last = now

    def stop(self) -> str:
        """Return the longest gaps in words, the one that is still open included."""
        self._tick()
        self._timer.stop()
        wall, busy = self._longest
        return f"{wall * 1000:.0f} ms ({busy * 1000:.0f} ms busy)"


def until(condition: Callable[[], bool], seconds: float = 120) -> float:
    """Let the event loop run until a condition holds; return the seconds that it took."""
    from PySide6.QtCore import QEventLoop, QTimer

    started = time.perf_counter()
    loop, timer = QEventLoop(), QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() - started > seconds else None)
    timer.start()
    loop.exec()
    if not condition():
        raise TimeoutError(f"nothing came of it in {seconds} seconds")
    return time.perf_counter() - started


def rest(milliseconds: int = 400) -> None:
    """Let the event loop run for a while: batches of cards, and whatever follows a change."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def desk(home: Path) -> Iterator[MainWindow]:
    """Yield the program's window over a library in `home`, shown, its worker warm."""
    os.environ.update(own_folders(home))
    from visavis.ui import application, starting

    application.make_application([])
    window = application.make_window()
    application.start(window, [], home / "library.sqlite")
    until(lambda: window.opener is not None and bool(window.opener.shipped))
    starting.settle()
    try:
        yield window
    finally:
        window.close()


def memory() -> float:
    """Return the megabytes that this process alone holds (PSS on Linux, elsewhere the peak of what is resident)."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        line = next(line for line in rollup.read_text().splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
