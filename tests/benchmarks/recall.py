"""How many of the pairs that belong together the candidate step offers:  python -m tests.benchmarks.recall PAIRS.csv

PAIRS.csv has a header; ``--columns A B`` name its two texts, ``--names`` says that they are names and not statements.
With ``--score COLUMN LEAST`` only the rows with at least that figure belong together. What shares no key is never
compared, so this is the most that linking can reach. The file may be packed (.gz).
"""

import argparse
import csv
import gzip
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ledger.link import fact_keys, name_keys

Keys = Callable[[str], frozenset[str]]
Pair = tuple[str, str]


def recall(pairs: Iterable[Pair], keys: Keys) -> tuple[int, int, float]:
    """Pairs that share a key, pairs in all, and how many keys a text has on average."""
    told = [(keys(one), keys(other)) for one, other in pairs]
    shared = sum(bool(one & other) for one, other in told)
    many = sum(len(one) + len(other) for one, other in told)
    return shared, len(told), many / max(1, 2 * len(told))


def read_pairs(path: Path, columns: Pair, score: tuple[str, float] | None) -> Iterator[Pair]:
    """The rows that belong together."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if score is None or float(row[score[0]]) >= score[1]:
                yield row[columns[0]], row[columns[1]]


def main() -> None:
    """Print the recall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--columns", nargs=2, metavar=("A", "B"), required=True)
    parser.add_argument("--score", nargs=2, metavar=("COLUMN", "LEAST"))
    parser.add_argument("--names", action="store_true")
    asked = parser.parse_args()
    score = (asked.score[0], float(asked.score[1])) if asked.score else None
    keys: Keys = name_keys if asked.names else fact_keys
    shared, every, many = recall(read_pairs(asked.pairs, tuple(asked.columns), score), keys)
    print(f"{shared} of {every} pairs share a key: recall {shared / max(1, every):.3f}; {many:.1f} keys a text")


if __name__ == "__main__":
    main()
