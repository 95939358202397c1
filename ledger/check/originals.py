"""Are the copies of what was read still there, and still the same?"""

import hashlib
from pathlib import Path

from ..model import ArticleCard, ArticleKind, Problem
from ..store import Store

_CHUNK = 1 << 20


def kept_originals(store: Store, files: Path | None) -> list[Problem]:
    """Originals that are missing, unreadable or altered; none are looked for without a folder."""
    if files is None:
        return []
    found = (_fault(card, files) for card in store.articles() if card.bytes_sha256)
    return [problem for problem in found if problem]


def _fault(card: ArticleCard, files: Path) -> Problem | None:
    kept = files / str(card.bytes_sha256)
    what = "note" if card.kind is ArticleKind.NOTE else "article"
    try:
        same = _digest(kept) == card.bytes_sha256
    except FileNotFoundError:
        return Problem(f"the original of {what} {card.id} is missing", str(kept), "put it back from a copy")
    except OSError as error:
        return Problem(f"the original of {what} {card.id} cannot be read", str(kept), error.strerror or "")
    return None if same else Problem(f"the original of {what} {card.id} was altered", str(kept), "compare with a copy")


def _digest(path: Path) -> str:
    total = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            total.update(part)
    return total.hexdigest()
