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


def judged_ahead(tree: Tree, that: int) -> int | None:
    """The "is" of "it is a lie, the owner said, that he fled", whose clause a parser ties to the verb of saying."""
    if not that or tree.words[that - 1].text not in ASIDE or tree.reads[that].dep != "mark":
        return None
    near = range(max(0, that - REACH), that - 1)
    judging = next((each for each in reversed(near) if tree.reads[each].lemma == "be" and _is_it(tree, each)), None)
    if judging is None or tree.top(judging) != tree.top(that) or not _is_called(tree, judging):
        return None
    return judging if tree.heads[that] > that and _speaker(tree, judging, that) is not None else None


ASIDE = frozenset({",", "“", '"'})
"""What stands right before a clause that whoever says it has parted from what is judged."""

REACH = 30
"""Words before the clause among which it is judged."""


def _is_called(tree: Tree, verb: int) -> bool:
    """True for what something is called, right before a comma; "it was on Friday" tells when."""
    called = tree.parts(verb, frozenset({"acomp", "attr"}))
    return bool(called) and tree.reads[called[0]].pos in JUDGMENTS and tree.words[called[0] + 1].text == ","


JUDGMENTS = frozenset({"ADJ", "NOUN"})


def _speaker(tree: Tree, judging: int, that: int) -> int | None:
    """The verb of saying, or the "according", between what is judged and its clause."""
    for place in range(judging + 2, that):
        told = tree.reads[place].tag in TENSED and tree.reads[place].lemma in speech()
        if tree.words[place].lower_ == "according" or (told and tree.parts(place, SUBJECTS)):
            return place
    return None


def judged_first(tree: Tree, that: int, judging: int) -> None:
    """Hang the clause on what judges it, and that below the verb of saying if there is one."""
    said, clause = _speaker(tree, judging, that), tree.heads[that]
    if said is None:
        return
    three = (judging, said, clause)
    outer = next((each for each in three if tree.heads[each] == each or tree.heads[each] not in three), judging)
    above, relation = tree.heads[outer], tree.reads[outer].dep
    top, below, how = (judging, said, "prep") if tree.words[said].lower_ == "according" else (said, judging, "ccomp")
    tree.hang(top, top if above == outer else above, relation)
    tree.hang(below, top, how)
    tree.hang(clause, judging, "ccomp")


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
