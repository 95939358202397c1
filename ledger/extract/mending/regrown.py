"""Clauses that a parser grew the wrong way up, told by what hangs in them before the tree is made.

"The firm, which claimed its offer was lower": the offer hangs on *claimed* as a thing, and the verb behind it on a verb
far above. "Henrik Vasa, the party's leader, called on her to resign" between commas: the verb hangs on its subject as a
participle, though a participle of a passive has no object of its own. "Recommended that the school inform parents":
what has a subject and an object is no noun.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS
from .addressed import behind_aside, behind_quotation, in_writing, named_behind_quote, told_to

if TYPE_CHECKING:
    from ..grammar.words import Read

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
PASSIVE = frozenset({"nsubjpass"})
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
    if read.dep == "relcl" and read.tag == "VBN" and tree.reads[tree.heads[place]].dep == "ROOT":
        return True
    if read.dep in {"acl", "relcl"} and tree.reads[tree.heads[place]].dep in {"pobj", "dobj"}:
        return read.pos == "VERB"
    if read.dep == "acl":
        if read.tag in PAST and (_beside_speaker(tree, place) or named_behind_quote(tree, place)):
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


def _as_verb(tree: Tree, word: int) -> None:
    """ "That the school inform parents": a noun with a subject and an object is a verb."""
    if tree.reads[tree.heads[word]].dep == "acl":
        in_writing(tree, word)
        return
    if tree.parts(word, SUBJECTS) and tree.parts(word, OBJECT):
        tree.verb(word, "VB")


def _on_noun(tree: Tree, verb: int) -> None:
    """What hangs on a noun as a participle, or as a clause that tells what it is."""
    if named_behind_quote(tree, verb):
        behind_quotation(tree, verb)
    elif tree.reads[tree.heads[verb]].dep in {"pobj", "dobj"}:
        told_to(tree, verb)
    else:
        _with_verb(tree, verb)


def _on_bare_noun(tree: Tree, verb: int) -> None:
    """ "The suspected smuggler Jon Reyl was seen": what a name suffers does not tell of the noun before."""
    noun = tree.heads[verb]
    name = next(iter(tree.parts(verb, PASSIVE)), noun)
    named = tree.reads[name].pos == "PROPN" and tree.first(name) == noun + 1
    if not named or tree.reads[noun].dep != "ROOT":
        told_to(tree, verb)
        return
    for each in [each for each in tree.below[noun] if each > verb]:
        tree.hang(each, verb, tree.reads[each].dep)
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, name, "compound")


MENDINGS: dict[str, Callable[[Tree, int], None]] = {
    "conj": _beside,
    "acl": _on_noun,
    "ccomp": _as_verb,
    "relcl": _on_bare_noun,
    "advcl": behind_aside,
}
"""How a word is put right, by how it hangs."""
