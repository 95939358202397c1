"""What a person is, where the text says it beside the name: Interior Minister Ann Bell; Leo Brand, head of a union."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ...model import Mention
from ..text.lookup import words

_NEAR = 90
"""Characters beside a name in which its office stands."""

_TITLE = re.compile(r"(?:[\w’'-]+ ){1,5}$")
_WORD = re.compile(r"[\w’'-]+$")
_BEHIND = re.compile(
    r"^,\s+(?:who\s+is\s+)?(?:(?:the|a|an|its|his|her|their)\s+)?(?P<office>[\w’' -]{3,70}?)(?=[,.;(]|$)"
)
_BEFORE = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur)\s+(?P<office>[\w’' -]{3,70}?),\s*$")
_OF = re.compile(r"\s+(?:of|for|at|in|with|to|on)\s+")
_PLAIN = frozenset(
    {"the", "a", "an", "of", "by", "to", "and", "that", "as", "with", "from", "for", "in", "said", "says", "told"}
    | {"tells", "its", "his", "her", "their", "when", "where", "added", "asked", "but", "while", "is", "was"}
)
"""Words that are no part of an office before a name: "said minister Ann Bell"."""


def offices(text: str, mentions: Iterable[Mention], language: str = "en") -> dict[str, str]:
    """The office of each person by name, as the text first words it: "Interior Minister", "head of the union"."""
    found: dict[str, str] = {}
    for mention in mentions:
        told = next(_beside(text, mention, language), None) if mention.spans and mention.name not in found else None
        if told:
            found[mention.name] = " ".join(told.split())
    return found


def _beside(text: str, mention: Mention, language: str) -> Iterator[str]:
    before = text[max(0, mention.spans[0].start - _NEAR) : mention.spans[0].start]
    after = text[mention.spans[-1].end : mention.spans[-1].end + _NEAR]
    if title := _title(before, language):
        yield title
    for found in (_BEHIND.match(after), _BEFORE.search(before) if before.rstrip().endswith(",") else None):
        if found and _is_office(found["office"], language):
            yield found["office"]


def _title(before: str, language: str) -> str:
    """The words right before a name of which the last is a role: culture minister, Police Chief."""
    last = _WORD.search(before[:-1].rpartition(" ")[2]) if before.endswith(" ") else None
    run = _TITLE.search(before) if last is not None and _is_role(last.group(), language) else None
    if run is None:
        return ""
    taken = run.group().split()
    start = next((n for n in range(len(taken) - 1, -1, -1) if taken[n].lower() in _PLAIN), -1)
    return " ".join(taken[start + 1 :][-4:])


def _is_office(phrase: str, language: str) -> bool:
    """True if the head of the phrase is a role: "former chief of the fire brigade", not "a town of fishermen"."""
    head = _OF.split(phrase, maxsplit=1)[0].split()
    return bool(head) and _is_role(head[-1], language)


def _is_role(word: str, language: str) -> bool:
    return word.lower() in _roles(language)


@cache
def _roles(language: str) -> frozenset[str]:
    return words("titles", "role", language=language) - words("titles", "kin", language=language)
