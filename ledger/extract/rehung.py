"""Verbs that a parser hangs too low: who says something, "but could not say whether", goes on speaking.

After what was said, a comma or a closing quotation mark and a conjunction lead back to the speaker. The parser
often ties the second verb to the first one of what was said, and so to a subject that says nothing.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .frames import speech
from .tree import SUBJECTS, VERBAL

if TYPE_CHECKING:
    from .tokens import Token
    from .words import Read

KEEPING_BACK = frozenset({"decline", "refuse"})
"""Verbs that tell what a speaker did not say."""

REACH = 40
"""Words within which a verb's own parts are looked for."""


def rehung(words: "Sequence[Token]", reads: "Sequence[Read]", heads: list[int]) -> list[int]:
    """The place of each word's head, such verbs hung on the verb of saying with the conjunction before them."""
    moved = list(_moved(words, reads, heads))
    if not moved:
        return heads
    tops = {place: top for verb, tie, top in moved for place in (verb, tie)}
    return [tops.get(place, head) for place, head in enumerate(heads)]


def _moved(words: "Sequence[Token]", reads: "Sequence[Read]", heads: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """The places of each such verb, of the conjunction before it, and of the verb of saying that it belongs to."""
    for verb, said in enumerate(heads):
        if reads[verb].dep != "conj" or reads[said].dep != "ccomp" or reads[verb].pos not in VERBAL:
            continue
        tie = max((each for each in _below(said, heads) if each < verb and reads[each].dep == "cc"), default=0)
        back = tie > 0 and (words[tie - 1].text == "," or words[tie - 1].is_quote)
        if back and _speaks(heads[said], said, reads, heads) and _speaks_on(verb, reads, heads):
            yield verb, tie, heads[said]


def _below(place: int, heads: Sequence[int]) -> list[int]:
    """The places of the words that hang on the one at this place."""
    near = range(max(0, place - REACH), min(len(heads), place + REACH))
    return [each for each in near if heads[each] == place and each != place]


def _speaks(top: int, said: int, reads: "Sequence[Read]", heads: Sequence[int]) -> bool:
    """True for a verb of saying with a subject, before what it says."""
    return top < said and reads[top].lemma in speech() and _has(top, SUBJECTS, reads, heads)


def _speaks_on(verb: int, reads: "Sequence[Read]", heads: Sequence[int]) -> bool:
    """True for a finite verb of saying, or of keeping back, without a subject of its own."""
    read = reads[verb]
    told = read.lemma in KEEPING_BACK or (read.lemma in speech() and _has(verb, {"ccomp"}, reads, heads))
    return told and read.tag not in {"VBG", "VBN"} and not _has(verb, SUBJECTS, reads, heads)


def _has(place: int, relations: "frozenset[str] | set[str]", reads: "Sequence[Read]", heads: Sequence[int]) -> bool:
    return any(reads[each].dep in relations for each in _below(place, heads))
