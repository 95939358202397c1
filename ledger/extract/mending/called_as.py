"""What is dismissed behind what it is called: "dismissed as “fantasy” reports that the club had missed a payment".

A parser takes the reports for what the club's chairman does, or for the thing that something is dismissed as; then he
says what he denies. Right behind the verb an "as", words that name or judge, and a noun of what is said with its "that"
leave one reading: the noun is what is dismissed.
"""

from dataclasses import replace

from ..grammar.heads import Tree
from ..grammar.judging import charges

CALLING = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "RB", "VBN", "VBG", "``", "''", "HYPH", "CC"})
"""Tags of the words by which something is called so."""

DETERMINERS = frozenset({"DT", "PRP$"})
PASSIVE = frozenset({"auxpass", "nsubjpass", "dobj"})
CLAUSAL = frozenset({"ccomp", "acl", "relcl", "advcl"})
LONGEST = 9
"""Words between "as" and the "that", at most."""


def dismissed_as(tree: Tree, verb: int) -> None:
    """Hang the noun on the verb as what is dismissed, its clause on the noun, and the judgement on the "as"."""
    as_, noun = verb + 1, _noun(tree, verb)
    if noun is None or tree.parts(verb, PASSIVE):
        return
    clause, judged = tree.heads[noun + 1], _judgement(tree, as_, noun)
    if judged is None or tree.reads[clause].dep not in CLAUSAL or clause < noun:
        return
    tree.hang(as_, verb, "prep")
    tree.hang(judged, as_, "pobj")
    tree.reads[noun] = replace(tree.reads[noun], tag=_number(tree, noun), pos="NOUN")
    tree.hang(noun, verb, "dobj")
    for word in range(as_ + 1, noun):
        if tree.heads[word] in {noun, verb} and word != judged:
            tree.hang(word, noun if judged < word else judged, tree.reads[word].dep)
    tree.hang(clause, noun, "acl")


def _noun(tree: Tree, verb: int) -> int | None:
    """The place of the noun of what is said, right before its "that", behind what it is called."""
    place, words = verb + 2, tree.words
    if place >= len(words) or words[verb + 1].lower_ != "as":
        return None
    while place < len(words) and place - verb < LONGEST and words[place].lower_ != "that":
        place += 1
    if place >= len(words) or words[place].lower_ != "that" or tree.reads[place].dep != "mark" or place - verb < 4:
        return None
    named = all(tree.reads[each].tag in CALLING for each in range(verb + 2, place - 1))
    return place - 1 if named and tree.reads[place - 1].lemma in charges() else None


def _judgement(tree: Tree, as_: int, noun: int) -> int | None:
    """The last word of what it is called, before the noun's own article."""
    place = noun - 1
    while place > as_ and (tree.words[place].is_quote or tree.reads[place].tag in DETERMINERS):
        place -= 1
    return place if place > as_ else None


def _number(tree: Tree, noun: int) -> str:
    return "NNS" if tree.words[noun].lower_ != tree.reads[noun].lemma else "NN"
