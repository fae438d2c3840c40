"""Which articles a session holds, in which order; one that is removed stays, marked, while it can come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.model import Analysed, Held
from visavis.store import articles, findings, index
from visavis.store.connection import Store

_OF_ARTICLE = "session = ? and article = ?"


@dataclass(frozen=True, slots=True)
class Arrived:
    """An article that has just been read, and the version of the engine that made its findings."""

    analysed: Analysed
    engine: str


def add(store: Store, session_id: int, arrived: Arrived) -> None:
    """Put an article with its findings at the session's end."""
    article = arrived.analysed.article
    articles.save(store, article)
    table = store.database.table("session_articles")
    last = next(table.rows_where("session = ?", [session_id], order_by="position desc", select="position"), None)
    position = last["position"] + 1 if last else 0
    table.insert({"session": session_id, "article": article.id, "position": position, "engine": arrived.engine})
    findings.replace(store, session_id, article, arrived.analysed.quotations)


def put(store: Store, session_id: int, held: Sequence[Held]) -> None:
    """Mark as removed, or as there again, what an edit removes or brings back."""
    table = store.database.table("session_articles")
    for one in held:
        table.update_where(_OF_ARTICLE, [session_id, one.article_id], {"removed": not one.after})


def forget(store: Store, session_id: int, article_ids: Sequence[str]) -> None:
    """Delete articles that nothing can bring back, with all that was found, decided and remarked in them."""
    for article_id in article_ids:
        key = [session_id, article_id]
        for table in ("findings", "corrections", "annotations", "descriptions"):
            index.remove(store.database, table, _OF_ARTICLE, key)
        store.database.table("session_articles").delete_where(_OF_ARTICLE, key)
    if article_ids:
        articles.drop_unused(store)
