"""What the analyst has said of speakers once, for all sessions of the library."""

from __future__ import annotations

from datetime import UTC, datetime

from visavis.model import Rule, Taught
from visavis.store.codec import decode, encode
from visavis.store.connection import Store, failures_in_words


def load(store: Store) -> tuple[Rule, ...]:
    """Return the rules in the order in which they were learned."""
    with failures_in_words(store.path):
        return tuple(decode(row["data"], Rule) for row in store.database.table("learned").rows_where(order_by="number"))


def put(store: Store, taught: Taught, *, forward: bool) -> None:
    """Make the rule what it is after an edit, or before it where `forward` is false."""
    table = store.database.table("learned")
    old, new = (taught.before, taught.after) if forward else (taught.after, taught.before)
    for rule in (old, new):
        if rule is not None:
            table.delete_where("speaker = ?", [rule.speaker])
    if new is not None:
        table.insert({"speaker": new.speaker, "data": encode(new), "made": datetime.now(UTC).isoformat()})
