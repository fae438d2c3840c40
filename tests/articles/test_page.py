"""A saved page read wrongly loses the article among menus, or shows machinery as if somebody had said it."""

from __future__ import annotations

from datetime import date

import pytest

from visavis import articles
from visavis.errors import UserError
from visavis.model import Article, BlockKind

SENTENCES = (
    "The pilots of Lisna said on Monday that they would take no ship through the strait before the buoys are lit.",
    "“We have counted the masts on the far shore every morning this winter,” said Anna Korda, who leads them.",
    "The harbour office answered in the afternoon that the buoys belong to another ministry, which did not reply.",
    "Nobody in the port remembers a year in which so few grain ships passed the lighthouse before the thaw began.",
)
PAGE = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Pilots Wait for the Buoys | The Meridian Post</title>
<meta property="og:title" content="Pilots Wait for the Buoys">
<meta property="og:site_name" content="The Meridian Post">
<link rel="canonical" href="https://meridian.example/pilots"><script type="application/ld+json">
{{"@type": "NewsArticle", "headline": "Pilots Wait for the Buoys", "datePublished": "2029-03-12T08:00:00Z",
"author": [{{"@type": "Person", "name": "A. Writer"}}, {{"@type": "Person", "name": "B. Scribe"}}]}}</script>
<style>p {{ color: red }}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Pilots Wait for the Buoys</h1><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><h2>An answer</h2>
<blockquote><p>{SENTENCES[2]}</p></blockquote>
<ul><li>Buoys: eleven, none of them lit since the autumn storms of last year</li>
<li>Pilots: six, four of them on duty in the station house by the mole</li></ul>
<table><tr><th>Month</th><th>Ships</th></tr><tr><td>January</td><td>41</td></tr></table>
<figure><img src="http://tracker.example/x.png">
<figcaption>The lighthouse of Lisna seen from the mole in a snow storm</figcaption></figure>
<p>{SENTENCES[3]}</p>
<p style="display:none">hidden words for machines</p><script>alert("run")</script></article>
<footer><p>© 2029 The Meridian Post. All rights reserved.</p></footer></body></html>"""


@pytest.fixture(scope="module")
def article() -> Article:
    return articles.read("pilots.html", PAGE.encode())


def texts(article: Article, kind: BlockKind) -> list[str]:
    return [b.span.of(article.text) for b in article.blocks if b.kind is kind and not b.boilerplate]


def test_the_article_is_kept_in_its_structure(article: Article) -> None:
    assert texts(article, BlockKind.TITLE) == ["Pilots Wait for the Buoys"]
    assert texts(article, BlockKind.HEADING) == ["An answer"]
    assert texts(article, BlockKind.BLOCK_QUOTE) == [SENTENCES[2]]
    assert len(texts(article, BlockKind.LIST_ITEM)) == 2
    assert texts(article, BlockKind.PARAGRAPH) == [SENTENCES[0], SENTENCES[1], SENTENCES[3]]
    assert texts(article, BlockKind.TABLE) == ["Month | Ships", "January | 41"]


def test_furniture_is_marked_and_still_there(article: Article) -> None:
    marked = {b.span.of(article.text): b.boilerplate for b in article.blocks if b.boilerplate}
    assert marked["World"] == "navigation"
    assert marked["© 2029 The Meridian Post. All rights reserved."] == "page footer"


def test_what_a_reader_does_not_see_is_gone(article: Article) -> None:
    for unseen in ("hidden words", "alert", "color: red", "tracker.example"):
        assert unseen not in article.text


def test_the_page_says_who_wrote_it_and_when(article: Article) -> None:
    found = article.metadata
    assert (found.title, found.outlet) == ("Pilots Wait for the Buoys", "The Meridian Post")
    assert found.authors == ("A. Writer", "B. Scribe")
    assert found.published == date(2029, 3, 12)
    assert (found.language, found.url) == ("en-GB", "https://meridian.example/pilots")


@pytest.mark.parametrize("body", ["", "<script>x</script>", "<p hidden>a</p>", "<img src=x>"])
def test_a_page_without_words_is_refused(body: str) -> None:
    with pytest.raises(UserError, match="without words"):
        articles.read("empty.html", f"<html><body>{body}</body></html>".encode())


@pytest.mark.parametrize(
    "source",
    [
        "<html><body>" + "<table><tr><td>" * 10_000 + SENTENCES[0],
        "<html><body>" + "<div>" * 10_000 + SENTENCES[0],
        "<html><body>" + "<b>" * 100_000 + SENTENCES[0],
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><html><body>&b;'
        + SENTENCES[0],
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body>&x;' + SENTENCES[0],
        '<html><head><script type="application/ld+json">' + "[" * 100_000 + "</script></head><body>" + SENTENCES[0],
        "<html><body " + "a" * 3_000_000 + ">" + SENTENCES[0],
    ],
    ids=["tables", "divisions", "bold", "laughs", "file", "json", "attribute"],
)
def test_a_hostile_page_ends_in_an_article_or_a_clear_refusal(source: str) -> None:
    try:
        article = articles.read("hostile.html", source.encode())
    except UserError as refusal:
        assert "“hostile.html”" in refusal.what
        return
    assert len(article.text) < 2 * len(SENTENCES[0])


@pytest.mark.parametrize(
    "comment",
    [
        "Page saved with SingleFile \n url: https://meridian.example/pilots \n saved date: Mon Mar 12 2029",
        " saved from url=(0034)https://meridian.example/pilots ",
    ],
)
def test_a_page_without_an_address_has_the_one_that_it_was_saved_from(comment: str) -> None:
    page = (
        f"<!DOCTYPE html> <html lang=en><!--{comment}--><body><h1>Pilots</h1><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>"
    )
    article = articles.read("saved.html", f"{page}<li class='x sf-hidden'>Unseen</li>".encode())
    assert article.metadata.url == "https://meridian.example/pilots"
    assert "Unseen" not in article.text


def test_a_heading_between_kept_paragraphs_and_the_cells_of_word_processors_are_kept() -> None:
    row = "<tr><td><p>{}</p></td><td><p>{}</p></td></tr>"
    page = (
        f"<html><body><h1>Pilots</h1><p>{SENTENCES[0]}</p><h2>An answer</h2>"
        f"<blockquote><p>{SENTENCES[1]}</p></blockquote>"
        f"<table>{row.format('Month', 'Ships')}{row.format('January', '41')}</table><p>{SENTENCES[2]}</p></body></html>"
    )
    article = articles.read("a.html", page.encode())
    assert texts(article, BlockKind.HEADING) == ["An answer"]
    assert texts(article, BlockKind.TABLE) == ["Month | Ships", "January | 41"]
    assert article.metadata.language == "en"
