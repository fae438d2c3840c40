"""Rewriting gold articles: an annotated place that slips would teach the model nonsense."""

import random

from hypothesis import given
from hypothesis import strategies as st

from training import augmentation
from training.augmentation import Chances, augment, rewrite
from training.data import GoldArticle, GoldAttribution

TEXT = (
    "A headline about talks\n\nThe U.S. envoy, Donald Harkness, said “we don't agree” on Monday.\n\n"
    "“The ‘quick’ answer is no,” Harkness said. Harkness said the Republican plan had failed."
)


def place(words: str, after: int = 0) -> tuple[int, int]:
    start = TEXT.index(words, after)
    return start, start + len(words)


LAST = TEXT.rindex("Harkness said")
ARTICLE = GoldArticle(
    "made-up",
    TEXT,
    (
        GoldAttribution((place("“we don't agree”"),), (place("said"),), (place("The U.S. envoy, Donald Harkness"),)),
        GoldAttribution((place("the Republican plan had failed"),), (place("said", LAST),), (place("Harkness", LAST),)),
    ),
)
ALL = Chances(1, 1, 1, 1, 1, 1)
CUES = {"said": "saying", "agree": "position", "back": "position"}


def words_of(article: GoldArticle) -> list[str]:
    return [
        article.text[s:e] for a in article.attributions for places in (a.content, a.cue, a.source) for s, e in places
    ]


@given(st.integers())
def test_places_keep_their_words_when_everything_is_changed(seed: int) -> None:
    rewritten = words_of(augment(ARTICLE, ALL, CUES, random.Random(seed)))
    content, cue, source, other_content, other_cue, other_source = rewritten
    assert "agree" in content
    assert content[0] in "“\"‘'«„"
    assert cue == "said"
    assert " envoy, " in source
    assert other_content.startswith("the ")
    assert other_content.endswith("plan had failed")
    assert other_cue == "as saying"
    assert source.split()[-1] == other_source


def test_nothing_changes_where_nothing_shall() -> None:
    assert augment(ARTICLE, Chances(0, 0, 0, 0, 0, 0), CUES, random.Random(1)) == ARTICLE


def test_a_cue_is_put_in_other_words_of_its_class_and_form() -> None:
    denying = GoldArticle("b", "Marek denied it.", (GoldAttribution(((13, 15),), ((6, 12),), ((0, 5),)),))
    cues = {"denied": "denying", "rejected": "denying", "reject": "denying", "backed": "position"}
    texts = {rewrite(denying, augmentation.reword(denying, 1, cues, random.Random(i))).text for i in range(20)}
    assert texts == {"Marek denied it.", "Marek rejected it."}


def test_lost_paragraph_breaks_keep_the_words() -> None:
    merged = rewrite(ARTICLE, augmentation.merge(ARTICLE, random.Random(1)))
    assert words_of(merged) == words_of(ARTICLE)
    assert merged.text.count("\n") < ARTICLE.text.count("\n")
