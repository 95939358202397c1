"""A charge that a parser hangs on whoever makes it: "he was accused by three women of assault".

The women are not of assault, nor is "the mayor of Keld of theft" a name: the charge goes with the verb.
"""

from ..grammar.happenings import is_event
from ..grammar.heads import Tree
from ..text.lookup import words

ACCUSING = words("speaking", "accusing")
"""Verbs that take a deed with "of"."""


def blamed(tree: Tree) -> None:
    """Hang the deed on the verb, where the last "of" behind its agent names one."""
    for by in [place for place, read in enumerate(tree.reads) if read.dep == "agent"]:
        verb = tree.heads[by]
        if tree.reads[verb].lemma in ACCUSING and not any(_is_of(tree, each) for each in tree.below[verb]):
            found = _last(tree, by)
            if found is not None and _names_deed(tree, found):
                tree.hang(found, verb, "prep")


def _is_of(tree: Tree, place: int) -> bool:
    return tree.words[place].lower_ == "of" and tree.reads[place].dep == "prep"


def _last(tree: Tree, by: int) -> int | None:
    """The last "of" below the agent, looked for along its last words."""
    found, below = None, tree.below.get(by, [])
    while below:
        last = below[-1]
        found = last if _is_of(tree, last) else found
        below = tree.below.get(last, [])
    return found


def _names_deed(tree: Tree, of: int) -> bool:
    """True for "of assault", "of having lied"."""
    below = tree.below.get(of, [])
    return any(tree.reads[each].dep == "pcomp" or is_event(tree.reads[each].lemma.lower()) for each in below)
