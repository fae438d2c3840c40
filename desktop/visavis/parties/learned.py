"""What the analyst has said about a speaker once, for every statement of his."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.messages import message
from visavis.model import Rule, Speaker
from visavis.parties.tables import rows
from visavis.parties.words import keys

_COLUMNS = ("speaker", "name", "affiliations", "parties")


def parse(data: bytes, name: str) -> tuple[Rule, ...]:
    """Return the rules in a file's bytes: one a line, columns apart by a tab, lists by a semicolon.

    Raises:
        UserError: The file is damaged; the message names it and the line.
    """
    found = []
    for row in rows(name, data, _COLUMNS):
        if not row.cells[0]:
            raise row.fault(message("the speaker is missing"))
        found.append(Rule(row.cells[0], row.words(2), row.words(3), row.cells[1]))
    return tuple(found)


def dump(rules: Sequence[Rule]) -> bytes:
    """Return the rules as a file that `parse` reads back."""
    entries = [(rule.speaker, rule.name, "; ".join(rule.affiliations), "; ".join(rule.parties)) for rule in rules]
    return "".join("\t".join(map(_cell, cells)) + "\n" for cells in [_COLUMNS, *entries]).encode()


def _cell(text: str) -> str:
    return " ".join(text.split()).lstrip("# ")


class Learned:
    """The rules, ready to be looked up; the later of two about the same speaker counts."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = {about(rule.speaker): rule for rule in rules}

    def about(self, speaker: Speaker) -> Rule | None:
        """Return the rule for the speaker's name, else for his last name, a description, his body."""
        if not self._rules:
            return None
        name = about(speaker.name)
        for key in (name, name[-1:], *map(about, speaker.descriptions), about(speaker.body)):
            if key and key in self._rules:
                return self._rules[key]
        return None


def about(text: str) -> tuple[str, ...]:
    """Return what a name or description compares by: two rules with the same are about the same speaker."""
    found = keys(text)
    return found[1:] if found[:1] in (("the",), ("a",), ("an",)) else found
