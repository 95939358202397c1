"""What somebody calls untrue: "called the claim absurd", "described it as a lie", "allegations she calls nonsense".

Only what is said can be denied so: a film that is called a fantasy is there, and a decision that is called absurd too.
"""

from functools import cache
from typing import TYPE_CHECKING

from ..text.lookup import framed, words
from .once import once
from .tree import subtree

if TYPE_CHECKING:
    from .tokens import Token


@once
def judged(verb: "Token") -> "tuple[Token, ...]":
    """What a verb calls untrue of what somebody says: "the claim" of "called the claim absurd", the verb if it is gone.

    "The allegations that she described as a lie" have it elsewhere.
    """
    if verb.lemma_.lower() not in words("refuting", "judge"):
        return ()
    said = framed("refuting", ("lie", "absurd"))
    if said.isdisjoint(verb.sent.words):
        return ()
    below = [each for each in verb.children if each.dep_ in JUDGED]
    below += [each for prep in verb.rights if prep.lower_ == "as" for each in prep.children]
    below += [each for word in below for each in word.rights if each.dep_ == "conj"]
    called = next((each for each in below if each.lower_ in said), None)
    if called is None:
        return ()
    around = (*verb.rights, *(each for each in called.lefts if each.dep_ != "det" or each.lower_ in STANDING))
    near = [each for each in around if each.dep_ in NAMED_SO and each is not called]
    if not near:
        return (verb,) if verb.dep_ == "relcl" and _is_said(verb.head) else ()
    return tuple(word for each in near for word in subtree(each)) if all(map(_is_said, near)) else ()


NAMED_SO = frozenset({"dobj", "nsubj", "det"})
"""Relations of what is called something, the last for the "this" of "called this absurd"."""


def _is_said(noun: "Token") -> bool:
    """True for a noun or pronoun that stands for what somebody says."""
    return noun.lemma_.lower() in charges() or noun.lower_ in STANDING


STANDING = frozenset({"it", "this", "that", "these", "those", "them", "all", "both", "which"})
"""Pronouns that stand for what somebody says."""


@cache
def charges() -> frozenset[str]:
    """Nouns of what others say, which tell nothing of it by themselves."""
    return words("refuting", "charge")


JUDGED = frozenset({"oprd", "acomp", "attr", "ccomp", "dobj", "xcomp"})
"""Relations of what somebody is called to the verb that calls."""
