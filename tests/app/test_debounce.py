"""Debounce: a scroll must not write a hundred times, and the last place must not be lost."""

from __future__ import annotations

import threading

from visavis.app.debounce import Debounced


def test_many_requests_make_one_call() -> None:
    called = threading.Semaphore(0)
    debounced = Debounced(called.release, seconds=0.02)
    for _ in range(10):
        debounced.call()
    assert called.acquire(timeout=5)
    assert not called.acquire(timeout=0.06)


def test_nothing_is_lost_at_the_end_and_nothing_made_up() -> None:
    calls: list[int] = []
    debounced = Debounced(lambda: calls.append(1), seconds=60)
    debounced.now()
    assert calls == []
    debounced.call()
    debounced.now()
    assert calls == [1]
