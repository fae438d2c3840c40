"""What the analyst has said about a speaker once, for every statement of his."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.model import Speaker
from visavis.parties.tables import rows
from visavis.parties.words import keys


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing learned: a speaker of this name or description speaks for these affiliations.

    `parties`, where given, are the ids of the panes that the analyst chose; they count in profiles that have them.
    """

    speaker: str  # "Peskov", "the group", "Russian Foreign Ministry"
    affiliations: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


_COLUMNS = ("speaker", "affiliations", "parties")


def parse(data: bytes, name: str) -> tuple[Rule, ...]:
    """Return the rules in a file's bytes: one a line, columns apart by a tab, lists by a semicolon.

    Raises:
        UserError: The file is damaged; the message names it and the line.
    """
    found = []
    for row in rows(name, data, _COLUMNS):
        if not row.cells[0]:
            raise row.fault("the speaker is missing")
        found.append(Rule(row.cells[0], row.words(1), row.words(2)))
    return tuple(found)


def dump(rules: Sequence[Rule]) -> bytes:
    """Return the rules as a file that `parse` reads back."""
    entries = [(rule.speaker, "; ".join(rule.affiliations), "; ".join(rule.parties)) for rule in rules]
    return "".join("\t".join(map(_cell, cells)) + "\n" for cells in [_COLUMNS, *entries]).encode()


def _cell(text: str) -> str:
    return " ".join(text.split()).lstrip("# ")


class Learned:
    """The rules, ready to be looked up; the later of two about the same speaker counts."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = {_bare(rule.speaker): rule for rule in rules}

    def about(self, speaker: Speaker) -> Rule | None:
        """Return the rule for the speaker's name, else for his last name, a description, his body."""
        if not self._rules:
            return None
        name = _bare(speaker.name)
        for key in (name, name[-1:], *map(_bare, speaker.descriptions), _bare(speaker.body)):
            if key and key in self._rules:
                return self._rules[key]
        return None


def _bare(text: str) -> tuple[str, ...]:
    found = keys(text)
    return found[1:] if found[:1] in (("the",), ("a",), ("an",)) else found
