"""Whose relative somebody is told to be: "his mother, Malina", "his older brother"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..text.lookup import framed, gender_listed

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .persons import Figure
    from .traces import Trace


def kin_beside(last: "Token") -> str:
    """The noun of kinship that a name, with this last word, stands in apposition behind: "mother"; else ""."""
    noun = last.head
    if last.dep_ != "appos" or noun.i > last.i:
        return ""
    lemma = noun.lemma_.lower()
    return lemma if lemma in framed("titles", ("kin",), last.lang_) else ""


def relative_of(token: "Token", traces: "Sequence[Trace]", known: "Sequence[Figure]") -> "Figure | None":
    """The one other bearer of the surname of whoever stands before a word of kinship: "his brother"."""
    owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
    trace = next((trace for trace in reversed(traces) if owner is not None and trace.token.i == owner.i), None)
    if trace is None or trace.figure is None:
        return None
    gender = gender_listed(token.lemma_.lower(), "titles", token.lang_)
    bearers = [f for f in known if f.keys[-1] == trace.figure.keys[-1] and f is not trace.figure and len(f.keys) > 1]
    fitting = [figure for figure in bearers if figure.gender in (None, gender) or gender is None]
    return fitting[0] if len(fitting) == 1 else None


def with_owner(noun: "Token", figure: "Figure") -> Mention:
    """The kinship word with its possessor: "his older brother"."""
    first = next(child for child in noun.lefts if child.dep_ == "poss")
    span = Span(first.idx, noun.idx + len(noun))
    return Mention(noun.doc.text[span.start : span.end], (span,), figure.name, 0.6)
