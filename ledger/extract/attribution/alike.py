"""Whether two descriptions may be of one source: the noun, and the words that tell one bearer of it from another."""

from typing import TYPE_CHECKING

from ..grammar.tree import children

if TYPE_CHECKING:
    from ..grammar.tokens import Token

TELLING = frozenset({"amod", "compound", "nmod", "nummod"})
"""Relations of the words that tell one bearer of a noun from another: the health ministry, the second court."""

AGAIN = frozenset({"same", "very", "latter", "said", "unnamed", "anonymous"})
"""Words before a noun that tell nothing new of it."""


def alike(head: "Token", earlier: "Token") -> bool:
    """True for one noun in one number, that no new word tells apart.

    "The Kremlin official" is nobody from before, and the foreign ministry is not the health ministry: only "the
    ministry" may be either.
    """
    one_noun = earlier.lemma_ == head.lemma_ and earlier.pos_ == "NOUN" and earlier.tag_ == head.tag_
    return one_noun and _told_by(head) <= {each.lemma_.lower() for each in earlier.subtree}


def _told_by(head: "Token") -> set[str]:
    """What tells the noun from others of its kind: names and words before it, and what follows its "of" or "for"."""
    before = [each for each in head.lefts if each.pos_ == "PROPN" or each.dep_ in TELLING]
    ties = [each for each in children(head, {"prep"}) if each.lower_ in {"of", "for"}]
    told = [*before, *(under for each in before for under in children(each, TELLING))]
    behind = [each for tie in ties for each in children(tie, {"pobj"})]
    return {each.lemma_.lower() for each in (*told, *behind)} - AGAIN
