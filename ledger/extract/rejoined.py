"""A denial that hangs on what it denies: "Orvik sold the yard, a claim he denies", "…, which he has always denied".

The words before the comma are the statement, the tail tells who denies it. A parser hangs the tail on the nearest noun,
or makes its noun the subject of a second statement; here it is put behind its clause, and read as the denial it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .attribution import REJOINED, Attribution
from .heads import Tree
from .judging import charges
from .lookup import framed, words
from .polarity import denies
from .tree import SUBJECTS, VERBAL, own_subject, set_off, subtree

if TYPE_CHECKING:
    from .tokens import Doc, Sentence, Token

BREAK = frozenset({",", "–", "—"})
NARROWING = frozenset({"DT", "JJ", "PRP$", "RB"})
"""Tags of the words between the comma and the noun: "a serious", "both"."""

RELATIVE = frozenset({"WDT", "WP", "IN", "DT"})
"""Tags of a "that" or "which" that opens a clause."""

FLATLY = frozenset({"deny", "refute", "dispute"})
"""Verbs that say of a whole clause that it is not so, where the others may turn something down: "which he denies"."""


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
    subject = verb - 1
    first = _first(tree, subject)
    noun = first - 1 if tree.words[first - 1].lower_ not in {"that", "which"} else first - 2
    known = tree.reads[noun].lemma.lower() in charges() and tree.words[_first(tree, noun) - 1].text in BREAK
    if tree.reads[subject].pos in {"NOUN", "PROPN"} and first > 2 and known:
        tree.verb(verb, "VBZ")
        tree.hang(subject, verb, "nsubj")
        for place in range(first, subject):
            tree.hang(place, subject, tree.reads[place].dep)


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
    first = noun
    while first > 0 and tree.reads[first - 1].tag in NARROWING:
        first -= 1
    return first


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


def tails(found: Sequence[Attribution], doc: "Doc") -> list[Attribution]:
    """The attributions with those that such tails make; of the others none reaches into a tail."""
    rejoinders = [one for sentence in doc.sents for one in _tails(sentence)] if doc.parsed else []
    if not rejoinders:
        return list(found)
    apart = {token.i for one in rejoinders for token in (*one.cue, *one.content, *subtree(one.sources[0]))}
    kept = (one for one in found if one.anchor not in apart)
    cut = (one.with_content(token for token in one.content if token.i not in apart) for one in kept)
    return sorted([*(one for one in cut if one.content), *rejoinders], key=lambda one: one.cue[0].i)


def _tails(sentence: "Sentence") -> Iterator[Attribution]:
    for verb in sentence.tokens:
        if verb.dep_ == "relcl" and denies(verb) and (what := _what(verb)) is not None:
            subject = own_subject(verb)
            if subject is None or subject is what:
                continue
            own = {each.i for each in (what, *subtree(subject))}
            top = what if what.pos_ == "NOUN" else verb
            cue = tuple(each for each in subtree(top) if each.i not in own and not each.is_punct)
            yield Attribution(cue, (subject,), (what,), "deny", REJOINED, SURE, (), verb)


SURE = 0.8
"""How sure it is that such a tail is a denial of the clause before."""


def _what(verb: "Token") -> "Token | None":
    """The word by which the tail takes up what it denies: "a claim", or "which" behind a clause."""
    noun = verb.head
    if noun.pos_ == "NOUN" and noun.dep_ == "npadvmod" and noun.lemma_.lower() in charges():
        return noun if set_off(noun.left_edge) else None
    if noun.pos_ not in VERBAL or verb.lemma_ not in FLATLY:
        return None
    return next((each for each in verb.lefts if each.lower_ == "which" and set_off(each)), None)
