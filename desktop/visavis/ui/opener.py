"""Opens files and pasted text through the workers, into the session on the desk, and sessions from the library."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visavis import paths, settings
from visavis.errors import UserError
from visavis.model import Analysed, Article, Profile, Proposal, SessionEntry, Sorting, Source
from visavis.ui.desk import Desk
from visavis.ui.jobs import Jobs
from visavis.ui.preferences import Preferences

if TYPE_CHECKING:
    from visavis.app.analysis import Input, Unpacked
    from visavis.app.database import Library
    from visavis.app.links import Link
    from visavis.app.session import Session
    from visavis.app.worker import Workers
    from visavis.ui.intake import Opening
    from visavis.ui.intakes import Intakes

MOST_NAMED = 3  # files that the window names while it looks into them
SAMPLE = ("samples", "harbour-patrols.txt")


class Opener(QObject):
    """Knows library and workers, so that the window need not."""

    failed = Signal(object)  # UserError
    leaving = Signal()  # the session on the desk is about to be closed
    told = Signal(str)  # something worth a passing message
    busy_changed = Signal(str)  # what is being read; empty: nothing
    progressed = Signal(object)  # Headway where much is opened; None: no more
    reported = Signal(object)  # Report of how that went
    garbled_found = Signal(object)  # tuple[Garbled, ...] whose letters can be put right
    version_found = Signal(object)  # Version that came in beside an earlier one
    profiles_changed = Signal()
    place_asked = Signal(int)  # number of a paragraph of the article on the desk, which a link names
    proposed = Signal(object, object)  # Proposal that the article was sorted by, Profile of before

    def __init__(
        self, library: Library, workers: Workers, desk: Desk, preferences: Preferences, profiles: Sequence[Profile] = ()
    ) -> None:
        super().__init__()
        self.library = library
        self._take_profiles(profiles)
        self.workers, self._desk, self.preferences = workers, desk, preferences
        self.holder: Callable[[int], bool] = lambda _session: False  # shows the other window that holds a session
        self.elsewhere: Callable[[int], object] | None = None  # opens a session in a window of its own
        self.shares: Callable[[], bool] = lambda: False  # whether other windows need library and workers still
        self._jobs = Jobs(self)
        self._again: list[str] = []  # titles of the articles that are read again, and of the session that is loaded
        self._intakes: Intakes | None = None

    def warm(self) -> None:
        """Start the worker now, so that the first article need not wait for it."""
        self.workers.warm()

    # ------------------------------------------------------------ profiles

    def offer(self, profiles: Sequence[Profile]) -> None:
        """Take the shipped profiles, where they are read later than the last session is shown."""
        self._take_profiles(profiles)
        self.read_profiles()

    def _take_profiles(self, profiles: Sequence[Profile]) -> None:
        from visavis.app.shelf import Shelf, profiles_folder

        self.shipped = tuple(profiles)
        self.shelf = Shelf(profiles_folder(), [profile.id for profile in profiles])

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The shipped profiles, the default one first, and the user's own."""
        return (*self.shipped, *self.shelf.profiles)

    def read_profiles(self) -> None:
        """Read the user's profiles again, and name those that are damaged."""
        for error in self.shelf.read():
            self.failed.emit(error)
        self.profiles_changed.emit()

    # ------------------------------------------------------------ sessions

    def open_last(self) -> bool:
        """Open the session of last time; tell whether there is one."""
        last = self._last()
        return last is not None and self.open_session(last.id)

    def open_last_later(self, then: Callable[[], None]) -> None:
        """Open the session of last time while the window answers, and go on; what was opened meanwhile stays."""
        from visavis.app.session import Session

        last = self._last()
        if last is None:
            then()
            return

        def take(session: Session) -> None:
            if self._desk.session is None:
                self.show_session(session)
            then()

        def fail(error: UserError) -> None:
            self.failed.emit(error)
            then()

        self._again.append(last.name)
        self._tell_busy()
        future = Session.load_later(self.library, last.id)
        self._jobs.follow(future, done=take, failed=fail, ended=lambda: self._ended(last.name))

    def _last(self) -> SessionEntry | None:
        known = {entry.id: entry for entry in self.library.entries()}
        values = self.preferences.values
        return next((known[one] for one in (*values.windows, values.last_session, *known) if one in known), None)

    def open_session(self, session_id: int) -> bool:
        """Lay a session of the library on the desk; tell whether it lies there, and not in another window."""
        from visavis.app.session import Session

        if self.holder(session_id):
            return False
        try:
            self.show_session(Session.load(self.library, session_id))
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def new_session(self, name: str = "") -> bool:
        """Lay a new, empty session on the desk; tell whether that went well."""
        from visavis.app.session import Session

        try:
            self.show_session(Session.create(self.library, name or self.tr("New session"), self.profiles[0]))
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def show_session(self, session: Session) -> None:
        """Lay a session on the desk in the place of the one that lies there."""
        self.close_session()
        self.preferences.change(last_session=session.id)
        self._desk.lay(session)
        for article in session.outdated():
            self._read_again(session, article)

    def _read_again(self, session: Session, article: Article) -> None:
        """Put what the present engine finds in the place of what an earlier one found; corrections stay."""

        def take(analysed: Analysed | Unpacked) -> None:
            if isinstance(analysed, Analysed) and session is self._desk.session:
                session.replace_findings(article.id, analysed.quotations)

        name = article.metadata.title or article.original.name
        self._again.append(name)
        self._tell_busy()
        future = self.workers.submit(article, session.sorting(self.profiles))
        self._jobs.follow(future, done=take, failed=self.failed.emit, ended=lambda: self._ended(name))

    def close_session(self) -> bool:
        """Write what waits of the session on the desk; tell whether all of it could be written."""
        self.leaving.emit()
        try:
            if self._desk.session is not None:
                self._desk.session.close()
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    # ------------------------------------------------------------ articles

    @property
    def intakes(self) -> Intakes:
        """What is on its way into the session; made when the first article is opened, which a start may not be."""
        if self._intakes is None:
            from visavis.ui.intakes import Intakes

            self._intakes = made = Intakes(self.workers, self._desk, self._named, self)
            made.busy_changed.connect(self._tell_busy)
            made.failed.connect(self.failed)
            made.told.connect(self.told)
            made.proposed.connect(self.proposed)
            made.taken.connect(self._remember)
            made.progressed.connect(self.progressed)
            made.reported.connect(self.reported)
            made.version_found.connect(self.version_found)
            made.garbled_found.connect(self.garbled_found)
        return self._intakes

    def stop(self) -> None:
        """Read no more of what was asked for; what was read stays."""
        if self._intakes is not None:
            self._intakes.stop()

    def open_link(self, link: Link) -> bool:
        """Show the place that a link names, in this session or another; tell whether the library has it."""
        session = self._desk.session
        ids = [article.id for article in session.articles] if session else []
        article = next((one for one in ids if one.startswith(link.article)), "")
        if not article:
            held = self.library.holding(link.article)
            if held is None:
                what = self.tr("The library has no article {article}.").format(article=link.article)
                self.failed.emit(UserError(what, self.tr("Open the article’s file first; then the link leads there.")))
                return False
            if not self.open_session(held[0]):
                return False
            article = held[1]
        if self._desk.article is None or self._desk.article.id != article:
            self._desk.read(article)
        self.place_asked.emit(link.paragraph)
        return True

    def open_names(self, names: Sequence[str | Path]) -> None:
        """Open what a command line names: files, folders, and links to places."""
        links, files = links_among(names)
        self.open_files(files)
        for link in links:
            self.open_link(link)

    def open_files(self, files: Sequence[Path]) -> None:
        """Read files, and folders of files, into the session; the first one that is read is shown."""
        from visavis.app import sources
        from visavis.ui.intake import Opening

        if not files:
            return
        names = ", ".join(file.name for file in files[:MOST_NAMED])

        def begin(places: Sequence[Input]) -> None:
            folder = files[0].name if len(files) == 1 and files[0].is_dir() else ""
            self._begin(Opening(tuple(places), title=folder, files=tuple(files)))

        self.intakes.look_into(names, lambda: tuple(sources.places(files)), begin)

    def open_sample(self) -> None:
        """Read the sample article."""
        self.open_files([paths.resource(*SAMPLE)])

    def take_text(self, words: str) -> None:
        """Read text that was pasted or dropped as an article."""
        self._take_bytes(words, self.tr("pasted text"))

    def take_page(self, page: str) -> None:
        """Read a piece of a web page that was pasted or dropped as an article; its headings and lists stay."""
        self._take_bytes(f'<!doctype html><meta charset="utf-8">{page}', self.tr("pasted page"))

    def _take_bytes(self, words: str, name: str) -> None:
        from visavis.ui.intake import Opening

        self._begin(Opening((Source(name, words.encode("utf-8", "surrogatepass")),)))

    def repair(self, articles: Sequence[Article]) -> None:
        """Read articles once more, their wrong letters put right; what comes takes their place."""
        from visavis.ui.intake import Opening

        originals = [article.original for article in articles]
        sources = tuple(Source(one.name, one.data, one.path, repaired=True) for one in originals)
        if sources:
            self._begin(Opening(sources, repairs=True))

    def _begin(self, opening: Opening) -> None:
        if self._desk.session is None and not self.new_session():
            return
        session = self._desk.session
        if session is not None:
            self.intakes.begin(opening, session, self._sorting)

    def _sorting(self, session: Session) -> Sorting:
        return session.sorting(self.profiles)

    def _remember(self, opening: Opening) -> None:
        """Put what an opening was asked for among the recent files, now that an article has come of it."""
        for path in reversed(opening.files[: settings.MOST_RECENT]):
            if path != paths.resource(*SAMPLE):
                self.preferences.change(recent=settings.with_recent(self.preferences.values, path))

    def _named(self, session: Session, title: str, proposal: Proposal | None) -> Session:
        """Return the session, or one named by its first article in the place of one that nobody has named or used.

        Renaming would be a step of the history, and the first thing that undo takes back.
        """
        from visavis.app.session import Session

        if session.articles or session.history or session.name != self.tr("New session"):
            return session
        named = Session.create(self.library, title, proposal.profile if proposal else session.profile)
        self.show_session(named)
        self.library.delete(session.id)
        return named

    def _tell_busy(self) -> None:
        opening = self._intakes.names if self._intakes is not None else ()
        self.busy_changed.emit(", ".join((*self._again, *opening)))

    def _ended(self, name: str) -> None:
        self._again.remove(name)
        self._tell_busy()

    def close(self) -> None:
        """End everything that is under way; what was done stays."""
        self._jobs.close()
        if self._intakes is not None:
            self._intakes.close()
        self._desk.clear()
        if self.shares():
            return
        self.workers.close()
        with contextlib.suppress(UserError):  # `close_session` has told what cannot be written
            self.library.close()


def links_among(names: Sequence[str | Path]) -> tuple[list[Link], list[Path]]:
    """Return the links on a command line, and the files."""
    from visavis.app import links

    found = [(links.parse(str(name)) if str(name).startswith("visavis:") else None, Path(name)) for name in names]
    return [link for link, _ in found if link], [file for link, file in found if not link]
