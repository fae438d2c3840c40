"""Names the steps of the history, in words that stand after "Undo"."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.model import Article, Card, Profile, StepName, Thing, Verb

OTHERS = "Others"

_SEVERAL = {Thing.QUOTATION: "quotations", Thing.ARTICLE: "articles", Thing.ITEM: "items", Thing.RULE: "rules"}

_ENGLISH = {
    Verb.ACCEPT: "Accept {things}",
    Verb.MOVE: "Move {things} to {to}",
    Verb.RESPEAK: "Change the speaker of {things} to {to}",
    Verb.DISMISS: "Dismiss {things}",
    Verb.RESTORE: "Restore {things}",
    Verb.MARK: "Mark “{what}”",
    Verb.RECUT: "Change the words of {things}",
    Verb.SPLIT: "Split {things}",
    Verb.JOIN: "Join {things}",
    Verb.RELAY: "Mark {things} as reported by {to}",
    Verb.UNRELAY: "Mark {things} as reported by nobody else",
    Verb.TAKE_BACK: "Take back a decision on {things}",
    Verb.NOTE: "Write a note on {things}",
    Verb.UNNOTE: "Remove the note on {things}",
    Verb.TAG: "Tag {things} “{to}”",
    Verb.UNTAG: "Take the tag “{to}” off {things}",
    Verb.RETAG: "Rename the tag “{what}” to “{to}”",
    Verb.STAR: "Star {things}",
    Verb.UNSTAR: "Take the star off {things}",
    Verb.DESCRIBE: "Correct what is known of {things}",
    Verb.ADD: "Add {things}",
    Verb.REMOVE: "Remove {things}",
    Verb.SUPERSEDE: "Put the new version in the place of {things}",
    Verb.REPAIR: "Put the letters right in {things}",
    Verb.RENAME: "Rename the session to “{to}”",
    Verb.SWITCH: "Switch to the profile {to}",
    Verb.TEACH_SIDE: "Put all statements of {what} under {to}",
    Verb.TEACH_NAME: "Learn that “{what}” is {to}",
    Verb.FORGET: "Forget what was learned of {what}",
}

_SEVERAL_RULES = {Verb.TEACH_SIDE: "Learn {things}", Verb.FORGET: "Forget {things}"}


def english(name: StepName) -> str:
    """Return the name of a step as an English sentence."""
    verb, thing = Verb(name.verb), Thing(name.thing)
    template = _SEVERAL_RULES[verb] if thing is Thing.RULE and name.count != 1 else _ENGLISH[verb]
    return template.format(things=_things(name, thing), what=name.what, to=" and ".join(name.to) or OTHERS)


def of_cards(verb: Verb, cards: Sequence[Card], *to: str) -> StepName:
    """Return the name of a step that does something to quotations."""
    speaker = cards[0].quotation.speaker if len(cards) == 1 else None
    return StepName(verb, Thing.QUOTATION, len(cards), speaker.name if speaker else "", to)


def of_article(verb: Verb, article: Article, *to: str) -> StepName:
    """Return the name of a step that does something to an article."""
    return of_articles(verb, [article], *to)


def of_articles(verb: Verb, articles: Sequence[Article], *to: str) -> StepName:
    """Return the name of a step that does something to articles."""
    what = shortened(articles[0].metadata.title or articles[0].original.name) if len(articles) == 1 else ""
    return StepName(verb, Thing.ARTICLE, len(articles), what, to)


def move(cards: Sequence[Card], parties: Sequence[str], profile: Profile) -> StepName:
    """Return the name of moving the cards to the parties."""
    names = {party.id: party.name for party in profile.parties}
    return of_cards(Verb.MOVE, cards, *(names.get(party, party) for party in parties))


def mark(words: str) -> StepName:
    """Return the name of making the words a quotation."""
    return StepName(Verb.MARK, what=shortened(words))


def shortened(words: str, most: int = 40) -> str:
    """Return the words on one line, cut at a blank where they are longer than `most` characters."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def _things(name: StepName, thing: Thing) -> str:
    if name.count != 1:
        return f"{name.count} {_SEVERAL[thing]}"
    if thing is Thing.ARTICLE:
        return f"“{name.what}”"
    return f"a quotation of {name.what}" if name.what else "a quotation"
