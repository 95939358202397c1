"""What words are, from tables that fill themselves: each kind of word is looked up once and kept.

spaCy's rules for class, forms and lemma (its attribute ruler and its lemmatizer) cost as much as the parser, yet look
at nothing but a word's letters, tag and relation; so each kind of word is shown to them once (:mod:`.rules`). A single
rule looks at the word before: "is" behind the "there" of "there is" is a full verb.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from ..grammar.words import Read
from .rules import LARGEST, RULES, TOLD, WHOLE, Rules, telling

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

Grown = tuple[list[Read], list[int]]
"""What each word of a text is read as, and the place of its head."""

EXISTING = frozenset({"is", "are", "was", "were", "'s", "'re"})
"""Forms of "be" that are full verbs behind an expletive."""


class Forms:
    """What a pipeline says of each kind of word, asked once and kept.

    ``replaced`` names the pipes that need not run because the table answers for them.
    """

    def __init__(self, nlp: "Language") -> None:
        self.vocab = nlp.vocab
        self.replaced = [] if nlp.has_pipe("morphologizer") else [name for name in RULES if nlp.has_pipe(name)]
        self.rules = Rules(nlp) if self.replaced else None
        self.told = telling(self.vocab.strings)
        self.seen: list[int | str] = [*(TOLD if self.rules else dict.fromkeys((*TOLD, *WHOLE)))]
        self.reads: dict[bytes, Read] = {}

    def read(self, texts: "Sequence[Sequence[Parsed]]") -> Iterator[Grown]:
        """What the parser, and these rules after it, make of the words of each text, given as its stretches."""
        from numpy import arange, ascontiguousarray, concatenate

        rows: Any = concatenate([doc.to_array([*self.seen, "HEAD"]) for text in texts for doc in text])
        reads, heads = self._reads(ascontiguousarray(rows[:, :-1])), rows[:, -1].astype("int64")
        ends = accumulate(sum(map(len, text)) for text in texts)
        for start, end in pairwise((0, *ends)):
            places: list[int] = (heads[start:end] + arange(end - start)).tolist()
            yield self._existing(reads[start:end], rows[start:end, 0]), places

    def _reads(self, rows: Any) -> list[Read]:
        """What is made of words of whom :attr:`seen` is given, a word a row."""
        kinds: list[bytes] = rows.view(f"V{rows.itemsize * len(self.seen)}").ravel().tolist() if len(rows) else []
        if len(self.reads) > LARGEST:
            self.reads.clear()
        if new := {kind: place for place, kind in enumerate(kinds) if kind not in self.reads}:
            self.reads.update(zip(new, self._ask(rows[list(new.values())].tolist()), strict=True))
        return [self.reads[kind] for kind in kinds]

    def _existing(self, reads: list[Read], letters: Any) -> list[Read]:
        """The readings of a text, with the "is" of "there is" as a full verb."""
        behind = [place for place, read in enumerate(reads, start=1) if read.dep == "expl" and place < len(reads)]
        for place in behind if self.rules else ():
            if self.vocab[int(letters[place])].lower_ in EXISTING:
                reads[place] = replace(reads[place], pos="VERB")
        return reads

    def _ask(self, kinds: list[list[int]]) -> list[Read]:
        """What the rules say of each kind of word; or the parser alone, where it needs no rules."""
        if self.rules:
            return self.rules.asked(kinds)
        places = [self.seen.index(name) for name in WHOLE]
        return [self.told(*[kind[place] for place in places]) for kind in kinds]


@cache
def forms(nlp: "Language") -> Forms:
    """The tables of a pipeline."""
    return Forms(nlp)
