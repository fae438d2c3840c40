"""What the reader takes on an article of a million words, alone: opening, a step of scrolling, type, search."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from statistics import quantiles

from visavis.model import Article, Block, BlockKind, Metadata, Original, Span

WORDS = 1_000_000
STEP = 16.0  # milliseconds of a scroll step, 95 of 100
STEPS = 400
SEED = 20
SENTENCES = (
    "The ferries kept to their winter hours, and the pumps behind the old wall went on through the night. ",
    "“The harbour stays open,” the keeper told everybody who asked, and nobody had asked twice. ",
    "Eleven ships waited for an answer that week, while the crews counted gulls and coins. ",
)


def run() -> None:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from visavis.ui import application, theme
    from visavis.ui.look import Look, Type
    from visavis.ui.reader.marks import Mark, MarkKind
    from visavis.ui.reader.view import ArticleView
    from visavis.ui.search import Search

    application.make_application([])
    one = article()
    quoted = [block.span for block in one.blocks if block.kind is BlockKind.PARAGRAPH]
    marks = tuple(Mark(Span(s.start, s.start + 60), MarkKind.DIRECT, str(s.start), ("#a63a50",)) for s in quoted)
    look = Look(theme.load("light"))
    view = ArticleView(look)
    view.resize(700, 900)
    view.show()
    QTest.qWaitForWindowExposed(view)  # nothing is painted before
    print(f"{WORDS:,} words, {len(one.blocks):,} paragraphs, {len(marks):,} marks")
    print(f"  opened in {_milliseconds(lambda: view.show_article(one)):.0f} ms")
    print(f"  marked in {_milliseconds(lambda: view.show_marks(marks)):.0f} ms")
    _print_scrolling(view)
    larger = Look(look.theme, type=Type(size=120))
    print(f"  set in another size in {_milliseconds(lambda: view.set_look(larger)):.0f} ms")
    search = Search()
    print(f"  searched at once for {_milliseconds(lambda: search.look_for('harbour stays', one)):.0f} ms", end="; ")
    while search.under_way:
        search._search()
    view.show_found(search.places)
    print(f"{len(search.places):,} places found")
    _print_scrolling(view)
    view.close()


def _print_scrolling(view: object) -> None:
    from visavis.ui.reader.view import ArticleView

    assert isinstance(view, ArticleView)
    bar, page = view.verticalScrollBar(), view.viewport()
    times = []
    for step in range(STEPS):
        far = step % 2 == 0
        value = round(bar.maximum() * step / STEPS) if far else bar.value() + bar.singleStep()

        def move(value: int = value) -> None:
            bar.setValue(value)
            page.repaint()

        times.append(_milliseconds(move))
    print(
        f"  scroll step p95 {quantiles(times, n=20)[-1]:.1f} ms, longest {max(times):.1f} ms (p95 at most {STEP:.0f})"
    )


def _milliseconds(act: Callable[[], object]) -> float:
    """Return the processor's time, which a busy machine does not change."""
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def article() -> Article:
    """Return an invented article of a million words."""
    chance = random.Random(SEED)
    blocks, parts, start, words = [], [], 0, 0
    while words < WORDS:
        text = "".join(chance.choice(SENTENCES) for _ in range(chance.randint(1, 6))).strip()
        heading = len(blocks) % 60 == 0
        text = "The harbour talks go on" if heading else text
        blocks.append(Block(Span(start, start + len(text)), BlockKind.HEADING if heading else BlockKind.PARAGRAPH))
        parts.append(text)
        start += len(text) + 2
        words += len(text.split())
    text = "\n\n".join(parts)
    return Article(
        "long", text, tuple(blocks), Metadata("The harbour talks"), Original("long.txt", b"", "", "text/plain")
    )
