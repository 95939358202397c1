"""An outlet called by its last word: "the Courier" may be The Sarvenna Courier. The desk is asked, nothing is joined.

The question is on the two sources, not on one sentence. While it is open each stays a source of its own; once somebody
has said that they are one, what the short name said is the outlet's, and so is what later articles quote by it.
"""

from collections.abc import Iterator, Mapping

from ..journal import drafts
from ..journal.keys import NAME, OUTLET
from ..link import LINKER, same_source, shortened
from ..link.sources import folded
from ..model import ClaimFile, Draft, EntryKind, Score, Source, SourceKind, Verdict
from ..store import Query, Store
from ..store.fold.survive import Decision, decision, of_kind, settle

BY = f"machine:{LINKER}"

ASKED = 3
"""About how many outlets a short name is asked at most: where many end alike it tells too little."""


def perhaps_short(key: str, name: str, others: Mapping[str, str]) -> Iterator[Draft]:
    """Entries that ask whether the outlet ``name`` and those of ``others`` (names by key) that end alike are one."""
    pairs = [(key, name, other, called) for other, called in others.items() if shortened(name, called)]
    pairs += [(other, called, key, name) for other, called in others.items() if shortened(called, name)]
    for short, brief, long, full in pairs[:ASKED]:
        likeness = same_source(*(Source(one, (), SourceKind.OUTLET) for one in (brief, full))).value
        asked = Score(likeness, Verdict.UNSURE, (f"“{brief}” may be short for “{full}”.",))
        yield drafts.source_linked(short, NAME, long, asked, by=BY)


def meant(store: Store, key: str) -> tuple[str, Score] | None:
    """The source that somebody said an outlet's short name stands for, if anybody has."""
    chosen = _answer(store, key)
    return (chosen.target, Score(1.0, Verdict.SAME, chosen.reasons)) if chosen else None


def _answer(store: Store, key: str) -> Decision | None:
    linked = of_kind(store.history(key, undone=False), EntryKind.SOURCE_LINKED)
    return settle(decision(one, "source") for one in linked if (one.body or {})["n"] == NAME)[0]


def answered(store: Store, short: str, long: str, score: Score, by: str) -> Iterator[Draft]:
    """Entries that keep a person's answer; if it is yes, whatever the short name said is linked to the outlet."""
    yield drafts.source_linked(short, NAME, long, score, by=by)
    if score.verdict is Verdict.SAME:
        yield from _moved(store, short, short, long, score)


def apart_again(store: Store, short: str, long: str) -> Iterator[Draft]:
    """Entries that give the short name back what was said by it, after the answer that it is ``long`` was undone."""
    score = Score(1.0, Verdict.SAME, ("the answer that it is another was taken back",))
    yield from _moved(store, short, long, short, score)


def _moved(store: Store, short: str, here: str, there: str, score: Score) -> Iterator[Draft]:
    """Links to ``there`` for what ``here`` says in articles under the short name; a person's own links hold."""
    names = {name for key, name in store.source_names() if key == short}
    places = (place for file in store.claim_files(Query(source=here)) for place in _places(file, here, names))
    for place, n in dict.fromkeys(places):
        yield drafts.source_linked(place, n, there, score, by=BY)


def _places(file: ClaimFile, key: str, names: set[str]) -> Iterator[tuple[str, int]]:
    """Where in a claim, or of which article as its outlet, that source stands under one of these names."""
    claim = file.bearing.claim
    for chain, refs in zip(claim.chains, file.bearing.chains, strict=True):
        for n, ref in zip((OUTLET, *chain), refs, strict=True):
            said = file.article.outlet if n == OUTLET else claim.sources[n].name
            if ref.key == key and folded(said) in {folded(name) for name in names}:
                yield (claim.article if n == OUTLET else claim.key), n
