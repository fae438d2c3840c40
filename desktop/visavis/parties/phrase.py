"""Read from a phrase about a speaker for whom he speaks: "Norwegian Foreign Minister", "mayor of Kharkiv"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from visavis.parties.armed import group
from visavis.parties.clause import NO_HEADS, WHERE, Clause, Context, Part, Reading, clauses
from visavis.parties.names import BODIES, LANDS, OFFICIAL, Hit, Manner, find
from visavis.parties.offices import in_force, spelling
from visavis.parties.words import Word, words

_SENDING = frozenset({"of", "from", "for"})
_EMPLOYING = frozenset({"at", "for", "with", "from"})
_WHEREABOUTS = (Manner.LAND, Manner.CAPITAL, Manner.PLACE)
_SILENT = (Manner.MEDIA, Manner.NOBODY)
_LISTS = frozenset({",", ", ", "/", " / ", " & "})
# Endings of nouns for persons, whom no list of trades will ever hold whole, and the commonest words that end so too.
_AGENT = re.compile(r"(?:ers?|eers?|ists?|m[ae]n|ess)$")
_NO_AGENTS = frozenset({"power", "order", "offer", "answer", "number", "paper", "cover", "tanker", "water", "river"})
# Callings in which one serves the body named before them; "a NATO critic" does not.
_IN_SERVICE = frozenset({"observer", "economist", "expert", "scientist", "researcher", "doctor", "lawyer", "worker"})
_STATE_RUN = frozenset({"state", "national", "government", "central"})  # "Hungary's state-run gas firm"
_CHAIRING = frozenset({"chairs", "chair", "chairing", "chairman", "chairmanship", "presidency", "presides"})


def read(phrase: str, context: Context) -> Reading | None:
    """Return for whom the one described by the phrase speaks, or nothing where the phrase does not say it."""
    for place, clause in enumerate(clauses(phrase, context)):
        reading = None if place and _is_whereabouts(clause) else _read_clause(clause)
        if reading is not None:
            return _with_chair(reading, words(phrase), context)
    return None


def _is_whereabouts(clause: Clause) -> bool:
    """Tell whether a later clause only says where: "a nurse from Bergen, Norway"."""
    return (
        len(clause.hits) == 1 and clause.hits[0].name.manner in _WHEREABOUTS and len(clause.words) == clause.hits[0].end
    )


def _read_clause(clause: Clause) -> Reading | None:
    kind, word = clause.kind, clause.head
    if kind in ("private", "kin"):
        return (_employer(clause) if kind == "private" else None) or Reading((), word)
    if kind == "media" or (media := _media(clause)):
        return Reading((), word if kind == "media" else media)
    armed = group(clause)
    if armed is not None:
        return armed
    if kind == "activist":
        return Reading((), word)
    if kind == "company" and not _is_of_the_state(clause):
        return Reading((), word)
    if kind == "envoy":
        return _sender(clause) or _person(clause)
    return _led_body(clause, kind, word) or _first(clause) or _person(clause)


def _is_of_the_state(clause: Clause) -> bool:
    """Tell whether a company or group is one that the gazetteer knows, or is said to be a state's."""
    known = any(hit.name.manner in OFFICIAL for hit in clause.belonging())
    return known or any(word.key in _STATE_RUN for word in clause.words[clause.core.start : clause.core.end])


def _media(clause: Clause) -> str:
    """Return the paper or institute that the phrase is about, its land apart: "Russia's RIA news agency"."""
    hits = clause.hits_in(clause.core)
    silent = [hit for hit in hits if hit.name.manner in _SILENT]
    rest = [hit for hit in hits if hit.name.manner not in (*_SILENT, Manner.LAND, Manner.PEOPLE)]
    return silent[0].name.text if silent and not rest and (len(silent) == len(hits) or not clause.kind) else ""


def _employer(clause: Clause) -> Reading | None:
    """Read the office that somebody is said to be with: "an economist at the IMF", "OSCE observers"."""
    hits = clause.hits_in(clause.core)
    if hits and hits[0].name.manner in BODIES and clause.head.removesuffix("s") in _IN_SERVICE:
        return Reading(hits[0].name.labels, hits[0].name.text)
    for part in clause.parts[1:]:
        if part.relation in _EMPLOYING and "private" not in clause.roles[part.start : part.end]:
            for hit in clause.hits_in(part):
                official = hit.name.manner in OFFICIAL
                if official or "institution" in clause.roles[part.start : part.end]:
                    return Reading(hit.name.labels, hit.name.text) if hit.name.labels else None
    return None


def _sender(clause: Clause) -> Reading | None:
    """Read who sends an ambassador: the first name of the head, or what "of" and "from" name."""
    for part in clause.parts:
        if not part.relation or part.relation in _SENDING:
            hits = [hit for hit in clause.hits_in(part) if hit.name.labels]
            if hits:
                return Reading(hits[0].name.labels, hits[0].name.text)
    return None


def _led_body(clause: Clause, kind: str, word: str) -> Reading | None:
    """Read a body whose head is named with his origin: "the Swiss head of the OSCE", "Norwegian NATO chief"."""
    core = clause.hits_in(clause.core)
    if kind not in ("chair", "leader", "public") or not core or core[0].name.manner not in (Manner.PEOPLE, Manner.LAND):
        return None
    led = [hit for hit in core[1:] if hit.name.manner in BODIES]
    if kind != "public" and not led:
        led = [hit for part in clause.parts[1:2] if part.relation in ("of", "at") for hit in clause.hits_in(part)[:1]]
    led = [hit for hit in led if hit.name.manner in BODIES]
    if not led or (kind == "public" and word in ("minister", "ministers")):
        return None
    body = led[0].name
    lent = body.manner is Manner.CHAIRED and (word.startswith("chair") or word in ("head", "presidency"))
    return Reading(body.labels + core[0].name.labels if lent else body.labels, body.text)


def _first(clause: Clause) -> Reading | None:
    """Read the first name that speaks, with those that stand beside it in a list."""
    local = clause.kind == "local"
    for part in clause.parts:
        if not clause.belongs(part):
            continue
        hits = [hit for hit in clause.hits_in(part) if _may_stand(hit, part, clause)]
        if not hits:
            continue
        if part.relation and hits[0].name.manner in _SILENT:
            return Reading((), hits[0].name.text)
        private = _private_head(clause, hits[0], part)
        return Reading((), private) if private else _listed(clause, hits, local=local)
    return None


def _private_head(clause: Clause, hit: Hit, part: Part) -> str:
    """Return the word behind the name that makes a private man of it: "of GOP voters", "Ethiopian marathoner"."""
    for place in range(part.end - 1, hit.end - 1, -1):
        if clause.roles[place] not in NO_HEADS:
            return clause.words[place].key if clause.roles[place] in ("private", "kin", "activist") else ""
    last = clause.words[hit.end : part.end]
    agent = next((word for word in last if not word.capital and _is_agent(word.key)), None)
    return agent.key if agent is not None and hit.name.manner is Manner.PEOPLE else ""


def _is_agent(key: str) -> bool:
    return key.removesuffix("s") not in _NO_AGENTS and _AGENT.search(key) is not None


def _may_stand(hit: Hit, part: Part, clause: Clause) -> bool:
    """Tell whether a place makes one belong there: a mayor or an army does, "Joan Smith, 50, of Houston" does not."""
    if hit.name.manner is Manner.INFORMAL or (hit.name.manner is not Manner.PLACE and part.relation not in WHERE):
        return True
    return clause.kind != "" or any(clause.roles[hit.end : part.end])


def _listed(clause: Clause, hits: list[Hit], *, local: bool) -> Reading:
    labels: list[str] = []
    if len(hits) > 1 and hits[0].name.manner in LANDS and hits[1].name.manner is Manner.GROUP:
        apart = _coordinated(clause.words[hits[0].end : hits[1].start + 1])
        hits = hits if apart else hits[1:]  # "Yemen's Houthi movement" is not Yemen
    for place, hit in enumerate(hits):
        if place and not _coordinated(clause.words[hits[place - 1].end : hit.start + 1]):
            break
        labels += hit.name.place_of if local and hit.name.place_of else hit.name.labels
    return Reading(tuple(dict.fromkeys(labels)), hits[0].name.text)


def _coordinated(between: Sequence[Word]) -> bool:
    """Tell whether what lies between two names puts them side by side: "and", a comma, a slash."""
    return any(word.key == "and" or word.gap in _LISTS for word in between)


def _person(clause: Clause) -> Reading | None:
    """Read an office-holder who is named in the phrase: "a spokesman for President Putin", "Merkel's office"."""
    offices = clause.context.gazetteer.offices
    said = clause.words
    for place, word in enumerate(said):
        if not word.capital or clause.roles[place]:
            continue
        run = _capitals(clause, place)
        terms = offices.by_name.get(_person_key(run)) if len(run) > 1 else None
        if terms is None and _means_office(clause, place, place + len(run), run[-1]):
            terms = offices.of(" ".join(w.text for w in run).removesuffix("'s").removesuffix("’s"))
        if terms and "ally" not in clause.roles[place + len(run) : place + len(run) + 3]:
            term = in_force(terms, clause.context.day)[0]
            return Reading(term.labels, f"{term.name}, {term.office}", "office")
    return None


def _means_office(clause: Clause, start: int, end: int, last: Word) -> bool:
    """Tell whether a bare surname is used for its office: "President Macron", "Macron's office", "a Macron aide"."""
    titled = start > 0 and clause.roles[start - 1] in ("public", "chair", "leader")
    owning = end < len(clause.words) and clause.roles[end] in ("public", "chair", "leader", "envoy", "document")
    return last.possessive or titled or owning


def _capitals(clause: Clause, place: int) -> Sequence[Word]:
    end = place + 1
    while end < len(clause.words) and not clause.words[end - 1].possessive and clause.words[end].gap in (" ", "-"):
        word = clause.words[end]
        if clause.roles[end] or not (word.capital or word.key in ("al", "el", "bin", "de", "der", "van", "von", "da")):
            break
        end += 1
    return clause.words[place:end]


def _person_key(run: Sequence[Word]) -> tuple[str, ...]:
    """Return the key of a person's name that is given as words."""
    return tuple(spelling(word.key) for word in run)


def _with_chair(reading: Reading, found: Sequence[Word], context: Context) -> Reading:
    """Add the body that the land of the speaker chairs: "…, whose country holds the OSCE chair"."""
    said = [word.key for word in found]
    if "whose" not in said or not reading.labels or not _CHAIRING & set(said):
        return reading
    after = found[said.index("whose") :]
    chaired = [hit.name for hit in find(after, context.gazetteer.names) if hit.name.manner is Manner.CHAIRED]
    if not chaired or chaired[0].labels[0] in reading.labels:
        return reading
    return Reading(chaired[0].labels + reading.labels, f"{reading.because}, which chairs {chaired[0].text}")
