"""Ten thousand quotations in the panes: first screen, scroll step, filter and search key, as ratios to an empty list.

The measure is an empty QListView of the same size: what it takes to be shown and painted, and to repaint once.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

COUNT = 10_000
PARTIES = ("east", "west", "south")
WORDS = ("the harbour gates stay shut until every ship has paid its toll and the pilots are back on board " * 3).split()
RUNS = 5
STEPS = 120
BUDGETS = {"first screen": 150.0, "scroll step": 16.0, "filter key": 50.0, "search key": 50.0}


def run() -> None:
    """Print every figure with its budget."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from visavis.ui import application

    application.make_application([])
    shown, painted = _empty_list()
    print(f"empty list: shown {shown:.1f} ms, repainted {painted:.2f} ms")
    figures = _figures()
    for name, (times, measure) in figures.items():
        middle, late = statistics.median(times), _late(times)
        budget = next(limit for key, limit in BUDGETS.items() if name.startswith(key))
        verdict = "ok" if late <= budget else "OVER"
        unit = shown if measure == "shown" else max(painted, 0.01)
        print(
            f"{name:34} median {middle:7.1f} ms  p95 {late:7.1f} ms  budget {budget:5.0f} ms {verdict:4}"
            f"  {middle / unit:6.1f} x empty list {measure}"
        )


def _figures() -> dict[str, tuple[list[float], str]]:
    from PySide6.QtCore import QCoreApplication, QEvent

    from visavis.model import CardOrder
    from visavis.ui import theme
    from visavis.ui.look import Look
    from visavis.ui.models.filters import Facet, Filter, State, Trait
    from visavis.ui.panes.board import Board

    def settle(board: Board) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for pane in board.panes:
            pane.view.executeDelayedItemsLayout()
        board.repaint()

    article, profile, cards = _material()
    figures: dict[str, tuple[list[float], str]] = {}

    def first() -> Board:
        board = Board(Look(theme.load("light"), motion=False))
        board.resize(1000, 900)
        board.show_profile(profile)
        board.show()
        _expose(board)
        settle(board)
        return board

    def fill(board: Board) -> None:
        board.show_cards(article, cards)
        settle(board)

    boards = [first() for _ in range(RUNS + 1)]
    figures["first screen"] = [_timed(partial(fill, board)) for board in boards][1:], "shown"
    for spare in boards[1:]:
        spare.close()
    board = boards[0]
    view = board.panes[0].view
    bar = view.verticalScrollBar()
    figures["scroll step down"] = _steps(lambda: bar.setValue(bar.value() + 120)), "repainted"
    bar.setValue(bar.maximum() // 2)
    view.grab()
    figures["scroll step up"] = _steps(lambda: bar.setValue(bar.value() - 120)), "repainted"
    page = iter(range(0, bar.maximum(), max(bar.maximum() // STEPS, 1)))
    figures["scroll step to anywhere"] = _steps(lambda: bar.setValue(next(page, 0))), "repainted"
    traits = [
        Trait(Facet.STATE, State.UNSURE.value), Trait(Facet.KIND, "direct"), Trait(Facet.SPEAKER, "Speaker 7 Stone"),
        Trait(Facet.KIND, "direct"), Trait(Facet.STATE, State.UNSURE.value), Trait(Facet.SPEAKER, "Speaker 7 Stone"),
    ]  # fmt: skip
    for _ in range(COUNT // 100):
        QCoreApplication.processEvents()  # what is made ready while nothing is done
    board.filter_bar.show()
    board.narrow(Filter())
    settle(board)
    keys = [lambda trait=trait: (board.narrow(board.filter.toggled(trait)), settle(board)) for trait in traits * 3]
    figures["filter key"] = [_timed(key) for key in keys], "shown"
    words = ["p", "pi", "pil", "pilo", "pilots", "pilots are", "pilots", "", "t", "th", "the h"]
    figures["search key, the first"] = [_timed(lambda: (board.look_for("p"), settle(board)))], "shown"
    figures["search key"] = [_timed(lambda w=word: (board.look_for(w), settle(board))) for word in words * 2], "shown"
    board.look_for("")
    orders = [CardOrder.SPEAKER, CardOrder.TOPIC, CardOrder.TEXT] * 2
    figures["filter key, order of groups"] = (
        [_timed(lambda o=order: (board.set_order(o), settle(board))) for order in orders], "shown",
    )  # fmt: skip
    board.close()
    return figures


def _empty_list() -> tuple[float, float]:
    """Return how long an empty list takes to be shown and painted, and to be painted again, in milliseconds."""
    from PySide6.QtWidgets import QListView

    views = [QListView() for _ in range(RUNS + 1)]
    for view in views:
        view.resize(1000, 900)
    shown = [_timed(lambda view=view: (view.show(), _expose(view))) for view in views]
    painted = [_timed(view.viewport().repaint) for view in views]
    for view in views:
        view.close()
    return statistics.median(shown[1:]), statistics.median(painted[1:])


def _expose(window: object) -> None:
    """Wait until a window is painted for the first time; before that, a repaint does nothing."""
    from PySide6.QtTest import QTest

    QTest.qWaitForWindowExposed(window)


def _steps(step: Callable[[], object]) -> list[float]:
    from PySide6.QtWidgets import QApplication

    return [_timed(lambda: (step(), QApplication.processEvents())) for _ in range(STEPS)]


def _timed(act: Callable[[], object]) -> float:
    """Return the processor time that something takes, in milliseconds: wall time says little on a busy machine."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def _late(times: Sequence[float]) -> float:
    return sorted(times)[min(round(len(times) * 0.95), len(times) - 1)]


def _material() -> tuple[object, object, list[object]]:
    """Return an invented article with its cards and their profile."""
    from visavis.model import (
        Annotation,
        Article,
        Block,
        Card,
        Kind,
        Metadata,
        Original,
        Party,
        Profile,
        Quotation,
        Span,
        Speaker,
    )  # fmt: skip

    parts, blocks, cards, start = [], [], [], 0
    for number in range(COUNT):
        count = 8 + number * 7 % 40
        words = " ".join(WORDS[(number + place) % len(WORDS)] for place in range(count))
        paragraph = f"{words}, said Speaker {number % 150} Stone."
        parts.append(paragraph)
        blocks.append(Block(Span(start, start + len(paragraph))))
        content, cue = Span(start, start + len(words)), Span(start + len(words) + 2, start + len(words) + 6)
        quotation = Quotation(
            f"q{number}", list(Kind)[number % 3], (content,), cue, Span(cue.end + 1, start + len(paragraph) - 1),
            Speaker(f"Speaker {number % 150} Stone", "harbour master"),
            parties=(PARTIES[number % 3],), confidence=0.5 + number % 50 / 100,
        )  # fmt: skip
        tags = (f"topic {number % 12}",) if number % 4 == 0 else ()
        cards.append(Card(quotation, quotation, annotation=Annotation(tags=tags, starred=number % 9 == 0)))
        start += len(paragraph) + 2
    text = "\n\n".join(parts)
    article = Article("bench", text, tuple(blocks), Metadata(), Original("bench", b"", "", "text/plain"))
    profile = Profile("p", "p", tuple(Party(one, one.title(), "#2b5fa8", ()) for one in PARTIES))
    return article, profile, cards
