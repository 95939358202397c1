"""What words are, from tables that fill themselves: each kind of word is looked up once and kept.

spaCy's rules for class, forms and lemma (its attribute ruler and its lemmatizer) cost as much as the parser, yet look
at nothing but a word's letters, tag and relation; so each kind of word is shown to them once. A single rule looks at
the word before: "is" behind the "there" of "there is" is a full verb.
"""

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .tokens import Doc
from .words import Read, Written

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

RULES = ("attribute_ruler", "lemmatizer")
"""The pipes whose answers the table keeps, where they are all that tells class and lemma."""

LARGEST = 200_000
"""Kinds of words a table holds before it starts afresh: some 40 MB."""

TOLD = ("ORTH", "NORM", "TAG", "DEP")
"""What the rules look at."""

WHOLE = ("TAG", "POS", "DEP", "LEMMA", "MORPH")
"""What there is to know of a word after them."""

EXISTING = frozenset({"is", "are", "was", "were", "'s", "'re"})
"""Forms of "be" that are full verbs behind an expletive."""

Kind = tuple[int, ...]


class Forms:
    """What a pipeline says of each kind of word, asked once and kept.

    ``replaced`` names the pipes that need not run because the table answers for them.
    """

    def __init__(self, nlp: "Language") -> None:
        self.vocab, self.language = nlp.vocab, nlp.lang or ""
        self.replaced = [] if nlp.has_pipe("morphologizer") else [name for name in RULES if nlp.has_pipe(name)]
        self.rules: list[Any] = [nlp.get_pipe(name) for name in self.replaced]
        self.seen = TOLD if self.rules else tuple(dict.fromkeys((*TOLD, *WHOLE)))
        self.words: dict[Kind, Written] = {}
        self.reads: dict[Kind, Read] = {}

    def written(self, doc: "Parsed") -> Doc:
        """The tokens of a document that no parser has read yet."""
        kinds = list(map(tuple, doc.to_array(["ORTH", "NORM", "SPACY"]).tolist()))
        return Doc([self._word(kind[:2]) for kind in kinds], [bool(kind[2]) for kind in kinds], self.language)

    def read(self, doc: "Parsed") -> list[Read]:
        """What the parser, and these rules after it, make of each token."""
        kinds: list[Kind] = list(map(tuple, doc.to_array(list(self.seen)).tolist()))
        if len(self.reads) > LARGEST:
            self.reads.clear()
        if new := [kind for kind in dict.fromkeys(kinds) if kind not in self.reads]:
            self._ask(new)
        reads = [self.reads[kind] for kind in kinds]
        for place, (before, kind) in enumerate(pairwise(zip(reads, kinds, strict=True)), start=1):
            if before[0].dep == "expl" and self.rules and self._word(kind[1][:2]).lower in EXISTING:
                reads[place] = replace(reads[place], pos="VERB")
        return reads

    def _word(self, kind: Kind) -> Written:
        found = self.words.get(kind)
        if found is None:
            if len(self.words) > LARGEST:
                self.words.clear()
            found = self.words[kind] = self._look_up(*kind)
        return found

    def _look_up(self, orth: int, norm: int) -> Written:
        word: Any = self.vocab[orth]
        return Written(
            word.text,
            word.lower_,
            self.vocab.strings[norm],
            word.is_alpha,
            word.is_lower,
            word.is_title,
            word.is_upper,
            word.is_punct,
            word.is_space,
            word.is_quote,
            word.like_num,
        )

    def _ask(self, kinds: list[Kind]) -> None:
        """Show the rules one word of each kind, with a neutral word between them, and keep what they say."""
        from numpy import array
        from spacy.tokens import Doc as Parsed

        comma = self.vocab.strings.add(",")
        rows = [row for kind in kinds for row in (kind, (comma, comma, comma, *(0 for _ in kind[3:])))]
        words = [self.vocab.strings[row[0]] for row in rows]
        doc = Parsed(self.vocab, words=words)
        values: Any = array([row[1:] for row in rows], dtype="uint64")
        doc.from_array(list(self.seen[1:]), values)
        for rule in self.rules:
            doc = rule(doc)
        for kind, whole in zip(kinds, doc.to_array(list(WHOLE))[::2].tolist(), strict=True):
            self.reads[kind] = self._told(*(self.vocab.strings[value] for value in whole))

    def _told(self, tag: str, pos: str, dep: str, lemma: str, morph: str) -> Read:
        pairs = (each.split("=", 1) for each in morph.split("|") if "=" in each)
        return Read(tag, pos, dep, lemma, {name: value.split(",") for name, value in pairs})


@cache
def forms(nlp: "Language") -> Forms:
    """The tables of a pipeline."""
    return Forms(nlp)
