"""The words by which somebody is described: the phrase around a noun, and what stands behind a name."""

from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from .phrase import is_finite, phrase_at
from .vocabulary import does, low, sorts

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def described(noun: "Token") -> "list[Token]":
    """The words of the phrase whose head the noun is, from its article on.

    An adjective behind it may be a misread verb ("la direction dément"), unless another verb follows.
    """
    words = noun.sent.tokens
    first = next((n for n in range(3) if noun.i - n >= noun.sent.start and does(noun.nbor(-n), "det")), 0)
    phrase = phrase_at(words, noun.i - first - noun.sent.start)
    whole = list(takewhile(lambda token: not does(token, "nothing"), phrase))
    behind = [token for token in whole if token.i > noun.i]
    acts = any(map(is_finite, noun.doc[noun.i + 1 + len(behind) : noun.sent.end]))
    tied = bool(behind) and (
        does(behind[0], "of") or behind[0].text[:1].isupper() or (acts and behind[0].pos_ == "ADJ")
    )
    whole = whole if tied else [token for token in whole if token.i <= noun.i]
    return whole[1:] if len(whole) > 1 and does(whole[0], "at", "of") else whole


def is_told_person(head: "Token", words: "Sequence[Token]") -> bool:
    """True for a name with what its bearer is behind a comma: "Mehdi, un docker de 34 ans"."""
    if not is_universal(head.lang_) or head.pos_ != "PROPN":
        return False
    place = next((n for n, token in enumerate(words) if token.i == head.i), len(words))
    told = words[place + 2 : place + 5] if place + 1 < len(words) and words[place + 1].text == "," else ()
    return any(sorts(token.lang_).get(low(token)) == "anonymous" for token in told)
