"""What the analyst has said about a speaker once, for every statement of his."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from visavis.model import Rule, Speaker
from visavis.parties.words import keys


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


def dump(rules: Iterable[Rule]) -> bytes:
    """Return the rules as a file that a person, or any TOML reader, can read."""
    lines = ["# What Visavis has learned: who a speaker is, for whom he speaks, and in which panes he stands."]
    for rule in rules:
        lines += ["", "[[rule]]", f"speaker = {_text(rule.speaker)}"]
        lines += [f"name = {_text(rule.name)}"] if rule.name else []
        lines += [f"affiliations = {_list(rule.affiliations)}", f"parties = {_list(rule.parties)}"]
    return ("\n".join(lines) + "\n").encode()


def _list(values: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, values))}]"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def about(text: str) -> tuple[str, ...]:
    """Return what a name or description compares by: two rules with the same are about the same speaker."""
    found = keys(text)
    return found[1:] if found[:1] in (("the",), ("a",), ("an",)) else found
