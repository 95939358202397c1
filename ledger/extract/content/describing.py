"""The wording of a description as a sentence: "Omar Reyl, the richest man" becomes "Omar Reyl is the richest man"."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...model import Span
from ..text.languages import is_universal
from ..universal.vocabulary import role

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token

PAST = frozenset({"once", "then", "formerly", "previously"})
"""Words beside a description that say it held at another time."""

PLURAL = frozenset({"NNS", "NNPS"})

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
MUTE = ("heir", "hono", "hour", "under", "un-", "unn", "unp", "uns", "unl", "unk", "ump", "usher")
"""Beginnings of words whose article is not the one of their first letter."""

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
    first = forms.get(said[0].i) or (_titled(said) if _stands_before(statement) else _opening(said))
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
    return _article(said[1].lower_)


def _article(behind: str) -> str:
    """The article that the word behind it asks for."""
    return "an" if behind[:1] in "aeio" or behind.startswith(MUTE) else "a"


def _stands_before(statement: "Statement") -> bool:
    """True for a title right before its name, set off by no comma."""
    noun = statement.predicate
    return bool(statement.doubt and statement.lent and noun is not None and statement.lent[0].i == noun.i + 1)


def _titled(said: "Sequence[Token]") -> str:
    """The first word of a title: with an article in place of a "the" or of none, which only its name asked for."""
    first = said[0]
    bare = said[1:] if first.lower_ in DEFINITE else said
    if not bare or first.tag_ in {"DT", "PRP$", "CD"} - ({"DT"} if bare is not said else set()) or _owns(first):
        return _opening(said)
    article = "" if bare[-1].tag_ in PLURAL else _article(bare[0].lower_)
    return " ".join(word for word in (article, "" if bare is not said else first.text) if word)


def _owns(first: "Token") -> bool:
    """True for the first word of a name that owns: "Ivo Karsh's accomplice"."""
    return first.dep_ == "poss" or first.head.dep_ == "poss"


def _hedges(token: "Token", statement: "Statement", hedging: "Sequence[Span]") -> bool:
    beside = token.head is statement.predicate and token.dep_ in {"amod", "advmod"}
    return (beside or token in statement.doubt) and any(span.start <= token.idx < span.end for span in hedging)


def _copula(noun: "Token", said: "Sequence[Token]") -> str:
    past = any(token.lower_ in PAST and token.head is noun for token in said)
    if is_universal(noun.lang_):
        return next(iter(role(noun.lang_, "are" if noun.tag_ in PLURAL else "is")), "")
    return ("were" if past else "are") if noun.tag_ in PLURAL else "was" if past else "is"
