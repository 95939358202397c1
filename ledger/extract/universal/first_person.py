"""The verb of "je" where a name takes its place: « je n'ai rien signé » is « [Ida Lund] n'a rien signé »."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from .phrase import is_small
from .vocabulary import does, low

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def in_third_person(kept: "Sequence[Token]", replaced: Collection[int]) -> dict[int, str]:
    """The forms of the verbs whose "je" is a name now; ``replaced`` are the numbers of the words that are."""
    forms: dict[int, str] = {}
    for place, token in enumerate(kept):
        if token.i in replaced and does(token, "I"):
            verb = next((each for each in kept[place + 1 :] if not is_small(each)), None)
            if verb is not None and verb.is_lower:
                forms[verb.i] = third(low(verb), verb.lang_)
    return forms


def third(form: str, language: str) -> str:
    """The third person of a form of the first: "ai" is "a", "signais" is "signait", "signerai" is "signera"."""
    listed = _listed(language)
    if form in listed:
        return listed[form]
    ending = next(
        (end for end in sorted(listed, key=len, reverse=True) if end[:1] == "-" and form.endswith(end[1:])), ""
    )
    return form.removesuffix(ending[1:]) + listed[ending].removeprefix("-") if ending else form


@cache
def _listed(language: str) -> dict[str, str]:
    return {row["form"]: row["third"] for row in load("first_person", language)}
