"""Many articles, in one process or several; results come in input order, each failure in its place."""

from __future__ import annotations

import contextlib
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from visavis.app import cores
from visavis.app.analysis import (
    Failure,
    Input,
    Outcome,
    Unpacked,
    Written,
    analyse_group,
    analyse_opened,
    warm_up,
    warm_up_engine,
    write_group,
    written,
)
from visavis.app.sources import Place, places
from visavis.errors import UserError
from visavis.model import Analysed, Article, Profile, Sorting, Source

if TYPE_CHECKING:
    from visavis.app.worker import Done, Job, Processes

AHEAD = 2  # groups under way for each process: enough to keep it busy, few enough to stay small
GROUP_BYTES = 500_000  # what the engine takes in one go when it is at its fastest, some 120 articles
LEAST_GROUP_BYTES = 30_000  # of the last groups for several processes, some eight articles

Group = tuple[Place | Source, ...]


def read_all(arguments: Iterable[str | Path], *, repaired: bool = False) -> Iterator[Article | Failure]:
    """Read every input, in order and in a process of its own, without looking for quotations."""
    return (one for group in _read_apart(groups(places(arguments, repaired=repaired))) for one in group)


def analyse_all(
    arguments: Iterable[str | Path], profile: Profile, *, jobs: int | None = None, repaired: bool = False
) -> Iterator[Outcome]:
    """Analyse every input, in `jobs` processes or as many as pay, and return the results in input order.

    With one job, another process only reads the articles, and the engine is at work in this one.
    """
    grouped, jobs = _divided(arguments, jobs, repaired=repaired)
    if jobs == 1:
        return _in_this_process(grouped, Sorting(profile))
    return _side_by_side(grouped, Sorting(profile), jobs, analyse_group)


def write_all(
    arguments: Iterable[str | Path],
    profile: Profile,
    write: Callable[[Analysed], Iterable[bytes]],
    *,
    jobs: int | None = None,
    repaired: bool = False,
) -> Iterator[Written | Failure]:
    """Analyse every input and write it where it was analysed; for the arguments see `analyse_all`."""
    grouped, jobs = _divided(arguments, jobs, repaired=repaired)
    if jobs == 1:
        found = _in_this_process(grouped, Sorting(profile))
        return (one if isinstance(one, Failure) else written(one, write) for one in found)
    return _side_by_side(grouped, Sorting(profile), jobs, partial(write_group, write=write))


def _divided(arguments: Iterable[str | Path], jobs: int | None, *, repaired: bool) -> tuple[Iterator[Group], int]:
    """Return the inputs in groups, and how many processes are to take them."""
    inputs = tuple(places(arguments, repaired=repaired))
    jobs = jobs or paying_jobs(inputs)
    return groups(inputs, jobs), jobs


def paying_jobs(inputs: Sequence[Place | Source]) -> int:
    """Return how many processes end soonest: one a core, where there is enough for each.

    Two take .65 to .83 of one's time from 60,000 bytes on, and 1.1 at 9,000 (docs/decisions/speed.md). Where a process
    cannot be copied each would have to load everything first.
    """
    if sys.platform != "linux":
        return 1
    enough = sum(map(size_of, inputs)) // LEAST_GROUP_BYTES
    return max(1, min(cores.processes(), len(inputs), enough))


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
    from visavis.app.worker import Readers

    # A copy of this process before it loads the engine, which reads the first groups while that is loaded.
    with Readers(copied=True) as readers:
        read = _through(readers, grouped, 1)
        _get_ready(warm_up_engine)
        with cores.all_cores() as spread:
            for opened in read:
                yield from analyse_opened(opened, sorting, spread)


def _read_apart(grouped: Iterator[Group]) -> Iterator[tuple[Article | Failure, ...]]:
    """Read groups in a process of its own, ahead of whoever takes them, so that no file hangs or crashes this one."""
    from visavis.app.worker import Readers

    with Readers(copied=True) as readers:
        yield from _through(readers, grouped, 1)


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


def _side_by_side(grouped: Iterator[Group], sorting: Sorting, jobs: int, job: Job[Done]) -> Iterator[Done | Failure]:
    from visavis.app.worker import Processes

    _get_ready(warm_up)
    with Processes(job, jobs, copied=True) as workers:
        for outcomes in _through(workers, grouped, jobs, sorting):
            yield from outcomes


def _get_ready(load: Callable[[], None]) -> None:
    cores.one_thread_a_sum()
    with contextlib.suppress(UserError):  # the first article will say it
        load()
    cores.keep_what_is_loaded()


def _through(
    processes: Processes[Done], grouped: Iterator[Group], jobs: int, *told: Sorting
) -> Iterator[tuple[Done | Failure, ...]]:
    """Send groups to the processes, and return what comes of them in order; what is unpacked is sent in its place."""
    started = ((group, processes.submit_group(group, *told)) for group in map(_sendable, grouped))
    under_way = deque(islice(started, jobs * AHEAD))  # now, before anybody asks

    def replies() -> Iterator[tuple[Done | Failure, ...]]:
        while under_way:
            group, future = under_way.popleft()
            run: list[Done | Failure] = []
            for reply in processes.settled(group, future, *told):
                if isinstance(reply, Unpacked):
                    yield tuple(run)
                    run = []
                    yield from _through(processes, groups(reply.inputs, jobs), jobs, *told)
                else:
                    run.append(reply)
            yield tuple(run)
            under_way.extend(islice(started, 1))

    return replies()


def _sendable(group: Group) -> Group:
    """Return the group as another process can read it: standard input is ours alone."""
    return tuple(one.read() if isinstance(one, Place) and not (one.path or one.error) else one for one in group)
