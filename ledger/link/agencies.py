"""Which wire agency does the credit line of a text name?"""

import re
from functools import cache, lru_cache

from ledger.lexicon import load

_ENDS = 400
"""Credit lines stand at the beginning or the end of a text: in so many characters."""


def agency(text: str) -> str | None:
    """The wire agency a text's credit line names ("(AFP)", "DAMASCUS (Reuters) -", "— AP", "with dpa"), or ``None``.

    An agency nobody listed is known by the form of its credit: a dateline "PLACE (ABC) —", a last line "… News Agency",
    initials behind the last sentence: "— ABC", "(With ABC)".
    An agency spoken of in a sentence ("told Reuters") is a source, not a credit.
    """
    head, tail = text[:_ENDS], text[-_ENDS:]
    found = _opening().search(head) or _bracketed().search(head) or _closing().search(tail)
    if found:
        return _forms()[found["name"].casefold()]
    dateline = _DATELINE.search(head) or _LONG_DATELINE.search(head)
    unlisted = dateline or _LAST_LINE.search(tail) or _LAST_INITIALS.search(tail)
    return unlisted["wire"] if unlisted else None


@lru_cache(maxsize=10_000)
def agency_called(name: str) -> str | None:
    """The wire agency that goes by this name ("Agence France-Presse" is AFP), or ``None`` if it is no agency's."""
    known = _forms().get(name.strip().casefold().removeprefix("the "))
    return known or (name.strip() if _WIRE.fullmatch(name.strip()) else None)


def agency_key(agency: str) -> str:
    """One key for an agency's full name and its initials: "Halcyon News Wire" and "HNW"."""
    words = agency.split()
    return "agency:" + ("".join(word[0] for word in words).upper() if len(words) > 1 else agency)


_WIRE = re.compile(r"(?:[^\W\d_][\w'’-]+ ){1,4}(?:News ?[Ww]ire|(?:News|Press) (?:Agency|Service)|Wire Service)")
_LAST_LINE = re.compile(rf"\n\s*(?:[-–—(]\s*|By\s+)?(?P<wire>{_WIRE.pattern})\)?\.?\s*\Z")
_LAST_INITIALS = re.compile(r"[.!?][\"”’»]*\s+(?:[-–—]\s*|\(\s*(?:[Ww]ith\s+)?)(?P<wire>[A-Z]{2,6})\)?\s*\Z")
_DATELINE = re.compile(r"\A\s*[^\W\d_a-z][\w .,'’-]{2,50}\((?P<wire>[A-Z]{2,6})\)\s*[-–—:]")
_LONG_DATELINE = re.compile(
    rf"(?:\A|\n)\s*(?:[^\W\d_a-z][\w .,'’-]{{1,50}})?\((?:The )?(?P<wire>{_WIRE.pattern})\)(?:\s*[-–—:]|\s+(?=[A-Z]))"
)
"""An agency written out in brackets, behind a place or first in a paragraph: "BRACKWATER (Northern Press Agency) -"."""


@cache
def _opening() -> re.Pattern[str]:
    """A line of its own at the beginning, with or without a place: "By AFP", "LONDON, Reuters -"."""
    return re.compile(rf"\A\s*(?:By\s+)?(?:[^\W\d_][\w .'’-]{{0,40}},\s+)?{_name()}\s*(?:[-–—:|]\s|\n|\Z)")


@cache
def _bracketed() -> re.Pattern[str]:
    """In brackets, first of all or closing a dateline: "(AFP) The …", "LONDON (Reuters/AP) —".

    Brackets inside a sentence explain an abbreviation: "the Palestinian Authority (PA) said".
    """
    bracketed = rf"[(\[]\s*{_name()}\s*(?:/[^)\]\n]{{1,30}})?[)\]]"
    return re.compile(rf"\A\s*(?P<place>\w[^\n()]{{1,60}})?{bracketed}(?(place)\s*(?:[-–—:]|\n|\Z))")


@cache
def _closing() -> re.Pattern[str]:
    """At the end: "— Reuters", "(AFP)", "With AP", "Reporting by dpa", "AP contributed to this report."."""
    lead = r"[-–—(\[]\s*|\n\s*|(?:\b[Ww]ith|[Ss]ource:|[Rr]eporting by|©)\s+(?:agencies\s+and\s+)?|(?<=[.!?])\s+"
    return re.compile(rf"(?:{lead}){_name()}(?:\s+contributed to this \w+)?\s*[.)\]]*\s*\Z")


def _name() -> str:
    forms = "|".join(re.escape(form) for form in sorted(_written(), key=len, reverse=True))
    return rf"(?P<name>{forms})"


@cache
def _written() -> tuple[str, ...]:
    return tuple(row["form"] for row in load("agencies", "names"))


@cache
def _forms() -> dict[str, str]:
    return {row["form"].casefold(): row["agency"] for row in load("agencies", "names")}
