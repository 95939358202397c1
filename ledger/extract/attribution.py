"""Who says what: attributions found in a document, before they are split into claims.

Each construct of English that names a source is a small finder of its own; :func:`attributions` runs them all and
keeps, of those that share a cue, the surest.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .quotes import Quote
from .tree import is_parsed, strip

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """Somebody's statement at one place: the attributing words, who answers for it, and what is said.

    ``sources`` are the head words of the sources side by side, empty where nobody is named. ``kind`` is the sort of act
    (``speech``, ``thought``, ``request`` …, see the lexicon), ``construct`` names the finder, ``score`` (0..1) how sure
    the reading is. ``phrases`` are the words of each source where no tree could tell them.
    """

    cue: "tuple[Token, ...]"
    sources: "tuple[Token, ...]"
    content: "tuple[Token, ...]"
    kind: str
    construct: str
    score: float
    phrases: "tuple[tuple[Token, ...], ...]" = ()

    @property
    def anchor(self) -> int:
        """The index of the cue's main word."""
        return self.cue[-1].i

    def holds(self, token: "Token") -> bool:
        """True if the token is part of what is said."""
        return bool(self.content) and self.content[0].i <= token.i <= self.content[-1].i and token in self.content

    def with_content(self, tokens: "Iterable[Token]") -> "Attribution":
        """The same attribution with these tokens as what is said, in order, the cue left out."""
        cue = {each.i for each in self.cue}
        words = {each.i: each for each in tokens if each.i not in cue}
        return replace(self, content=tuple(strip([words[place] for place in sorted(words)])))


Finder = Callable[["Sentence", "tuple[Quote, ...]"], Iterator[Attribution]]


def attributions(doc: "Doc", quotes: tuple[Quote, ...]) -> list[Attribution]:
    """All attributions of the document in the order of their cues, quotations made whole and carried on."""
    from .continuation import carried_on, whole_quotes
    from .patterns import by_words

    found = [one for sentence in doc.sents for one in _in_sentence(sentence, quotes)]
    whole = [whole_quotes(one, doc, quotes) for one in _surest([*found, *by_words(doc, quotes)])]
    return carried_on(doc, list(_own_acts(whole)), quotes)


LOOSE = frozenset({"object", "infinitive", "complement", "prepositional", "noun"})
"""Constructs that, inside what somebody says, are part of it: "she said he opposes the plan"."""


def _own_acts(found: "list[Attribution]") -> Iterator[Attribution]:
    """The attributions without loose ones inside what somebody else says."""
    for place, one in enumerate(found):
        near = found[max(0, place - 4) : place] + found[place + 1 : place + 4]
        if (
            one.construct not in LOOSE
            or one.kind == "request"
            or _told_of(one)
            or not any(_within(one, other) for other in near)
        ):
            yield one


def _told_of(one: Attribution) -> bool:
    """True for a noun of saying that is the subject of its sentence: "rumours that he fled are untrue"."""
    return one.construct == "noun" and one.cue[0].dep_ in {"nsubj", "nsubjpass"}


def _within(one: Attribution, other: Attribution) -> bool:
    return other.kind in {"speech", "write", "show"} and other.holds(one.cue[0])


def _in_sentence(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    from . import nouns, phrases, verbs

    if not is_parsed(sentence.doc):
        return
    finders: list[Finder] = [verbs.by_verb, phrases.by_according, phrases.by_citing, nouns.by_noun, nouns.by_relay]
    for finder in finders:
        yield from (one for one in finder(sentence, quotes) if one.content)


def _surest(found: Iterable[Attribution]) -> list[Attribution]:
    """Of attributions with the same cue word only the surest, in the order of the text."""
    best: dict[int, Attribution] = {}
    for one in sorted(found, key=lambda each: -each.score):
        if not any(token.i in best for token in one.cue):
            best[one.anchor] = one
    return [best[place] for place in sorted(best)]
