"""The wording of a fact: the claim's own words without hedge and attribution, pronouns replaced by [name]."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..model import Hedge, Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

PRONOUNS = frozenset("he she him her his hers himself herself they them their who whom whose i me my we our".split())
POSSESSIVE = frozenset({"his", "her", "their", "whose", "my", "our"})
LEFTOVER = re.compile(r"\s+([,.;:!?)])")
EDGES = " \t\n,;:–—-.“”\"'«»"


def wording(tokens: "Sequence[Token]", hedge: Hedge, mentions: Iterable[Mention], quote: str) -> str:
    """The words of ``tokens`` as a proposition; ``quote`` if nothing is left of them.

    ``hedge`` is the claim's, ``mentions`` are the persons it names, both in the offsets of the tokens' document.
    """
    names = {mention.spans[0].start: mention for mention in mentions if mention.text.lower() in PRONOUNS}
    hedging = hedge.cues if hedge.level else ()
    words = [_word(token, names.get(token.idx)) for token in tokens if not _in(token, hedging)]
    text = LEFTOVER.sub(r"\1", " ".join("".join(words).split())).strip(EDGES)
    return text if any(letter.isalnum() for letter in text) else quote


def _word(token: "Token", mention: Mention | None) -> str:
    if token.is_quote:
        return ""
    after = token.whitespace_ or (" " if _parted(token) else "")
    if mention is None:
        return token.text + after
    ending = "'s" if token.lower_ in POSSESSIVE and token.dep_ == "poss" else ""
    return f"[{mention.name}]{ending}{after}"


def _parted(token: "Token") -> bool:
    """True if the next token does not stand right beside this one, so that words left out must not glue."""
    return token.i + 1 < len(token.doc) and token.nbor(1).is_space


def _in(token: "Token", hedging: Sequence[Span]) -> bool:
    return any(span.start <= token.idx < span.end for span in hedging)
