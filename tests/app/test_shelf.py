"""The user's profiles: an evening of sorting lies in them, and a typing error in one must not lose it."""

from __future__ import annotations

from pathlib import Path

import pytest

from visavis.app import knowledge
from visavis.app.shelf import Shelf, profiles_folder
from visavis.errors import UserError
from visavis.model import Party, Profile

MINE = Profile("lock-war", "Lock war", (Party("estuary", "Estuary", "#a63a50", ("Estuary",)),))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "profiles", ["shipped"])


def again(shelf: Shelf) -> Shelf:
    other = Shelf(shelf._folder, ["shipped"])
    assert other.read() == ()
    return other


def test_what_is_put_there_is_there_next_time(shelf: Shelf) -> None:
    assert shelf.put(MINE) == MINE
    assert again(shelf).profiles == (MINE,)
    assert again(shelf).holds("lock-war")


def test_a_deleted_one_is_gone_and_can_be_put_back(shelf: Shelf) -> None:
    shelf.put(MINE)
    assert shelf.remove("lock-war") == MINE
    assert (again(shelf).profiles, shelf.holds("lock-war")) == ((), False)
    assert shelf.remove("lock-war") is None
    assert shelf.remove("shipped") is None
    assert shelf.put(MINE) == again(shelf).profiles[0] == MINE


def test_a_changed_shipped_profile_becomes_one_of_ones_own(shelf: Shelf) -> None:
    kept = shelf.put(Profile("shipped", "Lock war", MINE.parties))
    assert kept.id == "lock-war"
    assert shelf.put(Profile("auto", "Lock war", MINE.parties)).id == "lock-war-2"
    assert [one.id for one in again(shelf).profiles] == ["lock-war", "lock-war-2"]


def test_a_damaged_file_is_named_with_its_line_and_its_last_good_form_stays(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(MINE)
    file = tmp_path / "profiles" / "lock-war.toml"
    file.write_text(file.read_text().replace("#a63a50", "reddish"))
    (error,) = shelf.read()
    assert "lock-war.toml, line 7" in error.what
    assert shelf.profiles == (MINE,)
    file.write_text("id = [")
    (error,) = shelf.read()
    assert "line 1" in error.what
    assert shelf.profiles == (MINE,)


def test_a_copy_of_a_shipped_file_does_not_hide_it(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(MINE)
    file = tmp_path / "profiles" / "lock-war.toml"
    file.write_text(file.read_text().replace('"lock-war"', '"shipped"'))
    assert shelf.read() == ()
    assert [one.id for one in shelf.profiles] == ["lock-war-own"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="file"):
        Shelf(tmp_path / "file" / "profiles").put(MINE)


def test_the_command_line_finds_it_by_name() -> None:
    Shelf(profiles_folder()).put(MINE)
    assert knowledge.profile("LOCK WAR") == MINE
    with pytest.raises(UserError, match="lock-war"):
        knowledge.profile("atlantis")
