"""Read an armed or breakaway group from a general word and the land beside it: "rebels in Aleppo"."""

from __future__ import annotations

from itertools import pairwise

from visavis.parties.clause import WHERE, Clause, Reading
from visavis.parties.names import LANDS, Hit, Manner

_BREAKAWAY = frozenset({"Crimea authorities"})  # lands whose own armed men are no state's


def group(clause: Clause) -> Reading | None:
    """Return the group that the clause means; no labels for rebels whom nobody can place."""
    if any(hit.name.manner is Manner.GROUP for hit in clause.belonging()):
        return None
    said = [word for part in clause.parts if clause.belongs(part) for word in clause.words[part.start : part.end]]
    generic = [word.key for word in said if word.key in clause.context.gazetteer.generic]
    generic += [f"{a.key} {b.key}" for a, b in pairwise(said) if b.joined or b.gap == " "]
    generic = [word for word in generic if word in clause.context.gazetteer.generic]
    if not generic:
        return None
    armed = all(clause.context.gazetteer.roles.get(word.split()[0]) == "armed" for word in generic)
    return _group_of(clause, generic, armed=armed)


def _group_of(clause: Clause, generic: list[str], *, armed: bool) -> Reading | None:
    groups = clause.context.gazetteer.groups
    for hit in clause.hits:
        if hit.name.manner not in LANDS or (armed and not _is_where(hit, clause)):
            continue
        for land in hit.name.place_of or hit.name.labels:
            for word in generic:
                if (word, land) in groups:
                    return Reading((groups[word, land],), word)
    if any(hit.name.manner in LANDS for hit in clause.hits_in(clause.core)):
        return None
    for land in clause.context.homes:
        for word in generic:
            if (word, land) in groups:
                return Reading((groups[word, land],), word, "context")
    lawless = any(clause.context.gazetteer.roles.get(word) == "rebel" for word in generic)
    return Reading((), generic[0]) if lawless and not clause.hits else None


def _is_where(hit: Hit, clause: Clause) -> bool:
    """Tell whether the name says where armed men are, not whose: "gunmen in Crimea", not "Ukrainian fighters"."""
    in_place = any(part.relation in WHERE and part.start <= hit.start < part.end for part in clause.parts)
    return in_place or hit.name.manner is Manner.PLACE or bool(_BREAKAWAY.intersection(hit.name.labels))
