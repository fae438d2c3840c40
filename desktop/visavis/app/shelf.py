"""The user's own profiles: readable files in a folder; a damaged one is named, and its last good form stays in use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from visavis import paths
from visavis.app import knowledge
from visavis.errors import UserError
from visavis.model import Profile

ENDING = ".toml"


def profiles_folder() -> Path:
    """Return the folder of the user's profiles; it may not be there yet."""
    return paths.config_folder() / "profiles"


class Shelf:
    """The profiles in one folder, as they were last read without a fault.

    Args:
        folder: Theirs; made with the first profile that is put there.
        taken: Ids that the user's profiles cannot have, because shipped ones do.
    """

    def __init__(self, folder: Path, taken: Sequence[str] = ()) -> None:
        self._folder = folder
        self._taken = frozenset((*taken, knowledge.AUTO))
        self._good: dict[str, Profile] = {}  # by file name
        self.errors: tuple[UserError, ...] = ()

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """Return the profiles as they were last good, by name."""
        return tuple(sorted(self._good.values(), key=lambda profile: (profile.name.casefold(), profile.id)))

    def read(self) -> tuple[UserError, ...]:
        """Read the folder again; return what is wrong with its files, each named with the line."""
        found: dict[str, Profile] = {}
        errors = []
        try:
            files = self._files()
        except UserError as error:
            self.errors = (error,)
            return self.errors
        for path in files:
            try:
                found[path.name] = self._own(knowledge.profile_from_file(path), path)
            except UserError as error:
                errors.append(error)
                if path.name in self._good:
                    found[path.name] = self._good[path.name]
        self._good, self.errors = found, tuple(errors)
        return self.errors

    def put(self, profile: Profile) -> Profile:
        """Keep a profile, in the place of the user's own with its id; return it with the id that it has here.

        Raises:
            UserError: The file could not be written.
        """
        identity = profile.id if self._is_free(profile.id) else self._new_id(profile.name)
        kept = replace(profile, id=identity)
        path = self._path_of(identity) or self._folder / f"{identity}{ENDING}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            what = f"The folder {self._folder} cannot be made ({error.strerror})."
            raise UserError(what, "Look at its permissions.") from error
        write_profile(kept, path)
        self._good[path.name] = kept
        return kept

    def remove(self, profile_id: str) -> Profile | None:
        """Delete the user's own profile with that id and return it, for it can be put back; None where there is none.

        Raises:
            UserError: The file could not be deleted.
        """
        path = self._path_of(profile_id)
        if path is None:
            return None
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            what = f"The profile {path} cannot be deleted ({error.strerror})."
            raise UserError(what, "Look at the permissions of its folder.") from error
        return self._good.pop(path.name)

    def holds(self, profile_id: str) -> bool:
        """Tell whether a profile is the user's own."""
        return self._path_of(profile_id) is not None

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.suffix == ENDING and path.is_file())
        except FileNotFoundError:
            return []
        except OSError as error:
            what = f"The folder {self._folder} cannot be read ({error.strerror})."
            raise UserError(what, "Look at its permissions.") from error

    def _own(self, profile: Profile, path: Path) -> Profile:
        """Return the profile; one that was copied from a shipped one, and kept its id, takes its file's name."""
        return profile if profile.id not in self._taken else replace(profile, id=f"{path.stem}-own")

    def _is_free(self, identity: str) -> bool:
        return identity not in self._taken and re.fullmatch(r"[a-z0-9][a-z0-9-]*", identity) is not None

    def _path_of(self, profile_id: str) -> Path | None:
        name = next((name for name, one in self._good.items() if one.id == profile_id), None)
        return self._folder / name if name is not None else None

    def _new_id(self, name: str) -> str:
        from visavis.parties.words import keys

        stem = "-".join(key for key in keys(name) if key.isascii())[:60].strip("-") or "profile"
        used = {*self._taken, *(profile.id for profile in self._good.values())}
        numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(used) + 2))
        return next(identity for identity in numbered if identity not in used)


def write_profile(profile: Profile, path: Path) -> None:
    """Write a profile to a file that a person can edit, whole or not at all.

    Raises:
        UserError: The file could not be written.
    """
    from visavis.export.files import write
    from visavis.parties.profiles import dump

    write(path, [dump(profile)])
