"""Do two texts in two languages tell the same? One may be the other's translation: a person decides.

Whoever writes of one event by himself names the same people and numbers in another order. So the order tells: how many
of the anchors (:mod:`ledger.link.anchors`) stand in one order in both texts, less those that would by chance, which is
how many do when one text is read backwards.
"""

import re
from functools import cache
from heapq import nsmallest
from zlib import crc32

from rapidfuzz.distance import LCSseq

from ledger.lexicon import load
from ledger.lexicon.language import find_language
from ledger.model import Article, Score, Verdict

from .anchors import anchors, pairs

TRANSLATED = 0.6
"""From so much order on a person is asked.

Measured: of 3,410 pairs of news texts that share five rare anchors or more, many of them rewritten from one agency's
text, the highest has .55, the tenth .36; translations of our own .75 to .99, the lowest one cut by two fifths.
"""

CREDITED = 0.3
"""Enough where a credit line says that the text was translated."""

_FEWEST = 8
"""Anchors a text must have: fewer are in one order by chance."""

_SKETCH = 48
_ABOVE = 2**32
"""Where the numbers of this sketch begin: below are those of :func:`ledger.link.copies.copy_keys`."""

_ENDS = 400
"""A credit stands at the beginning or the end of a text: in so many characters."""


def same_story(one: Article, other: Article) -> Score:
    """May one article be a translation of the other? The value, 0..1, is how much of both stands in one order.

    ``unsure`` if so; ``same`` only where a credit line of one of them says that it was translated; ``different`` if
    not, and for two texts in one language, or of which nobody can tell the language.
    """
    languages = [language_of(one), language_of(other)]
    if None in languages or languages[0] == languages[1]:
        return Score(0.0, Verdict.DIFFERENT, ("They are not written in two languages.",))
    value, reason = _order(anchors(one.text), anchors(other.text))
    told = f"One is written in {languages[0]}, the other in {languages[1]}."
    credited = translation_credit(one.text) or translation_credit(other.text)
    if credited and value >= CREDITED:
        return Score(value, Verdict.SAME, (f"A credit line says that it was translated: “{credited}”.", reason, told))
    verdict = Verdict.UNSURE if value >= TRANSLATED else Verdict.DIFFERENT
    return Score(value, verdict, (reason, told, _lengths(one.text, other.text)))


def language_of(article: Article) -> str | None:
    """The article's language, found in its text if nobody gave it."""
    return article.language or find_language(article.text)


def _order(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:
    """How much of both stands in one order beyond chance, 0..1, and the sentence that says so."""
    if min(len(one), len(other)) < _FEWEST:
        return 0.0, "Too few names and numbers to tell."
    most = (len(one) + len(other)) / 2
    kept = LCSseq.similarity(one, other)
    chance = LCSseq.similarity(one, other[::-1])
    value = max(0.0, (kept - chance) / max(1.0, most - chance))
    fewer = min(len(one), len(other))
    said = f"{kept} of {fewer} names, numbers, days and quotations stand in the same order in both; "
    return round(value, 4), f"{said}{chance} would if one were read backwards."


def _lengths(one: str, other: str) -> str:
    counts = [sum(bool(part.strip()) for part in re.split(r"\n\s*\n", text)) for text in (one, other)]
    return f"They have {counts[0]} and {counts[1]} paragraphs, {len(one)} and {len(other)} characters."


def translation_keys(text: str) -> tuple[int, ...]:
    """What to look translations up by: numbers from 2**32 on, for the anchors that follow each other, at most 48."""
    found = anchors(text)
    if len(found) < _FEWEST:
        return ()
    return tuple(nsmallest(_SKETCH, {_ABOVE + crc32(pair.encode()) for pair in pairs(found)}))


def translation_credit(text: str) -> str | None:
    """The words of a credit line that call the text a translation ("Translated from the French"), or ``None``."""
    for part in (text[:_ENDS], text[-_ENDS:]):
        if found := _credit().search(part):
            return found["credit"].strip(" .,;:–—-")
    return None


@cache
def _credit() -> re.Pattern[str]:
    """A line, bracket or sentence of its own: who is told to have "translated from" something in a sentence is not."""
    phrases = "|".join(re.escape(row["phrase"]) for row in load("translated", "languages"))
    lead = r"(?:\A|\n|[(\[—–]|(?<=[.!?»”\"])\s)\s*(?:[-*_]\s*)?(?:article\s+)?"
    return re.compile(rf"{lead}(?P<credit>(?:{phrases})\b[^\n)\]]{{0,80}})", re.IGNORECASE)
