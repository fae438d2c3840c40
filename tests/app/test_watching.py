"""The progress of a long command: it must not mix with what is printed, nor Ctrl+C cut a result in two."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Iterator

import pytest

from visavis.app import watching
from visavis.app.watching import CLEARED, Watch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends itself no SIGINT")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def interrupted() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_a_terminal_is_told_how_far_it_is_and_the_line_is_gone_while_a_result_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watching, "SECONDS_BETWEEN", 0.0)
    out = Terminal()
    for _ in Watch(out, 3).over("abc"):
        assert out.getvalue().endswith(("", CLEARED))
        assert not out.getvalue().endswith("articles")
    assert "1 of 3 articles" in out.getvalue()
    assert out.getvalue().endswith(CLEARED)


@pytest.mark.parametrize("out", [io.StringIO(), Terminal()])
def test_nothing_is_said_to_a_file_nor_of_a_single_article(out: io.StringIO) -> None:
    total = 1 if out.isatty() else 5
    assert list(Watch(out, total).over("a")) == ["a"]
    assert out.getvalue() == ""


def test_an_interrupt_ends_the_wait_at_once_and_keeps_what_is_done() -> None:
    def slow() -> Iterator[str]:
        yield "a"
        interrupted()
        yield "never"

    watch = Watch(io.StringIO(), 3)
    assert list(watch.over(slow())) == ["a"]
    assert watch.stopped
    assert watch.done == 1


def test_an_interrupt_waits_for_the_result_that_is_being_written() -> None:
    watch, written = Watch(io.StringIO(), 3), []
    for result in watch.over("abc"):
        interrupted()
        written.append(result)
    assert written == ["a"]
    assert watch.stopped


def test_the_second_interrupt_ends_everything() -> None:
    with pytest.raises(KeyboardInterrupt):
        for _ in Watch(io.StringIO(), 3).over("abc"):
            interrupted()
            interrupted()


def test_afterwards_ctrl_c_is_what_it_was() -> None:
    before = signal.getsignal(signal.SIGINT)
    list(Watch(io.StringIO(), 3).over("abc"))
    assert signal.getsignal(signal.SIGINT) is before
