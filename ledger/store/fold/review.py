"""Links that wait for a person."""

from collections.abc import Iterable

import orjson

from . import Row
from .survive import Decision


def review_rows(subject: str, kind: str, waiting: Iterable[Decision]) -> list[Row]:
    """A row of review for each unsure decision about a subject."""
    return [
        {
            "subject": subject,
            "kind": kind,
            "n": one.n,
            "candidate": one.target,
            "score": one.score,
            "reasons": orjson.dumps(one.reasons).decode(),
            "seq": one.seq,
        }
        for one in waiting
    ]
