"""The claim that founded a fact: its own, else the oldest that bears on it."""

from collections.abc import Iterable

import orjson
from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..journal.bodies import claim_of
from ..model import Claim
from .chunks import chunked
from .tables import table


def founding_words(link: Connection, facts: Iterable[str]) -> dict[str, str]:
    """For each of these facts that a claim bears on: its founding claim's wording."""
    return _founding(link, facts, "wording", borne=True)


def founders(link: Connection, facts: Iterable[str]) -> dict[str, Claim]:
    """The founding claims of these facts, whatever they bear on now; facts without any are left out."""
    bodies = _founding(link, facts, "body", borne=False)
    return {fact: claim_of(orjson.loads(body)) for fact, body in bodies.items()}


def members(link: Connection, fact: str, limit: int) -> list[Claim]:
    """Claims that bear on a fact (after merges) and are accepted, each with other words, at most ``limit``.

    The work is bounded however many claims bear on it: as many again are looked at for each that is given.
    """
    facts, bears, claim = table("fact"), table("claim_fact"), table("claim")
    chosen = (
        select(claim.c.wording, claim.c.body)
        .join(bears, bears.c.claim == claim.c.key)
        .join(facts, facts.c.key == bears.c.fact)
        .where(facts.c.root == fact, bears.c.accepted)
        .where(*(rows.c.to_seq.is_(None) for rows in (facts, bears, claim)))
        .limit(_LOOKED_AT * limit)
    )
    worded = {row.wording: row.body for row in reversed(link.execute(chosen).all())}
    return [claim_of(orjson.loads(body)) for body in list(worded.values())[:limit]]


_LOOKED_AT = 4


def _founding(link: Connection, facts: Iterable[str], column: str, *, borne: bool) -> dict[str, str]:
    """One column of each founding claim; with ``borne`` only of facts that some claim bears on now."""
    found: dict[str, str] = {}
    for part in chunked(facts):
        oldest, own = _of_oldest(link, part, column), _of_own(link, part, column)
        found |= oldest | {fact: value for fact, value in own.items() if fact in oldest or not borne}
    return found


def _of_oldest(link: Connection, facts: list[str], column: str) -> dict[str, str]:
    bears, claim = table("claim_fact"), table("claim")
    chosen = (
        select(bears.c.fact, claim.c[column].label("value"))
        .join(claim, claim.c.key == bears.c.claim)
        .where(bears.c.fact.in_(facts), bears.c.to_seq.is_(None), claim.c.to_seq.is_(None))
        .order_by(claim.c.opened.desc())
    )
    return {row.fact: row.value for row in link.execute(chosen)}


def _of_own(link: Connection, facts: list[str], column: str) -> dict[str, str]:
    claim = table("claim")
    chosen = select(claim.c.key, claim.c[column].label("value"))
    return {row.key: row.value for row in link.execute(chosen.where(claim.c.key.in_(facts), claim.c.to_seq.is_(None)))}
