"""Articles in the library: each is kept once, whole, under the hash of its original bytes."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from visavis.errors import UserError
from visavis.model import Article, Block, Metadata, Original, article_id
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store


def save(store: Store, article: Article) -> None:
    """Keep `article`, unless the library has it already."""
    row = {
        "id": article.id,
        "name": article.original.name,
        "path": article.original.path,
        "media_type": article.original.media_type,
        "data": article.original.data,
        "text": article.text,
        "title": article.metadata.title,
        "blocks": encode(article.blocks),
        "metadata": encode(article.metadata),
        "added": datetime.now(UTC).isoformat(),
    }
    if not store.database.table("articles").count_where("id = ?", [article.id]):
        store.database.table("articles").insert(row)
        index.add(store.database, "articles", "id = ?", [article.id])


def load(store: Store, wanted: str) -> Article:
    """Return the article with that id, its original bytes checked against their hash.

    Raises:
        UserError: The library's copy is damaged.
    """
    row = next(store.database.table("articles").rows_where("id = ?", [wanted]))
    if row["id"] not in (article_id(row["data"]), article_id(row["data"], repaired=True)):
        raise UserError(
            "The library's copy of {name} is damaged.",
            "Bring back a backup with: visavis library restore BACKUP",
            name=row["name"],
        )
    return Article(
        id=row["id"],
        text=row["text"],
        blocks=decode(row["blocks"], tuple[Block, ...]),
        metadata=decode(row["metadata"], Metadata),
        original=Original(
            row["name"], row["data"], hashlib.sha256(row["data"]).hexdigest(), row["media_type"], row["path"]
        ),
    )


def drop_unused(store: Store) -> None:
    """Remove the articles that no session holds."""
    unused = "id not in (select article from session_articles)"
    index.remove(store.database, "articles", unused)
    store.database.table("articles").delete_where(unused)
