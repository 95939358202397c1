"""Verbs that a parser hangs too low or too high beside what somebody says.

After what was said, a comma or a closing quotation mark and a conjunction lead back to the speaker: "she said it was
safe, but would not say why". The parser often ties the second verb to the first one of what was said, and so to a
subject that says nothing. Without such a sign, two verbs with the same auxiliary are said together: "she said the plane
had been loaded and had come down". There it often makes the speaker come down.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from .frames import frames, speech
from .tree import SUBJECTS, VERBAL

if TYPE_CHECKING:
    from .tokens import Token
    from .words import Read

KEEPING_BACK = frozenset({"decline", "refuse"})
"""Verbs that tell what a speaker did not say."""

REACH = 40
"""Words within which a verb's own parts are looked for."""


def rehung(words: "Sequence[Token]", reads: "Sequence[Read]", heads: list[int]) -> list[int]:
    """The place of each word's head, such verbs hung where they belong with the conjunction before them."""
    second = [place for place, read in enumerate(reads) if read.dep == "conj" and read.pos in VERBAL]
    tree = _Tree(words, reads, heads)
    moved = [found for verb in second if (found := tree.moved(verb)) is not None]
    if not moved:
        return heads
    tops = {place: top for verb, tie, top in moved for place in (verb, tie)}
    return [tops.get(place, head) for place, head in enumerate(heads)]


@cache
def _addressing() -> frozenset[str]:
    """The lemmas of verbs that say something of or to their object: "accused him of", "asked them to"."""
    said = {lemma for lemma, frame in frames().items() if frame.kind in {"accuse", "question"}}
    return frozenset(said | {lemma for lemma, frame in frames().items() if "i" in frame.frames})


class _Tree:
    """A tree as the places of its words' heads, before tokens are hung on one another."""

    def __init__(self, words: "Sequence[Token]", reads: "Sequence[Read]", heads: Sequence[int]) -> None:
        self.words, self.reads, self.heads = words, reads, heads

    def moved(self, verb: int) -> tuple[int, int, int] | None:
        """The places of the verb, of the conjunction before it and of where both belong; ``None`` where they are."""
        above = self.heads[verb]
        low, high = self.reads[above].dep == "ccomp", self.reads[above].lemma in speech()
        tie = self._tie(above, verb) if low or high else None
        if tie is None:
            return None
        back = low and (self._leads_back(tie) or self._acted_on(above, verb))
        if back and self._speaks_on(verb, above) and self._speaks(self.heads[above], above):
            return verb, tie, self.heads[above]
        if low and self._finite_beside(verb, above):
            return verb, tie, self.heads[above]
        said = self._said(above, verb) if high and self.words[tie - 1].text != "," else None
        return (verb, tie, said) if said is not None else None

    def _below(self, place: int) -> Iterator[int]:
        near = range(max(0, place - REACH), min(len(self.heads), place + REACH))
        return (each for each in near if self.heads[each] == place and each != place)

    def _has(self, place: int, relations: frozenset[str]) -> bool:
        return any(self.reads[each].dep in relations for each in self._below(place))

    def _tie(self, above: int, verb: int) -> int | None:
        """The conjunction before a second verb."""
        return max((each for each in self._below(above) if each < verb and self.reads[each].dep == "cc"), default=None)

    def _leads_back(self, tie: int) -> bool:
        """True for a conjunction behind a comma or a quotation."""
        return tie > 0 and (self.words[tie - 1].text == "," or self.words[tie - 1].is_quote)

    def _acted_on(self, said: int, verb: int) -> bool:
        """True for a thing something was done to, before a verb of the past: "the vote was held but denied that"."""
        thing = next((each for each in self._below(said) if self.reads[each].dep == "nsubjpass"), None)
        return thing is not None and self.reads[thing].pos == "NOUN" and self.reads[verb].tag == "VBD"

    def _speaks(self, top: int, said: int) -> bool:
        """True for a verb of saying with a subject, before what it says."""
        return top < said and self.reads[top].lemma in speech() and self._has(top, SUBJECTS)

    def _speaks_on(self, verb: int, said: int) -> bool:
        """True for a finite verb of saying, or of keeping back, without a subject of its own or what was ``said``'s."""
        read = self.reads[verb]
        told = read.lemma in KEEPING_BACK or (read.lemma in speech() and self._has(verb, CLAUSE))
        told = told or (read.lemma in _addressing() and self._has(verb, OBJECT) and self._has(verb, ASKED))
        shared = self._auxiliaries(verb) & self._auxiliaries(said)
        return told and not shared and read.tag != "VBG" and not self._has(verb, SUBJECTS)

    def _finite_beside(self, verb: int, wanted: int) -> bool:
        """True for a verb that says what a clause tells, tied to an infinitive: "expect it to be cold and say that"."""
        tag, top = self.reads[verb].tag, self.heads[wanted]
        plain = tag in {"VB", "VBP"} and self.reads[wanted].lemma == "be" and self.reads[top].tag == "VBP"
        if not (plain or tag in {"VBZ", "VBD"}) or self.reads[verb].lemma not in speech():
            return False
        infinite = any(self.words[n].lower_ == "to" and self.reads[n].dep == "aux" for n in self._below(wanted))
        return infinite and self._has(verb, CLAUSE) and self._has(top, SUBJECTS) and not self._has(verb, SUBJECTS)

    def _said(self, top: int, verb: int) -> int | None:
        """The verb of what is said whose auxiliary the second verb repeats, and the verb of saying does not have."""
        if self._has(verb, SUBJECTS) or not self._speaks(top, verb):
            return None
        said = (each for each in self._below(top) if top < each < verb and self.reads[each].dep == "ccomp")
        shared = self._auxiliaries(verb) - self._auxiliaries(top)
        return next((each for each in said if shared & self._auxiliaries(each)), None)

    def _auxiliaries(self, verb: int) -> set[str]:
        return {self.words[each].lower_ for each in self._below(verb) if self.reads[each].dep in {"aux", "auxpass"}}


CLAUSE = frozenset({"ccomp"})
"""The relation of what is said to its verb."""

OBJECT = frozenset({"dobj"})
ASKED = frozenset({"xcomp", "ccomp", "prep"})
"""The relations of whom somebody accuses or asks, and of what that is about."""
