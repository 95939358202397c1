"""The wording of a fact where the conditional told it: "aurait fui" becomes "a fui", other hedges are left out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..languages import is_universal
from ..tree import VERBAL
from .conditional import indicative, told
from .pronouns import replaced
from .vocabulary import does

if TYPE_CHECKING:
    from ..tokens import Token


VOWELS = frozenset("aeéèêiouyh")
"""Letters before which « se » loses its vowel."""


def unhedged(every: "list[Token]", hedging: "Sequence[Span]") -> "tuple[list[Token], dict[int, str]]":
    """The words without the hedge, and the indicative of each conditional; all of them if no verb would be left."""
    hedges = [token for token in every if any(span.start <= token.idx < span.end for span in hedging)]
    hedges = [token for token in hedges if not does(token, "if")]
    out = {token.i for token in hedges if not told(token)}
    forms = {token.i: indicative(token) for token in hedges if told(token)}
    clitics = [
        token for token in every if token.i + 1 in forms and does(token, "elided") and forms[token.i + 1][:1] in VOWELS
    ]
    forms |= {token.i + 1: f"{token.text[0]}'{forms[token.i + 1]}" for token in clitics}
    out |= {token.i for token in clitics}
    out -= {place for place in out if place - 1 in forms and place not in forms}  # "est soupçonné de" keeps its "de"
    kept = [token for token in every if token.i not in out]
    halved = any(token.i in out and token.tag_ == "VBN" and _helped(token, out) for token in every)
    if not out or (not halved and any(_finite(token) for token in kept)):
        return kept, forms
    return every, {}


def _helped(participle: "Token", out: set[int]) -> bool:
    """True if an auxiliary of the participle would stay behind alone: "est" of "est soupçonné de"."""
    return any(each.dep_ in {"aux", "auxpass"} and each.i not in out for each in participle.children)


def _finite(token: "Token") -> bool:
    return token.pos_ in VERBAL and token.tag_ in {"VBZ", "VBD"}


def named(kept: "Sequence[Token]", persons: "Sequence[Mention]", sure: float) -> dict[int, str]:
    """The name for each pronoun in whose place it can stand."""
    if not persons or not kept or not is_universal(kept[0].lang_):
        return {}
    places = {mention.spans[0].start: mention.name for mention in persons if mention.score >= sure}
    return {
        token.i: f"[{places[token.idx]}]" + " " * token.text.endswith(("'", "’"))
        for token in kept
        if token.idx in places and (replaced(token) or does(token, "I"))
    }
