"""A feed, an export or a web archive opens to its articles, each with what was known of it, or all of them are lost."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles import made
from tests.articles.test_read import assert_sound
from visavis import articles
from visavis.errors import UserError
from visavis.model import Article, Metadata, Source

FIRST = "The harbour office of Lisna said on Monday that the buoys would be lit again before the end of the month."
SECOND = "“We wait,” said one of the pilots, who has not seen a winter like this in thirty years at the station."
KNOWN = Metadata(
    title="Pilots wait – for light",
    outlet="The Meridian Post",
    authors=("A. Writer", "B. Scribe"),
    published=date(2029, 3, 12),
    language="en",
    url="https://meridian.example/pilots",
)


def unpacked(name: str, data: bytes | str) -> list[Article | UserError]:
    whole = Source(name, data if isinstance(data, bytes) else data.encode(), f"/tmp/{name}")
    found = articles.parts(whole)
    assert found is not None
    return [one if isinstance(one, UserError) else articles.read(one.name, one.data, one.path) for one in found]


def kept(article: Article | UserError) -> list[str]:
    assert isinstance(article, Article), article
    return [block.span.of(article.text) for block in article.blocks if not block.boilerplate]


RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="x.xsl"?><!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Meridian Post</title><language>en</language>
<item><media:content url="x.jpg"><media:title>a picture</media:title></media:content>
<title>Pilots wait &amp;#8211; for light</title><link>https://meridian.example/pilots</link>
<dc:creator>A. Writer</dc:creator><dc:creator>B. Scribe</dc:creator><pubDate>Mon, 12 Mar 2029 10:00:00 +0000</pubDate>
<description>The short of it.</description>
<content:encoded><![CDATA[<p>{FIRST}</p><script>x()</script><blockquote>{SECOND}</blockquote>]]></content:encoded></item>
<item><title>Ships & fog</title><author>editor@meridian.example (C. Reporter)</author>
<guid isPermaLink="true">https://meridian.example/fog</guid><description>{SECOND}</description></item>
<item><title>Nothing here</title><link>https://meridian.example/nothing</link></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Meridian Post</title>
<author><name>The desk</name></author><entry><title type="html">Pilots wait &amp;#8211; for light</title>
<link rel="self" href="https://meridian.example/self"/><link href="https://meridian.example/pilots"/>
<author><name>A. Writer</name><uri>https://x.example</uri></author><author><name>B. Scribe</name></author>
<updated>2029-03-13T10:00:00Z</updated><published>2029-03-12T10:00:00Z</published><summary>The short of it.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{FIRST}</p><blockquote>{SECOND}</blockquote></div>
</content></entry>
<entry><title>Fog</title><content type="text">{FIRST}\n\n1 &lt; 2 &amp;amp; 3: {SECOND}</content></entry></feed>"""


@pytest.mark.parametrize(("name", "data"), [("feed.xml", RSS), ("feed.atom", ATOM), ("feed", ATOM.encode("utf-16"))])
def test_the_entries_of_a_feed_are_articles_with_what_it_says_of_them(name: str, data: bytes | str) -> None:
    first = unpacked(name, data)[0]
    assert kept(first) == [KNOWN.title, FIRST, SECOND]
    assert isinstance(first, Article)
    assert first.metadata == KNOWN
    assert first.original.name == f"{name} › 01 {KNOWN.title}"


def test_a_feed_written_carelessly_is_read_and_an_entry_without_words_is_named() -> None:
    _, fog, nothing = unpacked("feed.xml", RSS)
    assert isinstance(fog, Article)
    assert kept(fog)[1:] == [SECOND]
    assert (fog.metadata.authors, fog.metadata.url) == (("C. Reporter",), "https://meridian.example/fog")
    assert isinstance(nothing, UserError)
    assert "“03 Nothing here” in “feed.xml” is listed without its text" in nothing.what


def test_plain_text_in_a_feed_keeps_its_signs_and_paragraphs() -> None:
    assert kept(unpacked("feed.xml", ATOM)[1]) == ["Fog", FIRST, f"1 < 2 &amp; 3: {SECOND}"]


HTML = f"<p>{FIRST}</p><blockquote>{SECOND}</blockquote>"
TEXT = f"{FIRST}\n\n{SECOND}"
EXPORTS: Mapping[str, object] = {
    "JSON Feed": {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Meridian Post",
        "items": [
            {
                "id": "1",
                "url": KNOWN.url,
                "title": KNOWN.title,
                "content_html": HTML,
                "date_published": "2029-03-12T10:00:00Z",
                "authors": [{"name": "A. Writer"}, {"name": "B. Scribe"}],
                "language": "en",
            }
        ],
    },
    "ninjs": {
        "uri": KNOWN.url,
        "headline": KNOWN.title,
        "byline": "A. Writer and B. Scribe",
        "versioncreated": "2029-03-12T10:00:00Z",
        "language": "en",
        "body_xhtml": HTML,
        "publisher": "The Meridian Post",
    },
    "JSON-LD": {
        "@type": "NewsArticle",
        "headline": KNOWN.title,
        "articleBody": TEXT,
        "author": [{"@type": "Person", "name": "A. Writer"}, {"@type": "Person", "name": "B. Scribe"}],
        "publisher": {"@type": "Organization", "name": "The Meridian Post"},
        "datePublished": "2029-03-12",
        "inLanguage": "en",
        "url": KNOWN.url,
    },
    "WordPress": [
        {
            "id": 7,
            "date": "2029-03-12T10:00:00",
            "link": KNOWN.url,
            "title": {"rendered": "Pilots wait &#8211; for light"},
            "content": {"rendered": HTML, "protected": False},
            "excerpt": {"rendered": "The short of it."},
            "author": 3,
        }
    ],
    "Guardian": {
        "response": {
            "status": "ok",
            "results": [
                {
                    "webTitle": KNOWN.title,
                    "webUrl": KNOWN.url,
                    "webPublicationDate": "2029-03-12T10:00:00Z",
                    "fields": {"body": HTML, "byline": "A. Writer and B. Scribe", "publication": "The Meridian Post"},
                }
            ],
        }
    },
    "ours": [
        {
            "id": "x",
            "text": TEXT,
            "title": KNOWN.title,
            "authors": ["A. Writer", "B. Scribe"],
            "published": "2029-03-12",
            "outlet": "The Meridian Post",
            "language": "en",
            "url": KNOWN.url,
        }
    ],
    "milliseconds": [{"title": KNOWN.title, "body": TEXT, "published": 1867999000000, "url": KNOWN.url}],
}


@pytest.mark.parametrize("kind", EXPORTS)
def test_the_articles_of_an_export_are_read_with_what_it_says_of_them(kind: str) -> None:
    (article,) = unpacked("export.json", json.dumps(EXPORTS[kind]))
    assert kept(article) == [KNOWN.title, FIRST, SECOND]
    assert isinstance(article, Article)
    about = article.metadata
    assert (about.title, about.published, about.url) == (KNOWN.title, KNOWN.published, KNOWN.url)
    assert about.authors in (KNOWN.authors, ())
    assert about.outlet in (KNOWN.outlet, "")


def test_json_lines_are_an_article_a_line() -> None:
    lines = "\n".join(json.dumps({"title": f"Number {at}", "text": TEXT}) for at in range(12))
    names = [one.original.name for one in unpacked("export.jsonl", lines) if isinstance(one, Article)]
    assert len(names) == 12 and names == sorted(names)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ('{"title": "a", "items": [}', "is damaged"),
        ('{"name": "visavis", "version": "1.0"}', "no articles that can be recognised"),
        ('{"a": ' * 100_000, "nested too deeply"),
        ('[{"x": 1}]', "no articles that can be recognised"),
    ],
)
def test_json_without_articles_is_refused_by_name(data: str, why: str) -> None:
    with pytest.raises(UserError, match=why) as refusal:
        unpacked("export.json", data)
    assert "“export.json”" in refusal.value.what


def test_a_text_in_brackets_is_a_text() -> None:
    assert articles.parts(Source("a.txt", b'["We wait," said one.] {He left.}')) is None


def saved_page(*paragraphs: str) -> str:
    return "<html><body><article><h1>Häfen</h1>" + "".join(f"<p>{one}</p>" for one in paragraphs) + "</article></body>"


def test_the_pages_of_a_web_archive_are_articles_with_address_and_encoding() -> None:
    page = saved_page(FIRST, SECOND, FIRST.replace("Monday", "Friday"), SECOND.replace("thirty", "forty"))
    data = made.web_archive(
        ("https://meridian.example/a", "301 Moved", "text/html", b"moved"),
        (
            "https://meridian.example/a?b=c",
            "200 OK",
            "text/html; charset=iso-8859-1",
            page.encode("latin-1", "replace"),
        ),
        ("https://meridian.example/a?b=c", "200 OK", "text/html", page.encode()),
        ("https://meridian.example/x.js", "200 OK", "application/javascript", b"x()"),
        ("https://ads.example/frame", "200 OK", "text/html", b"<html><body>Buy!</body></html>"),
        ("https://meridian.example/b", "200 OK", "text/html;charset=utf-8", page.encode()),
    )
    for archive in (data, gzip.decompress(data)):
        first, second = unpacked("crawl.warc.gz", archive)
        assert isinstance(first, Article) and isinstance(second, Article)
        assert first.original.name == "crawl.warc.gz › https://meridian.example/a?b=c"
        assert first.metadata.url == "https://meridian.example/a?b=c"
        assert first.metadata.title == second.metadata.title == "Häfen"
        assert kept(second)[:3] == ["Häfen", FIRST, SECOND]


def test_what_is_askew_in_a_web_archive_is_not_told_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    """Warnings of a library, without the file's name, would stand between the program's own messages."""
    page = saved_page(*(FIRST, SECOND) * 4).encode()
    data = gzip.decompress(made.web_archive(("https://meridian.example/a", "200 OK", "text/html", page)))
    assert unpacked("crawl.warc", data[:-4] + b"junk\r\n\r\n" + data)
    assert capfd.readouterr().err == ""


def test_a_web_archive_cut_off_is_refused_or_read_as_far_as_it_goes() -> None:
    data = made.web_archive(("https://meridian.example/a", "200 OK", "text/html", saved_page(FIRST, SECOND).encode()))
    with pytest.raises(UserError, match="“crawl"):
        unpacked("crawl.warc", data[: len(data) // 2])


def test_without_the_extra_a_web_archive_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "warcio", None)
    with pytest.raises(UserError, match="not installed") as refusal:
        unpacked("crawl.warc", made.web_archive(("https://a.example", "200 OK", "text/html", b"")))
    assert "visavis[warc]" in refusal.value.remedy


def test_a_compressed_file_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="is a compressed file"):
        articles.parts(Source("a.txt.gz", gzip.compress(FIRST.encode())))


@pytest.mark.parametrize("data", [RSS, ATOM, json.dumps(EXPORTS["JSON Feed"])])
def test_a_part_is_the_same_article_however_often_its_collection_is_opened(data: str) -> None:
    assert [one for one in unpacked("a", data) if isinstance(one, Article)] == [
        one for one in unpacked("a", data) if isinstance(one, Article)
    ]


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn"]), min_size=1, max_size=40)


@given(st.lists(WORDS.filter(lambda words: any(map(str.isalnum, words)) and "<" not in words), min_size=1, max_size=5))
def test_the_text_of_an_export_comes_back_word_for_word(paragraphs: list[str]) -> None:
    (article,) = unpacked("a.json", json.dumps([{"title": "A title", "content_text": "\n\n".join(paragraphs)}]))
    assert isinstance(article, Article)
    assert_sound(article)
    blocks = [block.span.of(article.text) for block in article.blocks]
    assert " ".join(blocks).split() == " ".join(("A title", *paragraphs)).split()
