"""Pleas and confessions as what they say: who pleads not guilty to a deed denies it, who confesses to it admits it.

"Pleaded not guilty to stealing it" is "denied stealing it", and "confessed to stealing it" is "admitted stealing it". A
parser hangs the deed on "guilty" or on a "to" of its own, where nothing tells that it is said. A plea of guilty is an
act before a court and told whole, as is a charge that is named by a noun ("not guilty to fraud").
"""

from dataclasses import replace

from ..grammar.heads import Tree

TO = frozenset({"prep"})
DEED = frozenset({"pcomp"})
PARTICLE = "prt"
"""The relation of a word that makes one verb with the verb before it."""

JUDGED = frozenset({"acomp", "oprd", "amod"})
"""Relations in which a parser hangs "guilty" on the verb of the plea."""


def plea(tree: Tree, guilty: int) -> None:
    """The verb of a plea of not guilty read as "deny", and the deed hung on it."""
    verb, negation = tree.heads[guilty], guilty - 1
    if tree.reads[verb].lemma != "plead" or tree.reads[guilty].dep not in JUDGED:
        return
    negated = tree.words[negation].lower_ == "not"
    deed = _deed(tree, guilty) or _deed(tree, verb)
    if deed is None or negated == (tree.words[guilty].lower_ == "innocent"):
        return
    tree.reads[verb] = replace(tree.reads[verb], lemma="deny")
    for part in (guilty, negation) if negated else (guilty,):
        tree.hang(part, verb, PARTICLE)
    _hang(tree, deed, verb)


def owned_up(tree: Tree, verb: int) -> None:
    """The deed of "admitted to stealing it" hung on the verb, as that of "admitted stealing it" is."""
    deed = _deed(tree, verb) if tree.reads[verb].pos == "VERB" else None
    if deed is not None:
        _hang(tree, deed, verb)


def _deed(tree: Tree, above: int) -> int | None:
    """The "stealing" of a "to stealing it" that hangs on the word."""
    ties = (each for each in tree.parts(above, TO) if tree.words[each].lower_ == "to" and each > above)
    return next((deed for tie in ties for deed in tree.parts(tie, DEED)), None)


def _hang(tree: Tree, deed: int, verb: int) -> None:
    tie = tree.heads[deed]
    tree.hang(deed, verb, "xcomp")
    tree.hang(tie, verb, PARTICLE)
