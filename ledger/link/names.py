"""The same person? Names compared across spellings, scripts and word order, with reasons.

The words of both names are laid side by side by how they sound. What fits speaks for one person; a word on each side
that fits nothing speaks against; guards then look for what tells two people of one family apart.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

from ledger.model import Score, Verdict

from .guards import GUARDS, Fit, Pairing
from .naming import Name, Word, parsed, script_of
from .spelling import likeness, skeleton

SAME, DIFFERENT = 0.8, 0.5
"""From ``SAME`` up two names are one person's; below ``DIFFERENT`` two persons'; between them a person decides."""

_LEAST = 0.62  # two words less alike than this are two words
_WEAK = 0.55  # what a very common name weighs against any other
_CONSONANTS, _TELLING = "bfklmnprst", 3  # what skeletons are made of; how many consonants tell something
_CONFLICT, _EXTRA = 1.5, 0.22  # against: a word on each side that fits nothing; a word more on one side

PAIRED = 6
"""How many words of a name are joined in pairs to look it up by."""


def same_person(a: str, b: str) -> Score:
    """How surely two names are one person's, 0..1, with reasons; symmetric. An empty name is nobody's: 0.

    The verdict follows the value, but for a by-name alone ("Abu Ayham"): it fits no other name, and excludes none.
    """
    return _compared(a, b) if a <= b else _compared(b, a)


def named_apart(ones: Iterable[str], others: Iterable[str]) -> bool:
    """Are two persons told apart by their names in full: Viktor Lund, Maria Lund? A single word tells nobody apart."""
    full = [name for name in others if " " in name]
    scores = [same_person(one, other) for one in ones if " " in one for other in full]
    return bool(scores) and all(score.verdict is Verdict.DIFFERENT for score in scores)


@lru_cache(maxsize=100_000)
def name_keys(name: str) -> frozenset[str]:
    """What to look a name up by: the consonant skeleton of each word that tells something (of all, if none does).

    And of every two words together: where thousands share a surname, the pair still finds the one who is meant.
    """
    words = parsed(name).words
    telling = [word for word in words if not word.weak and not word.initial] or words
    single = {skeleton(spelt) for word in telling for spelt in (word.sounds, word.bare)}
    return frozenset(single | _pairs([word for word in words if not word.initial][:PAIRED]))


def search_keys(name: str) -> frozenset[str]:
    """What to look up a name that somebody types: its keys, and those of its words as another language spells them.

    A г is g or h, a х is kh or h, a ו is v or w: Гриценко is Gritsenko and Hrytsenko.
    """
    words = [word for word in parsed(name).words if not word.initial]
    return name_keys(name).union(*({skeleton(each) for each in _readings(word.sounds)} for word in words))


def _readings(spelt: str) -> Iterator[str]:
    """The word with one of its sounds read the other way."""
    yield from (spelt[:n] + _EITHER[sound] + spelt[n + 1 :] for n, sound in enumerate(spelt) if sound in _EITHER)


_EITHER = {"G": "h", "x": "h", "h": "G", "w": "v", "v": "w"}
"""Sounds that one letter of another script is read as, either way."""


def slip_keys(name: str) -> frozenset[str]:
    """What to look a mistyped name up by: its keys with one consonant of one word left out, put in, changed or swapped.

    A name of several words is looked up by two of them together; one word alone needs three consonants to tell much.
    """
    spelt = [skeleton(word.sounds) for word in parsed(name).words if not word.initial][:PAIRED]
    if len(spelt) == 1:
        return frozenset(_slips(spelt[0])) if len(spelt[0]) >= _TELLING else frozenset()
    pairs = ((slip, other) for n, one in enumerate(spelt) for slip in _slips(one) for other in _without(spelt, n))
    return frozenset("+".join(sorted(pair)) for pair in pairs)


def _slips(spelt: str) -> set[str]:
    """The skeletons that differ from this one by one consonant, or by the order of two."""
    parts = [(spelt[:n], spelt[n:]) for n in range(len(spelt) + 1)]
    fewer = {left + right[1:] for left, right in parts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in parts if len(right) > 1}
    other = {left + new + right[1:] for left, right in parts if right for new in _CONSONANTS}
    more = {left + new + right for left, right in parts for new in _CONSONANTS}
    return (fewer | swapped | other | more) - {spelt, ""}


def _without(words: Sequence[str], n: int) -> list[str]:
    return [*words[:n], *words[n + 1 :]]


def _pairs(words: Sequence[Word]) -> set[str]:
    spelt = sorted({skeleton(word.sounds) for word in words})
    return {f"{one}+{other}" for n, one in enumerate(spelt) for other in spelt[n + 1 :]}


def near_names(query: str, names: Iterable[str], limit: int = 5) -> list[tuple[str, Score]]:
    """The names most like a name as people type it ("mamluk" finds Ali Mamlouk), best first, at most ``limit``.

    In any script: a name in Arabic letters, which leave vowels out, is found by what both have in common in sound.
    """
    every = list(dict.fromkeys(names))
    likely = _lettered(query, every, limit * 4)
    keys = search_keys(query)
    heard = [name for name in every if script_of(name) != script_of(query) and name_keys(name) & keys]
    scored = [(name, same_person(query, name), likely.get(name, 0.0)) for name in dict.fromkeys((*likely, *heard))]
    scored = [hit for hit in scored if hit[2] or hit[1].verdict is not Verdict.DIFFERENT]
    scored.sort(key=lambda hit: (-hit[1].value, -hit[2], hit[0]))
    return [(name, score) for name, score, _ in scored[:limit]]


def _lettered(query: str, names: Sequence[str], limit: int) -> dict[str, float]:
    """The names whose sounds are written in letters like those of the query, each with its likeness (60..100)."""
    from rapidfuzz import fuzz, process

    spelt = {name: " ".join(word.bare for word in parsed(name).words) for name in names}
    wanted = " ".join(word.bare for word in parsed(query).words)
    found = process.extract(wanted, spelt, scorer=fuzz.token_set_ratio, limit=limit, score_cutoff=60)
    return {name: likely for _, likely, name in found}


@lru_cache(maxsize=50_000)
def _compared(a: str, b: str) -> Score:
    """The best of what the two names and the aliases beside them give."""
    one, other = parsed(a), parsed(b)
    if not one.aliases and not other.aliases:
        return _scored(one, other)
    scores = [_scored(x, y) for x in (one, *one.aliases) for y in (other, *other.aliases)]
    return max(scores, key=lambda score: score.value)


def _scored(one: Name, other: Name) -> Score:
    if not one.words or not other.words:
        return _EMPTY
    likely = _likely(one, other)
    if not likely:
        return _BYNAME if one.byname != other.byname else _STRANGERS
    fits = _fits(likely)
    pairing = Pairing(one, other, fits, {i for i, _, _ in fits}, {j for _, j, _ in fits})
    value, reasons = _weighed(pairing)
    for guard in GUARDS:
        value, reasons = guard(pairing, value, reasons)
    return Score(round(value, 4), _verdict(value), reasons)


_EMPTY = Score(0.0, Verdict.DIFFERENT, ("One of the names holds no letters.",))
_STRANGERS = Score(0.0, Verdict.DIFFERENT, ("No word of one name sounds like a word of the other.",))
_BYNAME = Score(
    0.1, Verdict.UNSURE, ("A by-name (Abu, Umm) says whose father or mother one is: whoever bears it may bear both.",)
)


def _verdict(value: float) -> Verdict:
    return Verdict.SAME if value >= SAME else Verdict.UNSURE if value >= DIFFERENT else Verdict.DIFFERENT


Likely = tuple[float, int, int, int]
"""What speaks against a pair of words (less is better), how far apart they stand, and their places."""


def _likely(one: Name, other: Name) -> list[Likely]:
    """The pairs of words that may be one word in two spellings."""
    if not one.traces & other.traces:
        return []
    abjad = one.abjad != other.abjad
    return [
        (-alike, abs(i - j), i, j)
        for i, a in enumerate(one.words)
        for j, b in enumerate(other.words)
        if a.traces & b.traces and (alike := _alike(a, b, abjad)) >= _LEAST
    ]


def _fits(likely: list[Likely]) -> list[Fit]:
    """The best pairs of words, each word used once, by how alike they sound and then by place."""
    if len(likely) == 1:
        return [(i, j, -unlike) for unlike, _, i, j in likely]
    left, right = dict[int, tuple[int, float]](), set[int]()
    for unlike, _, i, j in sorted(likely):
        if i not in left and j not in right:
            left[i] = j, -unlike
            right.add(j)
    return [(i, j, alike) for i, (j, alike) in sorted(left.items())]


@lru_cache(maxsize=100_000)
def _alike(a: Word, b: Word, abjad: bool) -> float:
    if a.number != b.number:
        return 0.0
    if a.initial or b.initial:
        return 0.75 if a.sounds[0] == b.sounds[0] else 0.0
    if a.given and b.given:
        return float(a.given == b.given)  # Jamal is not Jamil, however alike they sound
    if a.bare == a.sounds and b.bare == b.sounds:
        return likeness(a.sounds, b.sounds, abjad, _LEAST)
    ours, theirs = {a.sounds, a.bare}, {b.sounds, b.bare}
    return max([likeness(x, y, abjad, _LEAST) for x in ours for y in theirs])


def _weighed(pairing: Pairing) -> tuple[float, tuple[str, ...]]:
    """What fits against what does not: 1 if all words fit and sound alike."""
    one, other, fits, *_ = pairing
    good = blurred = 0.0
    for i, _, alike in fits:
        weight = _WEAK if one.words[i].weak else 1.0
        good += weight * (alike - _LEAST) / (1 - _LEAST)
        blurred += weight * (1 - alike) / (1 - _LEAST)
    left, right = _alone(one, pairing.left), _alone(other, pairing.right)
    against = blurred + _CONFLICT * min(left, right) + _EXTRA * abs(left - right)
    return good / (good + against) if good else 0.0, (_fitting(pairing),)


def _alone(name: Name, fitting: Container[int]) -> float:
    """The weight of the words that fit nothing."""
    return sum([_WEAK if word.weak else 1.0 for n, word in enumerate(name.words) if n not in fitting])


def _fitting(pairing: Pairing) -> str:
    one, other = pairing.one.words, pairing.other.words
    return f"These words sound alike: {', '.join([f'{one[i].plain} / {other[j].plain}' for i, j, _ in pairing.fits])}."
