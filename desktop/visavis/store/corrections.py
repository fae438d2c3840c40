"""What the analyst decided about single quotations, kept apart from what the engine found."""

from __future__ import annotations

from visavis.model import Article, Corrected, Correction
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store
from visavis.store.findings import words


def put(store: Store, session_id: int, corrected: Corrected, text: str, *, forward: bool) -> None:
    """Make the correction what it is after the edit, or before it where `forward` is false."""
    table = store.database.table("corrections")
    one, key = (
        "session = ? and article = ? and quotation = ?",
        [session_id, corrected.article_id, corrected.quotation_id],
    )
    index.remove(store.database, "corrections", one, key)
    table.delete_where(one, key)
    correction = corrected.after if forward else corrected.before
    if correction is not None:
        table.insert(_row(session_id, corrected.article_id, correction, text))
        index.add(store.database, "corrections", one, key)


def _row(session_id: int, article_id: str, correction: Correction, text: str) -> dict[str, object]:
    speaker = correction.speaker or (correction.added.speaker if correction.added else None)
    return {
        "session": session_id,
        "article": article_id,
        "quotation": correction.quotation_id,
        "speaker": speaker.name if speaker else "",
        "words": words(correction.added, text) if correction.added else "",
        "data": encode(correction),
    }


def load(store: Store, session_id: int, article: Article) -> tuple[Correction, ...]:
    """Return the corrections made in the article."""
    rows = store.database.table("corrections").rows_where(
        "session = ? and article = ?", [session_id, article.id], order_by="id"
    )
    return tuple(decode(row["data"], Correction) for row in rows)
