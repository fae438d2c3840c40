"""Markdown must show as it renders: a quotation with asterisks in it was said without them."""

from __future__ import annotations

from datetime import date

import pytest

from visavis import articles
from visavis.model import BlockKind

NOTES = """---
title: "The Pilots of Lisna"
author: A. Writer, B. Scribe
date: 2029-03-14
url: https://meridian.example/pilots
---
# The Pilots of Lisna

The captain said: "No *sailor* leaves [this port](https://x.example) without **me**."

## What next

- wait for the fog
- count the masts

> We have counted
> them all.

| ship | port |
|------|------|
| Alba | Lisna |

<script>alert("run")</script>
"""


def test_markdown_is_read_as_it_renders() -> None:
    article = articles.read("notes.md", NOTES.encode())
    assert [(b.kind, b.span.of(article.text)) for b in article.blocks] == [
        (BlockKind.TITLE, "The Pilots of Lisna"),
        (BlockKind.PARAGRAPH, 'The captain said: "No sailor leaves this port without me."'),
        (BlockKind.HEADING, "What next"),
        (BlockKind.LIST_ITEM, "wait for the fog"),
        (BlockKind.LIST_ITEM, "count the masts"),
        (BlockKind.BLOCK_QUOTE, "We have counted them all."),
        (BlockKind.TABLE, "ship | port"),
        (BlockKind.TABLE, "Alba | Lisna"),
    ]
    assert article.metadata.authors == ("A. Writer", "B. Scribe")
    assert article.metadata.published == date(2029, 3, 14)
    assert article.metadata.url == "https://meridian.example/pilots"


@pytest.mark.parametrize("source", ["[" * 5_000, "> " * 3_000 + "end", "- " * 3_000 + "end"])
def test_markdown_that_would_stall_the_renderer_is_read_as_text(source: str) -> None:
    article = articles.read("hostile.md", ("A word.\n\n" + source).encode())
    assert "A word." in article.text
