"""What was learned: a list that does not come back makes the analyst correct the same speaker again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.errors import UserError
from visavis.model import Rule, Speaker
from visavis.parties.learned import Learned, dump, parse

names = st.from_regex(r"[A-Za-zÀ-ž][A-Za-zÀ-ž’. -]{0,18}[a-zà-ž]", fullmatch=True).map(
    lambda name: " ".join(name.split())
)
lists = st.lists(names, max_size=3).map(tuple)


@given(st.lists(st.builds(Rule, speaker=names, affiliations=lists, parties=lists, name=st.just("") | names)).map(tuple))
def test_what_is_written_is_read(rules: tuple[Rule, ...]) -> None:
    assert parse(dump(rules), "learned.tsv") == rules


def test_a_rule_without_a_speaker_is_named_with_its_line() -> None:
    with pytest.raises(UserError, match=r"learned\.tsv, line 2: the speaker is missing"):
        parse(b"speaker\tname\taffiliations\tparties\n\t\tRussia\t\n", "learned.tsv")


def test_the_later_of_two_rules_counts() -> None:
    learned = Learned([Rule("Sokolova", ("Russia",)), Rule("sokolova", ("Ukraine",))])
    assert learned.about(Speaker("Irina Sokolova")) == Rule("sokolova", ("Ukraine",))


def test_an_article_before_the_name_does_not_matter() -> None:
    assert Learned([Rule("the group", ("Hamas",))]).about(Speaker("x", descriptions=("The group",)))
