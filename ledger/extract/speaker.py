"""A source at its place, and whether a pronoun further on may stand for it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Source, SourceKind, Sourcing
from .frames import sort_of
from .lookup import words as listed
from .pronouns import SINGULAR
from .tree import SUBJECTS
from .universal.pronouns import gender_of, number_of

if TYPE_CHECKING:
    from .tokens import Token

ONE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
MANY = frozenset({"they", "them", "their", "themselves"})
BODY = frozenset({"it", "its", "itself"})


@dataclass(frozen=True, slots=True, eq=False)
class Speaker:
    """A source at one place of a page: the value, how it came to the outlet, and its head word."""

    source: Source
    sourcing: Sourcing
    head: "Token"
    person: bool = False


def fits(head: "Token", one: Speaker) -> bool:
    """True if the pronoun may stand for the speaker by number, gender and nature."""
    plural = (
        one.head.tag_ in {"NNS", "NNPS"}
        or one.head.lower_ in MANY
        or number_of(one.head) == "many"
        or one.sourcing is Sourcing.BARE
    )
    body = one.source.kind in {SourceKind.ORGANIZATION, SourceKind.DOCUMENT, SourceKind.OUTLET} and not _may_be_one(one)
    if head.lower_ in ONE or number_of(head) == "one":
        wanted = SINGULAR.get(head.lower_) or gender_of(head)
        alike = wanted is None or gender_shown(one) in {None, wanted}
        return not plural and not body and alike and one.head.lower_ not in BODY | MANY
    return plural if head.lower_ in MANY or number_of(head) == "many" else body and not plural


def passes_on(one: Speaker, other: Speaker) -> bool:
    """True if the other speaks in what this one says: of "Bell said the firm had told her …" a later "she" is Bell."""
    return one.head.sent is other.head.sent and one.head.dep_ in SUBJECTS and one.head.head in other.head.ancestors


def gender_shown(one: Speaker) -> str | None:
    """The speaker's gender where a given name, a pronoun ("the mayor himself"), or the noun's own form, shows it."""
    shown_by = next((word for word in (one.head.lower_, one.source.text.split()[-1]) if word in SINGULAR), None)
    if shown_by is not None:
        return SINGULAR[shown_by]
    if one.head.pos_ == "NOUN" and not one.person:
        shown = one.head.morph.get("Gender", [])
        return {"Fem": "f", "Masc": "m"}.get(shown[0]) if shown else _listed(one.head.lower_, "titles", one.head.lang_)
    return _listed(one.source.name.split()[0].lower(), "given", one.head.lang_) if one.person else None


def _listed(word: str, kind: str, language: str) -> str | None:
    return next((gender for gender in ("m", "f") if word in listed(kind, gender, "gender", language)), None)


def _may_be_one(one: Speaker) -> bool:
    """True for a lone capitalised word that nothing tells to be a body: it may be a surname."""
    return one.head.pos_ == "PROPN" and one.source.text == one.head.text and sort_of(one.head) is None
