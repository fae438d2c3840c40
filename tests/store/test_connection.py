"""Opening: a library that is not sound, or not ours, must be named and left exactly as it is."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from visavis.errors import UserError
from visavis.model import Profile
from visavis.store import sessions
from visavis.store.connection import APPLICATION_ID, open_store


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def folder(place: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in place.parent.iterdir()}


def filled(place: Path, profile: Profile, *, times: int = 50) -> None:
    store = open_store(place)
    for number in range(times):
        sessions.create(store, f"session {number}", profile)
    store.close()


def refused(place: Path) -> str:
    before = folder(place)
    with pytest.raises(UserError) as caught:
        open_store(place)
    assert folder(place) == before, "not a byte has changed, and nothing lies beside it"
    assert str(place) in str(caught.value)
    return str(caught.value)


def test_a_new_library_is_durable_and_guarded(place: Path) -> None:
    store = open_store(place)
    pragmas = {
        name: store.database.execute(f"pragma {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "application_id")
    }
    store.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
    }


def test_a_text_file_is_refused(place: Path) -> None:
    place.write_text("no database " * 200)
    assert "no Visavis library" in refused(place)


def test_a_stranger_database_is_refused(place: Path) -> None:
    with sqlite3.connect(place) as connection:
        connection.execute("create table sessions (id)")
    connection.close()
    assert "no Visavis library" in refused(place)


def test_a_newer_library_is_refused(place: Path, profile: Profile) -> None:
    filled(place, profile, times=1)
    with sqlite3.connect(place) as connection:
        connection.execute("pragma user_version = 999")
    connection.close()
    for left in place.parent.glob("*.lock"):
        left.unlink()
    assert "newer Visavis" in refused(place)


def test_a_damaged_library_is_refused(place: Path, profile: Profile) -> None:
    filled(place, profile)
    data = bytearray(place.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    place.write_bytes(data)
    message = refused(place)
    assert "damaged" in message
    assert "restore" in message


def test_a_library_cut_short_is_refused(place: Path, profile: Profile) -> None:
    filled(place, profile)
    place.write_bytes(place.read_bytes()[:9000])
    assert "damaged" in refused(place)


def test_a_place_that_cannot_hold_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be opened"):
        open_store(tmp_path / "file" / "library.sqlite")


def test_the_second_to_open_only_reads(place: Path, profile: Profile) -> None:
    first = open_store(place)
    number = sessions.create(first, "mine", profile)
    second = open_store(place)
    assert second.read_only
    assert sessions.load(second, number).name == "mine"
    second.close()
    first.close()
    third = open_store(place)
    assert not third.read_only
    third.close()


def test_the_lock_dies_with_its_process(place: Path) -> None:
    code = "import sys; from pathlib import Path; from visavis.store.connection import open_store; " \
        "open_store(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-c", code, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        seen = open_store(place)
        assert seen.read_only
        seen.close()
        other.kill()
    store = open_store(place)
    assert not store.read_only
    store.close()


def test_reading_what_is_not_there_makes_nothing(place: Path) -> None:
    with pytest.raises(UserError, match="no library"):
        open_store(place, read_only=True)
    assert folder(place) == {}
