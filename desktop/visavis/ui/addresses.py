"""Addresses of the web and of mail that stand in a text, and where they really lead, before anything is opened."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery

from visavis.errors import UserError
from visavis.ui.bidi import visible

WEB, MAIL = ("http", "https"), "mailto"
LONGEST = 2_000  # characters: what every browser takes
# No address has these as they are (RFC 3986), and programs differ in what they make of them: some take the name of
# the place for what stands before a backslash, some for what stands behind.
_IMPOSSIBLE = re.compile(r"[\x00-\x20\x7f\\]")
_IN_TEXT = re.compile(r"\b(?:https?://|mailto:)[^\s<>\"“”„«»|\\^`{}]+", re.I)
_BEHIND = ".,;:!?…'’*_"  # what ends a sentence or a phrase, and no address
_BRACKETS = {")": "(", "]": "["}
_OF_A_MAIL = frozenset(("subject", "body", "cc", "bcc", "to"))  # what a link may say; "attach" would take a file along

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an address leads."""

    address: str  # as it is opened: ASCII, nothing in it that looks like something else
    place: str  # the name of the computer, or the mailbox
    written: str = ""  # as it stood in the article, where that is something else; what is invisible in it is shown
    warnings: tuple[str, ...] = ()


def address_at(text: str, position: int) -> str:
    """Return the address in which a code point of a text stands; empty where there is none."""
    start = max(position - LONGEST, 0)
    for match in _IN_TEXT.finditer(text, start, position + LONGEST):
        address = _without_sentence(match[0])
        if match.start() <= position < match.start() + len(address):
            return address
    return ""


def _without_sentence(found: str) -> str:
    """Return an address without what belongs to the sentence around it."""
    while found and (found[-1] in _BEHIND or found.count(found[-1]) > found.count(_BRACKETS.get(found[-1], found[-1]))):
        found = found[:-1]
    return found


def destination(written: str) -> Destination:
    """Return where an address leads, and what about it could mislead.

    Raises:
        UserError: It leads nowhere, or to what is not opened from an article.
    """
    written = written.strip()
    url = QUrl(written)
    shown = visible(written[:LONGEST])
    if url.scheme() not in (*WEB, MAIL):
        raise UserError(
            translate("Addresses", "“{address}” is not opened from an article.").format(address=shown),
            translate("Addresses", "Only pages of the web and mail are: http, https and mailto."),
        )
    place = url.path() if url.scheme() == MAIL else url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if not url.isValid() or not place or len(written) > LONGEST or _IMPOSSIBLE.search(written):
        raise UserError(
            translate("Addresses", "“{address}” is no address that leads anywhere.").format(address=shown),
            translate("Addresses", "Look for a mistake in it; one in the article facts can be corrected there."),
        )
    if url.scheme() == MAIL:
        _check_mail(url)
    address = bytes(url.toEncoded().data()).decode("ascii")
    revealed = _revealed(written)
    return Destination(address, place, revealed if revealed != address else "", tuple(_warnings(url, written, place)))


def _check_mail(url: QUrl) -> None:
    said = {name.lower() for name, _ in QUrlQuery(url).queryItems()}
    if not said <= _OF_A_MAIL:
        what = translate("Addresses", "The address of this mail would have more put into it: {parts}.")
        raise UserError(
            what.format(parts=", ".join(sorted(said - _OF_A_MAIL))),
            translate("Addresses", "Copy the name of the mailbox and write to it yourself."),
        )


def _warnings(url: QUrl, written: str, place: str) -> list[str]:
    found = []
    if url.userInfo():
        words = translate("Addresses", "What stands before the “@” is not the place. It leads to {place}.")
        found.append(words.format(place=place))
    if "xn--" in place:
        words = translate("Addresses", "Its name has letters that can look like others: {letters} is {place}.")
        found.append(words.format(letters=_letters(place), place=place))
    if any(unicodedata.category(char) == "Cf" for char in written):
        found.append(translate("Addresses", "It holds invisible marks, which can show it as another."))
    if url.scheme() == MAIL and url.hasQuery():
        found.append(translate("Addresses", "It puts words into the mail. Read them before you send it."))
    return found


def _letters(place: str) -> str:
    """Return the name of a place in the letters that it was registered with."""
    option = QUrl.AceProcessingOption.IgnoreIDNWhitelist
    return _revealed(QUrl.fromAce(place.encode("ascii"), option))


def _revealed(words: str) -> str:
    """Return words in which whatever has no shape of its own is written as its number."""
    return "".join(f"⟨U+{ord(one):04X}⟩" if unicodedata.category(one) in ("Cf", "Cc") else one for one in words)
