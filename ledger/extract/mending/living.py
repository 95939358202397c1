"""Who comes from a place, taken for the place: "Ivo Karsh, 54, of Port Sele, who denies murder"."""

from ..grammar.heads import Tree

HOME = frozenset({"of", "from", "in"})
"""Prepositions before where somebody lives."""

NAMED = frozenset({"PROPN", "NOUN"})


def who_lives(tree: Tree, who: int) -> None:
    """Hang ", who denies it" on who lives there, where a parser hung it on the place."""
    clause = tree.heads[who]
    place = tree.heads[clause]
    home = tree.heads[place]
    if tree.reads[clause].dep != "relcl" or tree.reads[place].dep != "pobj" or tree.words[who - 1].text != ",":
        return
    if tree.reads[place].pos != "PROPN" or tree.words[home].lower_ not in HOME or not _is_bare(tree, place, home):
        return
    person = tree.heads[home]
    apart = tree.words[home - 1].text == "," and tree.reads[person].pos == "PROPN"
    if person < home and (apart or (tree.words[home].lower_ == "from" and tree.reads[person].pos in NAMED)):
        tree.hang(clause, person, "relcl")


def _is_bare(tree: Tree, place: int, home: int) -> bool:
    """True for the name of a place right behind the preposition."""
    return all(tree.reads[each].pos == "PROPN" for each in range(home + 1, place + 1))
