"""Workers: one poisoned file must not take the window, or the other files, with it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future

import pytest

from tests.app import jobs
from tests.articles.hostile.pdfs import own_forms
from visavis.app import sealing
from visavis.app.analysis import Failure
from visavis.app.worker import Limits, Processes, Workers
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Profile, Sorting, Source


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(limits=Limits(seconds=30), job=jobs.by_name) as opened:
        opened.warm()
        yield opened


def ask(workers: Workers, name: str, profile: Profile) -> Future[Analysed]:
    return workers.submit(Source(name, b""), Sorting(profile))


def test_an_article_comes_back(workers: Workers, profile: Profile) -> None:
    assert ask(workers, "calm", profile).result().article.text == "calm"


def test_a_crash_costs_one_article(workers: Workers, profile: Profile) -> None:
    crashed, after = ask(workers, "crash", profile), ask(workers, "calm", profile)
    with pytest.raises(UserError, match="crash could not be opened"):
        crashed.result()
    assert after.result().article.text == "calm"


def test_a_copy_of_this_process_that_crashes_is_replaced(profile: Profile) -> None:
    with Workers(job=jobs.by_name, copied=True) as workers:
        crashed, after = ask(workers, "crash", profile), ask(workers, "calm", profile)
        with pytest.raises(UserError, match="crash could not be opened"):
            crashed.result()
        assert after.result().article.text == "calm"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process cannot be copied safely")
def test_a_copy_of_this_process_loads_nothing_again(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes that each read the model and the word lists would take most of the time that they save."""
    monkeypatch.setattr(jobs, "loaded", ["the model"])
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # other tests may have left threads
    with (
        Workers(job=jobs.what_is_loaded, copied=True) as workers,
        pytest.raises(UserError, match="the model"),
    ):
        ask(workers, "any", profile).result()


def test_failures_come_as_what_they_are(workers: Workers, profile: Profile) -> None:
    with pytest.raises(UserError, match="no article"):
        ask(workers, "unreadable", profile).result()
    with pytest.raises(Bug, match="division"):
        ask(workers, "faulty", profile).result()


def test_what_hangs_is_given_up(profile: Profile) -> None:
    with (
        Workers(limits=Limits(seconds=0.2), job=jobs.by_name) as workers,
        pytest.raises(UserError, match="took longer"),
    ):
        ask(workers, "hang", profile).result()


def test_what_hangs_in_a_group_costs_its_time_once_and_the_others_nothing(profile: Profile) -> None:
    """A folder with one such file would stand still for minutes, and tell of files that are sound."""
    names = ("calm", "quiet", "hang", "still")
    inputs = [Source(name, b"") for name in names]
    with Workers(limits=Limits(seconds=3), job=jobs.by_name) as workers:
        begun = time.monotonic()
        outcomes = workers.settled(inputs, workers.submit_group(inputs, Sorting(profile)), Sorting(profile))
        taken = time.monotonic() - begun
    assert [one.name if isinstance(one, Failure) else one.article.text for one in outcomes] == list(names)  # type: ignore[union-attr]
    assert [isinstance(one, Failure) for one in outcomes] == [False, False, True, False]
    assert taken < 2 * 3, "it waited for the same file twice"


def test_running_and_waiting_work_can_be_cancelled(workers: Workers, profile: Profile) -> None:
    hanging, waiting, after = (ask(workers, name, profile) for name in ("hang", "calm", "calm"))
    assert waiting.cancel()
    assert hanging.cancel()
    assert after.result().article.text == "calm"
    with pytest.raises(CancelledError):
        waiting.result()


def test_closing_leaves_nothing_waiting(profile: Profile) -> None:
    workers = Workers(job=jobs.by_name)
    hanging, waiting = ask(workers, "hang", profile), ask(workers, "calm", profile)
    workers.close()
    for future in (hanging, waiting):
        with pytest.raises(CancelledError):
            future.result(timeout=5)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process has no limit of address space")
def test_memory_is_limited(profile: Profile) -> None:
    with (
        Workers(limits=Limits(memory=1_000_000_000), job=jobs.greedy_or_not) as workers,
        pytest.raises(UserError, match="memory"),
    ):
        ask(workers, "greedy", profile).result()


@pytest.mark.skipif(sealing.PAGE_OVERRUN is None, reason="such pages end by the clock there")
def test_a_page_without_end_is_told_of() -> None:
    """Its reader would learn of a process that broke off, and nothing of what to do about the page."""
    with (
        Processes(jobs.with_short_pages) as readers,
        pytest.raises(UserError, match="a page that takes longer than 3 seconds"),
    ):
        readers.submit(Source("a.pdf", own_forms(2))).result()


@pytest.mark.parametrize("act", ["connect", "look up", "run", "shell", "write", "append", "remove"])
def test_a_process_that_reads_strangers_files_is_sealed(sealed: Workers, act: str, profile: Profile) -> None:
    """Were a parser ever talked into it, the article could still not phone home or leave anything behind."""
    with pytest.raises(UserError, match=r"refused: a process that reads articles may not do this"):
        ask(sealed, act, profile).result()


def test_a_sealed_process_still_reads(sealed: Workers, profile: Profile) -> None:
    with pytest.raises(UserError, match="done"):
        ask(sealed, "read", profile).result()


@pytest.fixture(scope="module")
def sealed() -> Iterator[Workers]:
    with Workers(job=jobs.reach_out) as opened:
        yield opened
