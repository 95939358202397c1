"""A word alone: how it is written, and what a parser reads it as, before it has a place in a document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Morphs = Mapping[str, list[str]]

Keys = tuple[int, int]
"""A parser's own numbers for letters, and for what they stand for."""


class Written(NamedTuple):
    """A word as it is written, wherever it stands: its letters and what they alone tell.

    ``norm`` is what the letters stand for ("not" for "n't"); ``shown`` are the keys of what the parser is shown for it.
    """

    text: str
    lower: str
    norm: str
    is_alpha: bool
    is_lower: bool
    is_title: bool
    is_upper: bool
    is_punct: bool
    is_space: bool
    is_quote: bool
    like_num: bool
    shown: Keys = (0, 0)


@dataclass(frozen=True, slots=True)
class Read:
    """What a parser made of a word: its tag, class, relation to its head, lemma and forms; all empty without one."""

    tag: str = ""
    pos: str = ""
    dep: str = ""
    lemma: str = ""
    morph: Morphs = field(default_factory=dict)


UNREAD = Read()
