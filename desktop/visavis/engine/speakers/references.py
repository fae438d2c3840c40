"""Who a role or a body that the text has brought in before means: "the spokesperson", "the ministry", "the group"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.mentions import Mention
from visavis.engine.speakers.names import Name, Sort
from visavis.engine.speakers.phrases import head_zone
from visavis.engine.speakers.roles import SpeakerLexicon, singular
from visavis.engine.speakers.story import Story

# Weights, tuned by hand on annotated articles: a sentence of distance costs `_PER_SENTENCE`.
_SAME_WORD = 1.5
_SAME_GROUP = 0.6
_ALL_MODIFIERS = 1.5
_SOME_MODIFIERS = 0.7
_OTHER_MODIFIERS = -0.8
_SPOKE = 1.0
_PER_SENTENCE = 0.15
_ENOUGH = 0.5
_OTHER_ORIGIN = -2.0  # "the Norlandish president" is not the Sudlandish one
_ORIGIN = re.compile(r"(?:[iae]an|ish|ese|aqi|raeli|stani|mani|uwaiti|audi|emeni|french|dutch|swiss|czech|greek|thai)$")
_APART = frozenset({"spokesperson", "source", "journalist", "expert", "lawyer", "aide"})
# What the press of some countries calls those with such an office, whatever their own role is.
_OFFICES = {
    "diplomat": ({"foreign", "ministry"}, {"foreign", "minister"}, {"embassy"}),
    "governor": ({"head", "regional", "administration"}, {"head", "region"}),
}
_FORMER = -1.2  # who is only called the president is not "the former president"
_LEAD = 8  # sentences, the headline's included, in which somebody may be called before he is named
_EPITHET_SENTENCES = 2
_LOOK_BACK = 80  # names
_LOOK_AHEAD = 60  # names


def role_bearer(story: Story, mention: Mention, *, ahead: bool) -> Figure | None:
    """Return the person whom the role `mention` means: the fitting one named last, with `ahead` else the next."""
    cast = story.cast
    here = cast.reading.sentence(mention.span.start)
    wanted = _wanted(cast.lexicon, mention)
    best, best_weight = None, _ENOUGH
    for figure, offset, spoke in _known(story, mention.span.start):
        fit = _fit(cast.lexicon, figure, wanted)
        if fit is None:
            continue
        weight = fit + _SPOKE * spoke - _PER_SENTENCE * min(here - cast.reading.sentence(offset), 12)
        if weight > best_weight:
            best, best_weight = figure, weight
    particular = wanted.former or any(word[0].isupper() for word in mention.phrase.split()[1:])
    if best is None and mention.definite and not particular:
        best = _epithet_bearer(story, mention)
    return best or (_first_ahead(story, mention) if ahead else None)


def _epithet_bearer(story: Story, mention: Mention) -> Figure | None:
    """Return the person who spoke last, nearby, if the text tells no role of him: "the senator" may be his."""
    here = story.cast.reading.sentence(mention.span.start)
    for said in story.said_before(mention.span.start)[:1]:
        figure = said.figure
        near = here - story.cast.reading.sentence(said.at.start) <= _EPITHET_SENTENCES
        if (
            near
            and figure.is_person
            and not (figure.heads and _other_spokesman(story.cast.lexicon, mention))
            and not mention.plural
            and _gender_fits(story.cast.lexicon, figure, mention)
        ):
            return figure
    return None


def _known(story: Story, offset: int) -> Iterable[tuple[Figure, int, bool]]:
    for said in story.said_before(offset):
        yield said.figure, said.at.start, True
    end = story.cast.before(offset)
    for mentioned in reversed(story.cast.timeline[max(0, end - _LOOK_BACK) : end]):
        yield mentioned.figure, mentioned.name.span.start, False


def _first_ahead(story: Story, mention: Mention) -> Figure | None:
    cast = story.cast
    here = cast.reading.sentence(mention.span.start)
    wanted = _wanted(cast.lexicon, mention)
    start = cast.before(mention.span.end)
    for mentioned in cast.timeline[start : start + _LOOK_AHEAD]:
        if mentioned.figure.sort is not Sort.PERSON:
            continue
        fit = _fit(cast.lexicon, mentioned.figure, wanted)
        if (fit is not None and fit >= _SAME_WORD) or (
            mention.definite and here < _LEAD and _shares_origin(cast, mentioned.figure, mention)
        ):
            return mentioned.figure
    return None


def _other_spokesman(lexicon: SpeakerLexicon, mention: Mention) -> bool:
    """Tell whether a role is one that a person with another role hardly has as well: a spokesman, a source."""
    role = lexicon.role(mention.head)
    return role is None or not role.groups.isdisjoint(_APART)


def _gender_fits(lexicon: SpeakerLexicon, figure: Figure, mention: Mention) -> bool:
    role = lexicon.role(mention.head)
    return role is None or not role.gender or not figure.gender or role.gender == figure.gender


def _shares_origin(cast: Cast, figure: Figure, mention: Mention) -> bool:
    """Tell whether "the Czech head of …" and "Czech envoy X" name the same country before a role."""
    zone = [word for word in head_zone(mention.phrase, cast.lexicon)[:-1] if word[0].isupper()]
    return bool(zone) and all(word in figure.described for word in cast.lexicon.canonical(" ".join(zone)))


def countryman(cast: Cast, name: Name) -> Figure | None:
    """Return the first person whom the text after `name` describes with that very word, as headlines do ("Czech")."""
    start = cast.before(name.span.end)
    word = cast.lexicon.canonical(name.text)
    for mentioned in cast.timeline[start : start + _LOOK_AHEAD]:
        if mentioned.figure.sort is Sort.PERSON and set(word) <= mentioned.figure.described:
            return mentioned.figure
    return None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a role mention asks of its bearer: the head, and the words that tell which one."""

    head: str
    modifiers: frozenset[str]
    gender: str
    plural: bool
    former: bool


def _wanted(lexicon: SpeakerLexicon, mention: Mention) -> _Wanted:
    zone = lexicon.canonical(" ".join(head_zone(mention.phrase, lexicon)))
    phrase = lexicon.canonical(mention.phrase)
    zone = zone if zone[-1:] != ("head",) or "head" in phrase else phrase  # "the head of state" is the president
    head = singular(zone[-1]) if zone and lexicon.role(zone[-1]) else mention.head
    words = frozenset(map(_bare, phrase))
    role = lexicon.role(mention.head)
    return _Wanted(
        head=head,
        modifiers=words - {head, mention.head} - lexicon.words["no-adjective"] - lexicon.stops,
        gender=role.gender if role is not None else "",
        plural=mention.plural,
        former="former" in words,
    )


def _fit(lexicon: SpeakerLexicon, figure: Figure, wanted: _Wanted) -> float | None:
    """Return how well a figure bears the role that is wanted; None where it does not."""
    if figure.plural != wanted.plural or figure.document or (figure.sort is not Sort.PERSON and not figure.described):
        return None
    if figure.gender and wanted.gender and figure.gender != wanted.gender:
        return None
    words = {word.lower() for word in figure.words}
    borne = figure.described | words
    fit = _role_fit(lexicon, wanted.head, figure.heads | words) or _by_office(wanted.head, borne)
    if fit is None or _other_office(lexicon, wanted.modifiers, borne):
        return None
    if wanted.former and "former" not in borne:
        fit += _FORMER
    if not wanted.modifiers:
        return fit
    shared = wanted.modifiers & borne
    if shared == wanted.modifiers:
        return fit + _ALL_MODIFIERS
    if _origins(wanted.modifiers) and _origins(borne) and not _origins(wanted.modifiers) & borne:
        return fit + _OTHER_ORIGIN
    return fit + (_SOME_MODIFIERS if shared else _OTHER_MODIFIERS)


def _bare(word: str) -> str:
    return word.removesuffix("'s")


def _role_fit(lexicon: SpeakerLexicon, head: str, borne: set[str]) -> float | None:
    if head in borne:
        return _SAME_WORD
    roles = (lexicon.role(word) for word in borne)
    if any(role is not None and head in role.groups for role in roles):
        return _SAME_GROUP
    meant = lexicon.role(head)
    if meant is not None and "spokesperson" in meant.groups and "spokesperson" in borne:
        return _SAME_GROUP
    return None


def _by_office(head: str, borne: set[str]) -> float | None:
    """Return the fit of one who is called after his office: a ministry's spokeswoman is a diplomat, too."""
    return _SAME_GROUP if any(office <= borne for office in _OFFICES.get(head, ())) else None


def _other_office(lexicon: SpeakerLexicon, modifiers: frozenset[str], borne: set[str]) -> bool:
    """Tell whether the foreign minister is wanted and the figure is the interior minister."""
    portfolios = lexicon.words["portfolio"]
    asked, held = modifiers & portfolios, borne & portfolios
    return bool(asked and held) and not asked & held


def _origins(words: Iterable[str]) -> set[str]:
    return {word for word in words if _ORIGIN.search(word)}
