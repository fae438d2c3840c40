"""One open session: what is on the desk, and every way to change it, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from visavis.app import analysis, edits, knowledge, learning
from visavis.app.cards import SortLearned
from visavis.app.database import Library
from visavis.app.debounce import Debounced
from visavis.app.desk import Desk, Placed, Sheet
from visavis.app.history import History
from visavis.app.moves import Moved, moves
from visavis.errors import UserError
from visavis.model import (
    Analysed,
    Article,
    Card,
    Change,
    Correction,
    Edit,
    Profile,
    Quotation,
    Reading,
    Renamed,
    Resorted,
    Rule,
    Sorting,
    Span,
    Speaker,
    Taught,
    Touched,
    ViewState,
)
from visavis.store import history as stored_history
from visavis.store import learned as stored_rules
from visavis.store import sessions
from visavis.store.history import Consequence
from visavis.store.sessions import StoredSession

Subscriber = Callable[[Change], None]


class Session:
    """One open session over the library. Memory is the truth for the screen; every edit is written through.

    All methods belong to one thread. Each edit returns the `Change` that subscribers get as well; an edit that
    changes nothing returns an empty one and is no step of the history.
    """

    def __init__(
        self,
        library: Library,
        stored: StoredSession,
        *,
        sort: SortLearned = knowledge.sort,
        learned: tuple[Rule, ...] = (),
    ) -> None:
        self.id = stored.id
        self.name = stored.name
        sheets = [Sheet(one.article, one.engine, one.quotations, one.corrections) for one in stored.articles]
        self._desk = Desk(sheets, stored.profile, sort, learned)
        self._library = library
        self._history = History(stored.edits, stored.done)
        self._subscribers: list[Subscriber] = []
        self._view = stored.view
        self._save_view = Debounced(self._write_view)

    @classmethod
    def create(cls, library: Library, name: str, profile: Profile, *, sort: SortLearned = knowledge.sort) -> Session:
        """Make an empty session in the library.

        Raises:
            UserError: The library cannot be written.
        """
        made: list[int] = []
        library.write(lambda store: made.append(sessions.create(store, name, profile))).result()
        return cls.load(library, made[-1], sort=sort)

    @classmethod
    def load(cls, library: Library, session_id: int, *, sort: SortLearned = knowledge.sort) -> Session:
        """Open a session of the library.

        Raises:
            UserError: There is none with that id, or it is damaged.
        """
        stored, learned = library.read(lambda store: (sessions.load(store, session_id), stored_rules.load(store)))
        return cls(library, stored, sort=sort, learned=learned)

    # ------------------------------------------------------------ what is on the desk

    @property
    def profile(self) -> Profile:
        """Return the parties that everything is sorted to."""
        return self._desk.profile

    @property
    def learned(self) -> tuple[Rule, ...]:
        """Return what the analyst has said of speakers, in this session and others."""
        return self._desk.learned

    def sorting(self, offered: tuple[Profile, ...] = ()) -> Sorting:
        """Return what the next article is to be sorted by.

        An article that comes into a session without any, and whose profile nobody has chosen, is sorted to the one of
        the `offered` profiles that fits it.
        """
        chosen = any(edit.resorted for edit in self._history.edits[: self._history.done])
        return Sorting(self.profile, self.learned, () if chosen or self._desk.sheets else offered)

    def auto(self) -> Profile:
        """Return a profile made of the sides that speak most in the articles; what is dismissed does not count."""
        cards = [card for article in self.articles for card in self.cards(article.id)]
        return knowledge.auto(card.quotation for card in cards if not card.dismissed)

    def moves_under(self, profile: Profile) -> tuple[Moved, ...]:
        """Return the quotations that would move to other panes if the profile were this one."""
        return moves(self._desk, self._desk.as_if(profile, self.learned))

    def moves_by(self, rule: Rule) -> tuple[Moved, ...]:
        """Return the quotations that would change if this were learned."""
        taught = learning.taught(self.learned, None, rule)
        return moves(self._desk, self._desk.as_if(self.profile, learning.after(self.learned, taught)))

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles, in the order in which they came."""
        return tuple(sheet.article for sheet in self._desk.sheets.values())

    def article(self, article_id: str) -> Article:
        """Return the article with that id."""
        return self._desk.sheets[article_id].article

    def cards(self, article_id: str) -> tuple[Card, ...]:
        """Return the article's cards in text order, the dismissed ones included."""
        return self._desk.cards(article_id)

    def card(self, quotation_id: str) -> Card:
        """Return one card; KeyError where there is none."""
        return self._desk.find(quotation_id).card

    def readings(self) -> tuple[Reading, ...]:
        """Return all articles with their cards, for a briefing."""
        return tuple(Reading(article, self.cards(article.id)) for article in self.articles)

    def orphans(self, article_id: str) -> tuple[Correction, ...]:
        """Return the corrections whose quotation the engine no longer finds."""
        return self._desk.sheets[article_id].attachment.orphans

    def outdated(self) -> tuple[Article, ...]:
        """Return the articles that another version of the engine analysed; none where nothing can be written."""
        if self._library.read_only:
            return ()
        return tuple(sheet.article for sheet in self._desk.sheets.values() if sheet.engine != analysis.ENGINE)

    # ------------------------------------------------------------ articles come in

    def add(self, analysed: Analysed, *, sorted_to: Profile | None = None) -> Change:
        """Put an article on the desk; one that is there already stays as it is, and the change is empty.

        Args:
            analysed: The article with its quotations.
            sorted_to: The profile that they are sorted to, where it may have been switched meanwhile.

        Raises:
            UserError: The session is open for reading only.
        """
        self._refuse_if_read_only()
        article_id = analysed.article.id
        if article_id in self._desk.sheets:
            return Change(articles=(article_id,))
        if sorted_to not in (None, self.profile):
            quotations = self._desk.sort(analysed.quotations, analysed.article)
            analysed = Analysed(analysed.article, quotations)
        self._desk.sheets[article_id] = Sheet(analysed.article, analysis.ENGINE, analysed.quotations)
        self._library.write(lambda store: sessions.add(store, self.id, analysed, analysis.ENGINE))
        return self._broadcast(Change(frozenset({Touched.ARTICLES}), (article_id,)))

    def replace_findings(self, article_id: str, quotations: tuple[Quotation, ...]) -> Change:
        """Put what another run of the engine found in the place of what was found before; corrections stay.

        Raises:
            UserError: The session is open for reading only.
        """
        self._refuse_if_read_only()
        sheet = self._desk.sheets[article_id]
        sheet.replace_findings(quotations, analysis.ENGINE)
        analysed = Analysed(sheet.article, quotations)
        self._library.write(lambda store: sessions.replace_findings(store, self.id, analysed, analysis.ENGINE))
        return self._broadcast(Change(frozenset({Touched.FINDINGS}), (article_id,)))

    # ------------------------------------------------------------ edits

    def move(self, quotation_ids: Iterable[str], parties: Sequence[str]) -> Change:
        """Put quotations under parties of the profile; under none: Others."""
        return self._do(edits.move(self._placed(quotation_ids), parties, self.profile))

    def respeak(self, quotation_ids: Iterable[str], speaker: Speaker) -> Change:
        """Give quotations another speaker; their parties follow, where they were not moved by hand."""
        return self._do(edits.respeak(self._placed(quotation_ids), speaker))

    def dismiss(self, quotation_ids: Iterable[str]) -> Change:
        """Put quotations aside."""
        return self._do(edits.dismiss(self._placed(quotation_ids)))

    def restore(self, quotation_ids: Iterable[str]) -> Change:
        """Take dismissed quotations back."""
        return self._do(edits.restore(self._placed(quotation_ids)))

    def mark(self, article_id: str, span: Span, parties: Sequence[str], speaker: Speaker | None = None) -> Change:
        """Make words of the text a quotation of the parties; the change names its id.

        Raises:
            UserError: The span holds no words.
        """
        sheet = self._desk.sheets[article_id]
        before = sheet.corrections.get(edits.marked_id(sheet.article, span))
        return self._do(edits.mark(sheet.article, span, parties, speaker, before))

    def rename(self, name: str) -> Change:
        """Give the session another name.

        Raises:
            UserError: The name is blank.
        """
        if not name.strip():
            raise UserError("A session needs a name.", "Type one.")
        renamed = Renamed(self.name, name)
        return self._do(Edit(f"Rename the session to “{name}”", renamed=renamed) if name != self.name else None)

    def set_profile(self, profile: Profile) -> Change:
        """Sort all quotations to the parties of another profile; corrections stay."""
        resorted = Resorted(self.profile, profile)
        label = f"Switch to the profile {profile.name}"
        return self._do(Edit(label, resorted=resorted) if profile != self.profile else None)

    def teach(self, rule: Rule, instead_of: Rule | None = None) -> Change:
        """Learn something of a speaker, for every statement of his here and in later articles.

        It takes the place of `instead_of`, and of what was known of a speaker of the same name.
        """
        taught = learning.taught(self.learned, instead_of, rule)
        return self._do(Edit(learning.label(rule, self.profile), taught=taught) if taught else None)

    def teach_all(self, rules: Sequence[Rule]) -> Change:
        """Learn several things, as one step."""
        known = self.learned
        steps: list[Taught] = []
        for rule in rules:
            step = learning.taught(known, None, rule)
            known = learning.after(known, step)
            steps += step
        return self._do(Edit(learning.all_label(len(rules)), taught=tuple(steps)) if steps else None)

    def forget(self, rules: Iterable[Rule]) -> Change:
        """Unlearn things that are known of speakers."""
        gone = tuple(Taught(rule, None) for rule in rules if rule in self.learned)
        return self._do(Edit(learning.forget_label(gone), taught=gone) if gone else None)

    def show_under(self, profile: Profile) -> None:
        """Sort to another profile in memory alone: for an export that leaves the session as it is."""
        self._desk.resort(profile, self.learned)

    # ------------------------------------------------------------ history

    @property
    def history(self) -> tuple[Edit, ...]:
        """Return all edits, the undone ones last."""
        return self._history.edits

    @property
    def undo_label(self) -> str:
        """Return the name of the edit that undo would take back; empty: none."""
        return self._history.to_undo.label if self._history.to_undo else ""

    @property
    def redo_label(self) -> str:
        """Return the name of the edit that redo would do again; empty: none."""
        return self._history.to_redo.label if self._history.to_redo else ""

    def undo(self) -> Change | None:
        """Take the last edit back; None where there is none."""
        edit = self._history.to_undo
        return self._step(edit, forward=False) if edit else None

    def redo(self) -> Change | None:
        """Do the last undone edit again; None where there is none."""
        edit = self._history.to_redo
        return self._step(edit, forward=True) if edit else None

    # ------------------------------------------------------------ view

    @property
    def view(self) -> ViewState:
        """Return what the window looked like."""
        return self._view

    @view.setter
    def view(self, view: ViewState) -> None:
        if view != self._view:
            self._view = view
            if not self._library.read_only:
                self._save_view.call()

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have `subscriber` called with each change; returns a function that ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def close(self) -> None:
        """Write what waits; the library stays open.

        Raises:
            UserError: Something could not be written.
        """
        self._save_view.now()
        if not self._library.read_only:
            self._library.flush()

    # ------------------------------------------------------------ inside

    def _placed(self, quotation_ids: Iterable[str]) -> list[Placed]:
        return [self._desk.find(quotation_id) for quotation_id in quotation_ids]

    def _do(self, edit: Edit | None) -> Change:
        if edit is None:
            return Change()
        self._refuse_if_read_only()
        change = self._apply(edit, forward=True)
        number, consequence = self._history.add(edit), self._consequence(edit)
        self._library.write(lambda store: stored_history.record(store, self.id, number, edit, consequence))
        return self._broadcast(change)

    def _step(self, edit: Edit, *, forward: bool) -> Change:
        self._refuse_if_read_only()
        change = self._apply(edit, forward=forward)
        done, consequence = self._history.step(forward=forward), self._consequence(edit)
        self._library.write(
            lambda store: stored_history.step(store, self.id, edit, consequence, done=done, forward=forward)
        )
        return self._broadcast(change)

    def _apply(self, edit: Edit, *, forward: bool) -> Change:
        """Make memory what it is after the edit, or before it where `forward` is false."""
        touched = set()
        articles = tuple(dict.fromkeys(one.article_id for one in edit.corrected))
        quotations = self._desk.decide(edit.corrected, forward=forward)
        if edit.corrected:
            touched.add(Touched.CORRECTIONS)
        if edit.renamed:
            touched.add(Touched.NAME)
            self.name = edit.renamed.after if forward else edit.renamed.before
        if edit.taught:
            touched.add(Touched.LEARNED)
            self._desk.learned = learning.after(self.learned, edit.taught, forward=forward)
        if edit.resorted:
            touched.add(Touched.PROFILE)
            self._desk.profile = edit.resorted.after if forward else edit.resorted.before
        if edit.resorted or edit.taught:
            self._desk.resort(self.profile, self.learned)
            articles = tuple(self._desk.sheets)
        return Change(frozenset(touched), articles, quotations, edit.label)

    def _consequence(self, edit: Edit) -> Consequence:
        texts = {one.article_id: self.article(one.article_id).text for one in edit.corrected}
        return Consequence(texts, self._desk.analysed() if edit.resorted or edit.taught else ())

    def _write_view(self) -> None:
        view = self._view
        self._library.write(lambda store: sessions.set_view(store, self.id, view))

    def _refuse_if_read_only(self) -> None:
        if self._library.read_only:
            raise UserError("This session is open for reading only.", "Close the other Visavis, and open it again.")

    def _broadcast(self, change: Change) -> Change:
        for subscriber in tuple(self._subscribers):
            subscriber(change)
        return change
