"""One statement at one place in one article."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .article import text_digest
from .hedge import Hedge
from .source import Source, Sourcing
from .span import Span

JOINT = " … "
"""What stands between the slices of a claim's text where words were left out."""


class Polarity(StrEnum):
    """Does the claim say yes or no? ``denied``: "denied that", "was not warned"."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """``unrealised``: requests, orders, plans, conditions, the future; it corroborates nothing."""

    ACTUAL = "actual"
    UNREALISED = "unrealised"


@dataclass(frozen=True, slots=True)
class Mention:
    """A person in a claim: the words, where they stand, the fullest name the article gives them.

    ``score`` (0..1) says how sure the reading is that the words mean ``name``: 1 for a full name, less for a
    surname alone or a pronoun.
    """

    text: str
    spans: tuple[Span, ...]
    name: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Time:
    """When: the words, where they stand, and the date they mean, with its precision.

    ``value`` is ISO 8601 cut to ``precision`` (``year``: "2015", ``month``: "2015-09", ``day``: "2015-09-30"),
    ``None`` if the words cannot be tied to the calendar.
    """

    text: str
    span: Span
    value: str | None
    precision: str | None


@dataclass(frozen=True, slots=True)
class Amount:
    """How many: the words, where they stand, the bounds (``None``: open), and whether they are approximate."""

    text: str
    span: Span
    low: float | None
    high: float | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Words inside a claim that are meant otherwise than the claim as a whole, and how they are meant.

    "The mayor agreed to sell the yard after the fire" is unrealised; *agreed* and *the fire* in it are told as so.
    ``spans`` and ``text`` are as a claim's. A part is no statement: it stands in no count.
    """

    spans: tuple[Span, ...]
    text: str
    hedge: Hedge = Hedge()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement, by one or more chains of sources, with its sourcing and hedge.

    ``spans`` anchor it: ``text`` equals the slices of the article's text joined by " … ", always. ``cue`` are the
    attributing words ("according to"; for hearsay the hedge's). ``chains`` hold indices into ``sources``, one tuple
    per parallel source, outermost relay first and the origin last; the outlet stands before each and is not
    repeated; ``((),)`` is the outlet's own voice. ``wording`` is the proposition in the claim's own words, without
    hedge and attribution, pronouns replaced by [name]; a plain negation stays in it, while a speaker's denial
    ("X denied that he fled") is worded affirmatively and marked by ``stance_denies``. ``ambiguous`` names what the text
    leaves open, ``None`` if nothing, and ``perhaps_denied`` that a denial elsewhere in it may mean the claim. ``score``
    (0..1) is how sure the reader is of its reading, with ``reasons``. ``n`` numbers claims of one article that have
    equal spans. ``states`` is ``False`` where the words name a thing that the source has to do with ("the plan" of
    "abandoned the plan") and state nothing: no ledger keeps it. ``parts`` are those of its words that are meant
    otherwise than the whole, one part for each way of being meant.
    """

    article: str
    spans: tuple[Span, ...]
    text: str
    wording: str
    sourcing: Sourcing = Sourcing.UNATTRIBUTED
    cue: tuple[Span, ...] = ()
    sources: tuple[Source, ...] = ()
    chains: tuple[tuple[int, ...], ...] = ((),)
    hedge: Hedge = Hedge()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    stance_denies: bool = False
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    amounts: tuple[Amount, ...] = ()
    ambiguous: str | None = None
    perhaps_denied: bool = False
    score: float = 1.0
    reasons: tuple[str, ...] = ()
    n: int = 0
    states: bool = True
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> str:
        """The claim's name on every machine: see :func:`claim_key`."""
        return _key(self.article, tuple(self.spans), self.n)

    @property
    def hull(self) -> Span:
        """The shortest single stretch that holds every span of the claim."""
        return Span(min(s.start for s in self.spans), max(s.end for s in self.spans))


def claim_key(article: str, spans: Sequence[Span], n: int = 0) -> str:
    """The key of the ``n``-th claim on these spans of the article with that key: 64 hexadecimal characters."""
    return text_digest(json.dumps(["claim", article, [list(s) for s in spans], n]))


@lru_cache(maxsize=4096)  # asked for at every step of a claim's way
def _key(article: str, spans: tuple[Span, ...], n: int) -> str:
    return claim_key(article, spans, n)


def slices(text: str, spans: Sequence[Span]) -> str:
    """The words at ``spans`` of ``text``, joined by " … " as a claim's text is."""
    return JOINT.join(text[s.start : s.end] for s in spans)
