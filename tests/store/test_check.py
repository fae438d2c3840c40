"""Checks: a quotation that no longer stands where it says would put words in somebody's mouth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from visavis.errors import UserError
from visavis.model import Analysed, Profile
from visavis.store import check, sessions
from visavis.store.connection import Store, open_store


@pytest.fixture
def store(tmp_path: Path, profile: Profile, analysed: Analysed) -> Iterator[Store]:
    opened = open_store(tmp_path / "library.sqlite")
    sessions.add(opened, sessions.create(opened, "Harbour", profile), analysed, "1")
    yield opened
    opened.close()


def test_a_sound_library_is_sound(store: Store) -> None:
    assert check.check(store) == ()


@pytest.mark.parametrize(
    "harm",
    [
        "update articles set text = 'x' || text",
        "update articles set data = x'00'",
        "update articles set blocks = '[{'",
        "update findings set data = '{}'",
        "update findings set words = 'other words'",
    ],
)
def test_a_changed_row_is_found(store: Store, harm: str) -> None:
    store.database.execute(harm)
    (sentence,) = check.check(store)
    assert "session 1, Harbour" in str(sentence)
    with pytest.raises(UserError, match="restore"):
        sessions.load(store, 1)


def test_a_session_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(UserError, match="no session 7"):
        sessions.load(store, 7)


def test_a_name_that_is_no_text_is_said(store: Store) -> None:
    store.database.execute("update sessions set name = cast(x'ff' as text)")
    with pytest.raises(UserError, match="damaged"):
        check.check(store)
