"""The same text? Reprints, cut copies and partly rewritten agency copy, found by the runs of words they share."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from heapq import nsmallest

from ledger.model import Score, Verdict

from .shingles import contained, shingles

COPY, MAYBE = 0.4, 0.2
"""From ``COPY`` up of the shorter text is found in the other, it is a copy; from ``MAYBE`` up a person decides."""

_COMMON = 40  # a run of words in more texts than this is a phrase, not a trace
_SKETCH = 48  # numbers in the sketch of a text


def same_text(a: str, b: str) -> Score:
    """Is one text a reprint, a cut or a partly rewritten copy of the other? The value is the share found, 0..1."""
    share = contained(shingles(a), shingles(b))
    verdict = Verdict.SAME if share >= COPY else Verdict.UNSURE if share >= MAYBE else Verdict.DIFFERENT
    return Score(round(share, 4), verdict, (f"{share:.0%} of the shorter text stands in the other, word for word.",))


def copy_keys(text: str) -> tuple[int, ...]:
    """What to look copies up by: the smallest shingle numbers of the text, at most 48, each below 2**32.

    Two texts that share much share some of them, wherever the cut was made.
    """
    return tuple(nsmallest(_SKETCH, shingles(text)))


def group_copies(texts: Sequence[str]) -> list[int]:
    """A group number per text; copies of one text share it, and it is the place of the first of them.

    Each text is linked to its best match alone, so that loose likeness does not chain groups together. Linear in the
    number of texts.
    """
    sets = [shingles(text) for text in texts]
    postings = _postings(sets)
    parent = list(range(len(texts)))
    for n, own in enumerate(sets):
        best = _best_match(n, own, sets, postings)
        if best is not None:
            _join(parent, n, best)
    return [_root(parent, n) for n in range(len(texts))]


def _postings(sets: Sequence[frozenset[int]]) -> dict[int, list[int]]:
    """Which texts hold a run of words, for runs that more than one text and not very many hold."""
    counts = Counter[int]()
    for own in sets:
        counts.update(own)
    rare = {number for number, count in counts.items() if 1 < count <= _COMMON}
    postings = defaultdict[int, list[int]](list)
    for n, own in enumerate(sets):
        for number in own & rare:
            postings[number].append(n)
    return postings


def _best_match(
    n: int, own: frozenset[int], sets: Sequence[frozenset[int]], postings: dict[int, list[int]]
) -> int | None:
    """The other text that shares most with this one, if one of the two stands in the other."""
    shared = Counter[int]()
    for number in own:
        shared.update(postings.get(number, ()))
    del shared[n]
    near = [other for other, _ in shared.most_common(3)]
    best = max(near, key=lambda other: contained(own, sets[other]), default=None)
    return best if best is not None and contained(own, sets[best]) >= COPY else None


def _root(parent: list[int], n: int) -> int:
    while parent[n] != n:
        parent[n] = n = parent[parent[n]]
    return n


def _join(parent: list[int], a: int, b: int) -> None:
    """The earlier text gives the group its number."""
    first, second = sorted((_root(parent, a), _root(parent, b)))
    parent[second] = first
