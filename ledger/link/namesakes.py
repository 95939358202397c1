"""Two people of one name in one text: other ages at one time, or a word that the one is not the other."""

import re

from .description import Description

_APART = 1
"""Years that two ages of one person in one text may lie apart: a birthday may have come between."""

_BEHIND = re.compile(
    r"[,(]?\s*(?:\d{2},\s+)?(?:(?:who|and|he|she)\s+)?(?:(?:is|was|has|bears)\s+)?"
    r"(?:(?:not\s+related|unrelated|no\s+relation|no\s+relative|sans\s+lien(?:\s+de\s+parent[ée])?)\b(?P<whom>[^,.;:!?)]*)"
    r"|(?:an?\s+|un\s+|une\s+)?(?:namesake|homonyme)\b|[^,.;:!?)]{0,40}\b(?:of|by|du)\s+(?:the\s+)?same\s+name\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:an?|another|the|un|une)\s+(?:[\w-]+\s+)?(?:namesake|homonyme)\b[^.;!?]{0,30}$"
    r"|\bof\s+the\s+same\s+name\b[^.;!?\w]{0,3}$",
    re.IGNORECASE,
)
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
    if _BEFORE.search(before):
        return True
    found = _BEHIND.match(after)
    whom = found["whom"] or "" if found else ""
    return bool(found) and (name in whom or not _NAMED.search(whom))


def told_apart(before: Description, said: Description) -> str | None:
    """Why two bearers of a name in one text are two, as a sentence; ``None`` if they may be one."""
    if before.age and said.age and abs(before.age - said.age) > _APART:
        return f"They have different ages in one article: {before.age} / {said.age}."
    if said.namesake and not before.namesake:
        return "The article says that this is somebody else of the same name."
    return None
