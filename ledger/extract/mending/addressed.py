"""What is said, hung by a parser on whom it was said to, what it stands in, or an aside before it.

"She confided to a friend that she feared for her life": a verb that has no thing for its object has the clause, and not
the friend. "Said in a statement seen by the Echo that it was safe" is not what the Echo has seen.
"""

from dataclasses import replace

from ..grammar.frames import frames, speech, speech_nouns
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from ..text.lookup import words

OWNED = frozenset({"dobj", "ccomp"})
OBJECT = frozenset({"dobj"})
CLAUSE = frozenset({"ccomp"})
TELLING = frozenset({"relcl", "acl"})

TYING = frozenset({"and", "but", "or"})

ADDRESSING = frozenset({"to", "in", "with"})
BEHIND = frozenset({"prep", "dobj", "attr", "acomp", "xcomp", "ccomp"})
"""Relations of what a clause has behind its verb, beside a "that" that would be its object."""


def told_to(tree: Tree, clause: int) -> None:
    """ "Confided to a friend that she feared for her life": the clause is what is said, to whomever."""
    if tree.reads[tree.heads[clause]].lemma in speech_nouns():
        return
    to = tree.heads[tree.heads[clause]]
    that = tree.first(clause)
    if tree.words[that].lower_ != "that":
        return
    if tree.reads[tree.heads[clause]].dep == "dobj":
        _told_whom(tree, clause, that, to)
        return
    verb = tree.heads[to]
    frame = frames().get(tree.reads[verb].lemma)
    if frame is None or tree.words[to].lower_ not in ADDRESSING:
        return
    subjects = [each for each in tree.parts(clause, SUBJECTS) if each != that]
    more = any(each > clause for each in tree.parts(clause, BEHIND))
    if not subjects or not more or "c" not in frame.frames or "o" in frame.frames or tree.parts(verb, OWNED):
        return
    tree.hang(clause, verb, "ccomp")
    tree.hang(that, clause, "mark")
    tree.reads[that] = replace(tree.reads[that], tag="IN", pos="SCONJ")


def _told_whom(tree: Tree, clause: int, that: int, verb: int) -> None:
    """ "Told detectives that he had never seen it": the clause is what whoever is told hears."""
    frame = frames().get(tree.reads[verb].lemma)
    spoken = frame is not None and {"c", "i"} <= set(frame.frames) and not tree.parts(verb, OWNED - OBJECT)
    if spoken and tree.reads[that].dep == "mark" and tree.heads[that] == clause and tree.parts(clause, SUBJECTS):
        tree.hang(clause, verb, "ccomp")


def is_told(tree: Tree, that: int) -> bool:
    """True where a clause hangs on whoever is told it: "warned councillors that it could fail"."""
    reads, heads = tree.reads, tree.heads
    clause = heads[that]
    noun = heads[clause]
    verb = heads[noun]
    if reads[clause].dep not in {"acl", "relcl"} or reads[noun].dep not in {"dobj", "dative"} or that != noun + 1:
        return False
    frame = frames().get(reads[verb].lemma)
    told = frame is not None and "i" in frame.frames and reads[verb].pos == "VERB" and verb < noun
    return told and reads[noun].lemma.lower() not in speech_nouns().keys() | words("modality", "noun")


def told_where(tree: Tree, clause: int) -> int | None:
    """The verb of "told analysts on a call that it was late": that is what they are told, not what the call is."""
    place, ties = tree.heads[clause], 0
    if tree.reads[clause].dep not in TELLING | CLAUSE or place > clause:
        return None
    while tree.reads[place].pos in NOMINAL or tree.words[place].is_title or tree.words[place].lower_ in WHERE:
        ties += tree.words[place].lower_ in WHERE
        if tree.heads[place] >= place:
            return None
        place = tree.heads[place]
    frame = frames().get(tree.reads[place].lemma)
    told = frame is not None and {"c", "i"} <= set(frame.frames) and not tree.parts(place, CLAUSE)
    return place if told and ties and tree.parts(place, HEARERS) else None


NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
HEARERS = frozenset({"dobj", "dative"})
WHERE = frozenset({"in", "on", "at", "during", "from", "to", "after", "before", "outside", "over", "near", "by"})
"""Prepositions of when and where something is said; behind "about" or "of" a thing the clause is its own."""


def behind_aside(tree: Tree, aside: int) -> None:
    """ "Reported, quoting the ministry, that two ships had sunk": the clause behind the aside is what is reported."""
    verb = tree.heads[aside]
    things = tree.parts(aside, OBJECT)
    below = [*tree.parts(aside, CLAUSE), *(each for thing in things for each in tree.parts(thing, TELLING))]
    clauses = [each for each in below if tree.words[tree.first(each)].lower_ == "that"]
    if tree.reads[verb].lemma not in speech() or tree.parts(verb, OWNED) or not (clauses and things):
        return
    if verb < aside and tree.words[tree.first(clauses[0]) - 1].text == ",":
        tree.hang(clauses[0], verb, "ccomp")
        tree.hang(tree.first(clauses[0]), clauses[0], "mark")


def named_behind_quote(tree: Tree, verb: int) -> bool:
    """True for the "posted" of "…," @harbour posted on X."""
    return tree.heads[verb] == verb - 1 and tree.words[verb - 2].is_quote


def behind_quotation(tree: Tree, verb: int) -> None:
    """ "…," @harbour posted on X.: a name between a closing quotation mark and a verb of writing is who wrote it."""
    name = verb - 1
    top = tree.top(verb)
    if tree.words[name - 2].text != "," or tree.reads[verb].lemma not in speech() or top > name or top == name:
        return
    tree.hang(verb, verb, "ROOT")
    tree.verb(verb, "VBD")
    tree.hang(name, verb, "nsubj")
    tree.hang(top, verb, "ccomp")


def in_writing(tree: Tree, clause: int) -> None:
    """ "Said in a statement seen by the Echo that it was safe": what is said is not what the Echo has seen."""
    noun = tree.heads[tree.heads[clause]]
    to = tree.heads[noun]
    verb = tree.heads[to]
    written = tree.reads[noun].dep == "pobj" and tree.words[tree.first(clause)].lower_ == "that"
    if written and verb < to and tree.reads[verb].lemma in speech() and not tree.parts(verb, _taken(tree, verb)):
        tree.hang(clause, verb, "ccomp")


def _taken(tree: Tree, verb: int) -> frozenset[str]:
    """What leaves a verb no room for a clause: another clause, or a thing said; whom it tells is neither."""
    frame = frames().get(tree.reads[verb].lemma)
    return CLAUSE if frame is not None and {"c", "i"} <= set(frame.frames) else OWNED


def second_said(tree: Tree, that: int) -> None:
    """ "Said that she was leaving but that she had done no wrong": the second clause is said as the first is."""
    clause = tree.heads[that]
    verb = tree.heads[clause]
    if tree.reads[clause].dep != "conj" or tree.words[that - 1].lower_ not in TYING or not verb < that - 1:
        return
    first = [each for each in tree.parts(verb, CLAUSE) if each < that]
    if first and tree.reads[verb].lemma in speech() and tree.first(clause) >= that:
        tree.hang(clause, first[-1], "conj")
