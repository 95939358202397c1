"""What ends a sentence with whoever shows it: "…, leaked emails show", "…, records seen by the Courier indicate".

A parser often takes the papers for one more thing in a row of things, or for what somebody leaked, and so loses the
source of all that stands before. A noun of papers behind the sentence's last comma, and behind it a verb that says
what they say and that agrees with it, leave no other reading. The same stretch thrown into a sentence between two
commas ("its owner, the files show, left") is mended alike.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS, VERBAL
from ..text.lookup import words as listed

if TYPE_CHECKING:
    from ..grammar.tokens import Token

ENDS = frozenset({".", "!", ";", ","})
NOMINAL = frozenset(
    {"DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "VBN", "VBD", "IN", "RB", "VBG", "CC", "TO"}
)
"""Tags of the words that name papers: "newly leaked files", "letters seen by the Courier", "a note sent to him"."""

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
MANY = frozenset({"NNS", "NNPS"})
PAST = frozenset({"VBN", "VBD"})
LONGEST = 14
"""Words of the longest name of papers."""


def closers(tree: Tree) -> None:
    """Put a verb that tells what papers show on top of what they show."""
    words, verbs = tree.words, speech()
    for end, word in enumerate(words):
        if end > 3 and word.text in ENDS and tree.reads[end - 1].lemma in verbs:
            _mend(tree, end - 1, _closing if word.text != "," else _thrown_in)


def _mend(tree: Tree, verb: int, mending: Callable[[Tree, int, int, int], None]) -> None:
    """Mend the sentence around this verb, if papers stand before it and it is read otherwise."""
    first = _papers(tree, verb)
    noun = _noun(tree, first, verb) if first else None
    if noun is not None and _agrees(tree, noun, verb) and not _is_read(tree, noun, verb):
        mending(tree, first, noun, verb)


def _closing(tree: Tree, first: int, noun: int, verb: int) -> None:
    """All before the comma is what the papers show."""
    tops = _tops(tree, _start(tree, first - 1), first - 1)
    if tops:
        tree.hang(verb, verb, "ROOT")
        _hang_papers(tree, first, noun, verb)
        _hang_told(tree, tops, verb, (first - 1, verb + 1))


def _thrown_in(tree: Tree, first: int, noun: int, verb: int) -> None:
    """The clause around the two commas is what the papers show."""
    around = first - 2
    while tree.reads[around].pos not in VERBAL and tree.heads[around] != around:
        around = tree.heads[around]
    if tree.reads[around].pos in VERBAL and around not in range(first, verb + 1):
        if not _below(tree, around, verb):
            tree.hang(verb, around, "parataxis")
        _hang_papers(tree, first, noun, verb)


def _below(tree: Tree, place: int, top: int) -> bool:
    """True for a word that hangs on another, over however many others."""
    while tree.heads[place] != place:
        place = tree.heads[place]
        if place == top:
            return True
    return False


def _papers(tree: Tree, verb: int) -> int:
    """The place of the first word of what names the papers, right behind a comma; 0 if there is none."""
    first = tree.run(verb, NOMINAL, LONGEST)
    opened = 2 < first < verb and tree.words[first - 1].text == "," and tree.reads[first].tag != "CC"
    return first if opened else 0


def _noun(tree: Tree, first: int, verb: int) -> int | None:
    """The noun of the papers: the last before a participle or a preposition, if the lexicon knows it for papers."""
    nouns: list[int] = []
    for place in range(first, verb):
        tag = tree.reads[place].tag
        if tag in {"IN", "TO", *PAST} and nouns:
            break
        nouns += [place] if tag in NOUNS else []
    known = nouns and (_is_of(tree, nouns[-1], "document") or _are_told(tree, nouns[-1], verb))
    return nouns[-1] if known else None


def _is_of(tree: Tree, noun: int, *kinds: str) -> bool:
    """True for a noun that the lexicon knows for sources of one of these kinds."""
    forms = (tree.words[noun].lower_, tree.reads[noun].lemma)
    return any(form in listed("source_words", kind, "kind") for kind in kinds for form in forms)


def _are_told(tree: Tree, nouns: int, verb: int) -> bool:
    """True for people in the plural: "…, analysts at the bank estimate"; what stands behind an adjective is no verb."""
    plain = tree.words[verb].lower_ == tree.reads[verb].lemma and tree.reads[verb - 1].tag in NOUNS
    return plain and tree.reads[nouns].tag in MANY and _is_of(tree, nouns, "anonymous", "bare")


def _agrees(tree: Tree, noun: int, verb: int) -> bool:
    """True for "emails show", "an email shows" and "emails showed"; "police reports" are things."""
    said, lemma = tree.words[verb].lower_, tree.reads[verb].lemma
    if said == lemma:
        return tree.reads[noun].tag in MANY
    return tree.reads[noun].tag not in MANY if said.endswith("s") else tree.reads[verb].tag in PAST


def _is_read(tree: Tree, noun: int, verb: int) -> bool:
    """True where the parser has read it so."""
    thrown = tree.words[verb + 1].text == "," or tree.reads[verb].dep == "parataxis"
    told = thrown or (tree.heads[verb] == verb and bool(tree.parts(verb, CLAUSE)))
    return told and noun in tree.parts(verb, SUBJECTS) and tree.reads[verb].pos in VERBAL


def _start(tree: Tree, comma: int) -> int:
    """The place of the sentence's first word."""
    place = comma
    while place > 0 and not tree.words[place].is_sent_start and not _parts(tree.words, place - 1):
        place -= 1
    return place


def _parts(words: "Sequence[Token]", place: int) -> bool:
    return words[place].text in {".", "!", "?"} or words[place].is_space or words[place].is_quote


def _tops(tree: Tree, start: int, comma: int) -> list[int]:
    """What hangs on nothing before the comma, a told verb first; empty if no verb with a subject is told there."""
    every = [n for n in range(start, comma) if not start <= tree.heads[n] < comma or tree.heads[n] == n]
    told = [n for n in every if tree.reads[n].pos in VERBAL and _is_told(tree, n)]
    return [told[0], *(n for n in every if n != told[0])] if told else []


def _is_told(tree: Tree, verb: int) -> bool:
    """True for a finite verb with a subject and no conjunction."""
    auxiliaries = tree.parts(verb, frozenset({"aux", "auxpass"}))
    finite = any(tree.reads[each].tag in FINITE for each in (verb, *auxiliaries))
    return finite and bool(tree.parts(verb, SUBJECTS)) and not tree.parts(verb, frozenset({"mark"}))


CLAUSE = frozenset({"ccomp"})


def _hang_papers(tree: Tree, first: int, noun: int, verb: int) -> None:
    """Make the noun the verb's subject, with all words between comma and verb on the noun."""
    inside = range(first, verb)
    by = next((n for n in range(noun + 1, verb) if tree.reads[n].dep == "agent"), None)
    loose = [n for n in inside if n != noun and (tree.heads[n] not in inside or tree.heads[n] == n)]
    tree.verb(verb, "VBP" if tree.words[verb].lower_ == tree.reads[verb].lemma else _tag(tree, verb))
    tree.hang(noun, verb, "nsubj")
    for n in loose:
        late = by is not None and n > by and tree.reads[n].tag in NOUNS
        tree.hang(n, by if late and by is not None else noun, "pobj" if late else _relation(tree, n, noun))
    for n in inside:
        tag = tree.reads[n].tag
        if tree.heads[n] == noun and tag == "VBD":
            tree.reads[n] = replace(tree.reads[n], tag="VBN", dep="amod" if n < noun else "acl")


def _tag(tree: Tree, verb: int) -> str:
    return "VBZ" if tree.words[verb].lower_.endswith("s") else "VBD"


def _relation(tree: Tree, place: int, noun: int) -> str:
    """How a loose word hangs on the noun of the papers."""
    tag = tree.reads[place].tag
    if place > noun:
        return "acl" if tag in PAST else "prep" if tag in {"IN", "TO"} else tree.reads[place].dep
    return "compound" if tag in NOUNS else "amod" if tag in {"JJ", "VBN", "VBD", "VBG"} else tree.reads[place].dep


def _hang_told(tree: Tree, tops: list[int], verb: int, signs: tuple[int, int]) -> None:
    """Hang what is shown on the verb: its first clause, the others beside that, and the signs."""
    told = tops[0]
    tree.hang(told, verb, "ccomp")
    for other in tops[1:]:
        beside = tree.reads[other].pos in VERBAL
        tree.hang(other, told, "conj" if beside else tree.reads[other].dep)
    for sign in signs:
        if sign < len(tree.words):
            tree.hang(sign, verb, "punct")
