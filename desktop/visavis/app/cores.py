"""How the engine's sums are spread over the processor's cores."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visavis.engine.spreading import Spread  # which would load NumPy


def one_thread_a_sum() -> None:
    """Keep NumPy from threads of its own; only before NumPy is loaded does this help.

    Its threads cost twice the processor time here and end no sooner: the matrices are too small to be shared out.
    """
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


@contextmanager
def all_cores() -> Iterator[Spread]:
    """Yield a `map` that works on several batches at a time, for NumPy lets go of the interpreter while it reckons."""
    with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="sums") as pool:
        yield pool.map
