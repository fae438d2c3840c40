"""A mail (.eml) or a page saved as one file (.mhtml) becomes an article: its HTML part, else its plain one."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from visavis.articles import mail_text, page
from visavis.articles.decode import bounded, decode
from visavis.articles.reading import Reading
from visavis.errors import UserError
from visavis.messages import message

LONGEST_HEADER = 10_000  # characters read of one; a line of it may have a tenth of that (RFC 5322, 2.1.1)
_NO_TEXT = message("Save the message as text or as a web page and open that.")


def read(name: str, data: bytes) -> Reading:
    """Read a mail or a saved page; attachments are left closed.

    Raises:
        UserError: It is damaged, too large, or has no part with words.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart() and part.get_filename() is None]
    except RecursionError as error:
        raise UserError("“{name}” holds messages within messages without end.", _NO_TEXT, name=name) from error
    by_type = {
        kind: part for kind in ("text/plain", "text/html") for part in parts[::-1] if part.get_content_type() == kind
    }
    part = by_type.get("text/html") or by_type.get("text/plain")
    if part is None:
        raise UserError("“{name}” is a message without words.", _NO_TEXT, name=name)
    charset = part.get_content_charset() or ""
    if part.get_content_type() == "text/html":
        is_page = _is_page(message)
        place = _place(message) if is_page else ""
        reading = page.read(name, _payload(part), charset=charset, whole=not is_page, place=place)
    else:
        reading = mail_text.arrange(bounded(name, decode(name, _payload(part), declared=charset, lenient=True)))
    return _as_page(message, reading) if _is_page(message) else _as_mail(message, reading)


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _is_page(message: Message) -> bool:
    """Tell a page that a browser saved as one file from a mail that somebody sent."""
    return (
        "Snapshot-Content-Location" in message
        or "saved by" in _header(message, "From").lower()
        or "From" not in message
    )


def _as_page(message: Message, reading: Reading) -> Reading:
    found = reading.metadata
    return replace(reading, metadata=replace(found, url=found.url or _place(message)), media_type="multipart/related")


def _place(message: Message) -> str:
    """Return the address that a page was saved from; empty where it does not say."""
    url = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    return url if url.startswith(("http://", "https://")) else ""


def _as_mail(message: Message, reading: Reading) -> Reading:
    author, address = _sender(message)
    found = replace(
        reading.metadata,
        title=_header(message, "Subject") or reading.metadata.title,
        authors=(author or address,) if author or address else reading.metadata.authors,
        published=_date(message) or reading.metadata.published,
    )
    blocks = mail_text.marked(reading, found.title)
    return replace(reading, blocks=blocks, metadata=found, media_type="message/rfc822")


def _sender(message: Message) -> tuple[str, str]:
    try:
        return parseaddr(_header(message, "From"))
    except RecursionError:  # comments within comments
        return "", ""


def _header(message: Message, name: str) -> str:
    value = message.get(name, "")
    value = value[:LONGEST_HEADER] if isinstance(value, str) else value  # a header of unknown bytes is an object
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return " ".join(str(value).split())  # an unknown encoding: as it stands


def _date(message: Message) -> date | None:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date()
    except (ValueError, TypeError, OverflowError):
        return None
