"""How a claim is committed to: its hedge, whether it says yes or no, and whether it is told as so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from ...lexicon import Row
from ...model import Hedge, HedgeKind, HedgeLevel, Modality, Polarity, Span
from ..grammar import scope
from ..grammar.once import once, once_a_sentence
from ..text.languages import is_universal
from ..universal import commitment as universal
from . import conditions, hedges, modality, polarity
from .approximate import approximations, counts
from .conditional import WOULD, Would, would
from .cores import core as core_of
from .cues import Cue
from .cues import cue as hedge_cue
from .denying import denies
from .governing import governing, listed, settled
from .retorts import retorted

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

FLAT = Hedge()
CONDITIONAL = Hedge(kind=HedgeKind.CONDITION)
"""A condition that goes without saying: no words to point at."""


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
    if inside and is_universal(inside[0].lang_):
        return universal.commitment(predicate, inside, cue)
    if predicate is None or not predicate.doc.parsed:
        return _by_words(inside, cue)
    asked = (predicate, tuple(inside), tuple(cue))
    kept = predicate.sent.found
    if asked not in kept:  # the same clause is weighed where sentences are split and where claims are made
        kept[asked] = _by_tree(predicate, inside, cue)
    found: Commitment = kept[asked]
    return found


def turned(how: Commitment) -> Commitment:
    """The same with the other polarity, the "not" among the claim's own words."""
    return replace(how, polarity=Polarity.AFFIRMED if how.polarity is Polarity.DENIED else Polarity.DENIED)


def _by_tree(predicate: "Token", inside: "Sequence[Token]", cue: "Sequence[Token]") -> Commitment:
    return _of(core_of(asserted(predicate, inside)), predicate, inside, cue)


def is_borne_on(predicate: "Token") -> bool:
    """False where no word bears on the predicate: then it is told flatly, whatever stands in the claim."""
    core = core_of(predicate)
    return core is not predicate or _borne(core) is not SILENT


def alone(verb: "Token") -> Commitment:
    """How a verb itself is meant, not the infinitive or clause it governs: the planning of "plans to sell"."""
    return _flat(False, False, False) if _borne(verb) is SILENT else _of(verb, verb, (verb,), ())


def _of(core: "Token", predicate: "Token", inside: "Sequence[Token]", cue: "Sequence[Token]") -> Commitment:
    borne = _borne(core)
    denied = borne.refused or any(denies(word) and not retorted(word, core) for word in cue)
    negative = (len(borne.turning) + denied) % 2 == 1
    cues = () if denied else _cues(core, borne, predicate, inside, cue)
    whole = weighed(cues, inside, negative, borne.unreal, denied or (negative and _lost(borne.turning, inside)))
    return replace(whole, hedge=CONDITIONAL) if borne.meant is Would.UNREAL and not cues else whole


class _Borne(NamedTuple):
    """What bears on a predicate, whatever claim it is asked for.

    ``meant`` is what "would" means before it; ``refused``: what governs it denies it; ``turning`` are the words that
    turn it round, ``cues`` its hedges, ``verbs`` those that may tell it as hearsay by "would", ``conditions`` the words
    that open a condition.
    """

    meant: Would | None
    refused: bool
    turning: "tuple[Token, ...]"
    unreal: bool
    cues: tuple[Cue, ...]
    verbs: "tuple[Token, ...]"
    conditions: tuple[Cue, ...]


SILENT = _Borne(None, False, (), False, (), (), ())
"""Nothing bears on it."""


@once
def _borne(core: "Token") -> _Borne:
    if not _speaks(core.sent):  # then only what the predicate hangs on can bear on it
        refused, unreal, cues = polarity.refused(core), modality.placed(core), hedges.bearing(core)
        return _Borne(None, refused, (), unreal, cues, (), ()) if refused or unreal or cues else SILENT
    would_be = not WOULD.isdisjoint(core.sent.words)
    meant = _conditioned(core) if would_be else None
    said = () if CONDITIONS.isdisjoint(core.sent.words) else conditions.spoken(core) + conditions.within(core)
    opened = conditions.opened(core) if meant is Would.UNREAL else said
    return _Borne(
        meant,
        polarity.refused(core),
        polarity.negations(core),
        meant in (Would.UNREAL, Would.FUTURE) or bool(said) or modality.unrealised(core),
        hedges.bearing(core),
        (*scope.raised(core), *(above for above, _ in scope.governors(core))) if would_be else (),
        tuple([Cue((word,), HedgeLevel.FLAT, HedgeKind.CONDITION) for word in opened]),
    )


@once_a_sentence
def _speaks(sentence: "Sentence") -> bool:
    """True if the sentence holds a word that may bear on a predicate from beside it; most hold none."""
    return not TELLING.isdisjoint(sentence.words) or polarity.turns(sentence) or hedges.surrounds(sentence)


CONDITIONS = conditions.MARKS | conditions.OPENING
TELLING = WOULD | CONDITIONS | modality.AHEAD | modality.OPEN
"""Words of conditions, and auxiliaries of what is not so yet."""


def _conditioned(core: "Token") -> Would | None:
    """What "would" means before the predicate or the innermost of those it is raised from."""
    return next((found for head in scope.raised(core) if (found := would(head)) is not None), None)


def _lost(turning: "Sequence[Token]", inside: "Sequence[Token]") -> bool:
    """True if no negating word stands in the claim: its words say the opposite, and whoever refuses it denies them."""
    return {word.i for word in inside}.isdisjoint([word.i for word in turning])


RELATIVES = frozenset({"relcl", "acl"})


def asserted(predicate: "Token", inside: "Sequence[Token]") -> "Token":
    """The predicate; of a bare noun phrase the relative that says something of it, a hedged one first."""
    if predicate.pos_ not in scope.NOMINAL:
        return predicate
    held = [token for token in inside if token.dep_ in RELATIVES and predicate.is_ancestor(token)]
    hedged = [clause for clause in held if hedges.hedging(core_of(clause), ())]
    return next(iter(hedged or held), predicate)


def _cues(
    core: "Token", borne: _Borne, top: "Token", inside: "Sequence[Token]", cue: "Sequence[Token]"
) -> tuple[Cue, ...]:
    found = borne.cues or hedges.adjacent(core, inside)
    if top is not core:
        found += governing(top)
    if cue and not found:
        found = _attributing(cue)
    if borne.verbs:
        found += tuple(_conditional(borne.verbs, found))
    found += borne.conditions
    if found or not counts(core.sent) or not (loose := approximations(inside)):
        return found
    return tuple(Cue(tokens, HedgeLevel.FLAT, HedgeKind.APPROXIMATE) for tokens in loose)


def _attributing(cue: "Sequence[Token]") -> tuple[Cue, ...]:
    """The hedge in the attributing cue itself: "believes", "is accused of"."""
    row = next((found for found in map(_listed, cue) if found is not None), None)
    return (hedge_cue(cue, row),) if row else ()


ATTRIBUTING = {"NOUN": ("noun",), "VERB": ("of", "active")}
"""The frames of the lexicon in which an attributing word hedges, by its part of speech."""


@once
def _listed(token: "Token") -> Row | None:
    """The lexicon's row of an attributing word that hedges; an empty one if it is told flatly, or settled."""
    for frame in ATTRIBUTING.get(token.pos_, ()):
        if (row := listed(token, frame)) is not None:
            return {} if row["level"] == HedgeLevel.FLAT.word or settled(token) else row
    return None


def _conditional(verbs: "Sequence[Token]", found: tuple[Cue, ...]) -> "Iterator[Cue]":
    """The reportative conditional's whole verb group; an adverb that says "probably" speaks for itself."""
    hearsay = [verb for verb in verbs if would(verb) is Would.REPORTATIVE]
    if hearsay and not any(cue.kind is HedgeKind.EPISTEMIC for cue in found):
        first = min(aux.i for aux in scope.auxiliaries(hearsay[0]))
        yield Cue(tuple(hearsay[0].doc[first : hearsay[0].i + 1]), HedgeLevel.REPORTED, HedgeKind.REPORTATIVE)


def _by_words(inside: "Sequence[Token]", cue: "Sequence[Token]") -> Commitment:
    denied = any(word.lower_ in ("denied", "denies", "deny", "denying") for word in cue)
    negative = (len(polarity.negative_words(inside)) + denied) % 2 == 1
    unreal = any(word.lower_ in modality.FUTURE for word in inside)
    return weighed(hedges.worded((*inside, *cue)), inside, negative, unreal, denied)


def weighed(cues: tuple[Cue, ...], inside: "Sequence[Token]", negative: bool, unreal: bool, denied: bool) -> Commitment:
    """The commitment that these hedges and findings make together: the weakest hedge decides."""
    if not cues:
        return _flat(negative, unreal, denied)
    sides = Polarity.DENIED if negative else Polarity.AFFIRMED, Modality.UNREALISED if unreal else Modality.ACTUAL
    in_order = sorted(cues, key=_place) if len(cues) > 1 else cues
    spans = tuple(dict.fromkeys([cue.span for cue in in_order]))
    weakest = max(cues, key=LEVEL)
    hedge = Hedge(weakest.level, weakest.kind, spans, weakest.probability)
    return Commitment(hedge, *sides, denied, tuple([span for span in spans if not _within(span, inside)]))


def _place(cue: Cue) -> int:
    return cue.tokens[0].i


LEVEL = attrgetter("level")


@cache
def _flat(negative: bool, unreal: bool, denied: bool) -> Commitment:
    """The commitment of what no hedge bears on."""
    side = Polarity.DENIED if negative else Polarity.AFFIRMED
    return Commitment(FLAT, side, Modality.UNREALISED if unreal else Modality.ACTUAL, denied)


def _within(span: Span, inside: "Sequence[Token]") -> bool:
    start, end = span.start, span.end
    return any(token.idx < end and start < token.idx + len(token.text) for token in inside)
