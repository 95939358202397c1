"""Proper names in a tree: words that only their capital tells to be names, and the last word of a name as its head.

Universal Dependencies hang the rest of a name on its first word, the reading (as English trees do) on its last one:
there stand the relations by which a name is somebody who acts.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from ..text.lookup import framed, given_names
from ..text.lookup import words as listed
from .vocabulary import does

if TYPE_CHECKING:
    from ..grammar.capitals import Word
    from ..grammar.tokens import Doc, Token

ODD = frozenset({"ADV", "X", "VERB", "AUX", "INTJ", "NUM", "CCONJ", "SCONJ", "PRON"})
"""Classes that no word with a capital in the midst of a sentence is of."""

COMMON = frozenset({"NOUN", "ADJ"})
LONGEST = 5
"""Words of the longest name."""


def is_proper(token: "Token") -> bool:
    """True for a capitalised word that the parser took for another class: "Ana", "M. Fabre", "Brigitte Roy"."""
    if not token.text[:1].isupper() or token.pos_ == "PROPN" or token.is_upper:
        return False
    if token.is_sent_start or token.nbor(-1).text in OPENING:
        return _given(token) and token.i + 1 < len(token.doc.tokens) and _continues(token.nbor(1))
    if token.pos_ in ODD:
        return token.text.istitle()
    return token.pos_ in COMMON and _named(token, token.nbor(-1))


OPENING = frozenset({"«", "“", '"', "–", "-", "—", ":", "(", "\n"})


def portfolio(words: "Sequence[Word]") -> int:
    """How many words before a name are what its bearer is minister of: "des Ports" of "ministre des Ports Ida Lund"."""
    first = words[0].tokens[0]
    if len(words) < 3 or not first.i or not does(first.nbor(-1), "of", "det", "and"):
        return 0
    near = first.doc[max(first.sent.start, first.i - PORTFOLIO) : first.i]
    office = any(each.lower_ in framed("titles", ("role", "title"), each.lang_) for each in near)
    return int(office and first.pos_ in COMMON)


PORTFOLIO = 6
"""Words within which an office stands before what it is for."""


def is_aged(after: "Sequence[Token]") -> bool:
    """True for the ", 34 ans" behind the name of a person."""
    if len(after) < 3 or after[0].text != "," or not is_universal(after[0].lang_) or not after[1].text.isdigit():
        return False
    return after[2].lower_ in listed("calendar", "year", "value", after[2].lang_)


def described_gender(first: "Token") -> str | None:
    """The gender of whoever a noun before the name describes: "le violoncelliste Ilan Rosner"."""
    if not is_universal(first.lang_) or first.is_sent_start:
        return None
    place = first.i - (2 if first.nbor(-1).text == "," else 1)
    noun = first.doc[place] if place > 0 else first
    if noun.pos_ != "NOUN":
        return None
    shown = next((each for each in ("m", "f") if noun.lower_ in listed("titles", each, "gender", noun.lang_)), None)
    article = {"Masc": "m", "Fem": "f"}.get(next(iter(noun.nbor(-1).morph.get("Gender", [])), "")) if place else None
    return shown or (article if does(noun.nbor(-1), "det") else None)


def _given(token: "Token") -> bool:
    return not given_names(token.lang_).isdisjoint(token.lower_.split("-"))


def _named(token: "Token", before: "Token") -> bool:
    """True behind a title, or behind the name's first word; a title's own "the" makes it a common noun."""
    titled = before.lower_ in framed("titles", ("title",), token.lang_) and before.text[:1].isupper()
    return titled or (before.text[:1].isupper() and (before.pos_ == "PROPN" or _given(before)))


def _continues(token: "Token") -> bool:
    return token.text[:1].isupper() and token.is_alpha


def turned(doc: "Doc", heads: list[int], relations: list[str]) -> None:
    """Make the last word of every name its head, and hang on it what hung on the first."""
    for token in doc:
        if _opens(token) and not _inside(token):
            last = _last(token)
            if last.i > token.i:
                _turn(token, last, heads, relations)


def _opens(token: "Token") -> bool:
    return token.text[:1].isupper() and (token.is_alpha or token.lower_ in framed("titles", ("title",), token.lang_))


def _inside(token: "Token") -> bool:
    return token.dep_.startswith("flat") and _opens(token.head) and token.head.i < token.i


def _last(first: "Token") -> "Token":
    """The last word of the name that begins with ``first``: capitalised words without a gap, hung on it."""
    last = first
    for token in first.doc[first.i + 1 : first.i + LONGEST]:
        if not (_continues(token) and token.dep_.startswith("flat") and token.head.i in range(first.i, token.i)):
            break
        last = token
    return last


def _turn(first: "Token", last: "Token", heads: list[int], relations: list[str]) -> None:
    moved = {token.i for token in first.doc[first.i : last.i]}
    heads[last.i] = last.i if heads[first.i] == first.i else heads[first.i]
    relations[last.i] = relations[first.i]
    for place in moved:
        heads[place], relations[place] = last.i, "compound"
    for child in first.children:
        if child.i not in moved and child.i != last.i and heads[child.i] == first.i:
            heads[child.i] = last.i
