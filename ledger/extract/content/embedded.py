"""Clauses inside a claim that are meant otherwise than the whole: each becomes a claim of its own beside it.

A claim has one hedge, one polarity and one modality. "The mayor denied that the bridge, which may fall, was sold" says
that it may fall, and does not deny it; "no attempt to sell the yard that he owns" says that he owns it. So a clause is
split off where it is committed to otherwise than the smallest claim that holds it, and only there: what is meant
alike is told once. Complements that a word makes unreal ("an attempt to", "agreed to") follow Karttunen (1971) and
Saurí and Pustejovsky (2009).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..attribution.emptiness import is_nobody, is_wished
from ..grammar import scope
from ..grammar.judging import charges
from ..grammar.statement import Statement
from ..grammar.tree import noun_phrase, own_subject, set_off, subject
from ..hedging.commitment import commitment, is_borne_on
from ..hedging.cores import OPEN_QUESTIONS
from ..hedging.cores import core as core_of
from ..hedging.hedges import surrounds
from ..hedging.negated import negated, unsaid
from ..hedging.polarity import refused
from ..hedging.withholding import withdrawn, withheld
from ..sources.chains import Answer
from ..text.languages import is_universal
from ..text.lookup import words
from .clauses import finite, stated

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Told = tuple[Statement, Answer]

FINITE = frozenset({"relcl", "acl", "ccomp", "conj", "csubj", "parataxis"})
"""Relations of a finite clause that may be told of its own; one with a conjunction only where that gives a ground."""

GROUNDS = frozenset({"because", "since", "as", "while", "although", "though", "whereas", "whether"})
"""Conjunctions whose clause is told as so, or left open, whatever becomes of the clause it hangs on."""

REASONS = frozenset({"because", "since", "as"})
"""Of these, those whose clause is denied with the deed it gives the reason of: "denied that he fled because …"."""

CONDITIONS = frozenset({"if", "unless", "once", "until"})

FREE = frozenset({"what", "whatever", "how", "why", "who", "whom", "whoever", "which", "where", "when"})
"""Words that make a clause a name for something ("what the bomb was made of"), which states nothing."""

TELLING = frozenset({"NOUN", "PROPN", "NUM"})
"""Parts of speech of what a clause with a pronoun as subject must tell of, to say something."""

RELATIVE = frozenset({"WDT", "WP"})
"""Tags of the pronouns that stand for what a relative clause is about."""

FEWEST, FEWEST_UNREAL = 3, 5
"""Words of its own that a clause has at least to be worth a claim, and an infinitive."""


def embedded(told: Sequence[Told]) -> Iterator[Told]:
    """The clauses of their own inside these statements of one sentence, each with who answers for what holds it."""
    parsed = [one for one in told if _is_read(one[0])]
    known: set[int] = set()
    for statement, _ in parsed:
        known.update(_told_by(statement))
    for statement, answer in sorted(parsed, key=lambda one: len(one[0].words)):
        yield from ((clause_, answer) for clause_ in _within(statement, answer, known))
        known.update([word.i for word in statement.words])


def _is_read(statement: Statement) -> bool:
    verb = statement.predicate
    return verb is not None and not is_universal(verb.lang_) and verb.doc.parsed


def _told_by(statement: Statement) -> list[int]:
    """The predicates whose commitment is the statement's own."""
    if statement.predicate is None:
        return []
    return [statement.predicate.i, *[head.i for head in scope.chain(core_of(statement.predicate))]]


def _within(statement: Statement, answer: Answer, known: set[int]) -> Iterator[Statement]:
    heads = [word for word in statement.words if word.pos_ in scope.VERBAL and word.i not in known and _tells(word)]
    if not heads or statement.predicate is None or _is_plain(statement, heads):
        return
    inside = {word.i for word in statement.words}
    meant = {statement.predicate.i: _meant(statement, answer)}
    for head in sorted(heads, key=_depth):
        found = _clause(head, inside)
        if not _says_enough(found):
            continue
        how = _meant(found, answer)
        if how != next((meant[above.i] for above in head.ancestors if above.i in meant), meant[statement.predicate.i]):
            meant[head.i] = how
            yield found


def _is_plain(statement: Statement, heads: "Sequence[Token]") -> bool:
    """True where no word bears on the statement nor on a clause in it: all are meant as whoever says so means it."""
    verb = statement.predicate
    if verb is None or statement.under or verb.pos_ in scope.NOMINAL or surrounds(verb.sent):
        return False
    return not any(is_borne_on(each) for each in (verb, *heads))


def _clause(head: "Token", inside: set[int]) -> Statement:
    """The clause as a statement; what somebody plans or attempts has the noun that says so before it."""
    found = stated(head, [head], inside)
    planned = head.dep_ == "acl" and not finite(head)
    return replace(found, lent=tuple(noun_phrase(head.head))) if planned else found


def _says_enough(found: Statement) -> bool:
    """False for what says little beside its verb: "the places they come from", "to comment on it"."""
    verb = found.predicate
    if verb is None or len(found.words) < (FEWEST if finite(verb) else FEWEST_UNREAL):
        return False
    whose = own_subject(verb)
    narrows = verb.dep_ == "relcl" and whose is not None and whose.pos_ == "PRON" and whose.tag_ not in RELATIVE
    return not narrows or any(word.i > verb.i and word.pos_ in TELLING for word in found.words)


def _depth(token: "Token") -> int:
    return len(list(token.ancestors))


def _meant(statement: Statement, answer: Answer) -> tuple[bool, str, str]:
    how = commitment(statement.predicate, statement.tokens, statement.under or answer.cue)
    return how.hedge.level > 0, how.polarity, how.modality


def _tells(verb: "Token") -> bool:
    """True for a verb whose clause may be told of its own."""
    if verb.dep_ in {"aux", "auxpass"}:
        return False
    return _tells_so(verb) if finite(verb) else _tells_unreal(verb)


def _tells_so(verb: "Token") -> bool:
    if _cleft(verb):
        return False
    first = verb.left_edge
    mark = next((each.lower_ for each in verb.lefts if each.dep_ == "mark"), None)
    if (
        verb.head.pos_ == "ADV" or withdrawn(verb.head) or _untouched(verb) or _is_condition(verb)
    ):  # "as far as I know" is a measure
        return False
    if verb.dep_ == "relcl" and _of_anybody(verb.head):
        return False
    if verb.dep_ == "ccomp" and (first.lower_ in FREE or not scope.has_subject(verb) or _by_nobody(verb.head)):
        return False
    if verb.dep_ in FINITE or mark not in GROUNDS or verb.dep_ not in {"advcl", "pcomp"}:
        return verb.dep_ in FINITE
    return mark not in REASONS or not refused(core_of(verb.head))


def _of_anybody(noun: "Token") -> bool:
    """True for the "anyone who" of "threatened to sue anyone who lied": nobody is told to have lied."""
    which = (each.lower_ for each in noun.lefts if each.dep_ == "det")
    return noun.lower_ in words("pointing", "anybody") or any(each in words("pointing", "any") for each in which)


def _untouched(verb: "Token") -> bool:
    """True for what a noun tells that nobody vouches for: "did not contest the finding that"."""
    noun, above = verb.head, verb.head.head
    if verb.dep_ not in {"acl", "ccomp"} or noun.dep_ != "dobj" or noun.lemma_.lower() not in charges():
        return False
    weighed = {above.lemma_.lower()} & (words("refuting", "open") | words("refuting", "confirm"))
    return bool(weighed) and (negated(above) or withheld(above))


def _cleft(verb: "Token") -> bool:
    """True for the "who signed it" of "it was not the mayor who signed it": what is denied is the whole."""
    noun, above = verb.head, verb.head.head
    whose = own_subject(above) if verb.dep_ == "relcl" and noun.dep_ == "attr" else None
    return whose is not None and whose.lower_ == "it" and above.lemma_ == "be" and not set_off(verb.left_edge)


def _by_nobody(verb: "Token") -> bool:
    """True where nobody thinks or says it: then it is not told."""
    whose = own_subject(verb)
    if verb.dep_ in {"relcl", "acl"} and whose is None and verb.head.lower_ == "nothing":
        whose = verb.head
    return unsaid(verb) or (whose is not None and (is_nobody(whose) or is_wished(whose)))


def _tells_unreal(verb: "Token") -> bool:
    """True for the "to sell the yard" of "agreed to" or "a plan to", where someone is to do it."""
    above = verb.head.lemma_.lower()
    if not scope.infinitive(verb):
        return False
    if verb.dep_ == "acl":
        return above in words("modality", "noun")
    refused = above in words("refuting", "negative") or above in words("modality", "ask")
    return verb.dep_ == "xcomp" and not refused and subject(verb) is not None and not _supposed(verb.head)


def _supposed(verb: "Token") -> bool:
    """True for the "found" of "if inspectors are found to have lied": nobody tells that they did."""
    while verb.dep_ in {"xcomp", "conj", "acomp"}:
        verb = verb.head
    return _is_condition(verb)


def _is_condition(verb: "Token") -> bool:
    """True for a clause with "if" and its like, not for what is asked; a parser may take it for what is said."""
    first = verb.left_edge
    if first.dep_ != "mark" or first.lower_ in GROUNDS:
        return False
    said = verb.dep_ == "ccomp" and first.lower_ in CONDITIONS and verb.head.lemma_.lower() not in OPEN_QUESTIONS
    return said or verb.dep_ == "advcl"
