"""The same person? Names compared across spellings, scripts and word order, with reasons.

The words of both names are laid side by side by how they sound. What fits speaks for one person; a word on each side
that fits nothing speaks against; guards then look for what tells two people of one family apart.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from ledger.model import Score, Verdict

from .naming import Name, Word, parsed
from .spelling import likeness, skeleton

SAME, DIFFERENT = 0.8, 0.5
"""From ``SAME`` up two names are one person's; below ``DIFFERENT`` two persons'; between them a person decides."""

_FITS = 0.62  # two words less alike than this are two words
_WEAK = 0.55  # what a very common name weighs against any other
_CONFLICT, _EXTRA = 1.5, 0.22  # against: a word on each side that fits nothing; a word more on one side

PAIRED = 6
"""How many words of a name are joined in pairs to look it up by."""

Fit = tuple[int, int, float]
"""Word i of one name, word j of the other, and how alike they sound."""


def same_person(a: str, b: str) -> Score:
    """How surely two names are one person's, 0..1, with reasons; symmetric. An empty name is nobody's: 0."""
    return _compared(a, b) if a <= b else _compared(b, a)


@lru_cache(maxsize=100_000)
def name_keys(name: str) -> frozenset[str]:
    """What to look a name up by: the consonant skeleton of each word that tells something (of all, if none does).

    And of every two words together: where thousands share a surname, the pair still finds the one who is meant.
    """
    words = parsed(name).words
    telling = [word for word in words if not word.weak and not word.initial] or words
    single = {skeleton(spelt) for word in telling for spelt in (word.sounds, word.bare)}
    return frozenset(single | _pairs([word for word in words if not word.initial][:PAIRED]))


def _pairs(words: Sequence[Word]) -> set[str]:
    spelt = sorted({skeleton(word.sounds) for word in words})
    return {f"{one}+{other}" for n, one in enumerate(spelt) for other in spelt[n + 1 :]}


def near_names(query: str, names: Iterable[str], limit: int = 5) -> list[tuple[str, Score]]:
    """The names most like a name as people type it ("mamluk" finds Ali Mamlouk), best first, at most ``limit``."""
    from rapidfuzz import fuzz, process

    every = list(dict.fromkeys(names))
    spelt = {name: " ".join(word.bare for word in parsed(name).words) for name in every}
    wanted = " ".join(word.bare for word in parsed(query).words)
    found = process.extract(wanted, spelt, scorer=fuzz.token_set_ratio, limit=limit * 4, score_cutoff=60)
    scored = [(name, same_person(query, name), likely) for _, likely, name in found]
    scored.sort(key=lambda hit: (-hit[1].value, -hit[2], hit[0]))
    return [(name, score) for name, score, _ in scored[:limit]]


@lru_cache(maxsize=50_000)
def _compared(a: str, b: str) -> Score:
    one, other = parsed(a), parsed(b)
    if not one.words or not other.words:
        return Score(0.0, Verdict.DIFFERENT, ("One of the names holds no letters.",))
    fits = _fits(one, other)
    if not fits:
        return Score(0.0, Verdict.DIFFERENT, ("No word of one name sounds like a word of the other.",))
    value, reasons = _weighed(one, other, fits)
    for guard in _GUARDS:
        value, reasons = guard(one, other, fits, value, reasons)
    return Score(round(value, 4), _verdict(value), reasons)


def _verdict(value: float) -> Verdict:
    return Verdict.SAME if value >= SAME else Verdict.UNSURE if value >= DIFFERENT else Verdict.DIFFERENT


def _fits(one: Name, other: Name) -> list[Fit]:
    """The best pairs of words, each word used once, by how alike they sound and then by place."""
    abjad = one.abjad != other.abjad
    every = [(i, j, _alike(a, b, abjad)) for i, a in enumerate(one.words) for j, b in enumerate(other.words)]
    every = sorted((fit for fit in every if fit[2] >= _FITS), key=lambda fit: (-fit[2], abs(fit[0] - fit[1])))
    taken: list[Fit] = []
    left, right = set[int](), set[int]()
    for fit in every:
        if fit[0] not in left and fit[1] not in right:
            taken.append(fit)
            left.add(fit[0])
            right.add(fit[1])
    return taken


def _alike(a: Word, b: Word, abjad: bool) -> float:
    if a.initial or b.initial:
        return 0.75 if a.sounds[0] == b.sounds[0] else 0.0
    if a.given and b.given:
        return float(a.given == b.given)  # Jamal is not Jamil, however alike they sound
    best = likeness(a.sounds, b.sounds, abjad)
    if a.bare == a.sounds and b.bare == b.sounds:
        return best
    return max(
        best, likeness(a.bare, b.bare, abjad), likeness(a.sounds, b.bare, abjad), likeness(a.bare, b.sounds, abjad)
    )


def _weighed(one: Name, other: Name, fits: list[Fit]) -> tuple[float, tuple[str, ...]]:
    """What fits against what does not: 1 if all words fit and sound alike."""
    good = sum(_weight(one.words[i]) * (alike - _FITS) / (1 - _FITS) for i, _, alike in fits)
    blurred = sum(_weight(one.words[i]) * (1 - alike) / (1 - _FITS) for i, _, alike in fits)
    left = _alone(one, {fit[0] for fit in fits})
    right = _alone(other, {fit[1] for fit in fits})
    against = blurred + _CONFLICT * min(left, right) + _EXTRA * abs(left - right)
    return good / (good + against) if good else 0.0, _fitting(one, other, fits)


def _alone(name: Name, fitting: set[int]) -> float:
    """The weight of the words that fit nothing."""
    return sum(_weight(word) for n, word in enumerate(name.words) if n not in fitting)


def _weight(word: Word) -> float:
    return _WEAK if word.weak else 1.0


def _fitting(one: Name, other: Name, fits: list[Fit]) -> tuple[str, ...]:
    pairs = [f"{one.words[i].plain} / {other.words[j].plain}" for i, j, _ in sorted(fits)]
    return (f"These words sound alike: {', '.join(pairs)}.",)


Guarded = tuple[float, tuple[str, ...]]


def _other_generation(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """Mohammed V is not Mohammed VI; a name without a number may be either."""
    if one.generation == other.generation:
        return value, reasons
    if one.generation and other.generation:
        return value * 0.3, ("The numbers or generations behind the names differ.", *reasons)
    share = 0.9 if _long(one, other) else 0.7
    return value * share, (*reasons, "Only one of the names carries a generation.")


def _other_gender(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    if one.gender and other.gender and one.gender != other.gender:
        return value * 0.4, ("One name is a man's, the other a woman's.", *reasons)
    return value, reasons


def _other_given_name(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """Siblings share a family name: Maher and Bashar are two men."""
    first = [fit for fit in fits if fit[0] == 0 or fit[1] == 0]
    if first or not fits or not _long(one, other):
        return value, reasons
    names = f"{one.words[0].plain} / {other.words[0].plain}"
    return value * 0.6, (f"Other given names in one family: {names}.", *reasons)


def _left_out_given_name(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """A middle name is often left out, a given name hardly ever; but Mohammed before another name is."""
    left, right = {fit[0] for fit in fits}, {fit[1] for fit in fits}
    out = [words[0] for words, found in ((one.words, left), (other.words, right)) if 0 not in found]
    if len(out) != 1 or not _long(one, other) or out[0].given == "mohammed":
        return value, reasons
    return value * 0.8, (f"Only one of the names begins with {out[0].plain}.", *reasons)


def _other_family(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """The same given name, and two family names that fit nothing."""
    ends = len(one.words) - 1, len(other.words) - 1
    if not fits or not _long(one, other) or any(fit[0] == ends[0] or fit[1] == ends[1] for fit in fits):
        return value, reasons
    return value * 0.7, ("The names end in two family names.", *reasons)


def _common_name(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """Mohammed Ibrahim may be Mohammed Heikmat Ibrahim, or any other: one telling word fits, another is left over."""
    telling = [fit for fit in fits if not one.words[fit[0]].weak]
    over = max(sum(not word.weak for word in name.words) for name in (one, other)) - len(telling)
    if len(telling) > 1 or len(fits) < 2 or not over:
        return value, reasons
    return value * 0.85, ("What fits is common, and one name has a word more.", *reasons)


def _long(one: Name, other: Name) -> bool:
    return len(one.words) > 1 and len(other.words) > 1


def _one_word(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """A surname or a given name alone fits many people, unless it has a number as kings and popes do."""
    if _long(one, other) or (one.generation and one.generation == other.generation):
        return value, reasons
    return min(value, 0.5 + value * 0.25), ("A single word as a name fits many people.", *reasons)


def _byname(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    if not (one.byname or other.byname) or not fits:
        return value, reasons
    return value, ("A by-name (Abu, Umm) says whose father or mother one is, not who.", *reasons)


def _crossed(one: Name, other: Name, fits: list[Fit], value: float, reasons: tuple[str, ...]) -> Guarded:
    """Words in another order: Hassan Ibrahim may be Ibrahim Hassan, or not."""
    places = [j for _, j, _ in sorted(fits)]
    if places == sorted(places):
        return value, reasons
    given = all(word.given for word in one.words)
    return value * (0.7 if given else 0.85), (*reasons, "The words stand in another order.")


_GUARDS = (
    _other_generation,
    _other_gender,
    _other_given_name,
    _left_out_given_name,
    _other_family,
    _common_name,
    _one_word,
    _byname,
    _crossed,
)
