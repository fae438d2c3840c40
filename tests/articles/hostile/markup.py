"""XML in office files and books: entities, document types, depth, breadth, and figures that are none."""

from __future__ import annotations

from tests.articles import made
from tests.articles.hostile.archives import DOCUMENT, PARAGRAPH, packed, word
from tests.articles.hostile.case import ARTICLE, WORDS, Case

RELS = '<?xml version="1.0"?>'
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9))
    + "]>"
)
QUADRATIC = f"<!DOCTYPE x [<!ENTITY a '{'ha' * 50_000}'>]>"
OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://strait.example/p.dtd"> %p;]>'
REMOTE = '<!DOCTYPE x SYSTEM "http://strait.example/x.dtd">'


def body(inner: str, before: str = "", attributes: str = "") -> bytes:
    return word(f"{before}<w:document {made.W} {attributes}><w:body>{inner}</w:body></w:document>")


def encoded(text: str, encoding: str) -> bytes:
    return word(f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding))


def utf_7() -> bytes:
    hidden = LAUGHS.encode("utf-16-be").hex()
    import base64

    packed_text = base64.b64encode(bytes.fromhex(hidden)).rstrip(b"=")
    return word(b'<?xml version="1.0" encoding="UTF-7"?>+' + packed_text + b"-<x>&j;</x>")


def heading(level: str) -> bytes:
    return made.open_document(f'<text:h text:outline-level="{level}">Pilots wait</text:h><text:p>{WORDS}</text:p>')


CASES = (
    Case("laughs.docx", "declares entities", "all memory, to a billion laughs", lambda: body("&j;", f"{RELS}{LAUGHS}")),
    Case("laughs.odt", "declares entities", "all memory, to a billion laughs", lambda: made.archive(content_xml=f"{LAUGHS}<x>&j;</x>")),
    Case("laughs.epub", "declares entities", "all memory, to a billion laughs", lambda: made.archive(
        **{"META-INF__container_xml": f"{LAUGHS}<x>&j;</x>"})),
    Case("laughs in properties.docx", "declares entities", "all memory, to what is said of the file", lambda: made.archive(
        word__document_xml=DOCUMENT, docProps__core_xml=f"{LAUGHS}<x>&j;</x>")),
    Case("quadratic.docx", "declares entities", "minutes, to one long entity used often", lambda: body("&a;" * 50_000, QUADRATIC)),
    Case("utf-16 laughs.docx", "declares entities", "all memory, to entities that a search overlooks", lambda: encoded(
        f"{LAUGHS}<x>&j;</x>", "utf-16")),
    Case("utf-7 laughs.docx", "damaged", "all memory, to entities that a search overlooks", utf_7),
    Case("utf-32 laughs.docx", "damaged", "all memory, to entities that a search overlooks", lambda: encoded(f"{LAUGHS}<x>&j;</x>", "utf-32")),
    Case("ebcdic laughs.docx", "damaged", "all memory, to entities that a search overlooks", lambda: encoded(f"{LAUGHS}<x>&j;</x>", "cp037")),
    Case("outside.docx", "declares entities", "a file of the disk, shown as the article", lambda: body("&x;", f"{RELS}{OUTSIDE}")),
    Case("outside.odt", "declares entities", "a file of the disk, shown as the article", lambda: made.archive(
        content_xml=f"{OUTSIDE}<x>&x;</x>")),
    Case("parameter.docx", "declares entities", "who reads, to a server", lambda: body(PARAGRAPH, PARAMETER)),
    Case("remote.docx", ARTICLE, "who reads, to a server", lambda: body(PARAGRAPH, f"{RELS}{REMOTE}")),
    Case("style sheet.docx", ARTICLE, "who reads, to a server", lambda: body(
        PARAGRAPH, '<?xml-stylesheet href="http://strait.example/x.xsl" type="text/xsl"?>')),
    Case("included.docx", ARTICLE, "a file of the disk, shown as the article", lambda: body(
        f'{PARAGRAPH}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>')),
    Case("linked pictures.docx", ARTICLE, "who reads, to a server", lambda: packed(
        ("word/document.xml", DOCUMENT.encode()),
        ("word/_rels/document.xml.rels", b'<Relationships><Relationship Id="a" TargetMode="External" '
         b'Target="http://strait.example/a.png"/></Relationships>'))),
    Case("not xml.docx", "damaged", "the reason why it does not open", lambda: word("<w:document")),
    Case("empty.docx", "no words", "the reason why nothing is shown", lambda: word(f"<w:document {made.W}/>")),
    Case("deep.docx", "damaged", "the process, to recursion", lambda: word(f"<w:document {made.W}>" + "<w:p>" * 100_000)),
    Case("deep tables.docx", ARTICLE, "minutes, to words read once a level", lambda: body(
        "<w:tbl><w:tr><w:tc>" * 80 + PARAGRAPH + "</w:tc></w:tr></w:tbl>" * 80)),
    Case("million paragraphs.docx", "more parts", "the memory, to blocks without words", lambda: body("<w:p/>" * 1_000_000)),
    Case("million short paragraphs.docx", "more parts", "the window, to a million blocks", lambda: body(
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 1_000_000)),
    Case("long word.docx", "damaged", "the window, to one word", lambda: body(f"<w:p><w:r><w:t>{'a' * 12_000_000}</w:t></w:r></w:p>")),
    Case("name spaces.docx", ARTICLE, "minutes, to declarations", lambda: body(
        PARAGRAPH, attributes=" ".join(f'xmlns:a{n}="u:{n}"' for n in range(100_000)))),
    Case("long attribute.docx", "damaged", "the memory, to an attribute", lambda: body(f'<w:p w:a="{"x" * 15_000_000}">{PARAGRAPH[5:]}')),
    Case("deep lists.odt", ARTICLE, "the process, to recursion", lambda: made.open_document(
        "<text:list><text:list-item>" * 100 + f"<text:p>{WORDS}</text:p>" + "</text:list-item></text:list>" * 100)),
    Case("superscript level.odt", ARTICLE, "the article, to a figure that is none", lambda: heading("²")),
    Case("huge level.odt", ARTICLE, "the article, to a figure of five thousand digits", lambda: heading("9" * 5_000)),
    Case("spaces.odt", ARTICLE, "the memory, to a count of spaces", lambda: made.open_document(
        f'<text:p>{WORDS}<text:s text:c="999999999"/>{WORDS}</text:p>')),
)  # fmt: skip
