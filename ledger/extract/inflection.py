"""The forms of a verb that a wording needs where a hedge was taken out or a list was split: "may have" -> "has".

To inflect a word is not to add one. Where no form fits, the caller keeps the quote.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

from .tree import AUXILIARY, children, subject

if TYPE_CHECKING:
    from .tokens import Token

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
SINGLE = {"are": "is", "were": "was", "have": "has", "do": "does", "'re": "'s", "’re": "’s"}
MANY = frozenset({"they", "we", "you", "these", "those", "some", "many", "several", "others", "both", "few", "police"})
ONE = frozenset(
    {"he", "she", "it", "this", "that", "nobody", "nothing", "everybody", "somebody", "someone", "everyone"}
)


def finite(verb: "Token", many: bool) -> str:
    """The present form of a verb in its base form, for one or for many."""
    word = verb.lower_
    if many:
        return "are" if word == "be" else verb.text
    return IRREGULAR.get(word) or singular(word)


def singular(base: str) -> str:
    """The third person of a regular verb."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def agreed(verb: "Token", kept: "Collection[int]") -> str | None:
    """The singular form of a finite verb whose subject was a list of which only one is ``kept``, else ``None``."""
    if verb.tag_ not in {"VBP", "VBD"} or (verb.tag_ == "VBD" and verb.lower_ != "were"):
        return None
    noun = subject(verb.head if verb.dep_ in AUXILIARY else verb)
    members = _members(noun) if noun is not None else []
    left = [each for each in members if each.i in kept]
    if len(members) < 2 or len(left) != 1 or left[0].tag_ in {"NNS", "NNPS"}:
        return None
    return SINGLE.get(verb.lower_) or (singular(verb.text) if verb.tag_ == "VBP" else None)


def plural(noun: "Token") -> bool | None:
    """True for many, False for one, ``None`` where the word does not tell."""
    if children(noun, {"conj"}) or noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in MANY:
        return True
    if noun.tag_ in {"NN", "NNP", "JJS"} or noun.lower_ in ONE or noun.lower_ == "one":
        return False
    return (noun.lower_ not in {"1", "one"}) if noun.tag_ == "CD" else None


def opened(verb: "Token") -> "Token":
    """The word of the verb's group that comes first and takes the form: "have" in "have been seen"."""
    group = [part for part in children(verb, {"aux", "auxpass"}) if part.tag_ in {"VB", "VBP"} and part.lower_ != "to"]
    return min([*group, verb], key=lambda part: part.i)


def regular(verb: "Token") -> bool:
    """True for a participle that is the past form as well: "reached"."""
    return verb.tag_ in {"VBN", "VBD"} and verb.lower_.endswith("ed")


def _members(noun: "Token") -> "list[Token]":
    found = [noun]
    for each in children(noun, {"conj"}):
        found += _members(each)
    return found
