"""Who stands before a court in an article: the accused by what is told of a name, the witness by where he speaks."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .vocabulary import does, length_at, low, role

if TYPE_CHECKING:
    from ..grammar.tokens import Doc
    from ..persons.naming import Name
    from ..persons.persons import Figure

TRIAL = 5
"""Words between "procès" and the name: "procès de l'ancien armateur Henri Lund"."""


def before_court(doc: "Doc", named: "Sequence[tuple[Name, Figure]]") -> "Iterator[tuple[int, str, Figure]]":
    """The accused and the witnesses among the named persons: where it is told, the noun for them, and who it is."""
    accused: set[str] = set()
    for name, figure in named:
        if _is_tried(name):
            accused.add(figure.name)
            yield name.head.i, _noun(doc, "accused", figure), figure
    for sentence in doc.sents:
        if any(length_at(sentence.tokens, place, role(doc.lang_, "sworn")) for place in range(len(sentence))):
            inside = [(name, each) for name, each in named if sentence.start <= name.head.i < sentence.end]
            heard = {each.name: (name, each) for name, each in inside if each.name not in accused}
            if len(heard) == 1:
                name, figure = next(iter(heard.values()))
                yield name.head.i, _noun(doc, "witness", figure), figure


def _noun(doc: "Doc", kind: str, figure: "Figure") -> str:
    """The noun for an accused or a witness of this gender."""
    gendered = role(doc.lang_, f"{kind} {figure.gender}") or role(doc.lang_, f"{kind} m")
    return min(gendered, default=kind)


def _is_tried(name: "Name") -> bool:
    """True for the name in "procès de Henri Lund" and in "Henri Lund, jugé pour fraude"."""
    first, last = name.words[0].tokens[0], name.head
    near = first.doc[max(first.sent.start, first.i - TRIAL) : first.i]
    trial = next((n for n, token in enumerate(near) if does(token, "trial")), None)
    if trial is not None and all(token.is_alpha or low(token).endswith("'") for token in near[trial:]):
        return len(near) > trial + 1 and does(near[trial + 1], "of")
    behind = last.doc[last.i + 1 : min(last.i + 7, last.sent.end)]
    return bool(behind) and behind[0].text == "," and length_at(behind[1:], 0, role(last.lang_, "tried")) > 0
