"""Father and son of one name: the kinship that brings up the second, "the elder" and "junior" beside either."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ledger.lexicon import load

ELDER, YOUNGER = "elder", "younger"
OPPOSITE = {ELDER: YOUNGER, YOUNGER: ELDER}

_ALIKE = r"(?:,?\s+(?:who\s+(?:is|was)\s+)?(?:also\s+)?(?:named|called|known\s+as)|,?\s+also)?,?\s+$"
"""What may stand between the kinship and the name: "his son, also called "."""

_ALIKE_FR = r"(?:,?\s+(?:lui|elle)\s+aussi|,?\s+également)?(?:,?\s*(?:pré)?nommée?|,?\s*appelée?)?,?\s+$"

_KIN = {
    "en": (
        re.compile(
            rf"(?P<whose>\b(?:[Hh]is|[Hh]er)\b|[\w-]+(?=[’']))(?:[’']s?)?\s+(?P<kin>(?:[\w-]+\s+){{0,2}}[\w-]+?){_ALIKE}"
        ),
        re.compile(rf"\b(?P<kin>[\w-]+)\s+of\s+(?:[^\W\d_a-z][\w.-]*\s+)*(?P<whose>[\w-]+){_ALIKE}"),
    ),
    "fr": (
        re.compile(rf"(?P<whose>\b(?:son|sa)\b)\s+(?P<kin>[\w-]+){_ALIKE_FR}", re.IGNORECASE),
        re.compile(rf"\b(?P<kin>[\w-]+)\s+d(?:e\s+|u\s+|[’'])(?:[^\W\d_a-z][\w.-]*\s+)*(?P<whose>[\w-]+){_ALIKE_FR}"),
    ),
}
_LAST = re.compile(r"[\w-]+$")


@dataclass(frozen=True, slots=True)
class Kin:
    """A relative whose name follows: where the words for whose relative it is end, and its generation beside theirs."""

    owner_end: int
    generation: str | None


def kin_named(before: str, language: str | None = None) -> Kin | None:
    """The relative as whom a name behind ``before`` is brought up: "his son, also called "; ``None`` if as none."""
    tongue = _tongue(language)
    for pattern in _KIN[tongue]:
        found = pattern.search(before)
        noun = _LAST.search(found["kin"].lower()) if found else None
        if found and noun and noun[0] in _words(tongue)["kin"]:
            return Kin(found.end("whose"), _words(tongue)["kin"][noun[0]])
    return None


def generation_beside(before: str, after: str, language: str | None = None) -> str | None:
    """``elder`` or ``younger``, as the words right beside a name tell: "the elder Poe", "Poe senior"."""
    early, late = _beside(_tongue(language))
    found = early.search(before)
    if found:
        return _words(_tongue(language))["before"][found[1].lower()]
    found = late.match(after)
    return _words(_tongue(language))["behind"][found[1].lower()] if found else None


def _tongue(language: str | None) -> str:
    return "fr" if language == "fr" else "en"


@cache
def _words(language: str) -> Mapping[str, Mapping[str, str | None]]:
    """The generation that each word tells, by the place where it stands."""
    found: dict[str, dict[str, str | None]] = {"kin": {}, "before": {}, "behind": {}}
    for row in load("link_generations", language):
        found[row["frame"]][row["word"]] = row["generation"].strip("-") or None
    return found


@cache
def _beside(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What ends right before a name, and what begins right behind it."""
    before, behind = ("|".join(map(re.escape, _words(language)[frame])) or "(?!)" for frame in ("before", "behind"))
    return re.compile(rf"\bthe\s+({before})\s+$", re.IGNORECASE), re.compile(rf",?\s+({behind})\b", re.IGNORECASE)
