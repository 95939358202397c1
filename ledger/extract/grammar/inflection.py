"""The forms of a verb that a wording needs where a hedge was taken out or a list was split: "may have" -> "has".

To inflect a word is not to add one. Where no form fits, the caller keeps the quote.
"""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..text.lookup import words
from .requital import doer, recompensed
from .tree import AUXILIARY, child, children, set_off, subject

if TYPE_CHECKING:
    from .tokens import Token

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
SINGLE = {"are": "is", "were": "was", "have": "has", "do": "does", "'re": "'s", "’re": "’s"}
MANY = frozenset({"they", "we", "you", "these", "those", "some", "many", "several", "others", "both", "few", "police"})
AGREEING = frozenset({"VBP", "VBD"})
"""Tags of verbs that may have one form for many and another for one."""

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


def agreed(verb: "Token", kept: "Sequence[Token]") -> str | None:
    """The singular form of a finite verb whose subject was a list of which only one is ``kept``, else ``None``."""
    if verb.tag_ not in AGREEING or (verb.tag_ == "VBD" and verb.lower_ != "were"):
        return None
    noun = subject(verb.head if verb.dep_ in AUXILIARY else verb)
    members = _members(noun) if noun is not None else []
    left = [each for each in members if each in kept]
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


RECALLING = words("speaking", "recalling")
"""Verbs whose "-ing" tells what has been: "reported seeing a woman"."""


def told_as_done(predicate: "Token | None", kept: "Sequence[Token]") -> dict[int, str]:
    """The finite forms of an "-ing" that tells a fact of its own: "the blast …, killing four" is "… killed four".

    The tense is that of the clause it stands beside; the subject must stand before it.
    """
    if predicate is None or not kept or kept[0] is predicate:
        return {}
    if _recalled(predicate) or _done_before(predicate):
        return _once_done(predicate, kept)
    if predicate.tag_ != "VBG":
        return {}
    if recompensed(predicate):
        return _earned(predicate, kept)
    noun, main = _left_of(subject(predicate), kept), _main(predicate) or _beside(predicate)
    many = plural(noun) if noun is not None else None
    if main is None or noun is None or many is None or not _of_clause(kept, noun, predicate):
        return {}
    present = _tense(main) in PRESENT and predicate.dep_ != "ccomp"
    both = [predicate, *(each for each in children(predicate, {"conj"}) if each.tag_ == "VBG")]
    return {verb.i: _present(verb.lemma_, many) if present else past(verb) for verb in both}


def _left_of(noun: "Token | None", kept: "Sequence[Token]") -> "Token | None":
    """The subject; of a list of them the one that is ``kept``, where it is one alone."""
    left = [each for each in _members(noun) if each in kept] if noun is not None else []
    return left[0] if len(left) == 1 else noun


def _meant(noun: "Token | None", deed: "Token") -> "Token | None":
    """The noun that the "who" of "Hale, who admitted stealing it" stands for; any other subject itself."""
    told = noun is not None and noun.tag_ in RELATIVE and deed.head.dep_ == "relcl"
    return deed.head.head if told else noun


RELATIVE = frozenset({"WP", "WDT"})
"""Tags of pronouns that stand for the noun whose clause they open."""


def _recalled(deed: "Token") -> bool:
    return deed.tag_ in {"VBG", "VBN"} and deed.dep_ == "xcomp" and deed.head.lemma_ in RECALLING


def _done_before(deed: "Token") -> bool:
    """True for "having lost the vote", beside another clause."""
    return deed.dep_ == "advcl" and any(each.lower_ == "having" for each in children(deed, {"aux"}))


def _once_done(deed: "Token", kept: "Sequence[Token]") -> dict[int, str]:
    """The forms in which "admitted paying" is "paid", "denies having broken" "had broken", "being seen" "was seen"."""
    noun = _left_of(_meant(subject(deed), deed), kept)
    many = plural(noun) if noun is not None else None
    if noun is None or many is None or not _of_clause(kept, noun, deed):
        return {}
    helping = next((each for each in children(deed, AUXILIARY) if each.tag_ == "VBG"), None)
    if helping is not None:
        return {helping.i: "had" if helping.lower_ == "having" else "were" if many else "was"}
    if deed.tag_ != "VBG":
        return {}
    return {verb.i: past(verb) for verb in [deed, *(e for e in children(deed, {"conj"}) if e.tag_ == "VBG")]}


def _earned(deed: "Token", kept: "Sequence[Token]") -> dict[int, str]:
    """The past of "was thanked for staying", whose doer stands before it now."""
    named = [each for each in doer(deed) if each.i in {token.i for token in kept}]
    if not named or children(deed, AUXILIARY):
        return {}
    return {verb.i: past(verb) for verb in [deed, *(e for e in children(deed, {"conj"}) if e.tag_ == "VBG")]}


def _of_clause(kept: "Sequence[Token]", noun: "Token", predicate: "Token") -> bool:
    """True if all words are the subject's or the predicate's, and both are there."""
    own = {token.i for top in (noun, predicate) for token in top.subtree}
    places = {token.i for token in kept}
    named = noun.i in places or any(each.i in places for each in children(noun, {"appos"}))
    return named and predicate.i in places and places <= own


def _main(participle: "Token") -> "Token | None":
    """The finite verb whose tense an "-ing" takes; ``None`` where it tells no fact of its own."""
    bare = not children(participle, AUXILIARY | {"mark", "nsubj"})
    if not (bare and participle.dep_ in {"advcl", "acl"}):
        return None
    return next((each for each in participle.ancestors if _tense(each) is not None), None)


def _beside(participle: "Token") -> "Token | None":
    """The same of an "-ing" with a subject of its own: behind a comma, or of whoever is seen at it."""
    noun = child(participle, {"nsubj"})
    if noun is None or children(participle, AUXILIARY | {"mark"}):
        return None
    seen = participle.dep_ == "ccomp" and participle.head.lemma_ in SEEING
    told = seen or (participle.dep_ in {"advcl", "ccomp"} and set_off(noun.left_edge))
    return next((each for each in participle.ancestors if told and _tense(each) is not None), None)


SEEING = words("speaking", "catching at it")
"""Verbs of being seen or found at something."""

PRESENT = frozenset({"VBZ", "VBP"})


def _tense(verb: "Token") -> str | None:
    """The tag of a finite verb, or of its auxiliary; what "has" been done is past."""
    if verb.tag_ in {"VBD", "VBZ", "VBP"}:
        return verb.tag_
    finite_ = [each for each in children(verb, {"aux", "auxpass"}) if each.tag_ in {"VBD", "VBZ", "VBP"}]
    return ("VBD" if finite_[0].lemma_ == "have" else finite_[0].tag_) if finite_ else None


def _present(base: str, many: bool) -> str:
    return base if many and base != "be" else "are" if many else IRREGULAR.get(base) or singular(base)


def past(participle: "Token") -> str:
    """The past form of a verb in "-ing": "leaving" is "left", "planning" is "planned"."""
    base = participle.lemma_.lower()
    if base in _pasts() and not _tells_lies(participle):
        return _pasts()[base]
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if base.endswith("y") and base[-2:-1] not in "aeiou" else participle.lower_[:-3] + "ed"


def _tells_lies(participle: "Token") -> bool:
    """True for the "lying" that is no place: "lying to the council" is "lied", "lying in the harbour" is "lay"."""
    return participle.lemma_.lower() == "lie" and not any(each.lower_ in LYING for each in participle.rights)


LYING = frozenset({"in", "on", "at", "under", "beside", "between", "off", "near", "behind", "there", "down", "along"})
"""Words behind the "lie" of a place."""


@cache
def _pasts() -> dict[str, str]:
    return {row["base"]: row["past"] for row in load("past")}


def _members(noun: "Token") -> "list[Token]":
    found = [noun]
    for each in children(noun, {"conj"}):
        found += _members(each)
    return found
