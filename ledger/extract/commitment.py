"""How a claim is committed to: its hedge, whether it says yes or no, and whether it is told as so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Hedge, HedgeKind, HedgeLevel, Modality, Polarity, Span
from . import hedges, modality, polarity, scope
from .conditional import Would, conditions, would
from .hedges import Cue

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Commitment:
    """How firmly, on which side, how real. ``stance_denies``: the speaker denies what the words say.

    ``outside`` are the hedge's cues that stand outside the claim's own words ("it is feared that"). Spans count
    characters of the document's text.
    """

    hedge: Hedge = Hedge()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    stance_denies: bool = False
    outside: tuple[Span, ...] = ()


def commitment(predicate: "Token | None", inside: "Sequence[Token]", cue: "Sequence[Token]") -> Commitment:
    """What the words around ``predicate`` say of the claim ``inside``, attributed by ``cue``.

    Without a parser ``predicate`` is ``None`` and the words alone decide.
    """
    if predicate is None or not predicate.doc.has_annotation("DEP"):
        return _by_words(inside, cue)
    core = scope.core(predicate)
    denied = polarity.denials(core, cue)
    negative = (len(polarity.negations(core)) + denied) % 2 == 1
    cues = () if denied else _cues(core, cue)
    return _weighed(cues, inside, negative, modality.unrealised(core) or _unreal(core), denied)


def _cues(core: "Token", cue: "Sequence[Token]") -> tuple[Cue, ...]:
    found = hedges.hedging(core) or hedges.attributing(cue)
    if would(core) is Would.REPORTATIVE:
        group = core.doc[min(a.i for a in scope.auxiliaries(core)) : core.i + 1]
        found += (Cue(tuple(group), HedgeLevel.REPORTED, HedgeKind.REPORTATIVE),)
    return found + tuple(Cue((word,), HedgeLevel.FLAT, HedgeKind.CONDITION) for word in conditions(core))


def _unreal(core: "Token") -> bool:
    return bool(conditions(core)) or would(core) in (Would.UNREAL, Would.FUTURE)


def _by_words(inside: "Sequence[Token]", cue: "Sequence[Token]") -> Commitment:
    denied = any(word.lower_ in ("denied", "denies", "deny", "denying") for word in cue)
    negative = (len(polarity.negative_words(inside)) + denied) % 2 == 1
    return _weighed(hedges.worded((*inside, *cue)), inside, negative, False, denied)


def _weighed(
    cues: tuple[Cue, ...], inside: "Sequence[Token]", negative: bool, unreal: bool, denied: bool
) -> Commitment:
    spans = tuple(dict.fromkeys(_span(cue) for cue in sorted(cues, key=lambda c: c.tokens[0].i)))
    weakest = max(cues, key=lambda cue: cue.level, default=None)
    hedge = Hedge(weakest.level, weakest.kind, spans, weakest.probability) if weakest else Hedge()
    return Commitment(
        hedge,
        Polarity.DENIED if negative else Polarity.AFFIRMED,
        Modality.UNREALISED if unreal else Modality.ACTUAL,
        denied,
        tuple(span for span in spans if not _within(span, inside)),
    )


def _span(cue: Cue) -> Span:
    return Span(cue.tokens[0].idx, cue.tokens[-1].idx + len(cue.tokens[-1]))


def _within(span: Span, inside: "Sequence[Token]") -> bool:
    return any(span.start < token.idx + len(token) and token.idx < span.end for token in inside)
