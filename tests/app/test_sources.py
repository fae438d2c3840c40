"""Sources: what cannot be read must be named, and must not stand in the way of what can."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from visavis.app import sources
from visavis.app.sources import Place, places, read
from visavis.errors import UserError
from visavis.model import Source


def test_a_folder_stands_for_its_files_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "C.txt", ".hidden"):
        (tmp_path / name).write_text(name)
    (tmp_path / "below").mkdir()
    names = [Path(place.name).name for place in places([tmp_path, tmp_path / "b.txt", "-"])]
    assert names == ["C.txt", "a.html", "b.txt", "b.txt", "standard input"]


def test_bytes_come_with_name_and_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\x00")
    monkeypatch.chdir(tmp_path)
    assert read(Path("a.txt")) == Source("a.txt", b"\xff\x00", str(tmp_path / "a.txt"))


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"calm")))
    (place,) = places(["-"])
    assert place.read() == Source("standard input", b"calm")


def refusal(place: Place) -> str:
    with pytest.raises(UserError) as caught:
        place.read()
    assert caught.value.remedy
    return caught.value.what


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    (empty,) = places([tmp_path])
    (missing,) = places([tmp_path / "nowhere.txt"])
    assert "holds no articles" in refusal(empty)
    assert str(tmp_path / "nowhere.txt") in refusal(missing)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="no file"):  # reading it would wait for ever
            read(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(UserError, match="Permission denied"):
        read(tmp_path / "a.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody can read")
def test_a_disk_that_fails_is_named() -> None:
    with pytest.raises(UserError, match="/proc/self/mem cannot be read"):
        read(Path("/proc/self/mem"))


def test_a_video_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    with (tmp_path / "film.txt").open("wb") as file:
        file.truncate(sources.MOST_BYTES + 1)
    with pytest.raises(UserError, match="too large"):
        read(tmp_path / "film.txt")
