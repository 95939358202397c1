"""Which side a running text takes on a statement: for it, against it, or neither.

For headlines and other texts nobody has read as claims; a claim carries its stance itself.
"""

import re
from functools import cache

from ledger.lexicon import load
from ledger.model import Stance

from .words import Wording, stem, worded


def side_of(fact: Wording, text: str) -> tuple[Stance, str]:
    """The side ``text`` takes on ``fact``, and the sentence that says why.

    A word of doubt that the fact itself uses tells nothing: a text on a hoax may speak of a hoax.
    """
    if cue := _cue("refutes", fact, text):
        return Stance.DENIES, f"The statement speaks against it: {cue}."
    if worded(text).negated and not fact.negated:
        return Stance.DENIES, "The statement is negated."
    if cue := _cue("hedges", fact, text):
        return Stance.UNSURE, f"The statement leaves it open: {cue}."
    if "?" in text:
        return Stance.UNSURE, "The statement asks."
    return Stance.ASSERTS, "The statement speaks for it."


def _cue(kind: str, fact: Wording, text: str) -> str | None:
    known = {term.stem for term in fact.terms}
    found = (match.group().casefold() for match in _pattern(kind).finditer(text))
    return next((cue for cue in found if stem(cue) not in known), None)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    cues = sorted((row["cue"] for row in load("link_stance") if row["kind"] == kind), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, cues))})\b", re.IGNORECASE)
