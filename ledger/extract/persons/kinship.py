"""Whose relative a name is told to be: "his mother, Malina"."""

from typing import TYPE_CHECKING

from ..text.lookup import framed

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def kin_beside(last: "Token") -> str:
    """The noun of kinship that a name, with this last word, stands in apposition behind: "mother"; else ""."""
    noun = last.head
    if last.dep_ != "appos" or noun.i > last.i:
        return ""
    lemma = noun.lemma_.lower()
    return lemma if lemma in framed("titles", ("kin",), last.lang_) else ""
