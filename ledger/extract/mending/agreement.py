"""Second verbs whose number tells whose they are: "officers say the fire was no accident, but have not ruled it out".

A parser often ties them to the first verb of what is said, and so to a subject they do not agree with; what the outlet
tells of the speaker would then be the speaker's own words.
"""

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS

ONE = frozenset({"is", "was", "has", "does"})
MANY = frozenset({"are", "were", "have", "do"})
"""Finite forms that tell the number of their subject, whoever it is."""

ALIKE = frozenset({"i", "you", "we", "who", "which", "that"})
"""Subjects that take a form of many where they are one, or stand for either."""

AUXILIARIES = frozenset({"aux", "auxpass"})
CONJOINED = frozenset({"conj", "cc"})
SAID = frozenset({"ccomp"})


def speaker_of(tree: Tree, verb: int, said: int) -> int | None:
    """The verb of saying above ``said`` whose subject alone a second verb agrees with; ``None`` where both may be."""
    top = tree.heads[said]
    if tree.reads[said].dep not in SAID or not top < said or tree.parts(verb, SUBJECTS):
        return None
    number = _shown(tree, verb)
    if number is None or _number(tree, said) is not (not number) or _number(tree, top) is not number:
        return None
    return top


def _shown(tree: Tree, verb: int) -> bool | None:
    """True for a verb that stands for many, False for one, ``None`` where its form does not tell."""
    first = min([verb, *tree.parts(verb, AUXILIARIES)])
    word, tag = tree.words[first].lower_, tree.reads[first].tag
    if word in ONE | MANY and tag in {"VBZ", "VBP", "VBD"}:
        return word in MANY
    return {"VBZ": False, "VBP": True}.get(tag) if first == verb else None


def _number(tree: Tree, verb: int) -> bool | None:
    """The number of a verb's subject, told by the verb where it can, else by the subject's own form."""
    subjects = tree.parts(verb, SUBJECTS)
    if len(subjects) != 1 or tree.words[subjects[0]].lower_ in ALIKE:
        return None
    shown = _shown(tree, verb)
    if shown is not None:
        return shown
    many = tree.reads[subjects[0]].tag in {"NNS", "NNPS"} or tree.parts(subjects[0], CONJOINED)
    return True if many else None
