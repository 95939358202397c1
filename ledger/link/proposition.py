"""What a statement says, as words that can be laid beside another's: persons under one name, dates and titles aside."""

import re
from collections.abc import Mapping
from functools import cache

from ledger.lexicon import load
from ledger.model import Claim

from .names import DIFFERENT, same_person
from .words import Wording, worded

Statement = str | Claim
"""A fact's wording, any other text, or a claim."""


_DATELINE = re.compile(r"^[^\W\d_a-z][^()\n]{2,50}\([A-Z][\w /-]{1,20}\)\s*[-–—:]\s*")
"""A place and an agency before the first sentence: "PORT SELIM, March 6 (HNW) —"."""


def pair(a: Statement, b: Statement) -> tuple[Wording, Wording]:
    """The words of two statements; a person of both stands in both under the name the first uses."""
    if isinstance(a, str) or isinstance(b, str):
        return said(a), said(b)
    names = {theirs.name: ours.name for theirs in b.mentions for ours in a.mentions if _one(ours.name, theirs.name)}
    return said(a), said(b, names)


def said(statement: Statement, names: Mapping[str, str] | None = None) -> Wording:
    """The words of a text as they are; of a claim with full names (``names`` gives others) and without its dates."""
    if isinstance(statement, str):
        return worded(statement)
    text = _DATELINE.sub("", statement.wording or statement.text)
    for time in statement.times:
        text = text.replace(time.text, " ")
    return worded(_with_names(text, statement, names or {}))


def _with_names(text: str, claim: Claim, names: Mapping[str, str]) -> str:
    """Every mention as the person's full name, without title and without what stands beside it in apposition."""
    full = {form: names.get(m.name, m.name) for m in claim.mentions for form in (m.text, m.name) if form.strip()}
    if not full:
        return text
    name = rf"\[?\b(?P<name>{'|'.join(re.escape(form) for form in sorted(full, key=len, reverse=True))})\b\]?"
    text = _titled().sub("", text)
    text = re.sub(rf"^(?:the|a|an|his|her|its)\b[^,]*,\s*(?={name})", "", text, flags=re.IGNORECASE)
    return re.sub(rf"{name}(?:,[^,]*,)?", lambda found: f" {full[found['name']]} ", text)


@cache
def _titled() -> re.Pattern[str]:
    """Titles before a capitalised word: Mr Brand, President Brand; a brother is a relative here and no monk."""
    titles = {row["word"] for row in load("titles", "names")} - {row["word"] for row in load("link_kin")}
    words = sorted(titles | {title.capitalize() for title in titles})
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b\.?\s+(?=\[?[^\W\d_a-z])")


def _one(ours: str, theirs: str) -> bool:
    return same_person(ours, theirs).value >= DIFFERENT
