"""What becomes of the claims of an article when it is read again, claim by claim."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from .. import lexicon
from ..journal import bodies, drafts, keys
from ..model import Article, Claim, Draft, Problem
from ..store import Store
from .following import BY, Follower, renamed
from .matching import match, on_shared_words, turned
from .past import Past, chosen

NOT_READ = "not read any more"
NEARLY = "read on nearly the same words"


class Fate(StrEnum):
    """What became of a claim: read for the first time, read otherwise, replaced, or kept against the reading."""

    NEW = "new"
    CHANGED = "changed"
    SUPERSEDED = "superseded"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one claim, and why; ``id`` is empty for one that is not in the ledger yet.

    ``successor`` is the claim that took its place, ``problem`` what a person should look at.
    """

    fate: Fate
    claim: Claim
    why: str
    id: str = ""
    successor: Claim | None = None
    problem: Problem | None = None


class Rereading:
    """One article's old claims beside its new reading; ``drafts`` are the entries that the outcomes call for."""

    def __init__(self, store: Store, article: Article, old: Sequence[Past], by: str) -> None:
        self.store, self.article, self.old, self.by = store, article, old, by
        self.reading = keys.reading_key(article.key, by.removeprefix("machine:"), lexicon.digest())
        self.follower = Follower(store, article, old)
        self.drafts: list[Draft] = []

    def outcomes(self, new: Sequence[Claim]) -> Iterator[Outcome]:
        """What becomes of every claim, old and new; those that stay as they were are left out."""
        found = match(self.article, self.old, new)
        yield from (outcome for past, claim in found.again if (outcome := self._again(past, claim, new)))
        yield from (self._moved(past, claim, new) for past, claim in found.moved)
        yield from self._fresh(found.fresh)
        yield from (outcome for past in found.lost if (outcome := self._lost(past)))

    def _again(self, past: Past, claim: Claim, among: Sequence[Claim]) -> Outcome | None:
        """The same words: nothing if read the same, else a new revision under the corrections people made."""
        if past.logged or bodies.claim_body(claim) == past.reading:
            return None
        after = past.as_read(claim)
        if renamed(past, after):
            what = "it is read of other persons now, but a person said who is meant"
            return _kept(past, what, f"ledger correct {past.id} --person … decides it")
        changes = turned(past.claim, after, shared=self._shared(claim, among))
        self._follow(past, claim, after, changes)
        why = "; ".join((*changes, *_fields(past.read, claim, besides=changes)))
        return Outcome(Fate.CHANGED, after, why, past.id, None, _question(past, changes))

    def _moved(self, past: Past, claim: Claim, among: Sequence[Claim]) -> Outcome:
        """Nearly the same words: the new claim takes the place of the old, unless a person made or mended that."""
        if past.pinned:
            return replace(_kept(past, f"{past.touched}; nearly the same words are read now"), problem=None)
        changes = turned(past.claim, claim, shared=self._shared(claim, among))
        self._follow(past, claim, claim, changes)
        self._supersede(past, claim)
        why = "; ".join((NEARLY, *changes))
        return Outcome(Fate.SUPERSEDED, past.claim, why, past.id, claim, _question(past, changes))

    def _fresh(self, claims: Sequence[Claim]) -> Iterator[Outcome]:
        """Claims that were not there, linked like those of a new article; some were there once and come back."""
        once = {past.key: past for past in self.old}
        unseen = [claim for claim in claims if claim.key not in once]
        for claim in claims:
            if past := once.get(claim.key):
                self._follow(past, claim, claim, turned(past.claim, claim))
                yield Outcome(Fate.NEW, claim, "read again, after a reading that did not find it", past.id)
        self.drafts += [drafts.claim_read(claim, self.reading, by=self.by) for claim in unseen]
        self.drafts += self.follower.fresh(unseen)
        yield from (Outcome(Fate.NEW, claim, "read for the first time") for claim in unseen)

    def _lost(self, past: Past) -> Outcome | None:
        """Read no more: superseded by nothing, unless a person had to do with it."""
        if past.logged:
            return None
        if past.retracted is not None and past.touched:
            return replace(_kept(past, f"{NOT_READ}, but {past.touched}"), problem=None)
        if reason := past.touched or self._ruled(past):
            return _kept(past, f"{NOT_READ}, but {reason}")
        self._supersede(past, None)
        return Outcome(Fate.SUPERSEDED, past.claim, NOT_READ, past.id)

    def _shared(self, claim: Claim, among: Sequence[Claim]) -> bool:
        return on_shared_words(claim, (*among, *(past.claim for past in self.old)))

    def _ruled(self, past: Past) -> str | None:
        """The ruling that was made with this claim in sight, in words."""
        file = self.store.fact_file(self.store.fact_of(past.key))
        ruling = file.ruling
        if ruling is None or past.key not in ruling.claims_seen:
            return None
        return f"{ruling.by} ruled {file.fact.id} {ruling.verdict.value} with it"

    def _follow(self, past: Past, read: Claim, after: Claim, changes: Sequence[str]) -> None:
        """The entries of a claim that is read otherwise or elsewhere: the reading as such, and what follows to it."""
        self.drafts.append(drafts.claim_read(read, self.reading, by=self.by))
        self.drafts += self.follower.follow(past, after, changes)
        self.drafts += self._reworded(past, after, changes)

    def _supersede(self, past: Past, claim: Claim | None) -> None:
        """The old claim ends; one that was retracted stays so in its successor."""
        because = NEARLY if claim else NOT_READ
        self.drafts.append(drafts.claim_superseded(past.key, claim.key if claim else None, because, by=self.by))
        if claim and past.retracted is not None:
            self.drafts.append(drafts.claim_retracted(claim.key, past.retracted, by=self.by))

    def _reworded(self, past: Past, claim: Claim, changes: Sequence[str]) -> Iterator[Draft]:
        """A fact in the words of the old claim takes those of the new, unless it was ruled on in the old ones."""
        if changes or claim.wording == past.claim.wording:
            return
        file = self.store.fact_file(self.store.fact_of(past.key))
        if file.fact.wording == past.claim.wording and file.ruling is None:
            yield drafts.fact_reworded(file.fact.key, claim.wording, "its claim was read again", by=BY)


def _kept(past: Past, why: str, hint: str = "") -> Outcome:
    mend = hint or f"ledger retract {past.id} --because … takes it out"
    return Outcome(Fate.KEPT, past.claim, why, past.id, problem=Problem(f"kept: {why}", past.id, mend))


def _question(past: Past, changes: Sequence[str]) -> Problem | None:
    """Where a person linked the claim to its fact the link stays, whatever the claim says now: somebody must look."""
    held = chosen(past.facts())
    if not changes or held is None or held.by_machine:
        return None
    what = f"{'; '.join(changes)}: the link to its fact that {held.by} made stays"
    return Problem(what, past.id, f"ledger correct {past.id} --fact … decides it")


def _fields(old: Claim, new: Claim, besides: Sequence[str]) -> list[str]:
    """The fields in which two readings differ, with their values where these are words."""
    named = {words.split()[0] for words in besides} | ({"mentions"} if besides else set())
    before, after = bodies.claim_body(old), bodies.claim_body(new)
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return [_field(name, old, new) for name in names if name not in named]


def _field(name: str, old: Claim, new: Claim) -> str:
    if name == "hedge" and old.hedge.level is not new.hedge.level:
        return f"hedge {old.hedge.level.word} → {new.hedge.level.word}"
    if name == "sourcing":
        return f"sourcing {old.sourcing.value} → {new.sourcing.value}"
    return name
