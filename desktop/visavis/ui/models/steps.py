"""The steps of the history by name, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from visavis.model import Edit, StepName, Thing, Verb
from visavis.ui.actions import QT_TRANSLATE_NOOP
from visavis.ui.counts import counts
from visavis.ui.language import say_name

CONTEXT = "Steps"

_WORDS = {
    Verb.ACCEPT: QT_TRANSLATE_NOOP("Steps", "Accept {things}"),
    Verb.MOVE: QT_TRANSLATE_NOOP("Steps", "Move {things} to {to}"),
    Verb.RESPEAK: QT_TRANSLATE_NOOP("Steps", "Change the speaker of {things} to {to}"),
    Verb.DISMISS: QT_TRANSLATE_NOOP("Steps", "Dismiss {things}"),
    Verb.RESTORE: QT_TRANSLATE_NOOP("Steps", "Restore {things}"),
    Verb.MARK: QT_TRANSLATE_NOOP("Steps", "Mark “{what}”"),
    Verb.RECUT: QT_TRANSLATE_NOOP("Steps", "Change the words of {things}"),
    Verb.SPLIT: QT_TRANSLATE_NOOP("Steps", "Split {things}"),
    Verb.JOIN: QT_TRANSLATE_NOOP("Steps", "Join {things}"),
    Verb.RELAY: QT_TRANSLATE_NOOP("Steps", "Mark {things} as reported by {to}"),
    Verb.UNRELAY: QT_TRANSLATE_NOOP("Steps", "Mark {things} as reported by nobody else"),
    Verb.TAKE_BACK: QT_TRANSLATE_NOOP("Steps", "Take back a decision on {things}"),
    Verb.NOTE: QT_TRANSLATE_NOOP("Steps", "Write a note on {things}"),
    Verb.UNNOTE: QT_TRANSLATE_NOOP("Steps", "Remove the note on {things}"),
    Verb.TAG: QT_TRANSLATE_NOOP("Steps", "Tag {things} “{to}”"),
    Verb.UNTAG: QT_TRANSLATE_NOOP("Steps", "Take the tag “{to}” off {things}"),
    Verb.RETAG: QT_TRANSLATE_NOOP("Steps", "Rename the tag “{what}” to “{to}”"),
    Verb.STAR: QT_TRANSLATE_NOOP("Steps", "Star {things}"),
    Verb.UNSTAR: QT_TRANSLATE_NOOP("Steps", "Take the star off {things}"),
    Verb.DESCRIBE: QT_TRANSLATE_NOOP("Steps", "Correct what is known of {things}"),
    Verb.ADD: QT_TRANSLATE_NOOP("Steps", "Add {things}"),
    Verb.REMOVE: QT_TRANSLATE_NOOP("Steps", "Remove {things}"),
    Verb.SUPERSEDE: QT_TRANSLATE_NOOP("Steps", "Put the new version in the place of {things}"),
    Verb.REPAIR: QT_TRANSLATE_NOOP("Steps", "Put the letters right in {things}"),
    Verb.RENAME: QT_TRANSLATE_NOOP("Steps", "Rename the session to “{to}”"),
    Verb.SWITCH: QT_TRANSLATE_NOOP("Steps", "Switch to the profile {to}"),
    Verb.TEACH_SIDE: QT_TRANSLATE_NOOP("Steps", "Put all statements of {what} under {to}"),
    Verb.TEACH_NAME: QT_TRANSLATE_NOOP("Steps", "Learn that “{what}” is {to}"),
    Verb.FORGET: QT_TRANSLATE_NOOP("Steps", "Forget what was learned of {what}"),
}
_SEVERAL_RULES = {
    Verb.TEACH_SIDE: QT_TRANSLATE_NOOP("Steps", "Learn {things}"),
    Verb.FORGET: QT_TRANSLATE_NOOP("Steps", "Forget {things}"),
}

_TO_PANES = (Verb.MOVE, Verb.TEACH_SIDE, Verb.SWITCH)  # speakers and tags are the analyst's own words


def step_words(edit: Edit | None) -> str:
    """Return the name of a step; its label where it was made before names had parts, or by a later Visavis."""
    if edit is None:
        return ""
    name = edit.named
    if name is None or name.verb not in set(Verb) or name.thing not in set(Thing):
        return edit.label
    verb, thing = Verb(name.verb), Thing(name.thing)
    several = thing is Thing.RULE and name.count != 1
    words = _translated((_SEVERAL_RULES if several else _WORDS)[verb])
    return words.format(
        things=_things(name, thing), what=name.what, to=joined(map(say_name, name.to) if verb in _TO_PANES else name.to)
    )


def _things(name: StepName, thing: Thing) -> str:
    if name.count != 1:
        return counts.things(thing, name.count)
    if thing is Thing.ARTICLE:
        return QCoreApplication.translate("Steps", "“{title}”").format(title=name.what)
    if name.what:
        return QCoreApplication.translate("Steps", "a quotation of {speaker}").format(speaker=name.what)
    return QCoreApplication.translate("Steps", "a quotation")


def joined(names: Iterable[str]) -> str:
    """Return the names of panes in one phrase; none: Others."""
    names = tuple(names)
    if not names:
        return QCoreApplication.translate("Steps", "Others")
    return QCoreApplication.translate("Steps", " and ").join(names)


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
