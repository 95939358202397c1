"""Pronouns by the lexicon: whom they can stand for by number and gender."""

from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ..languages import is_universal
from .vocabulary import length_at, low, role

if TYPE_CHECKING:
    from ..tokens import Token


@cache
def _rows(language: str) -> dict[str, Row]:
    return {row["word"]: row for row in load("pronouns", language)}


def row_of(token: "Token") -> Row | None:
    """The lexicon's row of a personal pronoun or possessive, ``None`` for other words and for an impersonal one."""
    if not is_universal(token.lang_) or token.pos_ not in {"PRON", "DET", ""}:
        return None
    row = _rows(token.lang_).get(low(token))
    return None if row is None or _impersonal(token, row) else row


def number_of(token: "Token") -> str | None:
    """Either "one" or "many" for a pronoun, else ``None``."""
    row = row_of(token)
    return row["number"] if row is not None else None


def gender_of(token: "Token") -> str | None:
    """Either "m" or "f" where the pronoun's form shows it, else ``None``."""
    row = row_of(token)
    return row["gender"] if row is not None and row["gender"] != "-" else None


def replaced(token: "Token") -> bool:
    """True for a pronoun in whose place a name can stand: "il", not "son"."""
    row = row_of(token)
    return row is not None and row["form"] != "possessive"


def _impersonal(token: "Token", row: Row) -> bool:
    """True for the subject of "it seems", "there is", "it is possible that"."""
    ahead = list(token.doc[token.i + 1 : token.i + 5])
    return row["form"] == "own" and length_at(ahead, 0, role(token.lang_, "impersonal")) > 0
