"""Pronouns by the lexicon: whom they can stand for by number and gender."""

from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ..text.languages import is_universal
from ..text.lookup import words
from .genders import number_shown
from .phrase import is_finite
from .vocabulary import does, joined, length_at, low, role, verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..grammar.tokens import Token
    from ..persons.persons import Figure


@cache
def _rows(language: str) -> dict[str, Row]:
    return {row["word"]: row for row in load("pronouns", language)}


@cache
def hyphenated(language: str) -> tuple[str, ...]:
    """The pronouns with a hyphen within them: "celle-ci"."""
    return tuple(word for word in _rows(language) if "-" in word[1:]) if is_universal(language) else ()


def row_of(token: "Token") -> Row | None:
    """The lexicon's row of a personal pronoun or possessive, ``None`` for other words and for an impersonal one."""
    if not is_universal(token.lang_):
        return None
    row = _believed(token) or _of_business(token) or _rows(token.lang_).get(low(token)) or _former(token)
    if row is None or (row["form"] in NOUNS and not _alone(token, row["form"] == "young")):
        return None
    known = token.pos_ in {"PRON", "DET", ""} or row["form"] in NOUNS
    return row if known and not _impersonal(token, row) and not is_stressed(token) else None


def is_stressed(token: "Token") -> bool:
    """True for the "elle" of "la mairie, elle, se tait", which only stresses the subject before it."""
    return 0 < token.i < len(token.doc) - 1 and joined(token.doc[token.i - 1 : token.i + 2]) in role(
        token.lang_, "amid"
    )


NOUNS = frozenset({"noun", "young"})
"""Forms of nouns that take somebody up again behind their article."""


def _of_business(token: "Token") -> Row | None:
    """The row of a noun of several words: "l'homme d'affaires"."""
    if low(token) not in _longer(token.lang_):
        return None
    ahead = token.doc[token.i : token.i + 3]
    size = length_at(ahead, 0, _rows(token.lang_))
    return _rows(token.lang_)[joined(ahead[:size])] if size > 1 else None


@cache
def _longer(language: str) -> frozenset[str]:
    """The first words of nouns of several words."""
    return frozenset(word.split()[0] for word in _rows(language) if " " in word)


def _believed(token: "Token") -> Row | None:
    """A row for whom one believes: the "l'" of "à l'en croire"."""
    if not does(token, "clitic") or not length_at(
        token.doc[token.i + 1 : token.i + 4], 0, role(token.lang_, "believed")
    ):
        return None
    number = "many" if number_shown(token) == "many" else "one"
    return {"word": low(token), "number": number, "gender": "-", "form": "strong"}


def _former(token: "Token") -> Row | None:
    """A row for what somebody was: "l'ancien notaire" takes up whoever was just spoken of."""
    known = token.i > 1 and does(token.nbor(-1), "former")
    if not known or low(token) not in words("titles", "role", "frame", token.lang_):
        return None
    gender = next((each for each in ("m", "f") if low(token) in words("titles", each, "gender", token.lang_)), "-")
    return {"word": low(token), "number": "one", "gender": gender, "form": "noun"}


def is_latter(token: "Token") -> bool:
    """True for the "dernier" of "ce dernier", which stands for somebody and describes nothing."""
    return does(token, "latter") and _alone(token)


def _alone(noun: "Token", young: bool = False) -> bool:
    """True for a noun with a definite article and nothing else: "l'élue", "ce dernier", "la jeune femme"."""
    tokens = noun.doc.tokens
    between = noun.i > 1 and does(noun.nbor(-1), "young" if young else "former")
    if not noun.i or (young and not between) or not does(noun.nbor(-2 if between else -1), "definite"):
        return False
    end = noun.i + max(1, length_at(noun.doc[noun.i : noun.i + 3], 0, _rows(noun.lang_)))
    after = tokens[end] if end < len(tokens) else None
    if after is not None and does(noun, "latter") and _says(tokens[end : end + 2]):
        return True
    if after is not None and _said_anew(tokens[end : end + SAID_ANEW]):
        return False
    return after is None or not (
        after.pos_ in {"NOUN", "PROPN", "ADJ"} or does(after, "of") or after.text[:1].isupper()
    )


SAID_ANEW = 8
"""Words of a description between two commas, these included, at most."""


def _said_anew(ahead: "Sequence[Token]") -> bool:
    """True for the ", le groupe Almora," behind "le promoteur": the text says who that is; not for a new clause."""
    if len(ahead) < 3 or ahead[0].text != "," or not does(ahead[1], "definite"):
        return False
    closed = next((n for n in range(2, len(ahead)) if ahead[n].text == ","), 0)
    return closed > 0 and not any(map(is_finite, ahead[1:closed]))


def _says(ahead: "Sequence[Token]") -> bool:
    """True for a verb of saying that may be taken for a noun: of "ce dernier reproche à", not "ce dernier juge a"."""
    verb = low(ahead[0]) in verbs(ahead[0].lang_)
    return verb and not (len(ahead) > 1 and (low(ahead[1]) in verbs(ahead[1].lang_) or does(ahead[1], "have", "be")))


def number_of(token: "Token") -> str | None:
    """Either "one" or "many" for a pronoun, else ``None``."""
    row = row_of(token)
    return row["number"] if row is not None else None


def gender_of(token: "Token") -> str | None:
    """Either "m" or "f" where the pronoun's form shows it, else ``None``."""
    row = row_of(token)
    if row is None or row["gender"] == "-" or (row["form"] == "strong" and _is_dative(token)):
        return None
    return row["gender"]


def carries_on(token: "Token") -> bool:
    """True for a pronoun that goes on with whoever spoke or acted last: hung on its verb, or "lui" behind "selon"."""
    row = row_of(token)
    return row is not None and (token.text.startswith("-") or row["form"] == "strong")


def _is_dative(token: "Token") -> bool:
    """True for the "lui" before a verb, which is "him" and "her"; behind a preposition it is "him" alone."""
    return does(token, "clitic") and not (token.i and token.nbor(-1).pos_ == "ADP")


def replaced(token: "Token") -> bool:
    """True for a pronoun in whose place a name can stand: "il", not "son", and not the "lui" of "lui a dit"."""
    row = row_of(token)
    return (
        row is not None
        and not token.text.startswith("-")
        and not (row["form"] == "strong" and _is_dative(token))
        and row["form"] not in {"possessive", *NOUNS}
    )


def _impersonal(token: "Token", row: Row) -> bool:
    """True for the subject of "it seems", "there is", "it is possible that"."""
    if row["form"] != "own" or row["gender"] == "f":
        return False
    ahead = list(token.doc[token.i + 1 : token.i + IMPERSONAL])
    size = length_at(ahead, 0, role(token.lang_, "impersonal that"))
    told = size > 0 and any(does(each, "that") for each in ahead[size : size + 3])
    return told or length_at(ahead, 0, role(token.lang_, "impersonal")) > 0


IMPERSONAL = 8
"""Words behind a pronoun that show it to be the subject of no deed."""


def only_one(noun: "Token", known: "Sequence[Figure]") -> "Figure | None":
    """The one person of the noun's gender whom the page has named so far: "la magistrate" of a page with one woman."""
    gender = gender_of(noun)
    before = [figure for figure in known if figure.first < noun.i and figure.gender in {None, gender}]
    return before[0] if gender is not None and len(before) == 1 and before[0].gender == gender else None


def _named_before(noun: "Token", inner: set[int]) -> bool:
    """True for the daughter of "vint Lucie, la fille du couple", which a parser may have hung beside the name."""
    near = noun.doc[max(0, noun.i - 3) : noun.i]
    if len(near) < 3 or not is_universal(noun.lang_):
        return False
    return near[0].i in inner and near[1].text == "," and does(near[2], "det")


def is_named(noun: "Token", inner: set[int]) -> bool:
    """True for a noun with a name beside it, ``inner`` being the words of names: such a one is no nameless rival.

    The lawyer of "his lawyer, Ida Brun"; the daughter of "vint Lucie, la fille du couple".
    """
    after = noun.doc[noun.i + 1 : noun.i + 3]
    behind = len(after) == 2 and (after[0].i in inner or (after[0].text == "," and after[1].i in inner))
    return behind or _named_before(noun, inner)
