"""A person answers a question: every answer is one transaction, and no program overrides it."""

from collections.abc import Callable, Iterator

from ..journal import drafts, keys
from ..journal.keys import NAME, OUTLET
from ..model import Draft, Entry, FactLink, Score, Stance, Verdict
from ..store import Query, Store
from ..store.review import Review
from .identity import merge
from .merging import check_rulings
from .review import COUNTING, Open
from .short_names import answered
from .sources import folded, free_key


def decide(store: Store, asked: Open, verdict: Verdict, because: str = "", *, by: str) -> Entry:
    """Answer a question ``same`` or ``different``; the entry returned is what to undo to take the answer back.

    Raises :class:`ledger.errors.UsageError` where the answer would join facts that were ruled on in different ways.
    """
    pair = asked.pairs[0]
    if pair.kind == "person" and verdict is Verdict.SAME and _is_linked(pair):
        one, other = (store.resolve(id, "P") for id in (asked.question.one, asked.question.other))
        done = merge(store, one, other, because or "decided in review", by=by)
        return next(entry for entry in done.entries if entry.seq == done.entry)
    why = f"decided by {by}: {because}" if because else f"decided by {by} in review"
    return store.append(list(_ANSWERS[pair.kind](store, asked, Score(1.0, verdict, (why,)), by)))[0]


def _is_linked(pair: Review) -> bool:
    """Is the mention anybody's?"""
    return pair.here != pair.subject


def _person(store: Store, asked: Open, score: Score, by: str) -> Iterator[Draft]:
    """Every mention that raised the question is not the candidate; one that is nobody's is the candidate, or new."""
    for pair in asked.pairs:
        yield drafts.mention_linked(pair.subject, pair.n, pair.candidate, score, by=by)
        if score.verdict is Verdict.DIFFERENT and not _is_linked(pair):
            person = free_key(store, keys.person_key, pair.subject, pair.n)
            name = store.claim_file(pair.subject).bearing.claim.mentions[pair.n].name
            yield drafts.person_opened(person, name, by=by)
            own = Score(1.0, Verdict.SAME, score.reasons)
            yield drafts.mention_linked(pair.subject, pair.n, person, own, by=by)


def _fact(store: Store, asked: Open, score: Score, by: str) -> Iterator[Draft]:
    """The claim bears on the fact or not; if it founded the fact it leaves, whoever joined it there comes along."""
    for pair in asked.pairs:
        link = FactLink(score.value, score.verdict, score.reasons, _stance(store, pair))
        yield drafts.claim_linked(pair.subject, pair.candidate, link, by=by)
    pair = asked.pairs[0]
    if score.verdict is Verdict.SAME and _brings_others(store, pair):
        check_rulings(store.fact_file(pair.there), store.fact_file(pair.here))
        yield drafts.facts_merged(pair.there, pair.here, score.reasons[0], by=by)


def _stance(store: Store, pair: Review) -> Stance:
    entry = store.entry(pair.entry)
    said = (entry.body or {}).get("stance") if entry else None
    return Stance(said) if said else Stance.ASSERTS


def _brings_others(store: Store, pair: Review) -> bool:
    """Did others join the claim in the fact it founded, since it was first read? A later reading speaks for itself."""
    if pair.here != pair.subject:
        return False
    others = [one for one in store.claim_files(Query(fact=pair.here)) if one.state in COUNTING]
    opened = store.claim_file(pair.subject).entry
    return len(others) > 1 and opened in {entry.seq for entry in store.act(pair.entry)}


def _source(store: Store, asked: Open, score: Score, by: str) -> Iterator[Draft]:
    """The same words for a source in one article are one source: all of them are linked."""
    for pair in asked.pairs:
        if pair.n == NAME:
            yield from answered(store, pair.subject, pair.candidate, score, by)
            continue
        for place, n in _same_words(store, pair):
            yield drafts.source_linked(place, n, pair.candidate, score, by=by)


def _same_words(store: Store, pair: Review) -> Iterator[tuple[str, int]]:
    if pair.n == OUTLET:
        yield pair.subject, OUTLET
        return
    claim = store.claim_file(pair.subject).bearing.claim
    meant = folded(claim.sources[pair.n].name)
    for file in store.claim_files(Query(article=claim.article)):
        for n, source in enumerate(file.bearing.claim.sources):
            if folded(source.name) == meant and source.kind is claim.sources[pair.n].kind:
                yield file.bearing.claim.key, n


def _copy(store: Store, asked: Open, score: Score, by: str) -> Iterator[Draft]:
    return (drafts.copy_linked(pair.subject, pair.candidate, score, by=by) for pair in asked.pairs)


def _rival(store: Store, asked: Open, score: Score, by: str) -> Iterator[Draft]:
    return (drafts.facts_rivals(pair.subject, pair.candidate, score, by=by) for pair in asked.pairs)


_ANSWERS: dict[str, Callable[[Store, Open, Score, str], Iterator[Draft]]] = {
    "person": _person,
    "fact": _fact,
    "source": _source,
    "copy": _copy,
    "rival": _rival,
}
