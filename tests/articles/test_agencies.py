"""An agency's report counts as the agency's, whoever prints it; a firm or a region of the same letters is none."""

from __future__ import annotations

import time

import pytest

from visavis import articles
from visavis.articles import agencies

LEAD = "The harbour office of Lisna said on Monday that the buoys would be lit again before the end of the month."
NEXT = "Nobody at the station could say on whose orders they had been dark since the storms of last autumn."


def relay(*lines: str) -> str:
    return articles.read("a.txt", "\n\n".join(lines).encode()).metadata.relay


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Light Before Easter", f"LISNA (Reuters) - {LEAD}", NEXT), "Reuters"),
        (("Light Before Easter", f"LISNA, Thule, March 12 (AP) — {LEAD}", NEXT), "AP"),
        (("Light Before Easter", f"LISNA, March 12. /TASS/. {LEAD}", NEXT), "TASS"),
        (("Light Before Easter", f"ЛИСНА, 12 мар — РИА Новости. {LEAD}", NEXT, "Источник: РИА Новости"), "RIA Novosti"),
        (("Light Before Easter", "By Reuters Staff", LEAD, NEXT), "Reuters"),
        (("Light Before Easter", "By Agence France-Presse", LEAD, NEXT), "AFP"),
        (("Light Before Easter", "via TASS", LEAD, NEXT), "TASS"),
        (("Light Before Easter", "Source: Xinhua", LEAD, NEXT), "Xinhua"),
        (("Light Before Easter", LEAD, f"{NEXT} (dpa)"), "dpa"),
        (("Light Before Easter", LEAD, NEXT, "(Reuters, AP)"), "Reuters"),
        (("Light Before Easter", LEAD, NEXT, "The Associated Press contributed to this report."), "AP"),
        (("Light Before Easter", LEAD, f"{NEXT} — Ukrinform"), "Ukrinform"),
        (("Light Before Easter", LEAD, NEXT), ""),
        (("Light Before Easter", LEAD, f"{NEXT} It was an ap (application)."), ""),
        (("Light Before Easter", f"In the Middle East and North Africa (MENA) {LEAD}", NEXT), ""),
        (("Light Before Easter", f"“They lie,” TASS (the agency) was told. {LEAD}", NEXT), ""),
        (("Light Before Easter", LEAD, "He told Reuters that nobody had asked the pilots.", NEXT), ""),
        (("Light Before Easter", LEAD, NEXT, "Photo: Ivo Korda/Reuters"), ""),
    ],
)
def test_the_agency_that_an_article_credits_is_its_relay(lines: tuple[str, ...], name: str) -> None:
    assert relay(*lines) == name


def test_a_page_credits_its_agency_by_its_author() -> None:
    page = (
        '<html><head><meta name="author" content="Reuters"><meta property="og:site_name" content="The Meridian Post">'
        f"</head><body><article><h1>Light Before Easter</h1><p>{LEAD}</p><p>{NEXT}</p></article></body></html>"
    )
    about = articles.read("a.html", page.encode()).metadata
    assert (about.outlet, about.relay) == ("The Meridian Post", "Reuters")


def test_an_agencys_own_page_is_relayed_by_nobody() -> None:
    page = (
        '<html><head><meta property="og:site_name" content="Reuters"></head><body><article><h1>Light Before Easter</h1>'
        f"<p>LISNA (Reuters) - {LEAD}</p><p>{NEXT}</p></article></body></html>"
    )
    assert articles.read("a.html", page.encode()).metadata.relay == ""


def test_a_line_of_signs_alone_names_no_agency() -> None:
    assert agencies.agency("--") == agencies.agency("by") == agencies.agency("") == ""


@pytest.mark.parametrize("words", ["- " * 50 + "x", "(" * 100_000, " - a" * 100_000, "by " * 30, "“" * 200_000])
def test_no_line_of_signs_takes_long(words: str) -> None:
    start = time.process_time()
    assert relay("Light Before Easter", LEAD, words) == ""
    assert time.process_time() - start < 5


def test_every_name_of_an_agency_stands_once_in_the_list() -> None:
    names = agencies._names()
    assert len(names) > 100
    assert all(agencies.agency(name) == name for name in names.values())
