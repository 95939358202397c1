"""Who says what: an attribution as it is found in a document, before it is split into claims."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..grammar.happenings import names_event
from ..grammar.inflection import RECALLING
from ..grammar.once import once
from ..grammar.pointing import POINTING, only_points, only_stands_in
from ..grammar.tree import VERBAL, child, strip, subtree
from ..text.languages import is_universal
from ..text.lookup import words
from .deeds import SAYING, is_deed
from .knowing import is_known
from .source_words import full_phrase

if TYPE_CHECKING:
    from ..grammar.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """Somebody's statement at one place: the attributing words, who answers for it, and what is said.

    ``sources`` are the head words of the sources side by side, empty where nobody is named. ``kind`` is the sort of act
    (``speech``, ``thought``, ``request`` …, see the lexicon), ``construct`` names the finder, ``score`` (0..1) how sure
    the reading is. ``phrases`` are the words of each source where no tree could tell them. ``meets`` is what a denial
    answers: "denied Ivo Karsh's claim that" tells what Karsh says too.
    """

    cue: "tuple[Token, ...]"
    sources: "tuple[Token, ...]"
    content: "tuple[Token, ...]"
    kind: str
    construct: str
    score: float
    phrases: "tuple[tuple[Token, ...], ...]" = ()
    act: "Token | None" = None
    licensed: bool = True
    reasons: tuple[str, ...] = ()
    meets: "Attribution | None" = None

    @property
    def word(self) -> "Token":
        """The cue's main word: the verb, noun or adjective that attributes."""
        return self.act if self.act is not None else self.cue[-1]

    @property
    def anchor(self) -> int:
        """The index of the cue's main word."""
        return self.word.i

    @property
    @once
    def is_act(self) -> bool:
        """True for what somebody does rather than says: planned to, opposed, was wary of.

        That they do so is a fact which the text states of its own, beside what they plan or oppose.
        """
        ordered = self.construct == "asked" and self.word.lemma_ in ORDERING
        uttered = self.construct == "quoted" and is_universal(self.word.lang_)  # « Nous irons », promet le maire
        told = self.construct == "infinitive" and self.word.lemma_ in RECALLING  # "admitted writing it" says so
        named = self.construct == "complement" and self.word.lemma_ in words("speaking", "named as")
        meant = self.kind in DEEDS and self.construct != "clause" and not (uttered or named)
        done = (self.construct in DOING and not told) or ordered or meant
        return self.construct != REJOINED and (done or self.names_thing)

    @property
    def is_unstated(self) -> bool:
        """True for what nobody named says, or what somebody does not: the outlet's sentence tells that."""
        return self.construct in UNSTATED

    @property
    @once
    def names_thing(self) -> bool:
        """True where somebody has to do with a thing, and nothing is said: "the plan" of "abandoned the plan"."""
        if self.construct in (AT_OTHERS, REJOINED) or (self.construct in POINTING and only_points(self.content)):
            return True
        if self.construct == "object" and self.word.lemma_ in ORDERING:
            return True
        if self.kind in KNOWING and is_known(self.word, self.sources, self.content):
            return True
        if self.construct in INFINITE and only_stands_in(self.content):
            return True
        if self._is_hidden or self._is_somebody or (self._is_pondered and self._is_bare):
            return True
        if self.construct not in DONE_TO or self.word.lemma_ in ALLEGING:
            return False
        felt = self.construct in OF_THINGS and (self.kind in ABOUT_THINGS or self._is_had)
        deed = self.kind in SAYING and is_deed(self.word, self.sources, self._told, self.content)
        return (felt or deed) and self._is_bare

    @property
    def _is_bare(self) -> bool:
        """True for words without a verb and without a quotation."""
        return not any(token.is_quote or (token.pos_ in VERBAL and token.dep_ != "amod") for token in self._told)

    @property
    def _is_somebody(self) -> bool:
        """True for a mere name to which something is done or given: "Poe was dismissed by Roe", "a son called Poe"."""
        return self.construct in DONE_TO_NAMES and all(token.pos_ == "PROPN" for token in self.content)

    @property
    def _is_hidden(self) -> bool:
        """True for the wish of a source to stay unnamed: "asked not to be identified"."""
        return self.construct == "infinitive" and any(
            token.lemma_ in words("speaking", "naming") and child(token, {"auxpass"}) for token in self.content[:4]
        )

    @property
    def _is_pondered(self) -> bool:
        """True for a thing that is promised, questioned, weighed or felt about, where no happening is named."""
        weighed = self.construct == "object" and self.word.lemma_.lower() in words("speaking", "pondering")
        if self.construct == "object" and self.kind == "pledge":
            return True
        felt = self.construct in DOING and self.construct != "infinitive"
        return (felt or weighed) and not any(names_event(token) for token in self._told)

    @property
    def _is_had(self) -> bool:
        """True for what somebody shows or finds, which only a text or a record tells: "has shown a profit"."""
        return self.kind == "show" and bool(self.sources) and sort_of(self.sources[0]) not in RECORDS

    @property
    def _told(self) -> "Sequence[Token]":
        """What is said, without what only says when, why or how: "its coach" of "fired its coach after it lost"."""
        thing = child(self.word, {"dobj"}) if self.construct == "rest" else None
        return subtree(thing) if thing is not None else self.content

    @property
    def named(self) -> "Iterator[tuple[Token, list[Token]]]":
        """The head of each source with the words that name it, without what a parser hung on it of what is said."""
        for place, head in enumerate(self.sources):
            yield head, list(self.phrases[place]) if self.phrases else self._apart(head)

    def _apart(self, head: "Token") -> "list[Token]":
        words = full_phrase(head, introduced=head.i > self.word.i)
        words = words[:-1] if words and words[-1].tag_ == "POS" else words
        said = (self.word.left_edge, self.cue[0], *self.content[:1])
        first = min([each.i for each in said if each.i > head.i], default=None)
        if first is None or not words or first > words[-1].i:
            return words
        kept = list(words[: sum(each.i < first for each in words)])
        while kept and kept[-1].i > head.i and kept[-1].pos_ in LOOSE_ENDS:
            kept.pop()
        return strip(kept) or [head]

    def holds(self, token: "Token") -> bool:
        """True if the token is part of what is said."""
        return bool(self.content) and self.content[0].i <= token.i <= self.content[-1].i and token in self.content

    def weighed(self, score: float, reasons: tuple[str, ...]) -> "Attribution":
        """The same attribution, as sure as its weighing makes it and with what counted most."""
        how = score, self.phrases, self.act, self.licensed, reasons, self.meets
        return Attribution(self.cue, self.sources, self.content, self.kind, self.construct, *how)

    def with_content(self, tokens: "Iterable[Token]") -> "Attribution":
        """The same attribution with these tokens as what is said, in order, the cue left out."""
        cue = {each.i for each in self.cue}
        words = {each.i: each for each in tokens if each.i not in cue}
        content = tuple(strip([words[place] for place in sorted(words)]))
        how = self.score, self.phrases, self.act, self.licensed, self.reasons
        return Attribution(self.cue, self.sources, content, self.kind, self.construct, *how)


LOOSE_ENDS = frozenset({"CCONJ", "SCONJ", "ADV", "ADP", "PUNCT", "AUX", "PART"})
"""Parts of speech with which no name of a source ends."""

RECORDS = frozenset({"document", "media"})
"""Sorts of sources that tell by showing."""

DOING = frozenset({"infinitive", "about", "noun about", "adjective"})
"""Constructs that tell what somebody does or feels, with what it is about."""

UNSTATED = frozenset({"untold", "unnamed"})
"""Constructs of words that are nobody's statement."""

FIGURE = "figure"
"""The construct of a figure beside another one that somebody else gives: both share their sentence's words."""

AT_OTHERS = "denial"
"""The construct of "denied the accusation", whose content stands elsewhere."""

REJOINED = "rejoinder"
"""The construct of ", a claim she denies", whose content stands before it; the outlet's sentence is without it."""

REPLY = "reply"
"""The construct of French « …, ce que dément Luc Morin »: what stands before it is told once more, as his denial."""

UNTRUE = "untrue"
"""The construct of French « La rumeur selon laquelle … est infondée », denied by the text where nobody is named."""

KNOWING = frozenset({"thought", "doubt"})
"""Kinds of acts of which some take for granted what is known or not."""

INFINITE = frozenset({"infinitive", "asked"})
"""Constructs whose content may be an infinitive that stands for another."""

OF_THINGS = frozenset({"object", "about", "prepositional", "rest"})
"""Constructs whose content may be a mere thing."""

DONE_TO = OF_THINGS | {"passive"}
"""The same with those whose content is what the thing is done to: "the sale was approved by the council"."""

DONE_TO_NAMES = frozenset({"passive", "complement"})
"""Constructs whose content may be whoever something is done to, or his name."""

ABOUT_THINGS = frozenset({"attitude", "label", "accuse", "other"})
"""Kinds of acts that are as often done to things and people as they tell of facts."""

ALLEGING = words("speaking", "alleging")
"""Verbs whose phrase names a deed, be it by a noun alone: "accused of murder"."""

ORDERING = words("speaking", "ordering")
"""Verbs of those who have others do it: "ordered the shelling of a school" is their own deed, told by the outlet."""

DEEDS = frozenset({"pledge", "attitude", "other"})
"""Kinds of acts that are facts themselves, unless a clause tells what is said."""

LOOSE = frozenset(
    {"object", "infinitive", "complement", "prepositional", "noun", "about", "noun about", "adjective"}
    | {"rest", "before"}
)
"""Constructs that, inside what somebody says, are part of it: "she said he opposes the plan"."""


def best(found: Iterable[Attribution], sure: Callable[[Attribution], float] = attrgetter("score")) -> list[Attribution]:
    """Of candidates that share a word of their cues only the likeliest (``sure``), in the order of the text."""
    taken: set[int] = set()
    kept_: list[Attribution] = []
    for one in sorted(found, key=sure, reverse=True):
        cue = [token.i for token in one.cue]
        if taken.isdisjoint(cue):
            taken.update(cue)
            kept_.append(one)
    return sorted(kept_, key=lambda each: each.anchor)
