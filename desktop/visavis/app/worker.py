"""Reads and analyses articles in processes of their own, so that no file can stall, fill or crash the program."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Self

from visavis.app.sources import Place, Source
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile

SECONDS = 60.0  # an article of a million words takes some ten
MEMORY_BYTES = 2_000_000_000  # of address space, of which the libraries alone take some 500 MB

Job = Callable[[Source | Article, Profile], Analysed]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one article may take, in seconds, and how much memory its process, in bytes."""

    seconds: float = SECONDS
    memory: int = MEMORY_BYTES


@dataclass(slots=True)
class _Task:
    """One article to be analysed, and the promise of its result."""

    source: Source | Place | Article
    profile: Profile
    future: Future[Analysed]

    @property
    def name(self) -> str:
        return self.source.original.name if isinstance(self.source, Article) else self.source.name


def analyse_in_worker(source: Source | Article, profile: Profile) -> Analysed:
    """Do the work of a worker: read the source, where it is no article yet, and find its quotations."""
    from visavis.app import analysis

    return analysis.find(source, profile) if isinstance(source, Article) else analysis.analyse(source, profile)


class Workers:
    """A few worker processes behind one queue; each result comes as a Future."""

    def __init__(self, count: int = 1, *, limits: Limits | None = None, job: Job = analyse_in_worker) -> None:
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._posts = [_Post(self._tasks, limits or Limits(), job, number) for number in range(count)]

    def warm(self) -> None:
        """Start the processes now, so that the first article need not wait for them."""
        for post in self._posts:
            post.begin()

    def submit(self, source: Source | Place | Article, profile: Profile) -> Future[Analysed]:
        """Have one article analysed; a Place is read, an Article analysed again.

        The future brings the result, a UserError, or a Bug. Cancelling it before it runs takes it off the queue;
        `cancel` stops it at any time.
        """
        future: Future[Analysed] = Future()
        self._tasks.put(_Task(source, profile, future))
        self.warm()
        return future

    def cancel(self, future: Future[Analysed]) -> None:
        """Stop the work on `future`, even if it is running; it ends as cancelled or with CancelledError."""
        if not future.cancel():
            for post in self._posts:
                post.stop_working_on(future)

    def close(self) -> None:
        """End the processes; what still waits is cancelled."""
        with contextlib.suppress(queue.Empty):
            while True:
                task = self._tasks.get_nowait()
                if task is not None:
                    task.future.cancel()
        for _ in self._posts:
            self._tasks.put(None)
        for post in self._posts:
            post.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class _Post:
    """One worker process with the thread that feeds it, watches its clock, and replaces it when it dies."""

    def __init__(self, tasks: queue.SimpleQueue[_Task | None], limits: Limits, job: Job, number: int) -> None:
        self._tasks = tasks
        self._limits = limits
        self._job = job
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._current: Future[Analysed] | None = None
        self._cancelled = False
        self._ending = False
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._serve, name=f"worker-{number}", daemon=True)

    def begin(self) -> None:
        with self._guard:
            if not self._thread.is_alive() and not self._ending:
                self._thread.start()

    def end(self) -> None:
        self._ending = True
        self._kill()
        if self._thread.is_alive():
            self._thread.join()
        self._kill()

    def stop_working_on(self, future: Future[Analysed]) -> None:
        with self._guard:
            ours = self._current is future
            self._cancelled = self._cancelled or ours
        if ours:
            self._kill()

    def _serve(self) -> None:
        self._start()
        while (task := self._tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                self._settle(task)

    def _settle(self, task: _Task) -> None:
        with self._guard:
            self._current, self._cancelled = task.future, False
        try:
            result = self._ask(task)
        except BaseException as error:
            failure: BaseException = CancelledError() if self._cancelled or self._ending else error
        else:
            failure = CancelledError() if self._cancelled else _NONE
        with self._guard:
            self._current = None
        if failure is _NONE:
            task.future.set_result(result)
        else:
            task.future.set_exception(failure)

    def _ask(self, task: _Task) -> Analysed:
        source = task.source.read() if isinstance(task.source, Place) else task.source
        if self._process is None or not self._process.is_alive():
            self._start()
        pipe = self._pipe
        if pipe is None:
            raise CancelledError
        try:
            pipe.send((source, task.profile))
            if not pipe.poll(self._limits.seconds):
                self._kill()
                raise UserError(
                    f"{task.name} took longer than {self._limits.seconds:g} seconds and was given up.",
                    "Save its text alone in a file, or split it.",
                )
            answer = pipe.recv()
        except (EOFError, OSError) as error:
            self._kill()
            raise UserError(
                f"{task.name} could not be opened: it broke off the process that read it.",
                "Save its text alone in a file, and open that.",
            ) from error
        return _unpacked(answer, task.name)

    def _start(self) -> None:
        if self._ending:
            return
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, self._limits.memory, self._job), daemon=True)
        process.start()
        theirs.close()
        self._pipe, self._process = ours, process

    def _kill(self) -> None:
        process = self._process
        if process is not None and process.is_alive():
            process.kill()
            process.join()


_NONE = BaseException()


def _unpacked(answer: object, name: str) -> Analysed:
    if isinstance(answer, Analysed):
        return answer
    if isinstance(answer, UserError):
        raise answer
    if isinstance(answer, MemoryError):
        raise UserError(f"{name} needs more memory than one article may take.", "Save its text alone in a file.")
    raise Bug(f"{name}: {answer}")


def _work(pipe: Connection, memory: int, job: Job) -> None:
    """Serve one pipe until it closes: the body of a worker process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    # One thread a process: several of them share the machine, and each thread costs address space.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    _limit_memory(memory)
    _prepare(job)
    while True:
        try:
            source, profile = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(_answer(job, source, profile))


def _prepare(job: Job) -> None:
    if job is not analyse_in_worker:
        return
    from visavis.app import analysis

    with contextlib.suppress(UserError):  # the first article will say it, to somebody who can read it
        analysis.warm_up()


def _answer(job: Job, source: Source | Article, profile: Profile) -> Analysed | UserError | MemoryError | str:
    try:
        return job(source, profile)
    except UserError as error:
        return error
    except MemoryError:
        return MemoryError()
    except Exception:  # a bug in one article is told, and must not end the others
        return traceback.format_exc()


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the clock still ends what runs away
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = size if hard == resource.RLIM_INFINITY else min(size, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
