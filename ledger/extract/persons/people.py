"""The persons of an article: their names, the surnames, pronouns and kinship words that stand for them."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..universal.couples import with_spouses
from .assumed import assumed
from .borne import without_borne
from .coupled import coupled
from .naming import Name, names
from .persons import Figure, figures, sharing, whom
from .pronouns import standing_for
from .shared_names import OPEN
from .strangers import unknown
from .two_scripts import TwoScripts

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token


ALONE = 0.6
"""How sure it is that a name that somebody only goes by is that person's."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody the article names, at every place where it does, in the order of the text."""

    mentions: tuple[Mention, ...] = ()
    things: frozenset[str] = frozenset()
    """Single names, in small letters, that the article shows to be a body's or a thing's."""
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where each begins."""
    first: dict[str, Mention] = field(init=False, repr=False, compare=False)
    """The first mention of each person by name."""

    shared: frozenset[str] = field(init=False, repr=False, compare=False)
    """The names of those who share a surname with somebody else of the article."""

    def __post_init__(self) -> None:
        surnames = Counter(name.split()[-1] for name in {mention.name for mention in self.mentions})
        names = {mention.name for mention in self.mentions if surnames[mention.name.split()[-1]] > 1}
        object.__setattr__(self, "shared", frozenset(names))
        object.__setattr__(self, "starts", tuple([mention.spans[0].start for mention in self.mentions]))
        object.__setattr__(self, "first", {mention.name: mention for mention in reversed(self.mentions)})

    def left_open(self, mentions: Sequence[Mention]) -> str | None:
        """Of which of the mentions the article does not tell whose name it is, as words for a reader."""
        if not self.shared:
            return None
        open_ = next((each for each in mentions if each.score == OPEN and each.name in self.shared), None)
        if open_ is None or " " in open_.name:
            return None
        bearers = sorted(name for name in self.shared if name.endswith(f" {open_.name}"))
        return f"who: {open_.name} may be {' or '.join(bearers)}" if len(bearers) > 1 else None

    def within(self, spans: Sequence[Span]) -> tuple[Mention, ...]:
        """The mentions that lie in one or more of ``spans``, in order."""
        found = [mention for span in spans for mention in self._between(span)]
        if len(found) < 2 or len(spans) == 1:
            return tuple(found)
        return tuple(dict.fromkeys(sorted(found, key=lambda mention: mention.spans)))

    def name_at(self, token: "Token") -> Mention | None:
        """The mention that ``token`` is part of, ``None`` if it is part of none."""
        after = bisect_right(self.starts, token.idx)
        end = token.idx + len(token.text)
        for mention in reversed(self.mentions[max(0, after - 4) : after]):
            if end <= mention.spans[0].end:
                return mention
        return None

    def _between(self, span: Span) -> list[Mention]:
        first, end = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [mention for mention in self.mentions[first:end] if mention.spans[0].end <= span.end]


def cast(doc: "Doc", text: str) -> Cast:
    """The persons of the parsed article, with surnames, pronouns and kinship words resolved and scored.

    ``text`` is the document's text, whose characters the spans count. Every person goes by the fullest name the
    document gives; nobody is named who is not named in it.
    """
    every = list(names(doc))
    borne = without_borne(every)
    found = with_spouses(coupled(borne))
    scripts = TwoScripts(text, found)
    found = scripts.others(found)
    own = assumed(found, text)
    found = [name for name in found if not any(name is other for other, _ in own)] if own else found
    known = figures(found)
    meant = [(name, sharing(name, known)) for name in found]
    named = [(name, *whom(name, near)) for name, near in meant if _person(name, near)]
    bearers = {name.head.i: figure for name, figure, _ in named if figure is not None} if scripts.called else {}
    more = [*((name, figure, ALONE) for name, figure in own), *scripts.named(doc, bearers)]
    named = sorted([*named, *more], key=lambda each: each[0].head.i)
    mentions = [_mention(text, name, figure, score) for name, figure, score in named if figure is not None]
    strangers = unknown(found, {name.head.i for name, _, _ in named})
    mentions += scripts.spellings(bearers)
    mentions += standing_for(doc, [(name, figure) for name, figure, _ in named if figure is not None], known, strangers)
    in_order = sorted(mentions, key=lambda mention: (mention.spans, mention.name))
    return Cast(tuple(dict.fromkeys(in_order)), _things(every, borne))


def _things(every: Sequence[Name], kept: Sequence[Name]) -> frozenset[str]:
    """The single names that were told to be no persons'."""
    if len(every) == len(kept):
        return frozenset()
    left = {id(name) for name in kept}
    return frozenset(name.keys[0] for name in every if len(name.keys) == 1 and id(name) not in left)


def _person(name: Name, near: Sequence[Figure]) -> bool:
    """True if the words are a person by themselves, or a name of one the article introduces."""
    return name.sure >= 0.5 or any(figure.answers(name) for figure in near)


def _mention(text: str, name: Name, figure: Figure, score: float) -> Mention:
    first, last = name.words[0].tokens[0], name.head
    span = Span(first.idx, last.idx + len(last))
    return Mention(text[span.start : span.end], (span,), figure.name, score)
