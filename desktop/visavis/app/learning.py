"""What one correction says about a speaker, for every statement of his; and lists of such rules, changed by edits.

The parties are imported where they are used: a session that is only shown sorts nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from visavis.app import knowledge
from visavis.errors import UserError
from visavis.model import Card, Profile, Rule, StepName, Taught, Thing, Verb


def lesson(before: Card, after: Card, profile: Profile, labels: Collection[str]) -> Rule | None:
    """Return what a correction says about the speaker; None where it says nothing that holds for others of his words.

    Args:
        before: The card as it stood.
        after: The card as it stands, with another speaker or other parties.
        profile: That of the session.
        labels: The affiliations that the gazetteer knows.
    """
    from visavis.parties.learned import about

    was, now = before.quotation, after.quotation
    meant = knowledge.unsorted(was).speaker
    if meant is None or not about(meant.name):
        return None
    if now.speaker is not None and now.speaker != was.speaker and about(now.speaker.name) != about(meant.name):
        return Rule(meant.name, now.affiliations, (), now.speaker.name)
    if now.parties == was.parties:
        return None
    return Rule(meant.name, _affiliations(after, profile, labels), now.parties)


def _affiliations(card: Card, profile: Profile, labels: Collection[str]) -> tuple[str, ...]:
    """Return for whom the speaker speaks now: the lands of his panes where each is one, else as was found."""
    parties = [party for party in profile.parties if party.id in card.quotation.parties]
    members = [[member for member in party.members if member in labels] for party in parties]
    if members and all(len(one) == 1 for one in members):
        return tuple(dict.fromkeys(label for one in members for label in one))
    held = {label for one in members for label in one}
    return tuple(label for label in card.quotation.affiliations if label in held)


def statements(cards: Iterable[Card], rule: Rule) -> int:
    """Return how many of the cards a rule speaks of, as the engine named their speakers, dismissed ones aside."""
    from visavis.parties.learned import Learned

    learned = Learned([rule])
    speakers = Counter(knowledge.speaker_found(card.found or card.quotation) for card in cards if not card.dismissed)
    return sum(
        count for speaker, count in speakers.items() if speaker is not None and learned.about(speaker) is not None
    )


def taught(known: Iterable[Rule], instead_of: Rule | None, rule: Rule) -> tuple[Taught, ...]:
    """Return the change that learns a rule, in the place of another and of what is known of the same speaker."""
    from visavis.parties.learned import about

    same = next((one for one in known if about(one.speaker) == about(rule.speaker)), None)
    if same == rule and instead_of in (None, rule):
        return ()
    gone = (Taught(instead_of, None),) if instead_of is not None and instead_of != same else ()
    return (*gone, Taught(same, rule))


def after(known: Iterable[Rule], edits: Iterable[Taught]) -> tuple[Rule, ...]:
    """Return the rules after an edit."""
    rules = list(known)
    for one in edits:
        rules = [rule for rule in rules if rule not in (one.before, one.after)]
        rules += [one.after] if one.after is not None else []
    return tuple(rules)


def named(rules: Sequence[Rule], profile: Profile) -> StepName:
    """Return the name of learning rules."""
    if len(rules) != 1:
        return StepName(Verb.TEACH_SIDE, Thing.RULE, len(rules))
    rule = rules[0]
    if rule.name:
        return StepName(Verb.TEACH_NAME, Thing.RULE, 1, rule.speaker, (rule.name,))
    return StepName(Verb.TEACH_SIDE, Thing.RULE, 1, rule.speaker, panes(rule, profile))


def panes(rule: Rule, profile: Profile) -> tuple[str, ...]:
    """Return the names of the panes that a rule puts a speaker in; none: Others."""
    return tuple(party.name for party in profile.parties if party.id in rule.parties) or rule.affiliations


def forgetting(gone: Sequence[Taught]) -> StepName:
    """Return the name of unlearning."""
    first = gone[0].before if len(gone) == 1 else None
    return StepName(Verb.FORGET, Thing.RULE, len(gone), first.speaker if first else "")


def export(rules: Iterable[Rule], path: Path) -> None:
    """Write rules to a file that a person, or a spreadsheet, can read.

    Raises:
        UserError: The file could not be written.
    """
    from visavis.export.files import write
    from visavis.parties.learned import dump

    write(path, [dump(tuple(rules))])


def read(path: Path) -> tuple[Rule, ...]:
    """Return the rules in a file.

    Raises:
        UserError: It cannot be read, or is damaged; the message names the line.
    """
    from visavis.parties.learned import parse

    try:
        return parse(path.read_bytes(), str(path))
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({error}).", "Look at its permissions.", path=path, error=error.strerror
        ) from error
