"""Words: a spelling that compares as another word is a name that the gazetteer does not find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.parties.words import keys, words


@pytest.mark.parametrize(
    ("spelled", "same"),
    [
        ("U.S.", "US"),
        ("Élysée", "Elysee"),
        ("Türkiye", "Turkiye"),
        ("Sana’a", "Sanaa"),
        ("N'Djamena", "NDjamena"),
        ("Guinea-Bissau", "Guinea Bissau"),
        ("Ukraine's", "Ukraine"),
        ("Ukraine’s", "Ukraine"),
        ("Łódź", "Lodz"),
        ("Yıldırım", "Yildirim"),
        ("in\u00a0the\u00a0West", "in the West"),
    ],
)
def test_spellings_compare_equal(spelled: str, same: str) -> None:
    assert keys(spelled) == keys(same)


def test_a_possessive_is_known() -> None:
    assert [word.possessive for word in words("Russia’s and the rebels’ men")] == [True, False, False, True, False]


@given(st.text(max_size=80))
def test_words_give_back_the_text(text: str) -> None:
    found = words(text)
    joined = "".join(word.gap + word.text for word in found)
    assert text.startswith(joined)


@given(st.text(alphabet=st.characters(exclude_characters="\n"), max_size=40))
def test_the_short_way_and_the_long_way_agree(text: str) -> None:
    assert keys(text) == tuple(word.key for word in words(text.replace("-", " ")))
