"""A sound document of each format, and ways to damage it."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.articles import made
from visavis import paths

WORDS = "The pilots of Lisna said on Monday that they would take no ship through the strait."
PDF = made.pdf([(72, 700, 20, WORDS), (72, 680, 11, WORDS)], [(72, 700, 11, WORDS)], info="/Title (x) /Author (y)")
WORD = (
    f"<w:document {made.W}><w:body><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
    f"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
).encode()
ODF = (
    f'<office:document-content {made.ODF}><office:body><office:text><text:h text:outline-level="1">A</text:h>'
    f"<text:p>{WORDS}<text:note/></text:p></office:text></office:body></office:document-content>"
).encode()
RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}}{\b " + WORDS.encode() + rb"}\par \'93x\u8220?\tab}"
MAIL = (
    "MIME-Version: 1.0\r\nFrom: =?utf-8?q?A=C3=A9?= <a@strait.example>\r\nDate: Mon, 12 Mar 2029 10:00:00 +0000\r\n"
    "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    f"{WORDS}\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    f"<p>{WORDS}=20</p>\r\n--b--"
).encode()
MARKDOWN = f"# A\n\n{WORDS}\n\n- x\n\n> q\n\n|a|b|\n|-|-|\n|c|d|\n\n[a](b) ![x](y) `c` [^1]\n\n[^1]: x\n".encode()
PAGE = (
    "<html lang=en><head><meta charset=utf-8><title>A | B</title><script type='application/ld+json'>"
    '{"@type":"NewsArticle","author":[{"name":"A. Writer"}],"datePublished":"2029-03-12"}</script></head>'
    "<body><nav>Home</nav>"
    f"<article><h1>A</h1><p class=byline>By A. Writer</p><p>{WORDS}</p><table><tr><td>a</td><td>b</td></tr></table>"
    f"<blockquote>{WORDS}</blockquote></article></body></html>"
).encode()
SPLINTERS = (
    b"<",
    b"&",
    b"\x00",
    b"{",
    b"\\",
    b"=",
    b'"',
    b"-1",
    b"99999999999",
    b"\xff\xfe",
    b"</p>",
    b"<table>",
    b"(",
    b"[",
)


def makers(chance: random.Random) -> dict[str, Callable[[], bytes]]:
    """Return, by file name, what makes a damaged document of each format."""
    sample = paths.resource("samples", "harbour-patrols.txt").read_bytes()
    return {
        "a.html": lambda: damaged(PAGE, chance),
        "a.docx": lambda: made.archive(word__document_xml=damaged(WORD, chance)),
        "b.docx": lambda: damaged(made.archive(word__document_xml=WORD), chance),
        "a.odt": lambda: made.archive(content_xml=damaged(ODF, chance)),
        "a.pdf": lambda: damaged(PDF, chance),
        "a.rtf": lambda: damaged(RTF, chance),
        "a.eml": lambda: damaged(MAIL, chance),
        "a.md": lambda: damaged(MARKDOWN, chance),
        "a.txt": lambda: damaged(sample, chance),
    }


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return the document with some bytes changed, lost, doubled, or splinters of the formats stuck in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at, kind = chance.randrange(len(changed) or 1), chance.random()
        if kind < 0.4 and changed:
            changed[at] = chance.randrange(256)
        elif kind < 0.6:
            del changed[at : at + chance.randint(1, 30)]
        elif kind < 0.8:
            start = chance.randrange(len(changed) or 1)
            changed[at:at] = changed[start : start + chance.randint(1, 60)]
        else:
            changed[at:at] = chance.choice(SPLINTERS)
    return bytes(changed)
