"""Backups: one that lacks the last hour, or cannot be read back, is found out when it is too late."""

from __future__ import annotations

from pathlib import Path

import pytest

from visavis.errors import UserError
from visavis.model import Profile
from visavis.store import backup, sessions
from visavis.store.connection import open_store


def names(place: Path) -> list[str]:
    store = open_store(place, read_only=True)
    found = [entry.name for entry in sessions.entries(store)]
    store.close()
    return found


def test_what_is_not_yet_in_the_file_is_in_the_backup(tmp_path: Path, profile: Profile) -> None:
    store = open_store(tmp_path / "library.sqlite")
    sessions.create(store, "in the log", profile)
    assert (tmp_path / "library.sqlite-wal").stat().st_size
    backup.backup(tmp_path / "library.sqlite", tmp_path / "copy.sqlite")
    store.close()
    (tmp_path / "elsewhere").mkdir()
    alone = (tmp_path / "copy.sqlite").rename(tmp_path / "elsewhere" / "copy.sqlite")
    assert names(alone) == ["in the log"]


def test_restoring_keeps_what_was_there(tmp_path: Path, profile: Profile) -> None:
    place, copy = tmp_path / "library.sqlite", tmp_path / "copy.sqlite"
    store = open_store(place)
    sessions.create(store, "first", profile)
    backup.copy(store.database, copy)
    sessions.create(store, "second", profile)
    with pytest.raises(UserError, match="open in another"):
        backup.restore(copy, place)
    store.close()
    kept = backup.restore(copy, place)
    assert names(place) == ["first"]
    assert kept is not None
    assert sorted(names(kept)) == ["first", "second"]


def test_a_library_that_is_damaged_can_be_replaced(tmp_path: Path, profile: Profile) -> None:
    place, copy = tmp_path / "library.sqlite", tmp_path / "copy.sqlite"
    store = open_store(place)
    sessions.create(store, "first", profile)
    backup.copy(store.database, copy)
    store.close()
    place.write_bytes(b"rubbish" * 1000)
    kept = backup.restore(copy, place)
    assert names(place) == ["first"]
    assert kept is not None
    assert kept.read_bytes() == b"rubbish" * 1000


def test_a_bad_backup_replaces_nothing(tmp_path: Path, profile: Profile) -> None:
    place, copy = tmp_path / "library.sqlite", tmp_path / "copy.sqlite"
    store = open_store(place)
    sessions.create(store, "first", profile)
    store.close()
    copy.write_bytes(b"rubbish" * 1000)
    with pytest.raises(UserError, match="no Visavis library"):
        backup.restore(copy, place)
    with pytest.raises(UserError, match="no backup"):
        backup.restore(tmp_path / "nowhere", place)
    assert names(place) == ["first"]


def test_a_failed_backup_leaves_the_older_one(tmp_path: Path) -> None:
    store = open_store(tmp_path / "library.sqlite")
    with pytest.raises(UserError):
        backup.copy(store.database, tmp_path / "no folder" / "copy.sqlite")
    store.close()
