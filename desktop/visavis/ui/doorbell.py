"""One running program a library: whoever starts it again hands over what is to be opened, and ends.

A socket of the operating system, on this machine alone and open to its owner alone, carries a list of names.
Qt's network module is loaded where there is somebody to talk to: most starts never wait for it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from visavis import paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

WAIT = 2_000  # milliseconds: a program that does not answer by then hangs, and another opens to read
MOST_BYTES = 1_000_000  # of names: more than any command line holds
LONGEST_PATH = 100  # bytes that a socket's path may have: 104 on macOS, 108 on Linux, less the ending zero
LINE_END, TAKEN = b"\n", b"taken\n"


def address(library: Path) -> str:
    """Return the name of a library's socket: a file in the user's own settings, on Windows a pipe; empty: none."""
    # Qt's own, for Python's would load OpenSSL at every start.
    place = str(library.resolve()).encode("utf-8", "surrogatepass")
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
    name = f"visavis-{bytes(digest.data()).decode()[:16]}"
    if sys.platform == "win32":
        return name
    path = str(paths.config_folder() / name)
    return path if len(path.encode("utf-8", "surrogatepass")) <= LONGEST_PATH else ""


def ring(library: Path, names: Sequence[str]) -> bool:
    """Hand names of files to the program that has the library open; tell whether it took them."""
    where = address(library)
    if not where or (sys.platform != "win32" and not Path(where).exists()):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(json.dumps(list(names)).encode() + LINE_END)
    socket.waitForBytesWritten(WAIT)
    answer = socket.waitForReadyRead(WAIT) and bytes(socket.readAll().data()) == TAKEN
    socket.disconnectFromServer()
    return bool(answer)


class Doorbell(QObject):
    """Hears of other starts of the program on the same library."""

    rung = Signal(list)  # names of files; empty: the window is to be shown

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        where = address(library)
        if where:
            QLocalServer.removeServer(where)  # what a program that was killed left; its library's lock is ours now
            self._server.listen(where)

    @property
    def listens(self) -> bool:
        """Tell whether others can reach it."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(socket, self)


class _Visitor(QObject):
    """One connection, until its line is there."""

    def __init__(self, socket: QLocalSocket, bell: Doorbell) -> None:
        super().__init__(bell)
        self._socket, self._bell, self._said = socket, bell, b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    def _read(self) -> None:
        self._said += bytes(self._socket.readAll().data())
        if len(self._said) > MOST_BYTES:
            self._socket.abort()
        elif self._said.endswith(LINE_END):
            names, self._said = parsed(self._said), b""
            if names is None:
                self._socket.abort()
                return
            self._socket.write(TAKEN)
            self._socket.flush()
            self._bell.rung.emit(names)


def parsed(said: bytes) -> list[str] | None:
    """Return the names in a message; None where it is none."""
    try:
        names = json.loads(said)
    except ValueError:
        return None
    whole = isinstance(names, list) and all(isinstance(name, str) for name in names)
    return names if whole else None
