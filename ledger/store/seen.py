"""Under which names a person was seen: a row as long as one mention under that name stands."""

from collections.abc import Iterable

from sqlalchemy import and_, exists, select
from sqlalchemy.engine import Connection

from .tables import table
from .versions import replace, standing

Seen = tuple[str, str]
"""A person's key and a name."""


def see_names(link: Connection, size: int, gone: Iterable[Seen], mentioned: set[Seen]) -> list[Seen]:
    """Bring the rows of persons and names up to their mentions; the pairs never seen till now are returned.

    ``gone`` are pairs that lost a mention, ``mentioned`` those that have one for certain.
    """
    pairs = sorted({*gone, *mentioned})
    if not pairs:
        return []
    before = standing(link, "seen_name", dict.fromkeys(person for person, _ in pairs))
    still = [pair for pair in pairs if pair in mentioned or _is_mentioned(link, *pair)]
    kept = [row for row in before if (row["person"], row["name"]) not in set(pairs)]
    after = kept + [{"person": person, "name": name} for person, name in still]
    replace(link, size, {"seen_name": before}, {"seen_name": after})
    known = {(row["person"], row["name"]) for row in before}
    return [pair for pair in still if pair not in known]


def _is_mentioned(link: Connection, person: str, name: str) -> bool:
    mention = table("mention")
    here = and_(mention.c.person == person, mention.c.name == name, mention.c.to_seq.is_(None))
    return bool(link.execute(select(exists().where(here))).scalar())
