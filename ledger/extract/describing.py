"""The wording of a description as a sentence: "Omar Reyl, the richest man" becomes "Omar Reyl is the richest man"."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Span

if TYPE_CHECKING:
    from .statement import Statement
    from .tokens import Token

PAST = frozenset({"once", "then", "formerly", "previously"})
"""Words beside a description that say it held at another time."""

PLURAL = frozenset({"NNS", "NNPS"})

ARTICLES = frozenset({"a", "an"})

SMALL = frozenset({"DET", "PRON"})
LOWERED = frozenset({"ADV", "ADJ"})
"""Parts of speech of a word that has a capital only because a sentence begins with it."""


def undoubted(statement: "Statement", every: "Sequence[Token]", hedging: "Sequence[Span]") -> "list[Token]":
    """The words of a description without the adjective or adverb that is its hedge."""
    return [token for token in every if not _hedges(token, statement, hedging)]


def told(statement: "Statement", kept: "Sequence[Token]", forms: Mapping[int, str]) -> dict[int, str]:
    """The forms of the words, where the first word of the description has the verb before it that its comma stands for.

    Tense is told by "once" and its like alone: a comma has none.
    """
    lent = {token.i for token in statement.lent}
    said = [token for token in kept if token.i not in lent]
    if not said or statement.predicate is None:
        return dict(forms)
    first = forms.get(said[0].i) or _opening(said)
    others = {
        place: form for place, form in forms.items() if place not in {token.i for token in said if _narrows(token)}
    }
    return {**others, said[0].i: f"{_copula(statement.predicate, said)} {first}"}


def _narrows(token: "Token") -> bool:
    """True for the "who" of "a lawyer who saw it", which stands beside its noun and for it."""
    return token.tag_ in {"WP", "WDT", "WP$"}


def _opening(said: "Sequence[Token]") -> str:
    """The first word, small, an article as the word asks for that stands behind it now."""
    first = said[0]
    text = first.lower_ if first.pos_ in SMALL or (first.is_sent_start and first.pos_ in LOWERED) else first.text
    if text not in ARTICLES or len(said) < 2 or said[1].i == first.i + 1:
        return text
    return "an" if said[1].lower_[:1] in "aeio" else "a"


def _hedges(token: "Token", statement: "Statement", hedging: "Sequence[Span]") -> bool:
    beside = token.head is statement.predicate and token.dep_ in {"amod", "advmod"}
    return beside and any(span.start <= token.idx < span.end for span in hedging)


def _copula(noun: "Token", said: "Sequence[Token]") -> str:
    past = any(token.lower_ in PAST and token.head is noun for token in said)
    return ("were" if past else "are") if noun.tag_ in PLURAL else "was" if past else "is"
