"""Who stands before a court in an article: the accused by what is told of a name, the witness by where he speaks."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .phrase import is_small
from .proper import is_aged
from .vocabulary import does, length_at, low, role

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token
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
            yield from ((name.head.i, noun, figure) for noun in _nouns(doc, "accused", figure))
    for sentence in doc.sents:
        if any(length_at(sentence.tokens, place, role(doc.lang_, "sworn")) for place in range(len(sentence))):
            inside = [(name, each) for name, each in named if sentence.start <= name.head.i < sentence.end]
            heard = {each.name: (name, each) for name, each in inside if each.name not in accused}
            if len(heard) == 1:
                name, figure = next(iter(heard.values()))
                yield from ((name.head.i, noun, figure) for noun in _nouns(doc, "witness", figure))


def _nouns(doc: "Doc", kind: str, figure: "Figure") -> frozenset[str]:
    """The nouns for an accused or a witness of this gender, of either where nothing tells it."""
    genders = [figure.gender] if figure.gender else ["m", "f"]
    return frozenset[str]().union(*(role(doc.lang_, f"{kind} {gender}") for gender in genders))


def _is_tried(name: "Name") -> bool:
    """True for the name in "procès de Henri Lund", in "Henri Lund, jugé pour fraude" and in "Henri Lund comparaît"."""
    first, last = name.words[0].tokens[0], name.head
    near = first.doc[max(first.sent.start, first.i - TRIAL) : first.i]
    trial = next((n for n, token in enumerate(near) if does(token, "trial")), None)
    if trial is not None and all(token.is_alpha or low(token).endswith("'") for token in near[trial:]):
        return len(near) > trial + 1 and does(near[trial + 1], "of")
    behind = last.doc[last.i + 1 : min(last.i + 9, last.sent.end)]
    if behind and behind[0].text == "," and length_at(behind[1:], 0, role(last.lang_, "tried")) > 0:
        return True
    return _answers(behind[AGED:] if is_aged(behind) and len(behind) > AGED else behind)


AGED = 4
"""Words of ", 54 ans,"."""


def _answers(behind: "Sequence[Token]") -> bool:
    """True for a verb by which somebody stands before a court: "y répond d'abus de confiance"."""
    place = next((n for n, token in enumerate(behind) if token.pos_ != "ADV" and not is_small(token)), len(behind))
    return place < len(behind) and length_at(behind, place, role(behind[place].lang_, "stands trial")) > 0
