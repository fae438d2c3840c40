"""One open session: loaded, asked what is on its desk, given articles, closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from visavis.app import analysis, cores, knowledge, learning
from visavis.app.cards import SortLearned
from visavis.app.database import Library
from visavis.app.debounce import Debounced
from visavis.app.desk import Desk
from visavis.app.editing import Editing
from visavis.app.history import History
from visavis.app.review import Progress
from visavis.app.sheet import Sheet
from visavis.model import (
    Analysed,
    Annotation,
    Article,
    Card,
    Change,
    Correction,
    Edit,
    Metadata,
    Profile,
    Proposal,
    Quotation,
    Reading,
    Rule,
    Sorting,
    Span,
    Touched,
    ViewState,
)
from visavis.store import learned as stored_rules
from visavis.store import sessions
from visavis.store.connection import Store
from visavis.store.holdings import Arrived
from visavis.store.sessions import StoredSession

if TYPE_CHECKING:
    from visavis.app.carrying import Carried
    from visavis.app.moves import Moved
    from visavis.app.versions import Comparison

ENOUGH = 50  # articles, spread over a session, to tell which profile fits it; a thousand would hold the window


class Session(Editing):
    """One open session over the library. Memory is the truth for the screen; every edit is written through.

    What is on the desk is asked here, the verbs that change it are in `Editing`, undo and redo in `Stepping`.
    """

    def __init__(
        self,
        library: Library,
        stored: StoredSession,
        *,
        sort: SortLearned = knowledge.sort,
        learned: tuple[Rule, ...] = (),
    ) -> None:
        sheets = [
            Sheet(one.article, one.engine, one.quotations, one.corrections, one.pins, one.described)
            for one in stored.articles
        ]
        removed = [one.article.id for one in stored.articles if one.removed]
        desk = Desk(sheets, stored.profile, sort, learned, removed)
        super().__init__(library, stored.id, stored.name, desk, History(stored.edits, stored.done))
        self._batch: tuple[object, Edit | None] = (None, None)  # what came last, and the step that took it in, if any
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
        return cls.load_later(library, session_id, sort=sort).result()

    @classmethod
    def load_later(cls, library: Library, session_id: int, *, sort: SortLearned = knowledge.sort) -> Future[Session]:
        """Have a session of the library opened beside the caller's work, for a thousand articles take a second."""

        def read(store: Store) -> Session:
            with cores.by_turns():
                return cls(library, sessions.load(store, session_id), sort=sort, learned=stored_rules.load(store))

        return library.read_later(read)

    # ------------------------------------------------------------ what is on the desk

    def sorting(self, offered: tuple[Profile, ...] = ()) -> Sorting:
        """Return what the next article is to be sorted by.

        An article that comes into a session without any, and whose profile nobody has chosen, is sorted to the one of
        the `offered` profiles that fits it.
        """
        chosen = any(edit.resorted for edit in self._history.edits[: self._history.done])
        return Sorting(self.profile, self.learned, () if chosen or self._desk.sheets else offered)

    def auto(self) -> Profile:
        """Return a profile made of the sides that speak most in the articles; what is dismissed does not count."""
        return knowledge.auto(card.quotation for card in self.all_cards() if not card.dismissed)

    def proposal(self, offered: tuple[Profile, ...]) -> Proposal:
        """Return the profile that fits the articles best, of those offered, or one made of the sides that speak."""
        names = list(self._desk.sheets)
        some = names[:: max(1, len(names) // ENOUGH)]
        found = [card.quotation for name in some for card in self.cards(name) if not card.dismissed]
        return knowledge.propose(found, self.article(names[0]), offered)

    def moves_under(self, profile: Profile) -> tuple[Moved, ...]:
        """Return the quotations that would move to other panes if the profile were this one."""
        from visavis.app import moves

        return moves.moves(self._desk, self._desk.as_if(profile, self.learned))

    def moves_by(self, rule: Rule) -> tuple[Moved, ...]:
        """Return the quotations that would change if this were learned."""
        from visavis.app import moves

        taught = learning.taught(self.learned, None, rule)
        return moves.moves(self._desk, self._desk.as_if(self.profile, learning.after(self.learned, taught)))

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles, in the order in which they came."""
        return tuple(sheet.article for sheet in self._desk.sheets.values())

    def article(self, article_id: str) -> Article:
        """Return the article with that id, its metadata as corrected."""
        return self._desk.sheets[article_id].article

    def beside(self, article_id: str) -> str:
        """Return the id of the article after one that may be removed, else of the one before; empty: no other."""
        return self._desk.beside(article_id)

    def as_read(self, article_id: str) -> Metadata:
        """Return what the article itself says of its title, outlet, authors and day, whatever was corrected."""
        return self._desk.sheets[article_id].as_read.metadata

    @property
    def articles_as_read(self) -> tuple[Article, ...]:
        """Return the articles as they came in, whatever was corrected of what is known of them."""
        return tuple(sheet.as_read for sheet in self._desk.sheets.values())

    def annotation(self, article_id: str, quotation_id: str = "") -> Annotation:
        """Return what is remarked on a quotation, or on the article where `quotation_id` is empty."""
        return self.card(quotation_id).annotation if quotation_id else self._desk.sheets[article_id].annotation

    def cards(self, article_id: str) -> tuple[Card, ...]:
        """Return the article's cards in text order, the dismissed ones included."""
        return self._desk.cards(article_id)

    def card(self, quotation_id: str) -> Card:
        """Return one card; KeyError where there is none."""
        return self._desk.find(quotation_id).card

    def all_cards(self) -> tuple[Card, ...]:
        """Return the cards of all articles, in their order."""
        return tuple(card for article_id in self._desk.sheets for card in self._desk.cards(article_id))

    def progress(self, article_id: str = "") -> Progress:
        """Return how far the review of an article has come, or that of the whole session."""
        if article_id:
            return self._desk.sheets[article_id].progress
        return sum((sheet.progress for sheet in self._desk.sheets.values()), Progress())

    def article_of(self, quotation_id: str) -> str:
        """Return the id of the article in which a quotation stands; KeyError where there is none."""
        return self._desk.find(quotation_id).article.id

    def as_cut(self, quotation_id: str, content: tuple[Span, ...]) -> Card:
        """Return a card as it would be with other edges; nothing is decided yet."""
        placed = self._desk.find(quotation_id)
        quotation = replace(placed.card.quotation, content=content, kind=placed.sheet.kind(content))
        return replace(placed.card, quotation=quotation)

    def readings(self) -> tuple[Reading, ...]:
        """Return all articles with their cards, for a briefing."""
        return tuple(map(self._desk.reading, self._desk.sheets))

    def other_version(self, article_id: str) -> str:
        """Return the id of another version of an article, the last that came; empty: the session has none."""
        from visavis.app import versions

        own = {name: sheet.as_read for name, sheet in self._desk.sheets.items()}
        article = own.pop(article_id)
        found = versions.Versions(own.values()).earlier(article)
        return found.id if found else ""

    def compare(self, before: str, after: str) -> Comparison:
        """Return what changed from one article of the session to another, its later version."""
        from visavis.app import versions

        return versions.compare(self._desk.reading(before), self._desk.reading(after))

    def carried(self, before: str, after: str) -> Carried:
        """Return what of the work on an article goes along to its later version, and how much of it does not."""
        from visavis.app import carrying

        return carrying.carry(self._desk.sheets[before], self._desk.sheets[after])

    def orphans(self, article_id: str) -> tuple[Correction, ...]:
        """Return the corrections whose quotation the engine no longer finds."""
        return self._desk.sheets[article_id].attachment.orphans

    def outdated(self) -> tuple[Article, ...]:
        """Return the articles that another version of the engine analysed; none where nothing can be written."""
        if self._library.read_only:
            return ()
        return tuple(sheet.article for sheet in self._desk.sheets.values() if sheet.engine != analysis.ENGINE)

    # ------------------------------------------------------------ articles come in

    def holds(self, article_id: str) -> bool:
        """Tell whether the article is one of the session's."""
        return article_id in self._desk.sheets

    def add(self, analysed: Analysed, *, sorted_to: Profile | None = None, batch: object = None) -> Change:
        """Put an article on the desk; one that is there already stays as it is, and the change is empty."""
        change = self.add_all([analysed], sorted_to=sorted_to, batch=batch)
        return change or Change(articles=(analysed.article.id,))

    def add_all(self, several: Iterable[Analysed], *, sorted_to: Profile | None = None, batch: object = None) -> Change:
        """Put articles on the desk, told as one change; those that are there already stay as they are.

        One that was removed comes back as it was. What an empty session begins with is no step of the history: taking
        back all corrections would else end before an empty window.

        Args:
            several: Articles with their quotations.
            sorted_to: The profile that they are sorted to, where it may have been switched meanwhile.
            batch: The same for all articles that come at once; together they are one step.

        Raises:
            UserError: The session is open for reading only.
        """
        self._refuse_if_read_only()
        new = {one.article.id: one for one in several if one.article.id not in self._desk.sheets}
        if not new:
            return Change()
        came = [self._arrived(one, sorted_to) for name, one in new.items() if name not in self._desk.all_sheets]
        together = self._goes_on(batch)
        begins = not self.history and (together or not self._desk.all_sheets) and len(came) == len(new)
        self._desk.put(Sheet(one.analysed.article, one.engine, one.analysed.quotations) for one in came)
        change = self._begin_with(came) if begins else self._take_in(tuple(new), came, together=together)
        self._batch = batch, self.to_undo
        return change

    def put_right(self, several: Sequence[Analysed], *, sorted_to: Profile | None, batch: object) -> Change:
        """Put articles whose letters were put right in the places of those that hold the same bytes, as one step.

        What was decided and remarked goes along. The arguments are those of `add_all`.

        Raises:
            UserError: The session is open for reading only.
        """
        self._refuse_if_read_only()
        new = {one.article.id: one for one in several if self.holds(one.article.original.sha256)}
        later = {one.article.original.sha256: name for name, one in new.items() if name != one.article.original.sha256}
        if not later:
            return Change()
        come = [name for name in later.values() if name not in self._desk.sheets]
        came = [self._arrived(new[name], sorted_to) for name in come if name not in self._desk.all_sheets]
        self._desk.put(Sheet(one.analysed.article, one.engine, one.analysed.quotations) for one in came)
        change = self._repair(later, come, came, together=self._goes_on(batch))
        self._batch = batch, self.to_undo
        return change

    def _goes_on(self, batch: object) -> bool:
        """Tell whether the last step took in others of the same batch, and nothing happened since."""
        known, step = self._batch
        return batch is not None and batch is known and self.to_undo is step and not self.to_redo

    def _arrived(self, analysed: Analysed, sorted_to: Profile | None) -> Arrived:
        if sorted_to not in (None, self.profile):
            analysed = Analysed(analysed.article, self._desk.sort(analysed.quotations, analysed.article))
        return Arrived(analysed, analysis.ENGINE)

    def _begin_with(self, came: Sequence[Arrived]) -> Change:
        self._library.write(lambda store: sessions.add_all(store, self.id, came))
        return self._broadcast(Change(frozenset({Touched.ARTICLES}), tuple(one.analysed.article.id for one in came)))

    def replace_findings(self, article_id: str, quotations: tuple[Quotation, ...]) -> Change:
        """Put what another run of the engine found in the place of what was found before; corrections stay.

        Raises:
            UserError: The session is open for reading only.
        """
        self._refuse_if_read_only()
        sheet = self._desk.all_sheets[article_id]  # it may have been removed while it was read
        sheet.replace_findings(quotations, analysis.ENGINE)
        analysed = Analysed(sheet.article, quotations)
        self._library.write(lambda store: sessions.replace_findings(store, self.id, analysed, analysis.ENGINE))
        return self._broadcast(Change(frozenset({Touched.FINDINGS}), (article_id,)))

    def relearn(self, learned: tuple[Rule, ...]) -> Change:
        """Sort by what was learned meanwhile in another session of the library; no step of this one's history."""
        if learned == self.learned or self._library.read_only:
            return Change()
        self._desk.resort(self.profile, learned)
        resorted = self._desk.analysed(self._desk.all_sheets)
        self._library.write(lambda store: sessions.resort(store, self.id, resorted))
        return self._broadcast(Change(frozenset({Touched.LEARNED}), tuple(self._desk.sheets)))

    def show_under(self, profile: Profile) -> None:
        """Sort to another profile in memory alone: for an export that leaves the session as it is."""
        self._desk.resort(profile, self.learned)

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

    def close(self) -> None:
        """Write what waits; the library stays open.

        Raises:
            UserError: Something could not be written.
        """
        self._save_view.now()
        if not self._library.read_only:
            self._library.flush()

    # ------------------------------------------------------------ inside

    def _write_view(self) -> None:
        view = self._view
        self._library.write(lambda store: sessions.set_view(store, self.id, view))
