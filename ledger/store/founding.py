"""The claim that founded a fact: its own, else the oldest that bears on it; and others that bear on it."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Connection

from ..model import Claim
from .among import among, firsts, found
from .bearings import claim_in
from .tables import table

_LOOKED_AT = 4


def founding_words(link: Connection, facts: Iterable[str]) -> dict[str, str]:
    """For each of these facts that a claim bears on: its founding claim's wording."""
    asked = list(facts)
    borne = set(firsts(link, _borne(), asked))
    return _founding(link, [fact for fact in asked if fact in borne], _wording())


def founders(link: Connection, facts: Iterable[str]) -> dict[str, Claim]:
    """The founding claims of these facts, whatever they bear on now; facts without any are left out."""
    return {fact: claim_in(body) for fact, body in _founding(link, list(facts), _body()).items()}


def members(link: Connection, fact: str, limit: int) -> list[Claim]:
    """Claims that bear on a fact (after merges) and are accepted, each with other words, at most ``limit``.

    The work is bounded however many claims bear on it: as many again are looked at for each that is given.
    """
    looked_at = _bearing(link, fact, _LOOKED_AT * limit)
    known = {row.key: row for row in found(link, _worded(), looked_at)}
    worded = {known[key].wording: known[key].value for key in reversed(looked_at) if key in known}
    return [claim_in(body) for body in list(worded.values())[:limit]]


@cache
def _worded() -> Select[Any]:
    claim = table("claim")
    return _body().add_columns(claim.c.wording, claim.c.key).where(among(claim.c.key))


def _bearing(link: Connection, root: str, most: int) -> list[str]:
    """Claims that bear on a fact (after merges), in the order of an index: on every database the same ones."""
    facts, bears = table("fact"), table("claim_fact")
    merged = select(facts.c.key).where(facts.c.root == root, facts.c.to_seq.is_(None)).order_by(facts.c.key)
    near = select(bears.c.claim).where(bears.c.accepted, bears.c.to_seq.is_(None)).order_by(bears.c.claim)
    keys: list[str] = []
    for fact in link.execute(merged).scalars().all():
        keys += link.execute(near.where(bears.c.fact == fact).limit(most - len(keys))).scalars()
        if len(keys) >= most:
            break
    return keys


def _founding(link: Connection, facts: list[str], chosen: Select[Any]) -> dict[str, Any]:
    """What is chosen of each founding claim; the oldest is looked for only where a fact has no claim of its own."""
    known = {fact: value for value, fact in found(link, _own(chosen), facts)}
    others = (fact for fact in facts if fact not in known)
    return known | {fact: value for value, fact in found(link, _oldest(chosen), others)}


@cache
def _own(chosen: Select[Any]) -> Select[Any]:
    claim = table("claim")
    return chosen.add_columns(claim.c.key).where(among(claim.c.key))


@cache
def _oldest(chosen: Select[Any]) -> Select[Any]:
    """The oldest comes last, and is the one that stays."""
    claim, bears = table("claim"), table("claim_fact")
    joined = chosen.add_columns(bears.c.fact).join(bears, bears.c.claim == claim.c.key)
    return joined.where(among(bears.c.fact), bears.c.to_seq.is_(None)).order_by(claim.c.opened.desc())


@cache
def _wording() -> Select[Any]:
    claim = table("claim")
    return select(claim.c.wording.label("value")).select_from(claim).where(claim.c.to_seq.is_(None))


@cache
def _body() -> Select[Any]:
    claim, payload = table("claim"), table("payload")
    body = func.coalesce(claim.c.body, payload.c.body).label("value")
    joined = claim.join(payload, payload.c.seq == claim.c.read)
    return select(body).select_from(joined).where(claim.c.to_seq.is_(None))


@cache
def _borne() -> Select[str]:
    bears = table("claim_fact")
    return select(bears.c.fact).distinct().where(among(bears.c.fact), bears.c.to_seq.is_(None))
