"""What a page tells its persons to be, by the order of the words, so that a later "l'avocate" goes back to a name.

A parser hangs "Me Solène Aubertin, l'avocate de Régis Castaing" in many ways; commas and articles stand where they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..text.languages import is_universal
from ..text.lookup import framed
from ..text.lookup import words as listed
from .courts import before_court
from .genders import determiner, number_of_noun
from .phrase import ENDING, is_finite
from .vocabulary import does, joined, length_at, low, role, sorts, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token
    from ..persons.naming import Name
    from ..persons.persons import Figure

REACH = 10
"""Words between a name and the noun, on either side, at most: "la maire de Saint-Orbain, Clotilde Marescot"."""

FORMER = "ancien "
"""What stands before an office that somebody had, in the masculine."""

HELD = 0.7
"""How sure it is that "la maire" is the one person who was told to be it."""


@cache
def person_nouns(language: str) -> frozenset[str]:
    """Nouns of persons by what they are or do; "femme" and "homme" tell nobody apart."""
    known = framed("titles", ("role", "title"), language) | {w for w, kind in sorts(language).items() if kind == HUMAN}
    wide = {each for narrow in _wider(language).items() for each in (narrow[0], *narrow[1])}
    return (known | wide) - framed("titles", ("kin",), language) - _anybody(language)


HUMAN = "anonymous"


@cache
def _anybody(language: str) -> frozenset[str]:
    return frozenset(row["word"] for row in load("function", language) if row["role"] == "anybody")


@cache
def _wider(language: str) -> Mapping[str, frozenset[str]]:
    """Nouns by the wider ones under which their bearer goes as well."""
    rows = load("wider", language)
    return {row["word"]: frozenset(each["wider"] for each in rows if each["word"] == row["word"]) for row in rows}


def is_wider(noun: str, narrow: str, language: str) -> bool:
    """True if whoever was told to be ``narrow`` may be taken up as ``noun``: itself, or a wider word."""
    return noun == narrow or noun in _wider(language).get(narrow, ())


@dataclass(frozen=True, slots=True)
class Bearers:
    """The named persons of a page by the nouns that tell what they are, with the place where it is told."""

    told: "dict[str, list[tuple[int, Figure]]]" = field(default_factory=dict)
    strangers: list[tuple[int, str]] = field(default_factory=list)
    """The nouns of persons whom nobody names, with their places: "le témoin" may be "un voisin" of before."""

    def of(self, noun: "Token") -> "Figure | None":
        """The one person told before the noun to be what it says, by that word or else by a narrower one."""
        if not self.told or number_of_noun(noun) != "one" or not is_bare(noun):
            return None
        word = phrase_of(noun)
        return self._one(noun, {word}) or self._one(
            noun, {each for each in self.told if is_wider(word, each, noun.lang_)}
        )

    def is_stranger(self, noun: "Token") -> bool:
        """True if the noun may take up somebody whom nobody names: "le praticien" after "un médecin"."""
        word = phrase_of(noun)
        return any(at < noun.i and is_wider(word, each, noun.lang_) for at, each in self.strangers)

    def still(self, noun: "Token") -> set[str]:
        """Who is told to be now what "l'ancien maire" was: somebody else is meant by it."""
        word = phrase_of(noun)
        return (
            {each.name for _, each in self.told.get(word.removeprefix(FORMER), ())}
            if word.startswith(FORMER)
            else set()
        )

    def _one(self, noun: "Token", words: set[str]) -> "Figure | None":
        told = (each for word in words for each in self.told.get(word, ()))
        hers = is_of_women(noun)
        found = {
            each.name: (place, each) for place, each in told if place < noun.i and not (hers and each.gender == "m")
        }
        if len(found) != 1:
            return None
        place, figure = next(iter(found.values()))
        if _is_far(noun, place):
            return None
        between = (word for at, word in self.strangers if place < at < noun.i)
        return None if any(is_wider(phrase_of(noun), word, noun.lang_) for word in between) else figure


def is_of_women(noun: "Token") -> bool:
    """True for a noun whose form means a woman: "l'élue" is no man; "le procureur" may be either."""
    shown = [gender for gender in ("m", "f") if low(noun) in listed("titles", gender, "gender", noun.lang_)]
    return shown == ["f"]


def _is_far(noun: "Token", place: int) -> bool:
    """True where "ce magistrat" points back to nobody at ``place``: that is further than a sentence before."""
    first = determiner(noun)
    start = noun.sent.start
    near = noun.doc[start - 1].sent.start if start else 0
    return first is not None and does(first, "this") and place < near


def bearers(doc: "Doc", named: "Sequence[tuple[Name, Figure]]") -> Bearers:
    """Who is told to be what in a document of such a language; nobody in any other."""
    found = Bearers()
    if is_universal(doc.lang_):
        for name, figure in named:
            for noun in told_beside(name.words[0].tokens[0], name.head):
                found.told.setdefault(phrase_of(noun), []).append((noun.i, figure))
        for place, word, figure in (*_honoured(doc, named, found), *before_court(doc, named)):
            found.told.setdefault(word, []).append((place, figure))
        own = {place for each in found.told.values() for place, _ in each}
        found.strangers.extend(
            (each.i, phrase_of(each)) for each in doc.tokens if _is_stranger(each) and each.i not in own
        )
    return found


def _honoured(
    doc: "Doc", named: "Sequence[tuple[Name, Figure]]", found: Bearers
) -> "Iterator[tuple[int, str, Figure]]":
    """Whoever is "Me Brun" and is told nothing else to be: a lawyer, a notary or a bailiff, whichever is taken up."""
    told = {each.name for places in found.told.values() for _, each in places}
    title = max(role(doc.lang_, "honoured"), key=len, default="")
    for name, figure in named:
        first = name.words[0].tokens[0]
        before = first.nbor(-1) if first.i > first.sent.start else first
        if figure.name not in told and before.text.istitle() and does(before, "honoured"):
            yield name.head.i, title, figure


def told_beside(first: "Token", last: "Token") -> "list[Token]":
    """The nouns that tell what the bearer of a name with these first and last words is, before it and behind it."""
    return [*_before(first, last), *_behind(last)] if is_universal(first.lang_) else []


def _is_stranger(token: "Token") -> bool:
    """True for the noun of "un voisin" and "une passagère"."""
    return low(token) in person_nouns(token.lang_) and token.i > 0 and does(token.nbor(-1), "indefinite")


def phrase_of(noun: "Token") -> str:
    """The noun in small letters, with "ancien" before it and with what makes another office of it behind it."""
    size = max(1, length_at(noun.doc[noun.i : noun.i + 3], 0, person_nouns(noun.lang_)))
    word = joined(noun.doc[noun.i : noun.i + size])
    return FORMER + word if noun.i and does(noun.nbor(-1), "former") else word


def is_bare(noun: "Token") -> bool:
    """True for a noun of a person behind "the" or "this", with nothing behind it that would tell it anew."""
    first = determiner(noun)
    if low(noun) not in person_nouns(noun.lang_) or first is None or not does(first, "definite"):
        return False
    if noun.i - first.i > 1 and not does(noun.nbor(-1), "former"):
        return False
    size = max(1, length_at(noun.doc[noun.i : noun.i + 3], 0, person_nouns(noun.lang_)))
    after = noun.doc[noun.i + size : noun.i + size + 3]
    return not after or not (_tells(after[0]) or _renamed(after))


def _tells(token: "Token") -> bool:
    """True for a word that tells a noun from others: "de", an adjective, a name; no verb taken for one."""
    if does(token, "of") or token.text[:1].isupper():
        return True
    known = low(token) in verbs(token.lang_) or low(token) in listed("capitals", "people", language=token.lang_)
    return token.pos_ in {"NOUN", "ADJ"} and not known


def _renamed(after: "Sequence[Token]") -> bool:
    """True for the comma and the article or name behind which the text says who it is: "le maire, Paul Vasseur"."""
    if len(after) < 2 or after[0].text != ",":
        return False
    return after[1].text[:1].isupper() or (does(after[1], "det") and not does(after[1], "clitic"))


def _before(first: "Token", last: "Token") -> "Iterator[Token]":
    """The noun right before a name, or before the comma before it where the name is closed by another mark."""
    if first.i <= first.sent.start:
        return
    near = first.nbor(-1)
    if near.text != ",":
        titled = not does(near, "of", "to", "and", "at")
        yield from _first_noun(first.doc[max(first.sent.start, first.i - 2) : first.i] if titled else ())
        return
    after = first.doc[last.i + 1 : last.i + 2]
    if after and after[0].text in ENDING:
        yield from _first_noun(_segment(near, -1))


def _behind(last: "Token") -> "Iterator[Token]":
    """The noun of a description behind the comma after a name: "Luc Morin, le maire de Tarcy, "."""
    after = last.doc[last.i + 1 : last.i + 2]
    if after and after[0].text == "," and not after[0].ends_sentence:
        words = _segment(after[0], 1)
        opened = bool(words) and (does(words[0], "det") or low(words[0]) in person_nouns(last.lang_))
        if opened and not any(map(is_finite, words)) and not words[-1].ends_sentence:
            yield from _first_noun(words)


def _segment(comma: "Token", step: int) -> "list[Token]":
    """The words on one side of a comma up to the next mark, in the order of the text."""
    found: list[Token] = []
    for far in range(1, REACH + 1):
        place = comma.i + far * step
        if not comma.sent.start <= place < comma.sent.end or comma.doc[place].text in ENDING:
            break
        found.append(comma.doc[place])
    return found[::step]


def _first_noun(words: "Sequence[Token]") -> "Iterator[Token]":
    """The first noun among the words, if it is one of persons: none of "le neveu du maire"."""
    kin = framed("titles", ("kin",), words[0].lang_) if words else frozenset()
    nouns = (token for token in words if low(token) in kin or low(token) in person_nouns(token.lang_))
    yield from (token for token in list(nouns)[:1] if low(token) not in kin and token.text.islower())
