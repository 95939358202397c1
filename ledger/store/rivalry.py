"""Which facts cannot be so beside which, after merges, and which of those have anything left to say."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from sqlalchemy import ColumnElement, Select, literal_column, or_, select
from sqlalchemy.engine import Connection

from ..model import HedgeLevel, Modality, RulingVerdict, Stance
from .among import among, firsts, found
from .roots import ends
from .states import COUNTING
from .tables import table


def rival_roots(link: Connection, roots: Iterable[str]) -> dict[str, set[str]]:
    """For each fact (after merges) the facts that cannot be so beside it; itself left out."""
    rivals: dict[str, set[str]] = defaultdict(set)
    for mine, other in found(link, _pairs(), roots):
        if mine != other:
            rivals[mine].add(other)
    return rivals


@cache
def _pairs() -> Select[str, str]:
    fact, rival, far = table("fact"), table("rival"), table("fact").alias("far")
    mine = or_(rival.c.one == fact.c.key, rival.c.other == fact.c.key)
    theirs = or_(rival.c.one == far.c.key, rival.c.other == far.c.key)
    joined = fact.join(rival, mine).join(far, theirs & (far.c.key != fact.c.key))
    now = [rows.c.to_seq.is_(None) for rows in (fact, rival, far)]
    return select(fact.c.root, far.c.root).select_from(joined).where(among(fact.c.root), *now)


def asked_about(link: Connection, roots: Sequence[str]) -> dict[str, set[str]]:
    """For each fact (after merges) the facts that perhaps cannot be so beside it: a person is asked."""
    mine = [row.key for row in found(link, _members(), roots)]
    rows = [*found(link, _asked(), [f"f:{key}" for key in mine]), *found(link, _asked_of(), mine)]
    pairs = {(row.subject[2:], row.candidate) for row in rows}
    root = ends(link, "fact", {key for pair in pairs for key in pair})
    open_: dict[str, set[str]] = defaultdict(set)
    for one, other in ((root.get(one), root.get(other)) for one, other in pairs):
        if one and other and one != other:
            open_[one].add(other)
            open_[other].add(one)
    return {key: open_[key] for key in roots if key in open_}


@cache
def _members() -> Select[str]:
    fact = table("fact")
    return select(fact.c.key).where(among(fact.c.root), fact.c.to_seq.is_(None))


@cache
def _asked() -> Select[str, str]:
    review = table("review")
    waiting = (among(review.c.subject), review.c.kind == "rival", review.c.to_seq.is_(None))
    return select(review.c.subject, review.c.candidate).where(*waiting)


@cache
def _asked_of() -> Select[str, str]:
    review = table("review")
    kind: ColumnElement[bool] = literal_column("kind = 'rival'")  # as the index has it
    return select(review.c.subject, review.c.candidate).where(
        among(review.c.candidate), kind, review.c.to_seq.is_(None)
    )


def contesting(link: Connection, roots: Iterable[str]) -> set[str]:
    """Those of these facts that somebody still asserts as being so; one ruled refuted contests nothing."""
    asked = list(roots)
    return set(firsts(link, _asserted(), asked)) - set(firsts(link, _refuted(), asked))


def foreseen(link: Connection, roots: Iterable[str]) -> set[str]:
    """Those of these facts that somebody asserts as what is planned or to come, and nobody ruled refuted."""
    asked = list(roots)
    return set(firsts(link, _asserted(Modality.UNREALISED), asked)) - set(firsts(link, _refuted(), asked))


@cache
def _asserted(modality: Modality = Modality.ACTUAL) -> Select[str]:
    fact, bears, claim, article = table("fact"), table("claim_fact"), table("claim"), table("article")
    joined = (
        fact.join(bears, bears.c.fact == fact.c.key)
        .join(claim, claim.c.key == bears.c.claim)
        .join(article, article.c.key == claim.c.article)
    )
    now = [rows.c.to_seq.is_(None) for rows in (fact, bears, claim, article)]
    counts = [
        claim.c.state.in_(COUNTING),
        article.c.retracted.is_(None),
        bears.c.accepted,
        bears.c.stance == Stance.ASSERTS.value,
        claim.c.modality == modality.value,
        claim.c.hedge_level < int(HedgeLevel.DOUBTFUL),
    ]
    return select(fact.c.root).distinct().select_from(joined).where(among(fact.c.root), *now, *counts)


@cache
def _refuted() -> Select[str]:
    fact, ruling = table("fact"), table("ruling")
    joined = fact.join(ruling, ruling.c.fact == fact.c.key)
    refuted = ruling.c.verdict == RulingVerdict.REFUTED.value
    now = (fact.c.to_seq.is_(None), ruling.c.to_seq.is_(None))
    return select(fact.c.root).select_from(joined).where(among(fact.c.root), refuted, *now)
