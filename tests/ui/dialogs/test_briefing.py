"""Asking where a briefing goes: a name that no system refuses."""

from __future__ import annotations

import pytest

from visavis.ui.dialogs.briefing import file_name


@pytest.mark.parametrize(
    ("name", "file"), [("Lock talks", "Lock talks"), ('a/b: "c"?', "a b c"), ("..", "briefing"), ("x" * 200, "x" * 80)]
)
def test_a_file_name_is_one_that_every_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
