"""What one can ask a ledger for."""

from dataclasses import dataclass

from ..model import HedgeLevel, Modality, Polarity, Sourcing, Status


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions joined by *and*; ``None`` asks for nothing. Persons, sources, articles and facts are keys.

    A claim fits if it mentions the ``person``, has the ``source`` (or outlet) behind it, the ``sourcing``, ``hedge``
    level, ``polarity`` and ``modality``, stands in the ``article``, bears on the ``fact``, whose ``status`` is so, was
    published on ``since`` or later, came into the ledger at ``logged_since`` or later (ISO 8601), and holds ``text``
    in its words or wording, in any case. Facts, persons, sources and articles fit if one of their claims does; an
    article also if its title holds ``text`` and one of its claims the rest.
    """

    person: str | None = None
    source: str | None = None
    sourcing: Sourcing | None = None
    hedge: HedgeLevel | None = None
    polarity: Polarity | None = None
    modality: Modality | None = None
    article: str | None = None
    fact: str | None = None
    status: Status | None = None
    since: str | None = None
    logged_since: str | None = None
    text: str | None = None
