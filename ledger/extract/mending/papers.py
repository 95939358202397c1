"""Verbs of saying that a parser takes for nouns behind the papers that say it: "minutes of the meeting record that".

In "papers seen by the desk show that he paid" the desk has a show, in "posts shared a thousand times allege that he
paid" somebody shared an allege: the clause behind tells that the word says something, and the papers say it.
"""

from dataclasses import replace

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from ..text.lookup import words as listed

CLAUSE = frozenset({"ccomp"})
AUXILIARIES = frozenset({"aux", "auxpass"})


def noun_that_says(tree: Tree, verb: int) -> None:
    """ "Papers seen by the desk show that …": a noun on top with a subject and a clause is a verb."""
    if tree.reads[verb].tag not in {"NN", "NNS"} or not tree.parts(verb, CLAUSE):
        return
    if any(each < verb for each in tree.parts(verb, SUBJECTS)):
        tree.verb(verb, "VBP" if tree.reads[verb].tag == "NN" else "VBZ")


def seen_by(tree: Tree, noun: int) -> None:
    """ "Papers reviewed by the desk show that …": what is done by somebody is done to the papers, and they show it."""
    above = tree.heads[noun]
    agents, things = tree.parts(above, frozenset({"agent"})), tree.parts(above, frozenset({"nsubj"}))
    if not (agents and things and tree.parts(noun, CLAUSE)) or tree.reads[above].dep != "ROOT" or agents[0] > noun:
        return
    tree.hang(noun, noun, "ROOT")
    tree.hang(things[0], noun, "nsubj")
    tree.hang(above, things[0], "acl")
    tree.reads[above] = replace(tree.reads[above], tag="VBN")
    tree.verb(noun, "VBP" if tree.reads[noun].tag == "NN" else "VBZ")


def by_whom(tree: Tree, verb: int) -> None:
    """ "Papers seen by the Gazette show that …": a name between "by" and a verb is whom it was seen by."""
    for name in [each for each in tree.parts(verb, frozenset({"compound"})) if each == verb - 1]:
        by = tree.first(name) - 1
        if by >= 0 and tree.reads[by].dep == "agent" and not tree.parts(by, frozenset({"pobj"})):
            tree.hang(name, by, "pobj")


def that_say(tree: Tree, noun: int) -> None:
    """ "Posts shared thousands of times allege that …": a bare word with a clause is what the plural before it does."""
    above = tree.heads[noun]
    things = tree.parts(above, SUBJECTS)
    clauses = [each for top in (noun, above) for each in tree.parts(top, CLAUSE) if tree.first(each) == noun + 1]
    clauses = [each for each in clauses if tree.words[noun + 1].lower_ == "that"]
    bare = tree.reads[noun].tag == "NN" and tree.first(noun) == noun and bool(clauses)
    if not bare or len(things) != 1 or tree.reads[things[0]].tag != "NNS" or tree.reads[above].dep != "ROOT":
        return
    if tree.reads[above].tag not in {"VBD", "VBN"} or tree.parts(above, AUXILIARIES) or things[0] > above:
        return
    tree.hang(noun, noun, "ROOT")
    tree.hang(things[0], noun, "nsubj")
    tree.hang(above, things[0], "acl")
    tree.hang(clauses[0], noun, "ccomp")
    tree.verb(above, "VBN")
    tree.verb(noun, "VBP")


def record_that(tree: Tree, noun: int) -> None:
    """ "Minutes of the meeting record that he left": behind papers that tell of nothing else, a verb and no noun."""
    of, meeting, clause = tree.heads[noun], noun - 1, _clause_behind(tree, noun)
    papers = tree.heads[of]
    if clause is None or tree.heads[clause] not in {papers, noun} or not _are_papers(tree, papers):
        return
    if tree.words[of].lower_ != "of" or meeting not in tree.parts(noun, frozenset({"compound"})):
        return
    for each in [each for each in tree.below[noun] if each < meeting]:
        tree.hang(each, meeting, tree.reads[each].dep)
    tree.hang(meeting, of, "pobj")
    tree.verb(noun, "VBP")
    tree.hang(noun, noun, "ROOT")
    tree.hang(papers, noun, "nsubj")
    tree.hang(clause, noun, "ccomp")


def _clause_behind(tree: Tree, noun: int) -> int | None:
    """The verb of the clause that a "that" right behind the noun only opens."""
    that = noun + 1
    opened = that < len(tree.words) and tree.words[that].lower_ == "that" and tree.reads[that].dep == "mark"
    return tree.heads[that] if opened else None


def _are_papers(tree: Tree, noun: int) -> bool:
    """True for the plural of what is written, on top of its sentence."""
    read, written = tree.reads[noun], listed("source_words", "document", "kind")
    return read.tag == "NNS" and read.dep == "ROOT" and tree.words[noun].lower_ in written
