"""What the network is told about a token: its word, its letters, its shape, its place among quotation marks."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from visavis.engine.tagging.tokens import BREAK

BUCKETS = 8192  # of the hashed letter groups
LONGEST = 24  # letters of a word that are looked at; a longer one is known by its beginning and its end

SHAPES = ("lower", "capital", "upper", "mixed", "number", "mark", "break")
STATES = ("outside", "inside", "nested", "opening", "closing")
_STOPS = frozenset(".?!…") | {"...", "....", BREAK}
_CLOSERS = frozenset("\"”’»')]") | {"''"}


def letter_groups(word: str) -> list[int]:
    """Return the buckets of a lower-case word's beginning, endings and groups of four letters.

    The hash is CRC-32, which is the same in every process and on every machine.
    """
    if len(word) > LONGEST:
        word = word[: LONGEST // 2] + word[-LONGEST // 2 :]
    marked = f"<{word}>"
    groups = [marked, marked[:3], marked[:4], marked[-2:], marked[-3:], marked[-4:]]
    groups += [marked[i : i + 4] for i in range(1, len(marked) - 4)]
    return [crc32(group.encode()) % BUCKETS for group in groups]


def shape_of(surface: str) -> int:
    """Return the index into SHAPES that tells how a token is written."""
    if surface.islower() and surface.isalpha():
        shape = "lower"
    elif surface == BREAK:
        shape = "break"
    elif not any(map(str.isalnum, surface)):
        shape = "mark"
    elif surface[0].isdigit():
        shape = "number"
    elif surface.islower():
        shape = "lower"
    elif surface.isupper() and len(surface) > 1:
        shape = "upper"
    elif (surface[0].isupper() and surface[1:].islower()) or len(surface) == 1:
        shape = "capital"
    else:
        shape = "mixed"
    return SHAPES.index(shape)


class Kinds(dict[str, int]):
    """Numbers the distinct surfaces as they come up: `kinds[surface]`; the surfaces are `list(kinds)`."""

    def __missing__(self, surface: str) -> int:
        self[surface] = len(self)
        return self[surface]


def sentence_starts(kinds: NDArray[np.int64], surfaces: Iterable[str]) -> NDArray[np.bool_]:
    """Tell for each token whether a sentence may start with it.

    Args:
        kinds: The number of each token's surface.
        surfaces: The surfaces by number.
    """
    listed = list(surfaces)
    stop = np.array([surface in _STOPS for surface in listed], dtype=bool)[kinds]
    closer = np.array([surface in _CLOSERS for surface in listed], dtype=bool)[kinds]
    ends = stop.copy()
    ends[1:] |= closer[1:] & stop[:-1]
    starts = np.ones(len(kinds), dtype=bool)
    starts[1:] = ends[:-1] & ~closer[1:]
    return starts


def windows(
    breaks: NDArray[np.bool_], sentences: NDArray[np.bool_], outside: NDArray[np.bool_], least: int, most: int
) -> list[tuple[int, int]]:
    """Cut a row of tokens into stretches, as gently as can be done in one pass.

    A stretch takes in whole paragraphs until it has `least` tokens. Where that would make it longer than `most`, it
    ends with the last paragraph that fits, else before the last sentence outside quotation marks, else before the last
    sentence, else where it is full; sentences count from the middle of the stretch on.
    """
    paragraph = np.flatnonzero(breaks) + 1
    gentle = np.flatnonzero(sentences & outside)
    any_sentence = np.flatnonzero(sentences)
    found: list[tuple[int, int]] = []
    start, total = 0, len(breaks)
    while start < total:
        after = int(np.searchsorted(paragraph, start + least))
        end = int(paragraph[after]) if after < len(paragraph) else total
        if end - start > most:
            end = start + most
            for cuts, from_here in ((paragraph, 1), (gentle, most // 2), (any_sentence, most // 2)):
                at = int(np.searchsorted(cuts, start + most, side="right")) - 1
                if at >= 0 and cuts[at] - start >= from_here:
                    end = int(cuts[at])
                    break
        found.append((start, end))
        start = end
    return found
