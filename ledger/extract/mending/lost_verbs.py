"""Verbs read as participles of the noun they are told of: "Reyes left at noon", "the board named Ida Moss as director".

No full stop stands behind a mere noun and its participle; a noun on top with nothing finite below it, and a participle
that has an object of its own, is a sentence. And verbs hung on the wrong clause: in "knew the pumps were bad but sold
them" the pumps sell nothing.
"""

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS, TENSED
from ..text.lookup import words

OBJECT = frozenset({"dobj"})
CALLED = frozenset({"oprd"})
BY = frozenset({"agent"})
PHRASES = frozenset({"prep"})


PHRASAL = frozenset({"prep", "advmod", "npadvmod", "advcl", "cc", "conj", "punct"})
"""Relations of what is the verb's, where a parser hung it on the noun that it took for the top."""

MANY = frozenset({"NNS", "NNPS"})


def told_on_top(tree: Tree, verb: int) -> None:
    """Put the participle of the noun on top above it, where it must be its verb."""
    if not _is_told(tree, verb):
        return
    noun = tree.heads[verb]
    for each in [each for each in tree.parts(noun, PHRASAL) if each > verb]:
        tree.hang(each, verb, tree.reads[each].dep)
    for each in tree.parts(verb, CALLED):
        tree.hang(each, verb, "dobj")
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "nsubj")
    tree.verb(verb, "VBD")


def doer_of_second(tree: Tree, thing: int) -> None:
    """Hang the "sold" of "knew the pumps were faulty but sold them" beside "knew", and not beside "were"."""
    verb = tree.heads[thing]
    if tree.reads[thing].dep != "dobj" or (whose := _wrong_doer(tree, verb)) is None:
        return
    first = tree.heads[verb]
    others = [each for each in tree.parts(first, NAMED) if _may_be(tree, thing, each)]
    if _may_be(tree, thing, whose) and not others:
        _beside_above(tree, verb, whose)


def hider(tree: Tree, verb: int) -> None:
    """Hang the "kept" of "knew the load was heavy but kept it secret" beside "knew": what is so hides nothing."""
    whose = _wrong_doer(tree, verb)
    if whose is None or tree.reads[tree.heads[verb]].lemma != "be" or not tree.parts(verb, OBJECT | CALLED):
        return
    if tree.reads[tree.heads[tree.heads[verb]]].lemma in words("speaking", "knowing"):
        _beside_above(tree, verb, whose)


def _wrong_doer(tree: Tree, verb: int) -> int | None:
    """The subject of the clause inside a sentence that a finite verb without a subject of its own was hung beside."""
    if tree.reads[verb].dep != "conj" or tree.reads[verb].tag not in TENSED or tree.parts(verb, SUBJECTS):
        return None
    first = tree.heads[verb]
    above = tree.heads[first]
    if tree.reads[first].dep != "ccomp" or not tree.parts(above, SUBJECTS):
        return None
    return next((each for each in tree.parts(first, SUBJECTS) if above < each < first), None)


def _beside_above(tree: Tree, verb: int, whose: int) -> None:
    """Hang the verb, with the "but" before it, beside the verb above the clause."""
    first = tree.heads[verb]
    above = tree.heads[first]
    for each in [each for each in tree.parts(first, JOINT) if tree.last(whose) < each < verb]:
        tree.hang(each, above, tree.reads[each].dep)
    tree.hang(verb, above, "conj")


JOINT = frozenset({"cc"})
NAMED = frozenset({"dobj", "pobj", "attr"})
"""Relations of what else "it" or "them" may mean."""


def _may_be(tree: Tree, thing: int, noun: int) -> bool:
    """True if "it" or "them" may mean the noun by its number."""
    plural = tree.reads[noun].tag in MANY
    return tree.reads[noun].pos in {"NOUN", "PROPN"} and plural == (tree.words[thing].lower_ == "them")


def _is_told(tree: Tree, verb: int) -> bool:
    """True for the participle of the noun on top that must be its verb."""
    noun = tree.heads[verb]
    read = tree.reads[noun]
    if read.dep != "ROOT" or read.pos not in {"NOUN", "PROPN"} or verb < noun or tree.parts(verb, BY):
        return False
    inside = range(tree.first(noun), tree.last(noun) + 1)
    if tree.words[inside[-1]].text != "." or any(tree.reads[each].tag in FINITE for each in inside):
        return False
    return _has_object(tree, verb) or _of_bare_name(tree, noun, verb)


def _has_object(tree: Tree, verb: int) -> bool:
    """True with an object, or with somebody who is named "as" something: a boy named Poe is told by his name alone."""
    named = tree.parts(verb, CALLED) and any(tree.words[each].lower_ == "as" for each in tree.parts(verb, PHRASES))
    return bool(tree.parts(verb, OBJECT) or named)


def _of_bare_name(tree: Tree, noun: int, verb: int) -> bool:
    """True where a surname opens the sentence, the verb follows, and something follows that."""
    opens = verb == noun + 1 and tree.first(noun) == noun and tree.words[noun].is_title
    known = tree.reads[noun].tag == "NNP" or tree.words[noun].lower_ in words("capitals", "surname in s")
    return opens and known and bool(tree.parts(verb, PHRASES))
