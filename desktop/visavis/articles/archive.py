"""Takes single members out of a ZIP archive in memory, with the bytes that are really inflated counted and bounded."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass
from itertools import pairwise

from visavis.articles.limits import MOST_INFLATED_BYTES, MOST_MEMBER_BYTES, MOST_MEMBERS
from visavis.errors import UserError
from visavis.messages import message

CHUNK = 65_536
LEAST_HEADER = 30  # bytes before each member; its name comes on top
_SAVE_AGAIN = message("Open it in the program that wrote it, save it again and open it here.")


@dataclass(slots=True)
class Taken:
    """What has been inflated of an archive and of those in it."""

    bytes: int = 0


class Archive:
    """An archive in memory; nothing of it is ever written to disk."""

    def __init__(self, name: str, data: bytes, *, within: Archive | None = None) -> None:
        """Open the archive.

        Args:
            name: What to call it in messages.
            data: Its bytes.
            within: The archive that it lies in, and takes from what may be inflated.

        Raises:
            UserError: It is damaged, has too many members, or some that are the same bytes.
        """
        self._name = name
        self.taken: Taken = within.taken if within is not None else Taken()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise UserError("“{name}” is damaged: {error}.", _SAVE_AGAIN, name=name, error=error) from error
        if len(self._zip.infolist()) > MOST_MEMBERS:
            raise UserError(
                "“{name}” has more than {most} files in it.",
                "Open the article by itself.",
                name=name,
                most=MOST_MEMBERS,
            )
        if self._has_shared_bytes():
            raise UserError(
                "“{name}” says of several files in it that they are the same bytes.",
                "Open it only if you trust its sender, in the program that wrote it.",
                name=name,
            )

    def _has_shared_bytes(self) -> bool:
        """Whether members overlap, as in bombs alone; some Pythons call such a member damaged, others read it."""
        places = sorted((one.header_offset, one.compress_size) for one in self.members)
        return any(at + LEAST_HEADER + size > following for (at, size), (following, _) in pairwise(places))

    @property
    def names(self) -> list[str]:
        """The names of the members."""
        return self._zip.namelist()

    @property
    def members(self) -> list[zipfile.ZipInfo]:
        """What the directory says of the members."""
        return self._zip.infolist()

    @property
    def is_exhausted(self) -> bool:
        """Whether as much has been inflated as ever may be."""
        return self.taken.bytes > MOST_INFLATED_BYTES

    def read(self, member: str) -> bytes:
        """Return one member's bytes.

        Raises:
            UserError: It is missing, damaged, encrypted or too large, or all members read so far are.
        """
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(member) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    self.taken.bytes += len(chunk)
                    if size > MOST_MEMBER_BYTES or self.is_exhausted:
                        most = MOST_MEMBER_BYTES if size > MOST_MEMBER_BYTES else MOST_INFLATED_BYTES
                        raise UserError(
                            "“{name}” unfolds to more than {most} MB.",
                            "Open it only if you trust its sender, in the program that wrote it.",
                            name=self._name,
                            most=most // 1_000_000,
                        )
                    pieces.append(chunk)
        except KeyError as error:
            raise UserError(
                "“{name}” is damaged: “{member}” is missing in it.", _SAVE_AGAIN, name=self._name, member=member
            ) from error
        except NotImplementedError as error:  # which is a RuntimeError, too
            raise UserError(
                "“{name}” is packed in a way that few programs know.", _SAVE_AGAIN, name=self._name
            ) from error
        except RuntimeError as error:  # zipfile's word for a member that wants a password
            raise UserError(
                "“{name}” is protected by a password.", "Save it without one and open it.", name=self._name
            ) from error
        except (
            zipfile.BadZipFile,
            zlib.error,
            lzma.LZMAError,
            EOFError,
            OSError,
            ValueError,
        ) as error:
            raise UserError(
                "“{name}” is damaged: “{member}” cannot be unfolded.", _SAVE_AGAIN, name=self._name, member=member
            ) from error
        return b"".join(pieces)

    def read_if_there(self, member: str) -> bytes | None:
        """Return one member's bytes, or None where the archive has none of that name."""
        return self.read(member) if member in self._zip.NameToInfo else None
