"""Links: one that leads to another paragraph makes a briefing's footnote a lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.app.links import Link, as_html, as_text, parse

ID = "3f2a9c01d4e5aa77"


@given(st.text("0123456789abcdef", min_size=12, max_size=64), st.integers(0, 99_999))
def test_what_is_copied_leads_back_however_it_was_pasted(article: str, paragraph: int) -> None:
    link = Link(article, paragraph)
    short = Link(article[:12], paragraph)
    for pasted in (str(link), link.encoded(), as_text(link, "Envoys: a title, ¶3"), as_html(link, "A <b> & c")):
        assert parse(pasted) == short


@pytest.mark.parametrize(
    ("pasted", "paragraph"),
    [
        (f"visavis://article/{ID}", 0),
        (f"visavis:/article/{ID}#¶8", 8),  # as a path has it
        (f"see visavis://article/{ID}#p12, and more", 12),
        (f"VISAVIS://ARTICLE/{ID.upper()}#%c2%b67", 7),
    ],
)
def test_other_spellings_are_read_too(pasted: str, paragraph: int) -> None:
    assert parse(pasted) == Link(ID, paragraph)


@pytest.mark.parametrize(
    "words", ["", "visavis", "https://article/3f2a9c01d4e5", "visavis://article/", "visavis://x/1234"]
)
def test_anything_else_is_no_link(words: str) -> None:
    assert parse(words) is None


def test_a_documents_link_is_escaped() -> None:
    made = as_html(Link(ID, 8), "Gates <script> & eels")
    assert (
        made
        == '<a href="visavis://article/3f2a9c01d4e5#%C2%B68">Gates &lt;script&gt; &amp; eels, ¶8: visavis://article/3f2a9c01d4e5#¶8</a>'
    )
