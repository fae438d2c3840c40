"""The line over the article: an outline that leads astray, or type that is not kept, costs the reader his place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import analysed, article, span
from visavis import settings
from visavis.model import Analysed, Article, Block, BlockKind, Metadata, Span
from visavis.ui.main_window import MainWindow
from visavis.ui.reader.headings import heading_at, headings_of
from visavis.ui.reader.rows import RowKind
from visavis.ui.reader.typeset import font_of


def with_headings() -> Article:
    parts = ["Lock talks"]
    for chapter in range(4):
        parts += [f"Chapter {chapter}", *(f"The water fell by {n} centimetres. " * 20 for n in range(8))]
    blocks, start = [], 0
    for number, words in enumerate(parts):
        heading = words.startswith("Chapter")
        kind = BlockKind.TITLE if not number else BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        blocks.append(Block(Span(start, start + len(words)), kind, level=2 if heading else 0))
        start += len(words) + 1
    blocks[1] = replace(blocks[1], boilerplate="menu")
    return replace(
        article(), id="chapters", text="\n".join(parts), blocks=tuple(blocks), metadata=Metadata("Lock talks")
    )


@pytest.fixture
def chapters(window: MainWindow) -> MainWindow:
    assert window.desk.session is not None
    window.desk.session.add(Analysed(with_headings(), ()))
    window.desk.read("chapters")
    return window


def test_the_outline_has_title_and_headings_and_none_of_the_sites_own() -> None:
    found = headings_of(with_headings())
    assert [(one.words, one.level) for one in found] == [
        ("Lock talks", 0), ("Chapter 1", 1), ("Chapter 2", 1), ("Chapter 3", 1)
    ]  # fmt: skip
    assert heading_at(found, 0) == 0
    assert heading_at(found, found[2].start) == 2
    assert heading_at(found, found[2].start - 1) == 1


def test_the_present_heading_is_named_while_one_scrolls(chapters: MainWindow) -> None:
    bar, scroll = chapters.reader_bar, chapters.reader.verticalScrollBar()
    assert bar.outline_button.isVisible()
    seen = [bar.outline_button.words]
    while scroll.value() < scroll.maximum():
        scroll.setValue(scroll.value() + 200)
        if bar.outline_button.words != seen[-1]:
            seen.append(bar.outline_button.words)
    assert seen == ["Lock talks", "Chapter 1", "Chapter 2", "Chapter 3"]


def test_a_heading_of_the_list_is_jumped_to_by_enter(chapters: MainWindow, qtbot: QtBot) -> None:
    bar, outline = chapters.reader_bar, chapters.reader_bar.outline
    outline.show_headings(bar.headings, 0, chapters.preferences.look)
    outline.mark(2)
    QTest.keyClick(outline.list, Qt.Key.Key_Return)
    start = bar.headings[2].start
    box = chapters.reader.span_box(Span(start, start + 1))
    assert not box.isEmpty()
    assert box.top() < 120
    assert bar.outline_button.words == "Chapter 2"


def test_an_article_without_headings_has_no_outline(window: MainWindow) -> None:
    assert not window.reader_bar.outline_button.isVisible()
    assert window.reader_bar.type_button.isVisible()


def test_type_is_changed_at_once_kept_and_the_place_that_is_read_stays(window: MainWindow) -> None:
    one = window.reader.article
    assert one is not None
    place = span("The water fell by 20 centimetres, and the pumps went on. " * 6, one).start
    window.reader.go_to(place, share=0.0)
    sheet = window.reader_bar.type_sheet
    sheet.fill()
    wide = window.reader._column.width
    sheet.sliders["text_size"].setValue(150)
    sheet.sliders["line_height"].setValue(200)
    sheet.sliders["measure"].setValue(56)
    look = window.preferences.look
    assert font_of(RowKind.PARAGRAPH, look).pixelSize() == 25
    assert window.reader._placed[0].row.line_height == 50
    assert window.reader._column.width != wide
    assert abs(window.reader.place() - place) < 90
    sheet.font_choice.setCurrentIndex(1)
    assert font_of(RowKind.PARAGRAPH, window.preferences.look).family() == "Inter"
    kept = settings.load(settings.settings_file())
    assert (kept.text_font, kept.text_size, kept.measure, kept.line_height) == ("Inter", 150, 56, 200)
    sheet._reset()
    assert settings.load(settings.settings_file()).text_size == settings.Settings().text_size
    assert sheet.sliders["text_size"].value() == settings.Settings().text_size


@pytest.mark.parametrize("measure", [55, 66, 90])
def test_a_line_has_as_many_characters_as_was_asked_for(window: MainWindow, measure: int) -> None:
    from visavis.ui.reader import typeset

    window.preferences.change(measure=measure)
    look = window.preferences.look
    words = "It is of such plain words as these that a line in an article is made, and so it is measured."
    advance = QFontMetricsF(font_of(RowKind.PARAGRAPH, look)).horizontalAdvance(words) / len(words)
    assert typeset.measure(look) / advance == pytest.approx(measure, rel=0.06)


def test_settings_beyond_reason_are_brought_back_to_where_words_can_be_read(window: MainWindow) -> None:
    window.preferences.change(text_size=1, measure=1000, line_height=-3)
    used = window.preferences.look.type
    assert (used.size, used.measure, used.line_height) == (70, 90, 130)


def test_the_theme_of_the_sheet_and_of_the_menu_are_one(window: MainWindow) -> None:
    sheet = window.reader_bar.type_sheet
    sheet.fill()
    sheet.theme.setCurrentIndex(sheet.theme.findData("sepia"))
    assert window.preferences.look.theme.name == "Sepia"
    menu = window.commands.actions.submenus["theme"]
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["sepia"]


def test_furniture_unfolds_by_key_and_what_is_read_stays(window: MainWindow, qtbot: QtBot) -> None:
    one = analysed().article
    eels = span("Nobody asked the eels", one)
    window.reader.go_to(eels.start, share=0.0)
    before = window.reader.place()
    QTest.keySequence(window, "Ctrl+Shift+B")
    assert abs(window.reader.place() - before) < 90
    assert {row.text for row in window.reader._column.rows if row.kind is RowKind.FURNITURE} == {
        "Skip to the news", "Sections", "Share this page"
    }  # fmt: skip
    QTest.keySequence(window, "Ctrl+Shift+B")
    assert not [row for row in window.reader._column.rows if row.kind is RowKind.FURNITURE]


def test_a_fold_that_is_clicked_stays_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.reader
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    placed = next(one for one in reader._placed if one.row.row.kind is RowKind.FOLD)

    def top() -> int:
        fold = next(one for one in reader._placed if one.row.row.folded == placed.row.row.folded)
        return fold.top - reader.verticalScrollBar().value()

    before = top()
    y = before + reader._look.px(16) + placed.row.line_height // 2
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(reader._left() + 20, y))
    assert any(one.row.row.kind is RowKind.FURNITURE for one in reader._placed)
    assert top() == before
