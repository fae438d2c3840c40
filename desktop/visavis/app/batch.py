"""Many articles, one after the other or several at a time; results come in input order, failures with their names."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from visavis.app import analysis
from visavis.app.sources import Place, places
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile

AHEAD = 4  # articles under way for each process: enough to keep it busy, few enough to stay small


@dataclass(frozen=True, slots=True)
class Failure:
    """One input that brought no article, and why."""

    name: str
    error: UserError | Bug

    @property
    def message(self) -> str:
        """Return what happened, in words that name the input."""
        if isinstance(self.error, UserError):
            return str(self.error) if self.name in self.error.what else f"{self.name}: {self.error}"
        last = str(self.error).strip().splitlines()[-1]
        return f"{self.name}: a fault of Visavis itself ({last}). Please report it; the other articles were done."


def read_all(arguments: Iterable[str | Path]) -> Iterator[Article | Failure]:
    """Read every input, in order, without looking for quotations."""
    for place in places(arguments):
        try:
            yield analysis.read(place.read())
        except UserError as error:
            yield Failure(place.name, error)
        except Exception:  # told as what it is; the other inputs are done
            yield Failure(place.name, Bug(traceback.format_exc()))


def analyse_all(arguments: Iterable[str | Path], profile: Profile, *, jobs: int = 1) -> Iterator[Analysed | Failure]:
    """Analyse every input, in `jobs` processes (with 1: in this one), and return the results in input order."""
    if jobs == 1:
        return _one_by_one(places(arguments), profile)
    return _side_by_side(places(arguments), profile, jobs)


def _one_by_one(inputs: Iterator[Place], profile: Profile) -> Iterator[Analysed | Failure]:
    for place in inputs:
        try:
            yield analysis.analyse(place.read(), profile)
        except UserError as error:
            yield Failure(place.name, error)
        except Exception:  # told as what it is; the other inputs are done
            yield Failure(place.name, Bug(traceback.format_exc()))


def _side_by_side(inputs: Iterator[Place], profile: Profile, jobs: int) -> Iterator[Analysed | Failure]:
    from visavis.app.worker import Workers

    with Workers(jobs) as workers:
        started = ((place, workers.submit(place, profile)) for place in inputs)
        under_way = deque(islice(started, jobs * AHEAD))
        while under_way:
            yield _outcome(*under_way.popleft())
            under_way.extend(islice(started, 1))


def _outcome(place: Place, future: Future[Analysed]) -> Analysed | Failure:
    try:
        return future.result()
    except (UserError, Bug) as error:
        return Failure(place.name, error)
