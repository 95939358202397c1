"""The man's and the woman's form of one given name: Karim and Karima, Jean and Jeanne."""

from functools import cache, lru_cache

from ledger.lexicon import load

from .naming import Word, gender_of
from .spelling import SOFT, latin

_SHORTEST = 3
"""Sounds of a man's name in front of a woman's ending: from fewer nothing follows (Al, Ala)."""


@lru_cache(maxsize=50_000)
def other_forms(a: Word, b: Word) -> bool:
    """True if one is the man's form of a given name and the other its woman's form, as far as spelling tells.

    A man's name that ends like a woman's (Mustafa) is none; neither is a mere spelling (Yassin, Yassine).
    """
    return a.sounds != b.sounds and (_forms(a, b) or _forms(b, a))


def _forms(man: Word, woman: Word) -> bool:
    if "m" in (gender_of(woman.plain), gender_of(woman.given or "")):
        return False
    return (latin(man.plain), latin(woman.plain)) in _pairs() or any(
        _with(man.sounds, woman.sounds, his, hers) for his, hers in _endings()
    )


def _with(man: str, woman: str, his: str, hers: str) -> bool:
    """Do both consist of one stem and these endings? No man's ending is behind a consonant or an i."""
    if not man.endswith(his) or not woman.endswith(hers):
        return False
    stem = man.removesuffix(his)
    whole = bool(his) or stem[-1:] not in _OPEN
    return whole and len(stem) >= _SHORTEST - bool(his) and _bones(stem) == _bones(woman.removesuffix(hers))


def _bones(stem: str) -> str:
    """A stem without the soft sounds inside, which spellings of one name differ in and Arabic script leaves out."""
    return stem[:1] + "".join([sound for sound in stem[1:] if sound not in SOFT])


_OPEN = frozenset("aeouEO'")


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    return tuple((row["man"].strip("-"), row["woman"]) for row in load("feminine", "names") if row["kind"] == "ending")


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    return frozenset((row["man"], row["woman"]) for row in load("feminine", "names") if row["kind"] == "pair")
