"""Others who say the same, named beside the speaker: "Quenby, like Sand, said", "echoing Sand, she said".

They answer for the words as the speaker does, side by side. "Like" joins them only where the words are not about the
speaker: of "like his brother, Sand said he was ill" the brother may have spoken of himself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..grammar.tree import child, children, set_off
from .attribution import Attribution
from .source_words import side_by_side

if TYPE_CHECKING:
    from ..grammar.tokens import Token

TIES = frozenset({"like", "along", "together", "echoing"})
"""Words by which somebody else is said to say the same."""

SPEAKING = frozenset({"person", "anonymous", "institution", "media"})
"""Sorts of nouns that name whoever may say something."""

SAID = frozenset({"clause", "thrown", "quoted"})


def jointly(found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The attributions, each with those who say the same, and none of the word that only joins them."""
    others = {place: both for place, one in enumerate(found) if (both := _others(one))}
    ties = {tie.i for both in others.values() for tie, _ in both}
    for place, one in enumerate(found):
        joined = [each for _, noun in others.get(place, ()) for each in side_by_side(noun)]
        if joined:
            heads = sorted({*one.sources, *joined}, key=lambda token: token.i)
            yield replace(one, sources=tuple(heads))
        elif one.anchor not in ties:
            yield one


def _others(one: Attribution) -> "list[tuple[Token, Token]]":
    """Each word that joins, with whom it joins to the speaker."""
    spoken = one.construct in SAID and one.act is not None and bool(one.sources) and not one.phrases
    if not spoken or one.word.sent.words.isdisjoint(TIES):
        return []
    near = [*one.word.children, *(each for head in one.sources for each in head.children)]
    found = [(each, _joined(each)) for each in near if each.lower_ in TIES and not one.holds(each)]
    return [(tie, noun) for tie, noun in found if noun is not None and _fits(tie, one)]


def _joined(tie: "Token") -> "Token | None":
    """Whoever stands behind the word, if it is set off and names one who may speak."""
    with_ = child(tie, {"prep"}) if tie.lower_ in {"along", "together"} else tie
    noun = child(with_, {"pobj", "dobj"}) if with_ is not None else None
    first = tie.left_edge.is_sent_start or set_off(tie.left_edge)
    if noun is None or not first or noun.right_edge.i + 1 >= len(tie.doc) or tie.doc[noun.right_edge.i + 1].text != ",":
        return None
    one = noun.text[:1].isupper() or (sort_of(noun) in SPEAKING and (tie.lower_ != "like" or _is_definite(noun)))
    return noun if one else None


def _is_definite(noun: "Token") -> bool:
    """True for the mayor and his brother; many mayors say this and that."""
    return any(each.lower_ == "the" or each.dep_ == "poss" for each in children(noun, {"det", "poss"}))


def _fits(tie: "Token", one: Attribution) -> bool:
    return tie.lower_ != "like" or not any(token.tag_ in {"PRP", "PRP$"} for token in one.content)
