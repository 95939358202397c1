"""What somebody says as an object: "annonce la fermeture", "dément ces accusations", "juge la loi inapplicable"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..hedging.cues import rows
from ..text.lookup import words as listed
from .ends import end_of
from .groups import Group
from .phrase import ENDING, behind_the_day
from .pointing import behind_adverbs, pointing
from .vocabulary import does, length_at, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]


def object_of(words: Words, group: Group) -> tuple[str, int, int] | None:
    """The construct, and where the object of a verb begins and ends, where that is what is said."""
    start = group.last + 1
    if (pointed := pointing(words, group)) is not None:
        return pointed
    if any(does(each, "clitic") and does(each, "det") for each in words[group.first : group.last]):
        return None  # "on l'avait signalé": what is said is the pronoun
    if (judged := _opinion(words, group)) is not None:
        return judged
    start = behind_adverbs(words, behind_the_day(words, start)) if {"o", "p"} & set(group.verb.frames) else start
    if start < len(words) and length_at(words, start, role(words[0].lang_, "unsaid")):
        return None
    if start >= len(words) or group.passive or not _takes_object(words, start, group):
        return None
    return "object", start, end_of(words, start)


def _opinion(words: Words, group: Group) -> tuple[str, int, int] | None:
    """What somebody holds a thing to be: "juge la procédure régulière"."""
    start = group.last + 1
    calls = group.verb.lemma in listed("refuting", "judge", "frame", words[0].lang_) and not group.passive
    end = next((n for n in range(start, len(words)) if words[n].text in ENDING), len(words))
    if not calls or end - start < 2 or not any(does(token, "det") for token in words[start:end]):
        return None
    if any(length_at(words, n, rows("word", words[0].lang_)) for n in range(start, end)):
        return None  # "jugent cette piste peu vraisemblable": the hedge is what they say
    first, last = words[start], words[end - 1]
    told = last.pos_ == "ADJ" or last.tag_ == "VBN"
    named = does(first, "det") and told and behind_the_day(words, end - 1) == end - 1
    before = first.pos_ in {"ADJ", "VERB"} and first.tag_ != "VB" and does(words[start + 1], "det", "of")
    return ("object", start, end) if named or before else None


def _takes_object(words: Words, start: int, group: Group) -> bool:
    """True for a verb whose object is what is said; what is only turned down is denied where all of it is."""
    whole = "p" in group.verb.frames and does(words[start], "all")
    counted = words[start].like_num and "o" in group.verb.frames
    return counted or (does(words[start], "det", "of") and ("o" in group.verb.frames or whole))
