"""Each format opens to the same clean article, or a quotation in a ministry's PDF is lost to the analyst."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from tests.articles import made
from visavis import articles
from visavis.errors import UserError
from visavis.model import Article, BlockKind, Source

FIRST = "The harbour office of Lisna said on Monday that the buoys would be lit again before the end of the month."
SECOND = "“We wait,” said one of the pilots, who has not seen a winter like this in thirty years at the station."


def shown(article: Article) -> list[tuple[BlockKind, str]]:
    return [(b.kind, b.span.of(article.text)) for b in article.blocks if not b.boilerplate]


def test_a_word_file_keeps_its_structure_and_loses_what_was_deleted() -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Pilots Wait</w:t></w:r></w:p>'
        f"<w:p><w:r><w:t xml:space='preserve'>{FIRST[:20]}</w:t></w:r>"
        "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
        f"<w:r><w:t>{FIRST[20:]}</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>An answer</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t>We wait.</w:t></w:r></w:p>'
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>seven buoys</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ship</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>port</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    core = "<dc:creator>A. Writer</dc:creator><dcterms:created>2029-03-12T08:00:00Z</dcterms:created>"
    article = articles.read("pilots.docx", made.word_file(body, core))
    assert shown(article) == [
        (BlockKind.TITLE, "Pilots Wait"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.HEADING, "An answer"),
        (BlockKind.BLOCK_QUOTE, "We wait."),
        (BlockKind.LIST_ITEM, "seven buoys"),
        (BlockKind.TABLE, "ship | port"),
    ]
    assert (article.metadata.title, article.metadata.authors) == ("Pilots Wait", ("A. Writer",))
    assert article.metadata.published == date(2029, 3, 12)


def test_a_word_file_in_any_language_is_read_by_the_names_of_its_styles() -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Réponse</w:t></w:r></w:p>'
        f'<w:p><w:pPr><w:pStyle w:val="Zitat7"/></w:pPr><w:r><w:t>{SECOND}</w:t></w:r></w:p>'
    )
    styles = (
        f'<w:styles {made.W}><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Zitat7"><w:name w:val="Quote"/></w:style></w:styles>'
    )
    data = made.archive(
        word__document_xml=f"<w:document {made.W}><w:body>{body}</w:body></w:document>", word__styles_xml=styles
    )
    assert shown(articles.read("a.docx", data)) == [(BlockKind.TITLE, "Réponse"), (BlockKind.BLOCK_QUOTE, SECOND)]


def test_a_word_file_says_nothing_twice_and_nothing_that_was_moved_away() -> None:
    body = (
        f"<w:p><w:r><w:t>{FIRST}</w:t></w:r><w:moveFrom><w:r><w:t>{SECOND}</w:t></w:r></w:moveFrom>"
        f"<w:r><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
        f"<w:p><w:moveTo><w:r><w:t>{SECOND}</w:t></w:r></w:moveTo></w:p>"
    )
    assert [words for _, words in shown(articles.read("a.docx", made.word_file(body)))] == [FIRST, "In a box.", SECOND]


def test_a_table_that_lays_out_a_page_is_no_table_of_data() -> None:
    cells = [f"<w:tc><w:p><w:r><w:t>{words * 3}</w:t></w:r></w:p></w:tc>" for words in (FIRST, SECOND)]
    article = articles.read("a.docx", made.word_file(f"<w:tbl><w:tr>{''.join(cells)}</w:tr></w:tbl>"))
    assert shown(article) == [(BlockKind.PARAGRAPH, FIRST * 3), (BlockKind.PARAGRAPH, SECOND * 3)]


def test_an_open_document_of_one_file_is_read_with_the_styles_that_its_own_are_made_of() -> None:
    data = (
        f'<?xml version="1.0"?><office:document {made.ODF} {made.DC} '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:meta><dc:language>de</dc:language>'
        '</office:meta><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/>'
        "</office:automatic-styles><office:body><office:text>"
        f'<text:p>{FIRST}</text:p><text:p text:style-name="P1">{SECOND}</text:p>'
        "</office:text></office:body></office:document>"
    )
    article = articles.read("a.fodt", data.encode())
    assert shown(article) == [(BlockKind.PARAGRAPH, FIRST), (BlockKind.BLOCK_QUOTE, SECOND)]
    assert article.metadata.language == "de"


def test_an_open_document_keeps_its_structure_and_loses_its_notes() -> None:
    body = (
        '<text:h text:outline-level="1">Pilots Wait</text:h>'
        f"<text:p>{FIRST[:20]}<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note>"
        f"{FIRST[20:]}</text:p>"
        "<text:list><text:list-item><text:p>seven<text:s/>buoys</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>ship</text:p></table:table-cell>"
        "<table:table-cell><text:p>port</text:p></table:table-cell></table:table-row></table:table>"
    )
    article = articles.read("pilots.odt", made.open_document(body, "<dc:creator>A. Writer</dc:creator>"))
    assert shown(article) == [
        (BlockKind.TITLE, "Pilots Wait"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.LIST_ITEM, "seven buoys"),
        (BlockKind.TABLE, "ship | port"),
    ]
    assert article.metadata.authors == ("A. Writer",)


def book(**chapters: str) -> bytes:
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><metadata {made.DC}><dc:title>Pilots</dc:title>'
        "<dc:creator>A. Writer</dc:creator><dc:language>en</dc:language><dc:date>2029-03-12</dc:date></metadata>"
        '<manifest><item id="b" href="two.xhtml"/><item id="a" href="text/one%20a.xhtml"/>'
        '<item id="c" href="cover.xhtml"/><item id="n" href="nav.xhtml" properties="nav"/></manifest>'
        '<spine><itemref idref="c"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="a"/>'
        "</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    return made.archive(
        **{
            "META-INF__container_xml": container,
            "OEBPS__book_opf": package,
            "OEBPS__cover_xhtml": "<html><body><img src='cover.jpg'/></body></html>",
            "OEBPS__nav_xhtml": "<html><body><p>Contents</p></body></html>",
            "OEBPS__text__one a_xhtml": chapters["one"],
            "OEBPS__two_xhtml": chapters["two"],
        }
    )


def opened(name: str, data: bytes) -> list[Article]:
    """Return the articles that a document holds, as the program opens them."""
    parts = articles.parts(Source(name, data, f"/tmp/{name}"))
    assert parts is not None
    return [articles.read(one.name, one.data, one.path) for one in parts if isinstance(one, Source)]


def test_each_chapter_of_an_epub_is_an_article_in_the_order_of_its_spine() -> None:
    one = f"<html><head><title>x</title></head><body><h2>One – and more</h2><p>{FIRST}</p></body></html>"
    first, second = opened("pilots.epub", book(one=one, two=f"<html><body>{SECOND}</body></html>"))
    assert [words for _, words in shown(first)] == ["One – and more", FIRST]
    assert [words for _, words in shown(second)] == ["Pilots", SECOND]
    assert first.original.name == "pilots.epub › 02 One – and more"
    about = first.metadata
    assert (about.title, about.outlet, about.authors) == ("One – and more", "Pilots", ("A. Writer",))
    assert (about.published, about.language) == (date(2029, 3, 12), "en")


def test_a_chapter_is_the_same_article_however_often_the_book_is_opened() -> None:
    data = book(one=f"<p>{FIRST}</p>", two=f"<p>{SECOND}</p>")
    assert opened("pilots.epub", data) == opened("pilots.epub", data)


def mail(**parts: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Häfen: the pilots wait"
    message["From"] = "Anna Körda <anna@strait.example>"
    message["Date"] = "Mon, 12 Mar 2029 10:00:00 +0000"
    message["Message-ID"] = "<1@strait.example>"
    message.set_content(parts["plain"])
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    return message


def test_a_mail_is_read_by_its_html_part_and_headers() -> None:
    message = mail(plain="see the other part", html=f"<html><body><p>{FIRST}</p><p>{SECOND}</p></body></html>")
    message.add_attachment(b"attached words", maintype="text", subtype="plain", filename="a.txt")
    article = articles.read("pilots.eml", message.as_bytes())
    assert [words for _, words in shown(article)] == [FIRST, SECOND]
    assert (article.metadata.title, article.metadata.authors) == ("Häfen: the pilots wait", ("Anna Körda",))
    assert article.metadata.published == date(2029, 3, 12)
    assert "attached" not in article.text


def test_a_plain_mail_is_read_as_text() -> None:
    article = articles.read("pilots.eml", mail(plain=f"{FIRST}\n\n{SECOND}\n").as_bytes())
    assert [words for _, words in shown(article)] == [FIRST, SECOND]


def test_a_mail_is_kept_whole_but_for_headers_in_it_and_its_signature() -> None:
    answer = "On Sun, 11 Mar 2029 at 10:00, Ivo Brandt <ivo@strait.example> wrote:"
    text = f"Dear all,\n\n{FIRST}\n\n{answer}\n> {SECOND}\n>\n> > {FIRST}\n\n-- \nAnna Körda\nPress office\n"
    article = articles.read("answer.eml", mail(plain=text).as_bytes())
    assert shown(article) == [
        (BlockKind.PARAGRAPH, "Dear all,"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.BLOCK_QUOTE, SECOND),
        (BlockKind.BLOCK_QUOTE, FIRST),
    ]
    assert {block.boilerplate for block in article.blocks} == {"", "mail header", "signature"}


def test_a_newsletter_is_kept_without_what_speaks_to_its_subscriber() -> None:
    html = (
        f"<table><tr><td><a>View in browser</a></td></tr><tr><td><h1>Morning</h1><p>{FIRST}</p><div>{SECOND}</div></td>"
        "</tr><tr><td>You receive this e-mail because you signed up.</td></tr></table>"
    )
    article = articles.read("news.eml", mail(plain="see the other part", html=html).as_bytes())
    assert shown(article) == [
        (BlockKind.HEADING, "Morning"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.PARAGRAPH, SECOND),
    ]


def test_a_page_saved_as_one_file_is_a_page() -> None:
    html = f"<html><body><h1>Pilots Wait</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://meridian.example/pilots\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="X"\r\n\r\n'
        "--X\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html + "\r\n--X--\r\n"
    ).encode()
    article = articles.read("pilots.mhtml", data)
    assert [words for _, words in shown(article)] == ["Pilots Wait", FIRST, SECOND]
    assert article.metadata.url == "https://meridian.example/pilots"
    assert article.metadata.authors == ()


def halves(words: str) -> tuple[str, str]:
    at = words.index(" ", len(words) // 2)
    return words[:at], words[at + 1 :]


def column(left: float, top: float, *lines: str) -> list[tuple[float, float, float, str]]:
    return [(left, top - 14 * at, 11, words) for at, words in enumerate(lines)]


def test_a_pdf_becomes_paragraphs_across_lines_hyphens_and_pages() -> None:
    head = [(72.0, 800.0, 9.0, "Lisna Herald, 14 March 2029")]
    one = [
        *head,
        (72, 760, 20, "Pilots Wait for the Buoys"),
        (72, 720, 11, "The harbour office of Lisna said on Monday that the seven buoys at"),
        (72, 706, 11, "the mouth of the strait would be lit a-"),
        (72, 692, 11, "gain before Easter, and that the pilots would be told."),
        (72, 660, 11, "Nobody at the station could say on whose orders they had been dark"),
        (72, 646, 11, "since the storms, which one of them called a"),
        (290, 30, 9, "1"),
    ]
    two = [
        *head,
        *column(72, 760, "shame for the port and for all who live from it.", "He has been a pilot for thirty years."),
        (72, 700, 14, "An answer"),
        *column(72, 680, "The ministry did not reply."),
        (290, 30, 9, "2"),
    ]
    info = "/Title (Microsoft Word - x.doc) /Author (A. Writer) /CreationDate (D:20290312080000Z)"
    article = articles.read("pilots.pdf", made.pdf(one, two, [], info=info))
    assert shown(article) == [
        (BlockKind.TITLE, "Pilots Wait for the Buoys"),
        (
            BlockKind.PARAGRAPH,
            "The harbour office of Lisna said on Monday that the seven buoys at the mouth of the strait would be lit "
            "again before Easter, and that the pilots would be told.",
        ),
        (
            BlockKind.PARAGRAPH,
            "Nobody at the station could say on whose orders they had been dark since the storms, which one of them "
            "called a shame for the port and for all who live from it.",
        ),
        (BlockKind.PARAGRAPH, "He has been a pilot for thirty years."),
        (BlockKind.HEADING, "An answer"),
        (BlockKind.PARAGRAPH, "The ministry did not reply."),
    ]
    aside = {b.boilerplate for b in article.blocks if b.boilerplate}
    assert aside == {"running head", "page number", "page without text"}
    found = article.metadata
    assert (found.title, found.authors, found.published) == (
        "Pilots Wait for the Buoys",
        ("A. Writer",),
        date(2029, 3, 12),
    )


def test_the_columns_of_a_pdf_are_read_one_after_the_other() -> None:
    page = [
        *column(72, 700, "The first column ends in the middle of a", "sentence that goes on at the head of the"),
        *column(320, 700, "second one and ends there.", "A new one begins."),
    ]
    article = articles.read("columns.pdf", made.pdf(page))
    assert " ".join(words for _, words in shown(article)).startswith(
        "The first column ends in the middle of a sentence that goes on at the head of the second one and ends there."
    )


def test_the_items_and_rows_of_a_pdf_stand_by_themselves_and_its_sentences_go_on_over_columns() -> None:
    page = [
        *column(72, 760, "By A. Writer", *halves(FIRST)),
        *column(72, 700, "1. First the lamps", "2. Then the ships", "Month Ships", "January 41", *halves(FIRST)),
        *column(72, 600, *halves(FIRST), "It also said on Tuesday in a letter of the head of the"),
        *column(380, 760, "Port of Lisna that it would", "wait for an answer until June."),
    ]
    assert shown(articles.read("a.pdf", made.pdf(page))) == [
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.LIST_ITEM, "1. First the lamps"),
        (BlockKind.LIST_ITEM, "2. Then the ships"),
        (BlockKind.PARAGRAPH, "Month Ships"),
        (BlockKind.PARAGRAPH, "January 41"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.PARAGRAPH, FIRST),
        (
            BlockKind.PARAGRAPH,
            "It also said on Tuesday in a letter of the head of the Port of Lisna that it would wait for an answer "
            "until June.",
        ),
    ]


def test_a_page_that_a_browser_printed_gives_its_address_and_no_day() -> None:
    page = [
        (40, 820, 8, "3/14/29, 6:57 PM"),
        *column(72, 700, *halves(FIRST)),
        (40, 20, 8, "https://meridian.example/pilots 1/1"),
    ]
    info = "/Creator (Mozilla/5.0) /Producer (Skia/PDF m120) /CreationDate (D:20290314180000Z)"
    article = articles.read("a.pdf", made.pdf(page, info=info))
    assert [words for _, words in shown(article)] == [FIRST]
    assert (article.metadata.url, article.metadata.published) == ("https://meridian.example/pilots", None)


def test_a_scanned_pdf_says_that_it_has_no_text_and_what_to_do() -> None:
    with pytest.raises(UserError, match="pictures of text, but no text") as refusal:
        articles.read("scan.pdf", made.pdf([]))
    assert "text recognition" in refusal.value.remedy


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (b"/MediaBox [0 900 595 1742]", "1 0 0 1 0 900 cm"),
        (b"/MediaBox [0 0 595 842] /Rotate 90", "0 1 -1 0 595 0 cm"),
        (b"/MediaBox [0 0 595 842] /Rotate 270", "0 -1 1 0 0 842 cm"),
        (b"/MediaBox [0 0 595 842] /Rotate 180", "-1 0 0 -1 595 842 cm"),
    ],
    ids=["moved", "right", "left", "upside down"],
)
def test_a_pdf_page_is_read_as_it_is_shown_however_it_lies(page: bytes, text: str) -> None:
    lines = [(60.0, 500.0, 11.0, "The harbour office of Lisna said on Monday that"), (60.0, 486.0, 11.0, "it waits.")]
    data = made.pdf(lines, matrix=text).replace(b"/MediaBox [0 0 595 842]", page)
    article = articles.read("turned.pdf", data)
    assert [words for _, words in shown(article)] == ["The harbour office of Lisna said on Monday that it waits."]


def test_an_rtf_file_is_read_without_its_formatting() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252 {\b Pilots Wait for the Buoys}\par\par "
        rb"The office said: \'93No \i sailor\i0  leaves.\'94\par}"
    )
    article = articles.read("pilots.rtf", data)
    assert [words for _, words in shown(article)] == [
        "Pilots Wait for the Buoys",
        "The office said: “No sailor leaves.”",
    ]


def test_the_items_and_tables_of_an_rtf_file_are_told_apart() -> None:
    data = (
        rb"{\rtf1\ansi " + FIRST.encode() + rb"\par \bullet\tab seven buoys\par 1.\tab lamps\par "
        rb"\trowd\intbl ship\cell port\cell\row\pard " + FIRST.encode() + rb"\par}"
    )
    assert shown(articles.read("a.rtf", data)) == [
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.LIST_ITEM, "• seven buoys"),
        (BlockKind.LIST_ITEM, "1. lamps"),
        (BlockKind.TABLE, "ship | port"),
        (BlockKind.PARAGRAPH, FIRST),
    ]


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"Rar!\x1a\x07", "an archive that is no ZIP"),
    ],
)
def test_what_lies_among_articles_and_is_none_is_named_with_a_way_out(start: bytes, what: str) -> None:
    with pytest.raises(UserError, match=what) as refusal:
        articles.read("a.txt", start + bytes(50))
    assert refusal.value.remedy


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf", "a", "a.docx"])
def test_the_format_is_told_by_content_whatever_the_name(name: str) -> None:
    data = made.word_file(f"<w:p><w:r><w:t>{FIRST}</w:t></w:r></w:p>")
    assert articles.read(name, data).text == FIRST
    assert articles.read(name, FIRST.encode()).text == FIRST
    assert articles.read(name, f"<html><body><p>{FIRST}</p></body></html>".encode()).text == FIRST
