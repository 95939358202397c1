"""Words, sentences and documents as the reading walks them: plain values, read once from whatever parsed the text.

A parser's own objects look every attribute up anew, in tables of numbers. The reading asks for them millions of times,
so each token is copied once into a :class:`Token`, whose attributes and neighbours are kept. Their names are spaCy's,
which everybody knows who has read a parse.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import accumulate, repeat
from typing import Any, overload

from .hanging import hang, loosen, measure
from .words import UNREAD, Read, Written


class Token:
    """A word at its place in a document, with its neighbours in the text and in the tree.

    ``i`` counts tokens, ``idx`` characters. ``is_sent_start`` is ``None`` where a parser
    is still to say. ``head`` is the token itself at the top of a sentence and without a parser.
    ``children`` are in the order of the text, ``lefts`` those before the token and ``rights`` those behind it.
    """

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_lower",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "is_title",
        "is_upper",
        "lang_",
        "left_edge",
        "lefts",
        "lemma_",
        "like_num",
        "lower_",
        "morph",
        "norm_",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "shown",
        "size",
        "tag_",
        "text",
        "whitespace_",
    )

    head: "Token"
    children: "tuple[Token, ...]"
    lefts: "tuple[Token, ...]"
    rights: "tuple[Token, ...]"
    left_edge: "Token"
    right_edge: "Token"
    sent: "Sentence"
    size: int
    """How many tokens the subtree has, this one included."""

    def __init__(self, doc: "Doc", i: int, idx: int, written: Written, blank: bool) -> None:
        self.doc, self.i, self.idx, self.lang_ = doc, i, idx, doc.lang_
        (
            self.text,
            self.lower_,
            self.norm_,
            self.is_alpha,
            self.is_lower,
            self.is_title,
            self.is_upper,
            self.is_punct,
            self.is_space,
            self.is_quote,
            self.like_num,
            self.shown,
        ) = written
        self.whitespace_ = " " if blank else ""
        self.is_sent_start: bool | None = None
        self.head = self.left_edge = self.right_edge = self
        self.children = self.lefts = self.rights = ()
        self.size = 1
        self.tag_ = self.pos_ = self.dep_ = self.lemma_ = ""
        self.morph = UNREAD.morph

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, by: int = 1) -> "Token":
        """The token ``by`` places further on; raises ``IndexError`` beyond the document."""
        place = self.i + by
        if place < 0:
            raise IndexError(f"no token stands {-by} before token {self.i}")
        return self.doc.tokens[place]

    @property
    def ends_sentence(self) -> bool:
        """True for the last token of a sentence."""
        return self.i + 1 == self.sent.end

    @property
    def ancestors(self) -> "Iterator[Token]":
        """The tokens above, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> "list[Token]":
        """The token and all below it, in the order of the text."""
        if self.size == 1:
            return [self]
        first, end = self.left_edge.i, self.right_edge.i + 1
        within = self.doc.tokens[first:end]
        if self.size == end - first:
            return within
        return [token for token in within if token is self or self.is_ancestor(token)]

    def is_ancestor(self, other: "Token") -> bool:
        """True if this token stands above ``other`` in the tree."""
        while other.head is not other:
            other = other.head
            if other is self:
                return True
        return False


class Sentence(Sequence[Token]):
    """Tokens side by side, from ``start`` to before ``end``; ``text`` is without the last blank.

    ``words`` are its words in small letters, to tell quickly what is not there; ``found`` keeps what was found in it.
    """

    __slots__ = ("doc", "end", "end_char", "found", "start", "start_char", "text", "tokens", "words")

    def __init__(self, doc: "Doc", start: int, end: int) -> None:
        self.doc, self.start, self.end = doc, start, end
        self.tokens = doc.tokens[start:end]
        last = self.tokens[-1]
        self.start_char, self.end_char = self.tokens[0].idx, last.idx + len(last.text)
        self.text = doc.text[self.start_char : self.end_char]
        self.words = frozenset([token.lower_ for token in self.tokens])
        self.found: dict[Hashable, Any] = {}

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __contains__(self, token: object) -> bool:
        return isinstance(token, Token) and token.doc is self.doc and self.start <= token.i < self.end

    def having(self, words: frozenset[str]) -> list[Token]:
        """The tokens that are one of these words, written in small letters; quick where there is none."""
        if self.words.isdisjoint(words):
            return []
        return [token for token in self.tokens if token.lower_ in words]

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> list[Token]: ...
    def __getitem__(self, place: int | slice) -> Token | list[Token]:
        return self.tokens[place]


class Doc(Sequence[Token]):
    """A text as tokens, of which a parser may have made trees; ``starts`` are the tokens' places in the text."""

    __slots__ = ("_sents", "lang_", "parsed", "starts", "text", "tokens")

    def __init__(self, words: Sequence[Written], blanks: Sequence[bool], language: str) -> None:
        texts = [f"{word.text} " if blank else word.text for word, blank in zip(words, blanks, strict=True)]
        self.lang_, self.parsed = language, False
        self.starts = [0, *accumulate(map(len, texts))][: len(words)]
        self.text = "".join(texts)
        self.tokens = list(map(Token, repeat(self), range(len(words)), self.starts, words, blanks))
        self._sents: list[Sentence] = []

    @property
    def sents(self) -> list[Sentence]:
        """The sentences, as the tokens' ``is_sent_start`` tells when they are first asked for."""
        if not self._sents:
            starts = [token.i for token in self.tokens if token.is_sent_start or token.i == 0]
            ends = [*starts[1:], len(self.tokens)]
            self._sents = [Sentence(self, start, end) for start, end in zip(starts, ends, strict=True)]
            for sentence in self._sents:
                for token in sentence.tokens:
                    token.sent = sentence
        return self._sents

    def grow(self, reads: Sequence[Read], below: Mapping[int, Sequence[int]]) -> None:
        """Take over what a parser made of the tokens: what each is read as, and by head the places right below it."""
        for token, read in zip(self.tokens, reads, strict=True):
            token.tag_, token.pos_, token.dep_ = read.tag, read.pos, read.dep
            token.lemma_, token.morph = read.lemma, read.morph
        if self.parsed:
            loosen(self.tokens)
        hang(self.tokens, below)
        measure(self.tokens)
        self.parsed = True
        self._sents = []
        _ = self.sents

    def let_go(self) -> None:
        """Untie the words from each other, so that they go at once; nobody may ask anything of them afterwards.

        Each word is a ring by itself, and all are one: Python would search for them among all there is.
        """
        for token in self.tokens:
            del token.head, token.left_edge, token.right_edge
        for sentence in self._sents:
            sentence.tokens.clear()
            sentence.found.clear()
        self.tokens.clear()

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> list[Token]: ...
    def __getitem__(self, place: int | slice) -> Token | list[Token]:
        return self.tokens[place]
