"""Do the rulings of people go together?"""

from collections.abc import Iterator
from pathlib import Path

from ..model import FactFile, Problem, Status
from ..store import Query, Store


def clashing_rulings(store: Store, _: Path | None) -> list[Problem]:
    """Facts ruled confirmed that cannot both be so, each pair once."""
    return [problem for file in store.fact_files(Query(status=Status.CONFIRMED)) for problem in _of_fact(file)]


def _of_fact(file: FactFile) -> Iterator[Problem]:
    hint = "ledger rule FACT refuted or open, with --because"
    for other in file.confirmed:
        if file.fact.key < other.key:
            what = f"ruled confirmed, and so is {other.id}, beside which it cannot be so"
            yield Problem(what, file.fact.id, hint)
