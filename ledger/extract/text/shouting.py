"""Lines in capitals throughout, as a parser can read them: in small letters, names with their capital.

Wire copy, old transcripts and shouted posts are written so. Every letter keeps its place, and what is quoted later is
quoted as it was written.
"""

import re
from functools import cache

from ...lexicon import load
from .lookup import words as listed

LINE = re.compile(r"[^\n]+")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
OPENS = re.compile(r"""(?:^|[.!?…]["”’»')\]]*\s+)["“«'(\[]*$""")
FEWEST = 6
"""Words of a line from which capitals throughout are a way of writing, and not a heading or a name."""

FREQUENT = "etaoin"
"""The letters that are met most often."""

SHARE = 0.9
"""The share of its letters that a shouted line has in capitals."""

SMALL = frozenset(
    {"a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "that"}
    | {"who", "which", "is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would", "may", "might"}
    | {
        "could",
        "should",
        "can",
        "did",
        "does",
        "not",
        "he",
        "she",
        "it",
        "they",
        "his",
        "her",
        "after",
        "before",
        "when",
    }
)
"""Words that are no surname."""


def quieted(text: str) -> str:
    """The text with its shouted lines in small letters, each character at its place; most texts are returned as is."""
    if not any(_is_shouted(line.group()) for line in LINE.finditer(text)):
        return text
    return LINE.sub(lambda line: _quiet(line.group()) if _is_shouted(line.group()) else line.group(), text)


def _is_shouted(line: str) -> bool:
    if sum(map(line.count, FREQUENT)) > (1 - SHARE) * len(line):  # enough small letters: no need to count all
        return False
    letters = [*filter(str.isalpha, line)]
    loud = sum(map(str.isupper, letters))
    return len(letters) > 0 and loud >= SHARE * len(letters) and len(WORD.findall(line)) >= FEWEST


def _quiet(line: str) -> str:
    small = "".join(_small(letter) for letter in line)
    pieces, last, before = [], 0, ""
    for word in WORD.finditer(small):
        capital = OPENS.search(small[: word.start()][-8:] if word.start() > 8 else small[: word.start()])
        text = word.group()
        named = _is_name(text, before)
        pieces += [small[last : word.start()], text[0].upper() + text[1:] if capital or named else text]
        last, before = word.end(), _shown(text, named) if small[word.end() : word.end() + 1] == " " else ""
    return "".join([*pieces, small[last:]])


def _small(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter


def _shown(word: str, named: bool) -> str:
    """What the word tells of the next one: a name or a title goes before a surname."""
    return word if named or word in _titles() else ""


def _is_name(word: str, before: str) -> bool:
    """True for a known name, and for what stands right behind a title or a given name."""
    if word == "i" or word.startswith(("i'", "i’")):
        return True
    behind = before in _titles() or before in _given()
    return word in _known() or (behind and word not in SMALL and word not in _spoken())


@cache
def _given() -> frozenset[str]:
    return listed("given", "yes", "alone") | listed("given", "no", "alone")


@cache
def _titles() -> frozenset[str]:
    return listed("titles", "title")


@cache
def _known() -> frozenset[str]:
    places = listed("capitals", "place") | listed("capitals", "people") | listed("capitals", "time")
    return (listed("given", "yes", "alone") | places) - SMALL - {"may", "march"}


@cache
def _spoken() -> frozenset[str]:
    """The forms of verbs of saying that regular endings give."""
    lemmas = {row["lemma"] for row in load("attributing_verbs")}
    pasts = {row["past"] for row in load("past") if row["base"] in lemmas}
    return frozenset({lemma + ending for lemma in lemmas for ending in ("", "s", "ed", "d")}) | pasts
