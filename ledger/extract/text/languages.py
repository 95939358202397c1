"""Which languages are read whole, and by which parser: a table, ``ledger/lexicon/languages/parsers.tsv``."""

from functools import cache
from importlib.util import find_spec

from ...lexicon import Row, load
from ...lexicon.language import find_language, read_whole

DEFAULT = "en"
"""What a text is taken for whose language is neither given nor found."""


@cache
def parsers(language: str) -> tuple[str, ...]:
    """The models for a language in the order in which they are tried; none for a language that has no lexicon."""
    return next((tuple(row["parsers"].split(",")) for row in _table() if row["language"] == language), ())


@cache
def is_universal(language: str) -> bool:
    """True for a language with a lexicon of its own whose parser speaks Universal Dependencies."""
    return any(row["language"] == language and row["labels"] == "universal" for row in _table())


def lacking(language: str) -> str | None:
    """What to say where a language has no lexicon, or no parser installed, ``None`` where all is well."""
    if language not in read_whole():
        whole = " and ".join(read_whole())
        return f"no lexicon for “{language}”: the text is kept, but who says what is read in {whole} only"
    return missing(language, parsers(language))


@cache
def missing(language: str, models: tuple[str, ...]) -> str | None:
    """What to say if none of these models is installed; a language without any is not meant to have one."""
    if not models or any(find_spec(name) is not None for name in models):
        return None
    return f"no parser for “{language}” is installed, so words alone are read: pip install 'claim-ledger[{language}]'"


def language_of(text: str) -> str:
    """The language of a bare text; English where it cannot be told."""
    return find_language(text) or DEFAULT


def _table() -> tuple[Row, ...]:
    return load("parsers", "languages")
