"""A statement as words that can be compared: stems with weights, numbers, names, negation."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt

from ledger.lexicon import load

from .identifiers import identifiers_in
from .numbers import Number, numbers_in

_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*", re.UNICODE)
_FUNCTION, _EVERYDAY = 0.05, 0.35
"""What function words and everyday words of news weigh against a word that tells something."""

_LONGEST = 10_000

_NEGATIONS = frozenset(["not", "no", "never", "nobody", "none", "nor", "neither", "without", "cannot"])


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a statement: its ``stem``, its ``plain`` lower-case form, and how much it tells (around 1).

    ``proper`` if it is written as a name where common words are not; ``groups`` are the synonym groups it stands in;
    ``heavy`` if it is neither a function word nor an everyday word of news; ``when`` is ``day``, ``month`` or ``time``
    for words that say when; ``identifier`` if it is the number in a name ("Ferry 12").
    """

    stem: str
    plain: str
    weight: float
    proper: bool
    groups: frozenset[str]
    heavy: bool
    when: str | None = None
    identifier: bool = False


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: worded() keeps one of each
class Wording:
    """A statement's ``terms`` without numbers, its ``numbers``, and whether it is ``negated``."""

    text: str
    terms: tuple[Term, ...]
    numbers: tuple[Number, ...]
    negated: bool

    @property
    def telling(self) -> tuple[Term, ...]:
        """The terms that are more than function words."""
        return tuple(term for term in self.terms if term.weight > _FUNCTION)


@lru_cache(maxsize=10_000)
def worded(text: str) -> Wording:
    """The words of a statement in English, or of any language by their forms alone.

    What stands beyond 10,000 characters is not looked at: no statement is so long.
    """
    text = text[:_LONGEST]
    every = list(_WORD.finditer(text))
    titled = _in_title_case([match.group() for match in every if not match.group()[0].isdecimal()])
    named = dict(identifiers_in(text, titled=titled))
    numbers = tuple(number for number in numbers_in(text) if number.start not in named)
    taken = {place for number in numbers for place in range(number.start, number.end)}
    found = [match for match in every if match.start() not in taken]
    terms = [
        _identifier(match.group()) if match.start() in named else _term(match.group(), match.start() > 0 and not titled)
        for match in found
    ]
    negated = any(is_negation(match.group()) and not _NOT_NEGATING.match(text, match.start()) for match in found)
    return Wording(text, tuple(terms), numbers, negated)


_NOT_NEGATING = re.compile(r"no(?:\. ?\d|-(?!one\b)[^\W\d_])", re.IGNORECASE)
"""A "no" that denies nothing the statement says: "No. 4", "a no-fly zone"."""


def _identifier(number: str) -> Term:
    plain = number.casefold()
    return Term(f"#{plain}", plain, _emphasis(plain, True, False), True, frozenset(), True, None, True)


def is_negation(word: str) -> bool:
    """True for *not*, *no*, *never*, *didn't* and their kin."""
    low = word.casefold().replace("’", "'")
    return low in _NEGATIONS or low.endswith("n't")


@lru_cache(maxsize=100_000)
def _term(word: str, may_be_proper: bool) -> Term:
    plain = re.sub(r"['’]s$", "", word.casefold()).replace("’", "'").replace(".", "")
    found = stem(plain)
    proper = word[:1].isupper() and (may_be_proper or (len(word) > 1 and word.isupper()))
    kind = _light().get(plain) or _light().get(found)
    if kind == "month" and not (plain in _light() and word[:1].isupper()):
        kind = None  # "marched" and "a march" are no month
    when = kind if kind in ("day", "month", "time") else None
    proper, groups = proper and not when, _groups().get(found, frozenset())
    heavy = kind is None and "'" not in plain
    weight = _emphasis(found, proper, bool(groups)) if heavy else _FUNCTION if kind in (None, "function") else _EVERYDAY
    return Term(found, plain, weight, proper, groups, heavy, when)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The word without its inflection, by the Snowball rules of English; irregular forms and deeds' nouns by lists."""
    return str(_stemmer().stemWord(_irregular().get(word, word)))


def _emphasis(found: str, proper: bool, grouped: bool) -> float:
    """Names tell most; long words are rarer than short ones; what has synonyms in the news is said often."""
    return (1.5 if proper else 1.0) * (0.8 if grouped else 1.0) * sqrt(min(len(found), 8) / 6)


def _in_title_case(words: list[str]) -> bool:
    """Headlines may capitalise every word of weight: there a capital tells nothing."""
    telling = [word for word in words[1:] if len(word) > 3 and _light().get(word.casefold()) != "function"]
    return len(telling) > 1 and all(word[0].isupper() or word[0].isdigit() for word in telling)


@cache
def _stemmer():  # type: ignore[no-untyped-def]
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@cache
def _irregular() -> dict[str, str]:
    forms = {row["form"]: row["base"] for row in load("link_irregular")}
    return forms | {row["noun"]: row["verb"] for row in load("link_nominal")}


@cache
def _light() -> dict[str, str]:
    every = [(row["word"], row["kind"]) for row in load("link_light")]
    return {stem(word): kind for word, kind in every if kind != "function"} | dict(every)


@cache
def _groups() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for row in load("link_synonyms"):
        groups.setdefault(stem(row["word"]), set()).add(row["group"])
    return {word: frozenset(names) for word, names in groups.items()}


@cache
def antonyms(kind: str | None = None) -> dict[str, frozenset[str]]:
    """The stems that cannot be so beside a stem; of one ``kind`` (state, pair) or of both."""
    rows = [row for row in load("link_antonyms") if kind in (None, row["kind"])]
    both = [(stem(row["one"]), stem(row["other"])) for row in rows]
    every = both + [(other, one) for one, other in both]
    return {word: frozenset(other for one, other in every if one == word) for word, _ in every}
