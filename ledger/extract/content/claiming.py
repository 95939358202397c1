"""One claim: what a statement says, who answers for it, how it is meant, and whom and what it names."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ...model import Claim, HedgeKind, HedgeLevel, Mention, Modality, Sourcing, Span, slices
from ..grammar.once import once
from ..grammar.statement import Statement
from ..grammar.tree import spans
from ..hedging.commitment import Commitment, commitment, turned
from ..hedging.doubted import doubts
from ..hedging.single import meant
from ..page import Page
from ..persons.unlike import unlike_doer
from ..sources.chains import Answer
from ..sources.represented import represented
from ..sources.voices import heard, together
from ..text.languages import is_universal
from .met import affirmed
from .moving import moved
from .parts import parts
from .quantities import amounts_of, times_of
from .wording import wording

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def claim_of(page: Page, statement: Statement, answer: Answer, owner: "Mapping[int, Statement]") -> Claim | None:
    """The claim that a statement makes, ``None`` if no letter is left of it.

    ``owner`` is for the place of each word the smallest statement that holds it.
    """
    places = spans(statement.tokens)
    quote = slices(page.doc.text, places)
    if not any(map(str.isalnum, quote)):
        return None
    how, who = _told(statement, _meant(page, statement, answer)), _who(page, statement, answer, places)
    cue, sourcing = _cue(answer, how)
    claim = Claim(
        article=page.key,
        spans=places,
        text=quote,
        wording=wording(statement, how.hedge, who.named, quote, page.cast.shared),
        sourcing=sourcing,
        cue=cue,
        sources=answer.sources,
        chains=answer.chains,
        hedge=how.hedge,
        polarity=how.polarity,
        modality=how.modality,
        stance_denies=how.stance_denies and not answer.silent,
        mentions=who.persons,
        times=times_of(page, places, statement.tokens, how.modality is Modality.UNREALISED),
        amounts=amounts_of(page, places),
        ambiguous=statement.ambiguous or answer.ambiguous or who.open_,
        score=answer.score,
        reasons=(*answer.reasons, *who.why),
        states=answer.states,
        parts=tuple(parts(statement, how, owner)) if answer.states else (),
    )
    return moved(claim, page.start)


class _Who(NamedTuple):
    """The persons of a claim, all that its wording names, why a person is meant, and what is left open of that."""

    persons: tuple[Mention, ...]
    named: tuple[Mention, ...]
    why: tuple[str, ...]
    open_: str | None


def _who(page: Page, statement: Statement, answer: Answer, places: tuple[Span, ...]) -> _Who:
    """Whom the words mean, where it is known who says them."""
    tokens, speaking = statement.tokens, answer.origins
    known, why = represented(page, tokens, speaking, page.cast.within(places))
    persons, open_ = heard(page, tokens, speaking, known)
    persons = unlike_doer(tokens, persons)
    named = (*persons, *together(page, tokens, speaking))
    return _Who(persons, named, why, open_ or page.cast.left_open(persons))


def _told(statement: Statement, how: Commitment) -> Commitment:
    """How it is told that somebody asks for something, or is something, whatever is meant of what is asked for."""
    if statement.asks or statement.apposed:
        how = replace(how, modality=Modality.ACTUAL)
    if statement.apposed and how.stance_denies:
        return turned(replace(how, stance_denies=False))  # who somebody is, is the outlet's own to say
    return how


def _meant(page: Page, statement: Statement, answer: Answer) -> Commitment:
    """How the statement is meant; bare words that state nothing, as the first of them by which the others hang."""
    tokens = statement.tokens
    if answer.sourcing is Sourcing.WITNESSED:  # what an outlet heard is no hearsay
        return commitment(statement.predicate, tokens, ())
    if statement.doubt:
        return doubts(statement.doubt)
    if statement.against:
        return turned(commitment(statement.predicate, tokens, answer.cue))
    if statement.met is not None:
        return affirmed(commitment(statement.predicate, tokens, answer.cue), statement.met)
    if answer.states or statement.predicate is not None or not page.parsed or is_universal(page.doc.lang_):
        return commitment(statement.predicate, tokens, statement.under or answer.cue)
    inside = {word.i for word in tokens}
    return meant(next((word for word in tokens if word.head is word or word.head.i not in inside), tokens[0]))


def _cue(answer: Answer, how: Commitment) -> tuple[tuple[Span, ...], Sourcing]:
    """The attributing words and the sourcing; a reportative hedge that nobody owns is hearsay, and its own cue."""
    passed_on = how.hedge.kind in (HedgeKind.REPORTATIVE, HedgeKind.ALLEGATION)
    if answer.cue or not passed_on or how.hedge.level < HedgeLevel.REPORTED:
        return _places(answer.cue), answer.sourcing
    return how.hedge.cues, Sourcing.HEARSAY


@once
def _places(cue: "tuple[Token, ...]") -> tuple[Span, ...]:
    """Where the attributing words stand, be they no more than a colon."""
    return spans(cue) or tuple(Span(token.idx, token.idx + len(token)) for token in cue)
