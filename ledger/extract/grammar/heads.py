"""A tree that may still be mended: what each word is read as and the place of its head, before tokens are hung."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .hanging import below_each

if TYPE_CHECKING:
    from .tokens import Token
    from .words import Read


class Tree:
    """The words, their readings and heads, which every mending shares and changes in place."""

    def __init__(self, words: "Sequence[Token]", reads: "list[Read]", heads: list[int]) -> None:
        self.words, self.reads, self.heads = words, reads, heads
        self._below: defaultdict[int, list[int]] | None = None

    @property
    def below(self) -> defaultdict[int, list[int]]:
        """By head the places right below it, in order; made when first asked for, and anew once all is put in place."""
        if self._below is None:
            self._below = below_each(self.heads)
        return self._below

    def put(self, reads: "list[Read]", heads: list[int]) -> None:
        """Take other readings and heads in place of these."""
        self.reads, self.heads, self._below = reads, heads, None

    def parts(self, place: int, relations: frozenset[str]) -> list[int]:
        """The places right below that stand in one of these relations."""
        if (places := self.below.get(place)) is None:
            return []
        reads = self.reads
        return [each for each in places if reads[each].dep in relations]

    def hang(self, place: int, head: int, relation: str) -> None:
        """Hang a word on another in a relation."""
        if self.heads[place] != place:
            self.below[self.heads[place]].remove(place)
        if head != place:
            self.below[head].append(place)
            self.below[head].sort()
        self.heads[place] = head
        self.reads[place] = replace(self.reads[place], dep=relation)

    def first(self, place: int) -> int:
        """The place of the first word of what hangs below, and of the word itself."""
        return min(self._under(place))

    def run(self, place: int, tags: frozenset[str], most: int | None = None) -> int:
        """Where the words with these tags begin that stand right before a word, ``most`` at most; itself if none do."""
        first, end = place, 0 if most is None else max(0, place - most)
        while first > end and self.reads[first - 1].tag in tags:
            first -= 1
        return first

    def last(self, place: int) -> int:
        """The place of the last word of what hangs below, and of the word itself."""
        return max(self._under(place))

    def _under(self, place: int) -> list[int]:
        """The place and those of all words below it."""
        below, found = self.below, [place]
        for each in found:  # grows while it is walked: each word brings those right below it
            found += below.get(each, ())
        return found

    def verb(self, place: int, tag: str) -> None:
        """Read a word as a verb."""
        self.reads[place] = replace(self.reads[place], tag=tag, pos="VERB")

    def top(self, place: int) -> int:
        """The place of the word on top of the sentence."""
        while self.heads[place] != place:
            place = self.heads[place]
        return place
