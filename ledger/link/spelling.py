"""How a name sounds: one spelling for all the ways a name is carried over into Latin letters.

Words of Arabic and Hebrew script go letter by letter to sounds, without the short vowels nobody writes; Greek and
Cyrillic ones too, with theirs; all other scripts go through their usual transliteration. Two spellings are then as far
apart as the cheapest way to read one as the other, where a vowel weighs little and neighbouring sounds (k and g, f and
v) are near.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import accumulate, groupby
from math import inf

from ledger.lexicon import load

VOWELS = frozenset("aeiouEO'")
"""Sounds that spellings of one name often differ in: E is any ay, O any aw, the apostrophe a glottal stop."""

_WEIGHTS = dict.fromkeys(VOWELS, 0.3) | {"h": 0.4, "y": 0.5, "w": 0.5, "H": 0.3, "Y": 0.1}
_UNWRITTEN = 0.05  # what a vowel costs that the other script does not write
_OTHER = 1.0


@lru_cache(maxsize=100_000)
def sounds(word: str) -> str:
    """The sounds of one word of a name, in any script; empty if it holds no letter."""
    if is_abjad(word):
        return _spelt(_letters_alone(word) + _BORDER, "abjad")  # a letter written twice is spoken twice
    script = "" if word.isascii() else _SCRIPTS.get(unicodedata.name(word[0], "").split(" ")[0], "")
    if script:
        return _squeezed(_UNKNOWN.sub("", _spelt(_BORDER + _unaccented(word), script)))
    return _squeezed(_spelt(_SILENT.sub("", latin(word)) + _BORDER, "latin"))


_SCRIPTS = {"GREEK": "greek", "CYRILLIC": "cyrillic"}
_BORDER = "_"
_UNKNOWN = re.compile(r"[^a-zA-Z']")
_SILENT = re.compile(r"(?<=[aeiouy])h$")
_ABJAD = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")


def is_abjad(word: str) -> bool:
    """True if the word stands in Arabic or Hebrew letters, which leave short vowels out."""
    return not word.isascii() and _ABJAD.search(word) is not None


@lru_cache(maxsize=200_000)
def likeness(a: str, b: str, abjad: bool = False, least: float = 0.0) -> float:
    """How alike two words sound, 0 to 1, symmetric; ``abjad`` if one of them was written without short vowels.

    0 if they are less alike than ``least``: to find that out costs less.
    """
    if a == b:
        return 1.0
    if not traces(a) & traces(b):
        return 0.0
    if a > b:
        a, b = b, a
    weight = max(_weight(a), _weight(b))
    limit = (1.0 - least) * weight
    if not weight or _lost(a, b) > limit:
        return 0.0
    alike = 1.0 - _distance(a, b, abjad, limit) / weight
    return alike if alike >= least else 0.0


def _lost(a: str, b: str) -> int:
    """How many consonants of one word are near to no sound of the other: at least so far are they apart."""
    (own, near), (others_own, others_near) = _sounded(a), _sounded(b)
    return max((own & ~others_near).bit_count(), (others_own & ~near).bit_count())


@lru_cache(maxsize=100_000)
def _sounded(spelt: str) -> tuple[int, int]:
    """The consonants of a word that weigh 1, and every sound that is near to one of its own, as bits."""
    own = {sound for sound in spelt if sound not in _WEIGHTS}
    near = set(spelt).union(*(_costs().get(sound, _NO_NEAR) for sound in spelt))
    return sum(1 << ord(sound) for sound in own), sum(1 << ord(sound) for sound in near)


@lru_cache(maxsize=100_000)
def traces(spelt: str) -> int:
    """The consonants of a word as a set of bits: words that share no bit are never alike, so a glance refuses them.

    A bit for every two consonants in their order; of up to two consonants one for each, too.
    """
    bones = skeleton(spelt)
    bits = 0
    for n, one in enumerate(bones):
        bits |= 1 << (ord(one) & 63) if len(bones) < 3 else 0
        for other in bones[n + 1 :]:
            bits |= 1 << 64 + (31 * ord(one) + ord(other)) % 251
    return bits


@lru_cache(maxsize=100_000)
def skeleton(spelt: str) -> str:
    """The consonants of a spelt word, near ones taken together: what an index can look up. Vowels if it has no more."""
    return "".join(_CLASSES.get(c, c) for c in spelt if c not in SOFT) or spelt[:1]


SOFT = VOWELS | set("hywHY")
"""Sounds that a skeleton leaves out."""

_CLASSES = dict.fromkeys("xgjGK", "k") | dict.fromkeys("zSCXZ", "s") | {"d": "t", "v": "f", "B": "f", "P": "p"}


def latin(word: str) -> str:
    """The word in plain small Latin letters, without marks."""
    plain = word if word.isascii() else _ascii(word.replace("ç", "s").replace("đ", "dj"))
    return _NO_LETTER.sub("", plain.casefold())


_NO_LETTER = re.compile(r"[^a-z]")


def _unaccented(word: str) -> str:
    """Without marks of stress; й, ё and ї are letters of their own."""
    return unicodedata.normalize("NFC", _STRESS.sub("", unicodedata.normalize("NFD", word)))


_STRESS = re.compile("[\u0300\u0301\u0342-\u0345]|(?<=[α-ω])\u0308")


def _ascii(word: str) -> str:
    from anyascii import anyascii

    return anyascii(word)


def _letters_alone(word: str) -> str:
    """Without vowel points, and with presentation forms as plain letters."""
    return "".join(c for c in unicodedata.normalize("NFKC", word) if c.isalpha())


def _spelt(word: str, script: str) -> str:
    pattern, table = _table(script)
    return pattern.sub(lambda found: table[found.group()], word).replace(_BORDER, "")


@cache
def _table(script: str) -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row["letters"]: row["sounds"] for row in load("letters", "names") if row["script"] == script}
    longest_first = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), table


def _squeezed(word: str) -> str:
    """Doubled sounds are one: Assad, Asad."""
    return "".join([sound for sound, _ in groupby(word)])


@cache
def _costs() -> dict[str, dict[str, float]]:
    costs: dict[str, dict[str, float]] = {}
    for row in load("sounds", "names"):
        costs.setdefault(row["one"], {})[row["other"]] = float(row["cost"])
        costs.setdefault(row["other"], {})[row["one"]] = float(row["cost"])
    return {sound: near | {sound: 0.0} for sound, near in costs.items()}


@lru_cache(maxsize=100_000)
def _weight(word: str) -> float:
    return sum(_WEIGHTS.get(c, 1.0) for c in word)


def _distance(a: str, b: str, abjad: bool, limit: float) -> float:
    """Weighted edit distance: the cheapest way to read ``a`` as ``b``; infinite if it is above ``limit``."""
    drops, costs = _drops(abjad), _costs()
    lone = [drops.get(sound, _OTHER) for sound in b]
    row = [0.0, *accumulate(lone)]
    for sound in a:
        row = _next_row(row, costs.get(sound) or {sound: 0.0}, b, lone, drops.get(sound, _OTHER))
        if min(row) > limit:
            return inf
    return row[-1]


def _next_row(row: list[float], near: Mapping[str, float], b: str, lone: list[float], drop: float) -> list[float]:
    """Called for every sound: comparisons instead of ``min`` make it a quarter faster."""
    before = row[0]
    left = before + drop
    new = [left]
    for n, other in enumerate(b):
        best = before + near.get(other, _OTHER)
        before = row[n + 1]
        left += lone[n]
        left = left if left < best else best
        left = left if left < before + drop else before + drop
        new.append(left)
    return new


@cache
def _drops(abjad: bool) -> Mapping[str, float]:
    """What it costs that one side lacks a sound; other sounds cost 1."""
    return _WEIGHTS | (dict.fromkeys(VOWELS, _UNWRITTEN) if abjad else {})


_NO_NEAR: Mapping[str, float] = {}
