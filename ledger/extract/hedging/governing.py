"""Hedges that govern a clause: "it is feared that", "rumours that", "is unlikely to", "accused of", "doubts that"."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ...model import HedgeKind, HedgeLevel
from ..grammar import scope
from ..grammar.beside import apposed
from ..grammar.once import once
from ..grammar.tree import FINITE, children
from ..text.lookup import words
from .cues import Cue, cue, rows
from .negated import negated, unsaid
from .withholding import by_nothing, withheld

if TYPE_CHECKING:
    from ..grammar.tokens import Token

INTENSIFIERS = words("judging", "intensifier")
JUDGING = words("judging", "judging")
EVENTS = words("judging", "of an event")
"""Adjectives that hedge whether what the noun names is there at all; "unclear orders" are orders."""

RULING_OUT = frozenset({"rule", "exclude"})
PERCEIVED = frozenset({"hear"})
"""Verbs of the senses that pass on what is told."""

PARTS = frozenset({"aux", "auxpass", "neg"})
COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})
TALK = words("judging", "talk")


@once
def governing(core: "Token") -> tuple[Cue, ...]:
    """The hedges above this predicate; none where what governs it is confirmed ("confirmed the rumour that")."""
    if not (governors := scope.governors(core)):
        return ()
    found: list[Cue] = []
    for governor, below in governors:
        for word in _candidates(governor):
            row = _row(word, below)
            if row is not None and row["level"] != HedgeLevel.FLAT.word and not settled(word):
                found.append(cue(_extent(word, core), row))
    return tuple(found)


@cache
def _hedging() -> frozenset[str]:
    """All words that hedge by themselves or in a phrase, in any construction."""
    return frozenset(word for row in load("hedges") for word in row["word"].split())


def own(core: "Token") -> tuple[Cue, ...]:
    """The hedge that is itself the predicate: "is considered the richest", "is accused of murder"."""
    if core.pos_ == "NOUN":
        return tuple(_marked(core, None if apposed(core) else EVENTS))
    if core.pos_ == "AUX":
        return (*_modified(core), *_judged(core))
    if core.lemma_.lower() not in _predicates():
        return ()
    if left_open(core):
        return (cue((core,), rows("negated")[core.lemma_.lower()]),)
    if core.lemma_ in rows("raise") and any(_seems(core, child) for child in core.rights):
        return (cue((core,), rows("raise")[core.lemma_]),) if core.lemma_ != "look" else ()
    phrased = by_preposition(core, "self")
    row = phrased or rows("self").get(core.lemma_.lower())
    if row is None or core.pos_ != "VERB" or not scope.passive(core) or unsaid(core):
        return ()
    flat = row["kind"] == HedgeKind.ALLEGATION and negated(core)  # "is not suspected of fraud"
    judged = any(child.dep_ in ("oprd", "dobj", "acomp", "attr", "ccomp") for child in core.rights)
    charged = phrased is not None or any(
        child.lower_ in ("of", "as", "at") and child.dep_ == "prep" for child in core.rights
    )
    return (cue(_extent(core, core), row),) if (judged or charged) and not flat else ()


@cache
def _predicates() -> frozenset[str]:
    """Lemmas of the verbs that may hedge what they are the predicate of."""
    return RULING_OUT | rows("raise").keys() | rows("self").keys() | _firsts("self")


def left_open(core: "Token") -> bool:
    """True where something is not ruled out, or cannot be excluded: it may be so, and nothing is denied."""
    if core.lemma_ not in RULING_OUT or not (negated(core) or withheld(core)):
        return False
    if core.lemma_ == "rule":
        return any(each.dep_ == "prt" and each.lower_ == "out" for each in core.rights)
    return withheld(core) or any(each.dep_ == "aux" and each.tag_ == "MD" for each in core.lefts)


def _seems(verb: "Token", word: "Token") -> bool:
    """True for what somebody seems to be; who "appeared in court" was there."""
    return word.dep_ in ("acomp", "oprd", "xcomp") or (word.dep_ == "prep" and verb.lemma_ != "appear")


def by_preposition(word: "Token", frame: str) -> Row | None:
    """The row of a verb that hedges by one preposition only: "charged with murder", not "charged the crowd"."""
    if word.pos_ != "VERB" or not word.rights or (lemma := word.lemma_.lower()) not in _firsts(frame):
        return None
    named = (f"{lemma} {child.lower_}" for child in word.rights if child.dep_ == "prep")
    return next((rows(frame)[phrase] for phrase in named if phrase in rows(frame)), None)


@cache
def _firsts(frame: str) -> frozenset[str]:
    """The first words of the phrases of two that hedge in this construction."""
    return frozenset(phrase.split(" ")[0] for phrase in rows(frame) if phrase.count(" ") == 1)


@cache
def _lasts(frame: str) -> frozenset[str]:
    return frozenset(phrase.split(" ")[1] for phrase in rows(frame) if phrase.count(" ") == 1)


def _modified(core: "Token") -> "Iterator[Cue]":
    """The hedge on what somebody or something is: "is a possible cause", "was the alleged leader"."""
    for noun in (child for child in core.rights if child.dep_ == "attr"):
        yield from _marked(noun)


def _marked(noun: "Token", among: "frozenset[str] | None" = None) -> "Iterator[Cue]":
    """The hedge in the adjectives before a noun, of all that hedge or of those ``among`` them."""
    for word in (child for child in noun.lefts if child.dep_ == "amod" and not _intensified(child)):
        row = rows("adjective").get(word.lower_) if among is None or word.lower_ in among else None
        if row is not None and (word.lower_ != "open" or noun.lemma_ in LEFT_OPEN):
            yield cue((word,), row)


LEFT_OPEN = frozenset({"question", "issue", "matter", "point", "possibility"})
"""What an "open" before it leaves undecided; an open secret is none."""


def _intensified(word: "Token") -> bool:
    """True for the "possible" of "the fastest possible"."""
    return word.i > 0 and word.nbor(-1).tag_ in {"JJS", "RBS"}


def _judged(core: "Token") -> "Iterator[Cue]":
    """The hedge that is all that is said: "a deal is unlikely", "the cause is not clear"."""
    for word in (child for child in core.rights if child.dep_ == "acomp"):
        frame = "negated" if negated(word) else "adjective"
        row = listed(word, frame)
        if row is not None and word.lemma_ in JUDGING:
            yield cue(_extent(word, core), row)


def settled(word: "Token") -> bool:
    """True if a rumour, claim or fear is confirmed, or said to be true."""
    if word.pos_ != "NOUN" or (head := scope.above(word)) is None:
        return False
    around = (head, *(child for child in head.children if child.dep_ in ("acomp", "xcomp")))
    sure = (each for each in around if each.lemma_.lower() in words("refuting", "confirm"))
    return any(not negated(each) and not withheld(each) for each in sure)


def _candidates(governor: "Token") -> "list[Token]":
    """The governor, its predicate adjective or noun, and a talking subject ("unconfirmed reports indicate that")."""
    found = [governor]
    if governor.pos_ in scope.VERBAL:
        found += children(governor, COMPLEMENTS)
    if governor.lemma_.lower() in TALK:
        found += [child for child in governor.lefts if child.dep_ == "nsubj" and child.pos_ == "NOUN"]
    return found


def _row(word: "Token", below: "Token") -> Row | None:
    lemma = word.lemma_.lower()
    if (lemma not in _hedging() and word.lower_ not in _hedging()) or (lemma in PERCEIVED and not _is_told(below)):
        return None
    if word.dep_ == "dobj" and word.head.lemma_ == "give" and lemma in words("giving", "in words"):
        return None
    if "nothing" in word.sent.words and by_nothing(word):
        return rows("noun")["no evidence"]
    frame = _frame(word, below)
    if frame != "noun" and unsaid(word):
        open_ = rows("unsaid")[lemma] if withheld(word) else rows("negated").get(lemma, rows("unsaid")[lemma])
        return None if scope.asks(below) else open_
    if frame == "active" and lemma in rows("raise") and not _is_told(below):
        return None  # "it seems that he fled", not "seemed aimed at him"
    if frame != "noun" and negated(word):
        return rows("negated").get(lemma) or (None if lemma == "doubt" else rows(frame).get(lemma))
    return listed(word, frame)


def _is_told(clause: "Token") -> bool:
    """True for a clause with a finite verb: one "heard that he fled" from others, but "heard him shout" oneself."""
    return next(iter(scope.auxiliaries(clause)), clause).tag_ in FINITE


def listed(word: "Token", frame: str) -> Row | None:
    """The lexicon's row for the word in this construction, with what modifies it if so listed ("no doubt")."""
    lemma, known = word.lemma_.lower(), rows(frame)
    if lemma not in _hedging() and word.lower_ not in known:
        return None
    modified = [f"{child.lower_} {lemma}" for child in word.lefts] if lemma in _lasts(frame) else ()
    found = next((known[phrase] for phrase in modified if phrase in known), None) if modified else None
    found = found or by_preposition(word, frame) or known.get(lemma)
    return found or (known.get(word.lower_) if word.lower_ in known and _ownerless(word) else None)


def _ownerless(noun: "Token") -> bool:
    """True for the "reports" of nobody named: not "the police's reports", "media reports", "reports by Reuters"."""
    if noun.tag_ != "NNS" or any(child.dep_ in ("poss", "compound") for child in noun.lefts):
        return False
    return not any(child.lower_ in ("by", "from") or _reduced(child) for child in noun.rights)


def _reduced(clause: "Token") -> bool:
    """True for the "attributed to the minister" of "reports attributed to the minister"."""
    return clause.dep_ == "acl" and not scope.has_subject(clause)


def _frame(word: "Token", below: "Token") -> str:
    if word.pos_ in ("NOUN", "PROPN"):
        return "noun"
    if word.pos_ in ("ADJ", "ADV"):
        return "adjective"
    if below.lower_ == "of" or f"{word.lemma_.lower()} {below.lower_}" in rows("of"):
        return "of"
    if scope.infinitive(below):
        return _raising(word)
    if not scope.passive(word):
        return "active"
    return "told" if any(child.dep_ == "nsubjpass" and child.lower_ != "it" for child in word.lefts) else "passive"


def _raising(word: "Token") -> str:
    if scope.passive(word):
        return "passive"
    lemma = word.lemma_.lower()
    return next((frame for frame in ("raise", "lower") if lemma in rows(frame)), "active")


def _extent(word: "Token", core: "Token") -> "tuple[Token, ...]":
    """The word with its auxiliaries, negation and intensifier before, and "to" or "of" behind it."""
    parts = [part for part in word.lefts if part.dep_ in PARTS or part.lower_ in INTENSIFIERS or part.lower_ == "no"]
    first = min([word.i, *(part.i for part in parts if word.i - part.i < 6)])
    last = word.i + 1
    if last < len(core.doc) and word.doc[last].lower_ in ("to", "of") and word.pos_ != "NOUN":
        last += 1
    return tuple(word.doc[first:last])
