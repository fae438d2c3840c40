"""The network's work, counted: padding or words reckoned twice would cost every reader time and be seen by nobody."""

from __future__ import annotations

import numpy as np
import pytest

from visavis.engine.tagging import network
from visavis.engine.tagging.network import Dense, Floats, Network

RNG = np.random.default_rng(5)
WIDTH, INPUT, PAIR = 4, 6, 2  # of one direction, of a token's vector, of one direction of the pass for each cue


def numbers(*shape: int) -> Floats:
    return RNG.normal(size=shape).astype(np.float32)


@pytest.fixture
def net() -> Network:
    return Network(
        (
            network.both_ways(numbers(INPUT, 8 * WIDTH), numbers(4 * WIDTH)),
            network.both_ways(numbers(2 * WIDTH, 6 * WIDTH), numbers(4 * WIDTH)),
        ),
        Dense(numbers(2 * WIDTH, 7), numbers(7)),
        numbers(7, 7),
        network.apart(numbers(2 * WIDTH, 6 * PAIR), PAIR),
        Dense(numbers(2 * WIDTH, 6 * PAIR), numbers(6 * PAIR)),
        network.apart(numbers(network.DISTANCES, 6 * PAIR), PAIR),
        Dense(numbers(2 * PAIR, len(network.ROLES)), numbers(len(network.ROLES))),
    )


def encoded(net: Network, kinds: np.ndarray[tuple[int, int], np.dtype[np.int64]], lengths: list[int]) -> Floats:
    onward, back = (way.sums(numbers_of_kinds) for way in net.layers[0])
    return net.encode((onward, back), kinds, np.array(lengths))


numbers_of_kinds = numbers(9, INPUT)


def test_each_token_is_reckoned_once_a_direction_and_padding_never(
    net: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[int] = []
    sums = network.Way.sums

    def counted(way: network.Way, x: Floats, out: Floats | None = None) -> Floats:
        rows.append(len(x))
        return sums(way, x, out)

    monkeypatch.setattr(network.Way, "sums", counted)
    lengths = [12, 5, 5, 1]
    encoded(net, RNG.integers(0, 9, size=(13, 4)), lengths)
    assert rows[:2] == [9, 9], "the first layer's sums, once for each kind of token"
    assert sum(rows[2:]) == 2 * sum(lengths)


def test_a_unit_reads_the_same_alone_and_among_others(net: Network) -> None:
    kinds = RNG.integers(0, 9, size=(13, 3))
    together = encoded(net, kinds, [12, 7, 3])
    for unit, length in enumerate((12, 7, 3)):
        alone = encoded(net, kinds[: length + 1, unit : unit + 1], [length])
        np.testing.assert_allclose(together[:length, unit], alone[:length, 0], atol=1e-6)
        assert not together[length:, unit].any(), "zeros on padding"


def test_the_pass_for_each_cue_reads_its_own_unit_alone(net: Network) -> None:
    lengths = np.array([12, 7, 3])
    h = encoded(net, RNG.integers(0, 9, size=(13, 3)), lengths.tolist())
    units, starts = np.array([0, 0, 1, 2]), np.array([2, 8, 1, 0])
    about = h[starts, units]
    mask = np.arange(13)[:, None] < lengths
    distances = network.distance_buckets(13, starts, starts + 1)
    together = net.roles(h, units, about, distances, mask)
    for cue, unit in enumerate(units):
        steps = int(lengths[unit])
        alone = net.roles(
            h[:steps, unit : unit + 1],
            np.array([0]),
            about[cue : cue + 1],
            distances[:steps, cue : cue + 1],
            mask[:steps, unit : unit + 1],
        )
        np.testing.assert_allclose(together[:steps, cue], alone[:, 0], atol=1e-6)
