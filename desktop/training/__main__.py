"""Train the model, calibrate it, and write resources/model: `./dev train`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch

from training import data, evaluate, quantise
from training.lesson import Plan, teach
from visavis import paths
from visavis.engine import cues
from visavis.engine.tagger import Tagger

HELD_OUT = 100  # articles of the gold file that are measured and calibrated on
SPLIT_SEED = 7


def main() -> int:
    """Run the whole training."""
    options = _options()
    torch.set_num_threads(1)  # the same sums in the same order on every run
    began = time.perf_counter()
    gold = data.read_gold(options.gold)
    taught, held_out = data.split(gold, HELD_OUT, SPLIT_SEED)
    net, words = teach(gold if options.all else taught, Plan(), print)
    files = quantise.pack(net, words)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (options.out / name).write_bytes(content)
    score = evaluate.scorer(options.gold.parents[1] / "score_quotes.py")
    lexicon = cues.load(paths.resource("lexicons", "cues.txt").read_bytes(), "lexicons/cues.txt")
    print("held out" if not options.all else "seen in training", end="  ")
    print(evaluate.summary(evaluate.report(Tagger.load(files), lexicon, held_out, score)))
    print(f"{sum(map(len, files.values())):,} bytes, {time.perf_counter() - began:.0f} s")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev train", description=__doc__)
    parser.add_argument("--gold", type=Path, default=_gold(), help="gold articles (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=paths.resource("model"), help="where the model goes (%(default)s)")
    parser.add_argument("--all", action="store_true", help="train on the held-out articles too, as for a release")
    return parser.parse_args()


def _gold() -> Path:
    """Return the gold file in the nearest folder `shared/bench` at or above the checkout."""
    below = Path("shared", "bench", "polnear", "train.jsonl.gz")
    found = (folder / below for folder in Path(__file__).resolve().parents)
    return next((path for path in found if path.exists()), below)


if __name__ == "__main__":
    sys.exit(main())
