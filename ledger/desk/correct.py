"""Mend a reading: what a person says of a claim stands above what the program read, from then on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..errors import UsageError
from ..journal import bodies, drafts, keys
from ..model import (
    KIND_OF_SOURCE,
    Claim,
    Draft,
    Entry,
    FactLink,
    Hedge,
    HedgeLevel,
    Mention,
    Modality,
    Polarity,
    Source,
    Sourcing,
    Verdict,
)
from ..store import Store
from .facts import open_fact
from .log import KIND_OF_HEDGE
from .meant import NOBODY_YET, given, newcomers, persons_meant, sources_meant
from .persons import PersonLinker
from .refusal import refuse_empty, refuse_named_anonymous
from .resettling import Resettling
from .rewording import renamed, reworded, stands_beside_others
from .siding import denies, is_negated, other_side, stance
from .sources import SourceLinker, free_key, seen
from .worded import refuse_other_words

OWN_FACT = "new"
"""In place of a fact's key: a fact of the claim's own."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right instead; ``None`` leaves it as it was read. ``fact`` is a key, or "new" for a fact of its own.

    ``wording`` is the proposition in the article's words; the claim's ``text`` stays what stands at its place.
    """

    hedge: HedgeLevel | None = None
    sourcing: Sourcing | None = None
    sources: tuple[str, ...] | None = None
    polarity: Polarity | None = None
    modality: Modality | None = None
    persons: tuple[str, ...] | None = None
    fact: str | None = None
    wording: str | None = None


def correct(store: Store, key: str, correction: Correction, because: str, *, by: str) -> list[Entry]:
    """Correct the claim with that key; the first entry returned says what was changed.

    Raises :class:`UsageError` where nothing is changed, the sourcing and the sources do not fit, or a wording holds a
    word that the article does not;
    :class:`ledger.errors.RefusedError` for a name under ``anonymous``; :class:`ledger.errors.UnknownError` for an id
    that is nobody's, a name that several bear, and a new one that is nearly somebody's.
    """
    refuse_empty(because, "the reason (--because)")
    before = store.claim_file(key).bearing.claim
    meant = _Meant(persons_meant(store, correction.persons or ()), sources_meant(store, correction.sources or ()))
    correction = meant.named(correction)
    if correction.wording is not None:
        refuse_other_words(store, before, correction.wording, [*(correction.persons or ())])
    after = corrected(before, correction)
    changes = bodies.changes(before, after)
    if not changes and correction.fact is None and not meant.other_persons(store, key):
        raise UsageError(
            "nothing would change", "the claim reads so already", "`ledger correct --help` lists what can be."
        )
    if correction.fact is None and meant.other_persons(store, key) and stands_beside_others(store, before):
        correction = replace(correction, fact=OWN_FACT)
    opening = [drafts.claim_corrected(key, changes, because, by=by)] if changes else []
    links = _links(store, key, before, after, correction, meant, by)
    return store.append([*opening, *links, *_words(store, before, after, correction, meant, because, by)])


def _words(
    store: Store, before: Claim, after: Claim, correction: Correction, meant: "_Meant", because: str, by: str
) -> Iterator[Draft]:
    """Entries by which the fact follows the claim's words, or the claim goes where its words belong."""
    if correction.fact is not None:
        return
    if correction.wording is None:
        yield from reworded(store, before, after, because, by)
    else:
        yield from Resettling(store, before, after, meant.keys(store, after), because, by).drafts()


def corrected(claim: Claim, correction: Correction) -> Claim:
    """The claim as the correction has it. Raises as :func:`correct` does."""
    changed = replace(
        claim,
        sourcing=correction.sourcing or claim.sourcing,
        polarity=correction.polarity or claim.polarity,
        modality=correction.modality or claim.modality,
    )
    if changed.polarity is not claim.polarity:
        changed = replace(changed, stance_denies=denies(changed.polarity, correction.wording or claim.wording))
    if correction.hedge is not None:
        changed = replace(changed, hedge=_hedge(claim.hedge, correction.hedge))
    if correction.persons is not None:
        for person in correction.persons:
            refuse_empty(person, "the person's name")
        changed = replace(changed, mentions=tuple(Mention(name, (), name) for name in correction.persons))
        changed = replace(changed, wording=renamed(claim, changed))
    return _with_sources(_worded(changed, correction), correction)


def _worded(claim: Claim, correction: Correction) -> Claim:
    """The claim in the words of the correction; where these are negated otherwise, and nobody says, it is denied so."""
    if correction.wording is None:
        return claim
    negated = is_negated(correction.wording)
    if correction.polarity is None and negated is not is_negated(claim.wording):
        polarity = Polarity.DENIED if negated is not claim.stance_denies else Polarity.AFFIRMED
        claim = replace(claim, polarity=polarity)
    return replace(claim, wording=" ".join(correction.wording.split()))


def _hedge(old: Hedge, level: HedgeLevel) -> Hedge:
    """The level a person gives; the cues found stay where they were, unless nothing is hedged any more."""
    if level is old.level:
        return old
    return Hedge(level, KIND_OF_HEDGE[level], () if level is HedgeLevel.FLAT else old.cues)


def _with_sources(claim: Claim, correction: Correction) -> Claim:
    kind = KIND_OF_SOURCE.get(claim.sourcing)
    if kind is None:
        if correction.sources:
            raise UsageError(
                f"{claim.sourcing.value} has no source", "", "Give the --sourcing that fits the source too."
            )
        return replace(claim, sources=(), chains=((),)) if correction.sourcing else claim
    if correction.sources is None:
        if not claim.sources:
            raise UsageError(f"{claim.sourcing.value} needs a source", "", 'Say who as well: --source "...".')
        return claim
    for name in correction.sources:
        refuse_empty(name, "the source")
        refuse_named_anonymous(name, claim.sourcing)
    sources = tuple(Source(name, (), kind) for name in correction.sources)
    return replace(claim, sources=sources, chains=tuple((n,) for n in range(len(sources))))


@dataclass(frozen=True, slots=True)
class _Meant:
    """Who is meant by the ids and names of a correction: a key for each name, or none."""

    persons: Mapping[str, str | None]
    sources: Mapping[str, str | None]

    def named(self, correction: Correction) -> Correction:
        """The correction with names in the place of ids."""
        persons = correction.persons and tuple(self.persons)
        return replace(correction, persons=persons, sources=correction.sources and tuple(self.sources))

    def keys(self, store: Store, claim: Claim) -> dict[str, str]:
        """Whom the names of the corrected claim mean, by key, as far as they are in the ledger."""
        if self.persons:
            return {name: key for name, key in self.persons.items() if key}
        linked = store.mentioned([claim.key]).get(claim.key, {})
        return {claim.mentions[n].name: key for n, key in linked.items() if n < len(claim.mentions)}

    def other_persons(self, store: Store, claim: str) -> bool:
        """Is somebody meant whom the claim, though it reads so, is not linked to?"""
        if NOBODY_YET in self.persons.values():
            return True
        linked = set(store.mentioned([claim]).get(claim, {}).values())
        return bool({key for key in self.persons.values() if key} - linked)


def _links(
    store: Store, key: str, before: Claim, after: Claim, correction: Correction, meant: _Meant, by: str
) -> Iterator[Draft]:
    """Entries that link what the correction brought in: new sources, new persons, another fact or side of it."""
    if after.sources != before.sources:
        article = store.article(before.article)
        assert article is not None, "a claim's article is in the ledger"
        yield from SourceLinker(store, article, by=by, seen=seen(after, meant.sources)).link([after])
    if after.mentions != before.mentions or meant.other_persons(store, key):
        yield from PersonLinker(
            store, by=by, by_name=given(meant.persons, by), newcomers=newcomers(meant.persons)
        ).link([after])
    yield from _fact(store, key, before, after, correction.fact, by)


def _fact(store: Store, key: str, before: Claim, after: Claim, fact: str | None, by: str) -> Iterator[Draft]:
    """Entries that link the claim to another fact, or to the other side of its own."""
    if fact == OWN_FACT:
        founded = store.fact_of(key) == key
        yield from open_fact(after, by, free_key(store, keys.fact_key, key, 0) if founded else None)
    elif fact:
        side = stance(after.polarity, store.fact_file(fact).fact.wording)
        yield drafts.claim_linked(key, fact, FactLink(1.0, Verdict.SAME, (f"decided by {by}",), side), by=by)
    elif turned := other_side(store, before, after) if after.wording == before.wording else None:
        target, side = turned
        link = FactLink(1.0, Verdict.SAME, (f"polarity corrected by {by}",), side)
        yield drafts.claim_linked(key, target, link, by=by)
