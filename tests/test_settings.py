"""Settings: a damaged file must never keep the program from starting."""

from __future__ import annotations

from pathlib import Path

import pytest

from visavis import settings
from visavis.settings import MOST_RECENT, Settings


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = Settings("sepia", 150, False, 7, ("/a/ü.txt", "/b.txt"), "Inter", 120, 70, 180)
    settings.save(kept, path)
    assert settings.load(path) == kept
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"zoom": "huge", "theme": "pink", "recent": 3, "odd": 1}'])
def test_a_damaged_file_costs_the_preferences_only(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert settings.load(path) == Settings()


def test_recent_files_have_the_latest_first_each_once_and_not_too_many(tmp_path: Path) -> None:
    now = Settings(recent=tuple(f"/{number}" for number in range(MOST_RECENT)))
    recent = settings.with_recent(now, Path("/3"))
    assert recent[0] == "/3"
    assert len(recent) == len(set(recent)) == MOST_RECENT
