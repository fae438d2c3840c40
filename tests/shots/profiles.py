"""The states of the profile editor and of what is learned, for `tests.shots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shots.__main__ import Stage
    from visavis.ui.dialogs.profile_editor import ProfileEditor

STORY = """Kampala and Nairobi trade words over a closed bridge

By B. Quill
14 March 2029

Kenya said on Tuesday that the bridge would stay closed until the spring floods were over.

“We have waited long enough,” Ugandan Foreign Minister Esther Okaro told reporters in Kampala. “A bridge is no gate.”

Kenyan Transport Minister Peter Wafula said that the pillars had been examined twice.

“Nobody asked the traders,” said Joan Adeke, who sells fruit on the road.

Rwanda’s government said that it would take no side.
"""


def editor(stage: Stage) -> ProfileEditor:
    """Open the editor, with one country moved so that something moves."""
    from visavis.ui.dialogs.profile_editor import ProfileEditor

    stage.sample()
    session = stage.window.desk.session
    assert session is not None
    dialog = ProfileEditor(session, stage.opener.shelf, stage.window.preferences.look, stage.window)
    dialog.parties.setCurrentRow(2)
    dialog._put("French Republic")
    dialog.show()
    stage.shown = dialog
    return dialog


def large_editor(stage: Stage) -> None:
    stage.window.preferences.change(zoom=200)
    editor(stage)


def dark_editor(stage: Stage) -> None:
    stage.window.preferences.change(theme="dark")
    editor(stage)


def offer(stage: Stage) -> None:
    """Move a card of somebody who says more."""
    stage.sample(card=1)
    card = stage.window.desk.card
    assert card is not None
    stage.window.desk.move(card.quotation.id, ["uk-france"])


def lesson(stage: Stage) -> None:
    from visavis.app import learning
    from visavis.ui.dialogs.moves import LessonDialog

    offer(stage)
    session, card = stage.window.desk.session, stage.window.desk.card
    assert session is not None
    assert card is not None
    assert card.found is not None
    rule = learning.lesson(type(card)(card.found, card.found), card, session.profile, {"UK", "France"})
    assert rule is not None
    question = stage.window.teaching._question(rule, session)
    stage.shown = LessonDialog(question, session.moves_by(rule), stage.window)
    stage.shown.show()


def learned(stage: Stage) -> None:
    from visavis.model import Rule
    from visavis.ui.dialogs.learned import LearnedDialog

    stage.sample()
    for rule in (
        Rule("Irina Sokolova", ("Russia",), ("russia",)),
        Rule("the group", ("Hamas",), (), "Hamas"),
        Rule("Joan Adeke"),
    ):
        stage.window.desk.teach(rule)
    stage.shown = LearnedDialog(stage.window.desk, stage.window.notice, stage.window)
    stage.shown.show()


def proposal(stage: Stage) -> None:
    """Open an article that no shipped profile fits."""
    from PySide6.QtCore import QEventLoop, QTimer

    stage.window.resize(1600, 1000)
    stage.opener.take_text(STORY)
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if stage.window.desk.article else None)
    timer.start(50)
    loop.exec()


def picker(stage: Stage) -> None:
    stage.sample()
    stage.window.top_bar.profile_menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    stage.shown = stage.window.top_bar.profile_menu


STATES = (editor, large_editor, dark_editor, offer, lesson, learned, proposal, picker)
