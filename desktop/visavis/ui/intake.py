"""One opening, be it of one file or of a thousand: inputs go to the workers, what comes back to whoever takes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visavis.app.intake import Arrival, Headway, Line, Portion, Report, Version
from visavis.app.versions import Versions
from visavis.errors import UserError
from visavis.ui.jobs import Jobs

if TYPE_CHECKING:
    from visavis.app.analysis import Answer, Input
    from visavis.app.session import Session
    from visavis.app.worker import Workers
    from visavis.model import Article, Profile, Sorting

MANY = 4  # articles; what becomes of fewer can be told one by one
AHEAD = 2  # portions under way for each process: enough to keep it busy, few enough that another opening waits little


@dataclass(frozen=True, slots=True)
class Opening:
    """What was asked for at once."""

    inputs: tuple[Input, ...]
    title: str = ""  # for a session that has no name yet; empty: the title of the first article
    files: tuple[Path, ...] = ()  # as they were named, folders among them
    repairs: bool = False  # what comes takes the place of the same articles with wrong letters


class Intake(QObject):
    """Keeps the workers busy until all is read or it is stopped.

    Args:
        opening: What is to be read.
        workers: Read and analyse it.
        session: Where it belongs, when it was asked for.
        sorting: Returns what the next articles are sorted by; where profiles are offered, they come one at a time, for
            the first of them decides.
    """

    arrived = Signal(object)  # tuple[Arrival, ...], in the order of the inputs
    progressed = Signal()
    ended = Signal()

    def __init__(
        self,
        opening: Opening,
        workers: Workers,
        session: Session,
        sorting: Callable[[], Sorting],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.opening, self.session = opening, session
        self.report = Report()
        self.offered: tuple[Profile, ...] = ()  # to the first article of a session, which chose among them
        self._line = Line(opening.inputs)
        self._workers, self._sorting = workers, sorting
        self._jobs = Jobs(self)
        self._under_way: list[Future[tuple[Answer, ...]]] = []
        self._versions: Versions | None = None
        self._begun = time.monotonic()

    @property
    def many(self) -> bool:
        """Whether it is worth a bar with a count, and a list at its end."""
        return self._line.total >= MANY

    @property
    def headway(self) -> Headway:
        """How far it has come."""
        return self._line.headway(time.monotonic() - self._begun)

    def begin(self) -> None:
        """Hand out the first inputs."""
        self._feed()

    def stop(self) -> None:
        """Read no more; what was read stays."""
        if not self.report.stopped:
            self.report.stopped = True
            self.arrived.emit(self._line.stop())
            for future in tuple(self._under_way):
                self._workers.cancel(future)
            self._end_if_done()

    def versions_among(self, come: Sequence[Article]) -> list[Version]:
        """Return those of the articles that came in beside an earlier version of them."""
        if self._versions is None:
            new = {article.id for article in come}
            self._versions = Versions(one for one in self.session.articles_as_read if one.id not in new)
        found = []
        for article in come:
            earlier = self._versions.earlier(article)
            self._versions.add(article)
            if earlier is not None:
                known = earlier.original.name
                title = earlier.metadata.title or known
                found.append(Version(article.original.name, earlier.id, article.id, title, known))
        return found

    def close(self) -> None:
        """Stop, and tell nobody of it."""
        self._jobs.close()
        self._line.stop()
        for future in self._under_way:
            self._workers.cancel(future)

    def _feed(self) -> None:
        sorting = self._sorting()
        alone = bool(sorting.profiles)
        self.offered = sorting.profiles or self.offered
        while len(self._under_way) < (1 if alone else self._workers.count * AHEAD):
            portion = self._line.portion(alone=alone)
            if not portion:
                break
            future = self._workers.submit_group([slot.input for slot in portion], sorting)
            self._under_way.append(future)
            self._jobs.follow(
                future,
                done=partial(self._bring, portion, sorting),
                failed=partial(self._fail, portion),
                ended=partial(self._over, future),
            )
        self._end_if_done()

    def _over(self, future: Future[tuple[Answer, ...]]) -> None:
        self._under_way.remove(future)
        if self.report.stopped:
            self._end_if_done()

    def _bring(self, portion: Portion, sorting: Sorting, answers: tuple[Answer, ...]) -> None:
        self._hand_on(self._line.bring(portion, answers, sorting.profile))

    def _fail(self, portion: Portion, error: UserError) -> None:
        self._hand_on(self._line.fail(portion, error))

    def _hand_on(self, arrivals: tuple[Arrival, ...]) -> None:
        if self.report.stopped:  # it came back after the end was told
            return
        if arrivals:
            self.arrived.emit(arrivals)
        self.progressed.emit()
        self._feed()

    def _end_if_done(self) -> None:
        if not self._under_way and (self.report.stopped or self._line.over):
            self.report.total = self._line.total
            self.ended.emit()
