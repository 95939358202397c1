"""How a name sounds: one spelling for all the ways a name is carried over into Latin letters.

Words of Arabic and Hebrew script go letter by letter to sounds, without the short vowels nobody writes; all other
scripts go through their usual transliteration. Two spellings are then as far apart as the cheapest way to read one
as the other, where a vowel weighs little and neighbouring sounds (k and g, f and v) are near.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from ledger.lexicon import load

VOWELS = frozenset("aeiouEO'")
"""Sounds that spellings of one name often differ in: E is any ay, O any aw, the apostrophe a glottal stop."""

_WEIGHTS = dict.fromkeys(VOWELS, 0.3) | {"h": 0.4, "y": 0.5, "w": 0.5}
_UNWRITTEN = 0.05  # what a vowel costs that the other script does not write
_OTHER = 1.0


@lru_cache(maxsize=100_000)
def sounds(word: str) -> str:
    """The sounds of one word of a name, in any script; empty if it holds no letter."""
    if is_abjad(word):
        return _spelt(_letters_alone(word), "abjad")  # a letter written twice is spoken twice
    plain = _latin(word.replace("ç", "s"))
    return _squeezed(_spelt(re.sub(r"(?<=[aeiouy])h$", "", plain), "latin"))


def is_abjad(word: str) -> bool:
    """True if the word stands in Arabic or Hebrew letters, which leave short vowels out."""
    return any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in word)


@lru_cache(maxsize=200_000)
def likeness(a: str, b: str, abjad: bool = False) -> float:
    """How alike two words sound, 0 to 1, symmetric; ``abjad`` if one of them was written without short vowels."""
    if a == b:
        return 1.0
    if _strangers(skeleton(a), skeleton(b)):
        return 0.0
    if a > b:
        a, b = b, a
    weight = max(_weight(a), _weight(b))
    return max(0.0, 1.0 - _distance(a, b, abjad) / weight) if weight else 0.0


def _strangers(one: str, other: str) -> bool:
    """Quickly: consonants so different that no vowel can make up for it."""
    return Levenshtein.normalized_similarity(one, other) < 0.4


@lru_cache(maxsize=100_000)
def skeleton(spelt: str) -> str:
    """The consonants of a spelt word, near ones taken together: what an index can look up. Vowels if it has no more."""
    return "".join(_CLASSES.get(c, c) for c in spelt if c not in _SOFT) or spelt[:1]


_SOFT = VOWELS | set("hyw")
_CLASSES = {"x": "k", "g": "k", "j": "k", "z": "s", "d": "t", "S": "s", "C": "s", "v": "f"}


def _latin(word: str) -> str:
    plain = re.sub(r"[^a-z]", "", (word if word.isascii() else _ascii(word)).casefold())
    if "GREEK" in unicodedata.name(word[:1] or " ", ""):
        return _spelt(plain, "greek")
    return plain


def _ascii(word: str) -> str:
    from anyascii import anyascii

    return anyascii(word)


def _letters_alone(word: str) -> str:
    """Without vowel points, and with presentation forms as plain letters."""
    return "".join(c for c in unicodedata.normalize("NFKC", word) if c.isalpha())


def _spelt(word: str, script: str) -> str:
    pattern, table = _table(script)
    return pattern.sub(lambda found: table[found.group()], word)


@cache
def _table(script: str) -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row["letters"]: row["sounds"] for row in load("letters", "names") if row["script"] == script}
    longest_first = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), table


def _squeezed(word: str) -> str:
    """Doubled sounds are one: Assad, Asad."""
    return re.sub(r"(.)\1+", r"\1", word)


@cache
def _costs() -> dict[str, dict[str, float]]:
    costs: dict[str, dict[str, float]] = {}
    for row in load("sounds", "names"):
        costs.setdefault(row["one"], {})[row["other"]] = float(row["cost"])
        costs.setdefault(row["other"], {})[row["one"]] = float(row["cost"])
    return costs


@lru_cache(maxsize=100_000)
def _weight(word: str) -> float:
    return sum(_WEIGHTS.get(c, 1.0) for c in word)


def _distance(a: str, b: str, abjad: bool) -> float:
    """Weighted edit distance: the cheapest way to read ``a`` as ``b``."""
    drops, costs = _drops(abjad), _costs()
    lone = [drops.get(sound, _OTHER) for sound in b]
    row = [0.0, *accumulate(lone)]
    for sound in a:
        row = _next_row(row, sound, b, lone, drops.get(sound, _OTHER), costs.get(sound, _NO_NEAR))
    return row[-1]


def _next_row(
    row: list[float], sound: str, b: str, lone: list[float], drop: float, near: Mapping[str, float]
) -> list[float]:
    left = row[0] + drop
    new = [left]
    for i, other in enumerate(b):
        left = min(row[i] if other == sound else row[i] + near.get(other, _OTHER), row[i + 1] + drop, left + lone[i])
        new.append(left)
    return new


@cache
def _drops(abjad: bool) -> Mapping[str, float]:
    """What it costs that one side lacks a sound; other sounds cost 1."""
    return _WEIGHTS | (dict.fromkeys(VOWELS, _UNWRITTEN) if abjad else {})


_NO_NEAR: Mapping[str, float] = {}
