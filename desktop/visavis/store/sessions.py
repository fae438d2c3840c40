"""Sessions in the library: made, listed, loaded, and given articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from visavis.errors import UserError
from visavis.model import (
    Analysed,
    Article,
    Correction,
    Edit,
    Metadata,
    Pinned,
    Profile,
    Quotation,
    SessionEntry,
    ViewState,
)
from visavis.store import articles, corrections, descriptions, findings, history, holdings, index, remarks
from visavis.store.codec import decode, encode
from visavis.store.connection import Store, failures_in_words
from visavis.store.holdings import Arrived


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article of a session, with what was found in it and what was decided."""

    article: Article
    engine: str
    quotations: tuple[Quotation, ...]
    corrections: tuple[Correction, ...]
    pins: tuple[Pinned, ...] = ()
    described: Metadata | None = None
    removed: bool = False  # it can come back: a step of the history holds it


@dataclass(frozen=True, slots=True)
class StoredSession:
    """All that the library knows of one session."""

    id: int
    name: str
    profile: Profile
    view: ViewState
    articles: tuple[StoredArticle, ...]
    edits: tuple[Edit, ...]
    done: int  # how many of the edits are done


def create(store: Store, name: str, profile: Profile) -> int:
    """Make an empty session and return its id."""
    now = datetime.now(UTC).isoformat()
    with store.transaction() as database:
        row = {
            "name": name,
            "profile": encode(profile),
            "view": encode(ViewState()),
            "done": 0,
            "created": now,
            "changed": now,
        }
        return database.table("sessions").insert(row)


def holding(store: Store, article: str) -> tuple[int, str] | None:
    """Return the session that changed last of those with an article whose id begins so, and that article's id."""
    query = """
        select held.session, held.article from session_articles held join sessions on sessions.id = held.session
        where substr(held.article, 1, ?) = ? and not held.removed order by sessions.changed desc, held.article limit 1
    """
    with failures_in_words(store.path):
        row = next(iter(store.database.query(query, [len(article), article])), None)
    return (row["session"], row["article"]) if row else None


def load(store: Store, session_id: int) -> StoredSession:
    """Return a session whole.

    Raises:
        UserError: There is none with that id, or what is stored of it is damaged.
    """
    with failures_in_words(store.path):
        row = next(iter(store.database.table("sessions").rows_where("id = ?", [session_id])), None)
        if row is None:
            raise UserError(
                "There is no session {session_id} in {path}.",
                "List the sessions with: visavis library list",
                session_id=session_id,
                path=store.path,
            )
        return StoredSession(
            id=session_id,
            name=row["name"],
            profile=decode(row["profile"], Profile),
            view=decode(row["view"], ViewState),
            articles=_articles(store, session_id),
            edits=history.load(store, session_id),
            done=row["done"],
        )


def _articles(store: Store, session_id: int) -> tuple[StoredArticle, ...]:
    rows = list(store.database.table("session_articles").rows_where("session = ?", [session_id], order_by="position"))
    return tuple(
        _article(store, session_id, row["article"], row["engine"], removed=bool(row["removed"])) for row in rows
    )


def _article(store: Store, session_id: int, article_id: str, engine: str, *, removed: bool) -> StoredArticle:
    article = articles.load(store, article_id)
    return StoredArticle(
        article,
        engine,
        findings.load(store, session_id, article),
        corrections.load(store, session_id, article),
        remarks.load(store, session_id, article_id),
        descriptions.load(store, session_id, article_id),
        removed,
    )


def add(store: Store, session_id: int, analysed: Analysed, engine: str) -> None:
    """Add an article with what was found in it, at the session's end."""
    with store.transaction():
        holdings.add(store, session_id, Arrived(analysed, engine))
        _touch(store, session_id)


def replace_findings(store: Store, session_id: int, analysed: Analysed, engine: str) -> None:
    """Put what another run of the engine found in the place of what was found before."""
    with store.transaction() as database:
        database.table("session_articles").update_where(
            "session = ? and article = ?", [session_id, analysed.article.id], {"engine": engine}
        )
        findings.replace(store, session_id, analysed.article, analysed.quotations)
        _touch(store, session_id)


def resort(store: Store, session_id: int, resorted: Iterable[Analysed]) -> None:
    """Put findings as they are sorted now in the place of those sorted before."""
    with store.transaction():
        for analysed in resorted:
            findings.replace(store, session_id, analysed.article, analysed.quotations)


def set_view(store: Store, session_id: int, view: ViewState) -> None:
    """Keep what the window looks like."""
    with store.transaction() as database:
        database.table("sessions").update_where("id = ?", [session_id], {"view": encode(view)})


def delete(store: Store, session_id: int) -> None:
    """Remove a session, and the articles that no other session holds."""
    with store.transaction() as database:
        for table in ("findings", "corrections", "annotations", "descriptions"):
            index.remove(database, table, "session = ?", [session_id])
        database.table("sessions").delete_where("id = ?", [session_id])
        articles.drop_unused(store)


def entries(store: Store) -> tuple[SessionEntry, ...]:
    """Return the list of sessions, the last changed first."""
    query = """
        select id, name, json_extract(profile, '$.name') as profile, changed,
               (select count(*) from session_articles where session = sessions.id and not removed) as articles
        from sessions order by changed desc, id desc
    """
    with failures_in_words(store.path):
        return tuple(
            SessionEntry(
                row["id"], row["name"], row["profile"], row["articles"], datetime.fromisoformat(row["changed"])
            )
            for row in store.database.query(query)
        )


def _touch(store: Store, session_id: int) -> None:
    changes = {"changed": datetime.now(UTC).isoformat()}
    store.database.table("sessions").update_where("id = ?", [session_id], changes)
