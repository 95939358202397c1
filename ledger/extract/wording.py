"""The wording of a fact: the claim's own words without hedge and attribution, pronouns replaced by [name]."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..model import Hedge, Mention, Span
from .tree import VERBAL, runs

if TYPE_CHECKING:
    from spacy.tokens import Token

PRONOUNS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "they", "them", "their", "who", "whom", "whose", "i", "my"}
)
POSSESSIVE = frozenset({"his", "her", "their", "whose", "my", "our"})
LEFTOVER = re.compile(r"\s+([,.;:!?)])")
EDGES = " \t\n,;:–—-.“”\"'«»"


def wording(
    lent: "Sequence[Token]", words: "Sequence[Token]", hedge: Hedge, mentions: Iterable[Mention], quote: str
) -> str:
    """The lent subject and the words as a proposition; ``quote`` if no letter is left of them.

    The hedge stays where without it no verb would be left: "he is accused of fraud".

    ``hedge`` is the claim's, ``mentions`` are the persons it names, both in the offsets of the tokens' document.
    """
    names = {mention.spans[0].start: mention for mention in mentions if mention.text.lower() in PRONOUNS}
    hedging = hedge.cues if hedge.level else ()
    own = {token.i for token in words}
    every = [*(token for token in lent if token.i not in own), *words]
    kept = [token for token in every if not _in(token, hedging) or _told(token)]
    if len(kept) < len(every) and not any(token.pos_ in VERBAL for token in kept):
        kept = every
    text = LEFTOVER.sub(r"\1", " ".join("".join(_pieces(kept, names)).split())).strip(EDGES)
    return text if any(letter.isalnum() for letter in text) else quote


def _pieces(tokens: "Sequence[Token]", names: dict[int, Mention]) -> "Iterator[str]":
    """The words, each with the space after it; signs that stood beside words now left out go with them."""
    for run in runs(tokens):
        for token in run:
            yield _word(token, names.get(token.idx)) + token.whitespace_
        yield " "


def _told(token: "Token") -> bool:
    """True for the verb of a reportative conditional: of "would have fled", "fled" is what is told."""
    return token.tag_ == "VBN" and any(each.lower_ == "would" for each in token.children)


def _word(token: "Token", mention: Mention | None) -> str:
    if token.is_quote or token.text in {"“", "”", "«", "»", "``"}:
        return ""
    if mention is None:
        return token.text
    return f"[{mention.name}]'s" if token.lower_ in POSSESSIVE and token.dep_ == "poss" else f"[{mention.name}]"


def _in(token: "Token", hedging: "Sequence[Span]") -> bool:
    """True for a word of a hedge that the wording leaves out; the "if" of a condition stays."""
    return token.dep_ != "mark" and any(span.start <= token.idx < span.end for span in hedging)
