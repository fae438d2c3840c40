"""Many articles, in one process or several; results come in input order, each failure in its place."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from visavis.app import cores
from visavis.app.analysis import Answer, Failure, Input, Outcome, Unpacked, analyse_group, open_input, warm_up
from visavis.app.sources import Place, places
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile, Sorting, Source

if TYPE_CHECKING:
    from concurrent.futures import Future

    from visavis.app.worker import Workers
    from visavis.engine.spreading import Spread

AHEAD = 2  # groups under way for each process: enough to keep it busy, few enough to stay small
GROUP_BYTES = 500_000  # what the engine takes in one go when it is at its fastest, some 120 articles
LEAST_GROUP_BYTES = 30_000  # of the last groups for several processes, some eight articles

Group = tuple[Place | Source, ...]


def read_all(arguments: Iterable[str | Path], *, repaired: bool = False) -> Iterator[Article | Failure]:
    """Read every input, in order, without looking for quotations."""
    return _read_all(places(arguments, repaired=repaired))


def _read_all(inputs: Iterable[Place | Source]) -> Iterator[Article | Failure]:
    for opened in map(open_input, inputs):
        if isinstance(opened, Unpacked):
            yield from _read_all(opened.inputs)
        else:
            yield opened


def analyse_all(
    arguments: Iterable[str | Path], profile: Profile, *, jobs: int = 1, repaired: bool = False
) -> Iterator[Outcome]:
    """Analyse every input, in `jobs` processes (with 1: in this one), and return the results in input order."""
    grouped = groups(places(arguments, repaired=repaired), jobs)
    sorting = Sorting(profile)
    if jobs == 1:
        return _in_this_process(grouped, sorting)
    return _side_by_side(grouped, sorting, jobs)


def sorted_to_auto(outcomes: Iterable[Outcome]) -> tuple[Profile, tuple[Outcome, ...]]:
    """Return a profile of the sides that speak most in all the articles together, and the articles sorted to it."""
    from visavis.app import knowledge

    done = tuple(outcomes)
    profile = knowledge.auto(quotation for one in done if isinstance(one, Analysed) for quotation in one.quotations)

    def resorted(one: Outcome) -> Outcome:
        if not isinstance(one, Analysed):
            return one
        return Analysed(one.article, knowledge.sort(one.quotations, one.article, profile))

    return profile, tuple(map(resorted, done))


def _in_this_process(grouped: Iterator[Group], sorting: Sorting) -> Iterator[Outcome]:
    cores.one_thread_a_sum()
    with cores.all_cores() as spread:
        yield from _analysed(grouped, sorting, spread)


def _analysed(grouped: Iterator[Group], sorting: Sorting, spread: Spread) -> Iterator[Outcome]:
    for group in grouped:
        for outcome in analyse_group(group, sorting, spread):
            if isinstance(outcome, Unpacked):
                yield from _analysed(groups(outcome.inputs), sorting, spread)
            else:
                yield outcome


def groups(inputs: Iterable[Place | Source], jobs: int = 1) -> Iterator[Group]:
    """Put inputs together, to be analysed in one go; a large one goes alone or last.

    Among several processes the groups grow ever smaller towards the end, so that nobody waits long for the last one.
    """
    sized = [(place, size_of(place)) for place in inputs]
    left = sum(size for _, size in sized)
    group: list[Place | Source] = []
    taken, most = 0, _share(left, jobs)
    for place, size in sized:
        group.append(place)
        taken += size
        if taken >= most:
            yield tuple(group)
            left -= taken
            group, taken, most = [], 0, _share(left, jobs)
    if group:
        yield tuple(group)


def _share(left: int, jobs: int) -> int:
    """Return how many bytes the next group may have: for several processes half of what would be its share."""
    return GROUP_BYTES if jobs == 1 else min(max(left // (2 * jobs), LEAST_GROUP_BYTES), GROUP_BYTES)


def size_of(one: Input) -> int:
    """Return how many bytes are to be read; of standard input nobody knows, and it goes alone."""
    if isinstance(one, Article):
        return len(one.original.data)
    if isinstance(one, Source):
        return len(one.data)
    try:
        return one.path.stat().st_size if one.path else GROUP_BYTES
    except OSError:  # reading it will say why
        return 0


def name_of(one: Input) -> str:
    """Return the name that an input is told by."""
    return one.original.name if isinstance(one, Article) else one.name


def _side_by_side(grouped: Iterator[Group], sorting: Sorting, jobs: int) -> Iterator[Outcome]:
    from visavis.app.worker import Workers

    cores.one_thread_a_sum()
    with contextlib.suppress(UserError):  # the first article will say it
        warm_up()
    with Workers(jobs, copied=True) as workers:
        yield from _in_order(grouped, workers, sorting, jobs)


def _in_order(grouped: Iterator[Group], workers: Workers, sorting: Sorting, jobs: int) -> Iterator[Outcome]:
    started = ((group, workers.submit_group(_sendable(group), sorting)) for group in grouped)
    under_way = deque(islice(started, jobs * AHEAD))
    while under_way:
        group, future = under_way.popleft()
        for outcome in _outcomes(group, future, workers, sorting):
            if isinstance(outcome, Unpacked):
                yield from _in_order(groups(outcome.inputs, jobs), workers, sorting, jobs)
            else:
                yield outcome
        under_way.extend(islice(started, 1))


def _sendable(group: Group) -> tuple[Input, ...]:
    """Return the group as another process can read it: standard input is ours alone."""
    return tuple(one.read() if isinstance(one, Place) and not (one.path or one.error) else one for one in group)


def _outcomes(group: Group, future: Future[tuple[Answer, ...]], workers: Workers, sorting: Sorting) -> Iterator[Answer]:
    try:
        yield from future.result()
    except UserError as error:
        if len(group) == 1:
            yield Failure(group[0].name, error)
            return
        # One of them broke the process or the clock; each alone shows which.
        alone = [workers.submit(place, sorting) for place in group]
        for place, single in zip(group, alone, strict=True):
            try:
                yield single.result()
            except (UserError, Bug) as failure:
                yield Failure(place.name, failure)
