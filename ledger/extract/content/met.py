"""What a denial meets: "Savic denied Brandl's claim that he had sold the boats" tells what Brandl says, too.

Both say the same of one fact, one that it is so and the other that it is not. The accuser is never the one who denies.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model import Hedge, HedgeKind, HedgeLevel, Polarity
from ..attribution.attribution import Attribution
from ..grammar.scope import above, subject
from ..grammar.statement import Statement
from ..hedging.commitment import Commitment
from ..hedging.cues import cue
from ..hedging.denying import denies, disproved
from ..hedging.governing import listed
from ..sources.chains import Answer, answers

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..sources.speaker import Speaker


def met(
    told: "Sequence[tuple[Statement, Answer]]", here: Sequence[Attribution], known: "dict[int, Speaker]"
) -> "Iterator[tuple[Statement, Answer]]":
    """What others say, of the statements that ``told`` denies, with those who say it."""
    for one in here:
        if one.meets is None:
            continue
        for statement, _ in told:
            if statement.predicate is not None and one.holds(statement.predicate):
                yield replace(statement, met=one.meets.word), answers(statement, [one.meets], known)
    for statement, _ in told:
        if statement.met is not None and disproved(statement.met):
            others = [one for one in here if statement.met not in one.cue]
            yield replace(statement, met=None), answers(statement, others, known)


def spoken(statement: Statement, here: Sequence[Attribution]) -> Statement:
    """The statement, what is alleged in it told as the accuser's, where it is others who deny the allegation."""
    verb = statement.predicate
    nouns = [one for one in here if one.construct == "noun" and one.sources and verb is not None and one.holds(verb)]
    noun = nouns[-1].word if nouns else None
    refused = noun is not None and (disproved(noun) or _denied(noun, nouns[-1].sources))
    return replace(statement, met=noun) if refused else statement


def _denied(noun: "Token", accusers: "Sequence[Token]") -> bool:
    top = above(noun)
    return top is not None and denies(top) and subject(top) not in accusers


def affirmed(how: Commitment, noun: "Token") -> Commitment:
    """How firmly it is said by those whose claim is denied: without the denial, and as the noun of saying hedges it."""
    row = listed(noun, "noun")
    found = cue((noun,), row) if row is not None else None
    hedge = Hedge(found.level, found.kind, (found.span,)) if found is not None else ALLEGED
    side = Polarity.AFFIRMED if how.polarity is Polarity.DENIED else Polarity.DENIED
    return replace(how, hedge=hedge, polarity=side, stance_denies=False)


ALLEGED = Hedge(HedgeLevel.REPORTED, HedgeKind.ALLEGATION)
"""What somebody says by a noun that the lexicon does not list: a charge, a story."""
