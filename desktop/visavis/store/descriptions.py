"""What the analyst says of an article in the place of what was read; the article itself never changes."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.model import Described, Metadata
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store

_OF_ARTICLE = "session = ? and article = ?"


def put(store: Store, session_id: int, described: Sequence[Described]) -> None:
    """Make what is said of articles what it is after an edit."""
    table = store.database.table("descriptions")
    for one in described:
        key = [session_id, one.article_id]
        index.remove(store.database, "descriptions", _OF_ARTICLE, key)
        table.delete_where(_OF_ARTICLE, key)
        if one.after is not None:
            table.insert(_row(session_id, one.article_id, one.after))
            index.add(store.database, "descriptions", _OF_ARTICLE, key)


def _row(session_id: int, article_id: str, metadata: Metadata) -> dict[str, object]:
    return {
        "session": session_id,
        "article": article_id,
        "title": metadata.title,
        "outlet": metadata.outlet,
        "authors": "\n".join(metadata.authors),
        "data": encode(metadata),
    }


def load(store: Store, session_id: int, article_id: str) -> Metadata | None:
    """Return what is said of the article; None: what was read holds."""
    rows = store.database.table("descriptions").rows_where(_OF_ARTICLE, [session_id, article_id])
    return next((decode(row["data"], Metadata) for row in rows), None)
