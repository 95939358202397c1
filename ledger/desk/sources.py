"""Which sources of the ledger speak in a new article?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from ..journal import drafts, keys
from ..link import LINKER, same_person, same_source
from ..link.naming import script_of
from ..model import Article, ArticleKind, Claim, Draft, Score, Source, SourceKind, SourceRef, Verdict
from ..store import Store
from .likenames import beside
from .short_names import meant, perhaps_short
from .telling import Telling

BY = f"machine:{LINKER}"
OPENED = Score(1.0, Verdict.SAME, ("the first time this source speaks",))
SAID_BEFORE = Score(1.0, Verdict.SAME, ("the same words in the same article",))


@dataclass
class SourceLinker:
    """Links the sources of one article's claims.

    The same words in one article are one source. Whoever has a name is one source everywhere; an unnamed source is one
    only within its article.
    """

    store: Store
    article: Article
    by: str = BY
    drafts: list[Draft] = field(default_factory=list)
    seen: dict[tuple[SourceKind, str], str] = field(default_factory=dict)
    spelt: dict[str, str] = field(default_factory=dict)
    """The sources of this article, by their names as written."""
    outlets: dict[str, str] = field(default_factory=dict)
    """The outlets opened here: their names by key."""

    def link_outlet(self) -> None:
        """Link the article to its outlet; its claims need no link to it of their own."""
        if self.article.kind is ArticleKind.ARTICLE and self.article.outlet:
            self.link_source(self.article.key, keys.OUTLET, Source(self.article.outlet, (), SourceKind.OUTLET))

    def outlet_key(self, name: str) -> str:
        """The key of the outlet of that name, which is opened if nobody has published or quoted it yet."""
        source = Source(name, (), SourceKind.OUTLET)
        return (self._known(source) or self._open(keys.outlet_key(name), 0, source))[0]

    def link(self, claims: Sequence[Claim]) -> list[Draft]:
        """Entries that open the new sources and link every mention."""
        for claim in claims:
            for n, source in enumerate(claim.sources):
                self.link_source(claim.key, n, source)
        return self.drafts

    def link_source(self, place: str, n: int, source: Source) -> None:
        """Link source ``n`` of the claim (or article) with key ``place``, opening a source where none is known."""
        said = (source.kind, folded(source.name))
        score = SAID_BEFORE
        if said not in self.seen:
            found = self._known(source) or self._in_other_script(source) or self._open(place, n, source)
            self.seen[said], score = found
        self.spelt[source.name] = self.seen[said]
        self.drafts.append(drafts.source_linked(place, n, self.seen[said], score, by=self.by))

    def _known(self, source: Source) -> tuple[str, Score] | None:
        """The source of the ledger that this surely is, if there is one; an unnamed source never is."""
        if source.kind is SourceKind.UNNAMED:
            return None
        named = self.store.sources_named([source.name])
        scored = [(_compared(known, source), known) for known in named]
        best = max(scored, key=lambda pair: pair[0].value, default=None)
        if best is None or best[0].verdict is not Verdict.SAME:
            return None
        outlet = best[1].kind is SourceKind.OUTLET
        return (outlet and meant(self.store, best[1].key)) or (best[1].key, best[0])

    def _in_other_script(self, source: Source) -> tuple[str, Score] | None:
        """The one speaker of this article who is called so in another script, unless the article tells them apart."""
        if source.kind is not SourceKind.PERSON:
            return None
        script = script_of(source.name)
        scored = [(same_person(name, source.name), name) for name in self.spelt if script_of(name) != script]
        same = [(score, name) for score, name in scored if score.verdict is Verdict.SAME]
        if len({self.spelt[name] for _, name in same}) != 1:
            return None
        score, name = same[0]
        return None if beside(Telling(self.article), source.name, [name]) else (self.spelt[name], score)

    def _open(self, place: str, n: int, source: Source) -> tuple[str, Score]:
        key = free_key(self.store, keys.source_key, place, n)
        self.drafts.append(drafts.source_opened(key, source.name, source.kind, by=self.by))
        if source.kind is SourceKind.OUTLET:
            known = {one.key: one.name for one in self.store.outlets_ending(source.name)}
            self.drafts += perhaps_short(key, source.name, known | self.outlets)
            self.outlets[key] = source.name
        return key, OPENED


def seen(claim: Claim, given: Mapping[str, str | None]) -> dict[tuple[SourceKind, str], str]:
    """The sources of the ledger that somebody named by id, as :class:`SourceLinker` takes what is known."""
    return {(one.kind, folded(one.name)): key for one in claim.sources if (key := given.get(one.name))}


def free_key(store: Store, key: Callable[[str, int], str], place: str, n: int) -> str:
    """The key of number ``n``, or of the next that is free: a corrected claim may have opened one before."""
    return next(found for number in count(n) if not store.holds(found := key(place, number)))


def folded(name: str) -> str:
    """A name without what writing it differently changes: case and spacing."""
    return " ".join(name.casefold().split())


def _compared(known: SourceRef, source: Source) -> Score:
    """A body that bears an outlet's name is the outlet; a person who bears it is not."""
    bodies = {known.kind, source.kind} == {SourceKind.ORGANIZATION, SourceKind.OUTLET}
    kind = source.kind if bodies else known.kind
    return same_source(Source(known.name, (), kind), source)
