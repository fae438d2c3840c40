"""Bytes of a text file become its characters, or a clear refusal."""

from __future__ import annotations

import codecs
import re

from visavis.articles.language import language
from visavis.articles.limits import LONGEST_LINE, MOST_CHARACTERS, MOST_LINES
from visavis.errors import UserError

BYTE_ORDER_MARKS = (  # the longer first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Code pages of Latin letters, which a few accented words do not tell apart: here the language of the words decides.
_LATIN = """
    cp1252 latin_1 iso8859_15 mac_roman cp1250 iso8859_2 mac_latin2 cp1254 iso8859_9 cp1257 iso8859_13 iso8859_4 cp1258
    iso8859_3 iso8859_10 iso8859_14 iso8859_16 cp437 cp850 cp852 cp858 hp_roman8
"""
LATIN = frozenset(_LATIN.split())
EASTERN = ("cs", "pl")
SAMPLE = 65_536  # bytes that the guess at an encoding looks at: more made it slower and no better
# Host names and source code, and one that browsers have dropped because it hides tags.
_NOT_FOR_DOCUMENTS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})
# Control characters that no text file holds; tab, line feed, form feed and carriage return are text.
_BINARY = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROL_ROW = re.compile(rb"[\x80-\x9f]")  # letters and quotation marks in Windows' code pages, nothing in ISO's
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(name: str, data: bytes, *, declared: str = "", lenient: bool = False) -> str:
    """Return the characters of `data`, without a byte order mark, line ends as LF, nothing else changed.

    A byte order mark decides, then UTF-8, then the `declared` encoding, then charset-normalizer's best guess.
    With `lenient`, a few damaged places in UTF-8 become U+FFFD, as a browser shows them.

    Raises:
        UserError: `data` is no text, or its encoding is damaged.
    """
    text = _characters(name, data, declared, lenient)
    if not text.strip():
        raise UserError("“{name}” holds no words.", "Choose a file with an article in it.", name=name)
    if _is_binary(text):
        raise UserError(
            "“{name}” is not a text file.", "Open the article as text, Markdown or a saved web page.", name=name
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def bounded(name: str, text: str) -> str:
    """Return `text` as it is, if it is no longer than an article and its lines no longer than a paragraph can be.

    Raises:
        UserError: It is longer.
    """
    if len(text) > MOST_CHARACTERS:
        raise UserError(
            "“{name}” has {count} characters, more than an article can have ({most}).",
            "Split it into its articles and open those.",
            name=name,
            count=len(text),
            most=MOST_CHARACTERS,
        )
    if text.count("\n") > MOST_LINES:
        raise UserError(
            "“{name}” has more than {most} lines, more than an article can have.",
            "Split it into its articles and open those.",
            name=name,
            most=MOST_LINES,
        )
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start > LONGEST_LINE:
            raise UserError(
                "“{name}” has a line of {count} characters; a paragraph can have {most}.",
                "Save the article with its line breaks and open it again.",
                name=name,
                count=end - start,
                most=LONGEST_LINE,
            )
        start = end + 1
    return text


def _characters(name: str, data: bytes, declared: str, lenient: bool) -> str:  # noqa: FBT001
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data[len(mark) :], encoding)
    if b"\x00" in data[:SAMPLE] and (encoding := _unmarked_utf16(data[:SAMPLE])):
        return _strictly(name, data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            if lenient:
                return data.decode("utf-8", errors="replace")
            raise _damaged(name, "UTF-8", error.start) from error
    if declared and is_for_text(declared):
        try:
            return data.decode(declared)
        except (LookupError, UnicodeDecodeError):
            pass  # the page was wrong about itself, as pages often are: guess
    return _guessed(name, data)


def is_for_text(encoding: str) -> bool:
    """Tell whether there is such an encoding and documents are written in it, for Python has others."""
    try:
        return codecs.lookup(encoding).name.replace("_", "-") not in _NOT_FOR_DOCUMENTS
    except (LookupError, ValueError):
        return False


def _strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _damaged(name, encoding.upper(), error.start) from error


def _guessed(name: str, data: bytes) -> str:
    if b"\x00" in data[:SAMPLE]:
        raise UserError(
            "“{name}” is not a text file.", "Open the article as text, Markdown or a saved web page.", name=name
        )
    from charset_normalizer import from_bytes  # which text in UTF-8 does not need

    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        raise _damaged(name, "any known encoding", 0)
    return _strictly(name, data, _latin(data[:SAMPLE], best.encoding) if best.encoding in LATIN else best.encoding)


def _latin(sample: bytes, guess: str) -> str:
    """Return the code page in which a text of Latin letters is written, by the language of its plain words."""
    spoken = language(sample.decode("cp1252", errors="replace")) or language(sample.decode(guess, errors="replace"))
    if spoken in EASTERN:
        return "cp1250" if _CONTROL_ROW.search(sample) else "iso8859_2"
    return "cp1254" if spoken == "tr" else "cp1252" if _fits(sample, "cp1252") else guess


def _fits(sample: bytes, encoding: str) -> bool:
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_utf16(sample: bytes) -> str:
    """Return the byte order of UTF-16 without a mark, by where the zero bytes of its commonest letters stand."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if 4 * max(even, odd) < len(sample) // 2 or min(even, odd) > 0:
        return ""
    return "utf-16-le" if odd else "utf-16-be"


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether four fifths of what is beyond ASCII are sound UTF-8, so that another encoding is a wrong guess."""
    sample = data[: 16 * SAMPLE]
    sound = sum(len(match) for match in _SEQUENCE.findall(sample))
    return 10 * sound > 8 * len(_HIGH.findall(sample))


def _damaged(name: str, encoding: str, place: int) -> UserError:
    return UserError(
        "The encoding of “{name}” is damaged: byte {place} cannot be read as {encoding}.",
        "Open it in the program that wrote it, save it as UTF-8 and open it again.",
        name=name,
        place=place,
        encoding=encoding,
    )


def _is_binary(text: str) -> bool:
    return "\x00" in text or len(_BINARY.findall(text[:SAMPLE])) > len(text[:SAMPLE]) // 200
