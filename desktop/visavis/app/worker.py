"""Reads and analyses articles in processes of their own, so that no file can stall, fill or crash the program."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Self, TypeAlias, TypeVar

from visavis.app import cores, sealing
from visavis.app.analysis import BrokenOff, Failure, Input, Unpacked, analyse_group, read_group
from visavis.errors import UserError
from visavis.model import Analysed, Article, Sorting

Done = TypeVar("Done")  # what comes of an input that does not fail

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

SECONDS = 60.0  # to read one article, and to find the quotations in what is sent at once; a million words take some ten
# Beyond what the program itself takes. The longest article there may be takes a third of it.
MEMORY_BYTES = 1_000_000_000

Reply: TypeAlias = Done | Failure | Unpacked  # to one input
Job = Callable[..., tuple[Reply[Done], ...]]  # inputs one by one, and what else there is to know about them


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one article may take, in seconds, and how much memory its process, in bytes."""

    seconds: float = SECONDS
    memory: int = MEMORY_BYTES


@dataclass(frozen=True, slots=True, eq=False)
class _Task(Generic[Done]):
    """Inputs to be worked on, what the job is told besides, and the promise of what comes of them."""

    inputs: tuple[Input, ...]
    told: tuple[Sorting, ...]
    future: Future[tuple[Reply[Done], ...]]

    def name(self, at: int) -> str:
        """Return the name of the input that was under way, of the first where all were read."""
        return _name(self.inputs[at % len(self.inputs)])


def _name(one: Input) -> str:
    return one.original.name if isinstance(one, Article) else one.name


class Processes(Generic[Done]):
    """A few worker processes behind one queue; each result comes as a Future.

    Args:
        job: What a process does with a task; a function at the top of a module.
        count: How many processes.
        limits: What one task may take.
        copied: Start the processes now, as copies of this one, which know what this one has loaded; only where no other
            thread is under way and the platform can do it, else as ever.
    """

    def __init__(self, job: Job[Done], count: int = 1, *, limits: Limits | None = None, copied: bool = False) -> None:
        self.count = count
        self._under_way = 0  # tasks that are not done yet
        self._guard = threading.Lock()
        self._tasks: queue.SimpleQueue[_Task[Done] | None] = queue.SimpleQueue()
        self._posts = [_Post(self._tasks, limits or Limits(), job) for _ in range(count)]
        if copied and sys.platform == "linux" and threading.active_count() == 1:
            for post in self._posts:
                post.copy()

    def warm(self) -> None:
        """Start a process now, so that the first article need not wait for it; others follow when there is more."""
        self._posts[0].begin()

    def submit(self, one: Input, *told: Sorting) -> Future[Done | Unpacked]:
        """Have one input worked on; the future brings what comes of it, a UserError, or a Bug.

        Where it holds several articles, the future brings the inputs to submit in its place.

        `future.cancel()` takes it off the queue, or stops the process that is at it.
        """
        promised: Future[Done | Unpacked] = Future()
        group = self.submit_group((one,), *told)
        promised.add_done_callback(lambda done: self.cancel(group) if done.cancelled() else None)
        group.add_done_callback(lambda done: _pass_on(done, promised))
        return promised

    def submit_group(self, inputs: Sequence[Input], *told: Sorting) -> Future[tuple[Reply[Done], ...]]:
        """Have several inputs worked on as one task; the future brings an outcome for each, or a UserError."""
        future: Future[tuple[Reply[Done], ...]] = Future()
        self._count(1)
        future.add_done_callback(lambda _done: self._count(-1))
        self._tasks.put(_Task(tuple(inputs), told, future))
        for post in self._posts[: self._under_way]:
            post.begin()
        return future

    def _count(self, more: int) -> None:
        with self._guard:
            self._under_way += more

    def settled(
        self, inputs: Sequence[Input], group: Future[tuple[Reply[Done], ...]], *told: Sorting
    ) -> tuple[Reply[Done], ...]:
        """Wait for a group; where it broke the process and nobody can tell at which input, each goes alone."""
        try:
            return group.result()
        except UserError as error:
            if len(inputs) == 1:
                return (Failure(_name(inputs[0]), error),)
            at = error.at if isinstance(error, BrokenOff) else None
            if at is not None:
                others = [(part, self.submit_group(part, *told)) for part in (inputs[:at], inputs[at + 1 :]) if part]
                settled = [outcome for part, group in others for outcome in self.settled(part, group, *told)]
                return (*settled[:at], Failure(_name(inputs[at]), error), *settled[at:])
        alone = [((one,), self.submit_group((one,), *told)) for one in inputs]
        return tuple(outcome for one, single in alone for outcome in self.settled(one, single, *told))

    def cancel(self, group: Future[tuple[Reply[Done], ...]]) -> None:
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


class Workers(Processes[Analysed]):
    """Processes that read articles and find their quotations."""

    def __init__(
        self,
        count: int = 1,
        *,
        limits: Limits | None = None,
        job: Job[Analysed] = analyse_group,
        copied: bool = False,
    ) -> None:
        super().__init__(job, count, limits=limits, copied=copied)


class Readers(Processes[Article]):
    """One process that reads articles and looks for nothing in them."""

    def __init__(self, *, limits: Limits | None = None, copied: bool = False) -> None:
        super().__init__(read_group, limits=limits, copied=copied)


def _pass_on(group: Future[tuple[Reply[Done], ...]], promised: Future[Done | Unpacked]) -> None:
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
        self._current: Future[tuple[Reply[Done], ...]] | None = None
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

    def stop(self, future: Future[tuple[Reply[Done], ...]]) -> None:
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
        outcomes: tuple[Reply[Done], ...] = ()
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

    def _ask(self, task: _Task[Done]) -> tuple[Reply[Done], ...]:
        pipe, at = self._start(), 0
        try:
            pipe.send((task.inputs, *task.told))
            while pipe.poll(self._limits.seconds):
                said: int | tuple[Reply[Done], ...] = pipe.recv()
                if not isinstance(said, int):
                    return said
                at = said
        except (EOFError, OSError) as error:
            raise self._why_it_broke(task, at) from error
        self._kill()
        raise BrokenOff(
            "{name} took longer than {seconds} seconds and was given up.",
            "Save its text alone in a file, or split it.",
            at=at if at < len(task.inputs) else None,
            name=task.name(at),
            seconds=f"{self._limits.seconds:g}",
        )

    def _why_it_broke(self, task: _Task[Done], at: int) -> BrokenOff:
        """Return what to tell of a process that is gone; what one input took of its memory, another may have needed."""
        process = self._process
        self._kill()
        if process is not None and sealing.PAGE_OVERRUN and process.exitcode == -sealing.PAGE_OVERRUN:
            from visavis.articles.limits import PAGE_SECONDS

            return BrokenOff(
                "{name} has a page that takes longer than {seconds} seconds to draw, and was given up.",
                "Print it as a new PDF without that page, or save its text alone in a file.",
                at=at,
                name=task.name(at),
                seconds=f"{PAGE_SECONDS:g}",
            )
        return BrokenOff(
            "{name} could not be opened: it broke off the process that read it.",
            "Save its text alone in a file, and open that.",
            name=task.name(at),
        )

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
            target=_work, args=(theirs, self._limits, self._job), daemon=True
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


def _work(pipe: Connection, limits: Limits, job: Job[object]) -> None:
    """Serve one pipe until it closes: the body of a worker process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    # One thread a process: several of them share the machine, and each thread costs address space.
    cores.one_thread_a_sum()
    cores.collect_seldom()
    if job is analyse_group:
        from visavis.app import analysis

        with contextlib.suppress(UserError):  # the first article will say it, to somebody who can read it
            analysis.warm_up()
    sealing.limit_memory(limits.memory)
    sealing.limit_pages()
    sealing.seal()
    with contextlib.suppress(EOFError, OSError):  # the program is gone
        while True:
            inputs, *told = pipe.recv()
            # For a program that is gone and cannot say that it is enough.
            with sealing.deadline(2 * limits.seconds) as again:
                pipe.send(job(_one_by_one(inputs, pipe, again), *told))


def _one_by_one(inputs: Sequence[Input], pipe: Connection, again: Callable[[], None]) -> Iterator[Input]:
    """Yield the inputs, each with the whole time for it; tell which one is under way, or that all of them were read."""
    yield inputs[0]
    for number in range(1, len(inputs)):
        pipe.send(number)
        again()
        yield inputs[number]
    if len(inputs) > 1:
        pipe.send(len(inputs))
        again()
