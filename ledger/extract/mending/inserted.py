"""Whoever says it, thrown in behind a pronoun: "the consultant who, Vlasov wrote, had advised the bank".

A parser may take the pronoun for the object of what is thrown in, and the verb behind it for a second one of the main
clause. Between two commas, a noun and a bare verb of saying leave no other reading: the verb behind is its own.
"""

from dataclasses import replace

from ..grammar.frames import frames
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS
from .bytheway import FINITE, LONGEST, NAMING, NOUNS

AUXILIARIES = frozenset({"aux", "auxpass"})
PASSIVE = frozenset({"auxpass"})


def who_thrown_in(tree: Tree, who: int) -> bool:
    """Hang the clause behind what is thrown in on the noun before the pronoun; False where nothing is thrown in."""
    noun, says = who - 1 - (who > 1 and tree.words[who - 1].text == ","), _says(tree, who)
    if says is None or noun < 0 or tree.reads[noun].tag not in NOUNS or says + 2 >= len(tree.words):
        return False
    first = says + 2
    told = tree.heads[first] if tree.reads[first].dep in AUXILIARIES else first
    taken = [each for each in tree.parts(told, SUBJECTS) if says < each < told]
    if tree.reads[first].tag not in FINITE or told < first or taken or tree.heads[told] == told:
        return False
    if tree.heads[told] != noun or tree.heads[who] != told:
        if tree.heads[noun] == told:
            _lent_on(tree, noun, told)
        if _is_below(tree, noun, told):
            return False
        tree.hang(told, noun, "relcl")
        tree.hang(says, told, "parataxis")
    tree.hang(who, told, "nsubjpass" if tree.parts(told, PASSIVE) else "nsubj")
    tree.reads[who] = replace(tree.reads[who], tag="WP" if tree.words[who].lower_ == "who" else "WDT", pos="PRON")
    return True


def _lent_on(tree: Tree, noun: int, told: int) -> None:
    """Hang a noun on the main verb behind the clause, if that has no other subject: "who …, has been found"."""
    main = tree.heads[told]
    if told < main and not [each for each in tree.parts(main, SUBJECTS) if each != told]:
        tree.hang(noun, main, "nsubjpass" if tree.parts(main, PASSIVE) else "nsubj")


def _says(tree: Tree, who: int) -> int | None:
    """The place of the bare verb of saying between two commas right behind the pronoun."""
    place = who + 2
    if place >= len(tree.words) or tree.words[who + 1].text != ",":
        return None
    while place < len(tree.words) and place - who < LONGEST and tree.reads[place].tag in NAMING:
        place += 1
    ended = place + 1 < len(tree.words) and tree.words[place + 1].text == "," and place > who + 2
    frame = frames().get(tree.reads[place].lemma) if ended and tree.reads[place].tag in FINITE else None
    return place if frame is not None and "c" in frame.frames else None


def _is_below(tree: Tree, place: int, top: int) -> bool:
    while tree.heads[place] != place and place != top:
        place = tree.heads[place]
    return place == top
