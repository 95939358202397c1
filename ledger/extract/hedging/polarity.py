"""Does the claim say yes or no? Negation counts where it turns the predicate or what the predicate is raised from."""

from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.once import lemmas, once, once_a_sentence
from ..grammar.tree import children, shared_auxiliaries, subtree
from ..mending.clefts import contrasts
from ..text.lookup import framed, words
from .cues import rows
from .denying import JUDGING, denies, denying, refuted
from .falsehood import belied, lies, untrue
from .governing import left_open
from .retorts import retorted

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

NECESSARY = frozenset({"have", "need"})
"""Verbs of what may be done all the same, where nobody has to do it."""

RAISED = frozenset(
    {"believe", "think", "expect", "seem", "appear", "suppose", "consider", "say", "be", "want", "plan", "go"}
    | {"intend", "able"}
)
"""Governors whose negation is meant for what they govern: "is not believed to have fled"."""

NOT_ALONE = frozenset({"only", "just", "merely", "simply", "until", "necessarily", "fewer", "less", "later", "sooner"})
"""Before these "not" and "no" do not turn the predicate round: "not only", "no fewer than"."""


REFUSING = framed("refuting", ("lower", "negative"))
"""Verbs by which what they govern is not done."""

RELATION, NORM = attrgetter("dep_"), attrgetter("norm_")

NEVER = frozenset({"not", "never"})
"""What the letters of a negation stand for, however it is written: "n't"."""

BREAKING = frozenset({"but", "yet", "then", "instead", "later", "nor", "mais", "puis", "ni"})
"""Words after which a list's verb is told as so, or has a negation of its own."""

ALTERNATIVE = frozenset({"or", "ou"})
"""Conjunctions by which a negation covers finite verbs too: "never sold or hid"; "never wed and died" tells two."""


@once
def negations(core: "Token") -> "tuple[Token, ...]":
    """The words that turn the predicate round; an even number leaves it affirmed."""
    if not turns(core.sent) or left_open(core):
        return ()
    return (*_own(core), *_none_of(core), *_raised(core), *shared(core))


@once_a_sentence
def turns(sentence: "Sentence") -> bool:
    """True if the sentence holds a word that may turn a predicate round."""
    return (
        not _turning().isdisjoint(sentence.words)
        or not REFUSING.isdisjoint(lemmas(sentence))
        or "neg" in map(RELATION, sentence.tokens)
        or not NEVER.isdisjoint(map(NORM, sentence.tokens))
    )


@cache
def _turning() -> frozenset[str]:
    """Words, beside the lemmas of refusing, that may turn a predicate round."""
    return words("refuting", "neg") | NEVER | {"no", "neither", "nor", "without", "yet"}


def shared(core: "Token") -> "tuple[Token, ...]":
    """The "never" before the first verb of a list, which covers those after it: "never sold, moved or hid it"."""
    if core.dep_ != "conj" or not turns(core.sent):
        return ()
    first, ties = _opened(core)
    told = core.tag_ != first.tag_ or core.tag_ in ("VBD", "VBZ", "VBP")
    if first is core or not ties.isdisjoint(BREAKING) or (told and ties.isdisjoint(ALTERNATIVE)):
        return ()
    return tuple(word for word in _own(first) if word.i < first.i)


def _opened(core: "Token") -> "tuple[Token, set[str]]":
    """The first verb of the list that shares its auxiliaries with ``core``, and the words that tie ``core`` to it."""
    first, ties = core, {word.lower_ for word in core.lefts if word.dep_ in ("cc", "advmod")}
    while first.dep_ == "conj" and first.head.pos_ in scope.VERBAL and not _begins(first):
        ties |= {word.lower_ for word in first.head.children if word.dep_ == "cc" and first.head.i < word.i < first.i}
        first = first.head
    return first, ties or {word.lower_ for word in core.rights if word.dep_ == "cc"}


def _begins(verb: "Token") -> bool:
    """True for a verb with a subject, an auxiliary or a negation of its own."""
    own = any(word.dep_ in ("aux", "auxpass", "neg") or _negative(word) for word in verb.lefts)
    return own or scope.has_subject(verb)


def taken_from_first(verb: "Token") -> "list[Token]":
    """The "was", or the "had never", that a later verb of a list takes from the first."""
    if verb.dep_ != "conj":
        return []
    turning = shared(verb)
    if not turning:
        return shared_auxiliaries(verb)
    first, _ = _opened(verb)
    around = [each for each in children(first, {"aux", "auxpass"}) if each.i < first.i]
    return [*around, *(word for each in turning for word in subtree(each))]


def refused(core: "Token") -> bool:
    """True if what governs the clause denies it ("rumours that … are untrue")."""
    return _refutes(core.sent) and any(
        (denies(above) or untrue(above) or belied(above, below) or (above.pos_ == "NOUN" and refuted(above)))
        and not retorted(above, core)
        for above, below in scope.governors(core)
    )


@once_a_sentence
def _refutes(sentence: "Sentence") -> bool:
    """True if the sentence holds a word by which something may be denied or untrue."""
    false = not UNTRUE.isdisjoint(sentence.words)
    return false or lies(sentence) or not denying().isdisjoint(lemmas(sentence))


UNTRUE = framed("refuting", JUDGING)
"""Words by which a rumour or a claim is told to be untrue."""


def negative_words(tokens: "Sequence[Token]") -> "tuple[Token, ...]":
    """The negations among these words: for a reading without a parser."""
    return tuple(token for token in tokens if _negative(token))


def _own(core: "Token") -> "Iterator[Token]":
    for child in core.children:
        if child.lower_ == "nor" and child.i > core.i:
            continue
        if child.dep_ == "neg" or (child.dep_ in ("advmod", "cc", "preconj", "aux", "punct") and _negative(child)):
            if not _limited(child):
                yield child
        elif child.lower_ in ("longer", "more") and any(word.lower_ == "no" for word in child.lefts):
            yield child
        elif child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "oprd", "dative"):
            yield from _negative_noun(child)
        elif child.dep_ == "prep":
            yield from (word for noun in child.children if noun.dep_ == "pobj" for word in _nobody(noun))
    if core.dep_ == "pcomp" and core.head.lower_ == "without":
        yield core.head
    if core.dep_ == "conj":
        yield from (word for word in core.head.rights if word.lower_ == "nor" and word.i < core.i)


def _none_of(core: "Token") -> "Iterator[Token]":
    """The "no" of a bare object: "a review found no evidence of it"; "no chance that it fails" has a clause to deny."""
    bare = not any(child.dep_ in ("acl", "relcl", "ccomp") for child in core.rights)
    if core.pos_ == "NOUN" and core.dep_ == "dobj" and bare:
        yield from (child for child in _negative_noun(core) if child is not core)


def _raised(core: "Token") -> "Iterator[Token]":
    for governor, below in scope.governors(core):
        lemma = governor.lemma_.lower()
        if any(child.lower_ in ("whether", "if") for child in below.lefts if child.dep_ == "mark"):
            return
        if below.dep_ == "ccomp" and (scope.asks(below) or lemma in rows("unsaid")):
            return
        if lemma in REFUSING and below.dep_ != "ccomp":
            yield governor
        if governor.pos_ == "NOUN" and lemma in words("modality", "noun"):
            yield from (child for child in governor.lefts if child.lower_ == "no")
        planned = below.dep_ == "xcomp" and lemma in framed("modality", ("plan", "about")) and lemma not in NECESSARY
        if lemma in RAISED or planned or lemma in words("refuting", "lower") or governor.dep_ == "acomp":
            copula = governor.head.children if governor.dep_ == "acomp" and lemma in RAISED else ()
            around = (*governor.children, *copula)
            found = [child for child in around if child.dep_ == "neg" and not _limited(child)]
            yield from () if found and lemma == "be" and _is_counted(governor, below) else found
        if planned or (below.dep_ == "xcomp" and (lemma in words("hedges", "raise") or _is_held(governor))):
            yield from (word for noun in governor.lefts if noun.dep_ in NOBODYS for word in _negative_noun(noun))
        if lemma in ("have", "be", "remain"):
            yield from (word for word in (*governor.rights, *below.lefts) if word.lower_ == "yet" and word.i < below.i)


def _is_counted(verb: "Token", below: "Token") -> bool:
    """True where a negation has its say elsewhere: "not the case" is refused, and "not impossible" is a hedge."""
    hedged = (each for each in verb.rights if each.dep_ == "acomp" and each.lemma_.lower() in rows("negated"))
    return any(hedged) or belied(verb, below)


def _is_held(verb: "Token") -> bool:
    """True for "is thought", "is known", "was seen": what the infinitive tells, not for "was asked", "was allowed"."""
    return scope.passive(verb) and verb.lemma_.lower() not in words("modality", "ask")


NOBODYS = frozenset({"nsubj", "nsubjpass"})
"""Relations of the "nobody" of "nobody is thought to have died", of whom the infinitive is told."""


def _negative(token: "Token") -> bool:
    return token.lower_ in words("refuting", "neg") or token.norm_ in NEVER


def _limited(negation: "Token") -> bool:
    if negation.i + 1 < len(negation.doc) and negation.nbor(1).lower_ in NOT_ALONE:
        return True
    return negation.lower_ == "not" and contrasts(negation)


def _negative_noun(noun: "Token") -> "Iterator[Token]":
    nobody = list(_nobody(noun))
    yield from nobody
    for child in noun.lefts if not nobody else ():
        if child.lower_ in ("no", "neither") and child.dep_ in ("det", "preconj") and not _limited(child):
            yield child


def _nobody(noun: "Token") -> "Iterator[Token]":
    alone = noun.pos_ in ("PRON", "NOUN") and noun.lower_ in words("refuting", "neg")
    one = noun.lower_ == "one" and any(child.lower_ == "no" for child in noun.lefts)
    if alone or one:
        yield noun
