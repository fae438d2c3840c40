"""A ZIP archive becomes the documents in it, sorted by name; nothing is written, and no archive in it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipInfo

from visavis.articles.archive import Archive
from visavis.articles.sniff import ZIP, Format, sniff
from visavis.errors import UserError
from visavis.model import WITHIN

# What a browser saves beside a page, and systems beside files: no articles, and not worth a line each that says so.
_BESIDE = """
    .avif .bmp .css .eot .gif .ico .jpeg .jpg .js .json.map .map .mjs .mp3 .mp4 .otf .png .svg .ttf .webm .webp .woff
    .woff2 .ini .db .lnk
"""
BESIDE = frozenset(_BESIDE.split())
_TEXTS = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf")  # in Word files, OpenDocument texts and books
_SYMLINK = 0o120000


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes] | UserError]:
    """Yield name and bytes of each document, or why it cannot be had.

    Raises:
        UserError: The archive is damaged or has too many members.
    """
    archive = Archive(name, data)
    for member in sorted(archive.members, key=lambda one: one.filename):
        if not member.filename or member.is_dir() or _is_beside(PurePosixPath(member.filename)):
            continue
        try:
            yield member.filename, _document(name, archive, member)
        except UserError as error:
            yield error
            if archive.is_exhausted:
                return


def _is_beside(path: PurePosixPath) -> bool:
    is_hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)
    return is_hidden or path.suffix.lower() in BESIDE


def _document(name: str, archive: Archive, member: ZipInfo) -> bytes:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if ".." in path.parts or path.is_absolute() or member.filename[1:2] == ":":
        raise UserError(
            "“{name}” holds “{member}”, which points outside it and was left closed.",
            "Ask whoever made the archive why.",
            name=name,
            member=member.filename,
        )
    if (member.external_attr >> 16) & 0o170000 == _SYMLINK:
        raise UserError(
            "“{name}” holds “{member}”, which only points to another file and was left closed.",
            "Pack the file itself.",
            name=name,
            member=member.filename,
        )
    data = archive.read(member.filename)
    if not data:
        raise UserError(
            "“{member}” in “{name}” is empty.",
            "Choose a file with an article in it.",
            name=name,
            member=member.filename,
        )
    if data.startswith(ZIP) and sniff(member.filename, data) is Format.ARCHIVE:
        raise UserError(
            "“{member}” in “{name}” is an archive within an archive and was left closed.",
            "Unpack the outer one and open the inner one by itself.",
            name=name,
            member=member.filename,
        )
    if data.startswith(ZIP):
        _count(archive, f"{name}{WITHIN}{member.filename}", data)
    return data


def _count(archive: Archive, name: str, data: bytes) -> None:
    """Have what a document in the archive unfolds to count as the archive's own; the readers take only its texts."""
    inner = Archive(name, data, within=archive)
    for part in inner.names:
        if part.lower().endswith(_TEXTS):
            try:
                inner.read(part)
            except UserError:
                if archive.is_exhausted:
                    raise
                return  # reading the document says why
