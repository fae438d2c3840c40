"""The list of cards: a view that is told wrongly what changed shows the wrong card, or loses its place."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed, article
from visavis.model import Annotation, Card
from visavis.ui.models.card_list import CARD_MIME, CardList, carried_ids
from visavis.ui.models.faces import FaceMaker
from visavis.ui.models.groups import Heading, Row

FOUND = analysed().quotations[0]
MAKER = FaceMaker(article(), PROFILE, "#666666")


def card(number: int, *, starred: bool = False) -> Card:
    quotation = replace(FOUND, id=str(number))
    return Card(quotation, quotation, annotation=Annotation(starred=starred))


ROWS = st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=10, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [
        card(number, starred=changed) if number < 7 else Heading(str(number), "Ada Brink", 1, folded=changed)
        for number, changed in pairs
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROWS, max_size=5))
def test_whatever_is_shown_next_views_are_told_the_truth(qtbot: QtBot, steps: list[list[Row]]) -> None:
    model = CardList("estuary")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for rows in steps:
        model.show(rows, MAKER)
        assert list(model.rows) == rows
        assert model.rowCount() == len(rows)
        for row, one in enumerate(rows):
            assert model.index(row).data() == (one.words if isinstance(one, Heading) else model.faces[0].words)
            if isinstance(one, Card):
                assert model.row_of(one.quotation.id) == row
    del tester


def test_a_changed_card_keeps_its_row(qtbot: QtBot) -> None:
    model = CardList("estuary")
    cards = [card(number) for number in range(3)]
    model.show(cards, MAKER)
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.waitSignal(model.dataChanged):
        model.show([cards[0], card(1, starred=True), cards[2]], MAKER)
    assert model.face(1) is not None
    assert [face.starred for face in model.faces] == [False, True, False]


def test_dragged_cards_carry_their_ids_and_their_words(qtbot: QtBot) -> None:
    model = CardList("estuary")
    model.show([Heading("", "No tag", 2), card(1), card(2)], MAKER)
    data = model.mimeData([model.index(row) for row in range(3)])
    assert data.formats()[0] == CARD_MIME
    assert carried_ids(data) == ["1", "2"]
    words = "that no barge would pass the lock at night"
    assert data.text() == f"{words}\n\n{words}"


def test_a_heading_is_read_out_and_can_be_gone_to_but_not_selected(qtbot: QtBot) -> None:
    model = CardList("estuary")
    model.show([Heading("x", "Ada Brink", 3, folded=True)], MAKER)
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ada Brink, 3, folded"
    assert model.face(0) is None
    assert model.flags(index) == Qt.ItemFlag.ItemIsEnabled
    assert model.card_ids(0, 0) == []
