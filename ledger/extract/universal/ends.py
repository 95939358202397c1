"""Where what somebody says ends: with the sentence, or before somebody else speaks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .groups import Group, groups
from .phrase import is_finite
from .replies import opens_reply
from .vocabulary import does, length_at, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]


def end_of(words: Words, start: int) -> int:
    """Where what is said ends: with the sentence, or where after a contrast somebody else speaks."""
    later = list(groups(words[start:]))
    thrown = {start + each.first - 1 for each in later if _is_thrown_in(words[start:], each)}
    for place in range(start + 1, len(words)):
        if place in thrown:
            return place
        if place < start + 2:
            continue
        if words[place].text == ";":
            return place
        if place + 1 < len(words) and opens_reply(words, place) and not _within_quotes(words[start:place]):
            return place - 1
        opened = words[place - 1].text == "," and length_at(words, place, role(words[place].lang_, "contrast"))
        if opened and any(start + each.first > place for each in later):
            return place - 1
    return len(words)


def _is_thrown_in(words: Words, group: Group) -> bool:
    """True for a verb of saying behind a comma with its subject behind it: "…, a précisé son avocate"."""
    if group.first < 2 or words[group.first - 1].text != "," or group.passive or "q" not in group.verb.frames:
        return False
    if group.pronoun is not None:
        return True
    bare = words[group.last].tag_ == "VBN" and group.first == group.last
    after = words[group.last + 1] if group.last + 1 < len(words) else None
    subject = after is not None and does(after, "definite", "possessive", "indefinite")
    ended = not any(map(is_finite, words[group.last + 1 :]))
    return subject and not bare and ended


def _within_quotes(words: Words) -> bool:
    """True if a quotation that these words open is not closed by them."""
    return sum(token.text in OPENING for token in words) > sum(token.text in CLOSING for token in words)


OPENING, CLOSING = frozenset({"«", "“"}), frozenset({"»", "”"})
