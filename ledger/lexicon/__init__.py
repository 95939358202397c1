"""Words as data: one .tsv per language and kind, and the only code that reads them.

A lexicon file is UTF-8, tab-separated, with a header line; lines that begin with # and empty lines are remarks.
``ledger/lexicon/en/hedges.tsv`` is ``load("hedges", "en")``. Every word in them was chosen by hand for this project.
"""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

Row = Mapping[str, str]

_HERE = Path(__file__).parent
"""Beside this module; importlib.resources would find it too, and takes longer to import than a lexicon to read."""


@cache
def load(kind: str, language: str = "en") -> tuple[Row, ...]:
    """The rows of one lexicon file, each a mapping from column name to cell, in file order.

    Raises ``FileNotFoundError`` if there is no such file, ``ValueError`` naming the line if a row has a wrong number of
    cells.
    """
    lines = _lines(_HERE / language / f"{kind}.tsv")
    header = lines[0][1].split("\t")
    return tuple(_row(header, number, line) for number, line in lines[1:])


@cache
def digest() -> str:
    """The SHA-256 over all lexicon files, in hexadecimal: a reading names the words it was made with."""
    total = hashlib.sha256()
    for path in sorted(_HERE.rglob("*.tsv"), key=str):
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def _lines(path: Path) -> list[tuple[int, str]]:
    every = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return [(number, line) for number, line in every if line.strip() and not line.startswith("#")]


def _row(header: list[str], number: int, line: str) -> Row:
    cells = list(map(str.strip, line.split("\t")))
    if len(cells) != len(header):
        raise ValueError(f"line {number} has {len(cells)} cells, the header {len(header)}")
    return MappingProxyType(dict(zip(header, cells, strict=True)))
