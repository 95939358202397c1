"""Learn what each trait of a possible attribution counts:  python -m tests.benchmarks.learn CORPUS.jsonl.gz

The corpus has one article a line: ``id``, ``text`` and ``attributions``, each with lists of ``[start, end]`` spans for
``source``, ``cue`` and ``content``. The last articles are kept out (``--blind``) for the check. The table is written to
the lexicon (``ledger/lexicon/en/weighing.tsv``); it holds names of traits, no word of the corpus.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from ledger.extract.attribution.weighing import BIAS, THRESHOLD

from .marked import Marked, marked, read

TABLE = Path(str(files("ledger.lexicon"))) / "en" / "weighing.tsv"
RARE = 30
"""Candidates that must show a trait before it gets a weight."""

PENALTY = 30.0
"""How strongly weights are drawn to naught (ridge), chosen on the blind articles among 3, 10 and 30."""

SLIGHT = 0.05
"""Weights nearer to naught than this are left out of the table."""

NEARLY = 0.001
"""How much of F1 may be given up for a stricter threshold."""

BLIND = 100
"""The last articles, kept out of the fit. The penalty was chosen on them, so the figure on them is a little kind."""
REMARK = (
    "# What each trait of a possible attribution counts, in log odds; learnt by tests/benchmarks/learn.py, not by hand."
)


@dataclass(frozen=True)
class Model:
    """The traits in order, the weight of each, and where the sum begins."""

    traits: list[str]
    weights: np.ndarray
    start: float

    def odds(self, examples: Iterable[Marked]) -> np.ndarray:
        """The log odds of each example."""
        table = dict(zip(self.traits, self.weights, strict=True))
        return np.array([self.start + sum(table.get(trait, 0.0) for trait in one.traits) for one in examples])


def learn(examples: list[Marked]) -> Model:
    """The ridge-penalised logistic model of the examples; deterministic."""
    counts = Counter(trait for one in examples for trait in one.traits)
    names = sorted(trait for trait, count in counts.items() if count >= RARE)
    table = _matrix(examples, names)
    signs = np.array([1.0 if one.right else -1.0 for one in examples])
    found = minimize(_loss, np.zeros(len(names) + 1), (table, signs), "L-BFGS-B", jac=True, options={"maxiter": 200}).x
    return Model(names, found[1:], float(found[0]))


def _matrix(examples: list[Marked], names: list[str]) -> csr_matrix:
    places = {name: place for place, name in enumerate(names)}
    rows = [[places[trait] for trait in one.traits if trait in places] for one in examples]
    ends = np.cumsum([0, *map(len, rows)])
    flat = [place for row in rows for place in row]
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(names)))


def _loss(found: np.ndarray, table: csr_matrix, signs: np.ndarray) -> tuple[float, np.ndarray]:
    """The penalised logistic loss and its gradient."""
    margins = signs * (table @ found[1:] + found[0])
    pull = -signs / (1 + np.exp(np.clip(margins, -500, 500)))
    slope = np.concatenate([[pull.sum()], table.T @ pull + PENALTY * found[1:]])
    return float(np.logaddexp(0, -margins).sum() + PENALTY * (found[1:] @ found[1:]) / 2), slope


def threshold(model: Model, examples: list[Marked], annotated: int) -> float:
    """The strictest probability from which keeping the best candidate of each cue gives nearly the best F1.

    About the best the F1 hardly changes, and of what is as good the sure is better kept than the many (``NEARLY``).
    """
    sure: dict[tuple[str, int], tuple[float, bool]] = {}
    for one, odds in zip(examples, model.odds(examples), strict=True):
        if one.cue not in sure or odds > sure[one.cue][0]:
            sure[one.cue] = (float(odds), one.right)
    ranked = sorted(sure.values(), reverse=True)
    hits = np.cumsum([right for _, right in ranked])
    gained = 2 * hits / (np.arange(len(ranked)) + 1 + annotated)
    best = int(np.argmax(gained >= gained.max() - NEARLY))
    return float(1 / (1 + np.exp(-ranked[best][0])))


def rows(model: Model, least: float) -> Iterator[str]:
    """The lines of the table, the weightiest traits first."""
    yield REMARK
    yield "trait\tweight\tmeaning"
    yield f"{BIAS}\t{model.start:.3f}\twhere the sum begins"
    yield f"{THRESHOLD}\t{least:.3f}\tthe probability from which a candidate is kept"
    ranked = sorted(zip(model.traits, model.weights, strict=True), key=lambda pair: (-abs(pair[1]), pair[0]))
    for name, weight in ranked:
        if abs(weight) >= SLIGHT:
            yield f"{name}\t{weight:.3f}\t{meaning(name)}"


def meaning(trait: str) -> str:
    """The trait in words: "construct=clause & form=VBD" is "construct clause, form VBD"."""
    return trait.replace(" & ", ", ").replace("=", " ")


def main() -> None:
    """Read, learn, write the table, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--blind", type=int, default=BLIND, help="articles at the end that are not learnt from")
    parser.add_argument("--output", type=Path, default=TABLE)
    asked = parser.parse_args()
    articles = read(asked.corpus)
    known = articles[: len(articles) - asked.blind]
    examples = [one for article in marked(known) for one in article]
    model = learn(examples)
    least = threshold(model, examples, sum(len(article["attributions"]) for article in known))
    asked.output.write_text("\n".join(rows(model, least)) + "\n", encoding="utf-8")
    unseen = [one for article in marked(articles[len(known) :]) for one in article]
    right = np.mean([(odds > 0) == one.right for odds, one in zip(model.odds(unseen), unseen, strict=True)])
    sys.stdout.write(
        f"{len(examples)} candidates, threshold {least:.3f}; right on {right:.3f} of {len(unseen)} unseen\n"
    )


if __name__ == "__main__":
    main()
