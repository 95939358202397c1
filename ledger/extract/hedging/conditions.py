"""What a claim is conditional on: "if he entered", "had it rained", "without the guard", "with more time"."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.capitals import before
from ..grammar.once import once
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

MARKS = frozenset({"if", "unless", "provided", "providing", "assuming", "supposing", "lest"})
INVERTED = frozenset({"had", "were", "should"})
OPENING = INVERTED | {"if", "unless", "lest"}
"""Words that make their own predicate a condition."""

ASKING = words("speaking", "asking")
NOT_CONDITIONS = frozenset({"anything", "any", "not", "ever", "possible", "necessary", "so"})


@once
def spoken(core: "Token") -> "tuple[Token, ...]":
    """The words that open a condition on this predicate, outside of "would"."""
    fronted = core.sent[0].lower_ in INVERTED
    if (MARKS.isdisjoint(core.sent.words) and not fronted) or _told(core):
        return ()
    heads = {head.i for head in scope.chain(core)}
    marks = [*_marks(core), *(_inversions(core) if fronted else ())]
    marks = [mark for mark in marks if scope.clause_head(mark).head.i in heads and not _concession(mark)]
    return tuple(marks)


def _told(core: "Token") -> bool:
    """A plain past ("received") is told as done; a condition beside it belongs to something else."""
    verbs = [head for head in scope.chain(core) if head.pos_ in scope.VERBAL]
    finite = [next(iter(scope.auxiliaries(verb)), verb) for verb in verbs]
    return bool(finite) and finite[-1].tag_ == "VBD" and finite[-1].lower_ not in ("were", "could", "might")


@once
def within(core: "Token") -> "tuple[Token, ...]":
    """The word that makes the predicate itself a condition: "if" in "if he entered"."""
    if OPENING.isdisjoint(core.sent.words):
        return ()
    marks = (mark for mark in core.lefts if mark.lower_ in ("if", "unless", "lest") and not _interrogative(mark))
    inverted = [word for word in (core, *core.lefts) if word.lower_ in INVERTED and core.dep_ in ("advcl", "ccomp")]
    turned = [word for word in inverted if _inverted(word, core) and _opens_clause(word) and not _asks(word)]
    return (*(mark for mark in marks if not _idle(mark) and not _concession(mark)), *turned)


@once
def opened(core: "Token") -> "tuple[Token, ...]":
    """The words that open a condition of a "would": an if-clause in a past tense, an inversion, a phrase."""
    marks = [mark for mark in _marks(core) if _past(scope.clause_head(mark))]
    return (*marks, *_inversions(core), *_phrases(core), *_with(core))


def _marks(core: "Token") -> "Iterator[Token]":
    for word in core.sent if not MARKS.isdisjoint(core.sent.words) else ():
        if word.lower_ in MARKS and not _interrogative(word) and not _idle(word):
            clause = scope.clause_head(word)
            if clause.i != core.i and word.dep_ in ("mark", "advmod", "prep"):
                yield word


def _interrogative(mark: "Token") -> bool:
    asked = before(mark) != "" and mark.nbor(-1).lemma_.lower() in ASKING
    clause = scope.clause_head(mark)
    return asked or (clause.dep_ == "ccomp" and clause.head.lemma_.lower() in ASKING)


def _idle(mark: "Token") -> bool:
    """As if, if anything, if so, if he is to be believed: no condition."""
    after = mark.nbor(1).lower_ if mark.i + 1 < len(mark.doc) else ""
    clause = scope.clause_head(mark)
    believed = any(
        each.lemma_ == "believe" for each in (clause, *clause.rights) if each is clause or each.dep_ == "xcomp"
    )
    return before(mark) == "as" or after in NOT_CONDITIONS or believed


def _concession(mark: "Token") -> bool:
    return before(mark) == "even"


def _past(clause: "Token") -> bool:
    verbs = [clause, *(child for child in clause.lefts if child.dep_ in ("aux", "auxpass"))]
    return any(verb.tag_ == "VBD" or verb.lower_ in ("could", "were") for verb in verbs)


def _inversions(core: "Token") -> "Iterator[Token]":
    for word in core.sent if not INVERTED.isdisjoint(core.sent.words) else ():
        if word.lower_ not in INVERTED or word.i == core.i:
            continue
        clause = word.head if word.dep_ in ("aux", "auxpass") else word
        if clause.i != core.i and _inverted(word, clause) and not _asks(word) and _opens_clause(word):
            yield word


def _inverted(word: "Token", clause: "Token") -> bool:
    """True if the subject stands right behind the auxiliary, and none before it."""
    below = [*clause.children, *(child for verb in clause.rights if verb.dep_ == "ccomp" for child in verb.children)]
    subjects = [child.i for child in below if child.dep_ in scope.SUBJECTS]
    return bool(subjects) and all(word.i < place < word.i + 8 for place in subjects)


def _opens_clause(word: "Token") -> bool:
    return before(word) == "" or word.nbor(-1).tag_ not in ("WDT", "WP", "WRB", "WP$", "RB", "MD")


def _asks(word: "Token") -> bool:
    return word.sent[-1].text == "?"


def _phrases(core: "Token") -> "Iterator[Token]":
    text = [word.lower_ for word in core.sent]
    for place in [place for place, word in enumerate(text) if word in _firsts()]:
        for size in (5, 4, 3, 2):
            if " ".join(text[place : place + size]) in words("would", "condition"):
                yield core.sent[place]
    yield from (word for word in core.lefts if word.lower_ in ("otherwise", "barring", "absent", "given"))
    for word in core.lefts:
        if word.lower_ == "under" and any(noun.lemma_ in words("would", "policy") for noun in word.children):
            yield word


@cache
def _firsts() -> frozenset[str]:
    """The first words of the phrases that open a condition."""
    return frozenset(phrase.split()[0] for phrase in words("would", "condition"))


def _with(core: "Token") -> "Iterator[Token]":
    first = min((head.i for head in scope.chain(core)), default=core.i)
    for word in core.sent:
        if word.lower_ not in ("with", "without", "in") or word.dep_ != "prep" or scope.clause_head(word).i != first:
            continue
        noun = next((child for child in word.children if child.dep_ == "pobj"), None)
        if noun is not None and _supposes(word, noun, core):
            yield word


def _supposes(word: "Token", noun: "Token", core: "Token") -> bool:
    subject = scope.subject(core)
    fronted = subject is not None and word.i < subject.i
    modifiers = {child.lower_ for child in noun.lefts}
    if modifiers & words("would", "comparative") or any(child.tag_ == "JJR" for child in noun.lefts):
        return True
    if any(child.tag_ == "VBG" for child in noun.rights):
        return False
    if word.lower_ == "without":
        return not any(child.dep_ == "poss" for child in noun.lefts) or fronted
    return word.lower_ == "with" and fronted and bool(modifiers & {"a", "an", "the", "any"}) and noun.pos_ == "NOUN"
