"""What a name is called with a doubt: "the alleged smuggler Tomas Reyl" says that he is one, and does not vouch for it.

The doubting word hedges the title, not the clause, so the title is a claim of its own, and the clause does without it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ...model import Hedge
from ..grammar.statement import Statement
from ..grammar.tree import children
from ..parsing.sentences import is_prose
from ..text.languages import is_universal
from ..text.lookup import words
from .commitment import Commitment
from .cues import cue, in_sentence, is_free_of, rows

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

LONGEST = 9
"""Words of the longest title."""

NAMES = 64
"""Sentences of which the titles are kept: their clauses ask before the titles are told."""

PLURAL = frozenset({"NNS", "NNPS"})
INNER = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "PUNCT", "VERB"})
"""Parts of speech of the words between the doubt and the noun: "the alleged Russian drug and arms dealer"."""


@dataclass(frozen=True, slots=True, eq=False)
class Title:
    """A noun before a name, the words of the title, and those of them that doubt it."""

    noun: "Token"
    words: "tuple[Token, ...]"
    doubt: "tuple[Token, ...]"
    name: "tuple[Token, ...]"


def doubted(sentence: "Sentence") -> Iterator[Statement]:
    """What the sentence calls a name and doubts, each title a statement."""
    if not is_free_of("title", sentence) and is_prose(sentence.text):
        for one in titles(sentence):
            yield Statement(one.noun, one.words, one.name, apposed=True, doubt=one.doubt)


def untitled(tokens: "Sequence[Token]") -> "list[Token]":
    """The words without the titles that are doubted."""
    if not tokens or is_free_of("title", tokens[0].sent):
        return list(tokens)
    said = {token.i for one in titles(tokens[0].sent) for token in one.words}
    return [token for token in tokens if token.i not in said]


def doubts(doubt: "Sequence[Token]") -> Commitment:
    """How firmly the title is told."""
    found = cue(doubt, rows("title")[" ".join(word.lower_ for word in doubt)])
    return Commitment(Hedge(found.level, found.kind, (found.span,), found.probability))


def doubt_of(said: "Sequence[Token]", noun: "Token") -> "tuple[Token, ...]":
    """The words before a description's noun that doubt it."""
    found = in_sentence(noun.sent, "title")
    return next((doubt for doubt, _ in found if said[0].i <= doubt[0].i < noun.i), ())


@lru_cache(maxsize=NAMES)
def titles(sentence: "Sentence") -> tuple[Title, ...]:
    """The doubted titles of a sentence."""
    if is_universal(sentence.doc.lang_) or not sentence.doc.parsed:
        return ()
    return tuple(one for doubt, _ in in_sentence(sentence, "title") if (one := _title(doubt, sentence)) is not None)


def _title(doubt: "tuple[Token, ...]", sentence: "Sentence") -> Title | None:
    """The title that the words doubt, if a name stands behind it."""
    word = doubt[-1]
    behind = sentence[word.i + 1 - sentence.start : word.i + 1 + LONGEST - sentence.start]
    place = next((n for n, token in enumerate(behind[1:]) if _ends(behind[n], token)), None)
    if place is None or not all(token.pos_ in INNER for token in behind[:place]):
        return None
    noun, name = behind[place], _name(behind[place], sentence)
    if _runs_over(behind[:place], noun, name[-1]):
        return None
    start = max(min(noun.left_edge.i, name[0].left_edge.i, name[-1].left_edge.i), word.i - LONGEST, sentence.start)
    said = noun.doc.tokens[min(start, doubt[0].i) : noun.i + 1]
    return Title(noun, tuple(said), doubt, tuple(name))


def _runs_over(between: "Sequence[Token]", noun: "Token", last: "Token") -> bool:
    """True where a comma ends what is doubted before the title: "suspected fraud, spokesman Tomas Reyl said"."""
    inside = {token.i for top in (noun, last) for token in top.subtree}
    return any(token.text == "," for token in between) and any(token.i not in inside for token in between)


def _ends(noun: "Token", name: "Token") -> bool:
    """True where the title's noun stands before the name that it belongs to."""
    if noun.pos_ != "NOUN" or name.pos_ != "PROPN" or name.lower_ in words("capitals", "time"):
        return False
    last = _last(name)
    return last.head is noun or noun.head is last or (noun.head is last.head and noun.dep_ == last.dep_)


def _last(name: "Token") -> "Token":
    while name.i + 1 < len(name.doc) and name.nbor().pos_ == "PROPN" and name.head in (name.nbor(), name.nbor().head):
        name = name.nbor()
    return name


def _name(noun: "Token", sentence: "Sentence") -> "list[Token]":
    """The name behind the noun, or all of them behind a plural: "smugglers Tomas Reyl and Ivo Karsh"."""
    last = _last(noun.nbor())
    others = [each for each in children(last, {"conj"}) if each.pos_ == "PROPN"] if noun.tag_ in PLURAL else []
    end = max([last.i, *(_last(each).i for each in others)])
    return sentence[noun.i + 1 - sentence.start : end + 1 - sentence.start]
