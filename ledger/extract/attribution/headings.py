"""Headlines: a verb that the tagger took for a noun or a name, as in "Mayor Blasts Council Over Ferry"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..grammar.frames import Frame, frames
from ..grammar.tree import VERBAL
from ..parsing.sentences import ended
from ..text.quotes import Quote
from .attribution import Attribution

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

SHORTEST, LONGEST = 3, 30
"""Words of the shortest and of the longest headline."""

NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})


def by_heading(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """The first word that may be a verb of the lexicon: what stands before it speaks, what follows is said."""
    if len(sentence) < SHORTEST or (ended(sentence.text) and not titled(sentence.tokens)):
        return
    words = [token for token in sentence.tokens if not token.is_space]
    if not SHORTEST <= len(words) <= LONGEST:
        return
    place = next((n for n, token in enumerate(words[:10]) if n and _mistaken(token)), 0)
    frame = frames()[_base(words[place])] if place else None
    source, rest = words[:place], words[place + 1 :]
    if frame is None or not rest or any(token.pos_ in VERBAL or token.is_quote for token in source):
        return
    if source[-1].pos_ not in {"PROPN", "NOUN"}:
        return
    by = rest[:1] if rest[0].lower_ in frame.prepositions else []
    said = tuple(rest[len(by) :])
    yield Attribution(
        (words[place], *by), (source[-1],), said, frame.kind, "heading", 0.5, (tuple(source),), words[place]
    )


def titled(words: "Sequence[Token]") -> bool:
    """True if nearly all long words begin with a capital."""
    small, most = 0, len(words) // 5  # of most sentences the first words tell
    for token in words:
        small += len(token.text) > 3 and token.is_alpha and not token.text[0].isupper()
        if small > most:
            return False
    long = sum([len(token.text) > 3 and token.is_alpha for token in words])
    return long > 2 and long - small >= 0.8 * long


def _mistaken(token: "Token") -> bool:
    """True for a noun, a name or an adjective whose form is that of a verb of the lexicon: "blasts", "praises"."""
    frame: Frame | None = frames().get(_base(token)) if token.pos_ in NOUNS else None
    return frame is not None and bool(frame.frames) and frame.kind != "other"


def _base(token: "Token") -> str:
    """The verb that a form in -s may be of."""
    word = token.lower_
    known = frames()
    forms = (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((form for form in forms if form != word and form in known), word if token.tag_ == "NNP" else "")
