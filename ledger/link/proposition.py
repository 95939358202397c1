"""What a statement says, as words that can be laid beside another's: persons under one name, dates and titles aside."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from ledger.lexicon import load
from ledger.model import Claim, HedgeLevel

from .names import DIFFERENT, same_person
from .words import Wording, worded

_CONTRASTED = re.compile(
    r",?\s+(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:(?:the|a|an|in|to|at|by|on)\s+)?"
    r"(?:\d[\d.,]*\d|\d|[A-Z][\w-]+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?"
    r"|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?:\s+(?:thousand|million|billion))?(?:,?\s+as\s+(?:we\s+)?\w+[^,.;]*)?(?=\s*(?:[,.;]|$))"
)
"""What a correction says it was not: "12, not 21", "in Dal, not in Ardenna, as we reported"."""


_NOT_A = re.compile(
    r",\s+(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?P<what>(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+)?[\w-]+)"
    r"(?=\s*(?:[,.;]|$))"
)
"""What something is said not to be beside what it is: "a retired notary, not a notary"."""


def contrasted(wording: str) -> list[str]:
    """What a statement says it was not: ["not 40 million"]."""
    return [found.group() for found in _CONTRASTED.finditer(wording)]


def said_not_to_be(wording: str) -> frozenset[str]:
    """What a statement says that something is not, beside what it is: {"a notary"}, in small letters."""
    return frozenset(found["what"].lower() for found in _NOT_A.finditer(wording))


Statement = str | Claim
"""A fact's wording, any other text, or a claim."""


_DATELINE = re.compile(r"^[^\W\d_a-z][^()\n]{2,50}\([A-Z][\w /-]{1,20}\)\s*[-–—:]\s*")
"""A place and an agency before the first sentence: "PORT SELIM, March 6 (HNW) —"."""

_OPENING = re.compile(r"(?:the|a|an|his|her|its)\b[^,]*,\s*", re.IGNORECASE)
_APPOSITION = re.compile(r"\]?(?:,[^,]*,)?")


def pair(a: Statement, b: Statement) -> tuple[Wording, Wording]:
    """The words of two statements; a person of both stands in both under the name the first uses."""
    if isinstance(a, str) or isinstance(b, str):
        return said(a), said(b)
    names = {theirs.name: ours.name for theirs in b.mentions for ours in a.mentions if _one(ours.name, theirs.name)}
    return said(a), said(b, names)


def said(statement: Statement, names: Mapping[str, str] | None = None) -> Wording:
    """The words of a text as they are; of a claim with full names (``names`` gives others) and without its dates.

    Of a deed that somebody is accused of, the deed.
    """
    if isinstance(statement, str):
        return worded(statement)
    text = _NOT_A.sub("", _CONTRASTED.sub("", _DATELINE.sub("", statement.wording or statement.text)))
    text = text if statement.hedge.level is HedgeLevel.FLAT else _charged().sub(" ", text)
    for time in statement.times:
        text = text.replace(time.text, " ")
    return worded(_with_names(text, statement, names or {}))


def _with_names(text: str, claim: Claim, names: Mapping[str, str]) -> str:
    """Every mention as the person's full name, without title and without what stands beside it in apposition."""
    full = {form: names.get(m.name, m.name) for m in claim.mentions for form in (m.text, m.name) if form.strip()}
    if not full:
        return text
    text = _titled().sub("", text)
    opening = _OPENING.match(text)
    if opening and any(
        _stands(text.lower(), form.lower(), opening.end() + (text[opening.end() :][:1] == "[")) for form in full
    ):
        text = text[opening.end() :]
    return _named(text, full)


def _named(text: str, full: Mapping[str, str]) -> str:
    """Every form of a name, the longest first, in its brackets or before its apposition, as what it stands for.

    Written out because the names differ from claim to claim: a pattern would be compiled for each.
    """
    parts, done = [], 0
    while place := _first(text, full, done):
        start, form = place
        end = start + len(form)
        parts += [text[done : start - (start > done and text[start - 1] == "[")], f" {full[form]} "]
        behind = _APPOSITION.match(text, end)
        done = behind.end() if behind else end
    return "".join([*parts, text[done:]])


def _first(text: str, forms: Iterable[str], since: int) -> tuple[int, str] | None:
    """Where the first of these forms stands as a whole word; of two at one place the longer."""
    found = [(place, -len(form), form) for form in forms if (place := _find(text, form, since)) >= 0]
    return (min(found)[0], min(found)[2]) if found else None


def _find(text: str, form: str, since: int) -> int:
    place = text.find(form, since)
    while place >= 0 and not _stands(text, form, place):
        place = text.find(form, place + 1)
    return place


def _stands(text: str, form: str, place: int) -> bool:
    """Does the form stand there, with the border of a word on both its sides?"""
    return text.startswith(form, place) and _is_border(text, place) and _is_border(text, place + len(form))


def _is_border(text: str, place: int) -> bool:
    """What ``\\b`` is in a pattern."""
    return _is_word(text[place - 1 : place] if place else "") != _is_word(text[place : place + 1])


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def denies_charge(wording: str) -> bool:
    """Does the statement only say that somebody is not charged with the deed: "is not accused of"?"""
    return bool(_uncharged().search(wording))


@cache
def _uncharged() -> re.Pattern[str]:
    charges = "|".join(re.escape(row["words"]).replace(r"\ ", r"\s+") for row in load("link_charges"))
    return re.compile(rf"(?:\bnot|\bnever|n[’']t)\s+(?:been\s+)?(?:\w+ly\s+)?(?:{charges})\b", re.IGNORECASE)


@cache
def _charged() -> re.Pattern[str]:
    """Words by which a deed is only charged: is accused of, was charged with having."""
    charges = "|".join(re.escape(row["words"]).replace(r"\ ", r"\s+") for row in load("link_charges"))
    being = r"(?:(?:has|have|had)\s+been|is|are|was|were|stands?|stood)"
    return re.compile(rf"\b{being}\s+(?:\w+ly\s+)?(?:{charges})\s+(?:(?:having|\w+ly)\s+|(?=\w+ing\b))", re.IGNORECASE)


@cache
def _titled() -> re.Pattern[str]:
    """Titles before a capitalised word: Mr Brand, President Brand; a brother is a relative here and no monk."""
    titles = {row["word"] for row in load("titles", "names")} - {row["word"] for row in load("link_kin")}
    words = sorted(titles | {title.capitalize() for title in titles})
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b\.?\s+(?=\[?[^\W\d_a-z])")


def _one(ours: str, theirs: str) -> bool:
    return same_person(ours, theirs).value >= DIFFERENT
