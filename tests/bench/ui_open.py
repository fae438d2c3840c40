"""How long articles take to open, and for how long the window answers to nothing meanwhile; each in its own process."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

from tests.bench import _desk
from visavis.ui.main_window import MainWindow

LONG, VERY_LONG = 10_000, 1_000_000  # words
OPENED = 1.0  # seconds, at most, for the long one
GAP = 50.0  # milliseconds, at most
STEP = 16.0  # milliseconds of a scroll step, 95 of 100
MEMORY = 300.0  # megabytes of the window's process, for the very long one
STEPS = 200


def run() -> None:
    """Open each article in a window of its own process."""
    for part in PARTS:
        command = [sys.executable, "-m", "tests.bench.ui_open", part]
        subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[2], timeout=600)
    print(flush=True)


def long_article(home: Path) -> None:
    """Open the long article, then switch, undo, filter, search."""
    with _desk.desk(home) as window:
        _ready(window)
        seconds, gap = _open(window, home, LONG)
        cards = len(window.desk.cards)
        print(f"{LONG:,} words, {cards:,} quotations: filled panes in {seconds:.2f} s (at most {OPENED})")
        print(f"  longest gap meanwhile {gap} (at most {GAP:.0f})")
        _scroll(window)
        for name, act in _steps(window).items():
            print(f"  longest gap: {name:28} {_gap(act)}")


def very_long_article(home: Path) -> None:
    """Open the very long article, and scroll."""
    with _desk.desk(home) as window:
        _ready(window)
        print(f"memory before: {_desk.memory():.0f} MB")
        seconds, gap = _open(window, home, VERY_LONG)
        window.desk.session.close()  # type: ignore[union-attr]
        cards = len(window.desk.cards)
        print(f"{VERY_LONG:,} words, {cards:,} quotations: opened in {seconds:.1f} s; longest gap {gap}")
        _scroll(window)
        print(f"  memory of the window's process: {_desk.memory():.0f} MB (PSS; at most {MEMORY:.0f})")


PARTS = {"long": long_article, "very_long": very_long_article}


def _ready(window: MainWindow) -> None:
    """Wait until the sample is there, which also says that the worker has loaded all that it needs."""
    _desk.until(lambda: bool(window.desk.cards))
    _desk.rest()


def _open(window: MainWindow, home: Path, words: int) -> tuple[float, str]:
    """Return the seconds until the article's cards are on the screen, and the longest gap."""
    file = home / "long.txt"
    file.write_text(_desk.article(words), encoding="utf-8")
    assert window.opener is not None
    before = window.desk.article
    watch = _desk.Watch()
    window.opener.open_files([file])
    seconds = _desk.until(lambda: window.desk.article is not before and _filled(window))
    _desk.rest(1500)
    return seconds, watch.stop()


def _filled(window: MainWindow) -> bool:
    views = [pane.view for pane in window.board.panes if not pane.isHidden() and pane.view.cards.rowCount()]
    # The list paints a pane once its last batch is laid out.
    last = [(view, view.cards.index(view.cards.rowCount() - 1)) for view in views]
    return bool(views) and all(view.visualRect(index).isValid() for view, index in last)


def _scroll(window: MainWindow) -> None:
    """Print what a scroll step of the reader takes, at places spread over the whole article and one after another."""
    bar, page = window.reader.verticalScrollBar(), window.reader.viewport()
    times = []
    for step in range(STEPS):
        started, busy = time.perf_counter(), time.thread_time()
        bar.setValue(round(bar.maximum() * step / STEPS) if step % 2 else bar.value() + bar.singleStep())
        page.repaint()
        times.append(((time.perf_counter() - started) * 1000, (time.thread_time() - busy) * 1000))
    wall, own = (quantiles(several, n=20)[-1] for several in zip(*times, strict=True))
    print(f"  scroll step p95 {wall:.1f} ms ({own:.1f} ms busy; at most {STEP:.0f})")


def _gap(act: Callable[[], object]) -> str:
    watch = _desk.Watch()
    act()
    _desk.rest()
    return watch.stop()


def _steps(window: MainWindow) -> dict[str, Callable[[], object]]:
    desk, search, opener = window.desk, window.top_bar.search, window.opener
    assert opener is not None
    assert desk.session is not None
    first = desk.cards[0].quotation.id
    old = desk.session.id
    return {
        "next card": lambda: desk.step(1),
        "move a card": lambda: desk.move(first, []),
        "undo": desk.undo,
        "dismiss": lambda: desk.dismiss(first),
        "typing in search, one letter": lambda: search.setText("s"),
        "typing in search, a word": lambda: search.setText("ships"),
        "search left": lambda: search.setText(""),
        "another profile": lambda: window.profiles.choose("us-china-taiwan"),
        "undo of it": desk.undo,
        "an empty session": opener.new_session,
        "back to the session": lambda: opener.open_session(old),
        "dark": lambda: window.preferences.change(theme="dark"),
        "zoom": lambda: window.preferences.zoom(1),
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PARTS[sys.argv[1]](Path(folder))
