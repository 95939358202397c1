"""Every check, in the order in which they run."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..model import Problem
from ..store import Store
from .dates import future_publication
from .hedges import lost_hedges
from .homes import claims_without_fact
from .originals import kept_originals
from .rulings import clashing_rulings
from .waiting import waiting_links
from .whole import verified

Check = Callable[[Store, Path | None], list[Problem]]

CHECKS: tuple[Check, ...] = (
    verified,
    kept_originals,
    claims_without_fact,
    future_publication,
    lost_hedges,
    clashing_rulings,
    waiting_links,
)
"""Functions from a store and the folder of kept originals to problems; each is named for what it finds."""


def check(store: Store, files: Path | None = None) -> list[Problem]:
    """Every problem of a ledger, with its kind; ``files`` is the folder of kept originals, unchecked if ``None``."""
    found = ((one.__name__, problem) for one in CHECKS for problem in one(store, files))
    return [replace(problem, kind=problem.kind or name) for name, problem in found]
