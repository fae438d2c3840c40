"""Plain text, Markdown and RTF: lines, encodings, signs that hide, and patterns that take a square of the time."""

from __future__ import annotations

import codecs

from tests.articles.hostile.case import ARTICLE, WORDS, Case
from visavis.articles.limits import MOST_LINES

LINE = f"{WORDS}\n".encode()


def rtf(words: bytes) -> bytes:
    return rb"{\rtf1\ansi " + words + WORDS.encode() + b"}"


CASES = (
    Case("empty.txt", "is empty", "the reason why nothing is shown", lambda: b""),
    Case("zeros.txt", "not a text file", "the window, to what /dev/zero gives", lambda: bytes(50_000_000)),
    Case("lines.txt", "more than", "the window, to lines without end", lambda: b"a\n" * (MOST_LINES + 2)),
    Case("blank lines.txt", "no words", "the window, to lines without words", lambda: b"\n" * 60_000_000),
    Case("one line.txt", "characters, more than", "minutes, to a paragraph of fifty megabytes", lambda: b"word " * 10_000_000),
    Case("longest.txt", ARTICLE, "minutes, to the longest line that may be", lambda: b"word, " * 83_000),
    Case("blanks.txt", ARTICLE, "minutes, to white space", lambda: WORDS.encode() + b" " * 450_000 + b"."),
    Case("marks.txt", ARTICLE, "minutes, to quotation marks without words", lambda: ("“" * 200_000 + "a\n" + "”" * 200_000).encode()),
    Case("stops.txt", ARTICLE, "minutes, to sentences without words", lambda: b'."' * 200_000 + b" a"),
    Case("brackets.txt", ARTICLE, "minutes, to brackets", lambda: LINE + b"(" * 400_000),
    Case("bylines.txt", ARTICLE, "minutes, to a line that might name authors", lambda: b"By " + b"Aa Bb, and " * 40_000 + b"\n" + LINE * 3),
    Case("dates.txt", ARTICLE, "minutes, to lines that might be dates", lambda: b"12.12.12.12.2029/12-March " * 10_000 + b"\n" + LINE * 3),
    Case("copyright.txt", ARTICLE, "minutes, to a line that might name its owner", lambda: "©".encode() * 100_000 + b"\n" + LINE * 3),
    Case("dateline.txt", ARTICLE, "minutes, to a line that might name an agency", lambda: b"KYIV, " * 50_000 + b"(Reuters) - a\n" + LINE * 3),
    Case("credit.txt", ARTICLE, "years, to a line that might name an agency: 2 to the power of its stops", lambda: LINE * 3 + b"Reuters" + b"." * 60 + b"x\n"),
    Case("closing.txt", ARTICLE, "hours, to a line that might end in the name of an agency", lambda: LINE * 3 + b"(.." * 100_000 + b"x\n"),
    Case("combining.txt", ARTICLE, "the window, to accents on one letter", lambda: ("a" + "\u0301" * 400_000).encode()),
    Case("bidirectional.txt", ARTICLE, "what was said, to what seems to stand there", lambda: f"\u202e{WORDS}\u2066 and so on.".encode()),
    Case("unseen.txt", ARTICLE, "what was said, to signs that nobody sees", lambda: ("\u200b\ufeff\u00ad".join(WORDS) * 50).encode()),
    Case("separators.txt", ARTICLE, "the offsets, to signs that a window takes for lines", lambda: f"{WORDS}\u2028{WORDS}\u2029{WORDS}\x0c{WORDS}".encode()),
    Case("tag signs.txt", ARTICLE, "what was said, to signs that nobody sees", lambda: ("".join(chr(0xE0000 + ord(c)) for c in WORDS) + WORDS).encode()),
    Case("overlong.txt", ARTICLE, "a stop or a slash, to bytes that spell it another way", lambda: b"\xc0\xaf\xe0\x80\xaf" + WORDS.encode() * 3),
    Case("surrogates.txt", "damaged", "the session, to letters that no file can hold", lambda: b"\xed\xa0\x80\xed\xb0\x80" + WORDS.encode()),
    Case("lone surrogate.txt", "damaged", "the session, to letters that no file can hold", lambda: codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le") + b"\x00\xd8a\x00"),
    Case("utf-7.txt", ARTICLE, "a tag, to an encoding", lambda: b"+ADw-script+AD4- " + LINE),
    Case("false mark.txt", "damaged", "the article, to a mark of another encoding", lambda: codecs.BOM_UTF32_LE + LINE),
    Case("null bytes.txt", "not a text file", "the half of the article behind it", lambda: WORDS.encode() + b"\x00" + WORDS.encode()),
    Case("null at the end.txt", "not a text file", "the half of the article behind it", lambda: LINE * 2_000 + b"\x00"),
    Case("every code page.txt", "damaged", "minutes, to guesses at an encoding", lambda: bytes(range(128, 256)) * 20_000),
    Case("escapes.txt", ARTICLE, "the terminal, to signs that steer it", lambda: b"\x1b]0;title\x07\x1b[2J" + LINE * 30),
    Case("brackets.md", ARTICLE, "hours, to links that are none", lambda: b"[" * 100_000 + LINE),
    Case("quotations.md", "no words", "the process, to recursion", lambda: b"> " * 20_000 + LINE),
    Case("lists.md", ARTICLE, "the process, to recursion", lambda: b"".join(b"    " * n + b"- a\n" for n in range(250)) + LINE),
    Case("stars.md", ARTICLE, "hours, to stress that is none", lambda: b"*" * 50_000 + b"a " + b"_a" * 50_000 + b"\n" + LINE),
    Case("ticks.md", ARTICLE, "hours, to code that is none", lambda: b" ".join(b"`" * n for n in range(1, 700)) + b"\n" + LINE),
    Case("table.md", ARTICLE, "minutes, to a table", lambda: b"|a" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|c" * 20_000 + b"\n\n" + LINE),
    Case("references.md", ARTICLE, "hours, to references", lambda: b"".join(b"[%d]: http://x.y\n" % n for n in range(20_000)) + b"\n" + LINE),
    Case("notes.md", ARTICLE, "hours, to footnotes of footnotes", lambda: b"a[^1]\n\n" + b"".join(b"[^%d]: b[^%d]\n" % (n, n + 1) for n in range(2_000)) + LINE),
    Case("matter.md", ARTICLE, "minutes, to a head without end", lambda: b"---\n" + b"a: b\n" * 50_000 + LINE),
    Case("tags.md", ARTICLE, "what a page hides, run", lambda: b"<script>x()</script>\n\n<iframe src='http://x.y'></iframe>\n\n" + LINE),
    Case("truncated.rtf", ARTICLE, "the half that is there", lambda: rb"{\rtf1\ansi {\b " + WORDS.encode()),
    Case("groups.rtf", ARTICLE, "the process, to recursion", lambda: rtf(b"{" * 100_000)),
    Case("closed groups.rtf", "no words", "the process, to recursion", lambda: rtf(b"}" * 100_000)),
    Case("unicode.rtf", "damaged", "the article, to figures beyond all letters", lambda: rtf(rb"\u-99999999? \u55357? \uc9999 ")),
    Case("surrogates.rtf", ARTICLE, "the session, to letters that no file can hold", lambda: rtf(rb"\u-10240? \u-9216? \u56320? ")),
    Case("no figure.rtf", ARTICLE, "the article, to a word without its figure", lambda: rtf(rb"\uc\xff strait. ")),
    Case("large figures.rtf", "damaged", "the article, to figures beyond all letters", lambda: rtf(rb"\u99999999999? ")),
    Case("huge figure.rtf", "damaged", "the article, to a figure of five thousand digits", lambda: rtf(rb"\u" + b"9" * 5_000 + b"? ")),
    Case("binary.rtf", ARTICLE, "the memory, to a length that lies", lambda: rtf(rb"\bin999999999 ")),
    Case("objects.rtf", ARTICLE, "the memory, to what is embedded", lambda: rtf(rb"{\object\objdata " + b"41" * 1_000_000 + b"}")),
    Case("fields.rtf", ARTICLE, "who reads, to a server", lambda: rtf(rb'{\field{\*\fldinst INCLUDEPICTURE "http://x.y/z.png"}{\fldrslt }}' * 5_000)),
    Case("codepage.rtf", ARTICLE, "the article, to a code page that there is not", lambda: rtf(rb"\ansicpg99999 \'93")),
    Case("paragraphs.rtf", "more than", "the window, to lines without words", lambda: rtf(rb"\par " * 1_000_000)),
)  # fmt: skip
