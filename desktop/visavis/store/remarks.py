"""What the analyst remarked on quotations and articles, kept apart from what he decided."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.model import Annotated, Pinned
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store


def put(store: Store, session_id: int, annotated: Sequence[Annotated]) -> None:
    """Make annotations what they are after an edit."""
    if not annotated:
        return
    keys = [(session_id, one.article_id, one.quotation_id) for one in annotated]
    rows = [_row(session_id, one.article_id, one.after) for one in annotated if one.after is not None]
    index.put(store.database, "annotations", keys, rows)


def _row(session_id: int, article_id: str, pinned: Pinned) -> dict[str, object]:
    return {
        "session": session_id,
        "article": article_id,
        "quotation": pinned.quotation_id,
        "note": pinned.annotation.note,
        "tags": "\n".join(pinned.annotation.tags),
        "data": encode(pinned),
    }


def load(store: Store, session_id: int, article_id: str) -> tuple[Pinned, ...]:
    """Return what was remarked on the article and its quotations."""
    rows = store.database.table("annotations").rows_where(
        "session = ? and article = ?", [session_id, article_id], order_by="id"
    )
    return tuple(decode(row["data"], Pinned) for row in rows)
