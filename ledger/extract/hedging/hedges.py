"""How firmly a claim is made: the hedges that bear on its predicate, found by the construction they stand in.

A hedge belongs to its clause. It counts where it is an auxiliary or adverb of the predicate, where it governs the
clause ("it is feared that", "rumours that", "is unlikely to"), or where the sentence adds it ("though there is no
evidence").
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...model import HedgeKind, HedgeLevel
from ..grammar import scope
from ..grammar.beside import apposed
from ..grammar.once import once, once_a_sentence
from ..text.lookup import words
from .cores import OPEN_QUESTIONS
from .cores import core as core_of
from .cues import Cue, cue, in_sentence, phrases, rows
from .governing import governing, own
from .modality import ABILITY
from .polarity import negations

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

ASKED = frozenset({"whether", "if"})
BORDERS = frozenset({"who", "which", "that", "because", "although", "though", "while", "when", "if", "whose", "as"})
INFERRING = frozenset({"must", "should"})
BARELY = frozenset({"only", "hardly", "barely"})
THINGS = frozenset({"it", "this", "that", "which"})


def hedging(core: "Token", inside: "Sequence[Token]") -> tuple[Cue, ...]:
    """The hedges that bear on this predicate of the claim ``inside``, the claim's own and those that govern it."""
    return bearing(core) or adjacent(core, inside)


@once
def bearing(core: "Token") -> tuple[Cue, ...]:
    """The hedges that bear on this predicate, whatever claim it is asked for."""
    above = governing(core)
    for clause in _relative(core) if core.pos_ == "AUX" else ():
        above += governing(core_of(clause))
    if not surrounds(core.sent):
        return above + own(core)
    beside = _beside(core) if _leans(core.sent) else ()
    return (*beside, *above, *own(core), *_whether(core), *_remarks(core), *_relayed(core))


def _beside(core: "Token") -> tuple[Cue, ...]:
    """The auxiliaries and adverbs that hedge the predicate itself."""
    heads = _heads(core)
    return (*_modals(heads), *_adverbs(heads))


@once_a_sentence
def _leans(sentence: "Sentence") -> bool:
    """True if the sentence holds an auxiliary or an adverb that may hedge."""
    return not _leaning().isdisjoint(sentence.words) or bool(in_sentence(sentence, "adverb"))


@once_a_sentence
def surrounds(sentence: "Sentence") -> bool:
    """True if the sentence holds words that may hedge from outside a predicate."""
    return _leans(sentence) or not ASKED.isdisjoint(sentence.words) or bool(in_sentence(sentence, "remark"))


def worded(tokens: "Sequence[Token]") -> tuple[Cue, ...]:
    """The hedges among these words, whatever their construction: for a reading without a parser."""
    frames = ("adverb", "modal", "remark", "group")
    return tuple(cue(found, row) for frame in frames for found, row in phrases(tokens, frame))


def _heads(core: "Token") -> "Sequence[Token]":
    """The predicate, those it is raised from, and the relative of "these are people who …"."""
    heads = scope.chain(core)
    return (*heads, *(head for clause in _relative(core) for head in scope.chain(core_of(clause))))


def _relative(core: "Token") -> "list[Token]":
    if core.pos_ != "AUX":
        return []
    pronominal = any(child.dep_ == "nsubj" and child.pos_ == "PRON" for child in core.children)
    nouns = [child for child in core.rights if child.dep_ == "attr"] if pronominal else []
    return [clause for noun in nouns for clause in noun.rights if clause.dep_ == "relcl"]


def _modals(heads: "Sequence[Token]") -> Iterator[Cue]:
    if _leaning().isdisjoint(heads[0].sent.words):
        return
    for auxiliary in (word for head in heads for word in scope.auxiliaries(head)):
        row = rows("modal").get(auxiliary.lower_)
        if row is not None and auxiliary.tag_ == "MD" and not _able(auxiliary):
            yield cue((auxiliary,), row)
        elif _must(auxiliary):
            yield Cue((auxiliary,), HedgeLevel.PROBABLE, HedgeKind.EPISTEMIC)


@cache
def _leaning() -> frozenset[str]:
    """Auxiliaries that may hedge."""
    return INFERRING | frozenset(rows("modal"))


def _relayed(core: "Token") -> Iterator[Cue]:
    """Hearsay or doubt about the saying itself: "reportedly told them that", "unclear whether they will rule that"."""
    for governor, below in scope.governors(core):
        if below.dep_ == "ccomp" and governor.lemma_ == "be":  # "it may be that"
            yield from _modals([governor])
        elif governor.pos_ == "VERB":
            yield from (found for found in _adverbs([governor]) if found.level is HedgeLevel.REPORTED)
            yield from (found for found in _modals([governor]) if found.tokens[0].lower_ in ("may", "might"))
            yield from _whether(governor)


def _able(auxiliary: "Token") -> bool:
    """Could of the past, said of ability: "could not find", "could hear", "could only watch"."""
    if auxiliary.lower_ != "could":
        return False
    beside = auxiliary.head.lefts
    perfect = any(child.lower_ == "have" for child in beside)
    barely = any(child.lower_ in BARELY for child in beside) or bool(negations(auxiliary.head))
    return not perfect and (auxiliary.head.lemma_ in ABILITY or barely)


def _must(auxiliary: "Token") -> bool:
    """Must have fled, should cause: an inference, where "must go" and "should resign" are duties."""
    if auxiliary.lower_ not in INFERRING:
        return False
    aux_words = [child.lower_ for child in auxiliary.head.lefts if child.dep_ in ("aux", "auxpass")]
    if auxiliary.lower_ == "must":
        return "have" in aux_words
    subject = scope.subject(auxiliary.head)
    thing = subject is not None and (subject.lower_ in THINGS or subject.pos_ == "NOUN")
    thing = thing and subject is not None and subject.lemma_ not in words("titles", "role")
    return thing and auxiliary.head.tag_ == "VB" and "be" not in aux_words


def _adverbs(heads: "Sequence[Token]") -> Iterator[Cue]:
    for tokens, row in in_sentence(heads[0].sent, "adverb"):
        clause = scope.clause_head(tokens[0])
        beside = tokens[0].dep_ == "amod" or apposed(tokens[0].head)
        if clause in heads and not (beside and tokens[0].head not in heads):
            yield cue(tokens, row)


def _whether(core: "Token") -> Iterator[Cue]:
    if ASKED.isdisjoint(core.sent.words):
        return
    for child in core.lefts:
        asked = child.lower_ == "if" and core.dep_ == "ccomp" and core.head.lemma_.lower() in OPEN_QUESTIONS
        if asked or (child.lower_ == "whether" and child.dep_ in ("mark", "advmod", "cc", "preconj")):
            yield Cue((child,), HedgeLevel.POSSIBLE, HedgeKind.EPISTEMIC)


def _remarks(core: "Token") -> Iterator[Cue]:
    for tokens, row in in_sentence(core.sent, "remark"):
        end = tokens[-1].i + 1
        trailing = end == len(core.doc) or core.doc[end].lower_ not in ("that", "of", "for", "to")
        if tokens[0].i > core.i and trailing:
            yield cue(tokens, row)


def adjacent(core: "Token", inside: "Sequence[Token]") -> tuple[Cue, ...]:
    """Where the parse is astray: an adverb of the claim before any inner clause begins."""
    return tuple(_misread(core, inside)) if in_sentence(core.sent, "adverb") else ()


def _misread(core: "Token", inside: "Sequence[Token]") -> Iterator[Cue]:
    front: list[Token] = []
    for word in inside:
        if word.lower_ in BORDERS and front:
            break
        front.append(word)
    for tokens, row in phrases(front, "adverb"):
        if tokens[0].dep_ == "advmod" and abs(tokens[0].i - core.i) < 12:
            yield cue(tokens, row)
