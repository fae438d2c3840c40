"""Letters that somebody decoded wrongly are offered to be put right, and never changed unasked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles.test_read import assert_sound
from visavis import articles
from visavis.errors import UserError
from visavis.model import Article

FRENCH = "« On n’a pas été prévenus », a déclaré l’officier du port à l’agence, « et cela m’étonne »."
RUSSIAN = "Порт остаётся тёмным с осени, и никто не знает, по чьему приказу, сказали лоцманы станции."


def read(text: str, *, repaired: bool = False) -> Article:
    return articles.read("a.txt", text.encode(), repaired=repaired)


@pytest.mark.parametrize(
    ("text", "written", "misread"),
    [
        (FRENCH, "utf-8", "latin-1"),
        (RUSSIAN, "utf-8", "latin-1"),
        (RUSSIAN, "cp1251", "latin-1"),
        (RUSSIAN, "utf-8", "cp1251"),
    ],
)
def test_wrong_letters_are_offered_to_be_put_right(text: str, written: str, misread: str) -> None:
    wrong = text.encode(written).decode(misread, "replace").replace("\ufffd", "")
    damaged = f"{wrong}\n\nA plain paragraph.\n\n{wrong}"
    article = read(damaged)
    assert article.text == damaged
    assert article.repair is not None
    assert article.repair.places == 2
    assert article.repair.before != article.repair.after


def test_a_repaired_article_is_another_article_with_the_same_original() -> None:
    damaged = f"A heading\n\n{FRENCH.encode().decode('latin-1')}\n\n{FRENCH}\n"
    as_it_is, mended = read(damaged), read(damaged, repaired=True)
    assert mended.text == f"A heading\n\n{FRENCH}\n\n{FRENCH}\n"
    assert mended.original == as_it_is.original
    assert mended.id != as_it_is.id
    assert mended.repair is None
    assert [block.span.of(mended.text) for block in mended.blocks] == ["A heading", FRENCH, FRENCH]


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, "Â côté, “naïve” – São Paulo; 30 °C, ±2 £, Ærø, ÅÄÖ, €5, «Élodie»"])
def test_sound_letters_are_left_alone(text: str) -> None:
    article = read(text)
    assert article.repair is None
    assert read(text, repaired=True) == article


@given(
    st.lists(st.sampled_from([FRENCH.encode().decode("latin-1"), FRENCH, "A heading", "cafÃ©", "\u0085", "Ã", "\n"]))
)
def test_a_repair_leaves_every_block_in_its_place(pieces: list[str]) -> None:
    data = "\n\n".join(pieces).encode()
    try:
        as_it_is, mended = articles.read("a.txt", data), articles.read("a.txt", data, repaired=True)
    except UserError:
        return
    assert_sound(mended)
    assert [(one.kind, one.boilerplate) for one in mended.blocks] == [(b.kind, b.boilerplate) for b in as_it_is.blocks]
    assert mended == articles.read("a.txt", data, repaired=True)
