"""How the work is spread over the processor's cores, and what it is spared."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from visavis.engine.spreading import Spread  # which would load NumPy

MOST_PROCESSES = 4  # each takes some 110 MB
OFTEN = 0.0005  # seconds that a thread of Python works before another has its turn
SELDOM = sys.getswitchinterval()

Batch = TypeVar("Batch")
Result = TypeVar("Result")


def one_thread_a_sum() -> None:
    """Keep NumPy from threads of its own; only before NumPy is loaded does this help.

    Its threads cost twice the processor time here and end no sooner: the matrices are too small to be shared out.
    """
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def processes() -> int:
    """Return how many processes may work on articles at a time: one a core, while memory bears it."""
    return min(os.cpu_count() or 1, MOST_PROCESSES)


def collect_seldom() -> None:
    """Have Python look for cycles of garbage seldom, for articles leave none and each look costs time.

    A hundred thousand objects are some fifty articles; a saved page, whose tree may be a cycle, is cleared away then.
    """
    gc.set_threshold(100_000)


@contextmanager
def by_turns() -> Iterator[None]:
    """Let threads of Python follow one another often, while one of them works long and the window's is to answer.

    Each time Qt comes back to Python, the window waits so long at most. By Python's own 5 ms, a window that turned
    pages while 1,001 articles were written answered after 151 ms in the median, with half of one after 15.
    """
    sys.setswitchinterval(OFTEN)
    try:
        yield
    finally:
        sys.setswitchinterval(SELDOM)


def set_aside() -> None:
    """Spare what has just come in from being looked over for garbage: it stays, and a look at it all stops the window.

    With the quotations of a thousand articles, half a million objects, each look takes a tenth of a second.
    """
    gc.collect(1)  # only what is new, for what is old has been set aside before
    gc.freeze()


def keep_what_is_loaded() -> None:
    """Have Python never look for garbage in what is there now: word lists and code, which stay.

    A process that is copied then shares their memory, too, for a look writes to each object.
    """
    gc.freeze()


@contextmanager
def all_cores() -> Iterator[Spread]:
    """Yield a `map` that works on several batches at a time, for NumPy lets go of the interpreter while it reckons."""
    with ExitStack() as stack:
        pools: list[ThreadPoolExecutor] = []

        def spread(work: Callable[[Batch], Result], batches: Iterable[Batch], /) -> Iterator[Result]:
            if not pools:
                pools.append(stack.enter_context(_threads()))
            return pools[0].map(work, batches)

        yield spread


def _threads() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="sums")
