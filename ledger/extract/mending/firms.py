"""Names with an "&" in them: "Harlow & Pike" is one firm, where a parser reads two who stand side by side."""

from ..grammar.heads import Tree
from ..text.lookup import given_names

NAMES = frozenset({"NNP", "NNPS"})


def firm(tree: Tree, sign: int) -> None:
    """Hang the name before the "&" on the one behind it, if both are written as names and no couple is named so."""
    first, last = sign - 1, sign + 1
    if first < 0 or last >= len(tree.words) or not all(_is_name(tree, each) for each in (first, last)):
        return
    if {tree.words[first].lower_, tree.words[last].lower_} <= given_names("en"):
        return
    last = _end(tree, last)
    if _is_under(tree, last, first):
        _swap(tree, first, last)
    elif _is_under(tree, first, first) and not tree.below[first]:
        tree.hang(first, last, "compound")
    elif not _is_under(tree, first, last):
        return
    tree.hang(sign, last, "compound")


def _is_name(tree: Tree, place: int) -> bool:
    return tree.words[place].text[:1].isupper() and tree.reads[place].tag in NAMES


def _end(tree: Tree, last: int) -> int:
    """The place of the last word of the second name, if the parser has hung its words on that."""
    above = tree.heads[last]
    return above if above > last and tree.reads[last].dep == "compound" and _is_name(tree, above) else last


def _is_under(tree: Tree, place: int, top: int) -> bool:
    return tree.heads[place] == top


def _swap(tree: Tree, first: int, last: int) -> None:
    """Put the second name in the place of the first, which then hangs on it with what stands before."""
    top, relation = tree.heads[first], tree.reads[first].dep
    behind = [each for each in tree.below[first] if each > last]
    tree.hang(last, last if top == first else top, relation)
    tree.hang(first, last, "compound")
    for each in behind:
        tree.hang(each, last, tree.reads[each].dep)
