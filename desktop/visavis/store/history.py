"""The edits of a session, in order, and how far they are done; each is written with what it does, as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from visavis.model import Analysed, Edit
from visavis.store import corrections, descriptions, findings, holdings, learned, remarks
from visavis.store.codec import decode, encode
from visavis.store.connection import Store
from visavis.store.holdings import Arrived


@dataclass(frozen=True, slots=True)
class Consequence:
    """What an edit needs beside itself to be written: the texts it points into, and what follows from it."""

    texts: Mapping[str, str]  # article id to text
    resorted: tuple[Analysed, ...] = ()  # articles whose findings it sorts anew
    arrived: Arrived | None = None
    lost: Sequence[str] = ()  # articles that nothing can bring back after it


def record(store: Store, session_id: int, number: int, edit: Edit, consequence: Consequence) -> None:
    """Write an edit as step `number`, with what it does; what stood there, and the steps after it, are gone."""
    with store.transaction() as database:
        edits = database.table("edits")
        edits.delete_where("session = ? and number >= ?", [session_id, number])
        edits.insert(
            {
                "session": session_id,
                "number": number,
                "label": edit.label,
                "data": encode(edit),
                "made": datetime.now(UTC).isoformat(),
            }
        )
        _apply(store, session_id, edit, consequence, done=number)


def step(store: Store, session_id: int, edit: Edit, consequence: Consequence, *, done: int) -> None:
    """Write what an undo or a redo does, itself an edit; `done` edits of the history are done after it."""
    with store.transaction():
        _apply(store, session_id, edit, consequence, done=done)


def load(store: Store, session_id: int) -> tuple[Edit, ...]:
    """Return all edits of the session, those that were undone included."""
    rows: Iterable[dict[str, str]] = store.database.table("edits").rows_where(
        "session = ?", [session_id], order_by="number", select="data"
    )
    return tuple(decode(row["data"], Edit) for row in rows)


def _apply(store: Store, session_id: int, edit: Edit, consequence: Consequence, *, done: int) -> None:
    if consequence.arrived:
        holdings.add(store, session_id, consequence.arrived)
    holdings.put(store, session_id, edit.held)
    holdings.forget(store, session_id, consequence.lost)
    corrections.put(store, session_id, edit.corrected, consequence.texts)
    remarks.put(store, session_id, edit.annotated)
    descriptions.put(store, session_id, edit.described)
    for taught in edit.taught:
        learned.put(store, taught)
    for analysed in consequence.resorted:
        findings.replace(store, session_id, analysed.article, analysed.quotations)
    values: dict[str, object] = {"done": done, "changed": datetime.now(UTC).isoformat()}
    if edit.renamed:
        values["name"] = edit.renamed.after
    if edit.resorted:
        values["profile"] = encode(edit.resorted.after)
    store.database.table("sessions").update_where("id = ?", [session_id], values)
