"""The same text? Reprints, cut copies and partly rewritten agency copy, found by the runs of words they share."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from heapq import nsmallest
from itertools import chain

from ledger.model import Score, Verdict

from .shingles import copied, runs, sample, shingles

COPY, MAYBE = 0.26, 0.15
"""From ``COPY`` up of the shorter text is found in the other, it is a copy; from ``MAYBE`` up a person decides."""

_COMMON = 40  # a run of words in more texts than this is a phrase, not a trace
_SKETCH = 48  # numbers in the sketch of a text
_SURE = 0.7  # a share of the sample that needs no exact check
_CHECKED = 0.25  # a share of the sample from which an exact check is worth its time
_NEAREST = 5  # so many texts that share most numbers are looked at
_FEW = 400  # up to so many texts every run of words is kept, beyond it a sample of a fourth

Numbers = Collection[int]
"""The numbers that stand for a text, each once."""

Match = tuple[float, int]


def same_text(a: str, b: str) -> Score:
    """Is one text a reprint, a cut or a partly rewritten copy of the other? The value is the share found, 0..1."""
    found = copied(runs(a), runs(b))
    verdict = Verdict.SAME if found.share >= COPY else Verdict.UNSURE if found.share >= MAYBE else Verdict.DIFFERENT
    reason = f"{found.share:.0%} of the shorter text stands in the other, one quotation aside."
    if found.by_chance and verdict is not Verdict.DIFFERENT:
        return Score(round(found.share, 4), Verdict.DIFFERENT, (reason, "Two short reports share so little by chance."))
    return Score(round(found.share, 4), verdict, (reason,))


def copy_keys(text: str) -> tuple[int, ...]:
    """What to look copies up by: the smallest shingle numbers of the text, at most 48, each below 2**32.

    Two texts that share much share some of them, wherever the cut was made.
    """
    return tuple(nsmallest(_SKETCH, shingles(text)))


def group_copies(texts: Sequence[str]) -> list[int]:
    """A group number per text; copies of one text share it, and it is the place of the first of them.

    Each text is linked to its best match alone, so that loose likeness does not chain groups together. Linear in the
    number of texts; of many texts only a sample of the runs of words is kept.
    """
    read = sample if len(texts) > _FEW else shingles
    parent = list(range(len(texts)))
    for n, matches in _matches([read(text) for text in texts]):
        for share, other in matches:
            if _root(parent, n) == _root(parent, other) or _is_copy(texts[n], texts[other], share):
                _join(parent, n, other)
                break
    return [_root(parent, n) for n in range(len(texts))]


def _is_copy(one: str, other: str, share: float) -> bool:
    """The ``share`` by the sample says so by itself, or the whole texts do."""
    return share >= _SURE or same_text(one, other).verdict is Verdict.SAME


def _matches(samples: Sequence[Numbers]) -> Iterator[tuple[int, list[Match]]]:
    """Each text that may be a copy or have one, with the texts that share most with it, the best first."""
    traces = _traces(samples)
    holders = defaultdict[int, list[int]](list)
    for n, own in enumerate(traces):
        for number in own:
            holders[number].append(n)
    for n, own in enumerate(traces):
        shared = Counter(chain.from_iterable(map(holders.__getitem__, own)))
        del shared[n]
        near = _near(len(samples[n]), shared, samples)
        if near:
            yield n, near


def _traces(samples: Sequence[Numbers]) -> list[set[int]]:
    """Of each text the numbers that more than one text holds, and not very many."""
    counted = Counter(chain.from_iterable(samples))
    traces = {number for number, count in counted.items() if 1 < count <= _COMMON}
    return [traces.intersection(own) for own in samples]


def _near(size: int, shared: Counter[int], samples: Sequence[Numbers]) -> list[Match]:
    """The share of the smaller sample that the nearest other texts have; equal shares in order of place."""
    near = [(count / min(size, len(samples[other])), other) for other, count in shared.most_common(_NEAREST)]
    return sorted((match for match in near if match[0] >= _CHECKED), key=lambda match: (-match[0], match[1]))


def _root(parent: list[int], n: int) -> int:
    while parent[n] != n:
        parent[n] = n = parent[parent[n]]
    return n


def _join(parent: list[int], a: int, b: int) -> None:
    """The earlier text gives the group its number."""
    first, second = sorted((_root(parent, a), _root(parent, b)))
    parent[second] = first
