"""Links behind words: an analyst who follows one must get the page that the article names there, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles import made
from tests.fuzz import documents
from visavis import articles
from visavis.articles.limits import LONGEST_ADDRESS, MOST_LINKS
from visavis.articles.linked import beside, joined, readable
from visavis.model import Article, Source

PLAN, DESK = "https://post.example/plan", "mailto:desk@post.example"
HEAD = '<head><meta property="og:url" content="https://post.example/2029/lock.html"></head>'
PIECES = st.lists(
    st.tuples(
        st.text(alphabet=" \t\n\u00a0\u00ad\u200babcé🚢", max_size=6),
        st.sampled_from(["", "", "https://a", "https://b"]),
    ),
    max_size=8,
)


def links(article: Article) -> list[tuple[str, str]]:
    """Return the words of each link and its address."""
    return [(one.span.of(article.text), one.address) for block in article.blocks for one in block.links]


def page(body: str, head: str = HEAD) -> Article:
    return articles.read("a.html", f"<html>{head}<body><article>{body}</article></body></html>".encode())


@given(PIECES)
def test_a_link_s_words_are_those_it_was_put_around(pieces: list[tuple[str, str]]) -> None:
    """A span that slips by one letter underlines other words, and shows another address over them."""
    found = joined(pieces)
    assert found.text == readable("".join(words for words, _ in pieces))
    letters = [(char, address) for words, address in pieces for char in words if char in "abcé🚢"]
    behind = {at: link.address for link in found.links() for at in range(link.span.start, link.span.end)}
    shown = [(char, behind.get(at, "")) for at, char in enumerate(found.text) if char in "abcé🚢"]
    assert shown == letters


@given(PIECES)
def test_links_stand_in_order_and_begin_and_end_with_words(pieces: list[tuple[str, str]]) -> None:
    found, last = joined(pieces), 0
    for link in found.links():
        words = link.span.of(found.text)
        assert words == words.strip() != ""
        assert last <= link.span.start < link.span.end <= len(found.text)
        last = link.span.end
    again = joined([*found.parted()])
    assert again.text == found.text
    assert [*again.links()] == [*found.links()]


@given(st.lists(PIECES, max_size=4))
def test_cells_beside_each_other_keep_their_links(cells: list[list[tuple[str, str]]]) -> None:
    filled = [one for cell in cells if (one := joined(cell)).text]
    row = joined([*beside(filled, " | ")])
    assert row.text == " | ".join(one.text for one in filled)
    each = [(link.span.of(one.text), link.address) for one in filled for link in one.links()]
    assert [(link.span.of(row.text), link.address) for link in row.links()] == each


def test_a_page_s_links_are_made_whole() -> None:
    article = page(
        "<h2><a href='//other.example/eels'>Eels</a> in the lock</h2>"
        "<p>The  <a href=' plan.html?a=1&amp;b=2 '> new <b>plan</b>\n</a>is here, as "
        "<a href='mailto:desk@post.example'>the desk</a> wrote in <a href='../2028/'>2028</a>.</p>"
        "<table><tr><td>Gate</td><td><i>see</i> <a href='/gate'>this</a>, this</td></tr></table>"
    )
    assert links(article) == [
        ("Eels", "https://other.example/eels"),
        ("new plan", "https://post.example/2029/plan.html?a=1&b=2"),
        ("the desk", DESK),
        ("2028", "https://post.example/2028/"),
        ("this", "https://post.example/gate"),
    ]
    assert "The new plan is here" in article.text
    assert "Gate | see this, this" in article.text


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVa\nScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "#note-1",
        "tel:+1",
        "http://[",
        "https://",
        "https://a.example/a b",
        "https://a.example/" + "a" * LONGEST_ADDRESS,
        "",
    ],
)
def test_what_leads_nowhere_outside_is_no_link(address: str) -> None:
    assert not links(page(f"<p>The <a href='{address}'>new plan</a> is here, and the lock opens at dawn.</p>"))


def test_without_its_own_address_a_page_has_no_links_that_are_told_by_it() -> None:
    words = f"<p>The <a href='/plan'>plan</a>, the <a href='{PLAN}'>other plan</a> and the lock that opens at dawn.</p>"
    assert links(page(words, head="")) == [("other plan", PLAN)]
    assert ("plan", PLAN) in links(page(words, head="<base href='https://post.example/a/'>"))


def test_furniture_has_no_links_and_no_article_has_them_without_end() -> None:
    many = "".join(f"<p>Line {n} has <a href='/{n}'>a link</a> and some more words.</p>" for n in range(MOST_LINKS + 9))
    article = page(f"<nav><a href='/a'>Sections and other places to go to</a></nav>{many}")
    assert len(links(article)) == MOST_LINKS
    assert not any(block.links for block in article.blocks if block.boilerplate)


def test_markdown_mail_and_saved_pages_keep_theirs() -> None:
    words = f"<p>The <a href='{PLAN}'>new plan</a> is here, and the <a href='/x'>lock</a> opens at dawn for us.</p>"
    mail = "From: A <a@x.example>\nSubject: Lock\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
    saved = "MIME-Version: 1.0\nSnapshot-Content-Location: https://post.example/lock\nContent-Type: text/html\n\n"
    marked = articles.read("a.md", f"# Lock\n\nThe [new *plan*]({PLAN}) is here.\n\n- <{DESK[7:]}>\n".encode())
    assert links(marked) == [("new plan", PLAN), (DESK[7:], DESK)]
    assert links(articles.read("a.eml", (mail + words).encode())) == [("new plan", PLAN)]
    found = links(articles.read("a.mhtml", (saved + words).encode()))
    assert found == [("new plan", PLAN), ("lock", "https://post.example/x")]


def test_feeds_books_and_web_archives_keep_theirs() -> None:
    words = f"<p>The <a href='{PLAN}'>new plan</a> is here, and the <a href='/x'>lock</a> opens at dawn for us.</p>"
    feed = (
        "<rss version='2.0'><channel><title>Post</title><item><title>Lock</title><link>https://post.example/a</link>"
        f"<description><![CDATA[{words}]]></description></item></channel></rss>"
    )
    book = documents.book(documents.PACKAGE, page_bytes(words.replace("/x", f"{PLAN[:20]}/x")))
    archive = made.web_archive(("https://post.example/b", "200", "text/html", page_bytes(words * 9)))
    for name, data in (("a.rss", feed.encode()), ("a.warc.gz", archive), ("a.epub", book)):
        found = articles.parts(Source(name, data))
        assert found is not None
        assert isinstance(found[0], Source)
        read = links(articles.read(found[0].name, found[0].data))
        assert set(read) == {("new plan", PLAN), ("lock", "https://post.example/x")}


def page_bytes(words: str) -> bytes:
    return f"<html><head><title>Lock</title></head><body><article>{words}</article></body></html>".encode()


def test_a_word_file_s_links_are_found_by_their_numbers() -> None:
    body = (
        "<w:p><w:r><w:t>The </w:t></w:r><w:hyperlink r:id='r1'><w:r><w:t>new</w:t></w:r><w:r><w:tab/><w:t>plan</w:t>"
        "</w:r></w:hyperlink><w:r><w:t> is </w:t></w:r><w:hyperlink w:anchor='x'><w:r><w:t>here</w:t></w:r>"
        "</w:hyperlink><w:hyperlink r:id='r9'><w:r><w:t>.</w:t></w:r></w:hyperlink></w:p>"
    )
    targets = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='r1' Target='{PLAN}' TargetMode='External'/></Relationships>"
    )
    article = articles.read("a.docx", made.word_file(body, targets=targets))
    assert article.text == "The new plan is here."
    assert links(article) == [("new plan", PLAN)]
    assert not links(articles.read("a.docx", made.word_file(body)))


def test_an_open_document_s_links_stand_in_their_places() -> None:
    body = (
        f"<text:p>The <text:a xlink:href='{PLAN}'>new <text:span>pl<text:s/>an</text:span></text:a>, they say, is "
        f"<text:a xlink:href='#there'>here</text:a>.</text:p>"
    )
    article = articles.read("a.odt", made.open_document(body))
    assert article.text == "The new pl an, they say, is here."
    assert links(article) == [("new pl an", PLAN)]


def test_letters_put_right_leave_a_link_on_its_words_or_none() -> None:
    """Words that become shorter would shift it."""
    words = (
        f"<p>The cafÃ© by the lock is â€œopenâ€\u009d, <a href='{PLAN}'>the plan</a> says.</p>"
        f"<p>The <a href='{PLAN}'>new plan</a> is here, and the lock opens at dawn for all who wait.</p>"
    )
    data = f"<html><head><meta charset='utf-8'></head><body><article>{words}</article></body></html>".encode()
    article = articles.read("a.html", data, repaired=True)
    assert "café" in article.text
    assert links(article) == [("new plan", PLAN)]


def test_no_words_are_no_link() -> None:
    found = joined([(" ", PLAN), ("\u200b", PLAN)])
    assert not found.text
    assert not [*found.links()]
