"""Whoever says it, thrown in behind a "who": "the consultant who, Vlasov wrote, had advised the bank".

A parser may take the pronoun for the object of what is thrown in, and the verb behind it for a second one of the main
clause. Between two commas, a noun and a bare verb of saying leave no other reading: the verb behind is its own.
"""

from ..grammar.frames import speech
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from .bytheway import FINITE, LONGEST, NAMING, NOUNS

AUXILIARIES = frozenset({"aux", "auxpass"})
PASSIVE = frozenset({"auxpass"})


def who_thrown_in(tree: Tree, who: int) -> None:
    """Hang the clause behind what is thrown in on the noun before the "who"."""
    noun, says = who - 1, _says(tree, who)
    if says is None or noun < 0 or tree.reads[noun].tag not in NOUNS or says + 2 >= len(tree.words):
        return
    first = says + 2
    told = tree.heads[first] if tree.reads[first].dep in AUXILIARIES else first
    taken = [each for each in tree.parts(told, SUBJECTS) if says < each < told]
    if tree.reads[first].tag not in FINITE or told < first or taken or tree.heads[told] == told:
        return
    if _is_below(tree, noun, told) or (tree.heads[told] == noun and tree.heads[who] == told):
        return
    tree.hang(told, noun, "relcl")
    tree.hang(who, told, "nsubjpass" if tree.parts(told, PASSIVE) else "nsubj")
    tree.hang(says, told, "parataxis")


def _says(tree: Tree, who: int) -> int | None:
    """The place of the bare verb of saying between two commas right behind the pronoun."""
    place = who + 2
    if place >= len(tree.words) or tree.words[who + 1].text != ",":
        return None
    while place < len(tree.words) and place - who < LONGEST and tree.reads[place].tag in NAMING:
        place += 1
    ended = place + 1 < len(tree.words) and tree.words[place + 1].text == "," and place > who + 2
    return place if ended and tree.reads[place].tag in FINITE and tree.reads[place].lemma in speech() else None


def _is_below(tree: Tree, place: int, top: int) -> bool:
    while tree.heads[place] != place and place != top:
        place = tree.heads[place]
    return place == top
