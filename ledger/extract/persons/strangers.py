"""Who may be meant by "he" and is no person of the page: unknown names, "one of them", "another"."""

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from ..grammar.capitals import is_lone_surname
from ..grammar.tree import SUBJECTS, child
from ..text.languages import is_universal
from ..text.lookup import words
from .naming import PERSONAL, Name
from .plurals import MANY

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .traces import Trace

SOMEBODY = frozenset({"one", "another", "someone", "somebody", "anyone", "other"})
"""Words for somebody whom nobody names, where they do something."""


def unknown(found: Sequence[Name], known: Container[int]) -> frozenset[int]:
    """Where single unknown words act as a surname would, by the index of the word; ``known`` are persons' names.

    "Stroenes founded Marrowgate": whether that is a person cannot be told, yet "his company" may be his.
    """
    lone = [name for name in found if len(name.keys) == 1 and name.head.dep_ in SUBJECTS and name.head.i not in known]
    if not lone or is_universal(lone[0].head.lang_):
        return frozenset()
    placed = {name.keys for name in found if name.placed}
    return frozenset(name.head.i for name in lone if name.keys not in placed and _one(name.head))


def _one(head: "Token") -> bool:
    """True for a name of one, though a tagger may take "Reyes" for several."""
    return head.tag_ not in MANY or is_lone_surname(head)


def is_nameless(token: "Token") -> bool:
    """True for the "one" of "one of them, an engineer, said", and for "another" or "someone" who acts."""
    if token.lower_ not in SOMEBODY or token.dep_ not in SUBJECTS or is_universal(token.lang_):
        return False
    of = child(token, {"prep"})
    whose = child(of, {"pobj"}) if of is not None and of.lower_ == "of" else None
    return whose is None or whose.lower_ == "them" or whose.lower_ in words("source_words", "anonymous", "kind")


def against(rated: "list[tuple[float, Trace]]", wanted: str | None) -> "list[tuple[float, Trace]]":
    """Those who may be meant, the likeliest first, less an unknown name where a person of the wanted gender fits.

    Firms bear single names as well; what only persons do keeps such a name in the way of everybody.
    """
    best = next((trace.figure for _, trace in rated if trace.figure is not None), None)
    shown = any(trace.figure == best and trace.gender == wanted for _, trace in rated)
    return [pair for pair in rated if not _may_be_firm(pair[1])] if best is not None and shown else rated


def _may_be_firm(trace: "Trace") -> bool:
    name = trace.token
    unknown_name = trace.figure is None and name.text[:1].isupper() and name.lower_ not in SOMEBODY
    return unknown_name and name.head.lemma_ not in PERSONAL
