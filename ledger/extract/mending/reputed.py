"""Whoever is thought to be somebody, and does something: "the man thought to be Igor Lant was seen in Port Sele".

The participle has the form of a past, and a parser makes the man think that he was seen. A finite verb without a
subject right behind the infinitive leaves no other reading: the man was seen, and nobody named thinks who he is.

Headlines leave the "is" out: "Velden said to have agreed fee" passes on what Velden did, and Velden says nothing.
"""

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS, VERBAL
from ..text.lookup import words as listed

NOUNS = frozenset({"NOUN", "PROPN"})
PAST = frozenset({"VBN", "VBD"})
AUXILIARIES = frozenset({"aux", "auxpass"})
PASSIVE = frozenset({"auxpass"})
INFINITIVE = frozenset({"xcomp"})
OPENED = frozenset({"mark", "cc"})
"""What opens a clause of its own."""


def reputed(tree: Tree, verb: int) -> None:
    """Hang the participle on its noun, and the noun on the finite verb, where the two are read the wrong way up."""
    subjects = tree.parts(verb, SUBJECTS)
    infinitive = next((each for each in tree.parts(verb, INFINITIVE) if each > verb), None)
    if tree.reads[verb].tag not in PAST or len(subjects) != 1 or infinitive is None or not _is_of_state(tree, verb):
        return
    noun, finite = subjects[0], _finite(tree, verb, infinitive)
    if noun > verb or tree.reads[noun].pos not in NOUNS:
        return
    if finite is None:
        _passive(tree, verb, noun)
        return
    if tree.heads[finite] == verb:
        _turn(tree, verb, finite)
    tree.verb(verb, "VBN")
    tree.hang(verb, noun, "acl")
    tree.hang(noun, finite, "nsubjpass" if tree.parts(finite, PASSIVE) else "nsubj")


def _passive(tree: Tree, verb: int, noun: int) -> None:
    """Read a headline's verb as a passive without its "is": "Minister said to be considering a new law"."""
    told = tree.words[verb].lower_ in listed("speaking", "headline passive")
    if told and tree.reads[verb].dep in {"ROOT", "ccomp"} and (_is_past(tree, verb) or _is_headline(tree, verb)):
        tree.hang(noun, verb, "nsubjpass")


def _is_past(tree: Tree, verb: int) -> bool:
    """True before "to have fled": whoever says it to somebody tells nobody to have fled."""
    return tree.words[verb + 2].lower_ == "have" and any(read.tag == "VBN" for read in tree.reads[verb + 3 : verb + 5])


def _is_headline(tree: Tree, verb: int) -> bool:
    """True without a stop: "Doctors said to be careful." tells of an advice."""
    return tree.words[tree.last(tree.top(verb))].is_alpha


def _is_of_state(tree: Tree, verb: int) -> bool:
    """True before "to be" and "to have", without an auxiliary or a comma before it."""
    following = [word.lower_ for word in tree.words[verb + 1 : verb + 3]]
    bound = verb > 0 and tree.words[verb - 1].text != ","
    return bound and following in (["to", "be"], ["to", "have"]) and not tree.parts(verb, AUXILIARIES)


def _finite(tree: Tree, verb: int, infinitive: int) -> int | None:
    """The finite verb right behind the infinitive, below the participle or above it, with no subject of its own."""
    below = [each for each in tree.below[verb] if each > infinitive and tree.reads[each].pos in VERBAL]
    above = [tree.heads[verb]] if tree.heads[verb] > infinitive and tree.reads[verb].dep in CLAUSES else []
    return next((each for each in [*below, *above] if _is_bare(tree, each, verb, infinitive)), None)


def _is_bare(tree: Tree, finite: int, verb: int, infinitive: int) -> bool:
    parts = tree.parts(finite, AUXILIARIES)
    told = any(tree.reads[each].tag in FINITE for each in (finite, *parts))
    owned = [each for each in tree.parts(finite, SUBJECTS | OPENED) if each != verb and each < finite]
    behind = [each for each in (finite, *parts) if each > infinitive]
    gap = tree.words[tree.last(infinitive) + 1 : min(behind)] if behind else []
    return told and bool(behind) and not owned and not any(word.is_alpha and word.text != "also" for word in gap)


def _turn(tree: Tree, verb: int, finite: int) -> None:
    """Put the finite verb in the place of the participle above it, with what follows both."""
    top, relation = tree.heads[verb], tree.reads[verb].dep
    later = [each for each in tree.below[verb] if each > finite]
    tree.hang(finite, finite if top == verb else top, relation)
    for each in later:
        tree.hang(each, finite, tree.reads[each].dep)


CLAUSES = frozenset({"ccomp", "csubj", "csubjpass", "nsubj", "advcl"})
"""Relations in which a parser hangs the participle on the verb behind it."""
