"""Writing files: an export that fails halfway must not cost the one that was there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from visavis.errors import UserError
from visavis.export.files import write


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def broken() -> Iterator[bytes]:
    yield b"half"
    raise ZeroDivisionError


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write(tmp_path / "out.md", [b"one ", b"two"])
    assert (tmp_path / "out.md").read_bytes() == b"one two"
    assert names(tmp_path) == ["out.md"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    place = tmp_path / "out.md"
    place.write_bytes(b"old")
    place.chmod(0o640)
    with pytest.raises(ZeroDivisionError):
        write(place, broken())
    assert place.read_bytes() == b"old"
    assert names(tmp_path) == ["out.md"]
    write(place, [b"new"])
    assert place.stat().st_mode & 0o777 == 0o640


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    def full() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        write(tmp_path / "out.md", full())
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write(tmp_path / "nowhere" / "out.md", [b""])
