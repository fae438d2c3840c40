"""What the analyst decided about single quotations, kept apart from what the engine found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from visavis.model import Article, Corrected, Correction
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store
from visavis.store.findings import words


def put(store: Store, session_id: int, corrected: Sequence[Corrected], texts: Mapping[str, str]) -> None:
    """Make corrections what they are after an edit; `texts` holds those of their articles."""
    if not corrected:
        return
    keys = [(session_id, one.article_id, one.quotation_id) for one in corrected]
    rows = [
        _row(store, session_id, one.article_id, one.after, texts[one.article_id])
        for one in corrected
        if one.after is not None
    ]
    index.put(store.database, "corrections", keys, rows)


def _row(store: Store, session_id: int, article_id: str, correction: Correction, text: str) -> dict[str, object]:
    speaker = correction.speaker or (correction.added.speaker if correction.added else None)
    content = correction.edges or (correction.added.content if correction.added else ())
    row = {
        "session": session_id,
        "article": article_id,
        "quotation": correction.quotation_id,
        "speaker": speaker.name if speaker else "",
        "words": words(content, text),
        "data": encode(correction),
    }
    if correction.edges is not None and speaker is None:
        # The words cut by the analyst are searched in the place of those found, and so the speaker goes with them.
        row["speaker"] = _found_speaker(store, session_id, article_id, correction.quotation_id)
    return row


def _found_speaker(store: Store, session_id: int, article_id: str, quotation_id: str) -> str:
    found = store.database.table("findings").rows_where(
        "session = ? and article = ? and quotation = ?", [session_id, article_id, quotation_id], select="speaker"
    )
    return next((str(row["speaker"]) for row in found), "")


def load(store: Store, session_id: int, article: Article) -> tuple[Correction, ...]:
    """Return the corrections made in the article."""
    rows = store.database.table("corrections").rows_where(
        "session = ? and article = ?", [session_id, article.id], order_by="id"
    )
    return tuple(decode(row["data"], Correction) for row in rows)
