"""PDFs: tables and trees that lead back to themselves, streams that unfold, figures beyond all, and actions."""

from __future__ import annotations

import random
import zlib

from tests.articles import made
from tests.articles.hostile.case import ARTICLE, PAGE_OVERRUN, WORDS, Case

LINES: list[tuple[float, float, float, str]] = [(72, 700, 11, WORDS)]
SOUND = made.pdf(LINES)


def changed(before: bytes, after: bytes) -> bytes:
    """Return a PDF with one thing replaced; its table of places is wrong then, and is made anew by the reader."""
    assert before in SOUND
    return SOUND.replace(before, after)


def stream(content: bytes, filters: bytes) -> bytes:
    """Return a PDF whose only page is drawn by a packed stream."""
    start = SOUND.index(b"4 0 obj")
    end = SOUND.index(b"endobj", start)
    packed = b"4 0 obj\n<< /Length %d /Filter %s >> stream\n%s\nendstream\n" % (len(content), filters, content)
    return SOUND[:start] + packed + SOUND[end:]


def flate_bomb(rounds: int) -> bytes:
    content = b"BT /F1 11 Tf 72 700 Td (a) Tj ET\n" + b" " * 100_000_000
    for _ in range(rounds):
        content = zlib.compress(content, 9)
    return stream(content, b"[" + b"/FlateDecode " * rounds + b"]")


def drawing(operators: bytes) -> bytes:
    return stream(zlib.compress(operators), b"/FlateDecode")


def encrypted() -> bytes:
    lock = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ("
        + b"o" * 32
        + b") /U ("
        + b"u" * 32
        + b") >> /ID [(a) (a)] "
    )
    return changed(b"trailer << ", b"trailer << " + lock)


def own_forms(draws: int) -> bytes:
    """Return a PDF with a drawing that draws itself so many times over."""
    form = b"/Form Do " * draws
    written = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Form 3 0 R >> >>"
    written += b" /Length %d >> stream\n%s\nendstream" % (len(form), form)
    font = SOUND[SOUND.index(b"3 0 obj\n") + 8 : SOUND.index(b"\nendobj", SOUND.index(b"3 0 obj"))]
    drawn = changed(font, written)
    return drawn.replace(b"/Font << /F1 3 0 R >>", b"/XObject << /Form 3 0 R >>").replace(b"BT /F1", b"/Form Do BT /F1")


CASES = (
    Case("only a signature.pdf", "damaged", "the reason why it does not open", lambda: b"%PDF-1.4\n"),
    Case("truncated.pdf", "damaged", "the reason why it does not open", lambda: SOUND[:300]),
    Case("no text.pdf", "no text", "the reason why nothing is shown", lambda: made.pdf([])),
    Case("no pages.pdf", "damaged", "the reason why nothing is shown", lambda: made.pdf()),
    Case("encrypted.pdf", "password", "the reason why it does not open", encrypted),
    Case("unknown lock.pdf", "damaged", "the reason why it does not open", lambda: changed(
        b"trailer << ", b"trailer << /Encrypt << /Filter /Other >> /ID [(a) (a)] ")),
    Case("page loop.pdf", "damaged", "the window, to a tree of pages that holds itself", lambda: changed(b"/Kids [5 0 R]", b"/Kids [2 0 R]")),
    Case("parent loop.pdf", ARTICLE, "the window, to pages that are their own parents", lambda: changed(b"/Parent 2 0 R", b"/Parent 5 0 R")),
    Case("table loop.pdf", ARTICLE, "the window, to tables of places that follow each other", lambda: changed(
        b"trailer << ", b"trailer << /Prev %d " % SOUND.index(b"xref\n"))),
    Case("table beyond.pdf", ARTICLE, "the window, to a table that lies beyond the end", lambda: changed(b"startxref\n", b"startxref\n9")),
    Case("table size.pdf", ARTICLE, "the memory, to a table of two thousand million places", lambda: changed(
        b"xref\n0 7", b"xref\n0 2147483647")),
    Case("stream loop.pdf", ARTICLE, "the window, to objects kept in each other", lambda: changed(
        b"/Length ", b"/Type /ObjStm /N 9999 /First 1 /Extends 4 0 R /Length ")),
    Case("length loop.pdf", ARTICLE, "the window, to a length that is the stream's own", lambda: changed(b"/Length ", b"/Length 4 0 R /L ")),
    Case("bad length.pdf", ARTICLE, "the memory, to a length that lies", lambda: changed(b"/Length ", b"/Length 99999")),
    Case("flate bomb.pdf", ARTICLE, "all memory, to a page that unfolds", lambda: flate_bomb(1)),
    Case("double bomb.pdf", ARTICLE, "all memory, to a page that unfolds twice", lambda: flate_bomb(2)),
    Case("filters.pdf", "holds pictures", "minutes, to a stream packed a thousand times", lambda: stream(b"x", b"[" + b"/ASCIIHexDecode " * 1_000 + b"]")),
    Case("unknown filters.pdf", "holds pictures", "the reason why nothing is shown", lambda: stream(b"\x00\x01garbage", b"[/JBIG2Decode /JPXDecode /CCITTFaxDecode]")),
    Case("own form.pdf", ARTICLE, "the process, to a drawing that draws itself", lambda: changed(
        b"/Resources <<", b"/Resources << /XObject << /X 4 0 R >>").replace(b"/Length ", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length ").replace(b"BT /F1", b"/X Do BT /F1")),
    Case("own form twice.pdf", PAGE_OVERRUN, "a minute, to a drawing that draws itself twice", lambda: own_forms(2)),
    Case("million signs.pdf", "more text on a page", "minutes, to signs on one page", lambda: drawing(
        b"BT /F1 1 Tf 72 700 Td\n" + b"(a) Tj 0 -1 Td\n" * 200_000 + b"ET")),
    Case("states.pdf", ARTICLE, "the process, to states kept one in the other", lambda: drawing(
        b"q " * 1_000_000 + b"BT /F1 11 Tf 72 700 Td (a b c) Tj ET")),
    Case("huge page.pdf", ARTICLE, "the memory, to a page as large as a country", lambda: changed(b"[0 0 595 842]", b"[0 0 9e9 9e9]")),
    Case("no size.pdf", ARTICLE, "the article, to a page of no size", lambda: changed(b"[0 0 595 842]", b"[0 0 -1 nan]")),
    Case("huge letters.pdf", "holds pictures", "the article, to letters as large as a country", lambda: drawing(
        b"BT /F1 1e38 Tf 72 700 Td (" + WORDS.encode() + b") Tj ET")),
    Case("turned.pdf", "holds pictures", "the article, to a matrix of nothing", lambda: drawing(
        b"0 0 0 0 0 0 cm BT /F1 11 Tf 72 700 Td (" + WORDS.encode() + b") Tj ET")),
    Case("many pages.pdf", "pages", "hours, to one page a hundred thousand times", lambda: changed(
        b"/Kids [5 0 R] /Count 1", b"/Kids [" + b"5 0 R " * 100_000 + b"] /Count 100000")),
    Case("count.pdf", ARTICLE, "hours, to pages that there are not", lambda: changed(b"/Count 1", b"/Count 2147483647")),
    Case("negative count.pdf", ARTICLE, "the process, to fewer pages than none", lambda: changed(b"/Count 1", b"/Count -1")),
    Case("deep arrays.pdf", "damaged", "the process, to recursion", lambda: changed(b"/Kids [5 0 R]", b"/Kids " + b"[" * 100_000 + b"5 0 R" + b"]" * 100_000)),
    Case("deep objects.pdf", "damaged", "the process, to recursion", lambda: changed(b"/Type /Catalog", b"/A " * 1 + b"<< /A " * 100_000 + b">> " * 100_000 + b"/Type /Catalog")),
    Case("actions.pdf", ARTICLE, "who reads, to a server", lambda: changed(
        b"/Type /Catalog", b"/OpenAction << /S /URI /URI (http://x.y) >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >> /Type /Catalog")),
    Case("launch.pdf", ARTICLE, "the machine, to a program that starts", lambda: changed(
        b"/Type /Catalog", b"/OpenAction << /S /Launch /F (/bin/sh) >> /Type /Catalog")),
    Case("attached.pdf", ARTICLE, "a file of the disk, written", lambda: changed(
        b"/Type /Catalog", b"/Names << /EmbeddedFiles << /Names [(../../a) << /Type /Filespec /F (/etc/passwd) /EF << /F 4 0 R >> >>] >> >> /Type /Catalog")),
    Case("outside stream.pdf", ARTICLE, "a file of the disk, shown as the article", lambda: changed(b"/Length ", b"/F (/etc/passwd) /FFilter /None /Length ")),
    Case("facts.pdf", ARTICLE, "the window, to a title of a megabyte", lambda: made.pdf(LINES, info=f"/Title ({'a' * 1_000_000}) /Author (b) /CreationDate (D:99999999999999)")),
    Case("surrogates.pdf", ARTICLE, "the session, to letters that no file can hold", lambda: made.pdf(LINES, info="/Title <FEFFD800DBFF> /Author <FEFFDC00>")),
    Case("noise.pdf", "damaged", "the process, to bytes by chance", lambda: b"%PDF-1.7\n" + random.Random(1).randbytes(50_000)),
    Case("hidden.pdf", "damaged", "the article, to a signature within a text", lambda: WORDS.encode() + b"\n%PDF-1.4 " + WORDS.encode()),
)  # fmt: skip
