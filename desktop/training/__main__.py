"""Train the model, calibrate it, and write resources/model: `./dev train`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from training import calibrate, card, data, evaluate, lesson, quantise
from training.data import GoldArticle
from training.model import Network
from visavis import paths
from visavis.engine import cues, knowledge
from visavis.engine.tagging.tagger import Tagger
from visavis.engine.tagging.weights import Calibration

HELD_OUT = 100  # articles of the gold file that are measured and calibrated on
SPLIT_SEED = 7


def main() -> int:
    """Train once without the held-out articles to measure and calibrate, and beside that on all of them."""
    options = _options()
    began = time.perf_counter()
    gold = data.read_gold(options.gold)
    taught, held_out = data.split(gold, HELD_OUT, SPLIT_SEED)
    lexicons = {f"lexicons/{path.name}": path.read_bytes() for path in paths.resource("lexicons").iterdir()}
    lexicon = cues.load(lexicons["lexicons/cues.txt"], "lexicons/cues.txt")
    score = evaluate.scorer(options.gold.parents[1] / "score_quotes.py")

    parts = [taught] if options.quick else [taught, gold]
    with ProcessPoolExecutor(len(parts), get_context("spawn")) as workers:
        learned = list(workers.map(lesson.learn, parts, repeat(lexicon)))
    calibration = calibrate.calibrate(Tagger.load(quantise.pack(*learned[0], Calibration.none())), held_out, score)
    model = {f"model/{name}": content for name, content in quantise.pack(*learned[0], calibration).items()}
    report = evaluate.report(knowledge.build(lexicons | model), held_out, score)
    _say(evaluate.summary(report))
    _write(options.out, quantise.pack(*learned[-1], calibration), parts[-1], learned[-1][0], report)
    _say(f"{time.perf_counter() - began:.0f} s")
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


def _write(
    folder: Path, files: dict[str, bytes], gold: Sequence[GoldArticle], net: Network, report: dict[str, Any]
) -> None:
    facts = {
        "articles": len(gold),
        "attributions": f"{sum(len(article.attributions) for article in gold):,}",
        "parameters": f"{sum(p.numel() for p in net.parameters()):,}",
        "size": f"{sum(map(len, files.values())):,}",
        "held_out": HELD_OUT,
    }
    files[card.NAME] = card.write(facts, evaluate.figures(report)).encode()
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev train", description=__doc__)
    parser.add_argument("--gold", type=Path, default=_gold(), help="gold articles (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=paths.resource("model"), help="where the model goes (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="leave out the second training, on all articles")
    return parser.parse_args()


def _gold() -> Path:
    """Return the gold file in the nearest folder `shared/bench` at or above the checkout."""
    below = Path("shared", "bench", "polnear", "train.jsonl.gz")
    found = (folder / below for folder in Path(__file__).resolve().parents)
    return next((path for path in found if path.exists()), below)


if __name__ == "__main__":
    sys.exit(main())
