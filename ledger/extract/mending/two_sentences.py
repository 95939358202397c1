"""Two sentences beside a semicolon or a dash, of which a parser makes one: "Police held Hale; he denies arson".

The first was hung on the second verb as what that says, and so told as denied. A verb that has a subject and an object
behind the sign has nothing to say before it.
"""

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS
from ..text.lookup import words as listed

CLAUSE = frozenset({"ccomp"})
OBJECT = frozenset({"dobj"})
DENIED = frozenset({"dobj", "xcomp"})
POINTING = frozenset({"this", "that", "so"})
"""What points back to the clause before the sign: "he sold the yard – she denies that"."""

AUXILIARY = frozenset({"aux", "auxpass"})


def parted(tree: Tree, sign: int) -> None:
    """Put the clause before the sign on top, and the sentence behind it beside it."""
    verb = tree.heads[sign]
    if verb > sign:
        denies = tree.reads[verb].lemma in listed("refuting", "deny")
        _part(tree, sign, verb, tree.parts(verb, DENIED if denies else OBJECT))


def _part(tree: Tree, sign: int, verb: int, things: list[int]) -> None:
    if tree.reads[verb].dep != "ROOT" or not things or tree.words[things[0]].lower_ in POINTING:
        return
    before = [each for each in tree.parts(verb, CLAUSE) if each < sign]
    if len(before) != 1 or tree.words[before[0]].is_upper:  # a heading in capitals that runs into its paragraph
        return
    if not _is_whole(tree, before[0], sign) or not _is_whole(tree, verb, None, sign):
        return
    tree.hang(before[0], before[0], "ROOT")
    tree.hang(verb, before[0], "conj")
    tree.hang(sign, before[0], "punct")


def spliced(tree: Tree, verb: int) -> None:
    """ "Hale sold the yard, he denies fraud": who denies something behind a comma denies nothing before it."""
    before = tree.parts(verb, CLAUSE)
    if tree.reads[verb].lemma not in listed("refuting", "deny") or not before or before[0] > verb:
        return
    comma = tree.last(before[0]) + 1
    if tree.words[comma].text == "," and tree.heads[comma] == verb:
        _part(tree, comma, verb, tree.parts(verb, DENIED))


def _is_whole(tree: Tree, verb: int, end: int | None, start: int = -1) -> bool:
    """True for a finite verb with a subject of its own, all of it between ``start`` and ``end``."""
    own = [each for each in tree.parts(verb, SUBJECTS) if each > start]
    group = [verb, *(each for each in tree.parts(verb, AUXILIARY))]
    finite = any(tree.reads[each].tag in FINITE for each in group)
    return bool(own) and finite and (end is None or tree.last(verb) < end)
