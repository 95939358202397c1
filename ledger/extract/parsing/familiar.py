"""A tokenizer's patterns, made for the letters that texts in Latin script have, and made whole for others when met.

The patterns of spaCy's models name the letters of all scripts, again and again, and it takes a fifth of loading a model
to make them. What a class of letters says of others does not matter where there are none: the same pattern without them
finds the same, and is made in a small part of that time.
"""

import re
from collections.abc import Callable
from functools import cache, cached_property
from typing import Any

LATIN = range(0x180)
"""ASCII, Latin-1 and Latin Extended-A: no letter of them is a large or small form of another's, but for ``FORMS``."""

MARKS = range(0x2000, 0x2070)
"""General punctuation: dashes, quotation marks, the ellipsis."""

FORMS = frozenset(map(ord, "€\u212a\u212b\u1e9e\u039c\u03bc"))
"""Beside them the euro, and letters elsewhere that are forms of theirs: the signs of kelvin and angstrom, a large
sharp s, and the Greek letter that the sign for a millionth comes from."""

FAMILIAR = re.compile("[\0-\u017f\u2000-\u206f€]*").fullmatch
"""Tells whether a run has familiar letters alone."""

ATOM = r"(?:\\U[0-9A-Fa-f]{8}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|[^\\])"
MEMBER = re.compile(rf"({ATOM})(?:-({ATOM}))?", re.DOTALL)
"""A letter of a class, or a range of them; what stands for several (``\\w``) too."""

CLASS = re.compile(r"\\.|\[(\^?)(\]?(?:\\.|[^\]\\])*)\]", re.DOTALL)
"""A class of letters; or a letter with a backslash, which opens none."""

NONE, ANY = r"[^\s\S]", r"[\s\S]"
"""Classes of no letter and of every letter."""


class Sought:
    """What looks for a pattern in runs, by the method ``way`` of :class:`re.Pattern`, and is called as that is."""

    def __init__(self, pattern: str, way: str) -> None:
        self.pattern, self.way = pattern, way

    def __call__(self, run: str) -> Any:
        """What the method answers for the run."""
        return self.near(run) if FAMILIAR(run) else self.whole(run)

    @cached_property
    def near(self) -> Callable[[str], Any]:
        """Finds the pattern in runs of familiar letters."""
        try:
            return self._made(narrowed(self.pattern))
        except re.error:
            return self.whole

    @cached_property
    def whole(self) -> Callable[[str], Any]:
        """Finds the pattern in any run."""
        return self._made(self.pattern)

    @property
    def __self__(self) -> re.Pattern[str]:
        """The pattern itself, of which spaCy takes this for a method when it keeps a tokenizer."""
        return re.compile(self.pattern)

    def _made(self, pattern: str) -> Callable[[str], Any]:
        found: Callable[[str], Any] = getattr(re.compile(pattern), self.way)
        return found


def narrowed(pattern: str) -> str:
    """The pattern with familiar letters alone in its classes; in runs of familiar letters it finds the same."""
    return CLASS.sub(lambda found: _narrow(found[0], found[1], found[2]), pattern)


@cache
def _narrow(whole: str, sign: str | None, members: str | None) -> str:
    """A class without unfamiliar letters; each stands there once, for Python warns of signs that do so twice."""
    if members is None:
        return whole
    kept = dict.fromkeys(found[0] for found in MEMBER.finditer(members) if _is_familiar(found[1], found[2] or found[1]))
    return f"[{sign}{''.join(kept)}]" if kept else ANY if sign else NONE


def _is_familiar(first: str, last: str) -> bool:
    """True for a range of letters some of which are familiar, and for what stands for several."""
    start, end = _number(first), _number(last)
    near = any(start <= each.stop - 1 and each.start <= end for each in (LATIN, MARKS))
    return near or any(start <= form <= end for form in FORMS)


def _number(atom: str) -> int:
    """The number of a letter as it stands in a pattern; nought for what stands for several."""
    if len(atom) == 1:
        return ord(atom)
    return int(atom[2:], 16) if len(atom) > 2 else 0
