"""Where the gold data and their scorers lie, and how to run the program's own pipeline over them.

The data are other people's texts and no part of the project: they are looked for in $VISAVIS_BENCH, else in
../shared/bench beside the project.
"""

from __future__ import annotations

import importlib
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from visavis import articles
from visavis.app import knowledge
from visavis.app.analysis import Sorting, find
from visavis.export import rows

PROJECT = Path(__file__).parents[2]
BENCH = Path(os.environ.get("VISAVIS_BENCH") or PROJECT.parent / "shared" / "bench")

needs_gold = pytest.mark.skipif(
    not (BENCH / "score_quotes.py").is_file(),
    reason=f"no gold data in {BENCH}; set VISAVIS_BENCH to the folder that holds them",
)


def scorer(name: str) -> Any:
    """Return a scorer of the benchmark as a module."""
    if str(BENCH) not in sys.path:
        sys.path.append(str(BENCH))
    return importlib.import_module(name)


def score(name: str, gold_file: str) -> dict[str, Any]:
    """Analyse every article of a gold file as the command line does, and score what comes out."""
    module = scorer(name)
    gold = scorer("score_quotes").read_jsonl(str(BENCH / gold_file))
    read = [articles.read(f"{one}.txt", row["text"].encode()) for one, row in gold.items()]
    analysed = find(read, Sorting(knowledge.profile()))
    predicted = {
        one: asdict(rows.article_row(result.article, result.quotations))
        for one, result in zip(gold, analysed, strict=True)
    }
    return module.score(gold, predicted)
