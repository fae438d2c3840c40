"""Read the gazetteer of the world from its files, and check it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from visavis.errors import UserError
from visavis.parties.names import Manner, Name, NameIndex, index
from visavis.parties.offices import FAR, Offices, Term, person, spelling
from visavis.parties.tables import Row, rows
from visavis.parties.words import plain

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "countries.tsv": ("code", "label", "names", "people", "capital", "seats", "places"),
    "bodies.tsv": ("label", "kind", "names", "speaks for"),
    "institutions.tsv": ("label", "names"),
    "groups.tsv": ("label", "land", "names", "generic"),
    "media.tsv": ("names",),
    "offices.tsv": ("name", "labels", "office", "from", "to", "sure"),
    "spellings.tsv": ("names",),
    "roles.tsv": ("kind", "words"),
}
ROLE_KINDS = frozenset(
    {
        "private",
        "kin",
        "activist",
        "company",
        "rebel",
        "media",
        "envoy",
        "local",
        "chair",
        "leader",
        "public",
        "institution",
        "armed",
        "document",
        "ally",
        "plain",
        "loose",
        "former",
    }
)
NOBODY = "-"
_Month = tuple[int, int]  # year and month


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What the program knows of the world: names of sides, who held which office, and words for roles."""

    lands: frozenset[str]  # labels of countries and territories
    codes: Mapping[str, str]  # ISO 3166-1 alpha-2 -> label
    names: NameIndex
    offices: Offices
    groups: Mapping[tuple[str, str], str]  # (word, land) -> label: ("rebels", "Syria")
    generic: frozenset[str]  # the words of `groups`
    roles: Mapping[str, str]  # word -> kind
    allies: tuple[frozenset[str], ...]  # labels that may share a pane when they speak together
    labels: frozenset[str]  # every label there is


@dataclass(slots=True)
class _Builder:
    """What has been read so far."""

    names: dict[tuple[str, ...], Name]
    labels: set[str]

    def add(self, row: Row, column: int, labels: tuple[str, ...], manner: Manner) -> None:
        """Add the names in a column; a place may share its name with something that speaks, nothing else may."""
        for text, key in row.names(column):
            known = self.names.get(key)
            if known is None:
                self.names[key] = Name(text, key, labels, manner)
            elif manner is Manner.PLACE and known.manner is not Manner.PLACE:
                self.names[key] = known._replace(place_of=labels)
            elif known.manner is Manner.PLACE and manner is not Manner.PLACE:
                self.names[key] = Name(text, key, labels, manner, known.labels)
            elif known.labels != labels:
                raise row.fault(f"“{text}” already means {' and '.join(known.labels) or 'nobody'}")
            elif text[0].islower():  # "al-Shabaab" beside "Al-Shabaab": both stand
                self.names[key] = known._replace(text=text)


def parse(files: Mapping[str, bytes]) -> Gazetteer:
    """Return the gazetteer that the files hold, given by name or path ("gazetteer/countries.tsv") with their bytes.

    Raises:
        UserError: A file is missing or a line is not as it should be; the message names file and line.
    """
    tables = _tables(files)
    builder = _Builder({}, set())
    codes = _countries(builder, tables["countries.tsv"])
    lands = frozenset(builder.labels)
    allies = _bodies(builder, tables["bodies.tsv"])
    groups = _groups(builder, tables["groups.tsv"], lands)
    _institutions(builder, tables["institutions.tsv"])
    _media(builder, tables["media.tsv"])
    return Gazetteer(
        lands=lands,
        codes=codes,
        names=index(builder.names),
        offices=_offices(tables["offices.tsv"], builder.labels, _spellings(tables["spellings.tsv"])),
        groups=groups,
        generic=frozenset(word for word, _ in groups),
        roles=_roles(tables["roles.tsv"]),
        allies=allies,
        labels=frozenset(builder.labels),
    )


def _tables(files: Mapping[str, bytes]) -> dict[str, list[Row]]:
    places = {path.rpartition("/")[2]: path for path in files}
    tables = {}
    for name, columns in COLUMNS.items():
        if name not in places:
            raise UserError("The gazetteer has no {name}.", "Put the shipped file back.", name=name)
        tables[name] = list(rows(places[name], files[places[name]], columns))
    return tables


_COUNTRY_COLUMNS = (Manner.LAND, Manner.LAND, Manner.PEOPLE, Manner.CAPITAL, Manner.SEAT, Manner.PLACE)


def _countries(builder: _Builder, table: list[Row]) -> dict[str, str]:
    codes = {}
    for row in table:
        code, label = row.cells[0], row.cells[1]
        if not label or label in builder.labels:
            raise row.fault(f"the label “{label}” is empty or used twice")
        builder.labels.add(label)
        if code in codes:
            raise row.fault(f"the code {code} is used twice")
        if code != NOBODY:
            codes[code] = label
        sides = (label,)
        for column, manner in enumerate(_COUNTRY_COLUMNS, 1):
            builder.add(row, column, sides, manner)
    return codes


_BODY_KINDS = {
    "body": Manner.BODY,
    "chaired": Manner.CHAIRED,
    "informal": Manner.INFORMAL,
    "allies": Manner.INFORMAL,
    "nobody": Manner.NOBODY,
}


def _bodies(builder: _Builder, table: list[Row]) -> tuple[frozenset[str], ...]:
    allies = []
    builder.labels.update(row.cells[0] for row in table if row.cells[1] in ("body", "chaired"))
    for row in table:
        label, kind = row.cells[0], row.cells[1]
        manner = _BODY_KINDS.get(kind)
        if manner is None:
            raise row.fault(f"“{kind}” is none of {', '.join(_BODY_KINDS)}")
        labels = row.words(3) if manner is Manner.INFORMAL else () if manner is Manner.NOBODY else (label,)
        _known(builder.labels, row, labels)
        if manner is Manner.INFORMAL and not labels:
            raise row.fault("an informal gathering needs those whom it speaks for")
        if label != NOBODY:
            builder.add(row, 0, labels, manner)
        builder.add(row, 2, labels, manner)
        if kind == "allies":
            allies.append(frozenset(labels))
    return tuple(allies)


def _groups(builder: _Builder, table: list[Row], lands: frozenset[str]) -> dict[tuple[str, str], str]:
    generic = {}
    for row in table:
        label, land = row.cells[0], row.cells[1]
        if land and land not in lands:
            raise row.fault(f"no land has the label “{land}”")
        builder.labels.add(label)
        if label not in lands:
            builder.add(row, 0, (label,), Manner.GROUP)
        builder.add(row, 2, (label,), Manner.GROUP)
        for _, key in row.names(3):
            generic[" ".join(key), land] = label
    return generic


def _institutions(builder: _Builder, table: list[Row]) -> None:
    for row in table:
        _known(builder.labels, row, (row.cells[0],))
        builder.add(row, 1, (row.cells[0],), Manner.INSTITUTION)


def _media(builder: _Builder, table: list[Row]) -> None:
    for row in table:
        builder.add(row, 0, (), Manner.MEDIA)


def _known(labels: set[str], row: Row, wanted: tuple[str, ...]) -> None:
    for label in wanted:
        if label not in labels:
            raise row.fault(f"no land, body or group has the label “{label}”")


def _spellings(table: list[Row]) -> dict[str, str]:
    return {spelling(key[0]): row.cells[0] for row in table for _, key in row.names(0)}


def _offices(table: list[Row], labels: set[str], variants: Mapping[str, str]) -> Offices:
    by_name: dict[tuple[str, ...], list[Term]] = {}
    by_last: dict[str, list[tuple[str, ...]]] = {}
    sides: dict[str, tuple[str, ...]] = {}  # the same few columns come again and again
    times: dict[tuple[str, ...], tuple[_Month, _Month]] = {}
    spelled = spelling(plain("\n".join([row.cells[0] for row in table])))  # at once, for there are thousands
    for row, names in zip(table, spelled.split("\n"), strict=bool(table)):
        name, whose, office, _, _, doubt = row.cells
        if whose not in sides:
            sides[whose] = _sides(row, labels)
        if (time := row.cells[3:5]) not in times:
            times[time] = _time(row)
        term = Term(name.partition(";")[0], sides[whose], office, *times[time], not doubt)
        for one in names.split(";"):
            key = person(one.split())
            if not key:
                raise row.fault("a name is missing")
            if key in by_name:
                by_name[key].append(term)
            else:
                by_name[key] = [term]
                by_last.setdefault(key[-1], []).append(key)
    return Offices(by_name, by_last, variants)


def _sides(row: Row, labels: set[str]) -> tuple[str, ...]:
    sides = row.words(1)
    if not sides:
        raise row.fault("the labels are missing")
    _known(labels, row, sides)
    return sides


def _time(row: Row) -> tuple[_Month, _Month]:
    begin, end = row.cells[3], row.cells[4]
    if len(end) == 4:
        end = f"{end}-12"
    time = _month(row, begin) if begin else (0, 1), _month(row, end) if end else FAR
    if time[1] < time[0]:
        raise row.fault("the term ends before it begins")
    return time


def _month(row: Row, cell: str) -> _Month:
    year, _, month = cell.partition("-")
    if len(year) != 4 or not year.isdecimal() or (month and not (month.isdecimal() and 1 <= int(month) <= 12)):
        raise row.fault(f"“{cell}” is neither a year nor a year and month like 2014-06")
    return int(year), int(month or 1)


def _roles(table: list[Row]) -> dict[str, str]:
    roles: dict[str, str] = {}
    for row in table:
        kind = row.cells[0]
        if kind not in ROLE_KINDS:
            raise row.fault(f"“{kind}” is none of {', '.join(sorted(ROLE_KINDS))}")
        for word, key in row.names(1):
            known = roles.setdefault(" ".join(key), kind)
            if known != kind:
                raise row.fault(f"“{word}” is already {known}")
    return roles
