"""Words that a fact can do without: what only ties a sentence to the last one, and what a person is besides a name."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from ...lexicon import load
from ...model import Mention
from ..grammar.tree import (
    BREAKS,
    FINITE,
    VERBAL,
    best_name,
    child,
    children,
    own_subject,
    runs,
    set_off,
    subtree,
    verb_group,
)
from ..text.lookup import words as listed

if TYPE_CHECKING:
    from ..grammar.tokens import Token

LONGEST = 4
"""Words of the longest phrase in the lexicon of openers."""

LOOSE_ENDS = frozenset({"and", "or", "but", "because", "nor", "yet"})
"""Words after which something must follow."""


def without_openers(words: "Sequence[Token]") -> "list[Token]":
    """The words less what opens a stretch of them without telling anything: "however", "in particular"."""
    kept: list[Token] = []
    for run in runs(_unparted(words)):
        kept += run[_opening(run, not kept) :]
    return kept


def _unparted(words: "Sequence[Token]") -> "Sequence[Token]":
    """The words less such a word between commas, or behind the last one: "the number was small, however"."""
    alone = _alone()
    if alone.isdisjoint([token.lower_ for token in words]):
        return words
    ties = [n for n, token in enumerate(words) if token.lower_ in alone and n and words[n - 1].text == ","]
    ends = [n for n in ties if n + 1 == len(words) or words[n + 1].text == ","]
    if not ends:
        return words
    cut = {place for n in ends for place in (n - 1, n, n + 1)}
    return [token for n, token in enumerate(words) if n not in cut]


def without_loose_ends(words: "Sequence[Token]") -> "list[Token]":
    """The words less a conjunction, or a comma's "where", behind which nothing is left."""
    kept = list(words)
    while kept and (
        kept[-1].lower_ in LOOSE_ENDS or kept[-1].text in BREAKS or _relative_alone(kept) or _bereft(kept[-1], kept)
    ):
        kept.pop()
    return kept or list(words)


def without_descriptions(
    words: "Sequence[Token]", predicate: "Token | None", persons: Sequence[Mention]
) -> "list[Token]":
    """The words with the subject's bare name where it has one: "the director, Ann Bell," becomes "Ann Bell"."""
    subject = own_subject(predicate) if predicate is not None and persons else None
    if predicate is None or subject is None or (subject.size == 1 and subject.pos_ != "PROPN"):
        return list(words)
    if any(each in words for each in _with_others(subject)):
        return list(words)
    if any(token.tag_ == "WP$" for token in subtree(subject)):  # "whose baby, Sam, died"
        return list(words)
    name = best_name(subject)
    if name and name[-1].i + 1 < len(name[-1].doc) and name[-1].nbor().pos_ == "PROPN" and name[-1].nbor() in words:
        return list(words)
    if not name or not subject.i - 12 < name[-1].i < max(predicate.i, subject.i + 1) or not _is_named(name, persons):
        return list(words)
    kept = {token.i for token in name}
    cut = {token.i for token in subtree(subject)} - kept - _narrowing(name[-1]) | _parenthesis(name[-1], predicate)
    left = [token for token in words if token.i not in cut]
    alone = {after.i for token, after in pairwise(left) if _cut_off(after, token, name[-1], cut)}
    return [token for token in left if token.i not in alone]


def _narrowing(name: "Token") -> set[int]:
    """The "only" before a name: without it another thing is told."""
    return {each.i for each in name.lefts if each.lower_ in listed("speaking", "narrowing")}


def _cut_off(token: "Token", before: "Token", name: "Token", cut: set[int]) -> bool:
    """True for the comma behind a name whose description before it, with the other comma, is left out."""
    return token.text == "," and before.i == name.i and any(place < name.i for place in cut)


def _with_others(subject: "Token") -> "list[Token]":
    """Who else does what the subject does, also where a parser hangs them on an apposition: Ann, her son and Bob."""
    beside = [subject, *children(subject, {"appos"})]
    return [each for one in beside for each in children(one, {"conj"}) if each.pos_ in {"NOUN", "PROPN", "PRON"}]


def _opening(run: "Sequence[Token]", first: bool) -> int:
    """How many words at the start of the run are an opener and the comma behind it, or a "from where"."""
    if first and len(run) > 2 and run[0].tag_ == "IN" and run[1].lower_ in {"where", "whence"}:
        return 2
    if run[0].lower_ not in _firsts():
        return 0
    most = min(LONGEST, len(run) - 1)
    for size in range(most, 0, -1):
        when = _openers().get(" ".join(token.lower_ for token in run[:size]))
        comma = run[size].text == ","
        if when == "always" or (when == "comma" and comma) or (when == "first" and first):
            return size + comma
    return 0


def without_bare_apposition(words: "Sequence[Token]", predicate: "Token | None") -> "list[Token]":
    """The words less ", a campaign" at their end, of which all that is told stands in a statement of its own."""
    last = words[-1] if words else None
    told = last is not None and last.dep_ in {"appos", "attr"} and last.pos_ == "NOUN" and last is not predicate
    if last is None or not told or child(last, {"relcl"}) is None:
        return list(words)
    own, left = {token.i for token in last.subtree}, {token.i for token in words}
    here = own & left
    bare = all(each.i in left or each.dep_ in {"relcl", "punct"} for each in last.children)
    rest = [token for token in words if token.i not in here]
    return rest if bare and rest and set_off(words[-len(here)]) else list(words)


@cache
def _openers(language: str = "en") -> dict[str, str]:
    return {row["word"]: row["when"] for row in load("discourse", language)}


@cache
def _alone() -> frozenset[str]:
    """Single words that tell nothing wherever they stand."""
    return frozenset(phrase for phrase, when in _openers().items() if when == "always" and " " not in phrase)


@cache
def _firsts() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in _openers())


def _bereft(last: "Token", words: "Sequence[Token]") -> bool:
    """True for an "although", a preposition or its "which", whose own words stand in a statement of their own."""
    if last.dep_ == "mark" or (last.dep_ == "advmod" and last.head.pos_ in VERBAL and last.head.i > last.i):
        return last.head.i > last.i and last.head not in words
    if last.dep_ == "prep":
        governed = children(last, {"pobj", "pcomp"})
        return bool(governed) and all(each not in words for each in governed)
    return last.tag_ in {"WDT", "WP"} and last.dep_ == "pobj" and last.head.head not in words


def _relative_alone(words: "Sequence[Token]") -> bool:
    """True for the "where" of "to the coast, where", whose clause is a statement of its own."""
    last = words[-1]
    return last.tag_ in {"WRB", "WDT"} and last.i > 0 and last.nbor(-1).text == ","


def _is_named(name: "Sequence[Token]", persons: Iterable[Mention]) -> bool:
    """True if these words hold, or lie in, the name of a person."""
    first, end = name[0].idx, name[-1].idx + len(name[-1])
    places = (each.spans[0] for each in persons if each.text[:1].isupper())
    return name[-1].pos_ == "PROPN" and any(place.start < end and place.end >= end >= first for place in places)


def _parenthesis(name: "Token", predicate: "Token") -> set[int]:
    """What stands between commas from the name to the verb: "Ann Bell, once the richest of them, left"."""
    verbs = [part for part in verb_group(predicate) if child(part, {"nsubj"}) is None or part is predicate]
    end = min([part.i for part in verbs if part.i > name.i], default=name.i)
    between = name.doc[name.i + 1 : end]
    commas = [token.i for token in between if token.text == ","]
    if len(commas) < 2 or commas[0] != name.i + 1 or any(token.tag_ in FINITE for token in between):
        return set()
    return set(range(commas[0], commas[-1] + 1))


def beside_hedge(every: "Sequence[Token]", out: set[int]) -> set[int]:
    """What tells nothing without a hedge left out: the "strong" of "strong evidence", the "it" of "it seems that"."""
    hedges = [token for token in every if token.i in out]
    nouns = [token for token in hedges if token.pos_ == "NOUN" and child(token, {"acl"}) is not None]
    found = {each.i for noun in nouns for each in children(noun, {"amod", "det"}) if each.i < noun.i}
    for verb in [token for token in hedges if token.pos_ in VERBAL and child(token, {"neg"}) is None]:
        it, told = child(verb, {"nsubj"}), child(verb, {"ccomp"})
        if it is not None and it.lower_ == "it" and told is not None and own_subject(told) is not None:
            found |= {each.i for each in (it, *children(told, {"mark"}))}
    return found


def left_undone(every: "Sequence[Token]", out: set[int]) -> bool:
    """True for "could have been avoided", which mostly was not: without its verb it would tell that it was."""
    could = (token.head for token in every if token.i in out and token.lower_ == "could")
    return any(each.lower_ == "have" for verb in could for each in children(verb, {"aux"}))


def opens_aside(run: "Sequence[Token]") -> bool:
    """True if the stretch opens an apposition whose closing comma stood beside words left out."""
    tokens, end = run[-1].doc.tokens, run[-1].i + 1
    if end == len(tokens) or tokens[end].text != ",":
        return False
    comma = next((place for place in range(len(run) - 1, -1, -1) if run[place].text == ","), None)
    if comma is None or any(token.lower_ == "and" for token in run[comma:]):
        return False
    beside = any(token.dep_ == "appos" and token.left_edge.i == run[comma].i + 1 for token in run[comma + 1 :])
    return beside and sum(token.text == "," for token in run) % 2 == 1
