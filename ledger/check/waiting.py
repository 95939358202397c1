"""Links that wait for a person."""

from collections import Counter
from pathlib import Path

from ..model import Problem
from ..store import Store

_WORDS = {
    "fact": "which fact the claim bears on",
    "person": "who is meant",
    "source": "which source speaks",
    "copy": "whose text it reprints",
    "rival": "whether two facts can both be so",
}
_LETTERS = {"copy": "A", "rival": "F"}


def waiting_links(store: Store, _: Path | None) -> list[Problem]:
    """What the linker left open, one problem for each claim, article or fact and kind of question."""
    open_: Counter[tuple[str, str]] = Counter((one.kind, one.subject) for one in store.review())
    hint = "ledger correct CLAIM --fact … or --person … decides it"
    return [
        Problem(f"{_WORDS[kind]} waits for a person ({count})", _shown(store, kind, subject), hint)
        for (kind, subject), count in open_.items()
    ]


def _shown(store: Store, kind: str, subject: str) -> str:
    return store.shown(subject, _LETTERS.get(kind, "C"))
