"""Verbs of saying to which a parser gave a subject too many, or the wrong one, put right by commas.

"The pier, said Ann Bell, the mayor, was sold": who stands right behind the verb says it, and the pier was sold.
"The inspector, two colleagues said, had no boat": of two subjects before a verb thrown in, the first is that of the
verb around it. "Said one of them, Ida Holt": of two behind the verb, the second is the first one's name. "Opening the
case at the court, the prosecutor told the jury": a court opens no case, and the opening tells nobody anything.
"""

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS, VERBAL

SUBJECT = frozenset({"nsubj", "nsubjpass"})
NOUNS = frozenset({"NOUN", "PROPN"})
STEPS = 6
"""Nouns in apposition climbed, at most."""


def subjects(tree: Tree) -> None:
    """Leave each verb of saying the subject that is its own."""
    verbs, seen = speech(), set()
    for place, read in enumerate(tree.reads):
        if read.dep in SUBJECTS and tree.reads[verb := tree.heads[place]].lemma in verbs:
            if read.tag == "VBG" and (read.dep == "csubj" or tree.words[verb - 1].text == ","):
                _behind_participle(tree, place, verb)
            elif verb in seen:
                _second(tree, verb)
            elif place < verb and tree.words[verb - 1].text == ",":
                _inverted(tree, place, verb)
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


def _inverted(tree: Tree, noun: int, verb: int) -> None:
    """Whoever is named behind the verb, before a comma and a finite verb, says what that tells of the noun."""
    before = range(tree.first(noun), verb - 1)
    speaker, end = _named(tree, verb + 1)
    finite = _finite(tree, end + 1) if end else None
    parted = any(tree.words[each].text == "," or tree.reads[each].tag in FINITE for each in before)
    if speaker is None or finite is None or parted or tree.last(noun) > verb:
        return
    top = tree.heads[verb]
    tree.hang(finite, finite if top in {verb, finite} else top, tree.reads[verb].dep if top != finite else "ROOT")
    tree.hang(verb, finite, "parataxis")
    tree.hang(speaker, verb, "nsubj")
    tree.hang(noun, finite, "nsubjpass" if tree.parts(finite, PASSIVE) else "nsubj")


def _named(tree: Tree, first: int) -> tuple[int | None, int]:
    """The noun of the nominal words that begin here, and the comma before a finite verb, behind a description too."""
    words, reads, last = tree.words, tree.reads, len(tree.words) - 1
    end = first
    while end < last and reads[end].tag in NOMINAL:
        end += 1
    if end == first or end >= last or words[end].text != ",":
        return None, 0
    speaker = next((each for each in range(first, end) if not first <= tree.heads[each] < end), end - 1)
    if reads[end + 1].tag not in FINITE:
        _, end = _named(tree, end + 1)
    return speaker, end


def _finite(tree: Tree, place: int) -> int | None:
    """The verb whose finite word this is."""
    if tree.reads[place].tag not in FINITE:
        return None
    return tree.heads[place] if tree.reads[place].dep in AUXILIARIES and tree.heads[place] > place else place


NOMINAL = frozenset({"DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "IN", "CD"})
AUXILIARIES = frozenset({"aux", "auxpass"})
PASSIVE = frozenset({"auxpass"})


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
