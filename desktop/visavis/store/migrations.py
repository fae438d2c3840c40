"""The library's schema, as steps that are only ever added to; each runs in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from visavis.store import index, tables

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    Step = Callable[[Database], None]


class Steps:
    """The steps by their names, in order; sqlite-utils, which runs them, is loaded only where one is due."""

    def __init__(self) -> None:
        self.by_name: dict[str, Step] = {}

    def __call__(self) -> Callable[[Step], Step]:
        """Return what adds a function as the next step."""

        def add(step: Step) -> Step:
            self.by_name[step.__name__] = step
            return step

        return add

    def runner(self) -> Migrations:
        """Return what runs them and remembers which ran."""
        from sqlite_utils.migrations import Migrations

        migrations = Migrations("visavis")
        for name, step in self.by_name.items():
            migrations(name=name)(step)
        return migrations


STEPS = Steps()


@STEPS()
def m001_articles_and_sessions(database: Database) -> None:
    """Lay out articles, sessions, the engine's findings and, apart from them, what the analyst decided."""
    for statement in _FIRST:
        database.execute(statement)


@STEPS()
def m002_search(database: Database) -> None:
    """Index articles, findings and corrections for full-text search."""
    index.enable(database, "articles", "findings", "corrections")


@STEPS()
def m003_learned(database: Database) -> None:
    """Keep what the analyst has said of speakers, for every session."""
    database.execute(
        """
        create table learned (
            number integer primary key,  -- the later of two counts
            speaker text not null unique,
            data text not null,          -- JSON
            made text not null
        )
        """
    )


@STEPS()
def m004_annotations(database: Database) -> None:
    """Keep notes, tags and stars, of quotations and of whole articles."""
    database.execute(
        """
        create table annotations (
            id integer primary key,
            session integer not null,
            article text not null,
            quotation text not null,     -- empty: the article's
            note text not null,
            tags text not null,          -- a line each
            data text not null,          -- JSON
            unique (session, article, quotation),
            foreign key (session, article) references session_articles(session, article) on delete cascade
        )
        """
    )
    index.enable(database, "annotations")


@STEPS()
def m005_descriptions(database: Database) -> None:
    """Keep what the analyst says of an article in the place of what was read."""
    database.execute(
        """
        create table descriptions (
            id integer primary key,
            session integer not null,
            article text not null,
            title text not null,
            outlet text not null,
            authors text not null,       -- a line each
            data text not null,          -- JSON
            unique (session, article),
            foreign key (session, article) references session_articles(session, article) on delete cascade
        )
        """
    )
    index.enable(database, "descriptions")


@STEPS()
def m006_removed_articles(database: Database) -> None:
    """Let an article be removed from a session and come back."""
    database.execute("alter table session_articles add column removed integer not null default 0")


_FIRST = (
    """
    create table articles (
        number integer primary key,
        id text not null unique, -- SHA-256 of the original bytes
        name text not null,
        path text not null,
        media_type text not null,
        data blob not null,      -- the original bytes
        text text not null,      -- as read; never changes, every offset points into it
        title text not null,
        blocks text not null,    -- JSON
        metadata text not null, -- JSON
        added text not null
    )
    """,
    """
    create table sessions (
        id integer primary key,
        name text not null,
        profile text not null,       -- JSON
        view text not null,          -- JSON: what the window looked like
        done integer not null,       -- how many edits of the history are done; those after it can be redone
        created text not null,
        changed text not null
    )
    """,
    """
    create table session_articles (
        session integer not null references sessions(id) on delete cascade,
        article text not null references articles(id),
        position integer not null,
        engine text not null,        -- version that made the findings
        primary key (session, article)
    )
    """,
    """
    create table findings (
        id integer primary key,
        session integer not null,
        article text not null,
        quotation text not null,
        position integer not null,   -- in text order
        speaker text not null,
        words text not null,         -- as they stand in the article's text at the content's spans
        data text not null,          -- JSON
        unique (session, article, quotation),
        foreign key (session, article) references session_articles(session, article) on delete cascade
    )
    """,
    """
    create table corrections (
        id integer primary key,
        session integer not null,
        article text not null,
        quotation text not null,
        speaker text not null,       -- where the analyst named one
        words text not null,         -- where the analyst marked them
        data text not null,          -- JSON
        unique (session, article, quotation),
        foreign key (session, article) references session_articles(session, article) on delete cascade
    )
    """,
    """
    create table edits (
        session integer not null references sessions(id) on delete cascade,
        number integer not null,     -- 1, 2, 3, ... in the order they were made
        label text not null,
        data text not null,          -- JSON
        made text not null,
        primary key (session, number)
    )
    """,
)

VERSION = len(STEPS.by_name)


def bring_up_to_date(database: tables.Database, path: Path) -> None:
    """Run the steps that this library has not seen, after a verified backup where it holds anything."""
    if database.execute("pragma user_version").fetchone()[0] == VERSION:
        return
    from sqlite_utils import Database

    steps, library = STEPS.runner(), Database(database.conn, execute_plugins=False)
    pending = steps.pending(library)
    if pending and steps.applied(library):
        from visavis.store import backup

        backup.copy(database, path.with_name(f"{path.name}.before-{pending[0].name}"))
    steps.apply(library)
    database.execute(f"pragma user_version = {VERSION}")
