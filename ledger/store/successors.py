"""Which claims took the place of others, so that what was decided in sight of one is known of its successor."""

from collections.abc import Iterable

from sqlalchemy.engine import Connection

from ..model import EntryKind
from .entries import histories
from .fold.survive import of_kind, said, surviving
from .tables import LAST


def with_successors(link: Connection, claims: Iterable[str]) -> list[str]:
    """The keys of these claims, followed by those of the claims that superseded them, and so on."""
    found = list(dict.fromkeys(claims))
    edge = found
    while edge:
        after = [key for key in _next(link, edge) if key not in found]
        edge = list(dict.fromkeys(after))
        found = found + edge
    return found


def _next(link: Connection, claims: Iterable[str]) -> list[str]:
    touching = histories(link, (f"c:{key}" for key in claims), LAST)
    ends = (of_kind(surviving(entries), EntryKind.CLAIM_SUPERSEDED) for entries in touching.values())
    return [said(entry)["new"] for several in ends for entry in several if said(entry)["new"]]
