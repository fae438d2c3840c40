"""Writes a briefing as Markdown with footnotes, in which no quotation can act as markup."""

from __future__ import annotations

import re

from visavis.export.briefing import Briefing, Position, Source, Statement
from visavis.export.plain import on_one_line
from visavis.export.wording import UNNAMED, citation, marks, remarks, said

# Every ASCII sign that CommonMark, GitHub's dialect or Python-Markdown may read as markup within a line.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&^$@!])")
_LINK = re.compile(r"(?<=:)//|(?<=www)\.", re.IGNORECASE)
# What would open a list or a heading at the start of a line; a backslash before the sign takes that away.
_OPENING = re.compile(r"^(\d*)([-+=.):])(?=\s|$|[-+=])")


def escaped(words: str) -> str:
    """Return the words on one line, every sign meaning only itself."""
    line = _SIGNS.sub(r"\\\1", on_one_line(words))
    line = _LINK.sub(lambda match: "".join("\\" + sign for sign in match[0]), line)
    return _OPENING.sub(r"\1\\\2", line)


def markdown(briefing: Briefing) -> str:
    """Return the whole document."""
    names = ", ".join(escaped(position.party) for position in briefing.positions)
    parts = [f"# {escaped(briefing.title)}", f"Positions side by side: {names}."]
    parts += [_on_source(source) for source in briefing.sources if source.remark]
    parts += [_position(position) for position in briefing.positions]
    notes = [_note(statement) for position in briefing.positions for statement in position.statements]
    parts += ["\n".join(notes)] if notes else []
    return "\n\n".join(parts) + "\n"


def _position(position: Position) -> str:
    head = f"## {escaped(position.party)}"
    if not position.statements:
        return f"{head}\n\n*{position.gap}*"
    return "\n\n".join([head, *map(_statement, position.statements)])


def _statement(statement: Statement) -> str:
    who = f"**{escaped(statement.speaker or UNNAMED)}**"
    if statement.role:
        who += f", {escaped(statement.role)}"
    about = [
        who,
        f"{statement.kind.value}" + (f", “{escaped(statement.cue)}”" if statement.cue else ""),
        escaped(said(statement)),
        *(f"*{escaped(remark)}*" for remark in remarks(statement)),
    ]
    line = " · ".join(part for part in about if part)
    note = f"\n>\n> Note: {escaped(statement.remark.note)}" if statement.remark.note else ""
    return f"> {escaped(statement.words)}\n>\n> {line}[^{statement.number}]{note}"


def _on_source(source: Source) -> str:
    said = [*map(escaped, marks(source.remark)), escaped(source.remark.note)]
    return f"On “{escaped(source.title)}”: " + " · ".join(part for part in said if part)


def _note(statement: Statement) -> str:
    return f"[^{statement.number}]: " + ", ".join(map(escaped, citation(statement.source, statement.paragraph))) + "."
