"""A web archive (WARC) becomes the pages and PDFs in it; needs the extra `visavis[warc]`."""

from __future__ import annotations

import contextlib
import gzip
import importlib.util
import io
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from visavis.articles import page, page_blocks
from visavis.articles.limits import MOST_INFLATED_BYTES, MOST_MEMBER_BYTES, MOST_MEMBERS
from visavis.articles.sniff import GZIP
from visavis.errors import UserError

PAGES = ("text/html", "application/xhtml+xml")
PDF = "application/pdf"
# Letters of a page worth reading; below are the frames of adverts and counters, which a crawler saves along.
FEWEST_LETTERS = 400
_DAMAGED = "Save the pages again, or open them one by one in another format."


def parts(name: str, data: bytes) -> Sequence[tuple[str, bytes] | UserError]:
    """Return each page that was answered with, once, as a message that says where it came from.

    Raises:
        UserError: The archive is damaged, too large, or the extra is not installed.
    """
    if importlib.util.find_spec("warcio") is None:
        raise UserError(
            "“{name}” is a web archive, and what reads those is not installed.",
            "Install it with: pip install 'visavis[warc]'",
            name=name,
        )
    with contextlib.redirect_stderr(io.StringIO()):  # where warcio tells of records that are a little askew
        return [*_parts(name, data)]


def _parts(name: str, data: bytes) -> Iterator[tuple[str, bytes] | UserError]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    # warcio takes every header for granted, and fails at whichever is missing.
    damages = (ArchiveLoadFailed, AttributeError, EOFError, LookupError, OSError, TypeError, ValueError, zlib.error)
    seen: set[str] = set()
    try:
        for number, record in enumerate(ArchiveIterator(io.BytesIO(_inflated(name, data)))):
            if number >= MOST_MEMBERS:
                raise UserError(
                    "“{name}” has more than {most} records.",
                    "Split it and open the pieces.",
                    name=name,
                    most=MOST_MEMBERS,
                )
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            if _is_answer(record) and url not in seen and (part := _part(name, record, url)):
                seen.add(url)
                yield part
    except damages as error:
        raise UserError("“{name}” is damaged: {error}.", _DAMAGED, name=name, error=error) from error


def _inflated(name: str, data: bytes) -> bytes:
    if not data.startswith(GZIP):
        return data
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
        inflated = stream.read(MOST_INFLATED_BYTES + 1)
    if len(inflated) > MOST_INFLATED_BYTES:
        raise UserError(
            "“{name}” unfolds to more than {most} MB.",
            "Split it and open the pieces.",
            name=name,
            most=MOST_INFLATED_BYTES // 1_000_000,
        )
    return inflated


def _is_answer(record: Any) -> bool:
    return record.rec_type == "response" and bool(record.http_headers) and record.http_headers.get_statuscode() == "200"


def _part(name: str, record: Any, url: str) -> tuple[str, bytes] | UserError | None:
    stated = record.http_headers.get_header("Content-Type") or ""
    kind = stated.partition(";")[0].strip().lower()
    if kind not in (*PAGES, PDF):
        return None
    body = record.content_stream().read(MOST_MEMBER_BYTES + 1)
    if len(body) > MOST_MEMBER_BYTES:
        return UserError(
            "“{url}” in “{name}” unfolds to more than a page can have.", "Open it in a browser.", name=name, url=url
        )
    if kind == PDF:
        return url, body
    if not _is_worth_reading(url, body):
        return None
    head = f"MIME-Version: 1.0\nContent-Location: {url}\nContent-Type: {stated}\nContent-Transfer-Encoding: binary\n\n"
    return url, head.replace(kind, PAGES[0]).encode("ascii", "replace") + body


def _is_worth_reading(url: str, body: bytes) -> bool:
    try:
        blocks = page_blocks.blocks(page.parse(url, body))
    except UserError:
        return True  # reading it says why
    return sum(len(block.text) for block in blocks if not block.hidden) >= FEWEST_LETTERS
