"""Names that a thing bears: the newspaper "Abendblatt", Harlow & Pike, "Dunmore Tallis, the engineering firm"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.tree import children
from ..text.languages import is_universal
from ..text.lookup import given_names, words
from .naming import Name
from .selves import selves
from .things import bearing

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def without_borne(found: Sequence[Name]) -> list[Name]:
    """The names less those that a paper, a ship or a firm is told to bear, wherever they stand without a title.

    The last word of a firm's name alone is the firm as well.
    """
    things = {name.keys for name in found if _is_borne(name)}
    firms = {name.keys for name in found if _is_firm(name)} | selves(found)
    things |= firms | {keys[-1:] for keys in firms}
    ships = [name for name in found if name.titled and _is_ship(name)]
    kept = [name for name in found if name.titled or name.keys not in things] if things else list(found)
    return [name for name in kept if not any(name is ship for ship in ships)] if ships else kept


def _is_firm(name: Name) -> bool:
    """True for half of a name with an "&" in it, and for a name that is told to be a firm, a school or a ship."""
    first, last = name.words[0].tokens[0], name.head
    if is_universal(first.lang_) or name.titled:
        return False
    return _is_half(first, last) or (name.sure < 1 and _is_told_body(last))


def _is_ship(name: Name) -> bool:
    """True for "the Lady Morwen": of a person the title has no article."""
    title = name.words[0].tokens[0].i - 1
    before = name.head.doc.tokens[max(0, title - 1) : title + 1]
    return [each.lower_ for each in before[:1]] == ["the"] and before[-1].lower_ in words("titles", "of ships")


def _is_half(first: "Token", last: "Token") -> bool:
    """True beside an "&" with a name on its other side, unless two given names make a couple."""
    tokens = first.doc.tokens
    for sign, here, there in ((last.i + 1, last, last.i + 2), (first.i - 1, first, first.i - 2)):
        if there >= 0 and sign < len(tokens) and tokens[sign].text == "&" and there < len(tokens):
            other = tokens[there]
            if other.text[:1].isupper() and not {here.lower_, other.lower_} <= given_names("en"):
                return True
    return False


def _is_told_body(last: "Token") -> bool:
    """True where a noun of bodies stands in apposition to the name, or is what it is said to be."""
    told = [*children(last, {"appos"}), *(children(last.head, {"attr"}) if last.dep_ == "nsubj" else [])]
    return any(each.lower_ in bearing(last.lang_) for each in told)


def _is_borne(name: Name) -> bool:
    """True for a name behind a quotation mark and the noun of a thing, or in brackets behind another of its names."""
    first = name.words[0].tokens[0]
    mark = first.nbor(-1) if first.i > 1 and not first.is_sent_start else first
    told = mark.i - 1
    if mark.text == "(":
        while told > 0 and first.doc[told].text[:1].isupper():
            told -= 1
    elif not mark.is_quote:
        return False
    return mark is not first and first.doc[told].lower_ in bearing(first.lang_)
