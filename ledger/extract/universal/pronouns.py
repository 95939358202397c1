"""Pronouns by the lexicon: whom they can stand for by number and gender."""

from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ..languages import is_universal
from .vocabulary import does, length_at, low, role

if TYPE_CHECKING:
    from ..tokens import Token


@cache
def _rows(language: str) -> dict[str, Row]:
    return {row["word"]: row for row in load("pronouns", language)}


def row_of(token: "Token") -> Row | None:
    """The lexicon's row of a personal pronoun or possessive, ``None`` for other words and for an impersonal one."""
    if not is_universal(token.lang_):
        return None
    row = _rows(token.lang_).get(low(token))
    if row is None or (row["form"] == "noun" and not _alone(token)):
        return None
    known = token.pos_ in {"PRON", "DET", ""} or row["form"] == "noun"
    return row if known and not _impersonal(token, row) else None


def is_latter(token: "Token") -> bool:
    """True for the "dernier" of "ce dernier", which stands for somebody and describes nothing."""
    return does(token, "latter") and _alone(token)


def _alone(noun: "Token") -> bool:
    """True for a noun with a definite article and nothing else: "l'élue", "ce dernier"."""
    tokens = noun.doc.tokens
    if not noun.i or not does(noun.nbor(-1), "definite"):
        return False
    after = tokens[noun.i + 1] if noun.i + 1 < len(tokens) else None
    return after is None or not (
        after.pos_ in {"NOUN", "PROPN", "ADJ"} or does(after, "of") or after.text[:1].isupper()
    )


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
    return row is not None and row["form"] not in {"possessive", "noun"}


def _impersonal(token: "Token", row: Row) -> bool:
    """True for the subject of "it seems", "there is", "it is possible that"."""
    ahead = list(token.doc[token.i + 1 : token.i + 5])
    return row["form"] == "own" and length_at(ahead, 0, role(token.lang_, "impersonal")) > 0
