"""The tags of a session: two spellings of one topic split it in every filter, matrix and export."""

from __future__ import annotations

from visavis.ui.dialogs.tags import TagsDialog
from visavis.ui.main_window import MainWindow


def tagged(window: MainWindow) -> TagsDialog:
    session = window.desk.session
    assert session is not None
    session.tag(["ban", "gates"], "gates")
    session.tag(["gates", "wall"], "gate")
    return TagsDialog(window.desk, window)


def tags(window: MainWindow) -> list[tuple[str, int]]:
    assert window.desk.session is not None
    return [(one.tag, one.count) for one in window.desk.session.tags()]


def test_the_name_of_another_tag_merges_them_in_one_step(window: MainWindow) -> None:
    dialog = tagged(window)
    assert dialog.list.item(0).text() == "gate  ·  2"
    dialog.list.setCurrentRow(0)
    dialog.name.setText("Gates")
    assert dialog.rename.text() == "Merge"
    dialog.rename.click()
    assert tags(window) == [("gates", 3)]
    window.desk.undo()
    assert tags(window) == [("gate", 2), ("gates", 2)]
    dialog.deleteLater()


def test_a_new_name_and_removing_are_one_step_each(window: MainWindow) -> None:
    dialog = tagged(window)
    dialog.name.setText("old lock")
    assert dialog.rename.text() == "Rename"
    dialog.rename.click()
    assert tags(window) == [("gates", 2), ("old lock", 2)]
    assert dialog.list.currentRow() == 1
    dialog.remove.click()
    assert tags(window) == [("gates", 2)]
    window.desk.undo()
    window.desk.undo()
    assert tags(window) == [("gate", 2), ("gates", 2)]
    dialog.deleteLater()
