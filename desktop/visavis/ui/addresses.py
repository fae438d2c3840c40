"""Addresses of the web and of mail that stand in a text, and where they really lead, before anything is opened."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery

from visavis.errors import UserError
from visavis.model import Span
from visavis.ui.bidi import visible

WEB, MAIL = ("http", "https"), "mailto"
LONGEST = 2_000  # characters: what every browser takes
# No address has these as they are (RFC 3986), and programs differ in what they make of them: some take the name of
# the place for what stands before a backslash, some for what stands behind.
_IMPOSSIBLE = re.compile(r"[\x00-\x20\x7f\\]")
_IN_TEXT = re.compile(r"\b(?:https?://|mailto:)[^\s<>\"“”„«»|\\^`{}]+", re.I)
# What looks like an address in the words of a link: with its beginning, or a name alone, or a mailbox.
_STATED = re.compile(r"(?:https?://|\b(?=www\.))([^\s/?#\"“”„«»<>|\\^`{}…]+)", re.I)
_ALONE = re.compile(r"([\w.+-]+@)?((?:[\w-]+\.)+[^\W\d_]{2,})(?:[/?#:]\S*)?[.,;:]?")
# "report.pdf" and "Node.js" are no places; none of these is a top-level domain.
_FILES = (".csv", ".doc", ".docx", ".htm", ".html", ".jpg", ".js", ".pdf", ".png", ".rtf", ".txt", ".xls", ".xlsx")
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


def addresses_in(text: str, part: Span) -> Iterator[Span]:
    """Yield where addresses stand in a part of a text."""
    for match in _IN_TEXT.finditer(text, part.start, part.end):
        yield Span(match.start(), match.start() + len(_without_sentence(match[0])))


def _without_sentence(found: str) -> str:
    """Return an address without what belongs to the sentence around it."""
    while found and (found[-1] in _BEHIND or found.count(found[-1]) > found.count(_BRACKETS.get(found[-1], found[-1]))):
        found = found[:-1]
    return found


def destination(written: str, words: str = "") -> Destination:
    """Return where an address leads, and what about it, and about the words that it is behind, could mislead.

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
    warnings = (*_warnings_of_words(words, place), *_warnings(url, written, place))
    return Destination(address, place, revealed if revealed != address else "", warnings)


def _check_mail(url: QUrl) -> None:
    said = {name.lower() for name, _ in QUrlQuery(url).queryItems()}
    if not said <= _OF_A_MAIL:
        what = translate("Addresses", "The address of this mail would have more put into it: {parts}.")
        raise UserError(
            what.format(parts=", ".join(sorted(said - _OF_A_MAIL))),
            translate("Addresses", "Copy the name of the mailbox and write to it yourself."),
        )


def _warnings_of_words(words: str, place: str) -> list[str]:
    shown = _place_shown(words)
    named, real = (one.casefold().removeprefix("www.") for one in (shown, place))
    if not shown or real == named or real.endswith((f".{named}", f"@{named}")):
        return []
    warning = translate("Addresses", "The words in the article show {shown}, but it leads to {place}.")
    return [warning.format(shown=shown, place=place)]


def _place_shown(words: str) -> str:
    """Return the place that words name which look like an address; empty where they do not."""
    stated, alone = _STATED.search(words), _ALONE.fullmatch(words.strip())
    if stated is None and (alone is None or _is_file(alone)):
        return ""
    if stated is None and alone is not None and alone[1]:
        return alone[1] + alone[2]
    name = stated[1] if stated is not None else alone[2] if alone is not None else ""
    return QUrl(f"https://{name}").host(QUrl.ComponentFormattingOption.FullyEncoded)


def _is_file(alone: re.Match[str]) -> bool:
    return not alone[1] and alone[2].casefold().endswith(_FILES)


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
