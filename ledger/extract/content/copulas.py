"""The "is" or "was" that a sentence leaves out, and without which its words would be none by themselves.

English leaves it out between a thing and what somebody calls it ("called the film a masterpiece", "put the toll at 11")
and in what a comma adds to a noun ("the firm, founded in 1931"). It is the only word that a wording may add.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.inflection import plural
from ..grammar.tree import AUXILIARY, FINITE, child, children
from ..text.languages import is_universal
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token

SUBJECTIVE = {"him": "he", "them": "they", "her": "she", "me": "I", "us": "we"}
"""Pronouns that something is said of, as its subject."""

STANDING = frozenset({"he", "they", "she", "we", "i", "it"})
"""Those that stand as the subject."""

SAID_OF = frozenset({"dobj", "nsubj", "nsubjpass"})
"""Relations of the thing that somebody calls something, the last where it is told by whom it is called so."""

CALLED = frozenset({"oprd", "acomp", "attr", "pobj", "amod", "pcomp"})
"""Relations of what somebody calls a thing."""

NOMINAL = frozenset({"ADJ", "NOUN", "PROPN"})


def left_out(statement: "Statement", kept: "Sequence[Token]") -> dict[int, str]:
    """The forms of the words where the verb is put in that the sentence leaves out; none where there is a verb."""
    verb = statement.predicate
    if verb is None or statement.apposed or not kept or is_universal(verb.lang_):
        return {}
    if statement.lent:
        return _added(verb, statement, kept) or _asked(verb, kept)
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb in kept:
        return _as_the_first(verb)
    finite = [token for token in kept if token.tag_ in FINITE]
    if verb in finite or verb in [token.head for token in finite]:
        return {}
    left = {token.i for token in kept}
    if any(not _below(token, left) for token in finite):
        return {}
    return _called(kept, left) or _asked(verb, kept)


def _below(verb: "Token", left: set[int]) -> bool:
    """True for the verb of a clause that describes a noun: it makes no sentence of what it stands in."""
    tops = (each for each in (verb, *verb.ancestors) if each.i in left)
    return any(each.dep_ in {"relcl", "acl"} and each.head.i in left and each.head.pos_ in NOMINAL for each in tops)


def _asked(verb: "Token", kept: "Sequence[Token]") -> dict[int, str]:
    """The "are" of "they are to leave" for "asked them to leave": of a noun, "the guests to leave" can be read."""
    whom = kept[0]
    form = SUBJECTIVE.get(whom.lower_, whom.text if whom.lower_ in STANDING else None)
    to = next((token for token in kept[1:3] if token.tag_ == "TO" and token.head is verb), None)
    tried = whom.dep_ != "dobj" and verb.head.lemma_ in words("modality", "try")
    if form is None or to is None or whom.dep_ not in {"dobj", "nsubj", "nsubjpass"} or tried:
        return {}
    be = "am" if form == "I" else _be(form.lower() in {"they", "we"}, present=True)
    return {whom.i: form, kept[1].i: f"{be} {kept[1].text}"}


def _added(verb: "Token", statement: "Statement", kept: "Sequence[Token]") -> dict[int, str]:
    """The "was" of "the firm, founded in 1931"; of what lasts the "is": "a firm based in Dal"."""
    lent = {token.i for token in statement.lent}
    said = [token for token in kept if token.i not in lent]
    if not _bare(verb) or verb not in said or kept[0].i not in lent or said[0].i < kept[-len(said)].i:
        return {}
    many = plural(statement.lent[-1])
    lasting = verb.lemma_.lower() in words("relatives", "lasting")
    first = said[0].lower_ if said[0].is_sent_start else said[0].text
    return {said[0].i: f"{_be(many, lasting)} {first}"}


def _as_the_first(verb: "Token") -> dict[int, str]:
    """The "had" or "was" of the first of two passives: "the school was shut and the ward closed"."""
    whose, own = child(verb, {"nsubjpass", "nsubj"}), children(verb, AUXILIARY - {"neg"})
    first = {each.lower_ for each in children(verb.head, {"aux", "auxpass"})}
    if whose is None or not any(each.dep_ == "auxpass" for each in children(verb.head, {"auxpass"})):
        return {}
    if own:
        return {own[0].i: f"had {own[0].text}"} if "had" in first and [each.lower_ for each in own] == ["been"] else {}
    be = "had been" if "had" in first else _be(plural(whose), not first.isdisjoint({"is", "are"}))
    return {verb.i: f"{be} {verb.text}"} if len(first) == 1 + ("had" in first) else {}


def _bare(verb: "Token") -> bool:
    """True for a participle that a comma adds to a noun, or that opens a sentence, without an auxiliary."""
    first = verb.head if verb.dep_ == "conj" else verb
    opens = first.dep_ == "acl" or (first.dep_ == "advcl" and first.i < first.head.i and child(first, {"mark"}) is None)
    return verb.tag_ == "VBN" and opens and not children(verb, AUXILIARY - {"neg"})


def _be(many: bool | None, present: bool) -> str:
    if present:
        return "are" if many else "is"
    return "were" if many else "was"


def _called(kept: "Sequence[Token]", left: set[int]) -> dict[int, str]:
    """The "is" between a thing and what it is called, "he" for "him" before it."""
    for thing in kept:
        said = _said_of(thing, left) if thing.dep_ in SAID_OF else None
        place = _behind(thing, said, kept) if said is not None else None
        if place is not None:
            many = thing.lower_ in {"them", "us"} or plural(thing)
            subject = {thing.i: SUBJECTIVE[thing.lower_]} if thing.lower_ in SUBJECTIVE else {}
            told = "" if place.lower_ == "as" else f" {place.text}"
            return {**subject, place.i: _be(many, present=True) + told}
    return {}


def _said_of(thing: "Token", left: set[int]) -> "Token | None":
    """What somebody, whose verb is not among the words ``left``, calls the thing."""
    above = thing.head
    if thing.dep_ == "nsubj":
        called = above.i in left and above.pos_ in NOMINAL and above.dep_ == "ccomp" and above.head.i not in left
        return above if called and not children(above, AUXILIARY - {"neg"}) else None
    if above.i in left:
        return None
    near = [*children(above, {"prep"}), *children(thing, {"prep"})]
    ties = [above, *(each for each in near if each.lower_ == "as")]
    found = (each for tie in ties for each in children(tie, CALLED) if each.i in left and each.i > thing.i)
    return next(found, None) or _figure(thing, above, left)


def _figure(thing: "Token", above: "Token", left: set[int]) -> "Token | None":
    """The "at 11" of "put the toll at 11"."""
    if above.lemma_.lower() not in words("figures", "setting"):
        return None
    near = [*thing.subtree, *children(above, {"prep"})]
    at = [each for each in near if each.lower_ == "at" and each.i in left and child(each, {"pobj"}) is not None]
    return at[-1] if at else None


def _behind(thing: "Token", said: "Token", kept: "Sequence[Token]") -> "Token | None":
    """The word before which the "is" belongs: the first of what is said, right behind the thing's own words."""
    own = (
        {token.i for token in thing.subtree} - {token.i for token in said.subtree} if thing is not said.head else set()
    )
    behind = (token for token in kept if token.i > thing.i and token.i not in own and not token.is_punct)
    first = next((token for token in behind if not token.is_quote), None)
    if said.lower_ == "at":
        return said
    if said.head.lower_ == "as" and said.head in kept:
        return said.head
    return first if first is not None and (first.lower_ == "as" or first.i >= said.left_edge.i) else None
