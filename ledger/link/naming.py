"""A name taken apart: its bearing words as sounds, with titles, particles and generations set aside."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from operator import or_

from ledger.lexicon import load

from .spelling import is_abjad, sounds, traces

LONGEST = 12
"""Words of a name that are compared; what stands behind them is no name any more."""

_MARKS = str.maketrans(dict.fromkeys("'’‘`´ʿʾ\"“”") | dict.fromkeys("-‐‑–—.,;:_/()[]ـ", " "))


_BESIDE = re.compile(r"[(\[]|,\s+(?=[a-zß-ÿ])|\b[Nn][eé]e\b")
"""What a name may carry beside it and is no part of it: "(كريم)", ", the mayor", "née Poe"."""

_ALIAS = re.compile(r"\b(?:a\.?k\.?a\b\.?|alias\b|also known as\b)", re.IGNORECASE)

_BORN = re.compile(r"(?:\bborn\b[^\d]{,20}|\bb\.?\s*|\*\s*|[(\[])((?:1[0-9]|20)\d\d)\b", re.IGNORECASE)
"""A year of birth beside a name: "(born 1952)", "b. 1952", "(1952–2010)"."""

_SERVANT = re.compile(r"^abd[aeou]+l(?=[^aeioul]..|a..)")
_WITH_ARTICLE = re.compile(r"[ae]l[^aeiouy]")


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: one of each is kept
class Word:
    """One bearing word: its ``sounds``; ``bare`` without an article written onto it (Elbaradei), else the same.

    ``given`` names the given name whose usual spelling it is, if others sound like it; ``weak`` if it tells little
    about who is meant; ``initial`` if it is one letter; ``plain`` is the word as written, in lower case; ``number``
    are its digits ("Agent7"), which are never misspelt. ``traces`` is a set of consonants, a bit for each: words
    that share no bit never fit.
    """

    sounds: str
    bare: str
    plain: str
    given: str | None
    weak: bool
    initial: bool
    number: str
    traces: int


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """``words`` in order; ``generation`` "6", "junior" … or none; ``gender`` m, f or none if it is not certain.

    ``byname`` is True for names like Abu Ayham, which say whose father one is and not who; ``abjad`` for names in a
    script without short vowels; ``born`` is the year of birth if it stands beside the name; ``aliases`` are the other
    names that do. ``traces`` are those of all words together.
    """

    words: tuple[Word, ...]
    generation: str | None
    gender: str | None
    byname: bool
    abjad: bool
    born: str | None = None
    aliases: tuple["Name", ...] = ()
    traces: int = 0


@lru_cache(maxsize=100_000)
def parsed(name: str) -> Name:
    """The name taken apart; without words if it holds no letters and no digits."""
    first, *others = [form for part in _ALIAS.split(name) for form in _by_script(part)]
    every = _BESIDE.split(first)[0].translate(_MARKS).split() or name.translate(_MARKS).split()
    parts, titled = _without_titles(every)
    parts, generation = _without_generation(parts)
    low = [part.casefold() for part in parts]
    joined, byname = _joined(low)
    words = tuple(word for part in joined[:LONGEST] if (word := _word(part)))
    gender = titled or _child_of(low) or _gender_of(low[:1])
    aliases = tuple(parsed(other) for other in others if other.strip())
    script = is_abjad(" ".join(parts))
    bits = reduce(or_, [word.traces for word in words], 0)
    return Name(words, generation, gender, byname and len(words) == 1, script, _born(name), aliases, bits)


def _by_script(name: str) -> list[str]:
    """A name that is written in two scripts, one behind the other, is two spellings."""
    if name.isascii():
        return [name]
    words: dict[str, list[str]] = {}
    script = ""
    for word in name.split():
        script = script if script and word.casefold() in _generations() else script_of(word) or script
        words.setdefault(script, []).append(word)
    return [" ".join(spelling) for spelling in words.values()] or [name]


def script_of(word: str) -> str:
    """The script of a word's first letter, as Unicode calls it ("LATIN", "ARABIC"); empty if it has none."""
    letter = next(filter(str.isalpha, word), " ")
    return unicodedata.name(letter, "").split(" ")[0].replace("SPACE", "")


def _born(name: str) -> str | None:
    found = _BORN.search(name) if _YEAR.search(name) else None  # few names hold a year, and to see that is quick
    return found[1] if found else None


_YEAR = re.compile(r"\d{4}")


@lru_cache(maxsize=100_000)
def _word(part: str) -> Word | None:
    number = "" if part.isalpha() else "".join(filter(str.isdigit, part))
    spelt = sounds(_SERVANT.sub("abd", part)) or number
    plain = _without_article(part)
    bare = sounds(plain) or spelt
    given = _distinct().get(part) or _distinct().get(plain)
    initial = len(part) == 1 and not number
    bits = -1 if initial else traces(spelt) | traces(bare) | traces(sounds(given or ""))
    return Word(spelt, bare, part, given, given in _weak(), initial, number, bits) if spelt else None


def _without_article(word: str) -> str:
    if is_abjad(word):
        return word[2:] if word.startswith("ال") and len(word) > 4 else word
    return word[2:] if len(word) > 6 and _WITH_ARTICLE.match(word) else word


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
    """A number or generation behind the name; a single letter is one only in capitals, else it is an initial."""
    last = parts[-1] if len(parts) > 1 else ""
    value = last.lstrip("0") if last.isdecimal() else _generations().get(last.casefold())
    if not value or (len(last) == 1 and last.isalpha() and last not in "IVX"):
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
            before, out = "", [*out, before + (_without_article(part) if before else part)]
    return (out or [*parts][-1:]), byname


_HEADS = {"servant": "abd", "father": "abu"}
_TAILS = {"faith": "din", "god": "allah"}


def _kind(part: str, last: bool) -> str | None:
    """What a small word does in the name; one that stands last can only be a name ("Zine Ben Ali", "Jo Ben")."""
    kind = _particles().get(part)
    return None if last and kind in ("article", "of", "servant", "father") else kind


def _child_of(low: Sequence[str]) -> str | None:
    return None if _CHILD.isdisjoint(low) else "m" if _DAUGHTER.isdisjoint(low) else "f"


_DAUGHTER = frozenset(["bint", "بنت"])
_CHILD = _DAUGHTER | {"bin", "ibn", "بن", "ابن"}


def _gender_of(low: Sequence[str]) -> str | None:
    return gender_of(low[0]) if low else None


def gender_of(given: str) -> str | None:
    """Whose name this is, in small letters: "m" or "f"; ``None`` if we do not know that one alone bears it."""
    return _given().get(given) or _given().get(_distinct().get(given, ""))


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
