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


def put(store: Store, taught: Taught) -> None:
    """Make the rule what it is after an edit."""
    table = store.database.table("learned")
    for rule in (taught.before, taught.after):
        if rule is not None:
            table.delete_where("speaker = ?", [rule.speaker])
    if taught.after is not None:
        row = {"speaker": taught.after.speaker, "data": encode(taught.after), "made": datetime.now(UTC).isoformat()}
        table.insert(row)
