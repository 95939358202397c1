"""Links that wait for a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Select, and_, literal, select
from sqlalchemy.engine import Connection

from ..journal.bodies import WHOLE
from .chunks import chunked
from .persons import person_values
from .roots import ends
from .tables import table


@dataclass(frozen=True, slots=True)
class Review:
    """An unsure link: ``kind`` (fact, person, source, copy, rival), whose it is, to what, how likely, and why.

    ``subject`` is the key of a claim (of an article for copies and outlets, of a fact for rivals), ``n`` the number of
    its mention or source, ``candidate`` the key it may be linked to, ``score`` in 0..1, ``entry`` what proposed it.
    ``here`` and ``there`` are what the subject is linked to now and what the candidate is, after merges: for a fact and
    a rival facts, for a person persons; otherwise the subject and the candidate themselves.
    """

    kind: str
    subject: str
    n: int
    candidate: str
    score: float
    reasons: tuple[str, ...]
    entry: int
    here: str = ""
    there: str = ""


def waiting(link: Connection) -> list[Review]:
    """Every link that waits, oldest first; not what has become one meanwhile, nor what was withdrawn."""
    rows = table("review")
    order = [rows.c[name] for name in ("seq", "subject", "n", "kind", "candidate")]
    chosen = select(rows).where(rows.c.to_seq.is_(None)).order_by(*order)
    found = list(link.execute(chosen))
    withdrawn = _withdrawn(link, (row.subject[2:] for row in found))
    here, there = _here(link, found), _there(link, found)
    every = (_review(row, here, there) for row in found if row.subject[2:] not in withdrawn)
    open_ = [one for one in every if one.here and one.there and one.here != one.there]
    answered = _answered(link, open_)
    return [one for one in open_ if (one.subject, one.n, one.there) not in answered]


def _answered(link: Connection, pairs: Iterable[Review]) -> set[tuple[str, int, str]]:
    """Doubts about a short name that its bearer's full name has answered: once Lund is Viktor, he is not Maria Lund."""
    from ..link import named_apart

    asked = [pair for pair in pairs if pair.kind == "person"]
    known = person_values(link, sorted({key for pair in asked for key in (pair.here, pair.there)}))
    both = (pair for pair in asked if pair.here in known and pair.there in known)
    apart = [pair for pair in both if named_apart(known[pair.here].names, known[pair.there].names)]
    called = _called(link, sorted({pair.subject for pair in apart}))
    short = (pair for pair in apart if not named_apart([called[pair.subject, pair.n]], known[pair.there].names))
    return {(pair.subject, pair.n, pair.there) for pair in short}


def _called(link: Connection, claims: list[str]) -> dict[tuple[str, int], str]:
    """The name of each mention, by claim and number."""
    mention = table("mention")
    chosen = select(mention.c.claim, mention.c.n, mention.c.name).where(mention.c.to_seq.is_(None))
    parts = (chosen.where(mention.c.claim.in_(part)) for part in chunked(claims))
    return {(row.claim, row.n): row.name for part in parts for row in link.execute(part)}


def _review(row: Any, here: Mapping[tuple[str, str, int], str], there: Mapping[tuple[str, str], str]) -> Review:
    subject, reasons = row.subject[2:], tuple(orjson.loads(row.reasons))
    now = here.get((row.kind, subject, row.n), "" if row.kind == "fact" else subject)
    other = there.get((row.kind, row.candidate), "" if row.kind in _ROOTED else row.candidate)
    return Review(row.kind, subject, row.n, row.candidate, row.score / WHOLE, reasons, row.seq, now, other)


_ZERO = literal(0)

_ROOTED = {"person": "person", "fact": "fact", "rival": "fact"}
"""The table that knows who a candidate is after merges."""


def _here(link: Connection, found: Iterable[Any]) -> dict[tuple[str, str, int], str]:
    """What each subject is linked to now, by kind, subject and number."""
    subjects = {kind: {row.subject[2:] for row in found if row.kind == kind} for kind in ("person", "fact", "rival")}
    known: dict[tuple[str, str, int], str] = {}
    for kind, chosen in (("person", _persons), ("fact", _facts)):
        for part in chunked(sorted(subjects[kind])):
            known |= {(kind, row.claim, row.n): row.root for row in link.execute(chosen(part))}
    return known | {("rival", key, 0): root for key, root in ends(link, "fact", subjects["rival"]).items()}


def _there(link: Connection, found: Iterable[Any]) -> dict[tuple[str, str], str]:
    """Who each candidate is after merges, by kind and candidate."""
    known: dict[tuple[str, str], str] = {}
    for kind, name in _ROOTED.items():
        asked = {row.candidate for row in found if row.kind == kind}
        known |= {(kind, key): root for key, root in ends(link, name, asked).items()}
    return known


def _persons(claims: list[str]) -> Select[Any]:
    mention, person = table("mention"), table("person")
    joined = mention.join(person, and_(person.c.key == mention.c.person, person.c.to_seq.is_(None)))
    chosen = select(mention.c.claim, mention.c.n, person.c.root).select_from(joined)
    return chosen.where(mention.c.claim.in_(claims), mention.c.to_seq.is_(None))


def _facts(claims: list[str]) -> Select[Any]:
    bears, fact = table("claim_fact"), table("fact")
    joined = bears.join(fact, and_(fact.c.key == bears.c.fact, fact.c.to_seq.is_(None)))
    # An unsure link to the claim's own fact has the claim's own fact here and there: nothing is asked.
    chosen = select(bears.c.claim, fact.c.root).add_columns(_ZERO.label("n")).select_from(joined)
    return chosen.where(bears.c.claim.in_(claims), bears.c.to_seq.is_(None))


def _withdrawn(link: Connection, subjects: Iterable[str]) -> set[str]:
    """Claims of articles that were withdrawn, and these articles."""
    claim, article = table("claim"), table("article")
    near = select(claim.c.key).join(article, article.c.key == claim.c.article)
    near = near.where(article.c.retracted.is_not(None), article.c.to_seq.is_(None), claim.c.to_seq.is_(None))
    asked = sorted(set(subjects))
    gone = select(article.c.key).where(article.c.retracted.is_not(None), article.c.to_seq.is_(None))
    both = [near.where(claim.c.key.in_(part)) for part in chunked(asked)]
    both += [gone.where(article.c.key.in_(part)) for part in chunked(asked)]
    return {key for one in both for key in link.execute(one).scalars()}
