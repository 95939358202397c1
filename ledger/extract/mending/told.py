"""Whoever told somebody at the end of a sentence what stands before: "…, and he ignored it, a guard told the Courier".

Of two clauses or more, a parser takes the last for one more deed. But whoever tells somebody tells something, and where
nothing is told behind the verb, it is what stands before the comma.
"""

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from .tossed_in import thrown_in

HEARERS = frozenset({"dobj", "dative"})
LOOSE = frozenset({"conj", "ccomp", "advcl", "parataxis"})
"""What a parser takes the "told" for."""

TELLING = frozenset({"mark", "ccomp", "xcomp", "aux", "auxpass", "neg", "advcl"})
"""What tells of a deed: "he told the police where it was", "he had told them"."""

NAMED = frozenset({"NOUN", "PROPN"})


def told_at_end(tree: Tree, told: int) -> None:
    """Put the "told" on top of all that stands before the comma before its subject, or into what it is thrown in."""
    thrown_in(tree, told)
    subjects = tree.parts(told, SUBJECTS) if tree.reads[told].dep in LOOSE else []
    if len(subjects) != 1 or subjects[0] > told or not _ends(tree, told):
        return
    comma, top = tree.first(subjects[0]) - 1, tree.top(told)
    if top < comma and tree.words[comma].text == "," and tree.heads[told] < comma:
        tree.hang(told, told, "ROOT")
        tree.hang(top, told, "ccomp")
        tree.hang(comma, told, "punct")


def _ends(tree: Tree, told: int) -> bool:
    """True if somebody is told, nothing more is, and the sentence is at its end."""
    hearers = tree.parts(told, HEARERS)
    if len(hearers) != 1 or hearers[0] < told or tree.reads[hearers[0]].pos not in NAMED:
        return False
    behind = tree.last(told)
    stop = behind if tree.words[behind].text == "." else behind + 1
    ended = stop < len(tree.words) and tree.words[stop].text == "."
    return ended and not tree.parts(told, TELLING)
