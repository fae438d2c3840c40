"""The library's own backups: when one is due, where it lies, and which of the old ones are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from visavis.errors import UserError

# As Anki keeps them: what was lost yesterday is found among days, what was lost unnoticed among months.
DAYS, WEEKS, MONTHS = 12, 10, 9
APART = timedelta(minutes=30)
FORM = "%Y%m%d-%H%M%S"
# Folders that such programs copy file by file, also while they are written: a library torn in two is what comes of it.
CLOUDS = ("dropbox", "onedrive", "icloud", "mobile documents", "google drive", "googledrive", "nextcloud", "owncloud")


def folder(library: Path) -> Path:
    """Return where the backups of a library lie: in a folder of their own beside it."""
    return library.with_name(f"{library.stem} backups")


def found(library: Path) -> tuple[Path, ...]:
    """Return the backups that are there, the latest first."""
    try:
        names = [path for path in folder(library).iterdir() if taken(path) is not None]
    except OSError:  # none was ever made
        return ()
    return tuple(sorted(names, reverse=True))


def taken(backup: Path) -> datetime | None:
    """Return when a backup was taken, from its name; None for another file."""
    try:
        return datetime.strptime(backup.stem, FORM).replace(tzinfo=UTC) if backup.suffix == ".sqlite" else None
    except ValueError:
        return None


def due(library: Path, now: datetime) -> Path | None:
    """Return where a backup is to be written now; None where the latest is young, or nothing has changed since."""
    latest = next((moment for moment in map(taken, found(library)) if moment is not None), None)
    if latest is not None and (now - latest < APART or _changed(library) <= latest):
        return None
    return folder(library) / f"{now:{FORM}}.sqlite"


def _changed(library: Path) -> datetime:
    """Return when the library was written last; what was written last may still be in its journal."""
    parts = [part for part in (library, library.with_name(library.name + "-wal")) if part.exists()]
    return datetime.fromtimestamp(max((part.stat().st_mtime for part in parts), default=0.0), UTC)


def surplus(backups: Sequence[Path]) -> tuple[Path, ...]:
    """Return the backups that need not be kept: each but the last of its day, week and month, and those too old."""
    dated = sorted(((moment, path) for path in backups if (moment := taken(path)) is not None), reverse=True)
    kept: set[Path] = set()
    for count, period in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        last_of: dict[str, Path] = {}
        for moment, path in dated:
            last_of.setdefault(moment.strftime(period), path)
        kept.update(list(last_of.values())[:count])
    return tuple(path for _, path in dated if path not in kept)


def thin_out(backups: Iterable[Path]) -> None:
    """Remove the backups that need not be kept.

    Raises:
        UserError: One of them cannot be removed.
    """
    for path in surplus(tuple(backups)):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                "The old backup {path} cannot be removed ({error}).",
                "Look at the folder’s permissions.",
                path=path,
                error=error.strerror,
            ) from error


def cloud(library: Path) -> str:
    """Return the folder of a file synchronizer that the library lies in; empty where it lies in none."""
    parts = library.absolute().parts[:-1]
    return next((part for part in parts if part.casefold().startswith(CLOUDS)), "")
