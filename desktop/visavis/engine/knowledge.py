"""What the engine knows before it reads an article: the trained model and the word lists, built from their bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from visavis.engine import cues
from visavis.engine.cues import Cues
from visavis.engine.speakers import roles
from visavis.engine.speakers.roles import SpeakerLexicon
from visavis.engine.tagging.tagger import Tagger
from visavis.errors import UserError

LEXICONS = "lexicons/"
MODEL = "model/"
_CUES = LEXICONS + "cues.txt"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The trained model and the word lists; built once, then only read."""

    tagger: Tagger
    cues: Cues
    speakers: SpeakerLexicon


def build(files: Mapping[str, bytes]) -> Knowledge:
    """Build the knowledge from the resource files.

    Args:
        files: The bytes of every file of resources/lexicons and resources/model by its name below resources
            ("lexicons/cues.txt").

    Raises:
        UserError: A file is missing or damaged; the message names it, and the line where it is a word list.
    """
    try:
        tagger = Tagger.load(_below(MODEL, files))
        return Knowledge(tagger, cues.load(files[_CUES], _CUES), roles.parse(_below(LEXICONS, files)))
    except (KeyError, UnicodeDecodeError) as problem:
        raise UserError(
            "The program's own files are incomplete or damaged: {problem}.",
            "Install the program again.",
            problem=problem,
        ) from problem


def _below(folder: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name.removeprefix(folder): data for name, data in files.items() if name.startswith(folder)}
