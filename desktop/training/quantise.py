"""Packs a trained network into the files that the program reads: int8 tables by row, float16 weights."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from training.batches import Words
from training.model import Network
from visavis.engine.tagging import features
from visavis.engine.tagging.weights import VOCABULARY, WEIGHTS, Calibration


def pack(net: Network, words: Words, calibration: Calibration) -> dict[str, bytes]:
    """Return the model's files by name."""
    parts = {name: value.detach().numpy().astype(np.float32) for name, value in net.state_dict().items()}
    stored: dict[str, NDArray[np.generic]] = {}
    letters = parts.pop("letters.weight")
    seen = parts.pop("word.weight")
    unseen = np.tile(seen[:1], (len(words) - len(seen), 1))  # known by its class, its letters and its general vector
    word = np.concatenate((seen, unseen))
    classes = parts.pop("cue_class.weight")[words.classes]
    known = (word, classes, parts.pop("general"), _letter_means(letters, words))
    stored |= _rows("known", np.concatenate(known, axis=1))
    stored |= _rows("letters", letters)
    for name in ("shape", "state", "pair_distance"):
        stored[name] = parts.pop(name + ".weight").astype(np.float16)
    for name, value in parts.items():
        turned = (
            value.T if name in ("tag.weight", "pair_token.weight", "pair_cue.weight", "pair_role.weight") else value
        )
        stored[name] = turned.astype(np.float16)
    stored["chance.content"] = np.array(calibration.content, dtype=np.float32)
    stored["chance.source"] = np.array(calibration.source, dtype=np.float32)
    packed = io.BytesIO()
    np.savez(packed, **stored)  # type: ignore[arg-type]
    return {VOCABULARY: "\n".join(word.strip() for word in words.listed).encode(), WEIGHTS: packed.getvalue()}


def _letter_means(letters: NDArray[np.float32], words: Words) -> NDArray[np.float32]:
    means = [letters[features.letter_groups(word)].mean(0) for word in words.listed]
    return np.stack([np.zeros_like(means[0]), *means])


def _rows(name: str, table: NDArray[np.float32]) -> dict[str, NDArray[np.generic]]:
    """Return a table as whole numbers from -127 to 127 with one scale a row."""
    scale = np.abs(table).max(1) / 127
    safe = np.where(scale > 0, scale, 1)
    return {name: np.rint(table / safe[:, None]).astype(np.int8), name + ".scale": safe.astype(np.float16)}
