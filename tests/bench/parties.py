"""How long the gazetteer takes to load, and a thousand quotations to sort."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import cycle, islice
from statistics import median

from tests.parties import world
from tests.parties.test_speakers import table
from visavis import parties
from visavis.model import Speaker
from visavis.parties.gazetteer import parse

LOADING = 30.0  # ms, at most
SORTING = 20.0
QUOTATIONS = 1_000
SPEAKERS = 100  # of an article with so many quotations
_ROUNDS = 15


def run() -> None:
    """Print the best and the median time of each, in milliseconds, beside what it may be."""
    files = world.shipped_files()
    report("loading the gazetteer", timed(lambda: parse(files)), LOADING)
    article = world.article("In Kyiv and Moscow, officials of Ukraine and Russia spoke. " * 200)
    everybody = [Speaker(row[0], descriptions=(row[1],) if row[1] else ()) for row in table()]
    for number in (SPEAKERS, len(everybody)):
        speakers = islice(cycle(everybody[:: len(everybody) // number]), QUOTATIONS)
        quotations = [world.quotation(speaker, place) for place, speaker in enumerate(speakers)]
        times = timed(lambda: parties.sort(quotations, article, world.gazetteer(), world.profile()))  # noqa: B023
        report(f"sorting {QUOTATIONS} quotations of {number} speakers", times, SORTING)


def timed(work: Callable[[], object]) -> list[float]:
    """Return the milliseconds that each round took."""
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return times


def report(what: str, times: list[float], limit: float) -> None:
    """Print one line of the figures."""
    best, middle = min(times), median(times)
    print(f"{what}: {best:.1f} ms at best, {middle:.1f} ms in the middle (at most {limit:.0f} ms)")


main = run
