"""Outlets that somebody spoke to: "the minister told Reuters" reached us through Reuters.

The outlet stands in the chain between the article's own outlet and whoever spoke; one who told the article's own outlet
needs no relay. A claim told to one agency and reported by two outlets so comes from one origin by one way.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import Sourcing
from ..grammar.tree import VERBAL, child, children, subtree
from .attribution import Attribution
from .source_words import full_phrase
from .sourcing import sourcing_of

if TYPE_CHECKING:
    from ..grammar.tokens import Token

HEARING = frozenset({"interview", "conversation", "comment", "comments", "remarks", "statement", "talk"})
"""Nouns of what an outlet is given: "in an interview with Reuters", "in comments to the Courier"."""

SPOKEN = frozenset({"dobj", "dative", "prep", "advmod", "npadvmod", "mark"})
"""Relations of the words that tell to whom, when or where somebody says something."""

TOLD = frozenset({"dobj", "dative", "pobj"})
"""Relations of whoever somebody speaks to."""


def through(found: Sequence[Attribution], own: str | None) -> Iterator[Attribution]:
    """The attributions, and before each that was spoken to another outlet than ``own`` that outlet's passing it on."""
    for one in found:
        heard = _heard(one) if one.construct in {"clause", "thrown", "quoted"} and one.act is not None else None
        if heard is not None and not is_own_outlet(heard, own):
            everything = sorted({*one.content, *one.cue}, key=lambda token: token.i)
            yield Attribution((heard,), (heard,), tuple(everything), "speech", "relay", 0.7)
        yield one


def _heard(one: Attribution) -> "Token | None":
    """The outlet that the words were spoken to."""
    said = {token.i for token in one.content}
    every = (noun for noun in _addressed(one.word) if noun.i not in said)
    return next((noun for noun in every if is_outlet_noun(noun)), None)


def _addressed(verb: "Token") -> "Iterator[Token]":
    """Whoever the verb is spoken to, directly, by "to", or in an interview."""
    yield from children(verb, TOLD)
    for phrase in [*children(verb, {"prep", "dative"}), *_speaking(verb)]:
        noun = child(phrase, {"pobj"})
        if noun is not None and phrase.lower_ == "to":
            yield noun
        elif noun is not None and noun.lemma_.lower() in HEARING:
            yield from (other for near in children(noun, {"prep"}) for other in children(near, {"pobj"}))
            yield from _carrying(noun)


def _carrying(noun: "Token") -> "Iterator[Token]":
    """Who spreads a statement: "in a statement carried by state television"."""
    for beside in children(noun, {"acl"}):
        by = child(beside, {"agent"})
        yield from children(by, {"pobj"}) if by is not None and beside.tag_ == "VBN" else ()


def _speaking(verb: "Token") -> "Iterator[Token]":
    """The "to" of "speaking to Reuters, he said"."""
    for beside in children(verb, {"advcl"}):
        if beside.tag_ == "VBG" and beside.lemma_ in {"speak", "talk"}:
            yield from children(beside, {"prep"})


def is_outlet_noun(noun: "Token") -> bool:
    """True for an outlet's name, and for a described one such as state television; reporters stand for nobody."""
    words = full_phrase(noun)
    named = noun.pos_ == "PROPN" or (noun.tag_ == "NN" and child(noun, {"compound", "amod", "appos"}) is not None)
    return named and bool(words) and noun.lemma_ not in STAFF and sourcing_of(noun, words, False) is Sourcing.MEDIA


STAFF = frozenset({"reporter", "journalist", "correspondent", "interviewer", "presenter", "editor"})
"""People who work for outlets."""


def is_own_outlet(noun: "Token", own: str | None) -> bool:
    """True if the words are the article's own outlet."""
    said = " ".join(token.text for token in subtree(noun) if token.lower_ != "the").casefold()
    return own is not None and said == own.casefold().removeprefix("the ")


def beside(one: Attribution) -> "list[Token]":
    """The adverbs of the verb in a relative clause: the "always" of "the firm, which has always denied it, paid"."""
    return children(one.word, {"advmod"}) if one.word.dep_ == "relcl" else []


def spoken_to(one: Attribution) -> "list[Token]":
    """To whom, when and where a clause is said: the "court" of "told the court that", "in private" likewise."""
    others = children(one.act, SPOKEN) if one.act is not None and one.construct in {"clause", "complement"} else []
    found = [subtree(other) for other in others if not one.holds(other) and other.tag_ not in {"WP", "WDT"}]
    bare = [words for words in found if not any(one.holds(token) or token.pos_ in VERBAL for token in words)]
    return [token for words in bare for token in words]
