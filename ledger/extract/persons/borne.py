"""Names in quotation marks that a thing bears: the newspaper "Abendblatt", the ship "Ida Lund"."""

from collections.abc import Sequence

from .naming import BEARERS, Name, bodies


def without_borne(found: Sequence[Name]) -> list[Name]:
    """The names less those that a paper, a ship or a firm is told to bear, wherever they stand without a title."""
    things = {name.keys for name in found if _is_borne(name)}
    return [name for name in found if name.keys not in things or name.titled] if things else list(found)


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
    return mark is not first and first.doc[told].lower_ in BEARERS | bodies(first.lang_)
