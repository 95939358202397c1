"""A part of a file and the options -> an article: whose word counts for what, and what is refused."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ..errors import ReadError, UsageError
from ..lexicon.language import find_language, language_code, read_whole
from ..model import Article, Problem
from .published import normalise
from .reading import Imprint, Part

Form = Callable[[str], str]

HINTS = {
    "published": "Write it as 2024-12-08, or 2024-12-08T14:30+01:00.",
    "language": f"Write the code, for instance en, fr or ar; read whole are {' and '.join(read_whole())}.",
}
"""The keys that have one form, with what to write."""


def checked_options(options: Imprint, now: datetime) -> Imprint:
    """``options`` with date and language in their one form.

    Raises :class:`~ledger.errors.UsageError` if either makes no sense: who typed it is there to mend it.
    """
    for key, form in _forms(now).items():
        written = getattr(options, key)
        try:
            options = replace(options, **{key: form(written) if written else None})
        except ValueError as error:
            raise UsageError(f"--{key} {written!r} was not taken", str(error), HINTS[key]) from error
    return options


def article_of(part: Part, options: Imprint, now: datetime) -> tuple[Article, tuple[Problem, ...]]:
    """The article of ``part`` with ``options`` laid over what its page says, and what made no sense there.

    Raises :class:`~ledger.errors.ReadError` for a page without text.
    """
    text = part.page.text
    if not text.strip():
        raise ReadError(f"{part.where} has no text", "only blank space", "Check that the file was saved to the end.")
    known, problems = _checked(options.over(part.page.imprint), part, now)
    return Article(
        text=text,
        outlet=known.outlet or "",
        url=known.url,
        title=known.title,
        author=known.author,
        published=known.published,
        language=known.language or find_language(text),
        bytes_sha256=hashlib.sha256(part.original).hexdigest(),
    ), problems


def _checked(known: Imprint, part: Part, now: datetime) -> tuple[Imprint, tuple[Problem, ...]]:
    """``known`` with date and language in their one form, or left out with a problem that names the place."""
    problems = []
    for key, form in _forms(now).items():
        written = getattr(known, key)
        try:
            known = replace(known, **{key: form(written) if written else None})
        except ValueError as error:
            known = replace(known, **{key: None})
            problems.append(Problem(f"{key} {written!r} left out: {error}", _place(part, key), HINTS[key]))
    return known, tuple(problems)


def _forms(now: datetime) -> dict[str, Form]:
    return {"published": lambda written: normalise(written, now), "language": language_code}


def _place(part: Part, key: str) -> str:
    line = part.page.line(key)
    return f"{part.where}:{line}" if line else part.where
