"""Reads and analyses articles in processes of their own, so that no file can stall, fill or crash the program."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from visavis.app import cores
from visavis.app.analysis import Failure, Input, analyse_group
from visavis.errors import UserError
from visavis.model import Analysed, Article, Sorting

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

SECONDS = 60.0  # for what is sent at once; an article of a million words takes some ten
MEMORY_BYTES = 2_000_000_000  # of address space, of which the libraries alone take some 500 MB

Done = TypeVar("Done")  # what a job makes of an article
Job = Callable[[tuple[Input, ...], Sorting], tuple[Done | Failure, ...]]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one task may take, in seconds, and how much memory its process, in bytes."""

    seconds: float = SECONDS
    memory: int = MEMORY_BYTES


@dataclass(frozen=True, slots=True, eq=False)
class _Task(Generic[Done]):
    """Inputs to be analysed, and the promise of what comes of them."""

    inputs: tuple[Input, ...]
    sorting: Sorting
    future: Future[tuple[Done | Failure, ...]]

    @property
    def name(self) -> str:
        first = self.inputs[0]
        return first.original.name if isinstance(first, Article) else first.name


class Pool(Generic[Done]):
    """A few worker processes behind one queue; each result comes as a Future.

    Args:
        count: How many processes.
        job: What a process does with a task; a function at the top of a module.
        limits: What one task may take.
        copied: Start the processes now, as copies of this one, which know what this one has loaded; only where no other
            thread is under way and the platform can do it, else as ever.
    """

    def __init__(self, count: int, job: Job[Done], *, limits: Limits | None = None, copied: bool = False) -> None:
        self._tasks: queue.SimpleQueue[_Task[Done] | None] = queue.SimpleQueue()
        self._posts = [_Post(self._tasks, limits or Limits(), job) for _ in range(count)]
        if copied and sys.platform == "linux" and threading.active_count() == 1:
            for post in self._posts:
                post.copy()

    def warm(self) -> None:
        """Start the processes now, so that the first article need not wait for them."""
        for post in self._posts:
            post.begin()

    def submit(self, one: Input, sorting: Sorting) -> Future[Done]:
        """Have one article read and analysed; the future brings what the job makes of it, a UserError, or a Bug.

        `future.cancel()` takes it off the queue, or stops the process that is at it.
        """
        promised: Future[Done] = Future()
        group = self.submit_group((one,), sorting)
        promised.add_done_callback(lambda done: self.cancel(group) if done.cancelled() else None)
        group.add_done_callback(lambda done: _pass_on(done, promised))
        return promised

    def submit_group(self, inputs: Sequence[Input], sorting: Sorting) -> Future[tuple[Done | Failure, ...]]:
        """Have several articles analysed as one task; the future brings an outcome for each, or a UserError."""
        future: Future[tuple[Done | Failure, ...]] = Future()
        self._tasks.put(_Task(tuple(inputs), sorting, future))
        self.warm()
        return future

    def cancel(self, group: Future[tuple[Done | Failure, ...]]) -> None:
        """Take a group off the queue, or stop the process that is at it."""
        if not group.cancel():
            for post in self._posts:
                post.stop(group)

    def close(self) -> None:
        """End the processes; what still waits or runs is cancelled."""
        with contextlib.suppress(queue.Empty):
            while (task := self._tasks.get_nowait()) is not None:
                task.future.cancel()
        for _ in self._posts:
            self._tasks.put(None)
        for post in self._posts:
            post.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class Workers(Pool[Analysed]):
    """Workers that bring the articles with their quotations; for the arguments see `Pool`."""

    def __init__(
        self,
        count: int = 1,
        *,
        limits: Limits | None = None,
        job: Job[Analysed] = analyse_group,
        copied: bool = False,
    ) -> None:
        super().__init__(count, job, limits=limits, copied=copied)


def _pass_on(group: Future[tuple[Done | Failure, ...]], promised: Future[Done]) -> None:
    """Keep the promise of one article with what came of its group."""
    if group.cancelled():
        promised.cancel()
    elif promised.set_running_or_notify_cancel():
        error = group.exception()
        if error is not None:
            promised.set_exception(error)
        elif isinstance(outcome := group.result()[0], Failure):
            promised.set_exception(outcome.error)
        else:
            promised.set_result(outcome)


class _Post(Generic[Done]):
    """One worker process, with the thread that feeds it, watches its clock, and replaces it when it dies."""

    def __init__(self, tasks: queue.SimpleQueue[_Task[Done] | None], limits: Limits, job: Job[Done]) -> None:
        self._tasks = tasks
        self._limits = limits
        self._job = job
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._current: Future[tuple[Done | Failure, ...]] | None = None
        self._ending = False
        self._guard = threading.RLock()
        self._thread = threading.Thread(target=self._serve, name="worker", daemon=True)

    def copy(self) -> None:
        """Start the process as a copy of this one."""
        with self._guard:
            self._launch(_copy())

    def begin(self) -> None:
        with self._guard:
            if self._thread.ident is None and not self._ending:
                self._thread.start()

    def end(self) -> None:
        with self._guard:
            self._ending = True
            self._current = None
            self._kill()
        if self._thread.ident is not None:
            self._thread.join()

    def stop(self, future: Future[tuple[Done | Failure, ...]]) -> None:
        with self._guard:
            if self._current is future:
                self._current = None
                self._kill()

    def _serve(self) -> None:
        self._start()
        while (task := self._tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                self._settle(task)

    def _settle(self, task: _Task[Done]) -> None:
        """Bring the task to its end; one that was stopped meanwhile ends as cancelled, whatever came of it."""
        with self._guard:
            self._current = None if self._ending else task.future
        failure: Exception | None = None
        outcomes: tuple[Done | Failure, ...] = ()
        try:
            outcomes = self._ask(task)
        except Exception as error:
            failure = error
        with self._guard:
            stopped, self._current = self._current is None, None
        if stopped:
            task.future.set_exception(CancelledError())
        elif failure is not None:
            task.future.set_exception(failure)
        else:
            task.future.set_result(outcomes)

    def _ask(self, task: _Task[Done]) -> tuple[Done | Failure, ...]:
        pipe = self._start()
        try:
            pipe.send((task.inputs, task.sorting))
            if not pipe.poll(self._limits.seconds):
                self._kill()
                raise UserError(
                    "{name} took longer than {seconds} seconds and was given up.",
                    "Save its text alone in a file, or split it.",
                    name=task.name,
                    seconds=f"{self._limits.seconds:g}",
                )
            outcomes: tuple[Done | Failure, ...] = pipe.recv()
        except (EOFError, OSError) as error:
            self._kill()
            raise UserError(
                "{name} could not be opened: it broke off the process that read it.",
                "Save its text alone in a file, and open that.",
                name=task.name,
            ) from error
        return outcomes

    def _start(self) -> Connection:
        """Return the pipe to a living process."""
        with self._guard:
            if self._process is not None and self._process.is_alive() and self._pipe is not None:
                return self._pipe
            if self._ending:
                ours, theirs = _fresh().Pipe()
                theirs.close()  # asking now ends at once
                return ours
            return self._launch(_fresh())

    def _launch(self, context: BaseContext) -> Connection:
        ours, theirs = context.Pipe()
        # Not every context's `Process` is declared, yet each has one.
        self._process = context.Process(  # type: ignore[attr-defined]
            target=_work, args=(theirs, self._limits.memory, self._job), daemon=True
        )
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours

    def _kill(self) -> None:
        with self._guard:
            process, self._process = self._process, None
        if process is not None:
            process.kill()  # whoever waits at its pipe hears of it there
            process.join()


# multiprocessing is loaded where it is used: it takes 20 ms, which no window waits for.
def _fresh() -> BaseContext:
    import multiprocessing

    return multiprocessing.get_context("spawn")  # a copy would inherit the window's threads and locks in mid-air


def _copy() -> BaseContext:
    import multiprocessing

    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _work(pipe: Connection, memory: int, job: Job[Done]) -> None:
    """Serve one pipe until it closes: the body of a worker process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    # One thread a process: several of them share the machine, and each thread costs address space.
    cores.one_thread_a_sum()
    cores.collect_seldom()
    _limit_memory(memory)
    if job is analyse_group:
        from visavis.app import analysis

        with contextlib.suppress(UserError):  # the first article will say it, to somebody who can read it
            analysis.warm_up()
    while True:
        try:
            inputs, sorting = pipe.recv()
        except (EOFError, OSError):  # the program is gone
            return
        pipe.send(job(inputs, sorting))


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the clock still ends what runs away
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = size if hard == resource.RLIM_INFINITY else min(size, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
