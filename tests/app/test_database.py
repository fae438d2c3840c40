"""The database thread: a write that fails unheard is a correction that the analyst believes is saved."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from visavis.app.database import Library
from visavis.errors import Bug, UserError
from visavis.model import Profile
from visavis.store import sessions
from visavis.store.connection import Store


@pytest.fixture
def heard() -> list[Exception]:
    return []


@pytest.fixture
def library(tmp_path: Path, heard: list[Exception]) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite", on_failure=heard.append) as opened:
        yield opened


class Disk:
    """A disk that can be full."""

    def __init__(self, profile: Profile) -> None:
        self.full = True
        self._profile = profile

    def save(self, store: Store) -> None:
        sessions.create(store, "kept", self._profile)
        if self.full:
            raise UserError("The disk is full.", "Free some space.")


def names(library: Library) -> list[str]:
    return [entry.name for entry in library.entries()]


def test_a_failed_write_is_told_and_tried_again(library: Library, heard: list[Exception], profile: Profile) -> None:
    disk = Disk(profile)
    failed = library.write(disk.save)
    with pytest.raises(UserError, match="full"):
        failed.result()
    with pytest.raises(UserError, match="full"):
        library.flush()
    assert [str(error) for error in heard] == ["The disk is full. Free some space."] * 2
    disk.full = False
    library.write(lambda store: sessions.create(store, "next", profile)).result()
    assert "kept" in names(library), "what failed was written first"


def test_a_bug_is_told_and_stops_nothing(library: Library, heard: list[Exception], profile: Profile) -> None:
    def broken(store: Store) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        library.write(broken).result()
    assert [type(error) for error in heard] == [ZeroDivisionError]
    library.write(lambda store: sessions.create(store, "next", profile)).result()
    assert names(library) == ["next"]


def test_a_bug_that_nobody_hears_of_comes_up_at_the_flush(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        library.write(lambda store: 1 / 0)
        with pytest.raises(Bug):
            library.flush()


def test_one_bad_write_among_many_costs_itself(library: Library, heard: list[Exception], profile: Profile) -> None:
    gate = threading.Event()
    futures: list[Future[None]] = [library.write(lambda store: gate.wait())]
    for number in range(6):
        name = "" if number == 3 else str(number)
        futures.append(library.write(lambda store, name=name: create(store, name, profile)))  # type: ignore[misc]
    gate.set()
    with pytest.raises(ZeroDivisionError):
        for future in futures:
            future.result()
    library.flush()
    assert sorted(names(library)) == ["0", "1", "2", "4", "5"]
    assert len(heard) == 1


def create(store: Store, name: str, profile: Profile) -> None:
    sessions.create(store, name, profile)
    if not name:
        raise ZeroDivisionError


def test_nothing_is_written_to_a_library_that_is_read(library: Library) -> None:
    with Library(library.path) as other, pytest.raises(UserError, match="another Visavis"):
        other.write(lambda store: None)


def test_sqlite_failures_come_in_words(library: Library) -> None:
    def full(store: Store) -> None:
        store.database.execute("pragma max_page_count = 1")
        with store.transaction():
            store.database.execute("create table more as select zeroblob(100000) from (values (1), (2), (3))")

    with pytest.raises(UserError, match="cannot be used") as caught:
        library.read(full)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)
    assert "space" in caught.value.remedy
