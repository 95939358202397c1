"""What a copy tells otherwise than its original: a negation, a number, a hedge or a source put in, left out, exchanged.

A reprint repeats what its original says. A text that shares its words and changes a fact is no sure reprint.
"""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise

from ledger.lexicon import load

from .numbers import numbers_in
from .words import is_negation, stem

ALIKE = 0.6
"""How much of two sentences is one, in words (Dice), from which the one is the other rewritten."""

_SENTENCE = re.compile(r"(?<=[.!?])[\"”’»)]*\s+|\n+")
_WORD = re.compile(r"\d[\d.,]*\d|[\w’'-]+")

Words = list[str]
"""The words of a sentence in small letters."""


def alterations(original: str, copy: str, language: str | None = None) -> tuple[str, ...]:
    """Every fact that ``copy`` changes in the sentences that it shares with ``original``, each as a sentence."""
    found = (_altered(one, other, language or "en") for one, other in _rewritten(original, copy))
    return tuple(dict.fromkeys(reason for reasons in found for reason in reasons))


def _rewritten(original: str, copy: str) -> Iterator[tuple[str, str]]:
    """The sentences of both that are not the same and nearly so, each of the copy with the likest of the original."""
    known, told = _sentences(original), _sentences(copy)
    left = [(words, sentence) for sentence, words in known.items() if sentence not in told]
    for sentence, words in told.items():
        if sentence not in known and left:
            likeness, other = max((_dice(words, theirs), before) for theirs, before in left)
            if likeness >= ALIKE:
                yield other, sentence


def _sentences(text: str) -> dict[str, Words]:
    return {each.strip(): _words(each) for each in _SENTENCE.split(text) if each.strip()}


def _words(sentence: str) -> Words:
    return _WORD.findall(sentence.lower())


def _dice(one: Words, other: Words) -> float:
    shared = (Counter(one) & Counter(other)).total()
    return 2 * shared / (len(one) + len(other)) if one and other else 0.0


def _altered(one: str, other: str, language: str) -> Iterator[str]:
    ours, theirs = _words(one), _words(other)
    if sum(map(is_negation, ours)) != sum(map(is_negation, theirs)):
        yield f"Only one of the texts negates it: “{_short(other)}”."
    if numbers := _numbers(one, other):
        yield f"The texts give other numbers: {numbers}."
    lost, added = (
        _hedges(ours, language) - _hedges(theirs, language),
        _hedges(theirs, language) - _hedges(ours, language),
    )
    if lost and not added:
        yield f"It tells without the hedge “{min(lost)}” of the other text: “{_short(other)}”."
    elif added and not lost:
        yield f"It hedges with “{min(added)}” what the other text tells without: “{_short(other)}”."
    if sources := _sources(ours, theirs, language):
        yield f"The texts have it from others: {sources}."


def _numbers(one: str, other: str) -> str:
    """The numbers of which either side has some that the other has not."""
    ours, theirs = (
        {number.value: one[number.start : number.end] for number in numbers_in(one)} for one in (one, other)
    )
    left, right = ([text for value, text in a.items() if value not in b] for a, b in ((ours, theirs), (theirs, ours)))
    return f"{', '.join(left)} / {', '.join(right)}" if left and right else ""


def _hedges(words: Words, language: str) -> frozenset[str]:
    return frozenset(words) & _hedging(language)


def _sources(ours: Words, theirs: Words, language: str) -> str:
    """The words exchanged right before a verb of saying that both have; "he" for a name exchanges nobody."""
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    pairs = pairwise(blocks)
    changed = [
        (ours[i:j], theirs[m:n])
        for (what, i, j, m, n), (_, after, *_) in pairs
        if what == "replace" and any(_says(word, language) for word in ours[after : after + 1])
    ]
    named = [(one, other) for one, other in changed if _telling(one) and _telling(other)]
    return "; ".join(f"{' '.join(one)} / {' '.join(other)}" for one, other in named)


def _telling(words: Words) -> bool:
    return any(word not in _function() for word in words)


def _says(word: str, language: str) -> bool:
    return (word if language == "fr" else stem(word)) in _saying(language)


def _short(sentence: str) -> str:
    """The first words of a sentence."""
    words = sentence.split()
    return " ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")


_SHOWN = 9


@cache
def _hedging(language: str) -> frozenset[str]:
    """The hedges of one word that stand by themselves: may, reportedly."""
    rows = load("hedges", "fr" if language == "fr" else "en")
    return frozenset(row["word"] for row in rows if row["frame"] in _FREE and " " not in row["word"])


_FREE = ("modal", "adverb", "title", "word")


@cache
def _function() -> frozenset[str]:
    return frozenset(row["word"] for row in load("link_light") if row["kind"] == "function")


@cache
def _saying(language: str) -> frozenset[str]:
    """The stems of the English verbs of saying, the forms of the French ones."""
    rows = [row for row in load("attributing_verbs", "fr" if language == "fr" else "en") if row["kind"] == "speech"]
    if language == "fr":
        return frozenset(form for row in rows for form in row["forms"].split(","))
    return frozenset(stem(row["lemma"]) for row in rows)
