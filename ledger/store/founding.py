"""The words a fact has where no entry gives it any."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.engine import Connection

from .chunks import chunked
from .tables import table


def founding_words(link: Connection, facts: Sequence[str]) -> dict[str, str]:
    """For each of these facts that a claim bears on: its founding claim's wording, else that of its oldest claim."""
    words: dict[str, str] = {}
    for part in chunked(facts):
        words.update(_of_any_claim(link, part))
        words.update({key: word for key, word in _of_founders(link, part).items() if key in words})
    return words


def _of_any_claim(link: Connection, facts: Sequence[str]) -> dict[str, str]:
    bears, claim = table("claim_fact"), table("claim")
    chosen = (
        select(bears.c.fact, claim.c.wording)
        .join(claim, claim.c.key == bears.c.claim)
        .where(bears.c.fact.in_(facts), bears.c.to_seq.is_(None), claim.c.to_seq.is_(None))
        .order_by(claim.c.opened.desc())
    )
    return {row.fact: row.wording for row in link.execute(chosen)}


def _of_founders(link: Connection, facts: Sequence[str]) -> dict[str, str]:
    claim = table("claim")
    chosen = select(claim.c.key, claim.c.wording).where(claim.c.key.in_(facts), claim.c.to_seq.is_(None))
    return {row.key: row.wording for row in link.execute(chosen)}
