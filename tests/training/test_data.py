"""Gold articles as tags: what the network is asked to learn."""

import gzip
import json
from pathlib import Path

import pytest

from training import data
from visavis.engine.tagging.decoding import Tag


@pytest.fixture
def article(tmp_path: Path) -> data.GoldArticle:
    text = "Ivo Marek said that it rains.\nNothing else."
    row = {"id": "a", "text": text, "attributions": [{"content": [[15, 28]], "cue": [[10, 14]], "source": [[0, 9]]}]}
    path = tmp_path / "gold.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(row) + "\n").encode()))
    return data.read_gold(path)[0]


def test_an_attribution_becomes_tags_and_a_link(article: data.GoldArticle) -> None:
    example = data.example(article)
    tagged = dict(zip(example.surfaces[:8], (Tag(tag).name for tag in example.tags[:8]), strict=True))
    assert tagged == {
        "Ivo": "BEGIN_SOURCE", "Marek": "IN_SOURCE", "said": "BEGIN_CUE", "that": "BEGIN_CONTENT", "it": "IN_CONTENT",
        "rains": "IN_CONTENT", ".": "OUTSIDE", "\n": "OUTSIDE",
    }  # fmt: skip
    (link,) = example.links
    assert (link.cue, list(link.content), list(link.source)) == ((2, 3), [3, 4, 5], [0, 1])


def test_the_split_is_the_same_each_time_and_leaves_nothing_out(article: data.GoldArticle) -> None:
    articles = [data.GoldArticle(str(i), "", ()) for i in range(20)]
    taught, held_out = data.split(articles, 5, 7)
    assert (taught, held_out) == data.split(list(reversed(articles)), 5, 7)
    assert {a.id for a in taught + held_out} == {a.id for a in articles}
    assert len(held_out) == 5
