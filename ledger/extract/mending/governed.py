"""What a verb asks for, hung by a parser on a nearer word, put back where the verb's own frame needs it.

"Accused the group of killing ten, a charge it rejects": who is accused is accused of something, and the "of" before a
deed is the verb's. "Had seen her coach, Dieter Lohm, handing out tablets": what is seen is the coach at it, and not
those who saw. "Paid a gang accused of theft in return for access": something is given in return, nothing is stolen so.
"The firm paid guards": what has a subject of its own describes no noun, nor what tells of a noun behind a "that".
"""

from typing import TYPE_CHECKING

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from ..text.lookup import words
from .lost_verbs import told_on_top

if TYPE_CHECKING:
    from ..grammar.words import Read

ACCUSING = words("speaking", "accusing")
SEEING = words("speaking", "catching at it")
GIVING = words("giving", "verb") | words("giving", "with to")
RETURN = words("giving", "in return")

HELD = words("hedges", "passive")
"""Verbs whose bare participle tells what somebody or something is said to be."""

SAYING = HELD - words("modality", "plan") - {"claim", "purport"}
"""Those of them that never have an infinitive of their own subject: "a letter said to be his"."""

NOUNS = frozenset({"NOUN", "PROPN"})
PAST = frozenset({"VBN", "VBD"})
OBJECT = frozenset({"dobj"})
APPOSED = frozenset({"appos"})
PHRASES = frozenset({"prep", "ccomp", "advcl", "conj", "dative", "npadvmod", "xcomp", "cc", "punct"})
"""Relations of what is a verb's, where it stood behind a noun that was taken for the top."""


def governed(tree: Tree) -> None:
    """Hang such phrases on their verbs; all are found before any is moved."""
    reads, heads = tree.reads, tree.heads
    asked = [(place, read.dep) for place, read in enumerate(reads) if read.dep in MENDINGS and read.tag in TAGS]
    for place, relation in asked:
        if _is_odd(reads, heads, place):
            MENDINGS[relation](tree, place)


TAGS = frozenset({"VBG", "VBN", "VBD", "NN"})


def _is_odd(reads: "list[Read]", heads: list[int], place: int) -> bool:
    """True for a word that may hang wrongly, asked before it is looked what hangs below."""
    read, above = reads[place], heads[place]
    if read.dep == "pcomp":
        return read.tag == "VBG" and _accuser(reads, heads, above) is not None
    if read.dep == "advcl":
        return read.tag == "VBG" and reads[above].lemma in SEEING
    if read.dep == "pobj":
        return read.lemma in RETURN and reads[heads[above]].lemma not in GIVING
    if read.dep == "ccomp":
        return read.tag in PAST and read.lemma in HELD and reads[place - 1].pos in NOUNS and place - 1 > above
    if read.dep == "acl":
        return read.tag in PAST and reads[above].dep in {"ccomp", "ROOT"} and reads[above].pos in NOUNS
    return read.tag in PAST and place > 0 and heads[place - 1] == place and reads[place - 1].dep == "nsubj"


def _deed(tree: Tree, deed: int) -> None:
    """The "of killing" of those who are accused, on the verb that accuses them."""
    of = tree.heads[deed]
    verb = _accuser(tree.reads, tree.heads, of)
    if tree.words[of].lower_ == "of" and verb is not None and verb < of:
        tree.hang(of, verb, "prep")


def _accuser(reads: "list[Read]", heads: list[int], of: int) -> int | None:
    """The verb that accuses whoever the phrase hangs on, or somebody who is told by that: "the head of the union"."""
    noun = heads[of]
    while reads[noun].dep == "pobj" and reads[heads[noun]].dep == "prep":
        noun = heads[heads[noun]]
    return heads[noun] if reads[noun].dep == "dobj" and reads[heads[noun]].lemma in ACCUSING else None


def _seen_at(tree: Tree, deed: int) -> None:
    """Who is seen at something, as the subject of what is seen."""
    verb = tree.heads[deed]
    things = [each for each in tree.parts(verb, OBJECT) if verb < each < deed]
    if not things or tree.parts(deed, SUBJECTS) or tree.first(deed) != deed:
        return
    closed = bool(tree.parts(things[0], APPOSED)) and tree.words[deed - 1].text == ","
    if tree.last(things[0]) == deed - 1 or (closed and tree.last(things[0]) >= deed - 2):
        tree.hang(things[0], deed, "nsubj")
        tree.hang(deed, verb, "ccomp")


def _in_return(tree: Tree, noun: int) -> None:
    """The "in return for" of what somebody gives, on the verb of giving before it."""
    tie, behind = noun - 1, noun + 1
    if tree.heads[noun] != tie or tree.words[tie].lower_ != "in" or behind >= len(tree.words):
        return
    verb = tree.heads[tie]
    while tree.words[behind].lower_ == "for" and verb != tree.heads[verb]:
        verb = tree.heads[verb]
        if tree.reads[verb].lemma in GIVING and verb < tie:
            tree.hang(tie, verb, "prep")
            return


def _with_subject(tree: Tree, verb: int) -> None:
    """ "The firm paid guards": what a parser took for a word on the guards is the verb whose object they are."""
    noun = tree.heads[verb]
    if not verb < noun or tree.reads[noun].dep != "ROOT" or tree.first(noun) < tree.first(verb):
        return
    for each in [each for each in tree.parts(noun, PHRASES) if each > noun]:
        tree.hang(each, verb, tree.reads[each].dep)
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "dobj")
    tree.verb(verb, "VBD")


def _told_of(tree: Tree, verb: int) -> None:
    """ "Heard that an auditor, Ida Holt, noticed": behind a "that" the verb is told, and the noun is its subject."""
    noun = tree.heads[verb]
    if tree.reads[noun].dep == "ROOT" or tree.reads[noun].pos != "NOUN":
        told_on_top(tree, verb)
        return
    that = tree.first(noun)
    if tree.words[that].lower_ != "that" or tree.reads[that].dep != "mark" or tree.heads[that] != noun or verb < noun:
        return
    for each in [each for each in tree.parts(noun, PHRASES | {"mark"}) if each > verb or each == that]:
        tree.hang(each, verb, tree.reads[each].dep)
    tree.hang(verb, tree.heads[noun], "ccomp")
    tree.hang(noun, verb, "nsubj")
    tree.verb(verb, "VBD")


def _said_to_be(tree: Tree, said: int) -> None:
    """ "Found a letter said to have been written by her": behind a noun the bare participle tells of it."""
    below, noun = tree.parts(said, INFINITIVE), said - 1
    if not below or below[0] < said or tree.words[said + 1].lower_ != "to" or tree.parts(said, AUXILIARIES):
        return
    whose = tree.parts(said, SUBJECTS)
    if whose == [noun] and tree.reads[said].lemma in SAYING:
        tree.hang(noun, tree.heads[said], "dobj")
    elif whose or tree.first(said) != said:
        return
    tree.hang(said, noun, "acl")
    tree.verb(said, "VBN")


INFINITIVE = frozenset({"xcomp"})
AUXILIARIES = frozenset({"aux", "auxpass"})

MENDINGS = {
    "ccomp": _said_to_be,
    "acl": _told_of,
    "pcomp": _deed,
    "advcl": _seen_at,
    "pobj": _in_return,
    "amod": _with_subject,
}
"""How a word is put right, by how it hangs."""
