"""Links that wait for a person."""

from pathlib import Path

from ..journal.keys import NAME, OUTLET
from ..model import Problem
from ..store import Store
from ..store.review import Review

WORDS = {
    "fact": "may bear on",
    "person": "may speak of",
    "source": "may have as its source",
    "copy": "may reprint",
    "rival": "may exclude",
}
"""What is open about a claim, an article or a fact, before the id of what it may be linked to."""

SUBJECTS = {"copy": "A", "rival": "F"}
PLACES = {NAME: "S", OUTLET: "A"}
"""Of which sort the subject is where the open link is that of a source: a source's own name, an article's outlet."""

CANDIDATES = {"fact": "F", "person": "P", "source": "S", "copy": "A", "rival": "F"}
HINT = "ledger review decides it"


def waiting_links(store: Store, _: Path | None) -> list[Problem]:
    """What the linker left open, one problem each, with what it may be linked to and how alike the two are."""
    return [_problem(store, one) for one in store.review()]


def _problem(store: Store, one: Review) -> Problem:
    letter = PLACES.get(one.n, "C") if one.kind == "source" else SUBJECTS.get(one.kind, "C")
    subject = store.shown(one.subject, letter)
    candidate = store.shown(one.candidate, CANDIDATES[one.kind])
    words = "may be short for" if one.n == NAME else WORDS[one.kind]
    what = f"{words} {candidate} ({one.score:.2f}): {'; '.join(one.reasons[:1])}"
    return Problem(what, subject, HINT, one.kind)
