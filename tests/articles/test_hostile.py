"""No file may hang, crash or reach out: each hostile one ends in a clean article or a refusal that names it."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Iterator

import pytest

from tests.articles import made
from tests.fuzz.documents import makers
from visavis import articles
from visavis.articles import archive as archive_module
from visavis.articles.limits import MOST_ELEMENTS, MOST_LINES, MOST_MEMBERS
from visavis.errors import UserError

WORDS = "The pilots of Lisna said on Monday that they would take no ship through the strait."
SECONDS = 20.0  # for any one of them on a slow machine; the largest take two
RELS = '<?xml version="1.0"?>'
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
REMOTE = '<!DOCTYPE x SYSTEM "http://strait.example/x.dtd">'
PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a reader opened a socket")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def word(document: str) -> bytes:
    return made.archive(word__document_xml=document)


def bomb() -> bytes:
    return made.archive(word__document_xml=b" " * 60_000_000)


def many_members() -> bytes:
    return made.archive(**{f"member{number}": "" for number in range(MOST_MEMBERS + 1)}, word__document_xml="<w/>")


def encrypted() -> bytes:
    data = bytearray(word(f"<w:document {made.W}>{PARAGRAPH}</w:document>"))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    return bytes(data)


def lying() -> bytes:
    """Return an archive whose directory promises a member of ten bytes that is in truth far larger."""
    data = bytearray(made.archive(word__document_xml=b" " * 5_000_000))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    return bytes(data)


def traversal() -> bytes:
    items = '<manifest><item id="a" href="../../../etc/passwd"/></manifest><spine><itemref idref="a"/></spine>'
    package = f"<package>{items}</package>"
    container = '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>'
    return made.archive(**{"META-INF__container_xml": container, "a__b_opf": package})


def nested_mail(depth: int) -> bytes:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth))
    return f"MIME-Version: 1.0\r\n{head}Content-Type: text/plain\r\n\r\n{WORDS}".encode()


def mail(headers: str, body: str = WORDS) -> bytes:
    return f"MIME-Version: 1.0\r\n{headers}\r\n\r\n{body}".encode()


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


HOSTILE: dict[str, bytes] = {
    "zip bomb.docx": bomb(),
    "lying directory.docx": lying(),
    "many members.docx": many_members(),
    "encrypted.docx": encrypted(),
    "truncated.docx": made.word_file(PARAGRAPH)[:200],
    "no document.zip": made.archive(readme_txt=WORDS),
    "archive in archive.zip": made.archive(inner_zip=bomb()),
    "only a signature.docx": b"PK\x03\x04",
    "traversal.epub": traversal(),
    "absolute.epub": traversal().replace(b"../../../etc/passwd", b"/////////etc/passwd"),
    "no package.epub": made.archive(**{"META-INF__container_xml": "<container/>"}),
    "laughs.docx": word(f"{RELS}{LAUGHS}<w:document {made.W}><w:body>&j;</w:body></w:document>"),
    "outside.docx": word(f"{RELS}{OUTSIDE}<w:document {made.W}><w:body>&x;</w:body></w:document>"),
    "utf-16 laughs.docx": made.archive(word__document_xml=f"{LAUGHS}<x>&j;</x>".encode("utf-16")),
    "remote.docx": word(f"{RELS}{REMOTE}<w:document {made.W}><w:body>{PARAGRAPH}</w:body></w:document>"),
    "not xml.docx": word("<w:document"),
    "empty.docx": word(f"<w:document {made.W}/>"),
    "deep.docx": word(f"<w:document {made.W}>" + "<w:p>" * 5_000),
    "deep tables.docx": word(f"<w:document {made.W}>" + "<w:tbl><w:tr><w:tc>" * 80 + PARAGRAPH),
    "laughs.odt": made.archive(content_xml=f"{LAUGHS}<x>&j;</x>"),
    "deep lists.odt": made.open_document("<text:list><text:list-item>" * 100 + "</text:list-item></text:list>" * 100),
    "outside.odt": made.archive(content_xml=f"{OUTSIDE}<x>&x;</x>"),
    "laughs.epub": made.archive(**{"META-INF__container_xml": f"{LAUGHS}<x>&j;</x>"}),
    "empty.pdf": b"%PDF-1.4\n",
    "truncated.pdf": made.pdf([(72, 700, 11, WORDS)])[:300],
    "no text.pdf": made.pdf([]),
    "loop.pdf": made.pdf([(72, 700, 11, WORDS)]).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
    "huge page.pdf": made.pdf([(72, 700, 11, WORDS)]).replace(b"[0 0 595 842]", b"[0 0 9e9 9e9]"),
    "no pages.pdf": made.pdf(),
    "bad length.pdf": made.pdf([(72, 700, 11, WORDS)]).replace(b"/Length ", b"/Length 99"),
    "noise.pdf": b"%PDF-1.7\n" + random.Random(1).randbytes(50_000),
    "action.pdf": made.pdf([(72, 700, 11, WORDS)]).replace(
        b"/Type /Catalog", b"/OpenAction << /S /URI /URI (http://x.y) >> /Type /Catalog"
    ),
    "truncated.rtf": rb"{\rtf1\ansi {\b" + WORDS.encode(),
    "groups.rtf": rb"{\rtf1 " + b"{" * 100_000 + WORDS.encode(),
    "unicode.rtf": rb"{\rtf1 \u-99999999? \u55357? \uc9999 " + WORDS.encode() + b"}",
    "large figures.rtf": rb"{\rtf1 \u99999999999? " + WORDS.encode() + b"}",
    "controls.html": page(f"<p>{WORDS} \x01\x1f &#1; \ufffe</p><p>published \x05 2029</p>"),
    "objects.rtf": rb"{\rtf1 {\object\objdata " + b"41" * 500_000 + b"}" + WORDS.encode() + b"}",
    "codepage.rtf": rb"{\rtf1\ansicpg99999 \'93" + WORDS.encode() + b"}",
    "nested.eml": nested_mail(1_500),
    "no boundary.eml": mail("Content-Type: multipart/mixed"),
    "unknown encoding.eml": mail("Content-Type: text/plain; charset=klingon\r\nFrom: =?klingon?q?=41?= <a@b.c>"),
    "bad base64.eml": mail("Content-Type: text/html\r\nContent-Transfer-Encoding: base64", "####"),
    "header.eml": mail("From: " + "a" * 500_000 + "\r\nDate: Mon, 99 Foo 99999 99:99:99 +9999"),
    "attachments only.eml": mail("Content-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip"),
    "redirect.html": page(f"<p>{WORDS}</p>", '<meta http-equiv="refresh" content="0;url=redirect.html">'),
    "scripts.html": page(f"<p onclick='x()'>{WORDS}</p><script>fetch('http://x.y')</script><iframe src='http://x.y'></iframe>"),
    "form.html": page(f"<form action='http://x.y'><input value='a'><p>{WORDS}</p><button>send</button></form>"),
    "pictures.html": page(f"<img src='file:///etc/passwd'><img src='http://x.y/z.png'><p>{WORDS}</p>"),
    "base.html": page(f"<p>{WORDS}</p>", "<base href='file:///etc/'><link rel=stylesheet href='passwd'>"),
    "xinclude.html": page(f"<xi:include href='file:///etc/passwd' parse='text'/><p>{WORDS}</p>"),
    "tables.html": page("<table><tr><td>" * 10_000 + WORDS),
    "tags.html": b"<html><body>" + b"<a>" * (MOST_ELEMENTS * 2 + 1),
    "one tag.html": b"<html><body " + b"a" * 30_000_000,
    "attributes.html": page("<p " + " ".join(f"a{n}='{n}'" for n in range(50_000)) + f">{WORDS}</p>"),
    "comment.html": page("<!--" + "-" * 1_000_000 + f"<p>{WORDS}</p>"),
    "entities.html": page("&amp;" * 300_000 + "&#xD800;&#x110000;&bogus;"),
    "cdata.html": page(f"<![CDATA[{'x' * 100_000}]]><p>{WORDS}</p>"),
    "json.html": page(f"<p>{WORDS}</p>", "<script type='application/ld+json'>" + '{"author":[' * 50_000 + "</script>"),
    "json types.html": page(
        f"<p>{WORDS}</p>",
        '<script type="application/ld+json">[{"@type":["NewsArticle",7],"author":[[1],{"name":{"a":1}}],'
        '"datePublished":20290312,"headline":["x"],"publisher":{"name":5}},3,null,"x"]</script>',
    ),
    "meta.html": page(f"<p>{WORDS}</p>", "<meta name=author content='" + "A B, " * 50_000 + "'>"),
    "dates.html": page(f"<p>{WORDS}</p>", "<meta name=date content='2029-99-99" + "1" * 100_000 + "'>"),
    "bare attributes.html": page("<p " + "a " * 50_000 + f">{WORDS}</p>"),
    "laughs.html": f"{LAUGHS}<html><body>&j;<p>{WORDS}</p></body></html>".encode(),
    "false charset.html": b"<html><head><meta charset='utf-7'></head><body><p>" + WORDS.encode() + b" \xfe\xff</p>",
    "no charset.html": b"<html><head><meta charset='no-such'></head><body><p>" + WORDS.encode() + b" \xe9</p>",
    "codec.html": b"<html><head><meta charset='zlib'></head><body><p>" + WORDS.encode() + b" \xe9</p>",
    "null bytes.html": page(f"<p>{WORDS}\x00</p>"),
    "bidirectional.html": page(f"<p>\u202e{WORDS}\u202c</p>"),
    "bidirectional.txt": f"\u202e{WORDS}\u2066 and so on.".encode(),
    "overlong.txt": b"\xc0\xaf\xe0\x80\xaf" + WORDS.encode() * 3,
    "surrogates.txt": b"\xed\xa0\x80\xed\xb0\x80" + WORDS.encode(),
    "lines.txt": b"a\n" * (MOST_LINES + 2),
    "one line.txt": b"word " * 10_000_000,
    "marks.txt": ("“" * 200_000 + "\n" + "”" * 200_000).encode(),
    "stops.txt": b'."' * 200_000,
    "combining.txt": ("a" + "\u0301" * 400_000).encode(),
    "brackets.md": b"[" * 100_000,
    "quotations.md": b"> " * 20_000 + WORDS.encode(),
    "matter.md": b"---\n" + b"a: b\n" * 50_000,
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def counted() -> Iterator[None]:
    assert len(HOSTILE) >= 60
    yield


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_an_article_or_a_clear_refusal(name: str) -> None:
    start = time.perf_counter()
    try:
        article = articles.read(name, HOSTILE[name])
    except UserError as refusal:
        assert f"“{name}”" in refusal.what
        assert refusal.remedy
    else:
        assert article.text.strip()
        assert "root:" not in article.text
        assert "hahaha" not in article.text
        assert all(block.span.end <= len(article.text) for block in article.blocks)
    assert time.perf_counter() - start < SECONDS


def test_what_an_archive_inflates_is_counted_over_all_its_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MOST_INFLATED_BYTES", 1_000)
    opened = archive_module.Archive("a.zip", made.archive(one=b"x" * 600, two=b"x" * 600))
    opened.read("one")
    with pytest.raises(UserError, match="unfolds to more than"):
        opened.read("two")


def test_bidirectional_overrides_stay_in_the_text_for_the_window_to_show() -> None:
    assert "\u202e" in articles.read("b.txt", HOSTILE["bidirectional.txt"]).text
    assert "\u202e" in articles.read("b.html", HOSTILE["bidirectional.html"]).text


def test_any_damage_to_a_document_is_refused_or_survived() -> None:
    chance = random.Random(20290314)
    documents = makers(chance)
    for _ in range(200):
        name = chance.choice(sorted(documents))
        try:
            articles.read(name, documents[name]())
        except UserError as refusal:
            assert name in refusal.what
