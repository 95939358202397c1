"""A tokenizer for which "al-Assad" and "ex-wife" are one word, not three, and whose rules wait until a text has them.

Without the prefix the model finds two subjects: in the treebanks it has learnt from, prefixes are not set apart.
Imported only where spaCy is loaded already.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from spacy.tokenizer import Tokenizer

from ...lexicon import load
from .familiar import Sought
from .twins import PARTICLE

Rules = dict[str, Any]
"""Runs of letters, each with the words that it is: spaCy's special cases."""

PATTERNS = {"prefix_search": "search", "suffix_search": "search", "infix_finditer": "finditer"}
"""Patterns of a tokenizer, as it keeps them in its file, and how each is asked for; others spaCy makes by itself."""


class WholeNames(Tokenizer):  # type: ignore[misc]
    """spaCy's tokenizer, with names and prefixed words whole.

    Of a model's thousand rules a text needs a few dozen; to heed them all takes a fifth of loading it. So a rule waits
    until its letters stand side by side in a text. What a run of letters is cut into is the same; marks of two runs
    side by side, which spaCy looks at as one, may be cut otherwise, and are kept apart (:mod:`.spelling`).
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.waiting: Rules = {}
        self.openings: frozenset[str] = frozenset()
        self.longest = 0
        self.is_filling = False
        super().__init__(*arguments, **options)

    def __call__(self, string: str) -> Any:
        """The text as a document of spaCy's."""
        runs = set(string.split())
        if due := [rule for run in runs for rule in self._within(run) if rule in self.waiting]:
            self._heed(due)
        return super().__call__(string)

    def from_disk(self, path: Any, *, exclude: Iterable[str] = ()) -> "WholeNames":
        """Load a model's rules; those with a blank, which are no run of letters, are heeded at once."""
        self.is_filling = True
        super().from_disk(path, exclude=[*exclude, *PATTERNS])
        srsly: Any = import_module("srsly")  # which has no types
        kept: dict[str, Any] = srsly.read_msgpack(path)
        for name in PATTERNS.keys() - set(exclude):
            if isinstance(pattern := kept.get(name), str):
                setattr(self, name, Sought(pattern, PATTERNS[name]))
        self.is_filling = False
        self._heed([rule for rule in self.waiting if rule.split() != [rule]])
        return self

    @property
    def rules(self) -> Rules:
        """All special cases, those that wait among them."""
        return {**self.waiting, **super().rules}

    @rules.setter
    def rules(self, rules: Rules) -> None:
        self.waiting = {}
        self.wait_for(rules if self.is_filling else {})
        Tokenizer.rules.__set__(self, {} if self.is_filling else rules)

    def wait_for(self, rules: Rules) -> None:
        """Heed these rules once a text has their letters, each in place of one that waits for the same run."""
        self.waiting |= rules
        self.openings = frozenset(rule[:2] for rule in self.waiting)
        self.longest = max(map(len, self.waiting), default=0)

    def add_special_case(self, string: str, substrings: Any) -> None:
        """Heed a rule, in place of one for the same run that waits."""
        self.waiting.pop(string, None)
        super().add_special_case(string, substrings)

    def find_infix(self, string: str) -> list[re.Match[str]]:
        """Where a run is parted inside: not behind a prefix, nor behind an Arabic particle."""
        hits: list[re.Match[str]] = super().find_infix(string) or []
        return [hit for hit in hits if not (_is_tied(string, hit) or PARTICLE.fullmatch(string, 0, hit.start()))]

    def _within(self, run: str) -> Iterator[str]:
        """Letters side by side in the run that may be a rule; of letters without marks all, for nothing cuts them."""
        if run.isalpha():
            yield run
            return
        for start in range(len(run)):
            if run[start : start + 2] in self.openings or run[start] in self.openings:
                yield from (run[start:end] for end in range(start + 1, min(len(run), start + self.longest) + 1))

    def _heed(self, rules: Iterable[str]) -> None:
        """Take these rules from those that wait, without what spaCy does after each of them."""
        self.is_filling = True
        for rule in dict.fromkeys(rules):
            self.add_special_case(rule, self.waiting[rule])
        self.is_filling = False
        self._flush_cache()

    def _flush_cache(self) -> None:
        """Forget what words were cut into: once all rules are known, not after each of them."""
        if not self.is_filling:
            super()._flush_cache()

    def _validate_special_case(self, string: str, substrings: Any) -> None:
        """Nothing: the model's were looked at when it was made, and those added here are written here."""


def _is_tied(run: str, mark: re.Match[str]) -> bool:
    """True for the hyphen behind a prefix: "ex-wife"."""
    return mark.group() == "-" and run[: mark.start()].lower() in _prefixes()


@cache
def _prefixes() -> frozenset[str]:
    """The prefixes of English, in which the parser's texts tie them to their word."""
    return frozenset(row["prefix"] for row in load("prefixes"))
