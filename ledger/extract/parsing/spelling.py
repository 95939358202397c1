"""A text as words: each run of letters between blanks is shown to the tokenizer once, then looked up.

What the tokenizer makes of a run does not depend on the runs beside it, but for two faces side by side (":) :)"), of
which it takes one apart; here neither is. Nearly all of a text are runs that were there before. With the words come the
parser's own numbers for them, so that it is shown a text without a further look.

Letters alone are a word. Letters with marks about them ("(word", "word's", "word,") are cut as the tokenizer has cut
the first run of the kind: the same marks before and behind, and letters that end alike, small or capital.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, repeat
from string import ascii_letters
from sys import intern
from typing import TYPE_CHECKING, Any

from ..grammar.words import Keys, Written
from .sentences import RUN, unbroken
from .twins import shown_as

if TYPE_CHECKING:
    from spacy.language import Language

Spelt = tuple[Written, bool]
"""A word, and whether a blank follows it."""

BETWEEN = re.compile(r"\S+ ?|\s+")
"""Runs of letters, each with a blank behind it, and other white space: joined they are the text."""

APART = " word "
"""Runs are shown with a word between them: marks of one and the next, side by side, are looked at as a whole."""

LARGEST = 100_000
"""Runs, and words, that a table holds before it starts afresh: some 30 MB."""


MARKED = re.compile(r"([^\w\s]{0,2})([A-Za-z]+)((?:['’]s)?[^\w\s]{0,3})")
"""Letters with marks before or behind them."""

ENDING = str.maketrans({letter: "x" if letter.islower() else "X" for letter in ascii_letters})
"""What a tokenizer asks of a letter before a mark: is it small or capital? It looks at two of them at most."""

Kind = tuple[str, str, str]
"""The marks before the letters of a run, how its letters end, and the marks behind them."""

Cut = tuple[tuple[Written, ...], tuple[Written, ...]]
"""The words that the marks before and behind some letters are."""


class Spelling:
    """What a pipeline's tokenizer makes of runs of letters, asked once and kept, and what letters tell of a word."""

    def __init__(self, nlp: "Language") -> None:
        self.vocab, self.tokenize = nlp.vocab, nlp.make_doc
        self.special: Mapping[str, Any] | None = getattr(nlp.tokenizer, "rules", None)
        self.runs: dict[str, tuple[Spelt, ...]] = {}
        self.words: dict[Keys, Written] = {}
        self.wholes: dict[str, Written] = {}
        self.cuts: dict[Kind, Cut | None] = {}
        self.is_plain = self.special is not None and getattr(nlp.tokenizer, "token_match", None) is None

    def spelt(self, text: str) -> list[Spelt]:
        """The words of the text, in order; with the blanks behind them they are the text."""
        runs = BETWEEN.findall(text)
        if len(self.runs) > LARGEST or len(self.words) > LARGEST:
            for table in (self.runs, self.words, self.wholes):
                table.clear()
        if new := [run for run in dict.fromkeys(runs) if run not in self.runs]:
            self._learn(new)
        return list(chain.from_iterable(map(self.runs.__getitem__, runs)))

    def _learn(self, runs: list[str]) -> None:
        """Keep what the tokenizer makes of the runs; of most at once, of white space and very long runs each alone."""
        bare = {run: run[:-1] if run[-1] == " " and not run.isspace() else run for run in runs}
        alone = {letters for letters in bare.values() if letters.isspace() or len(letters) > RUN}
        made = {letters: cut for letters in bare.values() if (cut := self._cut(letters)) is not None}
        plain = list(
            dict.fromkeys(letters for letters in bare.values() if letters not in alone and letters not in made)
        )
        made |= zip(plain, _groups(self._words(APART.join(plain))), strict=True)
        self._note({letters: made[letters] for letters in plain})
        made |= {letters: [word for part in unbroken(letters) for word, _ in self._words(part)] for letters in alone}
        for run, letters in bare.items():
            *words, last = made[letters]
            self.runs[run] = (*zip(words, repeat(False)), (last, run != letters))

    def _cut(self, run: str) -> list[Written] | None:
        """The words of a run by what is known of its kind: letters alone are one; ``None`` if nothing is known."""
        if (parts := self._parts(run)) is None:
            return None
        whole = parts[1]
        if whole == run:
            return [self._whole(whole)]
        cut = self.cuts.get(_kind(parts))
        return [*cut[0], self._whole(whole), *cut[1]] if cut is not None else None

    def _parts(self, run: str) -> tuple[str, str, str] | None:
        """The run as marks, plain letters, marks; ``None`` if it is no such, or some of it has a rule ("cannot,")."""
        if self.special is None or len(run) > RUN:
            return None
        if run.isascii() and run.isalpha():
            return ("", run, "") if run not in self.special else None
        found = MARKED.fullmatch(run) if self.is_plain else None
        if found is None:
            return None
        first, end = found.span(2)
        some = [run[start:stop] for start in range(first + 1) for stop in range(end, len(run) + 1)]
        return (run[:first], run[first:end], run[end:]) if self.special.keys().isdisjoint(some) else None

    def _note(self, made: Mapping[str, list[Written]]) -> None:
        """Keep how the tokenizer cut these runs, for others of their kinds."""
        for run, words in made.items():
            if (parts := self._parts(run)) is not None and (kind := _kind(parts)) not in self.cuts:
                self.cuts[kind] = _cut_of(words, self._whole(parts[1]))

    def _whole(self, letters: str) -> Written:
        """The word that these letters are."""
        found = self.wholes.get(letters)
        if found is None:
            word: Any = self.vocab[letters]
            found = self.wholes[letters] = self._word((word.orth, word.norm))
        return found

    def _words(self, text: str) -> list[Spelt]:
        """What the tokenizer makes of the text."""
        rows: Any = self.tokenize(text).to_array(["ORTH", "NORM", "SPACY"]).tolist() if text else []
        return [(self._word((letters, norm)), bool(blank)) for letters, norm, blank in rows]

    def _word(self, keys: Keys) -> Written:
        found = self.words.get(keys)
        if found is None:
            found = self.words[keys] = self._look_up(keys)
        return found

    def _look_up(self, keys: Keys) -> Written:
        word: Any = self.vocab[keys[0]]
        text, norm = word.text, self.vocab.strings[keys[1]]
        return Written(
            text,
            intern(word.lower_),
            norm,
            text.isalpha(),
            text.islower(),
            text.istitle(),
            text.isupper(),
            word.is_punct,
            word.is_space,
            word.is_quote,
            word.like_num,
            self._shown(text, norm) or keys,
        )

    def _shown(self, text: str, norm: str) -> Keys | None:
        """The keys of what the parser is shown for a word, if that is another."""
        shown = shown_as(text, norm)
        if shown == (text, norm):
            return None
        word: Any = self.vocab[shown[0]]
        return word.orth, word.norm if shown[1] is None else self.vocab.strings.add(shown[1])


def _kind(parts: tuple[str, str, str]) -> Kind:
    before, letters, behind = parts
    return before, letters[-2:].translate(ENDING), behind


def _cut_of(words: list[Written], whole: Written) -> Cut | None:
    """The words before and behind the one that the letters of a run are; ``None`` if they are none."""
    if whole not in words:
        return None
    place = words.index(whole)
    return tuple(words[:place]), tuple(words[place + 1 :])


def _groups(words: Iterable[Spelt]) -> Iterator[list[Written]]:
    """The words in groups that blanks end, without every second group, which is :data:`APART`."""
    groups: list[list[Written]] = [[]]
    for word, blank in words:
        groups[-1].append(word)
        if blank:
            groups.append([])
    return (group for group in groups[::2] if group)


@cache
def spelling(nlp: "Language") -> Spelling:
    """The tables of a pipeline."""
    return Spelling(nlp)
