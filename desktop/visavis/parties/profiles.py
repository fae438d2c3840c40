"""Read and write a profile as a file that a person can edit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from visavis.errors import UserError
from visavis.messages import Words, message
from visavis.model import Party, Profile

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_REMEDY = message("Correct the line, or choose another profile.")


def parse(data: bytes, name: str) -> Profile:
    """Return the profile in a file's bytes; its id is `id` in the file, else the file's name without its ending.

    Raises:
        UserError: The file is damaged; the message names it and the line.
    """
    try:
        text = data.decode("utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UserError(
            "{name}, line {line}: the bytes are not UTF-8 text.", "Save the file as UTF-8.", name=name, line=str(line)
        ) from error
    except tomllib.TOMLDecodeError as error:
        last = text.count("\n", 0, len(text.rstrip())) + 1
        words = str(error).replace("at end of document", f"at line {last}, where the file ends")
        raise UserError("{name}: {words}.", _REMEDY, name=name, words=words) from error
    return _Reader(name, text, table).profile()


def dump(profile: Profile) -> bytes:
    """Return the profile as a file that `parse` reads back."""
    lines = [f"id = {_text(profile.id)}", f"name = {_text(profile.name)}"]
    for party in profile.parties:
        lines += ["", "[[party]]", f"id = {_text(party.id)}", f"name = {_text(party.name)}"]
        lines += [f"colour = {_text(party.colour)}", f"members = [{', '.join(map(_text, party.members))}]"]
    return ("\n".join(lines) + "\n").encode()


def _stem(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].partition(".")[0]


def _text(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


class _Reader:
    """One profile file being read."""

    def __init__(self, name: str, text: str, table: Mapping[str, Any]) -> None:
        self._name = name
        self._lines = text.split("\n")
        self._table = table

    def profile(self) -> Profile:
        parties = self._table.get("party", [])
        if not isinstance(parties, list) or not parties or not all(isinstance(party, dict) for party in parties):
            raise self._fault(1, message("a profile needs at least one [[party]]"))
        given = "id" in self._table
        identity = self._string(self._table, "id", self._line(None, "id")) if given else _stem(self._name)
        found = tuple(self._party(number, party) for number, party in enumerate(parties))
        ids = [party.id for party in found]
        for number, party in enumerate(found):
            if party.id in ids[:number]:
                raise self._fault(self._line(number, "id"), message("two parties have the id “{name}”", name=party.id))
        return Profile(identity, self._string(self._table, "name", self._line(None, "name")), found)

    def _party(self, number: int, table: Mapping[str, Any]) -> Party:
        identity = self._string(table, "id", self._line(number, "id"))
        if not _ID.fullmatch(identity):
            raise self._fault(
                self._line(number, "id"),
                message("“{name}” is no id: use small letters, digits and hyphens", name=identity),
            )
        colour = self._string(table, "colour", self._line(number, "colour"))
        if not _COLOUR.fullmatch(colour):
            raise self._fault(
                self._line(number, "colour"), message("“{colour}” is no colour like #a63a50", colour=colour)
            )
        members = table.get("members", [])
        if not isinstance(members, list) or not all(isinstance(member, str) for member in members):
            raise self._fault(
                self._line(number, "members"), message('members should be a list like ["Russia", "Belarus"]')
            )
        name = self._string(table, "name", self._line(number, "name"))
        return Party(identity, name, colour.lower(), tuple(members))

    def _string(self, table: Mapping[str, Any], key: str, line: int) -> str:
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._fault(line, message("{key} is missing or no text", key=key))
        return value

    def _line(self, number: int | None, key: str) -> int:
        """Return the line of a key: of the party with that number, or above all parties."""
        starts = [place for place, line in enumerate(self._lines) if line.strip().startswith("[[party]]")]
        start = 0 if number is None else starts[number] if number < len(starts) else 0
        end = next((place for place in starts if place > start), len(self._lines))
        for place in range(start, end):
            if re.match(rf"\s*{key}\s*=", self._lines[place]):
                return place + 1
        return start + 1

    def _fault(self, line: int, what: Words) -> UserError:
        return UserError("{name}, line {line}: {what}.", _REMEDY, name=self._name, line=str(line), what=what)
