"""Where the persons of a text have left a trace, and how prominent the grammar makes them there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from ..text.lookup import gender_listed
from ..universal.genders import gender_of_noun
from ..universal.pronouns import gender_of, number_of

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .persons import Figure

SINGULAR = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}

ROLES = {
    "nsubj": 1.0,
    "nsubjpass": 1.0,
    "csubj": 1.0,
    "agent": 0.8,
    "dobj": 0.7,
    "iobj": 0.7,
    "dative": 0.7,
    "poss": 0.6,
}
OTHER = 0.5
"""The weight of a person in any other place of the sentence."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A person (or nobody known by name) at one place of the text, with the weight of the grammar there."""

    token: "Token"
    figure: "Figure | None"
    gender: str | None
    role: float
    sentence: int


def trace_of(token: "Token", figure: "Figure | None", number: int) -> Trace:
    """The trace of a person, or of somebody whom nobody names, at a word of the sentence with this number."""
    gender = figure.gender if figure else None
    if token.lower_ in SINGULAR:
        gender = SINGULAR[token.lower_]
    elif number_of(token) == "one":
        gender = gender or gender_of(token)
    elif gender is None and token.pos_ == "NOUN":
        gender = _gender(token)
    return Trace(token, figure, gender, _role(token), number)


def _gender(noun: "Token") -> str | None:
    if is_universal(noun.lang_):
        return gender_of_noun(noun)
    return gender_listed(noun.lemma_.lower(), "titles", noun.lang_)


def _role(token: "Token") -> float:
    node = token
    while node.dep_ in ("appos", "conj", "compound") and node.head.i != node.i:
        node = node.head
    if node.dep_ == "pobj" and (node.head.dep_ == "agent" or node.head.head.lower_ == "according"):
        return ROLES["agent"]
    return ROLES["nsubj"] if _is_bare(node) else ROLES.get(node.dep_, OTHER)


def _is_bare(node: "Token") -> bool:
    """True for a name before its verb without a preposition, which a parser took for no subject."""
    early = node.dep_ == "pobj" and node.i < node.head.i and node.pos_ == "PROPN" and is_universal(node.lang_)
    return early and not any(each.dep_ == "case" for each in node.children)


def by_name(rated: list[tuple[float, Trace]]) -> list[tuple[float, Trace]]:
    """Those who are meant, less whoever goes by initials alone where a person with a name fits."""
    named = [pair for pair in rated if pair[1].figure is None or not _is_initials(pair[1].figure.name)]
    return named if any(trace.figure is not None for _, trace in named) else rated


def _is_initials(name: str) -> bool:
    return "." in name and all(len(part) == 1 for part in name.replace(".", " ").split())
