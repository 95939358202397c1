"""A verb of saying thrown in, its subject behind it: « …, a-t-il déclaré », « …, indique un communiqué »."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..attribution.verbs import within
from ..text.lookup import words as listed
from ..text.quotes import Quote
from .groups import Group
from .phrase import ENDING, behind_the_day, behind_the_place, head_of, is_finite, is_small, phrase_at, side_by_side
from .proper import is_aged
from .subjects import seat
from .vocabulary import does, length_at, low, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BEFORE = frozenset({",", "»", "”", '"', "?", "!", "…", "–", "—", "("})
"""Marks after which a verb may be thrown in."""

Words = Sequence["Token"]


def thrown_in(words: Words, group: Group, quotes: tuple[Quote, ...]) -> Attribution | None:
    """The attribution of a verb thrown in: all of the sentence but the thrown-in words is what is said."""
    if not {"q", "c"} & set(group.verb.frames) or not _stands(words, group, quotes):
        return None
    itself = length_at(words, group.last + 1, role(words[0].lang_, "sourced"))
    begins = behind_the_place(words, group.last + 1) + bool(itself)
    learnt = _learnt(words, group)
    source = [] if group.pronoun is not None and not itself else phrase_at(words, begins)
    source = phrase_at(words, learnt) if learnt else source
    source = source or seat(words, group.last + 1, group)
    if group.pronoun is None and (not source or not _subject(source)):
        return None
    end = _end(words, group, source)
    hung = None if group.pronoun is None or does(words[group.pronoun], "nobody") else group.pronoun
    cue = [token for n, token in enumerate(words[group.first : group.last + 1], group.first) if n != hung]
    ended = words[group.first - 1].text == "," and _quoted_to(words, group.first - 2, quotes)
    content = tuple(token for token in (*words[: group.first], *words[_behind(words, end, ended) :]))
    named = side_by_side(source) if source else _pronoun(words, group)
    heads = tuple(head_of(each) for each in named)
    phrases = tuple(map(tuple, named))
    return Attribution(
        tuple(cue), heads, _said(content, words, group, quotes), group.verb.kind, "quoted", 0.85, phrases
    )


def _learnt(words: Words, group: Group) -> int:
    """Where the source begins that "a-t-on appris" names behind "auprès de", 0 where there is none."""
    if group.pronoun is None or not does(words[group.pronoun], "nobody"):
        return 0
    start = behind_the_day(words, group.last + 1)
    size = length_at(words, start, role(words[0].lang_, "from"))
    return start + size if size else 0


def _pronoun(words: Words, group: Group) -> "list[list[Token]]":
    """The hung-on pronoun as a source, none for "on"."""
    token = words[group.pronoun or 0]
    return [] if does(token, "nobody") else [[token]]


def _stands(words: Words, group: Group, quotes: tuple[Quote, ...]) -> bool:
    """True where a thrown-in verb stands: after a comma or a closed quotation, with something said before it."""
    if not group.first or words[group.first - 1].text not in BEFORE or within(words[group.last], quotes):
        return False
    before = words[: group.first]
    quoted = any(quote.outer.end <= words[group.first].idx and quote.outer.end >= words[0].idx for quote in quotes)
    told = any(is_finite(token) and not _relative(token) for token in before) or _untrue(before)
    return quoted or told or group.pronoun is not None or _interrupts(words, group)


def _interrupts(words: Words, group: Group) -> bool:
    """True where the clause goes on behind the verb: "Le tableau, a expliqué la directrice, a été volé"."""
    mark = next((n for n in range(group.last + 1, len(words)) if words[n].text in ENDING), len(words))
    after = next((token for token in words[mark + 1 :] if not is_small(token)), None)
    helped = group.first < group.last and is_finite(words[group.first])
    return helped and mark < len(words) and words[mark].text == "," and after is not None and is_finite(after)


def _untrue(before: Words) -> bool:
    """True for an answer without a verb: "Faux, rétorque le maire", "Pure invention, assure-t-on"."""
    lies = listed("refuting", "lie", "frame", before[0].lang_)
    return len(before) < ANSWER and any(length_at(before, place, lies) for place in range(len(before)))


ANSWER = 6
"""Words of such an answer, and one."""


def _relative(verb: "Token") -> bool:
    """True for a verb that only tells something of the subject: "Luc Morin, qui aurait fui, nie les faits"."""
    return verb.dep_ == "relcl" or (verb.dep_ in {"aux", "auxpass"} and verb.head.dep_ == "relcl")


def _subject(source: Words) -> bool:
    """True if the phrase can be the subject of a thrown-in verb."""
    first = source[0]
    if does(first, "of", "to", "that") and not does(first, "det"):
        return False
    known = {*listed("source_words", "media", "kind", first.lang_), "on"}
    nominal = does(first, "det") or first.text[:1].isupper() or low(first) in known or first.like_num
    return nominal and any(token.text[:1].isalpha() for token in source)


def _end(words: Words, group: Group, source: Words) -> int:
    """Where the thrown-in words end: at the next comma, colon or stop after the source, or where a quotation opens."""
    last = source[-1].i if source else words[group.last].i
    for place in range(group.last + 1, len(words)):
        if words[place].i > last and words[place].text in {",", ".", ":", ";", "«", "“", "?", "!", "–", "—", ")"}:
            return place
    return len(words)


def _quoted_to(words: Words, place: int, quotes: tuple[Quote, ...]) -> bool:
    """True where a quotation ends with the word at ``place``."""
    return place >= 0 and any(quote.outer.end == words[place].idx + len(words[place]) for quote in quotes)


def _behind(words: Words, end: int, ended: bool) -> int:
    """Where what is said goes on: not with what is told of the speaker, "…, a dit Luc Morin, 34 ans, qui …".

    Nor with how he was reached ("…, joint par téléphone"), nor, where a quotation has ``ended``, with what is told of
    the paper in which he said it ("…, que nous avons pu lire").
    """
    if is_aged(words[end : end + 3]) or _is_reached(words[end : end + 2]):
        end = next((n for n in range(end + 2, len(words)) if words[n].text in {",", ".", "«"}), len(words))
    rest = words[end:]
    if ended and not any(is_finite(token) or token.text in {"«", "“", '"', ":"} for token in rest):
        return len(words)  # « …, a dit Luc Morin, lors d'une réunion »: where and when he said so
    opened = end + 1 < len(words) and words[end].text == "," and does(words[end + 1], "relative", "subject")
    return len(words) if opened and (ended or not does(words[end + 1], "that")) else end


def _is_reached(words: Words) -> bool:
    """True for the comma and the participle of ", joint par téléphone"."""
    return len(words) == 2 and words[0].text == "," and words[1].tag_ == "VBN" and does(words[1], "leaves")


def _said(content: Words, words: Words, group: Group, quotes: tuple[Quote, ...]) -> "tuple[Token, ...]":
    """The quotation that ends right before the verb, and what carries it on; without one, all the rest."""
    before = next((q for q in reversed(quotes) if q.outer.end <= words[group.first].idx), None)
    near = before is not None and before.outer.end >= words[group.first - 1].idx - 1
    if before is None or not near or before.outer.start < words[0].idx:
        return tuple(content)
    outside = [t for t in content if t.idx < before.outer.start and t.text[:1].isalnum()]
    if any(is_finite(token) for token in outside):
        return tuple(content)
    return tuple(token for token in content if token.idx >= before.outer.start)
