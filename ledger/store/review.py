"""Links that wait for a person."""

from dataclasses import dataclass

import orjson
from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..journal.bodies import WHOLE
from .tables import table


@dataclass(frozen=True, slots=True)
class Review:
    """An unsure link: ``kind`` (fact, person, source, copy, rival), whose it is, to what, how likely, and why.

    ``subject`` is the key of a claim (of an article for copies and outlets, of a fact for rivals), ``n`` the number of
    its mention or source, ``candidate`` the key it may be linked to, ``score`` in 0..1, ``entry`` what proposed it.
    """

    kind: str
    subject: str
    n: int
    candidate: str
    score: float
    reasons: tuple[str, ...]
    entry: int


def waiting(link: Connection) -> list[Review]:
    """Every link that waits, oldest first."""
    rows = table("review")
    found = link.execute(select(rows).where(rows.c.to_seq.is_(None)).order_by(rows.c.seq, rows.c.subject, rows.c.n))
    return [
        Review(
            row.kind,
            row.subject[2:],
            row.n,
            row.candidate,
            row.score / WHOLE,
            tuple(orjson.loads(row.reasons)),
            row.seq,
        )
        for row in found
    ]
