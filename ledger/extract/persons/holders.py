"""Who "the minister" is: the one person of the page who is told to hold that office, beside whom nobody else holds it.

"Transport Minister Ann Bell" is "the minister" and "the transport minister" further on, till another minister is
told of. A description that somebody else may bear is nobody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..grammar.tree import SUBJECTS, child, children

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token
    from .persons import Figure
    from .traces import Trace

HELD = 0.7
"""How sure it is that "the minister" is the one person who was told to be it."""

ANEW = frozenset({"of", "for", "in", "from", "at"})
"""Prepositions by which an office is told anew: "the mayor of Orbain"."""

TELLING = frozenset({"appos", "attr", "oprd", "compound", "nmod"})
"""Relations in which a noun tells what somebody is, and stands for nobody."""

FORMER = frozenset({"former", "ex", "ex-", "late", "then", "acting", "next", "new"})
RANKS = frozenset({"prime", "deputy", "vice", "shadow", "assistant", "junior", "opposition"})
"""Words that make another office of an office: a prime minister is not "the minister"."""

BEFORE = frozenset({"compound", "nmod", "amod"})


@dataclass(frozen=True, slots=True)
class Post:
    """An office at one place of a page, the words that tell it apart, and who holds it, ``None`` if nobody named."""

    place: int
    kind: frozenset[str]
    figure: "Figure | None"


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders of a document's offices, read off where "the minister" first asks for them.

    ``places`` are the persons by the last word of each name.
    """

    doc: "Doc"
    places: "Mapping[int, Figure]"
    read: dict[str, list[Post]] = field(default_factory=dict)

    def of(self, noun: "Token", traces: "Sequence[Trace]") -> "Figure | None":
        """The one person who may be meant by a noun behind "the"; never whoever does what is done to that one."""
        if noun.lower_ not in offices() or not _stands_alone(noun):
            return None
        kind, posts = _kind(noun), self._posts(noun.lower_)
        found = {_now(post, kind) for post in posts if post.place < noun.i and kind <= post.kind}
        figure = found.pop() if len(found) == 1 else None
        if figure is None or not any(_governs(each, figure, noun) for each in traces):
            return figure
        posts.append(Post(noun.i, kind, None))
        return None

    def _posts(self, word: str) -> list[Post]:
        if not self.read:
            known = offices()
            for token in self.doc.tokens:
                if token.lemma_.lower() in known and (post := self._post(token)) is not None:
                    self.read.setdefault(token.lemma_.lower(), []).append(post)
        return self.read.get(word, [])

    def _post(self, noun: "Token") -> Post | None:
        """What one place tells of an office; ``None`` where it takes up what is told elsewhere, or tells nothing."""
        figure = self._bearer(noun)
        if figure is not None:
            return Post(noun.i, _kind(noun), figure)
        first = child(noun, {"det", "poss", "nummod"})
        if noun.dep_ in BEFORE or (first is None and noun.tag_ != "NNS" and not _renewed(noun)):
            return None
        alone = first is not None and first.lower_ == "the" and not _kind(noun) and not _renewed(noun)
        return None if alone and noun.tag_ != "NNS" else Post(noun.i, _kind(noun), None)

    def _bearer(self, noun: "Token") -> "Figure | None":
        """Whose title the noun is, or beside whose name it stands."""
        if noun.dep_ in BEFORE:
            return self.places.get(noun.head.i)
        beside = [*children(noun, {"appos"}), *([noun.head] if noun.dep_ == "appos" else [])]
        near = (each for each in beside if not _titled_so(each, noun))
        return next((self.places[each.i] for each in near if each.i in self.places), None)


@cache
def offices() -> frozenset[str]:
    """The offices and callings that an article gives to one person and then names alone."""
    return frozenset(row["word"] for row in load("offices", "en"))


def _now(post: Post, kind: frozenset[str]) -> "Figure | None":
    """Who holds the office; nobody where it was held once, or is another: a former minister, a prime minister."""
    return post.figure if kind >= post.kind & (FORMER | RANKS) else None


def _stands_alone(noun: "Token") -> bool:
    """True for "the minister" that nothing beside it tells anew."""
    first = child(noun, {"det"})
    if first is None or first.lower_ != "the" or noun.dep_ in TELLING or noun.tag_ == "NNS":
        return False
    beside = [each for each in children(noun, {"appos", "relcl", "acl"}) if not _titled_so(each, noun)]
    return not beside and not _renewed(noun)


def _renewed(noun: "Token") -> bool:
    return any(each.lower_ in ANEW for each in children(noun, {"prep"}))


def _kind(noun: "Token") -> frozenset[str]:
    """The words before an office that make another of it: transport minister, former minister."""
    own = {each.lower_ for each in children(noun, BEFORE) if each.i < noun.i}
    title = [each for each in noun.head.lefts if each.i < noun.i] if noun.dep_ in BEFORE else []
    return frozenset(own | {each.lower_ for each in title if each.dep_ in BEFORE})


def _titled_so(name: "Token", noun: "Token") -> bool:
    """True for a name with the same title of its own: "the minister, Interior Minister Max Rohl" are two."""
    return any(each.lower_ == noun.lower_ for each in children(name, BEFORE))


def _governs(trace: "Trace", figure: "Figure", noun: "Token") -> bool:
    """True for the person as the subject above the noun: "Bell met the minister", "Bell said the minister had left"."""
    token = trace.token
    return trace.figure == figure and token.dep_ in SUBJECTS and token.i < noun.i and token.head.is_ancestor(noun)
