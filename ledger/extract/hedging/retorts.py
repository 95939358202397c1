"""What a speaker sets against what they deny: 'She contradicted the minister: “The wall was safe”'.

Behind a colon and a quotation mark stand the words of whoever denies, which the denial does not turn round.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..grammar.tokens import Token

APOSTROPHES = frozenset({"'", "’"})


def retorted(denial: "Token", said: "Token") -> bool:
    """True where a colon, and a quotation that it opens, stand between the word that denies and what is said."""
    if denial.i > said.i:
        return False
    between = denial.doc.tokens[denial.i + 1 : said.i + 1]
    mark = next((each for each in reversed(between) if each.is_quote and not _is_apostrophe(each)), None)
    return mark is not None and mark.nbor(-1).text == ":"


def _is_apostrophe(mark: "Token") -> bool:
    """True for the mark of "the dockers' yard"."""
    return mark.text in APOSTROPHES and not mark.nbor(-1).whitespace_
