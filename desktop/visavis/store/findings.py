"""What the engine found, an article of a session at a time; corrections lie elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from visavis.errors import UserError
from visavis.model import Article, Quotation, Span
from visavis.store import index
from visavis.store.codec import decode, encode
from visavis.store.connection import Store


def words(content: Iterable[Span], text: str) -> str:
    """Return the content as it stands in `text`, a line a span."""
    return "\n".join(span.of(text) for span in content)


def replace(store: Store, session_id: int, article: Article, quotations: Iterable[Quotation]) -> None:
    """Put `quotations` in the place of what was found in the article before."""
    table = store.database.table("findings")
    of_article, key = "session = ? and article = ?", [session_id, article.id]
    index.remove(store.database, "findings", of_article, key)
    table.delete_where(of_article, key)
    table.insert_all(
        {
            "session": session_id,
            "article": article.id,
            "quotation": quotation.id,
            "position": position,
            "speaker": quotation.speaker.name if quotation.speaker else "",
            "words": words(quotation.content, article.text),
            "data": encode(quotation),
        }
        for position, quotation in enumerate(quotations)
    )
    index.add(store.database, "findings", of_article, key)


def load(store: Store, session_id: int, article: Article) -> tuple[Quotation, ...]:
    """Return what was found in the article, in text order.

    Raises:
        UserError: A quotation's words are not those of the article at its place.
    """
    rows = store.database.table("findings").rows_where(
        "session = ? and article = ?", [session_id, article.id], order_by="position"
    )
    return tuple(_checked(row["data"], row["words"], article) for row in rows)


def _checked(data: str, stored: str, article: Article) -> Quotation:
    quotation = decode(data, Quotation)
    if words(quotation.content, article.text) != stored:
        raise UserError(
            "A quotation in the library no longer matches the text of {name}.",
            "The library is damaged; bring back a backup with: visavis library restore BACKUP",
            name=article.original.name,
        )
    return quotation
