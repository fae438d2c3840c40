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
FEED = (
    "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
    "<title>Post</title><language>en</language><item><title>A</title><link>http://strait.example/a</link>"
    "<author>a@b.c (A. Writer)</author><pubDate>Mon, 12 Mar 2029 10:00:00 +0000</pubDate>"
    f"<content:encoded><![CDATA[<p>{WORDS}</p>]]></content:encoded></item></channel></rss>"
).encode()
EXPORT = (
    '{"version":"https://jsonfeed.org/version/1","title":"Post","items":[{"title":"A","authors":[{"name":"A. Writer"}],'
    f'"date_published":"2029-03-12T10:00:00Z","url":"http://strait.example/a","content_html":"<p>{WORDS}</p>"}}]}}'
).encode()
WEB_ARCHIVE = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://strait.example/a\r\nContent-Type: application/http; "
    f"msgtype=response\r\nContent-Length: 1000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{WORDS * 12}"
).encode()
CONTAINER = b'<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>'
PACKAGE = (
    b"<package><metadata><title>A</title><creator>B</creator><date>2029-03-12</date></metadata><manifest>"
    b'<item id="a" href="c.html"/></manifest><spine><itemref idref="a"/></spine></package>'
)


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


def book(package: bytes, chapter: bytes) -> bytes:
    return made.archive(**{"META-INF__container_xml": CONTAINER, "a__b_opf": package, "a__c_html": chapter})


# By file name: a sound document, and what packs it.
FORMS: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "a.txt": (paths.resource("samples", "harbour-patrols.txt").read_bytes(), bytes),
    "a.md": (MARKDOWN, bytes),
    "a.html": (PAGE, bytes),
    "a.eml": (MAIL, bytes),
    "a.pdf": (PDF, bytes),
    "a.rtf": (RTF, bytes),
    "a.rss": (FEED, bytes),
    "a.json": (EXPORT, bytes),
    "a.warc": (WEB_ARCHIVE, bytes),
    "a.docx": (WORD, lambda data: made.archive(word__document_xml=data)),
    "a.odt": (ODF, lambda data: made.archive(content_xml=data)),
    "a.epub": (PAGE, lambda data: book(PACKAGE, data)),
    "b.epub": (PACKAGE, lambda data: book(data, PAGE)),
    "a.zip": (PAGE, lambda data: made.archive(a_html=data, b_txt=WORDS)),
    "b.docx": (made.archive(word__document_xml=WORD), bytes),  # the archive itself
}


def makers(chance: random.Random) -> dict[str, Callable[[], bytes]]:
    """Return, by file name, what makes a damaged document of each format."""

    def maker(name: str) -> Callable[[], bytes]:
        sound, pack = FORMS[name]
        return lambda: pack(damaged(sound, chance))

    return {name: maker(name) for name in FORMS}


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
