"""Of several persons of one name in an article: whom does its copy mean? The same one in the same words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..model import Claim, ClaimState, Mention
from ..store import Query, Store

Place = tuple[str, int]
"""A claim's key and the number of its mention."""

Words = tuple[str, str, str, tuple[int, ...]]
"""A claim's words and its wording, the name of a mention in it, and where that stands, from the claim's beginning."""


def inherited(store: Store, original: str, claims: Sequence[Claim]) -> dict[Place, str]:
    """By mention of a copy the person meant in its original, for names that several persons bear there.

    Only the same words, which mean one person wherever the original has them, tell whom: whoever is brought up in
    words of the copy's own is left to its reading.
    """
    meant = _meant(store, original)
    shared = {name for name, persons in _bearers(meant).items() if len(persons) > 1}
    if not shared:
        return {}
    places = ((claim.key, n, words) for claim in claims for n, words in _places(claim) if words[2] in shared)
    return {(key, n): next(iter(meant[words])) for key, n, words in places if len(meant.get(words, ())) == 1}


def _meant(store: Store, article: str) -> Mapping[Words, set[str]]:
    """Whom the mentions of an article's standing claims mean, by their words."""
    files = [file for file in store.claim_files(Query(article=article)) if file.state is not ClaimState.SUPERSEDED]
    claims = {file.bearing.claim.key: file.bearing.claim for file in files}
    persons = store.mentioned(claims)
    found: dict[Words, set[str]] = defaultdict(set)
    for key, claim in claims.items():
        for n, words in _places(claim):
            found[words] |= {persons[key][n]} if n in persons.get(key, {}) else set()
    return found


def _bearers(meant: Mapping[Words, set[str]]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for (_, _, name, _), persons in meant.items():
        found[name] |= persons
    return found


def _places(claim: Claim) -> Iterator[tuple[int, Words]]:
    start = claim.spans[0].start if claim.spans else 0
    return ((n, _words(claim, mention, start)) for n, mention in enumerate(claim.mentions))


def _words(claim: Claim, mention: Mention, start: int) -> Words:
    return claim.text, claim.wording, mention.name, tuple(span.start - start for span in mention.spans)
