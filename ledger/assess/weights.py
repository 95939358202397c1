"""The numbers a confidence rests on: one table, ``weights.tsv``, each line with its reason."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def weight(kind: str, name: str = "any") -> float:
    """The number of the table's line for this kind and name. Raises ``KeyError`` if there is none."""
    return table()[kind, name]


@cache
def table() -> Mapping[tuple[str, str], float]:
    """All weights by kind and name, read once; lines that begin with # are remarks."""
    text = (files(__package__) / "weights.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader((line for line in text.splitlines() if not line.startswith("#")), delimiter="\t")
    return {(row["kind"], row["name"]): float(row["value"]) for row in rows}
