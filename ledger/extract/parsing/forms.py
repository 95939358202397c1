"""What words are, from tables that fill themselves: each kind of word is looked up once and kept.

spaCy's rules for class, forms and lemma (its attribute ruler and its lemmatizer) cost as much as the parser, yet look
at nothing but a word's letters, tag and relation; so each kind of word is shown to them once (:mod:`.rules`). A single
rule looks at the word before: "is" behind the "there" of "there is" is a full verb.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from ..grammar.words import Read
from .rules import LARGEST, RULES, TOLD, WHOLE, Rules, telling

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

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

    def read(self, docs: "Sequence[Parsed]") -> tuple[list[Read], list[int]]:
        """What the parser, and these rules after it, make of each word of the documents, and the place of its head."""
        from numpy import arange, ascontiguousarray, concatenate

        rows: Any = concatenate([doc.to_array([*self.seen, "HEAD"]) for doc in docs])
        heads: list[int] = (rows[:, -1].astype("int64") + arange(len(rows))).tolist()
        return self._reads(ascontiguousarray(rows[:, :-1])), heads

    def _reads(self, rows: Any) -> list[Read]:
        """What is made of words of whom :attr:`seen` is given, a word a row."""
        kinds: list[bytes] = rows.view(f"V{rows.itemsize * len(self.seen)}").ravel().tolist() if len(rows) else []
        if len(self.reads) > LARGEST:
            self.reads.clear()
        if new := {kind: place for place, kind in enumerate(kinds) if kind not in self.reads}:
            self.reads.update(zip(new, self._ask(rows[list(new.values())].tolist()), strict=True))
        reads = [self.reads[kind] for kind in kinds]
        behind = [place for place, read in enumerate(reads, start=1) if read.dep == "expl" and place < len(reads)]
        for place in behind if self.rules else ():
            if self.vocab[int(rows[place, 0])].lower_ in EXISTING:
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
