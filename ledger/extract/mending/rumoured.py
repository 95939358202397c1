"""What a rumour says, taken for what somebody does to the rumour: "the rumour that the king had died".

A parser takes such a "that" for the object of "died". Behind a noun of what is said it only opens the clause where the
verb has no room for it: in the passive, with an object of its own, or if it is a verb that never has any.
"""

from dataclasses import replace

from ..grammar.frames import speech_nouns
from ..grammar.heads import Tree
from ..grammar.judging import charges
from ..grammar.tree import SUBJECTS
from ..text.lookup import framed, words

OPENERS = frozenset({"mark", "dobj"})
"""Relations of the "that" to the clause, as a parser reads them."""


def told_by_noun(tree: Tree, that: int) -> bool:
    """True where the clause behind a noun of what is said tells what is said."""
    clause = tree.heads[that]
    noun = tree.heads[clause]
    if tree.reads[clause].dep != "relcl" or not (noun == that - 1 or _aside(tree, noun, that)):
        return False
    if not _is_said(tree, noun):
        return False
    owned = any(that < each < clause for each in tree.parts(clause, SUBJECTS))
    return owned and _is_whole(tree, clause, that)


def _aside(tree: Tree, noun: int, that: int) -> bool:
    """True for the "rumour" of "the rumour, which began online, that he left": only what is told of it lies between."""
    parted = tree.words[that - 1].text in ASIDE and tree.words[noun + 1].text in ASIDE and noun + 1 < that - 1
    told = [each for each in tree.parts(noun, TOLD) if noun < each < that]
    return parted and len(told) == 1 and tree.first(told[0]) == noun + 2


ASIDE = frozenset({",", "–", "—", "("})
TOLD = frozenset({"acl", "relcl"})


def capital(tree: Tree, that: int) -> None:
    """Read as a noun what opens a sentence, and is taken for a name: "Rumours, spread by rivals, that he fled"."""
    noun = tree.heads[tree.heads[that]]
    if tree.reads[noun].pos != "PROPN" or not _aside(tree, noun, that):
        return
    form = tree.words[noun].lower_
    lemma = form if form in charges() else form.removesuffix("s")
    if lemma in charges():
        tag = "NN" if lemma == form else "NNS"
        tree.reads[noun] = replace(tree.reads[noun], tag=tag, pos="NOUN", lemma=lemma)


def _is_said(tree: Tree, noun: int) -> bool:
    lemma = tree.reads[noun].lemma.lower()
    named = lemma in speech_nouns() or lemma in charges() or lemma in framed("refuting", ("lie",))
    return named and tree.reads[noun].pos == "NOUN"


def _is_whole(tree: Tree, verb: int, that: int) -> bool:
    """True for a verb that has no room for the "that": in the passive, with an object, or one that never has any."""
    filled = [each for each in tree.parts(verb, FILLED) if each != that]
    return bool(filled) or tree.reads[verb].lemma.lower() in words("judging", "of itself")


FILLED = frozenset({"auxpass", "nsubjpass", "dobj", "attr", "acomp", "oprd", "ccomp"})
"""Relations of what fills the place of the object, or tells that there is none."""
