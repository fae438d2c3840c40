"""Many articles, in one process or several; results come in input order, each failure in its place."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from visavis.app import cores
from visavis.app.analysis import Failure, Input, Outcome, analyse_group, open_article
from visavis.app.sources import Place, places
from visavis.errors import Bug, UserError
from visavis.model import Article, Profile

if TYPE_CHECKING:
    from visavis.app.worker import Workers

AHEAD = 2  # groups under way for each process: enough to keep it busy, few enough to stay small
GROUP_BYTES = 300_000  # what the engine takes in one go when it is at its fastest, some 100 articles
SHARED_GROUP_BYTES = 100_000  # the same for several processes: a twentieth slower each, but no one waits for the last

Group = tuple[Place, ...]


def read_all(arguments: Iterable[str | Path]) -> Iterator[Article | Failure]:
    """Read every input, in order, without looking for quotations."""
    return map(open_article, places(arguments))


def analyse_all(arguments: Iterable[str | Path], profile: Profile, *, jobs: int = 1) -> Iterator[Outcome]:
    """Analyse every input, in `jobs` processes (with 1: in this one), and return the results in input order."""
    grouped = groups(places(arguments), GROUP_BYTES if jobs == 1 else SHARED_GROUP_BYTES)
    if jobs == 1:
        return _in_this_process(grouped, profile)
    return _side_by_side(grouped, profile, jobs)


def _in_this_process(grouped: Iterator[Group], profile: Profile) -> Iterator[Outcome]:
    cores.one_thread_a_sum()
    with cores.all_cores() as spread:
        for group in grouped:
            yield from analyse_group(group, profile, spread)


def groups(inputs: Iterable[Place], most: int) -> Iterator[Group]:
    """Put inputs together up to some `most` bytes, to be analysed in one go; a large one goes alone or last."""
    group: list[Place] = []
    size = 0
    for place in inputs:
        group.append(place)
        size += _size(place)
        if size >= most:
            yield tuple(group)
            group, size = [], 0
    if group:
        yield tuple(group)


def _size(place: Place) -> int:
    try:
        return place.path.stat().st_size if place.path else GROUP_BYTES
    except OSError:  # reading it will say why
        return 0


def _side_by_side(grouped: Iterator[Group], profile: Profile, jobs: int) -> Iterator[Outcome]:
    from visavis.app.worker import Workers

    with Workers(jobs) as workers:
        started = ((group, workers.submit_group(_sendable(group), profile)) for group in grouped)
        under_way = deque(islice(started, jobs * AHEAD))
        while under_way:
            group, future = under_way.popleft()
            yield from _outcomes(group, future, workers, profile)
            under_way.extend(islice(started, 1))


def _sendable(group: Group) -> tuple[Input, ...]:
    """Return the group as another process can read it: standard input is ours alone."""
    return tuple(place if place.path or place.error else place.read() for place in group)


def _outcomes(
    group: Group, future: Future[tuple[Outcome, ...]], workers: Workers, profile: Profile
) -> Iterator[Outcome]:
    try:
        yield from future.result()
    except UserError as error:
        if len(group) == 1:
            yield Failure(group[0].name, error)
            return
        # One of them broke the process or the clock; each alone shows which.
        alone = [workers.submit(place, profile) for place in group]
        for place, single in zip(group, alone, strict=True):
            try:
                yield single.result()
            except (UserError, Bug) as failure:
                yield Failure(place.name, failure)
