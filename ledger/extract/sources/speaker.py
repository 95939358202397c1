"""A source at its place, and whether a pronoun further on may stand for it; the last one that it may."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...model import Source, SourceKind, Sourcing
from ..attribution.source_words import full_phrase
from ..attribution.sourcing import sourcing_of
from ..grammar.frames import sort_of
from ..grammar.tree import SUBJECTS
from ..persons.traces import SINGULAR
from ..text.languages import is_universal
from ..text.lookup import gender_listed
from ..text.lookup import words as listed
from ..universal.genders import gender_of_noun, number_of_noun
from ..universal.pronouns import gender_of, number_of
from ..universal.vocabulary import does

if TYPE_CHECKING:
    from ..grammar.tokens import Token

ONE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
MANY = frozenset({"they", "them", "their", "themselves"})
BODY = frozenset({"it", "its", "itself"})
THIRD = ONE | MANY | BODY
"""Pronouns of the third person."""


LAST = 10
"""Speakers among whom a pronoun looks back."""

REACH = 1200
"""Characters within which a pronoun may look back for the source it stands for."""


@dataclass(frozen=True, slots=True, eq=False)
class Speaker:
    """A source at one place of a page: the value, how it came to the outlet, and its head word.

    ``thing`` is true where the page shows a single name to be a body's.
    """

    source: Source
    sourcing: Sourcing
    head: "Token"
    person: bool = False
    thing: bool = False


def fits(head: "Token", one: Speaker) -> bool:
    """True if the pronoun may stand for the speaker by number, gender and nature."""
    plural = (
        _is_plural(one.head)
        or one.head.lower_ in MANY
        or number_of(one.head) == "many"
        or one.sourcing is Sourcing.BARE
    )
    body = one.source.kind in {SourceKind.ORGANIZATION, SourceKind.DOCUMENT, SourceKind.OUTLET}
    body = body and not (_may_be_one(one) or _speaks_for(one.head) or _is_gendered(head, one))
    if head.lower_ in ONE or number_of(head) == "one":
        wanted = SINGULAR.get(head.lower_) or gender_of(head)
        alike = wanted is None or gender_shown(one) in {None, wanted}
        return not plural and not body and alike and one.head.lower_ not in BODY | MANY
    if head.lower_ in BODY:
        next_to = head.sent.start > 0 and head.doc[head.sent.start - 1].sent is one.head.sent
        return not plural and (body or (next_to and one.sourcing is Sourcing.INSTITUTION))
    return plural if head.lower_ in MANY or number_of(head) == "many" else body and not plural


def _is_gendered(pronoun: "Token", one: Speaker) -> bool:
    """True for a body in a language whose pronouns make no difference: "le groupe Altis" goes on as "il"."""
    if not is_universal(pronoun.lang_) or one.source.kind not in {SourceKind.ORGANIZATION, SourceKind.DOCUMENT}:
        return False
    return gender_shown(one) is not None


def passes_on(one: Speaker, other: Speaker) -> bool:
    """True if the other speaks in what this one says: of "Bell said the firm had told her …" a later "she" is Bell."""
    return one.head.sent is other.head.sent and one.head.dep_ in SUBJECTS and one.head.head in other.head.ancestors


def gender_shown(one: Speaker) -> str | None:
    """The speaker's gender where a given name, a pronoun ("the mayor himself"), or the noun's own form, shows it."""
    shown_by = next((word for word in (one.head.lower_, one.source.text.split()[-1]) if word in SINGULAR), None)
    if shown_by is not None:
        return SINGULAR[shown_by]
    if is_universal(one.head.lang_) and (one.head.pos_ == "NOUN" or number_of(one.head)):
        return gender_of(one.head) if number_of(one.head) else gender_of_noun(one.head)
    if one.head.pos_ == "NOUN" and not one.person:
        if shown := one.head.morph.get("Gender", []):
            return {"Fem": "f", "Masc": "m"}.get(shown[0])
        return gender_listed(one.head.lower_, "titles", one.head.lang_)
    given = one.source.name.split()[0].lower()
    given = given.split("-")[0] if is_universal(one.head.lang_) else given
    return gender_listed(given, "given", one.head.lang_) if one.person else None


def _is_plural(head: "Token") -> bool:
    if head.pos_ == "NOUN" and is_universal(head.lang_):
        return number_of_noun(head) == "many"
    return head.tag_ in {"NNS", "NNPS"}


def _may_be_one(one: Speaker) -> bool:
    """True for a lone capitalised word that nothing tells to be a body: it may be a surname."""
    lone = one.head.pos_ == "PROPN" and one.source.text == one.head.text and sort_of(one.head) is None
    return lone and not one.thing and not _opens_body(one.head)


def _opens_body(head: "Token") -> bool:
    """True for a name that the page begins a body's name with: "Rogers" beside "Rogers Shipping Inc."."""
    longer = re.finditer(rf"\b(?i:{re.escape(head.text)})[- ]((?:[A-Z&][\w&-]*\.? ?){{1,4}})", head.doc.text)
    known = listed("capitals", "body", language=head.lang_)
    return any(not known.isdisjoint(found[1].lower().replace(".", " ").split()) for found in longer)


def _speaks_for(head: "Token") -> bool:
    """True for the one person who speaks for a body: "a spokesman for the port"."""
    return head.tag_ == "NN" and head.lemma_.lower() in listed("titles", "role", language=head.lang_)


def spoken_before(head: "Token", before: Sequence[Speaker]) -> Speaker | None:
    """The last speaker of the pronoun's number and nature within reach."""
    near = (one for one in reversed(before[-LAST:]) if head.idx - one.head.idx <= REACH)
    fitting = [one for one in near if one.head.i < head.i and not _is_first(one.head) and fits(head, one)]
    wanted = SINGULAR.get(head.lower_)
    meant = [one for one in fitting if wanted is None or _known_gender(one, before) in {None, wanted}]
    return next((one for one in meant[1:] if passes_on(one, meant[0])), meant[0]) if meant else None


def _is_first(head: "Token") -> bool:
    """True for "I" and "we", whom no third person takes up."""
    return head.lower_ in listed("witnessing", "self", "frame", head.lang_) or does(head, "first")


def _known_gender(one: Speaker, before: Sequence[Speaker]) -> str | None:
    """The gender that a pronoun has shown a speaker to have: "Selin" is a woman once "she" has told more."""
    again = (each for each in reversed(before) if each.source.name == one.source.name)
    return next((gender for each in again if (gender := gender_shown(each)) is not None), None)


def is_body_alone(head: "Token") -> bool:
    """True for a single name that speaks, unless it is an outlet's."""
    alone = len(full_phrase(head)) == 1 and head.text[:1].isupper() and not is_universal(head.lang_)
    return alone and sourcing_of(head, [head], False) in {Sourcing.INSTITUTION, Sourcing.ANONYMOUS}
