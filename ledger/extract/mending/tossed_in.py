"""Whoever says it, thrown in behind the subject of what is said: "the dam, Tilda Voss told the Lantern, had cracked".

A parser takes the verb of saying for the sentence's own, and the dam, alone or beside Tilda Voss, for who says it. But
the verb behind the second comma has no subject of its own, and no comma stands between Tilda Voss and what she says.
"""

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS

CLAUSE = frozenset({"ccomp", "conj"})
NAMED = frozenset({"appos"})
AUXILIARIES = frozenset({"aux", "auxpass"})
PASSIVE = frozenset({"auxpass"})
OPENED = frozenset({"mark", "cc"})
"""Relations of what opens a clause of its own: "said that", "said it and left"."""


def thrown_in(tree: Tree, says: int) -> None:
    """Hang the verb of saying, with the noun right before it, beside the verb behind the second comma."""
    speaker, thing, told = _read(tree, says)
    if told < 0:
        return
    for each in [each for each in tree.below[says] if each < tree.first(thing) or each > told]:
        tree.hang(each, told, tree.reads[each].dep)
    tree.hang(told, tree.heads[says] if tree.heads[says] != says else told, tree.reads[says].dep)
    tree.hang(thing, told, "nsubjpass" if tree.parts(told, PASSIVE) else "nsubj")
    tree.hang(speaker, says, "nsubj")
    tree.hang(says, told, "parataxis")


def _read(tree: Tree, says: int) -> tuple[int, int, int]:
    """The places of who says it, of what it is said of, and of the verb behind; -1 where it is told otherwise."""
    before = [each for each in tree.parts(says, SUBJECTS) if each < says]
    told = next((each for each in tree.parts(says, CLAUSE) if each > says), -1)
    if not before or told < 0 or tree.parts(says, AUXILIARIES) or not _lacks_subject(tree, told):
        return -1, -1, -1
    thing = before[0]
    beside = before[1:] or [each for each in tree.parts(thing, NAMED) if each == says - 1]
    speaker = beside[-1] if len(beside) == 1 else -1
    right = speaker > thing and tree.last(speaker) == says - 1
    if not right or tree.words[tree.first(speaker) - 1].text != ",":
        return -1, -1, -1
    return speaker, thing, told


def _lacks_subject(tree: Tree, told: int) -> bool:
    """True for a finite verb right behind a comma, which nothing but auxiliaries opens."""
    if tree.parts(told, SUBJECTS | OPENED):
        return False
    first = tree.first(told)
    auxiliary = tree.reads[first].dep in AUXILIARIES or first == told or tree.reads[first].dep in {"neg", "advmod"}
    verb = next((each for each in range(first, told + 1) if tree.reads[each].tag in FINITE | {"MD"}), -1)
    return auxiliary and verb >= 0 and tree.words[first - 1].text == ","
