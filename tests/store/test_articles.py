"""Articles in the library: what comes out must be what went in, whichever version of the program put it there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import article_of
from visavis.model import Article, Link, Span
from visavis.store import articles
from visavis.store.connection import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "library.sqlite")
    yield opened
    opened.close()


def linked() -> Article:
    one = article_of("The plan is here.", "The lock is shut.")
    block = replace(one.blocks[0], links=(Link(Span(4, 8), "https://post.example/plan"),))
    return replace(one, blocks=(block, *one.blocks[1:]))


def test_the_links_behind_words_are_kept(store: Store) -> None:
    articles.save(store, linked())
    assert articles.load(store, linked().id).blocks == linked().blocks


def test_an_article_of_before_there_were_links_opens_without_any(store: Store) -> None:
    """Every library of an analyst is older than the program that opens it next."""
    articles.save(store, linked())
    older = json.loads(next(store.database.table("articles").rows_where())["blocks"])
    for block in older:
        del block["links"]
    store.database.execute("update articles set blocks = ?", [json.dumps(older)])
    assert articles.load(store, linked().id).blocks == article_of("The plan is here.", "The lock is shut.").blocks
