"""Two people of one name in one text: other ages at one time, or a word that the one is not the other."""

import re
from functools import cache

from ledger.lexicon import load

from .description import Description
from .introductions import unlike_work

_APART = 1
"""Years that two ages of one person in one text may lie apart: a birthday may have come between."""

_BEHIND = re.compile(
    r"(?:[,(]\s*(?:\d{2},\s+)?(?:an?|the|un|une|le|la)\s[^,.;:!?)]{1,60}(?=,|\s(?:who|and|qui|et)\s))?"
    r"\s*[,(]?\s*(?:\d{2},\s+)?(?:(?:who|and|he|she)\s+)?(?:(?:is|was|has|bears)\s+)?"
    r"(?:(?:not\s+related|unrelated|no\s+relation|no\s+relative|sans\s+lien(?:\s+de\s+parent[ée])?)\b(?P<whom>[^,.;:!?)]*)"
    r"|(?:an?\s+|un\s+|une\s+)?(?:namesake|homonyme)\b|[^,.;:!?)]{0,40}\b(?:of|by|du)\s+(?:the\s+)?same\s+name\b)",
    re.IGNORECASE,
)
"""Behind a name: no relation, a namesake, of the same name; what he is may stand between."""

_BEARS = re.compile(
    r",\s+(?:\d{2},\s+)?an?\s+[^,.;:!?()]{1,40}?\s(?:who\s+)?(?:bears|bearing|shares|sharing|has)\s+(?:the\s+same|his|her)\s+name\b",
    re.IGNORECASE,
)
"""Behind a name: a baker who bears the same name."""

_BEFORE = re.compile(
    r"\b(?:an?|another|the|un|une)\s+(?:[\w-]+\s+)?(?:namesake|homonyme)\b[^.;!?]{0,30}$"
    r"|\bof\s+the\s+same\s+name\b[^.;!?\w]{0,3}$",
    re.IGNORECASE,
)
_HIS_KIN = re.compile(r"\b(?:his|her|their|\w+[’']s?)\s+((?:[\w-]+\s+){0,2}[\w-]+),?\s+$", re.IGNORECASE)
_HIS_KIN_FR = re.compile(
    r"\b(?:(?:son|sa|leur)\s+([\w-]+(?:\s+[\w-]+)?)|(?:le|la)\s+([\w-]+)\s+d[eu’'][^.;:,]{2,40}),?\s+$",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(r"\b(?:another|(?:a|the)\s+(?:different|second|other)|an?|une?\s+autre)\s+$", re.IGNORECASE)
_ONE_CALLED = re.compile(
    r"\b(?:another|(?:a|the)\s+(?:different|second|other|third))\s+(?:[\w-]+\s+){1,3}(?:named|called|by\s+the\s+name\s+of)\s+$"
    r"|\b(?:also|likewise)\s+(?:named|called|by\s+the\s+name\s+of)\s+$"
    r"|\b(?:une?\s+autre\s+(?:[\w-]+\s+){1,2}|également\s+|aussi\s+)(?:du\s+nom\s+de|nommée?|appelée?)\s+$",
    re.IGNORECASE,
)
"""Before a name: another man named, a teacher also called."""

_TOLD_ON = re.compile(r"\s*(?:,|\(|who\b|qui\b)")
_NOT_THE = re.compile(
    r"\s*[,(]\s*(?:who\s+(?:is|was)\s+|but\s+)?not\s+(?:to\s+be\s+confused\s+with\s+)?the\s+([\w\s-]{3,40})[,.)]"
)
_CALLED = re.compile(r"\s*,?\s*the\s+([\w\s-]{3,40})[,.;!?”\"]")
_WORD = re.compile(r"[\w-]{3,}")
_YEARS_BEFORE = re.compile(r"\b(\d{2})-year-old\s+(?:[\w-]+\s+){0,3}$")
_YEARS_BEHIND = re.compile(r"\s*[,(]\s*(?:aged\s+|âgée?\s+de\s+)?(\d{2})(?:\s+ans)?\s*[,.;)]")
_NAMED = re.compile(r"\b[A-Z]\w")


def age_beside(before: str, after: str) -> int | None:
    """The age that stands beside a name, in years."""
    found = _YEARS_BEHIND.match(after) or _YEARS_BEFORE.search(before)
    return int(found[1]) if found else None


def is_called_namesake(name: str, before: str, after: str) -> bool:
    """Does the text say that this is another bearer of the name?

    "Not related to Ann Poe" tells him from a person of another name and says nothing of his own.
    """
    if _BEFORE.search(before) or _ONE_CALLED.search(before) or (_ONE_MORE.search(before) and _TOLD_ON.match(after)):
        return True
    if _BEARS.match(after):
        return True
    found = _BEHIND.match(after)
    whom = found["whom"] or "" if found else ""
    return bool(found) and (name in whom or not _NAMED.search(whom))


def kin_before(before: str, language: str | None = None) -> str | None:
    """The noun of kinship with whose owner a name is brought up right behind ``before``: "cousin" of "his cousin "."""
    found = (_HIS_KIN_FR if language == "fr" else _HIS_KIN).search(before)
    words = " ".join(filter(None, found.groups())).lower().split() if found else []
    return next((word for word in reversed(words) if word in _kin(language)), None)


def called_beside(after: str) -> frozenset[str]:
    """What is said right behind a name that its bearer is: the words of "the fishmonger" behind "Mr Poe,"."""
    return _words(_CALLED.match(after))


def not_called_beside(after: str) -> frozenset[str]:
    """What is said right behind a name that its bearer is not: the words of ", not the minister,"."""
    return _words(_NOT_THE.match(after))


@cache
def _kin(language: str | None) -> frozenset[str]:
    titles = load("titles", "fr" if language == "fr" else "en")
    every = {row["word"] for row in titles if row["frame"] == "kin"}
    return frozenset(every) if language == "fr" else frozenset(every | {row["word"] for row in load("link_kin")})


def _words(found: re.Match[str] | None) -> frozenset[str]:
    return frozenset(_WORD.findall(found[1].lower())) if found else frozenset()


def told_apart(before: Description, said: Description) -> str | None:
    """Why two bearers of a name in one text are two, as a sentence; ``None`` if they may be one."""
    aged = bool(before.age and said.age)
    if before.age and said.age and abs(before.age - said.age) > _APART:
        return f"They have different ages in one article: {before.age} / {said.age}."
    if said.namesake and not before.namesake:
        return "The article says that this is somebody else of the same name."
    if before.generation and said.generation and before.generation != said.generation:
        return "The article tells of an elder and a younger one of this name."
    if before.home and said.home and before.home != said.home:
        return f"They are from different places in one article: {before.home} / {said.home}."
    return None if aged else unlike_work(before.now, said.anew, aged=bool(said.age))
