"""A text as words: each run of letters between blanks is shown to the tokenizer once, then looked up.

What the tokenizer makes of a run does not depend on the runs beside it, but for two faces side by side (":) :)"), of
which it takes one apart; here neither is. Nearly all of a text are runs that were there before. With the words come the
parser's own numbers for them, so that it is shown a text without a further look.
"""

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

from .sentences import RUN, unbroken
from .twins import shown_as
from .words import Keys, Written

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


class Spelling:
    """What a pipeline's tokenizer makes of runs of letters, asked once and kept, and what letters tell of a word."""

    def __init__(self, nlp: "Language") -> None:
        self.vocab, self.tokenize = nlp.vocab, nlp.make_doc
        self.special: Container[str] | None = getattr(nlp.tokenizer, "rules", None)
        self.runs: dict[str, tuple[Spelt, ...]] = {}
        self.words: dict[Keys, Written] = {}

    def spelt(self, text: str) -> list[Spelt]:
        """The words of the text, in order; with the blanks behind them they are the text."""
        runs = BETWEEN.findall(text)
        if len(self.runs) > LARGEST or len(self.words) > LARGEST:
            self.runs.clear()
            self.words.clear()
        if new := [run for run in dict.fromkeys(runs) if run not in self.runs]:
            self._learn(new)
        return list(chain.from_iterable(map(self.runs.__getitem__, runs)))

    def _learn(self, runs: list[str]) -> None:
        """Keep what the tokenizer makes of the runs; of most at once, of white space and very long runs each alone."""
        bare = {run: run[:-1] if run[-1] == " " and not run.isspace() else run for run in runs}
        alone = {letters for letters in bare.values() if letters.isspace() or len(letters) > RUN}
        made = {letters: [self._whole(letters)] for letters in bare.values() if self._is_word(letters)}
        plain = list(
            dict.fromkeys(letters for letters in bare.values() if letters not in alone and letters not in made)
        )
        made |= zip(plain, _groups(self._words(APART.join(plain))), strict=True)
        made |= {letters: [word for part in unbroken(letters) for word, _ in self._words(part)] for letters in alone}
        for run, letters in bare.items():
            *words, last = made[letters]
            self.runs[run] = (*zip(words, repeat(False)), (last, run != letters))

    def _is_word(self, letters: str) -> bool:
        """True for plain letters without an own rule ("cannot"): the other rules of a tokenizer split at signs."""
        apart = self.special is None or letters in self.special or len(letters) > RUN
        return not apart and letters.isascii() and letters.isalpha()

    def _whole(self, letters: str) -> Written:
        """The word that these letters are."""
        word: Any = self.vocab[letters]
        return self._word((word.orth, word.norm))

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
        norm = self.vocab.strings[keys[1]]
        return Written(
            word.text,
            word.lower_,
            norm,
            word.is_alpha,
            word.is_lower,
            word.is_title,
            word.is_upper,
            word.is_punct,
            word.is_space,
            word.is_quote,
            word.like_num,
            self._shown(word.text, norm) or keys,
        )

    def _shown(self, text: str, norm: str) -> Keys | None:
        """The keys of what the parser is shown for a word, if that is another."""
        shown = shown_as(text, norm)
        if shown == (text, norm):
            return None
        word: Any = self.vocab[shown[0]]
        return word.orth, word.norm if shown[1] is None else self.vocab.strings.add(shown[1])


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
