"""One open session: what is on the desk, and every way to change it, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from visavis.app import analysis, knowledge, labels
from visavis.app.cards import BY_ANALYST, Sort
from visavis.app.database import Library
from visavis.app.debounce import Debounced
from visavis.app.desk import Desk
from visavis.app.history import History
from visavis.errors import UserError
from visavis.model import (
    Analysed,
    Article,
    Card,
    Change,
    Corrected,
    Correction,
    Edit,
    Evidence,
    Kind,
    Profile,
    Quotation,
    Reading,
    Renamed,
    Resorted,
    Span,
    Speaker,
    Touched,
    ViewState,
)
from visavis.store import history as stored_history
from visavis.store import sessions
from visavis.store.sessions import StoredSession

Subscriber = Callable[[Change], None]


class Session:
    """One open session over the library. Memory is the truth for the screen; every edit is written through.

    All methods belong to one thread. Each edit returns the `Change` that subscribers get as well; an edit that
    changes nothing returns an empty one and is no step of the history.
    """

    def __init__(self, library: Library, stored: StoredSession, *, sort: Sort = knowledge.sort) -> None:
        self.id = stored.id
        self.name = stored.name
        self.profile = stored.profile
        self._library = library
        self._sort = sort
        self._desks = {
            one.article.id: Desk(one.article, one.engine, one.quotations, one.corrections) for one in stored.articles
        }
        self._history = History(stored.edits, stored.done)
        self._subscribers: list[Subscriber] = []
        self._view = stored.view
        self._save_view = Debounced(self._write_view)

    @classmethod
    def create(cls, library: Library, name: str, profile: Profile, *, sort: Sort = knowledge.sort) -> Session:
        """Make an empty session in the library.

        Raises:
            UserError: The library cannot be written.
        """
        made: list[int] = []
        library.write(lambda store: made.append(sessions.create(store, name, profile))).result()
        return cls.load(library, made[-1], sort=sort)

    @classmethod
    def load(cls, library: Library, session_id: int, *, sort: Sort = knowledge.sort) -> Session:
        """Open a session of the library.

        Raises:
            UserError: There is none with that id, or it is damaged.
        """
        return cls(library, library.read(lambda store: sessions.load(store, session_id)), sort=sort)

    # ------------------------------------------------------------ what is on the desk

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles, in the order in which they came."""
        return tuple(desk.article for desk in self._desks.values())

    def article(self, article_id: str) -> Article:
        """Return the article with that id."""
        return self._desks[article_id].article

    def cards(self, article_id: str) -> tuple[Card, ...]:
        """Return the article's cards in text order, the dismissed ones included."""
        return tuple(self._desks[article_id].cards(self.profile, self._sort).values())

    def card(self, quotation_id: str) -> Card:
        """Return one card; KeyError where there is none."""
        return self._found(quotation_id)[1]

    def article_of(self, quotation_id: str) -> Article:
        """Return the article in which a quotation stands."""
        return self._found(quotation_id)[0].article

    def readings(self) -> tuple[Reading, ...]:
        """Return all articles with their cards, for a briefing."""
        return tuple(Reading(article, self.cards(article.id)) for article in self.articles)

    def orphans(self, article_id: str) -> tuple[Correction, ...]:
        """Return the corrections whose quotation the engine no longer finds."""
        return self._desks[article_id].attachment.orphans

    def outdated(self) -> tuple[Article, ...]:
        """Return the articles that an older engine analysed."""
        return tuple(desk.article for desk in self._desks.values() if desk.engine != analysis.ENGINE)

    # ------------------------------------------------------------ articles come in

    def add(self, analysed: Analysed) -> Change:
        """Put an article on the desk; one that is there already stays as it is, and the change is empty."""
        article_id = analysed.article.id
        if article_id in self._desks:
            return Change(articles=(article_id,))
        self._library.write(lambda store: sessions.add(store, self.id, analysed, analysis.ENGINE))
        self._desks[article_id] = Desk(analysed.article, analysis.ENGINE, analysed.quotations)
        return self._broadcast(Change(frozenset({Touched.ARTICLES}), (article_id,)))

    def replace_findings(self, article_id: str, quotations: tuple[Quotation, ...]) -> Change:
        """Put what another run of the engine found in the place of what was found before; corrections stay."""
        desk = self._desks[article_id]
        analysed = Analysed(desk.article, quotations)
        self._library.write(lambda store: sessions.replace_findings(store, self.id, analysed, analysis.ENGINE))
        desk.quotations, desk.engine = quotations, analysis.ENGINE
        desk.forget()
        return self._broadcast(Change(frozenset({Touched.FINDINGS}), (article_id,)))

    # ------------------------------------------------------------ edits

    def move(self, quotation_ids: Iterable[str], parties: Sequence[str]) -> Change:
        """Put quotations under parties of the profile; under none: Others."""
        cards = self._cards(quotation_ids)
        decided = {card.quotation.id: replace(_decision(card), parties=tuple(parties)) for card in cards}
        return self._correct(labels.move(cards, parties, self.profile) if cards else "", decided)

    def respeak(self, quotation_ids: Iterable[str], speaker: Speaker) -> Change:
        """Give quotations another speaker; their parties follow, where they were not moved by hand."""
        cards = self._cards(quotation_ids)
        decided = {card.quotation.id: replace(_decision(card), speaker=speaker) for card in cards}
        return self._correct(labels.respeak(cards, speaker) if cards else "", decided)

    def dismiss(self, quotation_ids: Iterable[str]) -> Change:
        """Put quotations aside."""
        cards = [card for card in self._cards(quotation_ids) if not card.dismissed]
        decided = {card.quotation.id: replace(_decision(card), dismissed=True) for card in cards}
        return self._correct(labels.dismiss(cards) if cards else "", decided)

    def restore(self, quotation_ids: Iterable[str]) -> Change:
        """Take dismissed quotations back."""
        cards = [card for card in self._cards(quotation_ids) if card.dismissed]
        decided = {card.quotation.id: replace(_decision(card), dismissed=False) for card in cards}
        return self._correct(labels.restore(cards) if cards else "", decided)

    def mark(self, article_id: str, span: Span, parties: Sequence[str], speaker: Speaker | None = None) -> Change:
        """Make words of the text a quotation of the parties; the change names its id.

        Raises:
            UserError: The span holds no words.
        """
        article = self._desks[article_id].article
        words = span.of(article.text)
        if not words.strip() or span.end > len(article.text):
            raise UserError("No words are selected.", "Select the words of the quotation in the article first.")
        added = Quotation(
            id=f"{article_id[:16]}-{span.start}-{span.end}",
            kind=Kind.INDIRECT if words[0] not in "“\"«„‘「‹'" else Kind.DIRECT,
            content=(span,),
            speaker=speaker,
            parties=tuple(parties),
            evidence=(Evidence(BY_ANALYST, "Marked by the analyst", span),),
        )
        correction = Correction(added.id, parties=tuple(parties), added=added, content=added.content)
        before = self._desks[article_id].corrections.get(added.id)
        return self._do(Edit(labels.mark(words), (Corrected(article_id, added.id, before, correction),)))

    def rename(self, name: str) -> Change:
        """Give the session another name.

        Raises:
            UserError: The name is blank.
        """
        if not name.strip():
            raise UserError("A session needs a name.", "Type one.")
        if name == self.name:
            return Change()
        return self._do(Edit(f"Rename the session to “{name}”", renamed=Renamed(self.name, name)))

    def set_profile(self, profile: Profile) -> Change:
        """Sort all quotations to the parties of another profile; corrections stay."""
        if profile == self.profile:
            return Change()
        return self._do(Edit(f"Switch to the profile {profile.name}", resorted=Resorted(self.profile, profile)))

    def show_under(self, profile: Profile) -> None:
        """Sort to another profile in memory alone: for an export that leaves the session as it is."""
        self._resort(profile)

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

    def _found(self, quotation_id: str) -> tuple[Desk, Card]:
        for desk in self._desks.values():
            card = desk.cards(self.profile, self._sort).get(quotation_id)
            if card is not None:
                return desk, card
        raise KeyError(quotation_id)

    def _cards(self, quotation_ids: Iterable[str]) -> list[Card]:
        return [self.card(quotation_id) for quotation_id in quotation_ids]

    def _correct(self, label: str, decided: dict[str, Correction]) -> Change:
        """Make an edit of those decisions that differ from what stands."""
        corrected = []
        for quotation_id, correction in decided.items():
            desk = self._found(quotation_id)[0]
            before = desk.corrections.get(correction.quotation_id)
            after = correction if correction.decides else None
            if before != after:
                corrected.append(Corrected(desk.article.id, correction.quotation_id, before, after))
        return self._do(Edit(label, tuple(corrected))) if corrected else Change()

    def _do(self, edit: Edit) -> Change:
        self._refuse_if_read_only()
        change = self._apply(edit, forward=True)
        number = self._history.add(edit)
        consequence = self._consequence(edit)
        self._library.write(lambda store: stored_history.record(store, self.id, number, edit, consequence))
        return self._broadcast(change)

    def _step(self, edit: Edit, *, forward: bool) -> Change:
        self._refuse_if_read_only()
        change = self._apply(edit, forward=forward)
        if forward:
            self._history.forth()
        else:
            self._history.back()
        done, consequence = self._history.done, self._consequence(edit)
        self._library.write(
            lambda store: stored_history.step(store, self.id, edit, consequence, done=done, forward=forward)
        )
        return self._broadcast(change)

    def _apply(self, edit: Edit, *, forward: bool) -> Change:
        """Make memory what it is after the edit, or before it where `forward` is false."""
        touched = set()
        for corrected in edit.corrected:
            touched.add(Touched.CORRECTIONS)
            desk = self._desks[corrected.article_id]
            after = corrected.after if forward else corrected.before
            if after is None:
                desk.corrections.pop(corrected.quotation_id, None)
            else:
                desk.corrections[corrected.quotation_id] = after
        if edit.renamed:
            touched.add(Touched.NAME)
            self.name = edit.renamed.after if forward else edit.renamed.before
        if edit.resorted:
            touched.add(Touched.PROFILE)
            self._resort(edit.resorted.after if forward else edit.resorted.before)
        articles = tuple(dict.fromkeys(one.article_id for one in edit.corrected))
        before = {article_id: set(self._names(article_id, edit)) for article_id in articles}
        for article_id in articles:
            self._desks[article_id].forget()
        names = [name for article_id in articles for name in {*before[article_id], *self._names(article_id, edit)}]
        return Change(frozenset(touched), articles or self._all(edit), tuple(names), edit.label)

    def _names(self, article_id: str, edit: Edit) -> Iterable[str]:
        """Return the ids under which the desk shows the quotations that the edit corrects."""
        desk = self._desks[article_id]
        ours = {one.quotation_id for one in edit.corrected if one.article_id == article_id}
        attached = {correction.quotation_id: name for name, correction in desk.attachment.by_quotation.items()}
        return {attached.get(name, name) for name in ours}

    def _all(self, edit: Edit) -> tuple[str, ...]:
        return tuple(self._desks) if edit.resorted else ()

    def _resort(self, profile: Profile) -> None:
        self.profile = profile
        for desk in self._desks.values():
            desk.quotations = self._sort(desk.quotations, desk.article, profile)
            desk.forget()

    def _consequence(self, edit: Edit) -> stored_history.Consequence:
        texts = {one.article_id: self._desks[one.article_id].article.text for one in edit.corrected}
        resorted = [Analysed(desk.article, desk.quotations) for desk in self._desks.values()] if edit.resorted else ()
        return stored_history.Consequence(texts, tuple(resorted))

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


def _decision(card: Card) -> Correction:
    """Return what was decided about the card, to be decided further."""
    if card.correction is not None:
        return card.correction
    return Correction(card.quotation.id, content=card.quotation.content)
