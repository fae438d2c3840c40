"""How long the gazetteer takes to load, and a thousand quotations to sort."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import cycle, islice

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
    """Print the best wall time of each and the best processor time, in milliseconds, beside what it may be."""
    files = world.shipped_files()
    report("loading the gazetteer", timed(lambda: parse(files)), LOADING)
    article = world.article(
        "In Kyiv, a minister said that the talks went on while both sides and Norway wanted it. " * 200
    )
    everybody = [Speaker(row[0], descriptions=(row[1],) if row[1] else ()) for row in table()]
    for number in (SPEAKERS, len(everybody)):
        speakers = islice(cycle(everybody[:: len(everybody) // number]), QUOTATIONS)
        quotations = [world.quotation(speaker, place) for place, speaker in enumerate(speakers)]
        times = timed(lambda: parties.sort(quotations, article, world.gazetteer(), world.profile()))  # noqa: B023
        report(f"sorting {QUOTATIONS} quotations of {number} speakers", times, SORTING)


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds that the best round took on the wall's clock and on the processor's."""
    wall, processor = [], []
    for _ in range(_ROUNDS):
        start, busy = time.perf_counter(), time.process_time()
        kept = work()
        wall.append(time.perf_counter() - start)
        processor.append(time.process_time() - busy)
        del kept  # a program that starts throws nothing away
    return min(wall) * 1000, min(processor) * 1000


def report(what: str, times: tuple[float, float], limit: float) -> None:
    """Print one line of the figures; on a busy machine the processor's time is the truer one."""
    print(f"{what}: {times[0]:.1f} ms, of the processor {times[1]:.1f} ms (at most {limit:.0f} ms)")


main = run
