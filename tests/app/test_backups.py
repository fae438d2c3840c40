"""The library's own backups: whoever finds out late that something is gone still finds it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from visavis.app import backups
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.model import Profile

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def name(moment: datetime) -> Path:
    return Path(f"/x/{moment:{backups.FORM}}.sqlite")


def test_days_weeks_and_months_stay() -> None:
    hourly = [name(NOW - timedelta(hours=6 * step)) for step in range(4 * 500)]
    surplus = set(backups.surplus(hourly))
    kept = [path for path in hourly if path not in surplus]
    assert len(kept) <= backups.DAYS + backups.WEEKS + backups.MONTHS
    ages = [(NOW - moment).days for path in kept if (moment := backups.taken(path))]
    assert set(range(backups.DAYS - 1)) <= set(ages)
    assert max(ages) > 7 * 30
    assert hourly[0] in kept


def test_a_backup_is_made_when_something_changed_and_not_again(own_folders: Path, profile: Profile) -> None:
    place = own_folders / "library.sqlite"
    with Library(place) as library:
        Session.create(library, "Quay", profile)
        first = library.keep_backups().result()
        assert first is not None
        assert library.keep_backups().result() is None
    assert backups.found(place) == (first,)
    with Library(first) as copy:
        assert [entry.name for entry in copy.entries()] == ["Quay"]


def test_an_old_backup_of_the_same_state_is_enough(own_folders: Path, profile: Profile) -> None:
    place = own_folders / "library.sqlite"
    with Library(place) as library:
        Session.create(library, "Quay", profile)
    then = (NOW - timedelta(days=2)).timestamp()
    os.utime(place, (then, then))
    backups.folder(place).mkdir()
    (backups.folder(place) / name(NOW - timedelta(days=1)).name).touch()
    assert backups.due(place, NOW) is None
    os.utime(place, (NOW.timestamp(), NOW.timestamp()))
    assert backups.due(place, NOW) is not None
    assert backups.due(place, NOW - timedelta(days=1) + timedelta(minutes=10)) is None, "too soon after the last"


def test_a_folder_that_cannot_be_written_is_told(own_folders: Path, profile: Profile) -> None:
    place = own_folders / "library.sqlite"
    with Library(place) as library:
        Session.create(library, "Quay", profile)
        backups.folder(place).write_text("a file in the way")
        with pytest.raises(UserError):
            library.keep_backups().result()
