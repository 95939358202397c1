"""A name taken apart: its bearing words as sounds, with titles, particles and generations set aside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ledger.lexicon import load

from .spelling import is_abjad, sounds

LONGEST = 12
"""Words of a name that are compared; what stands behind them is no name any more."""

_MARKS = str.maketrans(dict.fromkeys("'’‘`´ʿʾ\"“”") | dict.fromkeys("-‐‑–—.,;:_/()[]ـ", " "))


_BESIDE = re.compile(
    r"\b(?:a\.?k\.?a\b\.?|alias\b|n[eé]e\b|also known as\b)|(?<=\w)\s*[(\[]|(?<=\w),\s+(?=(?-i:[a-zß-ÿ]))",
    re.IGNORECASE,
)
"""What a name may carry beside it and is no part of it: "a.k.a. Abu Ayham", "(كريم)", ", the mayor"."""

_SERVANT = re.compile(r"^abd[aeou]+l(?=[^aeioul]..|a..)")


@dataclass(frozen=True, slots=True)
class Word:
    """One bearing word: its ``sounds``; ``bare`` without an article written onto it (Elbaradei), else the same.

    ``given`` names the given name whose usual spelling it is, if others sound like it; ``weak`` if it tells little
    about who is meant; ``initial`` if it is one letter; ``plain`` is the word as written,
    in lower case.
    """

    sounds: str
    bare: str
    plain: str
    given: str | None
    weak: bool
    initial: bool


@dataclass(frozen=True, slots=True)
class Name:
    """``words`` in order; ``generation`` "6", "junior" … or none; ``gender`` m, f or none if it is not certain.

    ``byname`` is True for names like Abu Ayham, which say whose father one is and not who; ``abjad`` for names in a
    script without short vowels.
    """

    words: tuple[Word, ...]
    generation: str | None
    gender: str | None
    byname: bool
    abjad: bool


@lru_cache(maxsize=100_000)
def parsed(name: str) -> Name:
    """The name taken apart; without words if it holds no letters."""
    every = _BESIDE.split(name)[0].translate(_MARKS).split() or name.translate(_MARKS).split()
    parts, titled = _without_titles(every)
    parts, generation = _without_generation(parts)
    joined, byname = _joined([part.casefold() for part in parts])
    words = tuple(word for part in joined[:LONGEST] if (word := _word(part)))
    gender = titled or _child_of(parts) or _gender_of(parts[:1])
    return Name(words, generation, gender, byname and len(words) == 1, is_abjad(" ".join(parts)))


def _word(part: str) -> Word | None:
    spelt = sounds(_SERVANT.sub("abd", part))
    bare = sounds(_without_article(part)) or spelt
    given = _distinct().get(part)
    return Word(spelt, bare, part, given, given in _weak(), len(part) == 1) if spelt else None


def _without_article(word: str) -> str:
    if is_abjad(word):
        return word[2:] if word.startswith("ال") and len(word) > 4 else word
    return word[2:] if re.match(r"[ae]l[^aeiouy]", word) and len(word) > 6 else word


def _without_titles(parts: Sequence[str]) -> tuple[list[str], str | None]:
    """Leading titles off, as long as a word remains; and the gender they tell."""
    rest, gender = list(parts), None
    while len(rest) > 1 and (_is_role(rest) or rest[0].casefold() in _titles()):
        gender = _titles().get(rest.pop(0).casefold()) or gender
    return rest, gender


def _is_role(parts: Sequence[str]) -> bool:
    """A lower-case word before a capitalised name ("former spokesman Ann Poe") describes; particles do not."""
    small = parts[0][:1].islower() and any(part[:1].isupper() for part in parts[1:])
    return small and parts[0].casefold() not in _particles()


def _without_generation(parts: list[str]) -> tuple[list[str], str | None]:
    value = _generations().get(parts[-1].casefold()) if len(parts) > 1 else None
    if value is None or (len(parts[-1]) == 1 and parts[-1] not in "IVX"):
        return parts, None
    return parts[:-1], value


def _joined(parts: Sequence[str]) -> tuple[list[str], bool]:
    """Particles dropped or joined to the word they belong to; and whether the name is a by-name."""
    out: list[str] = []
    before, byname = "", False
    for n, part in enumerate(parts):
        kind = _kind(part, last=n == len(parts) - 1)
        if kind in ("servant", "father"):
            before, byname = before + _HEADS[kind], byname or kind == "father"
        elif kind in ("faith", "god") and (out or before):
            before, out = "", [*out[: None if before else -1], (before or out[-1]) + _TAILS[kind]]
        elif kind not in ("article", "of"):
            before, out = "", [*out, before + part]
    return (out or [*parts][-1:]), byname


_HEADS = {"servant": "abd", "father": "abu"}
_TAILS = {"faith": "din", "god": "allah"}


def _kind(part: str, last: bool) -> str | None:
    """What a small word does in the name; one that stands last can only be a name ("Zine Ben Ali", "Jo Ben")."""
    kind = _particles().get(part)
    return None if last and kind in ("article", "of", "servant", "father") else kind


def _child_of(parts: Sequence[str]) -> str | None:
    low = {part.casefold() for part in parts}
    return "f" if low & {"bint", "بنت"} else "m" if low & {"bin", "ibn", "بن", "ابن"} else None


def _gender_of(parts: Sequence[str]) -> str | None:
    return _given().get(parts[0].casefold()) if parts else None


@cache
def _titles() -> dict[str, str | None]:
    return {row["word"]: row["gender"].strip("-") or None for row in load("titles", "names")}


@cache
def _particles() -> dict[str, str]:
    return {row["word"]: row["kind"] for row in load("particles", "names")}


@cache
def _generations() -> dict[str, str]:
    return {row["word"]: row["value"] for row in load("generations", "names")}


@cache
def _weak() -> frozenset[str]:
    return frozenset(row["name"] for row in load("weak", "names"))


@cache
def _distinct() -> dict[str, str]:
    return {row["word"]: row["name"] for row in load("distinct", "names")}


@cache
def _given() -> dict[str, str]:
    return {row["word"]: row["gender"] for row in load("given", "names")}
