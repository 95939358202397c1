"""Clauses behind "it is a lie that" and "it is false that", which a parser ties to the wrong word.

"It is a lie that the guards slept" has a clause in which nothing is missing, and no lie that anybody sleeps. In "it is
false that the ferry sank, the owner said" a parser opens with the "that" what the owner says, whose verb stands last.
"""

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS, TENSED

OPENERS = frozenset({"mark", "advmod", "nsubj"})
"""Relations of a "that" beside which the clause may have a subject of its own; as an object it tells of a gap."""

NOUNS = frozenset({"NOUN", "PROPN"})


def called_so(tree: Tree, that: int) -> bool:
    """True for the "that" right behind the noun of "it is a lie", where the clause has a subject of its own."""
    clause, noun = tree.heads[that], that - 1
    if tree.reads[that].dep not in OPENERS or tree.reads[clause].dep != "relcl" or tree.heads[clause] != noun:
        return False
    owned = any(that < each < clause for each in tree.parts(clause, SUBJECTS))
    return owned and tree.reads[noun].dep == "attr" and _is_it(tree, tree.heads[noun])


def said_behind(tree: Tree, that: int) -> int | None:
    """The verb of the "the owner said" that ends the sentence, if a parser opens it with the "that" of the clause."""
    said = tree.heads[that]
    if tree.reads[said].tag not in TENSED or tree.reads[said].lemma not in speech():
        return None
    below = tree.reads[said].dep == "ccomp" and _is_it(tree, tree.heads[said]) and tree.heads[said] < that
    return said if below and _told(tree, that, said) is not None else None


def raised(tree: Tree, that: int, said: int) -> None:
    """Put the verb of saying on top, what is judged below it, and the clause on what judges."""
    top, clause = tree.heads[said], _told(tree, that, said)
    if clause is None:
        return
    above, relation = tree.heads[top], tree.reads[top].dep
    tree.hang(said, said if above == top else above, relation)
    tree.hang(top, said, "ccomp")
    tree.hang(clause, top, "ccomp")
    tree.hang(that, clause, "mark")
    for sign in [each for each in tree.parts(top, frozenset({"punct"})) if each > said]:
        tree.hang(sign, said, "punct")
    _own(tree, clause)


def _own(tree: Tree, clause: int) -> None:
    """Give the clause for its subject the noun that a parser takes for the first part of a compound with its verb."""
    parts = [each for each in tree.parts(clause, frozenset({"compound"})) if tree.reads[each].pos in NOUNS]
    if parts and not tree.parts(clause, SUBJECTS):
        tree.hang(parts[-1], clause, "nsubj")


def _told(tree: Tree, that: int, said: int) -> int | None:
    """The verb between the "that" and the comma before whoever says it."""
    speakers = [each for each in tree.parts(said, SUBJECTS) if that < each]
    comma = tree.first(speakers[-1]) - 1 if speakers else 0
    if comma <= that or "," not in (tree.words[comma].text, tree.words[comma - 1].text):
        return None
    clauses = [each for each in tree.parts(said, frozenset({"ccomp"})) if that < each < comma]
    return clauses[-1] if clauses and tree.reads[clauses[-1]].tag in FINITE | {"VBN"} else None


def _is_it(tree: Tree, verb: int) -> bool:
    """True for the "is" of "it is"."""
    subjects = tree.parts(verb, SUBJECTS)
    return tree.reads[verb].lemma == "be" and any(tree.words[each].lower_ == "it" for each in subjects)
