"""Migrations: a library of an older Visavis must open, with everything in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from visavis.model import Analysed, Annotated, Annotation, Described, Held, Metadata, Pinned, Profile, Rule, Taught
from visavis.store import articles, descriptions, holdings, index, learned, migrations, remarks, search, sessions
from visavis.store.codec import encode
from visavis.store.connection import APPLICATION_ID, open_store

EMPTY_PROFILE = '{"id":"none","name":"None","parties":[]}'


def before(place: Path, step: str) -> Database:
    """Return a library as it was before `step`."""
    database = Database(place, execute_plugins=False)
    steps = migrations.STEPS.runner()
    steps.apply(database, stop_before=step)
    database.execute(f"pragma application_id = {APPLICATION_ID}")
    database.execute(f"pragma user_version = {len(steps.applied(database))}")
    return database


def test_m001_articles_and_sessions(tmp_path: Path, profile: Profile, analysed: Analysed) -> None:
    store = open_store(tmp_path / "library.sqlite")
    number = sessions.create(store, "new", profile)
    sessions.add(store, number, analysed, "1")
    assert sessions.load(store, number).articles[0].quotations == analysed.quotations
    store.close()


def test_m002_search(tmp_path: Path) -> None:
    place = tmp_path / "library.sqlite"
    old = before(place, "m002_search")
    about = {"path": "", "media_type": "text/plain", "blocks": "[]", "metadata": "{}", "added": ""}
    old.table("articles").insert(
        {"id": "a", "name": "a.txt", "data": b"", "text": "the calm sea", "title": "Calm", **about}
    )
    old.table("sessions").insert(
        {"id": 1, "name": "old", "profile": EMPTY_PROFILE, "view": "{}", "done": 0, "created": "", "changed": ""}
    )
    old.table("session_articles").insert({"session": 1, "article": "a", "position": 0, "engine": "1"})
    old.close()
    store = open_store(place, read_only=True)
    assert [hit.article_id for hit in search.search(store, "calm sea")] == ["a"], "what was there is indexed"
    store.close()
    kept = sqlite3.connect(place.with_name("library.sqlite.before-m002_search"))
    assert kept.execute("select count(*) from articles").fetchone() == (1,), "the library as it was is kept"
    kept.close()


def test_m003_learned(tmp_path: Path) -> None:
    place = tmp_path / "library.sqlite"
    old = before(place, "m003_learned")
    old.table("sessions").insert(
        {"id": 1, "name": "old", "profile": EMPTY_PROFILE, "view": "{}", "done": 0, "created": "", "changed": ""}
    )
    old.close()
    store = open_store(place)
    assert sessions.load(store, 1).name == "old", "what was there stays"
    assert learned.load(store) == ()
    rule, better = Rule("Orla Finch", ("UK",), ("west",)), Rule("Orla Finch", ("Russia",), ("east",))
    learned.put(store, Taught(None, rule))
    learned.put(store, Taught(rule, better))
    assert learned.load(store) == (better,)
    learned.put(store, Taught(better, rule))
    assert learned.load(store) == (rule,)
    store.close()


def old_session(place: Path, step: str, analysed: Analysed) -> None:
    """Make a library as it was before `step`, with a session, an article, a finding and a correction in it."""
    old, article, found = before(place, step), analysed.article, analysed.quotations[0]
    about = {"path": "", "media_type": "text/plain", "blocks": "[]", "metadata": "{}", "added": ""}
    name, data = article.original.name, article.original.data
    old.table("articles").insert(
        {"id": article.id, "name": name, "data": data, "text": article.text, "title": "", **about}
    )
    old.table("sessions").insert(
        {"id": 1, "name": "old", "profile": EMPTY_PROFILE, "view": "{}", "done": 1, "created": "", "changed": ""}
    )
    of = {"session": 1, "article": article.id}
    old.table("session_articles").insert({**of, "position": 0, "engine": "1"})
    words = found.content[0].of(article.text)
    of["quotation"] = found.id
    old.table("findings").insert({**of, "position": 0, "speaker": "", "words": words, "data": encode(found)})
    old.table("corrections").insert({**of, "speaker": "", "words": "", "data": old_correction(found.id)})
    edit = f'{{"label":"Move it","corrected":[{{"article_id":"{article.id}","quotation_id":"{found.id}",'
    edit += f'"before":null,"after":{old_correction(found.id)}}}],"renamed":null,"resorted":null,"taught":[]}}'
    old.table("edits").insert({"session": 1, "number": 1, "label": "Move it", "data": edit, "made": ""})
    for table in ("articles", "findings", "corrections"):
        index.add(old, table, "1")
    old.close()


def old_correction(quotation_id: str) -> str:
    """Return a correction as it was written before there were edges and relays."""
    known = f'"quotation_id":"{quotation_id}","parties":["west"],"speaker":null'
    return f'{{{known},"dismissed":false,"added":null,"content":[{{"start":32,"end":59}}]}}'


def test_m004_annotations(tmp_path: Path, analysed: Analysed) -> None:
    place = tmp_path / "library.sqlite"
    old_session(place, "m004_annotations", analysed)
    store = open_store(place)
    loaded = sessions.load(store, 1)
    (correction,) = loaded.articles[0].corrections
    assert (correction.parties, correction.accepted, correction.edges) == (("west",), False, None), "it stays"
    assert [(edit.label, edit.named) for edit in loaded.edits] == [("Move it", None)]
    pinned = Pinned(correction.quotation_id, Annotation("ask Otto", ("ports",), starred=True))
    remarks.put(store, 1, [Annotated(analysed.article.id, pinned.quotation_id, None, pinned)])
    assert sessions.load(store, 1).articles[0].pins == (pinned,)
    assert [hit.quotation_id for hit in search.search(store, "otto ports")] == [pinned.quotation_id]
    sessions.delete(store, 1)
    assert store.database.table("annotations").count_where() == 0
    assert search.search(store, "otto") == ()
    store.close()


def test_m005_descriptions(tmp_path: Path, analysed: Analysed) -> None:
    place = tmp_path / "library.sqlite"
    old_session(place, "m005_descriptions", analysed)
    store = open_store(place)
    assert sessions.load(store, 1).articles[0].described is None
    better = Metadata(title="Ports", authors=("Orla Finch",))
    descriptions.put(store, 1, [Described(analysed.article.id, None, better)])
    loaded = sessions.load(store, 1).articles[0]
    assert (loaded.described, loaded.article.metadata) == (better, Metadata()), "what was read stays"
    assert [hit.title for hit in search.search(store, "orla")] == ["Ports"]
    sessions.delete(store, 1)
    assert store.database.table("descriptions").count_where() == 0
    store.close()


def test_m006_removed_articles(tmp_path: Path, analysed: Analysed) -> None:
    place = tmp_path / "library.sqlite"
    old_session(place, "m006_removed_articles", analysed)
    store = open_store(place)
    assert not sessions.load(store, 1).articles[0].removed, "what was there stays there"
    held = Held(analysed.article.id, before=True, after=False)
    holdings.put(store, 1, [held])
    assert sessions.load(store, 1).articles[0].removed
    holdings.forget(store, 1, [held.article_id])
    assert sessions.load(store, 1).articles == ()
    assert search.search(store, "patrols") == ()
    store.close()


def test_every_migration_has_its_test() -> None:
    names = list(migrations.STEPS.by_name)
    assert [name for name in names if f"test_{name}" not in globals()] == []
    assert names == sorted(names)


def test_a_step_that_fails_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "library.sqlite"
    before(place, "m002_search").close()

    def broken(database: Database) -> None:
        database.table("half").create({"id": int})
        raise ZeroDivisionError

    monkeypatch.setitem(migrations.STEPS.by_name, "m002_search", broken)
    with pytest.raises(ZeroDivisionError):
        open_store(place)
    monkeypatch.undo()
    store = open_store(place)
    tables = {row["name"] for row in store.database.query("select name from sqlite_master")}
    assert "half" not in tables
    assert "articles_fts" in tables
    store.close()


def test_an_article_is_kept_once(tmp_path: Path, profile: Profile, analysed: Analysed) -> None:
    store = open_store(tmp_path / "library.sqlite")
    for name in ("one", "two"):
        sessions.add(store, sessions.create(store, name, profile), analysed, "1")
    assert store.database.table("articles").count_where() == 1
    sessions.delete(store, 1)
    assert articles.load(store, analysed.article.id) == analysed.article
    sessions.delete(store, 2)
    assert store.database.table("articles").count_where() == 0
    assert search.search(store, "calm") == ()
    store.close()
