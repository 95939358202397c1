"""Trees mended where a parser often goes wrong, and the words alone tell how they belong together.

"Ann Bell was killed by her husband, a court heard" says what the court heard: a parser takes it for a second deed, or
the court for another name of the husband. "Allegations that he tipped off Tkach" says what is alleged: a parser takes
the "that" for what he tipped off.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.frames import frames, speech_nouns
from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS
from ..grammar.words import Read
from ..text.lookup import words as listed

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Mended = tuple[list[Read], list[int]]

NOMINAL = frozenset({"DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD"})
"""Tags of the words that name those who heard it: "a court", "jurors at the city's inquest"."""

TAIL = 8
"""Words that may follow "heard" at the end: "on the first day of his trial"."""

REACH = 40
"""Words behind a verb among which its object is looked for."""

OBJECTS = frozenset({"dobj", "dative", "pobj"})


def mended(tree: Tree) -> None:
    """Put right what was read where the words leave no doubt."""
    words, reads, heads = tree.words, tree.reads, tree.heads
    for place, word in enumerate(words):
        if word.lower_ == "heard" and (opening := _hearers(words, reads, place)) is not None:
            reads, heads = _heard(words, reads, heads, opening, place)
        elif word.lower_ == "that" and reads[place].dep in OBJECTS and _is_full(reads, heads, place):
            reads = _tied(reads, heads, place)
        elif word.lower_ == "that" and reads[place].dep == "dobj" and _opens(tree, place):
            reads = [*reads[:place], _opening(reads[place]), *reads[place + 1 :]]
        elif word.lower_ == "that" and reads[place].dep == "mark" and _told_to(tree, reads, heads, place):
            reads, heads = _said_to(reads, heads, heads[place])
        elif word.lower_ == "her" and reads[place].dep == "poss" and _goes_to(tree, reads, heads, place):
            reads, heads = _given(reads, heads, place)
        elif reads[place].dep in ADVERBIAL and _is_subject(words, reads, heads, place):
            reads = [*reads[:place], replace(reads[place], dep="nsubj"), *reads[place + 1 :]]
    if reads is not tree.reads or heads is not tree.heads:
        tree.put(reads, heads)


def _goes_to(tree: Tree, reads: list[Read], heads: list[int], her: int) -> bool:
    """True for the "her" of "lent her money", if nobody else gets it: "gave her money to the poor"."""
    thing, verb = her + 1, her - 1
    if verb < 0 or heads[her] != thing or heads[thing] != verb or reads[verb].lemma not in listed("giving", "verb"):
        return False
    if tree.words[thing].lower_ not in listed("giving", "thing"):
        return False
    return not any(heads[each] == verb and tree.words[each].lower_ == "to" for each in range(thing, len(heads)))


def _given(reads: list[Read], heads: list[int], her: int) -> Mended:
    """The trees with her as whom the verb gives something to."""
    told = replace(reads[her], tag="PRP", dep="dative")
    return [*reads[:her], told, *reads[her + 1 :]], [*heads[:her], her - 1, *heads[her + 1 :]]


def _is_subject(words: "Sequence[Token]", reads: list[Read], heads: list[int], name: int) -> bool:
    """True for a name right before a finite verb that has no other subject: "Orvik denied it"."""
    verb = heads[name]
    if verb != name + 1 or reads[name].tag != "NNP" or reads[verb].tag not in FINITE or not words[name].is_title:
        return False
    told = words[name].lower_ not in listed("capitals", "time")
    return told and not any(
        heads[each] == verb and reads[each].dep in SUBJECTS for each in range(max(0, verb - 30), verb)
    )


ADVERBIAL = frozenset({"advmod", "npadvmod"})


def _tied(reads: list[Read], heads: list[int], that: int) -> list[Read]:
    """What was read, the clause opened by the "that" and hung on its noun as what is said."""
    new = list(reads)
    new[that] = _opening(reads[that])
    new[heads[that]] = replace(reads[heads[that]], dep="acl")
    return new


def _opening(that: Read) -> Read:
    """The "that" as what only opens a clause."""
    return replace(that, dep="mark", tag="IN", pos="SCONJ")


def _opens(tree: Tree, that: int) -> bool:
    """True for the first word of what is said: "reporters were told that he fled", where it is nothing he did."""
    clause = tree.heads[that]
    return tree.reads[clause].dep == "ccomp" and tree.first(clause) == that


def _told_to(tree: Tree, reads: list[Read], heads: list[int], that: int) -> bool:
    """True where a clause hangs on whoever is told it: "warned councillors that it could fail"."""
    clause = heads[that]
    noun = heads[clause]
    verb = heads[noun]
    if reads[clause].dep not in {"acl", "relcl"} or reads[noun].dep not in {"dobj", "dative"} or that != noun + 1:
        return False
    frame = frames().get(reads[verb].lemma)
    told = frame is not None and "i" in frame.frames and reads[verb].pos == "VERB" and verb < noun
    return told and reads[noun].lemma.lower() not in speech_nouns().keys() | listed("modality", "noun")


def _said_to(reads: list[Read], heads: list[int], clause: int) -> Mended:
    """What was read, with the clause hung on the verb as what is said."""
    new, moved = list(reads), list(heads)
    new[clause] = replace(reads[clause], dep="ccomp")
    moved[clause] = heads[heads[clause]]
    return new, moved


def _is_full(reads: list[Read], heads: list[int], that: int) -> bool:
    """True where the clause after a noun has an object beside the "that", which then only opens the clause."""
    verb = heads[that]
    if reads[verb].dep not in {"acl", "relcl"} or reads[heads[verb]].pos != "NOUN" or that > verb:
        return False
    return any(
        heads[place] == verb and reads[place].dep == "dobj" for place in range(verb + 1, min(verb + REACH, len(heads)))
    )


def _hearers(words: "Sequence[Token]", reads: list[Read], heard: int) -> int | None:
    """The place of the comma before those who "heard" at the end of the sentence; ``None`` if it is told otherwise."""
    if not heard or _lemma(words[heard - 1], reads[heard - 1]) not in listed("hearing", "before"):
        return None
    first = heard - 1
    while first > 0 and reads[first - 1].tag in NOMINAL:
        first -= 1
    comma = first - 1
    return comma if comma > 1 and words[comma].text == "," and _ends(words, reads, heard) else None


def _lemma(word: "Token", read: Read) -> str:
    return word.lower_ if read.pos not in {"NOUN", "PROPN"} else read.lemma.lower()


def _ends(words: "Sequence[Token]", reads: list[Read], heard: int) -> bool:
    """True if nothing but when and where follows."""
    for word, read in zip(words[heard + 1 : heard + 2 + TAIL], reads[heard + 1 :], strict=False):
        if word.text in {".", "!", "?"} or word.is_space:
            return True
        if read.tag in FINITE or read.tag in {"WDT", "WP", "WRB", "VB", "VBG", ","} or word.lower_ in {"that", "how"}:
            return False
    return heard + 1 + TAIL >= len(words)


def _heard(words: "Sequence[Token]", reads: list[Read], heads: list[int], comma: int, heard: int) -> Mended:
    """The tree with "heard" at its top, and all before the comma as what was heard."""
    top = comma - 1
    while heads[top] != top:
        top = heads[top]
    if top > comma or reads[top].pos not in {"VERB", "AUX"}:
        return reads, heads
    end = next((n for n in range(heard + 1, len(words)) if words[n].text in {".", "!", "?"}), len(words))
    new = list(reads)
    new[heard] = Read("VBD", "VERB", "ROOT", "hear", {"Tense": ["Past"], "VerbForm": ["Fin"]})
    new[heard - 1] = replace(_noun(words[heard - 1], reads[heard - 1]), dep="nsubj")
    new[top] = replace(reads[top], dep="ccomp")
    return new, [_moved(n, head, top, comma, heard, end) for n, head in enumerate(heads)]


def _noun(word: "Token", read: Read) -> Read:
    return read if read.pos in {"NOUN", "PROPN"} else replace(read, tag="NN", pos="NOUN", lemma=word.lower_)


def _moved(place: int, head: int, top: int, comma: int, heard: int, end: int) -> int:
    """Where a word hangs once "heard" stands at the top."""
    if place in {heard, heard - 1, comma, end, top}:
        return heard
    if comma < place < heard - 1:
        return head if comma < head < heard else heard - 1
    if heard < place < end:
        return head if heard <= head < end else heard
    return top if comma <= head <= heard and place < comma else head
