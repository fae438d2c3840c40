"""The list of cards: a view that is told wrongly what changed shows the wrong card, or loses its place."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from visavis.model import Kind
from visavis.ui.models.card_list import CARD_MIME, CardList
from visavis.ui.models.faces import Face

FACE = Face(
    card_id="0", pane="p", words="words", name="name", about="about", place="¶1", kind=Kind.DIRECT, kind_words="direct",
    joint="", colour="#000000", unsure=False, dismissed=False, corrected=False, marked=False, accepted=False, start=0,
    party_name="P",
)  # fmt: skip
FACES = st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=10, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [replace(FACE, card_id=str(number), unsure=unsure) for number, unsure in pairs]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FACES, max_size=5))
def test_whatever_is_shown_next_views_are_told_the_truth(qtbot: QtBot, steps: list[list[Face]]) -> None:
    model = CardList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for faces in steps:
        model.show(faces)
        assert list(model.faces) == faces
        assert model.rowCount() == len(faces)
    del tester


def test_a_changed_card_keeps_its_row(qtbot: QtBot) -> None:
    model = CardList()
    faces = [replace(FACE, card_id=str(number)) for number in range(3)]
    model.show(faces)
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.waitSignal(model.dataChanged):
        model.show([faces[0], replace(faces[1], corrected=True), faces[2]])


def test_dragged_cards_carry_their_ids_and_their_words(qtbot: QtBot) -> None:
    model = CardList()
    model.show([replace(FACE, card_id="a"), replace(FACE, card_id="b", words="other")])
    data = model.mimeData([model.index(0), model.index(1)])
    assert bytes(data.data(CARD_MIME).data()) == b"a\nb"
    assert data.text() == "words\n\nother"
