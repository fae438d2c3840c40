"""Cues: read wrongly, a denial would be shown as a statement, or a reason would make no sense to its reader."""

from __future__ import annotations

import pytest

from tests.engine.conftest import span_of
from visavis.engine import cues
from visavis.engine.cues import Cues
from visavis.engine.knowledge import Knowledge
from visavis.errors import UserError


@pytest.fixture(scope="module")
def lexicon(knowledge: Knowledge) -> Cues:
    return knowledge.cues


@pytest.mark.parametrize(
    ("sentence", "cue", "negated", "modal"),
    [
        ("Marla Quint said the pier is closed.", "said", False, ""),
        ("Marla Quint did not say the pier is closed.", "say", True, ""),
        ("Marla Quint didn’t say the pier is closed.", "say", True, ""),
        ("Marla Quint never publicly said the pier is closed.", "said", True, ""),
        ("Marla Quint no longer says the pier is closed.", "says", True, ""),
        ("Marla Quint would say the pier is closed.", "say", False, "would"),
        ("Marla Quint may have said the pier is closed.", "said", False, "may"),
        ("Marla Quint won't say the pier is closed.", "say", True, "will"),
        ("Marla Quint could not have denied it.", "denied", True, "could"),
        ("It is not the mayor who said the pier is closed.", "said", False, ""),
    ],
)
def test_negation_and_modality_are_read_off_the_auxiliaries(
    lexicon: Cues, sentence: str, cue: str, negated: bool, modal: str
) -> None:
    read = lexicon.read(sentence, span_of(sentence, cue))
    assert (read.negated, read.modal) == (negated, modal)


@pytest.mark.parametrize(
    ("cue", "name"),
    [
        ("said in a letter", "a verb of saying"),
        ("has denied", "a verb of denying"),
        ("told", "a verb of saying"),
        ("favors", "a verb of wanting"),
        ("was quoted as saying", "a verb of saying"),
        ("according to", "a phrase that names a source"),
        ("railed against", "a verb that takes a position"),
        ("blurgs", ""),
    ],
)
def test_a_cue_has_a_name_that_a_reader_understands(lexicon: Cues, cue: str, name: str) -> None:
    assert str(lexicon.read(cue, span_of(cue, cue)).name or "") == name


@pytest.mark.parametrize("line", ["saying say", "shouting | yell", "saying | Say!"])
def test_a_damaged_list_is_refused_with_file_and_line(line: str) -> None:
    with pytest.raises(UserError, match=r"cues\.txt, line 2"):
        cues.load(f"saying | say\n{line}\n".encode(), "cues.txt")
