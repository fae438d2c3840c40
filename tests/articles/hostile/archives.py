"""ZIP archives and what is packed as one: bombs, lies, and names that point outside."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

from tests.articles import made
from tests.articles.hostile.case import ARTICLE, WORDS, Case
from visavis.articles.limits import MOST_MEMBERS

PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
DOCUMENT = f"<w:document {made.W}><w:body>{PARAGRAPH}</w:body></w:document>"
PAGE = f"<html><body><p>{WORDS}</p></body></html>".encode()


def packed(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED, mode: int = 0o100644) -> bytes:
    """Return an archive with members of any name, in which one name may come twice."""
    made_of = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made_of, "w", method) as target:
        warnings.simplefilter("ignore")  # of a name that comes twice
        for name, content in members:
            info = zipfile.ZipInfo(name)
            info.compress_type, info.external_attr = method, mode << 16
            target.writestr(info, content)
    return made_of.getvalue()


def word(document: str | bytes) -> bytes:
    return made.archive(word__document_xml=document)


def bomb(size: int = 60_000_000) -> bytes:
    return word(b" " * size)


def many_bombs() -> bytes:
    return packed(*((f"{n}.txt", b"a\n" * 20_000_000) for n in range(6)))


def flagged(data: bytes, *, at: tuple[int, int], bit: int) -> bytes:
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", at[0]), (b"PK\x01\x02", at[1])):
        changed[changed.index(signature) + offset] |= bit
    return bytes(changed)


def lying(size: int) -> bytes:
    """Return an archive whose directory says that a member of five million bytes has `size`."""
    data = bytearray(word(b" " * 5_000_000))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = size.to_bytes(4, "little")
    return bytes(data)


def nameless() -> bytes:
    """Return an archive whose only member has a name of no letters."""
    return packed(("\x00a.html", PAGE))


def overlapping() -> bytes:
    """Return an archive in which a thousand entries of the directory share one large member."""
    data = packed(("a.txt", b"a\n" * 10_000_000))
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    return (
        data[:start]
        + entry * 1000
        + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1000, 1000, len(entry) * 1000, start, 0)
    )


def book(spine: str, items: str, **chapters: str) -> bytes:
    package = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>"
    container = '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>'
    return made.archive(**{"META-INF__container_xml": container, "a__b_opf": package, **chapters})


def traversal(href: str) -> bytes:
    return book('<itemref idref="a"/>', f'<item id="a" href="{href}"/>')


def spine_loop() -> bytes:
    return book(
        '<itemref idref="a"/>' * 50_000, '<item id="a" href="c.html"/>', a__c_html=f"<html><p>{WORDS}</p></html>"
    )


OFFICE_TEXTS = ("word/document.xml", "word/styles.xml", "docProps/core.xml")

CASES = (
    Case("zip bomb.docx", "unfolds to more than", "all memory, to one member", bomb),
    Case("zip bomb.zip", "characters, more than", "all memory, to several members together", many_bombs),
    Case("zip bomb.epub", "unfolds to more than", "all memory, to a chapter", lambda: book(
        '<itemref idref="a"/>', '<item id="a" href="c.html"/>', a__c_html=" " * 60_000_000)),
    Case("lzma bomb.zip", "unfolds to more than", "all memory, to a packing that few look at", lambda: packed(
        ("a.txt", b"a" * 60_000_000), method=zipfile.ZIP_LZMA)),
    Case("bzip2 bomb.zip", "unfolds to more than", "all memory, to a packing that few look at", lambda: packed(
        ("a.txt", b"a" * 60_000_000), method=zipfile.ZIP_BZIP2)),
    Case("overlapping.zip", "the same bytes", "hours, to one member that a thousand entries share", overlapping),
    Case("lying directory.docx", "damaged", "all memory, to a member larger than the directory says", lambda: lying(10)),
    Case("boasting directory.docx", "damaged", "all memory, to room made for bytes that never come", lambda: lying(2**32 - 2)),
    Case("office bombs.zip", "unfolds to more than 200 MB", "all memory, to Word files that are bombs together", lambda: packed(
        *((f"{number}.docx", packed(*((name, b" " * 45_000_000) for name in OFFICE_TEXTS))) for number in range(2)))),
    Case("table.xlsx", "a spreadsheet or a presentation", "the reason why it does not open", lambda: packed(
        ("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>"))),
    Case("many members.docx", "more than", "minutes, to a directory", lambda: made.archive(
        **{f"member{n}": "" for n in range(MOST_MEMBERS + 1)}, word__document_xml="<w/>")),
    Case("many members.zip", "more than", "minutes, to a directory", lambda: packed(
        *((f"{n}.txt", b"a") for n in range(MOST_MEMBERS + 1)))),
    Case("encrypted.docx", "password", "the reason why it does not open", lambda: flagged(word(DOCUMENT), at=(6, 8), bit=1)),
    Case("unknown packing.docx", "few programs know", "the reason why it does not open", lambda: flagged(word(DOCUMENT), at=(8, 10), bit=64)),
    Case("truncated.docx", "damaged", "the reason why it does not open", lambda: word(DOCUMENT)[:120]),
    Case("only a signature.docx", "damaged", "the reason why it does not open", lambda: b"PK\x03\x04"),
    Case("false sum.docx", "damaged", "the truth, to bytes that changed on the way", lambda: packed(
        ("word/document.xml", DOCUMENT.encode()), method=zipfile.ZIP_STORED).replace(b"Lisna", b"Lisnb")),
    Case("archive in archive.zip", "archive within an archive", "all memory, to bombs in bombs", lambda: packed(
        ("inner.zip", packed(("inner.zip", packed(("a.html", PAGE))))))),
    Case("twice the name.zip", ARTICLE, "the article that was meant", lambda: packed(("a.html", PAGE), ("a.html", PAGE))),
    Case("no article.zip", "holds no articles", "the reason why nothing opened", lambda: packed(("a.png", b"\x89PNG"))),
    Case("parent.zip", "points outside", "a file of the disk, written or read", lambda: packed(("../../../etc/passwd", PAGE))),
    Case("absolute.zip", "points outside", "a file of the disk, written or read", lambda: packed(("/etc/passwd", PAGE))),
    Case("drive.zip", "points outside", "a file of the disk, written or read", lambda: packed(("C:\\windows\\a.html", PAGE))),
    Case("backslash.zip", "holds no articles", "a file of the disk, written or read", lambda: packed(("..\\..\\a.html", PAGE))),
    Case("symbolic link.zip", "points to another file", "a file of the disk, shown as the article", lambda: packed(
        ("a.html", b"/etc/passwd"), mode=0o120777)),
    Case("null in name.zip", ARTICLE, "the name that is shown", lambda: packed(("a\x00/../../b.html", PAGE))),
    Case("no name.zip", "holds no articles", "the window, to a member without a name", nameless),
    Case("newline in name.zip", ARTICLE, "a line of the list, forged", lambda: packed(("a\nvisavis: b\u202elmth.exe", PAGE))),
    Case("traversal.epub", "damaged", "a file of the disk, shown as the article", lambda: traversal("../../../etc/passwd")),
    Case("absolute.epub", "damaged", "a file of the disk, shown as the article", lambda: traversal("/etc/passwd")),
    Case("address.epub", "damaged", "who reads, to a server", lambda: traversal("http://strait.example/a.html")),
    Case("file address.epub", "damaged", "a file of the disk", lambda: traversal("file:///etc/passwd")),
    Case("spine loop.epub", ARTICLE, "hours, to one chapter fifty thousand times", spine_loop),
    Case("itself.epub", "holds no articles", "the window, to a package that names itself", lambda: traversal("b.opf")),
    Case("no package.epub", "damaged", "the reason why it does not open", lambda: made.archive(
        **{"META-INF__container_xml": "<container/>"})),
    Case("no document.docx", "not a whole Word file", "the reason why it does not open", lambda: made.archive(
        **{"[Content_Types]_xml": "<Types/>", "word__styles_xml": "<w/>"})),
)  # fmt: skip
