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


def side_of(fact: Wording, text: str) -> tuple[Stance, str]:
    """The side ``text`` takes on ``fact``, and the sentence that says why.

    A word of doubt that the fact itself uses tells nothing: a text on a hoax may speak of a hoax.
    """
    if _DENIED_DENIAL.search(text):
        return Stance.ASSERTS, "The statement denies that it is untrue."
    if cue := _cue("refutes", fact, text):
        return Stance.DENIES, f"The statement speaks against it: {cue}."
    if opposite := _opposite(fact, worded(text)):
        return Stance.DENIES, f"The statement says the opposite: {opposite}."
    if worded(text).negated and not fact.negated:
        return Stance.DENIES, "The statement is negated."
    if cue := _cue("hedges", fact, text):
        return Stance.UNSURE, f"The statement leaves it open: {cue}."
    if "?" in text:
        return Stance.UNSURE, "The statement asks."
    return Stance.ASSERTS, "The statement speaks for it."


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
