"""The suite's own watch: were it blind, nothing would hold the program to being offline."""

from __future__ import annotations

import contextlib
import socket

import pytest

from tests import conftest


def test_no_test_can_reach_a_network() -> None:
    for reach in (
        lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
        lambda: socket.getaddrinfo("strait.example", 80),
    ):
        with pytest.raises(PermissionError, match="reach for no network"):
            reach()
    conftest._reached.clear()


def test_a_swallowed_refusal_is_seen_all_the_same() -> None:
    with contextlib.suppress(OSError):
        socket.gethostbyname("strait.example")
    assert conftest._reached
    conftest._reached.clear()
