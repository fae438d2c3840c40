"""The page: text that jumps while it is read is text nobody wants to read."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.article import article
from visavis.model import Article, Block, Metadata, Span
from visavis.ui.look import Look
from visavis.ui.reader.rows import RowKind
from visavis.ui.reader.view import ArticleView

WORDS = ["iiii", "llll", "WWWW", "mmmm", "water", "🚢", "lock", "المياه", "gate", "闸门", "Шлюз", "1,000"]


def long_article(paragraphs: int = 300) -> Article:
    """Return an article whose letters are so unlike each other that every estimate of a height is wrong."""
    chance = random.Random(7)
    blocks, parts, start = [], [], 0
    for _ in range(paragraphs):
        words = " ".join([chance.choice(WORDS)] * chance.randint(1, 120))
        parts.append(words)
        blocks.append(Block(Span(start, start + len(words))))
        start += len(words) + 1
    return replace(article(), text="\n".join(parts), blocks=tuple(blocks), metadata=Metadata("Long"))


@pytest.fixture
def view(light: Look, qtbot: QtBot) -> ArticleView:
    made = ArticleView(light)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_article(long_article())
    return made


def tops(view: ArticleView) -> dict[int, int]:
    """Return where each row in sight stands on the screen, by its number."""
    return {placed.number: placed.top - view.verticalScrollBar().value() for placed in view._placed}


@pytest.mark.parametrize("step", [-90, 90, -700, 700])
def test_a_step_of_the_scroll_bar_moves_the_text_by_just_that(view: ArticleView, step: int) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        before = tops(view)
        bar.setValue(bar.value() + step)
        after = tops(view)
        if bar.value() in (bar.minimum(), bar.maximum()):
            break
        both = before.keys() & after.keys()
        assert abs(step) > 500 or both
        assert {before[row] - after[row] for row in both} <= {step}


def test_a_jump_brings_the_place_into_sight_wherever_it_is(view: ArticleView) -> None:
    shown = view.article
    assert shown is not None
    for block in shown.blocks[::37]:
        place = (block.span.start + block.span.end) // 2
        view.go_to(place)
        box = view.span_box(Span(place, place + 1))
        assert view.viewport().rect().contains(box.center().toPoint())


def test_every_letter_is_found_where_it_is_painted(view: ArticleView) -> None:
    for placed in view._placed:
        row, span = placed.row, placed.row.row.span
        if span is None or row.row.kind is RowKind.TITLE:
            continue
        for position in range(span.start, span.end):
            line = row.line_of(position)
            if row.units(position) == line.textStart() + line.textLength():
                continue  # where a line breaks, one place in the text has two on the screen
            caret = row.caret(position)
            found = row.position_at(caret.left(), caret.center().y())
            assert row.caret(found).left() == caret.left(), row.row.text[position - span.start]


def test_boxes_cover_the_words_line_by_line(view: ArticleView) -> None:
    placed = next(one for one in view._placed if one.row.row.span and one.row.layout.lineCount() > 2)
    span = placed.row.row.span
    assert span is not None
    boxes = placed.row.boxes(span)
    assert len(boxes) == placed.row.layout.lineCount()
    assert [box.top() for box in boxes] == sorted({box.top() for box in boxes})
    assert placed.row.boxes(Span(span.end + 1, span.end + 2)) == []
