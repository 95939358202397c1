"""All that stands behind and against a fact, as the assessor needs it; many facts at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Select, and_, select
from sqlalchemy.engine import Connection

from ..model import (
    Assessment,
    Bearing,
    ClaimState,
    Corroboration,
    Fact,
    OriginGroup,
    Record,
    Ruling,
    RulingVerdict,
    Status,
)
from .among import among, found
from .bearings import Held, held, of_facts
from .ids import shown_numbers
from .rivalry import contesting, foreseen, rival_roots
from .successors import with_successors
from .tables import table


@dataclass(frozen=True, slots=True)
class Dossier:
    """A fact with its claims, oldest first, the rivals that contest it, and the ruling in force.

    ``confirmed`` are the rivals ruled confirmed.
    ``planned`` are facts to come beside which this one, to come as well, cannot come true.
    """

    fact: Fact
    held: tuple[Held, ...]
    rivals: tuple[Fact, ...] = ()
    ruling: Ruling | None = None
    records: Mapping[str, Record] = field(default_factory=dict)
    planned: tuple[Fact, ...] = ()
    confirmed: tuple[Fact, ...] = ()

    def assessment(self) -> Assessment:
        """What the assessor says of the fact from the claims that count."""
        from ..assess import assess

        standing, groups, rivals = self._weighed()
        return assess(
            standing,
            groups,
            ruling=self.ruling,
            rivals=rivals,
            planned=[fact.id for fact in self.planned],
            records=self.records,
            retracted=self._retracted(),
        )

    def summary(self) -> tuple[Status, Corroboration]:
        """The part of the assessment that is kept in a table: it does not depend on grades and records."""
        from ..assess import corroborate, status

        standing, groups, rivals = self._weighed()
        counts = corroborate(standing, groups, rivals, self._retracted())
        return status(standing, groups, counts, ruling=self.ruling, rivals=rivals), counts

    def _retracted(self) -> int:
        """How many claims were withdrawn; those that a later reading replaced were not."""
        return sum(one.state is ClaimState.RETRACTED for one in self.held)

    def _weighed(self) -> tuple[list[Bearing], list[OriginGroup], list[str]]:
        """The claims that count, the origins of those that add to the fact, and the rivals' ids."""
        from ..assess import sides
        from ..link import origins

        standing = [one.bearing for one in self.held if one.counts]
        # Rules 6 and 8: what is not accepted, unrealised or doubtful stands behind no origin.
        groups = origins(sides(standing).asserting)
        return standing, groups, [rival.id for rival in self.rivals]


def dossiers(link: Connection, roots: Sequence[str], records: Mapping[str, Record] | None = None) -> list[Dossier]:
    """The dossiers of these facts, in this order; keys that no fact goes by (any more) are left out."""
    rivals = rival_roots(link, roots)
    # What nobody says is contested by nothing: who denies it agrees with what cannot be so beside it.
    every = {*roots, *(other for others in rivals.values() for other in others)}
    active = contesting(link, every)
    ahead = foreseen(link, {*rivals, *(every - set(roots))}) - active if rivals else set()
    known = facts(link, {*roots, *active, *ahead}, merged=False)
    claims: dict[str, list[Held]] = defaultdict(list)
    for one in held(link, of_facts(roots)):
        claims[one.fact].append(one)
    ruled = rulings(link, every)
    sure = {key for key, ruling in ruled.items() if ruling.verdict is RulingVerdict.CONFIRMED}
    return [
        Dossier(
            known[key],
            tuple(claims[key]),
            _both(key, rivals, active, known),
            ruled.get(key),
            records or {},
            _both(key, rivals, ahead, known),
            tuple(fact for fact in _both(key, rivals, active, known) if fact.key in sure),
        )
        for key in roots
        if key in known
    ]


def _both(key: str, rivals: Mapping[str, set[str]], said: set[str], known: Mapping[str, Fact]) -> tuple[Fact, ...]:
    """The rivals of a fact of which this is said as of it, in the order of their ids."""
    return tuple(sorted((known[other] for other in rivals.get(key, ()) if {key, other} <= said), key=_order))


def _order(fact: Fact) -> tuple[int, str]:
    return len(fact.id), fact.id


def facts(link: Connection, keys: Iterable[str], *, merged: bool = True) -> dict[str, Fact]:
    """The facts with these keys, with or without those ``merged`` into others.

    One that no entry opened but a claim implies is shown by that claim's id: "FC345".
    """
    asked = list(keys)
    shown = shown_numbers(link, asked)
    return {key: Fact(key, _id(shown[key]), wording) for key, wording in found(link, _worded(merged), asked)}


@cache
def _worded(merged: bool) -> Select[str, str]:
    fact = table("fact")
    chosen = select(fact.c.key, fact.c.wording).where(among(fact.c.key), fact.c.to_seq.is_(None))
    return chosen if merged else chosen.where(fact.c.root == fact.c.key)


def _id(shown: Mapping[str, int]) -> str:
    return f"F{shown['F']}" if "F" in shown else f"FC{shown['C']}"


def rulings(link: Connection, roots: Iterable[str]) -> dict[str, Ruling]:
    """The ruling in force on each of these facts: the last on it or on any fact merged into it, unless ``open``."""
    last: dict[str, Ruling] = {}
    for row in found(link, _ruled(), roots):
        seen = tuple(with_successors(link, orjson.loads(row.claims_seen)))
        last[row.root] = Ruling(RulingVerdict(row.verdict), row.by, row.at, row.because, seen)
    return {root: one for root, one in last.items() if one.verdict is not RulingVerdict.OPEN}


@cache
def _ruled() -> Select[Any]:
    ruling, fact = table("ruling"), table("fact")
    joined = ruling.join(fact, and_(fact.c.key == ruling.c.fact, fact.c.to_seq.is_(None)))
    chosen = select(ruling, fact.c.root).select_from(joined)
    return chosen.where(among(fact.c.root), ruling.c.to_seq.is_(None)).order_by(ruling.c.seq)
