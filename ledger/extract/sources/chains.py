"""Who answers for a statement: the innermost source, whoever relays it, and those who stand side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...model import Source, SourceKind, Sourcing
from ..attribution.attribution import FIGURE, LOOSE, UNTRUE, Attribution
from ..attribution.source_words import full_phrase
from ..attribution.witness import could_sense, is_own, is_self, looks
from ..grammar.statement import Statement
from ..grammar.tree import set_off, spans, subject, verb_group
from ..text.quotes import Quote
from .speaker import Speaker

if TYPE_CHECKING:
    from ..grammar.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """The sources of one statement in chains (see :class:`ledger.model.Claim`), and the words that attribute it.

    ``states`` is ``False`` where they only have to do with a thing, ``silent`` true where nobody says the words, and so
    denies nothing by them.
    """

    cue: "tuple[Token, ...]" = ()
    sources: tuple[Source, ...] = ()
    chains: tuple[tuple[int, ...], ...] = ((),)
    sourcing: Sourcing = Sourcing.UNATTRIBUTED
    score: float = 0.9
    reasons: tuple[str, ...] = ()
    ambiguous: str | None = None
    states: bool = True
    silent: bool = False

    @property
    def origins(self) -> tuple[Source, ...]:
        """Those of the sources who said it themselves: of "she told the Courier" she alone."""
        innermost = dict.fromkeys(chain[-1] for chain in self.chains if chain)
        return tuple(self.sources[place] for place in innermost) or self.sources


OWN_VOICE = Answer(reasons=("nobody is named: the outlet's own voice",))
"""Nobody but the outlet."""


def answers(
    statement: Statement, near: Sequence[Attribution], known: "dict[int, Speaker]", owner: Attribution | None = None
) -> Answer:
    """Who answers for a statement that stands within some of the attributions ``near`` it.

    ``owner`` is the attribution that the statement itself makes, where it tells of a request.
    """
    token = statement.predicate if statement.predicate is not None else statement.words[0]
    holding = (one for one in near if one is not owner and one.holds(token) and not _of_another_figure(one, statement))
    around = _without_asides(sorted(holding, key=lambda one: -len(one.content)))
    every = [*around, owner] if owner is not None else around
    open_ = _scope(statement, every[-1]) if every else None
    answer = _chain_of(tuple(every), known) if every else OWN_VOICE
    return answer if open_ is None else replace(answer, ambiguous=open_)


def _without_asides(around: "list[Attribution]") -> "list[Attribution]":
    """The attributions; of "Sand said he had the key, which the police say is lost" the aside is nobody's but theirs.

    A clause by the way that is told in the present, in words told in the past, is the outlet's own.
    """
    aside = len(around) > 1 and is_by_the_way(around[-1]) and around[-1].word.tag_ in {"VBZ", "VBP"}
    return around[-1:] if aside and any(one.word.tag_ == "VBD" for one in around[:-1]) else around


def is_by_the_way(one: Attribution) -> bool:
    """True for what is claimed in a relative clause set off by a comma: "which the police say is lost"."""
    verb = one.act if one.construct == "clause" else None
    return verb is not None and verb.dep_ == "relcl" and set_off(verb.left_edge)


def _of_another_figure(one: Attribution, statement: Statement) -> bool:
    """True for the source of the other figure, where two sources give two: "12 selon X, 20 selon Y"."""
    return one.construct == FIGURE and not all(map(one.holds, statement.words))


def bare(one: Attribution, known: "dict[int, Speaker]") -> Answer:
    """Who has to do with words that state nothing."""
    return replace(_chained([one], known), states=False, silent=True)


def seen(statement: Statement, quotes: tuple[Quote, ...]) -> Answer | None:
    """Who answers for a statement that tells what an outlet saw itself; ``None`` for every other statement."""
    verb = statement.predicate
    who = subject(verb) if verb is not None and (looks(verb) or could_sense(verb)) else None
    if verb is None or who is None or not is_own(who, quotes):
        return None
    reasons = (f"seen by an outlet itself (“{verb.text}”)",)
    if could_sense(verb) and not is_self(who, quotes):
        return None
    if is_self(who, quotes):
        return Answer(tuple(verb_group(verb)), (), ((),), Sourcing.WITNESSED, 0.8, reasons)
    places = spans(full_phrase(who))
    said = " … ".join(who.doc.text[place.start : place.end] for place in places)
    source = Source(said, places, SourceKind.OUTLET)
    return Answer(tuple(verb_group(verb)), (source,), ((0,),), Sourcing.WITNESSED, 0.8, reasons)


def _scope(statement: Statement, one: Attribution) -> str | None:
    """What the text leaves open of how far an "according to" reaches."""
    verb = statement.predicate
    beside = verb is not None and verb.dep_ == "advcl" and verb.i not in range(one.cue[0].i)
    loose = verb is not None and verb.dep_ == "advcl" and verb.tag_ in {"VBG", "VBN"}
    if one.construct != "according" or not (beside or loose):
        return None
    words = " ".join(token.text for token in one.cue)
    return f"scope: the clause stands beside “{words}” and may be the outlet's own"


def _chain_of(around: tuple[Attribution, ...], known: "dict[int, Speaker]") -> Answer:
    """The answer that these attributions give, kept with the sentence: all that is told within them asks for it."""
    kept = around[-1].word.sent.found
    if around not in kept:
        kept[around] = _chained(around, known)
    found: Answer = kept[around]
    return found


def _chained(around: Sequence[Attribution], known: "dict[int, Speaker]") -> Answer:
    inner = _heard_of(around) or around[-1]
    named = [one for one in around if one.sources] if inner is around[-1] else []
    if len(named) > 1:
        named.sort(key=lambda one: not _passes_on(one, known))
    origins = [known[head.i] for head in named[-1].sources] if named else []
    own = {each.source.name for each in origins}
    passing = [known[one.sources[0].i] for one in named[:-1] if one.construct not in LOOSE]
    relays = [each for each in passing if each.source.name not in own]
    speakers = _distinct([*relays, *origins])
    places = {speaker.head.i: place for place, speaker in enumerate(speakers)}
    through = tuple(dict.fromkeys(places[each.head.i] for each in relays if each.head.i in places))
    chains = tuple(
        (*(step for step in through if step != places[each.head.i]), places[each.head.i]) for each in origins
    )
    unanswered = Sourcing.UNATTRIBUTED if inner.construct == UNTRUE else Sourcing.HEARSAY
    sourcing = origins[0].sourcing if origins else unanswered
    return Answer(
        inner.cue,
        tuple(each.source for each in speakers),
        chains or ((),),
        sourcing,
        *_surety(inner, origins),
        states=not inner.names_thing,
    )


def _heard_of(around: Sequence[Attribution]) -> Attribution | None:
    """What a court heard, where the innermost only tells a deed of what it heard: "he ordered his men to fire"."""
    before = [one for one in around if not one.sources and one.construct == "clause"]
    return before[-1] if before and around[-1].is_act and not around[-1].names_thing else None


def _passes_on(one: Attribution, known: "dict[int, Speaker]") -> bool:
    """True for an outlet, which stands outside whoever else is named."""
    return known[one.sources[0].i].sourcing is Sourcing.MEDIA


def _distinct(speakers: Sequence[Speaker]) -> list[Speaker]:
    return list({speaker.head.i: speaker for speaker in speakers}.values())


def _surety(one: Attribution, origins: Sequence[Speaker]) -> tuple[float, tuple[str, ...]]:
    """How sure the reading is, and why."""
    words = " ".join(token.text for token in one.cue)
    reasons = [f"attributed by “{words}” ({one.construct})", *one.reasons]
    score = one.score
    for each in origins:
        if each.source.resolved:
            score *= each.source.resolved.score
            reasons.append(f"“{each.source.text}” read as {each.source.resolved.text}")
    return round(score, 2), tuple(reasons)
