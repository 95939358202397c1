"""What a source tells without a verb of saying: "il ressort des lettres que", "c'est ce que révèle", "pour elle,"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..grammar.tree import strip
from ..text.lookup import words as listed
from .ends import end_of
from .phrase import head_of, phrase_at, side_by_side
from .vocabulary import does, length_at, low, role, sorts

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]


def told_by_what(words: Words) -> Iterator[Attribution]:
    """The attributions of a sentence by such words."""
    if not words:
        return
    language = words[0].lang_
    for place in range(len(words)):
        if size := length_at(words, place, role(language, "emerges")):
            yield from _emerging(words, place, size)
    if size := length_at(words, 0, role(language, "backwards")):
        yield from _backwards(words, size)
    if does(words[0], "opinion"):
        yield from _viewed(words)
    if words[-1].text == ")" or (len(words) > 1 and words[-2].text == ")"):
        yield from _bracketed(words)


def unverified(words: Words, place: int) -> bool:
    """True for the source by whom something could not be checked: "n'a pas pu être vérifié de source indépendante"."""
    comma = max((n for n in range(place) if words[n].text == ","), default=-1)
    before = words[comma + 1 : place]
    denied = any(low(token) in listed("refuting", "ne", "frame", token.lang_) for token in before)
    return denied and any(does(token, "verified") for token in before)


def _emerging(words: Words, place: int, size: int) -> Iterator[Attribution]:
    """It emerges from the papers that: the papers tell the clause."""
    phrase = phrase_at(words, place + size)
    begins = place + size + len(phrase)
    if phrase and begins < len(words) - 1 and does(words[begins], "that"):
        content = words[begins + 1 : end_of(words, begins + 1)]
        yield _attribution((*words[place : place + size], words[begins]), phrase, content, "clause", 0.85)


def _backwards(words: Words, size: int) -> Iterator[Attribution]:
    """That is what the papers show: they tell the sentence before."""
    first, phrase = words[0], phrase_at(words, size)
    if phrase and first.sent.start and len(words) > size:
        before = first.doc[first.sent.start - 1].sent.tokens
        content = strip([token for token in before if not token.is_space])
        yield _attribution(tuple(words[:size]), phrase, content, "backwards", 0.7)


def _viewed(words: Words) -> Iterator[Attribution]:
    """For her, …: her view, where a name or a strong pronoun stands before a comma."""
    phrase = phrase_at(words, 1)
    ended = len(phrase) + 1 < len(words) and words[len(phrase) + 1].text == ","
    strong = listed("pronouns", "strong", "form", words[0].lang_) | listed("pronouns", "own", "form", words[0].lang_)
    someone = bool(phrase) and (low(phrase[0]) in strong or head_of(phrase).pos_ == "PROPN")
    if ended and someone:
        yield _attribution((words[0],), phrase, words[len(phrase) + 2 :], "according", 0.7)


def _bracketed(words: Words) -> Iterator[Attribution]:
    """Twelve dead in Tarcy (police): the source of a heading stands in brackets at its end."""
    opened = max((n for n, token in enumerate(words) if token.text == "("), default=0)
    closed = next(n for n in range(len(words) - 1, 0, -1) if words[n].text == ")")
    phrase = list(words[opened + 1 : closed])
    known = [token for token in phrase if low(token) in sorts(token.lang_)]
    if opened > 2 and known and len(phrase) < BRACKETED:
        yield _attribution((words[opened],), phrase, words[:opened], "according", 0.75)


BRACKETED = 5
"""Words of a source in brackets, and one."""


def _attribution(
    cue: "tuple[Token, ...]", phrase: "list[Token]", content: Words, construct: str, score: float
) -> Attribution:
    sources = side_by_side(phrase)
    heads = tuple(head_of(each) for each in sources)
    return Attribution(cue, heads, tuple(content), "speech", construct, score, tuple(map(tuple, sources)))
