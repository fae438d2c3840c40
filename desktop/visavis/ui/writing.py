"""Writes briefings beside the window's own work, says that one is under way, and stops it where it is not wanted."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from visavis.ui.jobs import Jobs
from visavis.ui.language import tongue
from visavis.ui.notify import Choice, NoticeBar

if TYPE_CHECKING:
    from visavis.app.session import Session

TOLD_AFTER = 400  # milliseconds: a briefing of one article is there in 50, and nobody could read a message about it


class Writing(QObject):
    """One thread that writes what it is given, as it stood then; the session may change meanwhile."""

    busy_changed = Signal(str)  # names of the files that are being written; empty: none
    ended = Signal(object)  # Path, be it written or not

    def __init__(self, notice: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        self._jobs = Jobs(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="briefing")
        self._under_way: list[Path] = []

    def save(self, path: Path, session: Session) -> None:
        """Write the briefing of a session to `path`, in the format of its ending."""
        from visavis.app import cores, output

        stop = Event()
        future = self._thread.submit(
            cores.by_turns()(output.export),
            session.readings(),
            session.profile,
            path,
            title=session.name,
            language=tongue().code,
            stopped=stop.is_set,
        )
        self._under_way.append(path)
        self.busy_changed.emit(self._names())
        self._jobs.follow(
            future,
            done=lambda _: self._notice.show_passing(self.tr("The briefing is in {path}.").format(path=path)),
            failed=self._notice.show_error,
            ended=partial(self._end, path, stop),
        )
        QTimer.singleShot(TOLD_AFTER, self, partial(self._tell, path, future, stop))

    def close(self) -> None:
        """Write to its end what was asked for, and tell nobody of it any more."""
        self._jobs.close()
        self._thread.shutdown()

    def _names(self) -> str:
        return ", ".join(path.name for path in self._under_way)

    def _tell(self, path: Path, future: Future[None], stop: Event) -> None:
        """Say that it takes a while, where nothing grave stands there that would be read first."""
        if not future.done() and not (self._notice.text and self._notice.property("grave")):
            words = self.tr("Writing the briefing to {path}…").format(path=path)
            self._notice.show_offer(words, [Choice(self.tr("&Stop"), stop.set)])

    def _end(self, path: Path, stop: Event) -> None:
        self._under_way.remove(path)
        self.busy_changed.emit(self._names())
        if stop.is_set():
            self._notice.show_passing(self.tr("Stopped: {path} was not written.").format(path=path))
        self.ended.emit(path)
