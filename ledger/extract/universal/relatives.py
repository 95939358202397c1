"""Relative clauses that a parser has hung on the verb as what is said: "Ils ont quitté Tarcy, qui compte …"."""

from typing import TYPE_CHECKING

from .vocabulary import does

if TYPE_CHECKING:
    from ..tokens import Doc, Token

NOUNS = frozenset({"NOUN", "PROPN"})


def rehung(doc: "Doc", heads: list[int], relations: list[str]) -> None:
    """Hang each such clause on the noun before its comma."""
    for token in doc:
        noun = _noun(token) if token.dep_ == "ccomp" else None
        if noun is not None:
            heads[token.i], relations[token.i] = noun.i, "relcl"


def _noun(verb: "Token") -> "Token | None":
    """The noun before the comma before the clause's relative word, ``None`` for every other clause."""
    opens = next((each for each in verb.children if each.i < verb.i and _is_relative(each)), None)
    if opens is None or opens.i < 2 or opens.nbor(-1).text != ",":
        return None
    noun = opens.nbor(-2)
    return noun if noun.pos_ in NOUNS and noun.sent.start == verb.sent.start else None


def _is_relative(token: "Token") -> bool:
    return token.morph.get("PronType", []) == ["Rel"] and not does(token, "that")
