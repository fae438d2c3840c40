"""The terminal's panes: without a screen they are all that a user sees."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from tests.conftest import article_of, quotation_of
from visavis.export.terminal import print_readings
from visavis.model import Analysed, Card, Profile, Reading, Speaker


def printed(analysed: Analysed, profile: Profile) -> str:
    out = io.StringIO()
    print_readings([Reading(analysed.article, tuple(Card(one, one) for one in analysed.quotations))], profile, out)
    return out.getvalue()


def test_the_parties_stand_side_by_side(analysed: Analysed, profile: Profile) -> None:
    lines = printed(analysed, profile).splitlines()
    (heads,) = [line for line in lines if "East (1)" in line]
    assert heads.index("East (1)") < heads.index("West (1)") < heads.index("Others (1)")
    (names,) = [line for line in lines if "Irina Sokolova" in line]
    assert names.index("Tom Aldous") == heads.index("West (1)")
    assert max(map(len, lines)) <= 120


def test_panes_that_find_no_room_stand_one_under_the_other(analysed: Analysed, profile: Profile) -> None:
    crowded = replace(
        profile, parties=tuple(replace(profile.parties[0], id=f"p{n}", name=f"Party {n}") for n in range(5))
    )
    lines = [line.strip() for line in printed(analysed, crowded).splitlines()]
    places = [lines.index(f"Party {n} (0)") for n in range(5)]
    assert places == sorted(places)
    assert lines.index("Others (3)") > places[-1]


def test_nothing_found_is_said(analysed: Analysed, profile: Profile) -> None:
    assert printed(replace(analysed, quotations=()), profile).count("nothing found") == 3


@pytest.mark.parametrize("words", ["\x1b[31mred", "[bold]loud[/bold]", ":smile:", "\x9b2J", "a\u202eb"])
def test_no_words_can_steer_the_terminal(words: str, profile: Profile) -> None:
    article = article_of("start " + words + " end", title=words, outlet=words)
    quotation = replace(quotation_of(article, article.text), speaker=Speaker(words, words))
    out = printed(Analysed(article, (quotation,)), profile)
    assert all(letter.isprintable() or letter == "\n" for letter in out)
    if words.isprintable():
        assert words in out
