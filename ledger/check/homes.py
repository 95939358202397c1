"""Has every claim a fact?"""

from pathlib import Path

from ..model import Problem
from ..store import Store


def claims_without_fact(store: Store, _: Path | None) -> list[Problem]:
    """Claims that bear on no fact, which would never be reported."""
    hint = "ledger rebuild; if it stays so, ledger correct CLAIM --fact new"
    return [Problem("the claim bears on no fact", store.shown(key, "C"), hint) for key in store.homeless()]
