"""Verbs of saying to which a parser gave a subject too many, or the wrong one, put right by commas.

"The inspector, two colleagues said, had no boat": of two subjects before a verb thrown in, the first is that of the
verb around it. "Said one of them, Ida Holt": of two behind the verb, the second is the first one's name. "Opening the
case at the court, the prosecutor told the jury": a court opens no case, and the opening tells nobody anything.
"""

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS, VERBAL

SUBJECT = frozenset({"nsubj", "nsubjpass"})
NOUNS = frozenset({"NOUN", "PROPN"})
STEPS = 6
"""Nouns in apposition climbed, at most."""


def subjects(tree: Tree) -> None:
    """Leave each verb of saying the subject that is its own."""
    verbs, seen = speech(), set()
    for place, read in enumerate(tree.reads):
        if read.dep in SUBJECTS and tree.reads[verb := tree.heads[place]].lemma in verbs:
            if read.dep == "csubj" and read.tag == "VBG":
                _behind_participle(tree, place, verb)
            elif verb in seen:
                _second(tree, verb)
            seen.add(verb)


def _second(tree: Tree, verb: int) -> None:
    """One of two subjects goes elsewhere, if a comma parts them."""
    one, other = tree.parts(verb, SUBJECT)[:2] if len(tree.parts(verb, SUBJECT)) > 1 else (verb, verb)
    if one == other or tree.words[tree.first(other) - 1].text != ",":
        return
    if verb < one:
        tree.hang(other, one, "appos")
    elif other < verb and tree.reads[verb].dep == "parataxis":
        around = tree.heads[verb]
        if not tree.parts(around, SUBJECTS) and tree.reads[around].pos in VERBAL:
            tree.hang(one, around, "nsubjpass" if tree.parts(around, frozenset({"auxpass"})) else "nsubj")


def _behind_participle(tree: Tree, participle: int, verb: int) -> None:
    """The noun between the participle's comma and the verb's is who says it."""
    place = verb - 2 if tree.words[verb - 1].text == "," else verb - 1
    for _ in range(STEPS):
        above = tree.heads[place]
        if above <= participle or tree.reads[place].dep not in {"appos", "compound", "pobj", "prep"}:
            break
        if tree.reads[place].dep == "appos" and tree.reads[above].dep != "appos":
            break
        place = above
    noun = tree.reads[place]
    if noun.dep == "appos" and noun.pos in NOUNS and tree.words[tree.first(place) - 1].text == ",":
        tree.hang(place, verb, "nsubj")
        tree.hang(participle, verb, "advcl")
