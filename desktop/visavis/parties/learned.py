"""What the analyst has said about a speaker once, for every statement of his."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.model import Speaker
from visavis.parties.words import keys


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing learned: a speaker of this name or description speaks for these affiliations.

    `parties`, where given, are the ids of the panes that the analyst chose; they count in profiles that have them.
    """

    speaker: str  # "Peskov", "the group", "Russian Foreign Ministry"
    affiliations: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


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
