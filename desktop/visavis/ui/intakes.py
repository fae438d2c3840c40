"""Takes what openings bring into the session on the desk, shows the first of it, and tells how each opening went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from visavis.app import batch, cores
from visavis.app.analysis import Failure
from visavis.app.intake import Arrival, Garbled, Headway, Twin
from visavis.app.sources import Place
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile, Proposal, Sorting
from visavis.ui.counts import counts
from visavis.ui.desk import Desk
from visavis.ui.intake import Intake, Opening
from visavis.ui.jobs import Jobs
from visavis.ui.turns import PAUSE

if TYPE_CHECKING:
    from visavis.app.analysis import Input
    from visavis.app.session import Session
    from visavis.app.worker import Workers

SEVERAL = 2  # articles, of which the first need not be like the others

Inputs = Callable[[], Sequence["Input"]]
Name = Callable[["Session", str, Proposal | None], "Session"]  # gives a nameless session its name


class Intakes(QObject):
    """All openings that are under way in one window."""

    failed = Signal(object)  # UserError: the one input of an opening
    told = Signal(str)  # something worth a passing message
    busy_changed = Signal()
    progressed = Signal(object)  # Headway of the openings of many; None: there is none
    reported = Signal(object)  # Report of an opening of many
    proposed = Signal(object, object)  # Proposal that the first article was sorted by, Profile of before
    version_found = Signal(object)  # Version, of an opening of few
    garbled_found = Signal(object)  # tuple[Garbled, ...], of an opening of few
    taken = Signal(object)  # Opening that has brought its first article

    def __init__(self, workers: Workers, desk: Desk, name: Name, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._desk, self._name = workers, desk, name
        self._under_way: list[Intake] = []
        self._looking: list[str] = []  # names of folders and archives that are being looked into
        self._jobs = Jobs(self)
        self._scout: ThreadPoolExecutor | None = None

    # ------------------------------------------------------------ beginning and ending

    def look_into(self, name: str, inputs: Inputs, then: Callable[[Sequence[Input]], None]) -> None:
        """Find out elsewhere what there is to read, for a folder may be large and its disk far away."""
        self._scout = self._scout or ThreadPoolExecutor(max_workers=1, thread_name_prefix="scout")
        self._looking.append(name)
        self.busy_changed.emit()
        ended = partial(self._looked, name)
        self._jobs.follow(self._scout.submit(inputs), done=then, failed=self.failed.emit, ended=ended)

    def _looked(self, name: str) -> None:
        self._looking.remove(name)
        self.busy_changed.emit()

    def begin(self, opening: Opening, session: Session, sorting: Callable[[Session], Sorting]) -> None:
        """Read what was asked for into the session on the desk; `sorting` says what its next articles are sorted by."""
        intake = Intake(opening, self._workers, session, lambda: sorting(intake.session), self)
        intake.arrived.connect(partial(self._take, intake))
        intake.progressed.connect(self._tell_headway)
        intake.ended.connect(partial(self._end, intake))
        self._under_way.append(intake)
        self.busy_changed.emit()
        self._tell_headway()
        intake.begin()

    def stop(self) -> None:
        """Stop all openings; what they have read stays."""
        for intake in tuple(self._under_way):
            intake.stop()

    def close(self) -> None:
        """End everything, and tell nobody."""
        self._jobs.close()
        for intake in self._under_way:
            intake.close()
        if self._scout is not None:
            self._scout.shutdown(cancel_futures=True)

    def _later(self, call: Callable[[], None]) -> None:
        QTimer.singleShot(PAUSE, self, call)

    def _end(self, intake: Intake) -> None:
        self._under_way.remove(intake)
        self.busy_changed.emit()
        self._tell_headway()
        self._later(partial(self._tell_end, intake))  # after what it brought is shown

    def _tell_end(self, intake: Intake) -> None:
        intake.deleteLater()
        report = intake.report
        if intake.opening.repairs and report.read:
            self.told.emit(counts.repaired(len(report.read)))
        elif intake.many:
            self.reported.emit(report)
        else:
            for failure in report.failures:
                self._tell_failure(failure)
            for twin in report.twins:
                self._tell_twin(twin)
            for version in report.versions:
                self.version_found.emit(version)
            if report.garbled:
                self.garbled_found.emit(tuple(report.garbled))
        self._choose_again(intake)

    def _choose_again(self, intake: Intake) -> None:
        """Sort to the profile that fits all that came in, where the first article chose another for the session."""
        session, before = intake.session, intake.session.profile
        touched = any(not edit.resorted for edit in session.history)
        if not intake.offered or len(intake.report.read) < SEVERAL or touched or session is not self._desk.session:
            return
        proposal = session.proposal(intake.offered)
        if proposal.profile != before:
            self._desk.set_profile(proposal.profile)
            self.proposed.emit(proposal, before)

    def _tell_failure(self, failure: Failure) -> None:
        if isinstance(failure.error, Bug):
            raise failure.error
        self.failed.emit(failure.error)

    def _tell_twin(self, twin: Twin) -> None:
        same = self.tr("{name} is in this session already.")
        other = self.tr("{name} is word for word the article that came into this session as {known}.")
        words = same if twin.name == twin.known_as else other
        self.told.emit(words.format(name=twin.name, known=twin.known_as))

    # ------------------------------------------------------------ articles come in

    def _take(self, intake: Intake, arrivals: Sequence[Arrival]) -> None:
        report = intake.report
        report.failures += [one.outcome for one in arrivals if isinstance(one.outcome, Failure)]
        come = [one for one in arrivals if isinstance(one.outcome, Analysed)]
        if not come:
            return
        if intake.session is not self._desk.session:
            self._tell_left(intake, come)
            return
        try:
            first = not report.read and not report.twins
            tell = self._name_by(intake, come[0]) if first else None
            for profile, several in groupby(come, key=_sorted_to):
                self._add(intake, profile, [one.outcome for one in several if isinstance(one.outcome, Analysed)])
        except UserError as error:
            intake.stop()
            self.failed.emit(error)
            return
        if first:  # in a turn of its own, for making and laying the session took some time, and so does joining cards
            intake.session.cards(_article_id(come[0]))
            self._later(partial(self._show, intake, _article_id(come[0]), tell))

    def _show(self, intake: Intake, article_id: str, tell: tuple[Proposal, Profile] | None) -> None:
        if intake.session is not self._desk.session or not intake.session.holds(article_id):  # undone since
            return
        self._desk.read(article_id)
        self.taken.emit(intake.opening)
        if tell is not None:
            self.proposed.emit(*tell)

    def _name_by(self, intake: Intake, arrival: Arrival) -> tuple[Proposal, Profile] | None:
        """Let the first article of a session choose its profile, and give it a name; return what is to be told of it.

        The profile is no step of the history where the session is made with it.
        """
        analysed, session = arrival.outcome, intake.session
        assert isinstance(analysed, Analysed)  # noqa: S101 - `come` holds no failures
        proposal, before = analysed.proposal if not session.articles else None, session.profile
        name = intake.opening.title or analysed.article.metadata.title or analysed.article.original.name
        named = self._name(session, name, proposal)
        for one in self._under_way:  # others may have been begun over the same nameless session
            one.session = named if one.session is session else one.session
        session = named
        if proposal is None:
            return None
        session.set_profile(proposal.profile)
        return (proposal, before) if proposal.profile != before else None

    def _add(self, intake: Intake, sorted_to: Profile | None, several: Sequence[Analysed]) -> None:
        report, session = intake.report, intake.session
        ids = [one.article.id for one in several]
        known = {name: session.article(name).original.name for name in ids if session.holds(name)}
        new: dict[str, Article] = {}
        for one in several:
            article_id, name = one.article.id, one.article.original.name
            if article_id in known:
                report.twins.append(Twin(name, article_id, known[article_id]))
            else:
                report.read.append(article_id)
                known[article_id] = name
                new[article_id] = one.article
        if intake.opening.repairs:
            session.put_right(several, sorted_to=sorted_to, batch=intake)
            return
        session.add_all(several, sorted_to=sorted_to, batch=intake)
        report.versions += intake.versions_among(tuple(new.values()))
        report.garbled += [Garbled(one.original.name, one.id, one.repair) for one in new.values() if one.repair]
        if intake.many:
            cores.set_aside()

    def _tell_left(self, intake: Intake, come: Sequence[Arrival]) -> None:
        """Read no more into a session that is closed."""
        intake.stop()
        analysed = come[0].outcome
        name = analysed.article.original.name if isinstance(analysed, Analysed) else ""
        self.told.emit(self.tr("{name} was read after its session was closed; open it again.").format(name=name))

    # ------------------------------------------------------------ what is told meanwhile

    @property
    def names(self) -> tuple[str, ...]:
        """What is being looked into or read; openings of many show how far they are instead."""
        few = [one.opening.inputs for one in self._under_way if not one.many]
        return (*self._looking, *(_short(one) for inputs in few for one in inputs))

    def _tell_headway(self) -> None:
        many = [intake.headway for intake in self._under_way if intake.many]
        self.progressed.emit(_together(many) if many else None)


def _short(one: Input) -> str:
    """Return a name that has room in the window: that of the file, without its folders."""
    return one.path.name if isinstance(one, Place) and one.path else batch.name_of(one)


def _together(several: Sequence[Headway]) -> Headway:
    left = [one.seconds_left for one in several]
    known = [seconds for seconds in left if seconds is not None]
    return Headway(
        sum(one.done for one in several),
        sum(one.total for one in several),
        sum(one.failed for one in several),
        sum(known) if len(known) == len(left) else None,
    )


def _sorted_to(arrival: Arrival) -> Profile | None:
    outcome = arrival.outcome
    proposal = outcome.proposal if isinstance(outcome, Analysed) else None
    return proposal.profile if proposal is not None else arrival.sorted_to


def _article_id(arrival: Arrival) -> str:
    return arrival.outcome.article.id if isinstance(arrival.outcome, Analysed) else ""
