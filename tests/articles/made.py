"""Makes the documents that the reader tests open: real bytes of each format, from words."""

from __future__ import annotations

import gzip
import io
import zipfile

W = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}/2006/{part}"'
    for prefix, name, part in (("w", "wordprocessingml", "main"), ("r", "officeDocument", "relationships"))
)
ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"))
)
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'


def archive(**members: str | bytes) -> bytes:
    """Return a ZIP archive; two underscores in a member's name stand for a slash, one for a stop."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(name.replace("__", "/").replace("_", "."), content)
    return packed.getvalue()


def word_file(body: str, core: str = "", targets: str = "") -> bytes:
    """Return a .docx whose body holds the given WordprocessingML; `targets` says where its links lead."""
    packed = io.BytesIO(
        archive(
            word__document_xml=f"<w:document {W}><w:body>{body}</w:body></w:document>",
            docProps__core_xml=f"<coreProperties {DC}>{core}</coreProperties>",
        )
    )
    if targets:
        with zipfile.ZipFile(packed, "a") as target:
            target.writestr("word/_rels/document.xml.rels", targets)
    return packed.getvalue()


def open_document(body: str, meta: str = "") -> bytes:
    """Return an .odt whose body holds the given OpenDocument text."""
    return archive(
        mimetype="application/vnd.oasis.opendocument.text",
        content_xml=f"<office:document-content {ODF} {XLINK}><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>",
        meta_xml=f"<office:document-meta {ODF} {DC}><office:meta>{meta}</office:meta></office:document-meta>",
    )


def pdf(*pages: list[tuple[float, float, float, str]], info: str = "", matrix: str = "") -> bytes:
    """Return a PDF; each page is a list of lines: left, height above the page's foot, size, words (Latin letters)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for page in pages:
        drawn = "".join(f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET\n" for x, y, size, words in page)
        shown = f"{matrix}\n{drawn}".encode("cp1252")
        objects.append(b"<< /Length %d >> stream\n%s\nendstream" % (len(shown), shown))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(f"<< {info} >>".encode())
    written = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return written + head + table + trailer + b"startxref\n%d\n%%%%EOF" % len(written)


def web_archive(*answers: tuple[str, str, str, bytes]) -> bytes:
    """Return a WARC, a gzip member a record; each answer is an address, a status, a media type and a body."""
    records = []
    for url, status, kind, body in answers:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2029-03-12T10:00:00Z\r\n"
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + answer + b"\r\n\r\n", mtime=0))
    return b"".join(records)
