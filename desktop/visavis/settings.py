"""What the user prefers, in one small readable file; a damaged one costs the preferences, never the start."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from visavis import paths

MOST_RECENT = 12  # files that File > Recent offers
MOST_USED = 24  # entries of the palette that stand before all others
LANGUAGES = ("system", "en", "fr", "uk")
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
    language: str = "system"  # one of LANGUAGES
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of actions by name, where the user chose others
    used: tuple[str, ...] = ()  # names of the palette's entries, the last used first
    windows: tuple[int, ...] = ()  # ids of the sessions that lie in windows
    warned_of: str = ""  # the library of which it was told that its folder is synchronized
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
    return _at_head(str(opened), settings.recent)[:MOST_RECENT]


def with_used(settings: Settings, name: str) -> tuple[str, ...]:
    """Return the entries of the palette that were used, with one more at their head."""
    return _at_head(name, settings.used)[:MOST_USED]


def _at_head(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return (name, *(other for other in names if other != name))


def _present(data: dict[str, Any]) -> list[Any]:
    return [field for field in fields(Settings) if field.name in data]


def _checked(name: str, value: object) -> Any:
    first = getattr(Settings(), name)
    if name == "keys":
        return _keys(value)
    if isinstance(first, tuple):
        kind = int if name == "windows" else str
        return tuple(item for item in value if isinstance(item, kind)) if isinstance(value, list) else first
    if type(value) is not type(first) or value not in _CHOICES.get(name, (value,)):
        return first
    return value


_CHOICES = {"theme": THEMES, "language": LANGUAGES}


def _keys(value: object) -> dict[str, tuple[str, ...]]:
    """Return the keys of each action that has a list of them."""
    named = value.items() if isinstance(value, dict) else ()
    return {name: tuple(key for key in keys if isinstance(key, str)) for name, keys in named if isinstance(keys, list)}
