"""Which side a running text takes on a statement: for it, against it, or neither.

For headlines and other texts nobody has read as claims; a claim carries its stance itself.
"""

import re
from functools import cache

from ledger.lexicon import load
from ledger.model import Stance

from .words import Wording, antonyms, stem, worded

_DENIED_DENIAL = re.compile(
    r"(?:\b(?:not?|never|denies|denied|deny|denying)|n[’']t)\s+(?:(?:a|an|the|any|it|was|is|be|of)\s+){0,3}"
    r"(?:hoax|fake|false|untrue|lie|lying|joke|prank|mistake|doubt)\b",
    re.IGNORECASE,
)


Side = tuple[Stance, str]
"""A stance, and the sentence that says why."""


def side_of(fact: Wording, text: str) -> Side:
    """The side ``text`` takes on ``fact``.

    A word of doubt that the fact itself uses tells nothing: a text on a hoax may speak of a hoax.
    """
    sides = (look(fact, text) for look in (_denied_denial, _refuting, _opposed, _negated, _hedging, _asking))
    return next(filter(None, sides), (Stance.ASSERTS, "The statement speaks for it."))


def _denied_denial(fact: Wording, text: str) -> Side | None:
    found = _DENIED_DENIAL.search(text)
    return (Stance.ASSERTS, f"The statement denies that it is untrue: {found.group()}.") if found else None


def _refuting(fact: Wording, text: str) -> Side | None:
    cue = _cue("refutes", fact, text)
    return (Stance.DENIES, f"The statement speaks against it: {cue}.") if cue else None


def _opposed(fact: Wording, text: str) -> Side | None:
    opposite = _opposite(fact, worded(text))
    return (Stance.DENIES, f"The statement says the opposite: {opposite}.") if opposite else None


def _negated(fact: Wording, text: str) -> Side | None:
    negated = worded(text).negated and not fact.negated
    return (Stance.DENIES, "The statement is negated.") if negated else None


def _hedging(fact: Wording, text: str) -> Side | None:
    cue = _cue("hedges", fact, text)
    return (Stance.UNSURE, f"The statement leaves it open: {cue}.") if cue else None


def _asking(fact: Wording, text: str) -> Side | None:
    return (Stance.UNSURE, "The statement asks.") if "?" in text else None


def _opposite(fact: Wording, statement: Wording) -> str | None:
    known = {term.stem for term in fact.terms}
    against = {other for word in known for other in antonyms("state").get(word, ())} - known
    return next((term.plain for term in statement.terms if term.stem in against), None)


def _cue(kind: str, fact: Wording, text: str) -> str | None:
    known = {term.stem for term in fact.terms}
    found = (match.group().casefold() for match in _pattern(kind).finditer(text))
    return next((cue for cue in found if known.isdisjoint(map(stem, cue.split()))), None)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    cues = sorted((row["cue"] for row in load("link_stance") if row["kind"] == kind), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, cues))})\b", re.IGNORECASE)
