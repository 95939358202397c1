"""Nouns whose verb a parser loses behind what stands between two commas.

"The mate, Radek Olt, described water on the deck" becomes described water; "the report, a draft of which was leaked,
concluded that …" becomes a report that was leaked, and nobody concludes.
"""

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS
from ..text.lookup import words as listed

NOUNS = frozenset({"NOUN", "PROPN"})
PAST = frozenset({"VBD", "VBN"})
NAMED = frozenset({"appos"})
CLAUSE = frozenset({"ccomp"})
BEFORE = SUBJECTS | {"aux", "auxpass"}
"""Relations of what stands before a verb that is complete."""

BESIDE = frozenset({"cc", "conj"})
"""Relations of the next clause of a sentence."""

ASTRAY = frozenset({"conj", "acl", "advcl"})
"""Relations in which a parser hangs the verb on what it tells, or on who says it."""

LOOSE = frozenset({"appos", "npadvmod"})
"""Relations of a noun behind a comma that a parser could hang on nothing better."""

INSIDE = frozenset({"pobj", "prep", "compound", "nmod"})
"""Relations climbed from the end of a noun phrase to its noun."""


def told_behind_name(tree: Tree, verb: int) -> None:
    """Make the past behind a name between commas the verb of a sentence that has no other."""
    noun, thing = tree.top(verb), tree.heads[verb]
    names = [each for each in tree.parts(noun, NAMED) if noun < each < verb]
    lost = tree.reads[verb].tag in {"VBN", "VBD"} and tree.words[verb - 1].text == "," and thing > verb
    if not lost or not names or tree.reads[noun].pos not in NOUNS or tree.words[tree.first(names[0]) - 1].text != ",":
        return
    if noun > verb or tree.heads[thing] not in {noun, *names}:
        return
    tree.hang(verb, verb, "ROOT")
    tree.verb(verb, "VBD")
    tree.hang(noun, verb, "nsubj")
    tree.hang(thing, verb, "dobj")


def part_of_which(tree: Tree, which: int) -> None:
    """Hang the clause of ", a draft of which was leaked," on the noun before it, and the noun on the verb behind."""
    part = tree.heads[which - 1] if which > 2 and tree.words[which - 1].lower_ == "of" else which
    clause = tree.heads[part] if tree.reads[part].dep in SUBJECTS else _behind(tree, which)
    if part == which or clause is None or tree.words[tree.first(part) - 1].text != ",":
        return
    if tree.words[which - 1].lower_ == "of" and tree.reads[clause].dep != "relcl" and _tell_apart(tree, part, clause):
        return
    nouns = [each for each in tree.parts(clause, SUBJECTS) if each < tree.first(part)]
    verb = tree.heads[clause]
    told = verb > clause and tree.reads[verb].tag in FINITE and not tree.parts(verb, SUBJECTS)
    if told and len(nouns) == 1 and tree.reads[nouns[0]].pos in NOUNS:
        tree.hang(nouns[0], verb, "nsubj")
        tree.hang(clause, nouns[0], "relcl")
        tree.hang(part, clause, "nsubjpass" if tree.parts(clause, frozenset({"auxpass"})) else "nsubj")


def _tell_apart(tree: Tree, part: int, clause: int) -> bool:
    """Hang on its noun a clause that a parser tells beside or above the sentence's own; ``False`` where it does not.

    "According to the report, a copy of which was seen by the Post, the pump failed", "They wrote a report, a copy of
    which was seen."
    """
    comma, verb = tree.first(part) - 1, tree.heads[clause]
    noun, before = comma - 1, [each for each in tree.below[clause] if each < comma]
    if noun < 1 or tree.reads[noun].pos not in NOUNS:
        return False
    if verb > clause and tree.parts(verb, SUBJECTS):
        _hang_all(tree, before, verb)
    elif verb == clause and (own := [each for each in before if tree.reads[each].dep == "ccomp"]):
        tree.hang(own[-1], own[-1], "ROOT")
        behind = [each for each in tree.below[clause] if each > clause and tree.reads[each].dep in BESIDE]
        _hang_all(tree, [each for each in before if each != own[-1]] + behind, own[-1])
    else:
        return False
    tree.hang(comma, noun, "punct")
    tree.hang(clause, noun, "relcl")
    return True


def _hang_all(tree: Tree, places: list[int], head: int) -> None:
    for place in places:
        tree.hang(place, head, tree.reads[place].dep)


def _behind(tree: Tree, which: int) -> int | None:
    """The verb of whose auxiliary or form the next word is."""
    after = which + 1
    if after >= len(tree.words) or tree.reads[after].tag not in FINITE:
        return None
    return tree.heads[after] if tree.reads[after].dep in {"aux", "auxpass"} else after


def who_added(tree: Tree, who: int) -> None:
    """Hang ", who added that" on the person right before the comma, where a parser hung it on a noun further off."""
    clause = tree.heads[who]
    noun, last = tree.heads[clause], who - 2
    if (
        tree.reads[clause].dep != "relcl"
        or last <= noun
        or tree.words[who - 1].text != ","
        or _is_below(tree, last, noun)
    ):
        return
    found = last
    while tree.reads[found].dep in INSIDE and not _is_person(tree, found) and tree.heads[found] != found:
        found = tree.heads[found]
    if _is_person(tree, found) and found > noun:
        tree.hang(clause, found, "relcl")


def who_said(tree: Tree, who: int) -> None:
    """ "The shed was sold, a clerk who asked not to be named said": a clerk behind the comma is who said it.

    No word of saying stands bare behind such a clause but as what the clerk did.
    """
    clause = tree.heads[who]
    noun, verb = tree.heads[clause], tree.last(clause) + 1
    if tree.reads[clause].dep != "relcl" or tree.reads[noun].dep not in LOOSE or verb >= len(tree.words):
        return
    said = tree.words[verb].lower_ in listed("speaking", "said form")
    past = said and tree.reads[verb].tag in PAST and not tree.parts(verb, BEFORE)
    told = _told_above(tree, noun, verb) if past and tree.words[tree.first(noun) - 1].text == "," else None
    if told is not None:
        tree.hang(verb, verb, "ROOT")
        tree.verb(verb, "VBD")
        tree.hang(told, verb, "ccomp")
        tree.hang(noun, verb, "nsubj")


def _told_above(tree: Tree, noun: int, verb: int) -> int | None:
    """The top of what stands before the noun: a clause of the verb, or what a parser set it beside without an "and"."""
    if tree.heads[verb] == verb:
        return next((each for each in tree.parts(verb, CLAUSE) if each < noun), None)
    above = tree.top(noun)
    beside = tree.reads[verb].dep in ASTRAY and tree.heads[verb] in {above, noun} and above < noun
    return above if beside and tree.parts(above, SUBJECTS) else None


def named_thing(tree: Tree, said: int) -> None:
    """ "The ferry Asteria sank on Monday, the harbour said on Tuesday": no verb has two subjects, so the ferry sank."""
    whose = [each for each in tree.parts(said, SUBJECTS) if each < said]
    below = tree.parts(whose[0], frozenset({"relcl"})) if len(whose) > 1 else []
    names = tree.parts(below[0], SUBJECTS) if below else []
    if not names or tree.first(names[0]) != whose[0] + 1 or tree.reads[names[0]].tag != "NNP":
        return
    if tree.reads[below[0]].tag in FINITE and tree.words[tree.first(whose[-1]) - 1].text == ",":
        tree.hang(names[0], whose[0], "appos")
        tree.hang(whose[0], below[0], "nsubj")
        tree.hang(below[0], said, "ccomp")


def _is_below(tree: Tree, place: int, top: int) -> bool:
    while tree.heads[place] != place and place != top:
        place = tree.heads[place]
    return place == top


def _is_person(tree: Tree, place: int) -> bool:
    """True for a name, and for a noun of persons."""
    lemma = tree.reads[place].lemma.lower()
    known = lemma in listed("source_words", "anonymous", "kind") or lemma in listed("titles", "role")
    return tree.reads[place].tag == "NNP" or (tree.reads[place].pos == "NOUN" and known)
