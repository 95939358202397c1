"""A denial that hangs on what it denies: "Orvik sold the yard, a claim he denies", "…, which he has always denied".

The words before the comma are the statement, the tail tells who denies it. A parser hangs the tail on the nearest noun,
or makes its noun the subject of a second statement; here it is put behind its clause, and read as the denial it is.
"""

from dataclasses import replace

from ..grammar.heads import Tree
from ..grammar.judging import charges
from ..grammar.tree import SUBJECTS, VERBAL
from ..text.lookup import framed, words

BREAK = frozenset({",", "–", "—"})
NARROWING = frozenset({"DT", "JJ", "PRP$", "RB"})
"""Tags of the words between the comma and the noun: "a serious", "both"."""


def rejoined(tree: Tree) -> None:
    """Hang such tails behind the clause that they deny."""
    known = framed("refuting", ("deny", "judge"))
    for verb, read in enumerate(tree.reads):
        if read.lemma in known and verb > 3:
            _rehang(tree, verb)


def _rehang(tree: Tree, verb: int) -> None:
    if tree.reads[verb].tag == "NNS":
        _restore(tree, verb)
    subject = max((each for each in tree.parts(verb, SUBJECTS) if each < verb), default=0)
    if subject and tree.reads[subject].lemma in charges():
        subject = _beside(tree, subject, verb)
    opener = (tree.first(subject) if subject else 0) - 1
    if opener < 2 or tree.words[subject].lower_ in {"which", "that", "who"}:
        return
    if tree.words[opener].lower_ == "which" and tree.words[opener - 1].text in BREAK:
        if (above := _clause(tree, opener - 1, verb)) is not None and _is_told(tree, above, opener - 1):
            tree.hang(opener, verb, "dobj")
            tree.hang(verb, above, "relcl")
        return
    noun = opener - 1 if tree.words[opener].lower_ in {"that", "which"} else opener
    first = _first(tree, noun)
    if tree.reads[noun].lemma.lower() not in charges() or first < 2 or tree.words[first - 1].text not in BREAK:
        return
    if (above := _clause(tree, first - 1, verb)) is not None:
        _tie(tree, noun, first, verb, above)


def _beside(tree: Tree, noun: int, verb: int) -> int:
    """The subject of the verb: a name that a parser has taken for that of the noun, as in "a charge Orvik denies"."""
    names = [each for each in tree.parts(noun, frozenset({"appos"})) if noun < each < verb]
    if names:
        tree.hang(names[0], verb, "nsubj")
    return names[0] if names else noun


def _restore(tree: Tree, verb: int) -> None:
    """Read the "rejects" of "accusations the ministry rejects" as a verb, where a tagger has taken it for a noun."""
    subject = _before_name(tree, verb - 1)
    first = _first(tree, subject)
    noun = first - 1 if tree.words[first - 1].lower_ not in {"that", "which"} else first - 2
    known = tree.reads[noun].lemma.lower() in charges() and tree.words[_first(tree, noun) - 1].text in BREAK
    if tree.reads[subject].pos in {"NOUN", "PROPN"} and first > 2 and known:
        tree.verb(verb, "VBZ")
        if tree.heads[verb] == subject:
            tree.hang(verb, tree.heads[subject], "appos")
        tree.hang(subject, verb, "nsubj")
        for place in range(first, subject):
            tree.hang(place, subject, tree.reads[place].dep)


NAME = frozenset({"NNP", "NNPS"})


def _before_name(tree: Tree, last: int) -> int:
    """The word before a name between commas: the "leader" of "its leader, Ann Bell, rejects"; else the last itself."""
    start = tree.run(last, NAME) - 1 if tree.words[last].text == "," else last
    named = 1 < start < last - 1 and tree.words[start].text == ","
    return start - 1 if named else last


def _tie(tree: Tree, noun: int, first: int, verb: int, above: int) -> None:
    """Hang the noun, with the words before it from ``first``, on the clause above, and the verb on the noun."""
    if tree.reads[noun].pos != "NOUN":
        tree.reads[noun] = replace(tree.reads[noun], tag="NNS", pos="NOUN")
    for place in range(first, noun):
        tree.hang(place, noun, tree.reads[place].dep)
    tree.hang(first - 1, above, tree.reads[first - 1].dep)
    tree.hang(noun, above, "npadvmod")
    tree.hang(verb, noun, "relcl")


def _first(tree: Tree, noun: int) -> int:
    """The place of the first word of the noun's phrase."""
    return tree.run(noun, NARROWING)


def _clause(tree: Tree, comma: int, verb: int) -> int | None:
    """The verb of the clause before the comma; at the top of its sentence, where the tail had taken that place."""
    place = comma - 1
    while tree.reads[place].pos not in VERBAL or place > comma:
        if tree.heads[place] == place:
            return None
        place = tree.heads[place]
    path = [place]
    while tree.heads[path[-1]] != path[-1]:
        path.append(tree.heads[path[-1]])
    below = next((n for n, each in enumerate(path) if each > comma), None)
    if below == 0:
        return None
    if below is not None:
        tree.hang(path[below - 1], path[below - 1], "ROOT")
        for each in [each for each in tree.below[verb] if each < comma]:
            tree.hang(each, path[below - 1], tree.reads[each].dep)
    return place


def _is_told(tree: Tree, above: int, comma: int) -> bool:
    """False where what stands before the comma is refused or itself a charge: "asked for a visa, which they denied"."""
    unlike = words("refuting", "granted") | charges()
    return not any(tree.reads[place].lemma.lower() in unlike for place in range(above + 1, comma))
