"""Briefings: what goes out under the analyst's name must be whole, sourced, and nothing but text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import markdown as python_markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from tests.conftest import article_of, quotation_of
from visavis.export.briefing import GAP, Briefing, build
from visavis.export.html import html
from visavis.export.markdown import escaped, markdown
from visavis.model import (
    Analysed,
    Annotation,
    Card,
    Correction,
    Kind,
    Profile,
    Quotation,
    Reading,
    Relayed,
    Span,
    Speaker,
)

EVIL = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "# heading",
    "1. item",
    "- item",
    "= = =",
    "--- rule",
    "[link](javascript:alert(1))",
    "![picture](https://example.org/x.png)",
    "https://example.org",
    "**bold** __bold__ _em_ ~~gone~~ `code`",
    "[^1] [^1]: note",
    "> quoted",
    "| a | b |\n|---|---|",
    "``` fence",
    "&lt;b&gt; &amp;",
    "{: .class } {{ 7*7 }} {% raw %}",
    "line\n\n# heading\r\u2028# heading",
    "\x1b[31mred\x00",
    "\\*not bold\\*",
    "a\\",
    '" style="x" onclick="y',
)


def reading(analysed: Analysed, *corrections: Correction) -> Reading:
    decided = {correction.quotation_id: correction for correction in corrections}
    cards = tuple(Card(one, one, decided.get(one.id)) for one in analysed.quotations)
    return Reading(analysed.article, cards)


@pytest.fixture
def made(analysed: Analysed, profile: Profile) -> Briefing:
    return build((reading(analysed),), profile, title="Harbour")


def evil(words: str, profile: Profile) -> Briefing:
    """Return a briefing in which all that comes from outside is `words`."""
    article = article_of(words + " said it", name=words.replace("/", "") or "x", title=words, outlet=words)
    quotation = Quotation(
        "q",
        Kind.MIXED,
        (Span(0, len(words)),),
        cue=Span(0, len(words)),
        speaker=Speaker(words, words),
        relay=Speaker(words),
        parties=("east",),
    )
    remark = Annotation(words, (words,), starred=True)
    return build((Reading(article, (Card(quotation, quotation, None, remark),), remark),), profile, title=words)


def test_every_party_has_its_say_or_its_gap(made: Briefing, analysed: Analysed, profile: Profile) -> None:
    assert [position.party for position in made.positions] == ["East", "West", "Others"]
    ours = [[statement.words for statement in position.statements] for position in made.positions]
    text = analysed.article.text
    known = [party.id for party in profile.parties]
    theirs = [[q.content[0].of(text) for q in analysed.quotations if party in q.parties] for party in known]
    theirs.append([q.content[0].of(text) for q in analysed.quotations if not set(known) & set(q.parties)])
    assert ours == theirs, "briefing and panes agree"
    empty = build((reading(replace(analysed, quotations=())),), profile, title="Harbour")
    assert [position.gap for position in empty.positions] == [GAP] * 3


def test_a_statement_names_its_source(made: Briefing) -> None:
    (statement,) = made.positions[1].statements
    assert (statement.speaker, statement.paragraph) == ("Tom Aldous", 3)
    assert (statement.source.outlet, statement.source.file) == ("The Quay", "harbour.txt")
    assert statement.source.paragraphs[2].number == 3


def test_what_the_attribution_splits_is_shown_as_split(profile: Profile) -> None:
    article = article_of("“Calm,” he said, “and cold.", "“And wet.”")
    split = replace(quotation_of(article, "“Calm,”"), content=(Span(0, 7), Span(17, 27), Span(28, 38)))
    made = build((reading(Analysed(article, (split,))),), profile)
    assert made.positions[2].statements[0].words == "“Calm,” … “and cold. “And wet.”"
    assert made.title == "harbour.txt"


def test_a_joint_statement_stands_under_each_and_says_so(analysed: Analysed, profile: Profile) -> None:
    joint = replace(analysed.quotations[0], parties=("east", "west"))
    made = build((reading(replace(analysed, quotations=(joint,))),), profile, title="Harbour")
    east, west, _ = made.positions
    assert east.statements[0].joint_with == ("West",)
    assert west.statements[0].joint_with == ("East",)


def test_what_the_analyst_decided_is_told(analysed: Analysed, profile: Profile) -> None:
    first, second, third = analysed.quotations
    made = build(
        (
            reading(
                analysed,
                Correction(first.id, parties=("east",)),
                Correction(second.id, dismissed=True),
                Correction(third.id, speaker=Speaker("Otto"), added=third),
            ),
        ),
        profile,
        title="Harbour",
    )
    assert tuple(map(str, made.positions[0].statements[0].corrected)) == ("party set by the analyst",)
    assert made.positions[1].statements == ()
    assert tuple(map(str, made.positions[2].statements[0].corrected)) == ("marked by the analyst",)


def test_cut_words_and_relays_are_told(analysed: Analysed, profile: Profile) -> None:
    first = analysed.quotations[0]
    decided = Correction(first.id, edges=first.content, relay=Relayed(None))
    (statement,) = build((reading(analysed, decided),), profile).positions[0].statements
    assert tuple(map(str, statement.corrected)) == ("who reported it set by the analyst", "words cut by the analyst")
    (statement,) = build((reading(analysed, Correction(first.id, accepted=True)),), profile).positions[0].statements
    assert statement.corrected == ()


def test_notes_tags_and_stars_go_out(analysed: Analysed, profile: Profile) -> None:
    first = analysed.quotations[0]
    card = Card(first, first, None, Annotation("Ask *Otto*.\nTwice.", ("ports", "arms"), starred=True))
    made = build((Reading(analysed.article, (card,), Annotation("Weak", starred=True)),), profile)
    source = markdown(made)
    assert "On “Harbour patrols begin on Monday”: starred · Weak\n" in source
    assert "*starred* · *tagged ports, arms*[^1]\n>\n> Note: Ask \\*Otto\\*. Twice.\n" in source
    tree = lxml_html.document_fromstring(html(made))
    assert tree.xpath("//article//p[@class='note']/text()") == ["Ask *Otto*.\nTwice."]
    assert tree.xpath("//section[@class='source']/p[@class='note']/text()") == ["Weak"]
    assert tree.xpath("//section[@class='source']/p[@class='remarks']/text()") == ["starred"]


def test_markdown_as_a_whole(analysed: Analysed, profile: Profile) -> None:
    article = replace(
        analysed.article, metadata=replace(analysed.article.metadata, published=date(2025, 3, 4), title="Patrols")
    )
    cued = replace(
        quotation_of(article, "“The patrols stay in port,”", "Irina Sokolova", parties=("east",)),
        cue=Span(article.text.index("said in"), article.text.index(" in Moscow")),
    )
    made = build((Reading(article, (Card(cued, cued),)),), profile, title="Harbour")
    assert markdown(made) == (
        "# Harbour\n\n"
        "Positions side by side: East, West, Others.\n\n"
        "## East\n\n"
        "> “The patrols stay in port,”\n"
        ">\n"
        "> **Irina Sokolova** · direct, “said” · reported 4 March 2025[^1]\n\n"
        "## West\n\n"
        "*Nothing found in this text.*\n\n"
        "## Others\n\n"
        "*Nothing found in this text.*\n\n"
        "[^1]: The Quay, “Patrols”, 4 March 2025, paragraph 2, harbour.txt.\n"
    )


MARKUP = {"heading_open", "link_open", "image", "fence", "html_inline", "html_block", "table_open", "code_inline", "hr",
          "bullet_list_open", "ordered_list_open", "s_open", "em_open", "strong_open", "code_block"}  # fmt: skip


def tokens(source: str) -> list[str]:
    parser = MarkdownIt("gfm-like", {"linkify": False})
    return [
        found.type
        for token in parser.parse(source)
        for found in (token, *(token.children or ()))
        if found.type in MARKUP
    ]


@pytest.mark.parametrize("words", EVIL)
def test_no_words_can_act_as_markdown(words: str, profile: Profile) -> None:
    plain = tokens(markdown(evil("harmless", profile)))
    source = markdown(evil(words, profile))
    assert tokens(source) == plain
    page = python_markdown.markdown(source, extensions=["extra"])
    harmless = python_markdown.markdown(markdown(evil("harmless", profile)), extensions=["extra"])
    assert shape(page) == shape(harmless)


def shape(page: str) -> list[str]:
    return [element.tag for element in lxml_html.fragment_fromstring(page, create_parent="div").iter(etree.Element)]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_escaped_words_read_as_they_were(words: str) -> None:
    rendered = lxml_html.fromstring(MarkdownIt("gfm-like", {"linkify": False}).render("x " + escaped(words)) or "<p/>")
    expected = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
    assert " ".join(rendered.text_content().split()) == " ".join(f"x {expected}".split())


@pytest.mark.parametrize("words", EVIL)
def test_no_words_can_act_as_html(words: str, profile: Profile) -> None:
    page = html(evil(words, profile))
    assert shape_of_page(page) == shape_of_page(html(evil("harmless", profile)))


def shape_of_page(page: str) -> list[tuple[str, tuple[str, ...]]]:
    tree = lxml_html.document_fromstring(page)
    return [(element.tag, tuple(sorted(element.attrib))) for element in tree.iter(etree.Element)]


def test_the_page_loads_and_runs_nothing(made: Briefing) -> None:
    page = html(made)
    tree = lxml_html.document_fromstring(page)
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert tree.xpath("//script | //link | //img | //iframe | //form | //object | //@src") == []
    assert re.search(r"url\(|@import", page) is None


def test_every_statement_leads_to_its_paragraph(made: Briefing) -> None:
    tree = lxml_html.document_fromstring(html(made))
    links = tree.xpath("//article//a/@href")
    assert len(links) == 3
    for link in links:
        (target,) = tree.xpath(f"//*[@id='{link[1:]}']")
        assert target.text_content().strip()
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_a_colour_from_elsewhere_cannot_style_the_page(analysed: Analysed, profile: Profile) -> None:
    painted = replace(profile, parties=(replace(profile.parties[0], colour="red; background: url(x)"),))
    assert "url(" not in html(build((reading(analysed),), painted, title="Harbour"))


def test_a_briefing_says_for_whom_somebody_speaks_once() -> None:
    """“Irina Sokolova, spokesperson” leaves out the half that a reader needs."""
    article = article_of("“No,” said the spokesperson.", "“Yes,” said the minister.")
    first, second = quotation_of(article, "“No,”"), quotation_of(article, "“Yes,”")
    of_ministry = Speaker("Irina Sokolova", "spokesperson", "Russian Foreign Ministry")
    of_kremlin = Speaker("Pavel Grishin", "Kremlin spokesman", "Kremlin")
    cards = tuple(Card(one, one) for one in (replace(first, speaker=of_ministry), replace(second, speaker=of_kremlin)))
    made = build((Reading(article, cards),), Profile("", "", ()))
    assert "**Irina Sokolova**, spokesperson, Russian Foreign Ministry" in markdown(made)
    assert "**Pavel Grishin**, Kremlin spokesman ·" in markdown(made)
    assert "spokesperson, Russian Foreign Ministry" in html(made)
