"""Clauses that a parser grew the wrong way up, told by what hangs in them before the tree is made.

"The firm, which claimed its offer was lower": the offer hangs on *claimed* as a thing, and the verb behind it on a verb
far above. "Henrik Vasa, the party's leader, called on her to resign" between commas: the verb hangs on its subject as a
participle, though a participle of a passive has no object of its own. "Recommended that the school inform parents":
what has a subject and an object is no noun. "She confided to a friend that she feared for her life": a verb that has no
thing for its object has the clause, and not the friend.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from .frames import frames, speech, speech_nouns
from .heads import Tree
from .tree import FINITE, SUBJECTS

if TYPE_CHECKING:
    from .words import Read

PAST = frozenset({"VBN", "VBD"})
INSIDE = frozenset({"compound", "pobj", "prep", "nmod", "nummod"})
"""Relations by which the last word of a noun phrase hangs on its noun."""

STEPS = 4
"""Words climbed from the end of a noun phrase to its noun."""

ENDS = frozenset({".", "!", "?"})
OWNED = frozenset({"dobj", "ccomp"})

APART = frozenset({",", "”", '"'})
"""What parts a speaker from what was said."""

OBJECT = frozenset({"dobj"})
CLAUSE = frozenset({"ccomp"})
TELLING = frozenset({"relcl", "acl"})
TIES = SUBJECTS | {"cc"}
FIRST = SUBJECTS | {"dep"}
"""Relations in which a parser leaves the first of two subjects."""


def regrown(tree: Tree) -> None:
    """Turn such clauses the right way up."""
    asked = [(place, read.dep) for place, read in enumerate(tree.reads) if read.dep in MENDINGS]
    for place, relation in [each for each in asked if _is_odd(tree, each[0])]:
        MENDINGS[relation](tree, place)


def _is_odd(tree: Tree, place: int) -> bool:
    """True for a word that may stand the wrong way up, asked before it is looked what hangs below."""
    read = tree.reads[place]
    if read.dep == "conj" and read.tag in FINITE:
        return read.lemma in speech() or _thing_before(tree.reads, tree.heads, place) is not None
    if read.dep in {"acl", "relcl"} and tree.reads[tree.heads[place]].dep in {"pobj", "dobj"}:
        return read.pos == "VERB"
    if read.dep == "acl":
        if read.tag in PAST and (_beside_speaker(tree, place) or _named_behind_quote(tree, place)):
            return True
        return read.tag in PAST and tree.words[place - 1].text == "," and tree.reads[tree.heads[place]].pos == "PROPN"
    if read.dep == "advcl":
        return read.tag == "VBG" and tree.words[place - 1].text == "," and tree.reads[tree.heads[place]].pos == "VERB"
    return read.dep == "ccomp" and (read.tag == "NN" or tree.reads[tree.heads[place]].dep == "acl")


def _thing_before(reads: "list[Read]", heads: list[int], verb: int) -> int | None:
    """The object of a verb of saying whose words end right before the verb."""
    place = verb - 1
    for _ in range(STEPS):
        if reads[place].dep not in INSIDE:
            break
        place = heads[place]
    said = reads[place].dep == "dobj" and reads[heads[place]].lemma in speech()
    return place if said and heads[place] < place < verb else None


def _with_clause(tree: Tree, verb: int) -> None:
    """ "Claimed its offer was lower": what is said is a clause, with the thing before its verb as the subject."""
    noun = _thing_before(tree.reads, tree.heads, verb)
    if noun is not None and not tree.parts(verb, TIES):
        tree.hang(verb, tree.heads[noun], "ccomp")
        tree.hang(noun, verb, "nsubj")


def _beside(tree: Tree, verb: int) -> None:
    """A verb with a clause for its thing, or one of saying that ends the sentence and has all before it for its own."""
    if _thing_before(tree.reads, tree.heads, verb) is not None:
        _with_clause(tree, verb)
    elif _says_last(tree, verb):
        _on_top(tree, verb, tree.heads[verb])


def _says_last(tree: Tree, verb: int) -> bool:
    """True for "the mayor knew and kept quiet, Ida Lund, 51, said": no conjunction ties the verb to those before it."""
    subject = next(iter(tree.parts(verb, SUBJECTS)), verb)
    if tree.reads[tree.heads[verb]].dep != "ROOT" or not tree.heads[verb] < subject < verb:
        return False
    apart = tree.words[tree.first(subject) - 1].text in APART
    return apart and not tree.parts(verb, OWNED)


def _on_top(tree: Tree, verb: int, told: int) -> None:
    """Hang what is told on the verb, with all that stands behind the verb."""
    for each in [each for each in tree.below[told] if each > verb]:
        tree.hang(each, verb, tree.reads[each].dep)
    tree.hang(verb, verb, "ROOT")
    tree.hang(told, verb, "ccomp")


def _beside_speaker(tree: Tree, deed: int) -> bool:
    """True for a word on the first of two subjects of a verb of saying: "a slide swept the camp, officials said".

    It may be a past as well as a participle, and no "by" tells whose deed it was.
    """
    noun = tree.heads[deed]
    verb, past = tree.heads[noun], tree.words[deed].lower_
    if tree.reads[noun].dep not in FIRST or not noun < deed < verb or tree.reads[verb].lemma not in speech():
        return False
    speaker = next((each for each in tree.parts(verb, SUBJECTS) if deed < each < verb), None)
    behind = speaker is not None and tree.words[tree.first(speaker) - 1].text == ","
    return behind and not past.endswith(("n", "ung", "um", "unk")) and not tree.parts(deed, frozenset({"agent"}))


def _as_said(tree: Tree, deed: int) -> None:
    """What the first of two subjects does, as what the second says."""
    noun = tree.heads[deed]
    verb = tree.heads[noun]
    for each in [each for each in tree.below[noun] if each > deed]:
        tree.hang(each, deed, tree.reads[each].dep)
    tree.hang(deed, verb, "ccomp")
    tree.hang(noun, deed, "nsubj")
    tree.verb(deed, "VBD")


def _with_verb(tree: Tree, verb: int) -> None:
    """ "Ann Bell, the party's leader, called on her to resign": the verb is on top, the name is its subject."""
    noun = tree.heads[verb]
    if _beside_speaker(tree, verb):
        _as_said(tree, verb)
        return
    if tree.reads[noun].dep != "ROOT" or not _acts(tree, noun, verb):
        return
    for each in [each for each in tree.below[noun] if each > verb]:
        tree.hang(each, verb, tree.reads[each].dep)
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "nsubj")


def _acts(tree: Tree, noun: int, verb: int) -> bool:
    """True for a description before the verb, and what only an active verb has behind it, in a whole sentence."""
    described = any(each < verb for each in tree.parts(noun, frozenset({"appos"})))
    behind = {tree.reads[each].dep for each in tree.below.get(verb, ())}
    owns = bool(behind & OWNED) or {"prep", "xcomp"} <= behind
    ended = any(tree.words[each].text in ENDS for each in (*tree.below[noun], *tree.below.get(verb, ())))
    return described and owns and not behind & {"agent", "aux"} and ended


def _named_behind_quote(tree: Tree, verb: int) -> bool:
    """True for the "posted" of "…," @harbour posted on X."""
    return tree.heads[verb] == verb - 1 and tree.words[verb - 2].is_quote


def _behind_quotation(tree: Tree, verb: int) -> None:
    """ "…," @harbour posted on X.: a name between a closing quotation mark and a verb of writing is who wrote it."""
    name = verb - 1
    top = tree.top(verb)
    if tree.words[name - 2].text != "," or tree.reads[verb].lemma not in speech() or top > name or top == name:
        return
    tree.hang(verb, verb, "ROOT")
    tree.verb(verb, "VBD")
    tree.hang(name, verb, "nsubj")
    tree.hang(top, verb, "ccomp")


def _in_writing(tree: Tree, clause: int) -> None:
    """ "Said in a statement seen by the Echo that it was safe": what is said is not what the Echo has seen."""
    noun = tree.heads[tree.heads[clause]]
    to = tree.heads[noun]
    verb = tree.heads[to]
    written = tree.reads[noun].dep == "pobj" and tree.words[tree.first(clause)].lower_ == "that"
    if written and verb < to and tree.reads[verb].lemma in speech() and not tree.parts(verb, OWNED):
        tree.hang(clause, verb, "ccomp")


def _as_verb(tree: Tree, word: int) -> None:
    """ "That the school inform parents": a noun with a subject and an object is a verb."""
    if tree.reads[tree.heads[word]].dep == "acl":
        _in_writing(tree, word)
        return
    if tree.parts(word, SUBJECTS) and tree.parts(word, OBJECT):
        tree.verb(word, "VB")


def _told_to(tree: Tree, clause: int) -> None:
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


ADDRESSING = frozenset({"to", "in", "with"})
BEHIND = frozenset({"prep", "dobj", "attr", "acomp", "xcomp", "ccomp"})
"""Relations of what a clause has behind its verb, beside a "that" that would be its object."""


def _behind_aside(tree: Tree, aside: int) -> None:
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


def _on_noun(tree: Tree, verb: int) -> None:
    """What hangs on a noun as a participle, or as a clause that tells what it is."""
    if _named_behind_quote(tree, verb):
        _behind_quotation(tree, verb)
    elif tree.reads[tree.heads[verb]].dep in {"pobj", "dobj"}:
        _told_to(tree, verb)
    else:
        _with_verb(tree, verb)


MENDINGS: dict[str, Callable[[Tree, int], None]] = {
    "conj": _beside,
    "acl": _on_noun,
    "ccomp": _as_verb,
    "relcl": _told_to,
    "advcl": _behind_aside,
}
"""How a word is put right, by how it hangs."""
