"""What spaCy's rules say of a kind of word: its class and forms (the attribute ruler), its lemma (the lemmatizer).

The ruler names a few hundred words; of all others it looks at tag and relation alone, so one word speaks for them, and
one relation for all that it does not name. The lemmatizer looks at a word's letters, class and forms, whatever its
relation.
"""

import re
from collections.abc import Callable, Container, Iterable, Sequence
from functools import cache, lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any

from ..grammar.lemmas import undoubled
from ..grammar.words import Read

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.strings import StringStore

RULES = ("attribute_ruler", "lemmatizer")
"""The pipes whose answers are kept, where they are all that tells class and lemma."""

TOLD = ("ORTH", "NORM", "TAG", "DEP")
"""What the rules look at."""

WHOLE = ("TAG", "POS", "DEP", "LEMMA", "MORPH")
"""What there is to know of a word after them."""

COMMON = frozenset({"TAG", "DEP", "IS_SPACE"})
"""What the ruler may ask of a word that it does not name."""

COMMA = ","
"""A word that no rule names: it speaks for all such, and keeps words apart that do not belong together.

As a relation it speaks for all that no rule names.
"""

TABLES = ("lemma_index", "lemma_exc", "lemma_rules")
"""What the lemmatizer has for a class of words; to words of a class without any of them it does nothing."""

LARGEST = 200_000
"""Kinds of words a table holds before it starts afresh: some 40 MB."""

Ruled = tuple[int, ...]
"""What the ruler says of a kind of word, by the keys of :data:`WHOLE`."""

Pattern = Sequence[dict[str, Any]]


class Rules:
    """The rules of a pipeline, asked of each kind of word once."""

    def __init__(self, nlp: "Language") -> None:
        self.vocab = nlp.vocab
        pipes: list[Any] = [nlp.get_pipe(name) if nlp.has_pipe(name) else None for name in RULES]
        self.ruler, self.lemmatizer = pipes
        patterns = [pattern for rule in (self.ruler.patterns if self.ruler else ()) for pattern in rule["patterns"]]
        self.is_named = naming(patterns)
        self.verbs = _verbs(self.lemmatizer) if nlp.lang == "en" else frozenset[str]()
        self.comma, self.verb = (self.vocab.strings.add(word) for word in (COMMA, "VERB"))
        self.told = telling(self.vocab.strings)
        self.is_listed = lru_cache(LARGEST)(self._is_listed)
        self.is_apart = cache(relating(patterns, self.vocab.strings))
        self.unruled = cache(self._unruled)
        self.ruled: dict[tuple[int, ...], Ruled] = {}
        self.lemmas: dict[tuple[int, int, int], int] = {}

    def asked(self, kinds: list[list[int]]) -> list[Read]:
        """What the rules make of each kind, given by the keys of :data:`TOLD`."""
        if len(self.lemmas) > LARGEST:
            self.lemmas.clear()
        shown = [self._shown(*kind) for kind in kinds]
        if new := [kind for kind in dict.fromkeys(shown) if kind not in self.ruled]:
            self._rule(new)
        ruled = [(kind[0], kind[3], *self.ruled[one]) for kind, one in zip(kinds, shown, strict=True)]
        bare = {(orth, pos, morph): None for orth, _, _, pos, _, lemma, morph in ruled if not lemma}
        if self.lemmatizer and (plain := [word for word in bare if word not in self.lemmas]):
            self._lemmatize(plain)
        return [
            self.told(
                *(tag, pos, dep if said == self.comma else said),
                *(lemma or self.lemmas.get((orth, pos, morph), 0), morph),
            )
            for orth, dep, tag, pos, said, lemma, morph in ruled
        ]

    def _shown(self, orth: int, norm: int, tag: int, dep: int) -> tuple[int, ...]:
        """What the ruler is shown for a kind of word."""
        relation = dep if self.is_apart(dep) else self.comma
        return (orth, norm, tag, relation) if self.is_listed(orth) else (self.comma, 0, tag, relation)

    def _is_listed(self, orth: int) -> bool:
        """True for a word that the ruler names, and for white space; for all others it is shown a comma."""
        word = self.vocab[orth]
        return word.is_space or self.is_named(word.lower_)

    def _rule(self, kinds: list[tuple[int, ...]]) -> None:
        """Show the ruler one word of each kind, with a comma between them, and keep what it says."""
        rows = [row for kind in kinds for row in (kind, (self.comma, self.comma, self.comma, 0))]
        doc = self._document([row[0] for row in rows], TOLD[1:], [row[1:] for row in rows])
        said = (self.ruler(doc) if self.ruler else doc).to_array(list(WHOLE))[::2].tolist()
        self.ruled.update(zip(kinds, map(tuple, said), strict=True))

    def _lemmatize(self, words: list[tuple[int, int, int]]) -> None:
        """Keep the lemma of each word with its class and forms: its own letters, or what the lemmatizer says."""
        for word in words:
            if letters := self.unruled(*word[1:]):
                self.lemmas[word] = word[0] if letters == "orth" else self.vocab[word[0]].lower
        if not (asked := [word for word in words if word not in self.lemmas]):
            return
        doc = self._document([word[0] for word in asked], ("POS", "MORPH"), [word[1:] for word in asked])
        lemmas = self.lemmatizer(doc).to_array(["LEMMA"]).tolist()
        self.lemmas.update(zip(asked, lemmas, strict=True))
        self.lemmas.update(
            (word, self._verb(token)) for word, token in zip(asked, doc, strict=True) if token.pos == self.verb
        )

    def _unruled(self, pos: int, morph: int) -> str | None:
        """Which letters of words of a class and forms the lemmatizer takes as they are; ``None`` if it has rules."""
        if not _shows_base(self.lemmatizer):
            return None
        word = self._document([self.comma], ("POS", "MORPH"), [(pos, morph)])[0]
        if self.lemmatizer.is_base_form(word):
            return "lower"
        named = any(self.lemmatizer.lookups.get_table(table, {}).get(word.pos_.lower()) for table in TABLES)
        return None if named else "orth" if word.pos_ == "PROPN" else "lower"

    def _verb(self, token: Any) -> int:
        """The lemma of a verb, where need be with the "e" that it has lost."""
        return int(self.vocab.strings.add(undoubled(token.lower_, token.lemma_, self.verbs)))

    def _document(self, words: list[Any], names: Sequence[str], rows: Sequence[Sequence[int]]) -> Any:
        """A document of the words, given by their keys, with the attributes of the names set."""
        from numpy import array
        from spacy.tokens import Doc as Parsed

        doc = Parsed(self.vocab, words=words)  # words may be given by their keys
        values: Any = array(rows, dtype="uint64")
        return doc.from_array(list(names), values)


def naming(patterns: Iterable[Pattern]) -> Callable[[str], bool]:
    """Which words, in small letters, the patterns name; every word, if they ask for what cannot be told from here."""
    words, shapes = set[str](), list[str]()
    for asked in (token for pattern in patterns for token in pattern):
        wanted = asked.get("LOWER", {"IN": []})
        lists: dict[str, Any] = {"IN": [wanted]} if isinstance(wanted, str) else wanted
        if asked.keys() - {"LOWER"} - COMMON or lists.keys() - {"IN", "NOT_IN", "REGEX"}:
            return lambda word: True
        words.update(lists.get("IN", ()), lists.get("NOT_IN", ()))
        shapes += [f"(?:{lists['REGEX']})"] if "REGEX" in lists else []
    shaped = re.compile("|".join(shapes)).search if shapes else lambda word: None
    return lambda word: word in words or shaped(word) is not None


def relating(patterns: Iterable[Pattern], strings: "StringStore") -> Callable[[int], bool]:
    """Which relations the patterns tell apart from others; every one, if they ask for what cannot be told from here."""
    names = {""}
    for wanted in (token["DEP"] for pattern in patterns for token in pattern if "DEP" in token):
        lists: dict[str, Any] = {"IN": [wanted]} if isinstance(wanted, str) else wanted
        if lists.keys() - {"IN", "NOT_IN"} or COMMA in (*lists.get("IN", ()), *lists.get("NOT_IN", ())):
            return lambda relation: True
        names.update(lists.get("IN", ()), lists.get("NOT_IN", ()))
    return frozenset(map(strings.add, names)).__contains__


def _verbs(lemmatizer: Any) -> Container[str]:
    """The verbs that the lemmatizer knows."""
    has = lemmatizer is not None and lemmatizer.lookups.has_table("lemma_index")
    return frozenset(lemmatizer.lookups.get_table("lemma_index").get("verb", ())) if has else frozenset()


def _shows_base(lemmatizer: Any) -> bool:
    """True for a lemmatizer that asks before anything else whether a word needs no rule, by its class and forms."""
    from spacy.lang.en.lemmatizer import EnglishLemmatizer

    return type(lemmatizer) is EnglishLemmatizer and lemmatizer.mode == "rule"


def telling(strings: "StringStore") -> Callable[[int, int, int, int, int], Read]:
    """What says of a word what its keys of :data:`WHOLE` mean; all but lemmas are few, and looked up once.

    Each is the one string of its letters that Python's own constants are: it is compared by its place alone.
    """

    @lru_cache(LARGEST)
    def word(key: int) -> str:
        return intern(strings[key])

    @cache
    def around(tag: int, pos: int, dep: int, morph: int) -> tuple[str, str, str, dict[str, list[str]]]:
        return word(tag), word(pos), word(dep), _morphs(strings[morph])

    def told(tag: int, pos: int, dep: int, lemma: int, morph: int) -> Read:
        tag_, pos_, dep_, forms = around(tag, pos, dep, morph)
        return Read(tag_, pos_, dep_, word(lemma), forms)

    return told


def _morphs(morph: str) -> dict[str, list[str]]:
    pairs = (each.split("=", 1) for each in morph.split("|") if "=" in each)
    return {name: value.split(",") for name, value in pairs}
