"""Plain text read wrongly shows menus as statements, or hides a statement among menus."""

from __future__ import annotations

import re
from datetime import date

import pytest

from visavis import articles, paths
from visavis.articles import furniture, glue
from visavis.articles.lexicon import Entry, entries
from visavis.errors import UserError
from visavis.model import Article, BlockKind

LEAD = "The harbour office of Lisna said on Monday that the buoys would be lit again before the end of the month."
NEXT = "Nobody at the station could say on whose orders they had been dark since the storms of last autumn."


def read(text: str) -> Article:
    return articles.read("a.txt", text.encode())


def shown(article: Article) -> list[tuple[str, str]]:
    return [(b.span.of(article.text), b.boilerplate or b.kind.value) for b in article.blocks]


def test_the_sample_is_framed_by_folded_furniture_and_nothing_else_is() -> None:
    data = paths.resource("samples", "harbour-patrols.txt").read_bytes()
    article = articles.read("harbour-patrols.txt", data)
    reasons = [block.boilerplate for block in article.blocks]
    assert reasons[:6] == ["menu", "menu", "page header", "", "byline", "byline"]
    assert reasons[-7:] == [
        "related links", "share buttons", "share buttons", "share buttons", "visit counter", "copyright", "page footer",
    ]  # fmt: skip
    assert not any(reasons[6:-7])
    assert article.metadata.title == "Envoys Trade Warnings Over Harbour Patrols"
    assert article.metadata.authors == ("A. Writer",)
    assert article.metadata.published == date(2029, 3, 14)
    assert (article.metadata.outlet, article.metadata.language) == ("The Meridian Post", "en")


def test_a_headline_glued_to_its_sentence_becomes_a_title_and_a_paragraph() -> None:
    article = read(f"Port Office Promises ‘Light by Easter’{LEAD}\n\n{NEXT}")
    assert shown(article)[:2] == [("Port Office Promises ‘Light by Easter’", "title"), (LEAD, "paragraph")]


@pytest.mark.parametrize(
    "line",
    [
        "Anna McDonald Told Reporters After Lunch that she would not go to the port before the lights are on again.",
        "Captain Ivo Korda uses a PortView screen and says that nothing on it has moved since the last days of autumn.",
        "“We wait.”Then they went home and waited for the fog to lift over the harbour and its seven dark buoys.",
        "He spoke with Jean-Luc O’Hara and Marie DeVries about the seven buoys that have been dark since last autumn.",
    ],
)
def test_a_capital_inside_a_word_is_no_end_of_a_headline(line: str) -> None:
    assert glue.joint(line) is None


def test_hard_wrapped_lines_become_paragraphs() -> None:
    text = (
        "The harbour office of Lisna said on Monday that the seven buoys at the\n"
        "mouth of the strait would be lit again before the end of the month, and\n"
        "that the pilots would be told.\n"
        "Nobody at the station could say on whose orders they had been dark since\n"
        "the storms of last autumn, which sank two boats.\n"
        "\n"
        "“We wait,” said one of them. He has been a pilot for thirty years, and in\n"
        "all of them he has not seen a winter like this.\n"
    )
    starts = [words.split()[0] for words, _ in shown(read(text))]
    assert starts == ["The", "Nobody", "“We"]


def test_a_paragraph_a_line_stays_a_paragraph_a_line() -> None:
    article = read(f"Lights Before Easter\n{LEAD}\n{NEXT}\nAn Answer From the Ministry\n{LEAD}\n")
    assert [kind for _, kind in shown(article)] == ["title", "paragraph", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Select Page", "menu"),
        ("Share this:", "share buttons"),
        ("(Visited 12 times, 1 visits today)", "visit counter"),
        ("ADVERTISEMENT", "advertisement"),
        ("Read more: Seven buoys and a lighthouse", "related links"),
        ("We use cookies to improve your visit.", "cookie notice"),
        ("Subscribe to our newsletter and get the best of the port in your inbox.", "subscription call"),
        ("© 2029 Lisna Herald", "copyright"),
        ("Photo: Ivo Korda/Reuters", "photo credit"),
        ("Your email address will not be published.", "comments"),
    ],
)
def test_furniture_is_marked_with_its_reason(line: str, reason: str) -> None:
    assert (line, reason) in shown(read(f"{LEAD}\n\n{NEXT}\n\n{line}"))


@pytest.mark.parametrize(
    "line",
    [
        "“We use cookies to bribe the pilots,” the captain said.",
        "Share prices of the port fell on Monday after the office said that the buoys were dark.",
        "Read aloud, the letter took eleven minutes.",
        "Copyright disputes are not what divides the two ports, the minister said.",
        "The office said it would subscribe to the treaty today.",
        "Comments by the minister were met with laughter.",
        "More in Lisna fear the fog than the navy.",
        "Support for our work at the lighthouse has fallen, the pilots said.",
        "Powered by the tide, the lamps need no oil.",
        "Share it or lose it, the envoy warned.",
    ],
)
def test_a_sentence_of_the_article_is_never_marked(line: str) -> None:
    assert (line, "paragraph") in shown(read(f"{LEAD}\n\n{line}\n\n{NEXT}"))


def test_a_dateline_credits_its_agency() -> None:
    article = read(f"Lights Before Easter\n\nLISNA, March 12 (Ukrinform) - {LEAD}\n\n{NEXT}")
    assert (article.metadata.outlet, article.metadata.relay) == ("", "Ukrinform")
    assert article.blocks[1].kind is BlockKind.PARAGRAPH and not article.blocks[1].boilerplate


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("By Anna Korda and Ivo de la Cruz", ("Anna Korda", "Ivo de la Cruz"), None),
        ("By Anna Korda | 3 March 2029", ("Anna Korda",), date(2029, 3, 3)),
        ("Published on Saturday, March 3, 2029 at 10:15 a.m. GMT", (), date(2029, 3, 3)),
        ("2029-03-03", (), date(2029, 3, 3)),
        ("By noon the harbour was empty", (), None),
    ],
)
def test_bylines_are_read(line: str, names: tuple[str, ...], day: date | None) -> None:
    found = read(f"Lights Before Easter\n{line}\n{LEAD}\n{NEXT}").metadata
    assert (found.authors, found.published) == (names, day)


def test_a_page_copied_with_its_menus_is_read_without_them() -> None:
    article = read(
        "Skip to main content\nHome\nNews\nWorld\nEurope\nPort office promises light before Easter\n"
        f"4 hours ago\nShare\n{LEAD}\nAdvertisement\nLondon called the answer disappointing\n{NEXT}\n"
        "Related topics\nGrain\nMore on this story\nGrain prices rise for the third month in a row\n"
    )
    assert [words for words, kind in shown(article) if kind in ("title", "heading", "paragraph")] == [
        "Port office promises light before Easter",
        LEAD,
        "London called the answer disappointing",
        NEXT,
    ]


def test_a_headline_glued_to_its_byline_is_cut_off() -> None:
    headline = "Ministers Meet in Lisna: “We Are Close”"
    article = read(f"{headline}Posted by Anna Korda | Mar 3, 2029 | World | 0\n{LEAD}\n{NEXT}")
    assert article.metadata.title == headline
    assert article.metadata.authors == ("Anna Korda",)
    assert article.metadata.published == date(2029, 3, 3)
    assert article.blocks[1].boilerplate == "byline"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEAD, "en"),
        ("Der Hafen von Lisna ist seit dem Herbst dunkel, und niemand weiß, auf wessen Befehl.", "de"),
        ("Le port est dans le noir depuis les tempêtes et personne ne sait par qui, ont dit les pilotes.", "fr"),
        ("Порт остаётся тёмным с осени, и никто не знает, по чьему приказу, сказали лоцманы.", "ru"),
        ("Порт залишається темним з осені, і ніхто не знає, за чиїм наказом, сказали лоцмани її станції.", "uk"),
        ("12 34", ""),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert read(text).metadata.language == language


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["share this"], "before the first heading"),
        (["[line: menu]", "home("], "not a regular expression"),
    ],
)
def test_a_broken_word_list_names_file_and_line(lines: list[str], why: str) -> None:
    listed = [Entry("boilerplate.txt", at, text) for at, text in enumerate(lines, start=1)]
    with pytest.raises(UserError, match=f"boilerplate.txt, line {len(lines)}: .*{why}"):
        furniture.parse(listed)


def test_every_shipped_phrase_of_furniture_is_a_pattern_by_itself() -> None:
    """Two faults in a list could hide each other in the one pattern that is made from it, and hide articles' lines."""
    for entry in entries("boilerplate.txt"):
        re.compile(entry.text)
