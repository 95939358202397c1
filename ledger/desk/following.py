"""Links and decisions follow a claim to its new reading; what changed is linked anew and waits for a person."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..journal import drafts, keys
from ..journal.bodies import from_whole
from ..link import LINKER, fact_keys
from ..model import Article, Claim, Draft, FactLink, Mention, Score, Source, SourceKind, Stance, Verdict
from ..store import Store
from ..store.fold.survive import Decision
from .facts import FactLinker
from .past import Past, chosen
from .persons import PersonLinker
from .sources import SourceLinker, folded, free_key

BY = f"machine:{LINKER}"
SAME_NAME = ("the same name in the same article",)
ANOTHER_NAME = Score(1.0, Verdict.DIFFERENT, ("another name stands at this place now",))


@dataclass
class Follower:
    """Links the claims of one article's new reading, from what is known of its old claims."""

    store: Store
    article: Article
    pasts: Sequence[Past]
    persons: PersonLinker = field(init=False)
    sources: SourceLinker = field(init=False)

    def __post_init__(self) -> None:
        """Names and sources that the article's claims are linked by go on meaning the same."""
        standing = [past for past in self.pasts if not past.superseded]
        self.persons = PersonLinker(self.store, by_name=_persons_of(standing))
        self.sources = SourceLinker(self.store, self.article, seen=_sources_of(standing), spelt=_spelt(standing))

    def fresh(self, claims: Sequence[Claim]) -> Iterator[Draft]:
        """Entries that link claims which were not there before."""
        yield from _drained(self.sources.drafts, self.sources.link(claims))
        yield from _drained(self.persons.drafts, self.persons.link(claims))
        yield from FactLinker(self.store, self._person_keys()).link(claims)

    def follow(self, past: Past, claim: Claim, turned: Sequence[str]) -> Iterator[Draft]:
        """Entries that give ``claim`` the links of ``past``, which may be the same claim read otherwise.

        ``turned`` says what links do not survive: then the fact is looked for anew, and the old link counts meanwhile.
        """
        yield from self._sources(past, claim)
        yield from self._persons(past, claim)
        if claim.key != past.key:
            yield from self._fact(past, claim)
        if turned:
            yield from self._proposals(past, claim, turned)

    def _sources(self, past: Past, claim: Claim) -> Iterator[Draft]:
        """Sources in the same words keep their links, and stay unlinked where a person undid the link."""
        places = {_said(source): n for n, source in reversed(list(enumerate(past.claim.sources)))}
        for n, source in enumerate(claim.sources):
            was = places.get(_said(source))
            if was is None:
                self.sources.link_source(claim.key, n, source)
                yield from _drained(self.sources.drafts)
            elif (past.key, was) != (claim.key, n):
                yield from (_source_draft(claim.key, n, one) for one in past.sources(was))

    def _persons(self, past: Past, claim: Claim) -> Iterator[Draft]:
        """Names keep their links, wherever in the claim they stand now; other names are linked anew."""
        for n, mention in enumerate(claim.mentions):
            was = _place(past.claim.mentions, mention, n)
            if (past.key, was) == (claim.key, n) and past.persons(n):
                continue
            linked = self._person(past, claim, n, was)
            yield from _apart(past, claim, n, linked)
            yield from linked

    def _person(self, past: Past, claim: Claim, n: int, was: int | None) -> list[Draft]:
        if was is not None and (decisions := past.persons(was)):
            return [_person_draft(claim.key, n, one) for one in decisions]
        self.persons.link_mention(claim, n, claim.mentions[n])
        return _drained(self.persons.drafts)

    def _fact(self, past: Past, claim: Claim) -> Iterator[Draft]:
        """The decisions on the old claim's fact; where none holds, that it is the fact the old claim stands in."""
        yield from (_fact_draft(claim.key, one) for one in past.facts())
        if not chosen(past.facts()):
            link = FactLink(1.0, Verdict.SAME, (f"as {past.id} before",), past.file.bearing.stance)
            yield drafts.claim_linked(claim.key, self.store.fact_of(past.key), link, by=BY)

    def _proposals(self, past: Past, claim: Claim, turned: Sequence[str]) -> Iterator[Draft]:
        """What the claim may bear on now, for a person to decide; nothing where a person has linked it."""
        held = chosen(past.facts())
        if held and not held.by_machine:
            return
        likely = self._likely(claim, {self.store.fact_of(past.key), claim.key})
        if not any(link.verdict is Verdict.SAME for link, _ in likely):
            own = self._own_fact(claim)
            yield drafts.fact_opened(own, claim.wording, by=BY)
            likely.append((FactLink(0.5, Verdict.UNSURE, (), _stance(claim)), own))
        for link, fact in likely:
            asked = FactLink(link.value, Verdict.UNSURE, (*turned, *link.reasons), link.stance)
            yield drafts.claim_linked(claim.key, fact, asked, by=BY)

    def _likely(self, claim: Claim, but: Container[str]) -> list[tuple[FactLink, str]]:
        """The facts the claim may bear on, by what the linker says, the likest first."""
        scored = FactLinker(self.store, self._person_keys()).scored(claim, fact_keys(claim))
        near = [(link, fact.key) for link, fact, _ in scored if link.verdict is not Verdict.DIFFERENT]
        return [(link, key) for link, key in near if key not in but]

    def _own_fact(self, claim: Claim) -> str:
        if not self.store.holds(claim.key):
            return claim.key
        return free_key(self.store, keys.fact_key, claim.key, 0)

    def _person_keys(self) -> dict[str, str]:
        return {name: key for name, (key, _) in self.persons.by_name.items()}


def renamed(past: Past, claim: Claim) -> bool:
    """Would ``claim``, the same claim read otherwise, put another name where a person said who is meant?"""
    old, new = past.claim.mentions, claim.mentions
    decided = [n for n in range(len(old)) if any(not one.by_machine for one in past.persons(n))]
    return any(n >= len(new) or new[n].name != old[n].name for n in decided)


def _persons_of(pasts: Iterable[Past]) -> dict[str, tuple[str, Score]]:
    """Whom each name of the article means; a name that means several is left to the linker."""
    found: dict[str, dict[str, Score]] = {}
    for past in pasts:
        for n, mention in enumerate(past.claim.mentions):
            if held := chosen(past.persons(n)):
                score = Score(from_whole(held.score), Verdict.SAME, SAME_NAME)
                found.setdefault(mention.name, {})[held.target] = score
    return {name: next(iter(meant.items())) for name, meant in found.items() if len(meant) == 1}


def _sources_of(pasts: Iterable[Past]) -> dict[tuple[SourceKind, str], str]:
    """Which source of the ledger the article's words for sources mean."""
    found: dict[tuple[SourceKind, str], str] = {}
    for past in pasts:
        for n, source in enumerate(past.claim.sources):
            if held := chosen(past.sources(n)):
                found[_said(source)] = held.target
    return found


def _spelt(pasts: Iterable[Past]) -> dict[str, str]:
    """Which source of the ledger each of the article's names for sources means."""
    places = ((past, n, source) for past in pasts for n, source in enumerate(past.claim.sources))
    return {source.name: held.target for past, n, source in places if (held := chosen(past.sources(n)))}


def _place(mentions: Sequence[Mention], mention: Mention, n: int) -> int | None:
    """Where the name of ``mention``, number ``n``, stood before: at the same place, else at the first that has it."""
    places = [m for m, old in enumerate(mentions) if old.name == mention.name]
    return n if n in places else next(iter(places), None)


def _said(source: Source) -> tuple[SourceKind, str]:
    return source.kind, folded(source.name)


def _apart(past: Past, claim: Claim, n: int, linked: Sequence[Draft]) -> Iterator[Draft]:
    """Whoever stood at this place under another name is not meant here any more."""
    if past.key != claim.key:
        return
    meant = {draft.body.get("person") for draft in linked}
    for one in {one.target: one for one in past.persons(n)}.values():
        if one.target not in meant:
            yield drafts.mention_linked(claim.key, n, one.target, ANOTHER_NAME, by=BY)


def _drained(found: list[Draft], _: object = None) -> list[Draft]:
    """The entries a linker has gathered so far, taken from it."""
    taken = list(found)
    found.clear()
    return taken


def _fact_draft(claim: str, one: Decision) -> Draft:
    stance = Stance(one.stance) if one.stance else Stance.ASSERTS
    link = FactLink(from_whole(one.score), one.verdict, one.reasons, stance)
    return drafts.claim_linked(claim, one.target, link, by=BY, decided_by=one.by)


def _person_draft(claim: str, n: int, one: Decision) -> Draft:
    return drafts.mention_linked(claim, n, one.target, _score(one), by=BY, decided_by=one.by)


def _source_draft(claim: str, n: int, one: Decision) -> Draft:
    return drafts.source_linked(claim, n, one.target, _score(one), by=BY, decided_by=one.by)


def _score(one: Decision) -> Score:
    return Score(from_whole(one.score), one.verdict, one.reasons)


def _stance(claim: Claim) -> Stance:
    return Stance.DENIES if claim.stance_denies else Stance.ASSERTS
