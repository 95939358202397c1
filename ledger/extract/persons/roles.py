"""What the page says that its persons and bodies are, so that a later "the mayor" or "the firm" goes back to a name."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ...model import Mention, Resolution, Span
from ..attribution.sourcing import is_outlet
from ..grammar.tree import child, children, noun_phrase, spans, tokens_at
from ..text.languages import is_universal
from ..universal.bearing import phrase_of, told_beside
from ..universal.vocabulary import does
from .people import Cast
from .tried import tried

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

FORMER = frozenset({"former", "ex", "ex-", "late", "then"})
RANKS = frozenset({"prime", "deputy", "vice", "shadow", "assistant"})
"""Words that make another office of an office: a prime minister is not "the minister"."""

TELLING = frozenset({"compound", "nmod", "amod", "appos"})
"""Relations of the words that tell beside a name what body it is."""

ONLY, NEAREST = 0.7, 0.55
"""How sure it is that a description means the only one described so, and the last one of several bodies."""

PAPER = "paper"
"""The sort under which every outlet goes that is known by its name."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The persons of a page by what is said of them, and its bodies by their sort, in the order of the text."""

    persons: dict[str, list[tuple[Mention, str]]] = field(default_factory=dict)
    bodies: dict[str, list[Resolution]] = field(default_factory=dict)

    def person(self, noun: "Token", owner: str = "") -> Mention | None:
        """The one person of the page who is told to be what the noun says; of several the only one told before.

        ``owner`` is the name of the person whose secretary, whose lawyer it is.
        """
        every = self.persons.get(_role(noun), [])
        found = [mention for mention, theirs in every if not owner or not theirs or owner == theirs]
        if len({each.name for each in found}) > 1:
            found = [each for each in found if each.spans[0].start < noun.idx]
        return found[0] if len({each.name for each in found}) == 1 else None

    def body(self, noun: "Token") -> Resolution | None:
        """The body last named before the noun and told to be what it says."""
        before = [each for each in self.bodies.get(_sort(noun) or "", []) if each.spans[0].start < noun.idx]
        if not before:
            return None
        sure = ONLY if len({each.text.casefold() for each in before}) == 1 else NEAREST
        return Resolution(before[-1].text, before[-1].spans, sure)


def roles(doc: "Doc", cast: Cast) -> Roles:
    """What the parsed document says of whom, by title, by apposition and by the noun before a name."""
    found = Roles()
    for mention in cast.mentions:
        if mention.text[:1].isupper():
            for role, owner in _told_of(tokens_at(doc, mention.spans[0])):
                theirs = cast.name_at(owner) if owner is not None else None
                found.persons.setdefault(role, []).append((mention, theirs.name if theirs else ""))
    for noun, mention in () if is_universal(doc.lang_) else tried(doc, cast):
        found.persons.setdefault(noun, []).append((mention, ""))
    for token in doc.tokens:
        alone = token.pos_ == "PROPN" and token.dep_ not in PART_OF_NAME and cast.name_at(token) is None
        if alone and (sort := _body_sort(token)) is not None:
            found.bodies.setdefault(sort, []).append(_named(token))
    return found


PART_OF_NAME = frozenset({"compound", "nmod"})
"""Relations of a name's words to its head."""


def _told_of(name: "list[Token]") -> "Iterator[tuple[str, Token | None]]":
    """The roles of a person with whose they are: the word before the name, and the nouns in apposition beside it."""
    first, last = name[0], name[-1]
    if is_universal(first.lang_):
        yield from ((_role(noun), _owner(noun)) for noun in told_beside(first, last))
        return
    if first.i and not first.is_sent_start and first.nbor(-1).pos_ in {"NOUN", "PROPN", "ADJ"}:
        earlier = [token.lower_ for token in first.doc[max(first.sent.start, first.i - 5) : first.i]]
        past = FORMER & set(earlier) or any(
            does(each, "former") for each in first.doc[max(first.sent.start, first.i - 5) : first.i]
        )
        yield ("former " if past else "") + first.nbor(-1).lower_, child(last, {"poss"})
    beside = [*children(last, {"appos"}), *([last.head] if last.dep_ == "appos" else [])]
    yield from ((_role(noun), _owner(noun)) for noun in beside if noun.pos_ == "NOUN")


def _owner(noun: "Token") -> "Token | None":
    """Whose lawyer somebody is: "Ann Bell's lawyer", "a lawyer for Ann Bell"."""
    prep = next((each for each in children(noun, {"prep"}) if each.lower_ in {"for", "of", "to"}), None)
    whose = child(prep, {"pobj"}) if prep is not None else child(noun, {"pobj"})  # French hangs it on the noun itself
    return child(noun, {"poss"}) or whose


def _role(noun: "Token") -> str:
    if is_universal(noun.lang_):
        return phrase_of(noun)
    past = any(each.lower_ in FORMER or does(each, "former") for each in noun.lefts)
    ranked = [each.lower_ for each in noun.lefts if each.lower_ in RANKS]
    return " ".join([*(["former"] if past else []), *ranked, noun.lemma_.lower()])


def _body_sort(name: "Token") -> str | None:
    """What sort of body the name is told to be; every known outlet is a paper."""
    first = min([*_compound(name), name], key=lambda token: token.i)
    before = [first.nbor(-1)] if first.i and not first.is_sent_start else []
    beside = [*children(name, TELLING), *([name.head] if name.dep_ == "appos" else []), *before]
    told = next((sort for each in beside if (sort := _sort(each)) is not None and each.pos_ != "PROPN"), None)
    return told or (PAPER if is_outlet([*_compound(name), name]) else None)


def _compound(name: "Token") -> "list[Token]":
    return children(name, {"compound"})


def _named(name: "Token") -> Resolution:
    """The name alone, without article, role and description."""
    if is_universal(name.lang_):
        return _capitalised(name)
    words = [token for token in noun_phrase(name) if token.pos_ == "PROPN" or token.text in {"&", "-", "and", "of"}]
    places = spans([token for token in words if _sort(token) is None or token.pos_ == "PROPN"] or [name])
    text = name.doc.text[places[0].start : places[-1].end]
    return Resolution(text, (Span(places[0].start, places[-1].end),), ONLY)


def _capitalised(name: "Token") -> Resolution:
    """The name with the capitalised words right before it: the "Cap Azur" of "la société Cap Azur"."""
    first = name
    while first.i > name.sent.start and first.nbor(-1).text[:1].isupper():
        first = first.nbor(-1)
    place = Span(first.idx, name.idx + len(name))
    return Resolution(name.doc.text[place.start : place.end], (place,), ONLY)


def _sort(noun: "Token") -> str | None:
    return _sorts(noun.lang_).get(noun.lemma_.lower()) or _sorts(noun.lang_).get(noun.lower_)


@cache
def _sorts(language: str) -> dict[str, str]:
    return {row["word"]: row["sort"] for row in load("bodies", language)}


def whose(words: "list[Token]", cast: Cast) -> tuple[str, float] | None:
    """What "his office" stands for, "Ann Bell's office", and how sure that is; ``None`` if nobody is meant by "his"."""
    owner = words[0] if words and words[0].dep_ == "poss" and words[0].tag_ == "PRP$" else None
    mention = cast.name_at(owner) if owner is not None else None
    if mention is None or len(words) < 2 or child(words[-1], {"appos"}) is not None:
        return None
    rest = words[0].doc.text[words[1].idx : words[-1].idx + len(words[-1])]
    return f"{mention.name}'s {rest}", mention.score
