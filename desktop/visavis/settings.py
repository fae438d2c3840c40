"""What the user prefers, in one small readable file; a damaged one costs the preferences, never the start."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from visavis import paths

MOST_RECENT = 12  # files that File > Recent offers
THEMES = ("system", "light", "sepia", "dark", "contrast")  # contrast: in the light or dark variant, as the system is


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences, each with the value that it has on the first day."""

    theme: str = "system"  # one of THEMES
    zoom: int = 100  # percent
    motion: bool = True  # whether a place that is jumped to flashes
    last_session: int = 0  # id in the library; 0: none yet
    recent: tuple[str, ...] = ()  # paths of opened files, the latest first
    text_font: str = ""  # the family that articles are set in; empty: the shipped serif
    text_size: int = 100  # of the article's words, in percent of what the zoom makes them
    measure: int = 66  # characters a line: the middle of the comfortable 60 to 75
    line_height: int = 160  # in percent of the size
    compact: bool = False  # whether cards show one line of their words


def settings_file() -> Path:
    """Return where the preferences lie."""
    return paths.config_folder() / "settings.json"


def load(path: Path) -> Settings:
    """Return the preferences; what is missing or makes no sense has its first value."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    known = data if isinstance(data, dict) else {}
    return Settings(**{field.name: _checked(field.name, known[field.name]) for field in _present(known)})


def save(settings: Settings, path: Path) -> None:
    """Write the preferences whole or not at all.

    Raises:
        OSError: The folder cannot be written.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.write_text(json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    draft.replace(path)


def with_recent(settings: Settings, opened: Path) -> tuple[str, ...]:
    """Return the recent files with one more at their head."""
    name = str(opened)
    return (name, *(other for other in settings.recent if other != name))[:MOST_RECENT]


def _present(data: dict[str, Any]) -> list[Any]:
    return [field for field in fields(Settings) if field.name in data]


def _checked(name: str, value: object) -> Any:
    first = getattr(Settings(), name)
    if name == "recent":
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else first
    if type(value) is not type(first) or (name == "theme" and value not in THEMES):
        return first
    return value
