"""Every way to change a session, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from visavis.app import edits, labels, learning, remarks
from visavis.app.desk import Placed
from visavis.app.remarks import Target
from visavis.app.stepping import Stepping
from visavis.errors import UserError
from visavis.model import (
    Change,
    Described,
    Edit,
    Held,
    Metadata,
    Part,
    Profile,
    Renamed,
    Resorted,
    Rule,
    Span,
    Speaker,
    StepName,
    TagCount,
    Taught,
    Thing,
    Verb,
)
from visavis.store.holdings import Arrived


class Editing(Stepping):
    """The verbs of a session."""

    # ------------------------------------------------------------ quotations

    def accept(self, quotation_ids: Iterable[str]) -> Change:
        """Confirm quotations as they stand; those that were reviewed stay as they are."""
        return self._do(edits.accept(self._placed(quotation_ids)))

    def move(self, quotation_ids: Iterable[str], parties: Sequence[str]) -> Change:
        """Put quotations under parties of the profile; under none: Others."""
        return self._do(edits.move(self._placed(quotation_ids), parties, self.profile))

    def respeak(self, quotation_ids: Iterable[str], speaker: Speaker) -> Change:
        """Give quotations another speaker; their parties follow, where they were not moved by hand."""
        return self._do(edits.respeak(self._placed(quotation_ids), speaker))

    def relay(self, quotation_ids: Iterable[str], speaker: Speaker | None) -> Change:
        """Say through whom quotations reached us; None: through nobody.

        Where one side gives the words of another, they are its account, and go to its pane.
        """
        return self._do(edits.relay(self._placed(quotation_ids), speaker))

    def dismiss(self, quotation_ids: Iterable[str]) -> Change:
        """Put quotations aside."""
        return self._do(edits.dismiss(self._placed(quotation_ids)))

    def restore(self, quotation_ids: Iterable[str]) -> Change:
        """Take dismissed quotations back."""
        return self._do(edits.restore(self._placed(quotation_ids)))

    def set_edges(self, quotation_id: str, spans: Sequence[Span]) -> Change:
        """Let the words of a quotation begin and end elsewhere; its kind follows from the marks around them.

        Raises:
            UserError: The spans hold no words.
        """
        return self._do(edits.set_edges(self._desk.find(quotation_id), spans))

    def split(self, quotation_id: str, at: int) -> Change:
        """Make two quotations of one, cut at a code point of the text; the change names both, the first one first.

        Raises:
            UserError: On one side of the cut there are no words.
        """
        return self._do(edits.split(self._desk.find(quotation_id), at))

    def join(self, quotation_ids: Iterable[str]) -> Change:
        """Make one quotation of several; the change names first the one that stays.

        Raises:
            UserError: They stand in several articles.
        """
        return self._do(edits.join(self._placed(quotation_ids)))

    def mark(self, article_id: str, span: Span, parties: Sequence[str], speaker: Speaker | None = None) -> Change:
        """Make words of the text a quotation of the parties; the change names its id.

        Raises:
            UserError: The span holds no words.
        """
        return self._do(edits.mark(self._desk.sheets[article_id], span, parties, speaker))

    def take_back(self, quotation_ids: Iterable[str], part: Part) -> Change:
        """Take back one thing that was decided of quotations, so that it stands as the engine found it."""
        return self._do(edits.take_back(self._placed(quotation_ids), part))

    # ------------------------------------------------------------ notes, tags, stars

    def set_note(self, article_id: str, quotation_id: str, text: str, *, going_on: bool = False) -> Change:
        """Write the note on a quotation, or on the article where `quotation_id` is empty; a blank one removes it.

        Args:
            article_id: The article.
            quotation_id: The quotation; empty: the article itself.
            text: The whole note.
            going_on: The note is being typed: this takes the place of the step before, if that wrote the same note.
        """
        target = self._target(quotation_id or article_id)
        return self._type(remarks.note(target, text), going_on=going_on)

    def tag(self, ids: Iterable[str], tag: str) -> Change:
        """Give a tag to quotations and articles; one that is there in other capitals is spelled as it is there.

        Raises:
            UserError: The tag is blank.
        """
        wanted = remarks.cleaned(tag, [one.tag for one in self.tags()])
        return self._do(remarks.tag(self._targets(ids), wanted))

    def untag(self, ids: Iterable[str], tag: str) -> Change:
        """Take a tag off quotations and articles."""
        return self._do(remarks.untag(self._targets(ids), tag))

    def star(self, ids: Iterable[str], *, starred: bool = True) -> Change:
        """Give quotations and articles a star, or take it off."""
        return self._do(remarks.star(self._targets(ids), starred=starred))

    def rename_tag(self, tag: str, name: str) -> Change:
        """Give a tag another name wherever it was given; a name that another tag has makes one tag of the two.

        Raises:
            UserError: The name is blank.
        """
        others = [one.tag for one in self.tags() if one.tag != tag]
        return self._do(remarks.retag(self._all_targets(), tag, remarks.cleaned(name, others)))

    def remove_tag(self, tag: str) -> Change:
        """Take a tag off everything that has it."""
        return self._do(remarks.untag(self._all_targets(), tag))

    def tags(self) -> tuple[TagCount, ...]:
        """Return all tags of the session, in the order of the alphabet, with how often each was given."""
        return remarks.counted(self._desk.sheets.values())

    # ------------------------------------------------------------ articles and the session

    def remove(self, article_ids: Iterable[str]) -> Change:
        """Take articles out of the session, with all that was found, decided and remarked there."""
        held = [
            Held(name, before=True, after=False) for name in dict.fromkeys(article_ids) if name in self._desk.sheets
        ]
        return self._do(self._holding(Verb.REMOVE, held) if held else None)

    def supersede(self, article_id: str, by: str) -> Change:
        """Remove an article whose later version is here; what was decided and remarked goes along to it.

        It does where the words are the same; what is decided on the later version already stays.
        """
        return self._do(self._superseding(Verb.SUPERSEDE, {article_id: by}))

    def _superseding(self, verb: Verb, later: Mapping[str, str], come: Iterable[str] = ()) -> Edit:
        """Return the step in which articles give their places, and the work on them, to later ones."""
        from visavis.app import carrying  # which loads difflib

        sheets = self._desk.all_sheets
        carried = [carrying.carry(sheets[before], sheets[after]) for before, after in later.items()]
        name = labels.of_articles(verb, [sheets[before].article for before in later])
        arrive = [Held(after, before=False, after=True) for after in come]
        return Edit(
            labels.english(name),
            corrected=tuple(part for one in carried for part in one.corrected),
            annotated=tuple(part for one in carried for part in one.annotated),
            described=tuple(part for one in carried for part in one.described),
            held=(*arrive, *(Held(before, before=True, after=False) for before in later)),
            named=name,
        )

    def _repair(
        self, later: Mapping[str, str], come: Iterable[str], came: Sequence[Arrived], *, together: bool
    ) -> Change:
        """Let articles whose letters were put right take the places of others, as a step or together with the last."""
        edit, last = self._superseding(Verb.REPAIR, later, come), self.to_undo
        if not together or last is None:
            return self._record(edit, self._history.add, came)
        gone = [self._desk.all_sheets[one.article_id].article for one in (*last.held, *edit.held) if not one.after]
        name = labels.of_articles(Verb.REPAIR, gone)
        both = Edit(
            labels.english(name),
            corrected=(*last.corrected, *edit.corrected),
            annotated=(*last.annotated, *edit.annotated),
            described=(*last.described, *edit.described),
            held=(*last.held, *edit.held),
            named=name,
        )
        return self._record(both, self._history.replace_last, came)

    def _take_in(self, article_ids: Iterable[str], came: Sequence[Arrived], *, together: bool) -> Change:
        """Let articles come in as a step of their own, or together with those that the last step took in."""
        held = [Held(name, before=False, after=True) for name in article_ids]
        if together and self.to_undo is not None:
            return self._record(self._holding(Verb.ADD, [*self.to_undo.held, *held]), self._history.replace_last, came)
        return self._record(self._holding(Verb.ADD, held), self._history.add, came)

    def _holding(self, verb: Verb, held: Sequence[Held]) -> Edit:
        name = labels.of_articles(verb, [self._desk.all_sheets[one.article_id].article for one in held])
        return Edit(labels.english(name), held=tuple(held), named=name)

    def describe(self, article_id: str, metadata: Metadata) -> Change:
        """Correct what is known of an article; what was read stays stored, and giving it again takes this back."""
        sheet = self._desk.sheets[article_id]
        if metadata == sheet.article.metadata:
            return Change()
        after = metadata if metadata != sheet.as_read.metadata else None
        described = (Described(article_id, sheet.described, after),)
        name = labels.of_article(Verb.DESCRIBE, sheet.article)
        return self._do(Edit(labels.english(name), described=described, named=name))

    def rename(self, name: str) -> Change:
        """Give the session another name.

        Raises:
            UserError: The name is blank.
        """
        if not name.strip():
            raise UserError("A session needs a name.", "Type one.")
        if name == self.name:
            return Change()
        step = StepName(Verb.RENAME, Thing.SESSION, 1, self.name, (name,))
        return self._do(Edit(labels.english(step), renamed=Renamed(self.name, name), named=step))

    def set_profile(self, profile: Profile) -> Change:
        """Sort all quotations to the parties of another profile; corrections stay."""
        if profile == self.profile:
            return Change()
        step = StepName(Verb.SWITCH, Thing.SESSION, 1, "", (profile.name,))
        return self._do(Edit(labels.english(step), resorted=Resorted(self.profile, profile), named=step))

    # ------------------------------------------------------------ what is learned

    def teach(self, rule: Rule, instead_of: Rule | None = None) -> Change:
        """Learn something of a speaker, for every statement of his here and in later articles.

        It takes the place of `instead_of`, and of what was known of a speaker of the same name.
        """
        return self._learn([rule], learning.taught(self.learned, instead_of, rule))

    def teach_all(self, rules: Sequence[Rule]) -> Change:
        """Learn several things, as one step."""
        known = self.learned
        steps: list[Taught] = []
        for rule in rules:
            step = learning.taught(known, None, rule)
            known = learning.after(known, step)
            steps += step
        return self._learn(rules, tuple(steps))

    def _learn(self, rules: Sequence[Rule], taught: tuple[Taught, ...]) -> Change:
        name = learning.named(rules, self.profile)
        return self._do(Edit(labels.english(name), taught=taught, named=name) if taught else None)

    def forget(self, rules: Iterable[Rule]) -> Change:
        """Unlearn things that are known of speakers."""
        gone = tuple(Taught(rule, None) for rule in rules if rule in self.learned)
        name = learning.forgetting(gone)
        return self._do(Edit(labels.english(name), taught=gone, named=name) if gone else None)

    # ------------------------------------------------------------ inside

    def _placed(self, quotation_ids: Iterable[str]) -> list[Placed]:
        return [self._desk.find(quotation_id) for quotation_id in dict.fromkeys(quotation_ids)]

    def _targets(self, ids: Iterable[str]) -> list[Target]:
        return [self._target(name) for name in dict.fromkeys(ids)]

    def _all_targets(self) -> list[Target]:
        """Return everything that can be remarked on."""
        found = []
        for sheet in self._desk.sheets.values():
            cards = self._desk.cards(sheet.article.id)
            found += [Target(sheet), *(Target(sheet, card) for card in cards)]
        return found

    def _target(self, name: str) -> Target:
        """Return what an id stands for: a quotation, or an article."""
        if name in self._desk.sheets:
            return Target(self._desk.sheets[name])
        placed = self._desk.find(name)
        return Target(placed.sheet, placed.card)
