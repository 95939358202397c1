"""The words of a sentence that only tell who speaks: no statement is made of them."""

from typing import TYPE_CHECKING

from ..grammar.about_source import tells_of_source
from ..grammar.tree import charge, children, set_off, subtree
from ..text.languages import is_universal
from .attribution import Attribution

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def named_by(source: "Token", one: Attribution) -> "list[Token]":
    """All words that hang on a source, but for what is said: a parser may hang a quotation or a deed on it."""
    deed = charge(source)
    said = {token.i for token in one.content}
    apart = [deed] if deed is not None else []
    if is_universal(source.lang_):
        apart += [each for each in children(source, {"relcl"}) if set_off(each.left_edge)]
    else:
        apart += [each for each in children(source, {"relcl"}) if tells_of_source(each)]
    return [token for token in subtree(source, apart) if token.i not in said]
