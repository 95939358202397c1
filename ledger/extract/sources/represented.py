"""Whom a lawyer, a spokesman or a wife speaks of: in the words of "the lawyer of Ann Bell" a bare "she" is Ann Bell."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...model import Mention, Source, Span
from ..attribution.verbs import within
from ..grammar.tree import child, children, tokens_at
from ..page import Page
from ..persons.traces import SINGULAR
from ..text.languages import is_universal
from ..text.lookup import gender_listed
from ..text.lookup import words as listed
from ..universal.pronouns import gender_of as shown_by
from ..universal.pronouns import number_of
from ..universal.vocabulary import does
from .voices import gender_of, others

if TYPE_CHECKING:
    from ..grammar.tokens import Token

PLAIN, SHOWN = 0.6, 0.7
"""How sure it is that the pronoun is who is spoken for, and how sure where the speaker cannot be meant."""

REASON = "“{}” read as {}: “{}” speaks for that person"
"""Why the pronoun is read so."""


def represented(
    page: Page, tokens: "Sequence[Token]", sources: Sequence[Source], persons: Sequence[Mention]
) -> tuple[tuple[Mention, ...], tuple[str, ...]]:
    """The persons of a statement, "he" and "his" given to the one its speaker speaks for, and why.

    A pronoun is left as it was where somebody named in the statement may be meant, or the speaker by name and gender.
    """
    source = sources[0] if len(sources) == 1 and page.parsed else None
    told = next(_relations(page, source), None) if source is not None else None
    if source is None or told is None:
        return tuple(persons), ()
    noun, whose = told
    named = {each.name for each in persons if each.text.lower() not in SINGULAR} - {whose.name}
    found = [each for token in tokens if (each := _meant(page, token, noun, whose, source, named)) is not None]
    meant = [one for one in found if not any(one is not each and _inside(one, each.spans) for each in found)]
    taken = {each.spans for each in meant}
    kept = [each for each in persons if not any(_inside(each, spans) for spans in taken)]
    reasons = [REASON.format(each.text, each.name, source.name) for each in meant]
    return tuple(sorted([*kept, *meant], key=lambda each: each.spans)), tuple(dict.fromkeys(reasons))


def _inside(one: Mention, places: tuple[Span, ...]) -> bool:
    return places[0].start <= one.spans[0].start and one.spans[0].end <= places[0].end


def _relations(page: Page, source: Source) -> "Iterator[tuple[Token, Mention]]":
    """The nouns that say what the speaker is to somebody, lawyer, spokesman, wife, each with that person."""
    places = [*source.spans, *(source.resolved.spans if source.resolved else ())]
    kinds = speaking(page.doc.lang_)
    near = [token for place in places for token in tokens_at(page.doc, place) if token.pos_ == "NOUN"]
    for noun in [*near, *_beside(page, source.name)] if is_universal(page.doc.lang_) else near:
        whose = _possessor(page, noun, source) if noun.lemma_.lower() in kinds else None
        if whose is not None:
            yield noun, whose


def _beside(page: Page, name: str) -> "list[Token]":
    """The nouns in apposition to a name where the page first gives it."""
    first = page.cast.first.get(name)
    words = tokens_at(page.doc, first.spans[0]) if first is not None else []
    return [each for word in words for each in (word.head, *children(word, {"appos"})) if each.pos_ == "NOUN"]


@cache
def speaking(language: str) -> frozenset[str]:
    """The nouns of whoever speaks for one person: relatives, and those who do so by trade."""
    trade = listed("titles", "speaking", language=language) if is_universal(language) else SPEAKING
    return listed("titles", "kin", language=language) | trade


SPEAKING = listed("speaking", "for one")
"""Whoever speaks for one person."""


def _possessor(page: Page, noun: "Token", source: Source) -> Mention | None:
    """Whose lawyer it is, if a person named on the page: "Ann Bell's lawyer", "a lawyer for Ann Bell", "her lawyer"."""
    ties = [each for each in children(noun, {"prep"}) if each.lower_ in {"of", "for", "to"}]
    owners = [child(noun, {"poss"}), *(child(each, {"pobj"}) for each in ties)]
    if is_universal(noun.lang_):
        owners += [each for each in children(noun, {"pobj"}) if each.i > noun.i]
    if owners[0] is not None and (wanted := SINGULAR.get(owners[0].lower_)) is not None:
        family = _family(page, source.name, wanted)
        return family[0] if len(family) == 1 else page.cast.name_at(owners[0])
    found = (page.cast.name_at(each) for each in owners if each is not None)
    return next((each for each in found if each is not None and each.score >= PLAIN), None)


def _family(page: Page, name: str, wanted: str) -> list[Mention]:
    """The others of the speaker's surname that "his" or "her" may mean: of "his wife Ann Bell" another Bell."""
    if name not in page.cast.first:
        return []
    bearers = [other for other in page.cast.first if other != name and other.split()[-1:] == name.split()[-1:]]
    return [page.cast.first[other] for other in bearers if gender_of(other) in {None, wanted}]


def _meant(
    page: Page, token: "Token", noun: "Token", whose: Mention, source: Source, named: set[str]
) -> Mention | None:
    """The mention that a pronoun makes of who is spoken for, ``None`` where it may well be somebody else."""
    unnamed = source.name not in page.cast.first
    if unnamed and (related := _related(page, token, noun, whose)) is not None:
        return related
    wanted = _wanted(token)
    if wanted is None or token.lower_.endswith("self") or gender_of(whose.name) not in {None, wanted}:
        return None
    if any(gender_of(name) in {None, wanted} for name in named):
        return None
    speaker = _shown(noun) or (None if unnamed else gender_of(source.name))
    other = within(token, page.quotes) or speaker not in {None, wanted}
    if not other and (token.dep_ == "poss" or not unnamed):
        return None
    span = Span(token.idx, token.idx + len(token))
    return Mention(token.text, (span,), whose.name, SHOWN if other else PLAIN)


def _wanted(token: "Token") -> str | None:
    """The gender of whom a third person's pronoun means; French "il" and "elle" show it, "son" does not."""
    if not is_universal(token.lang_):
        return SINGULAR.get(token.lower_)
    return shown_by(token) if number_of(token) == "one" and not token.text.startswith("-") else None


def _related(page: Page, token: "Token", noun: "Token", whose: Mention) -> Mention | None:
    """The mention that "her client" makes where her being his lawyer is all that the page says of her."""
    owner = child(token, {"poss"})
    if owner is None or noun.lemma_.lower() not in others(token.lang_).get(token.lemma_.lower(), frozenset()):
        return None
    mine = owner.lower_ == "my" or does(owner, "alone")
    if owner.lower_ not in SINGULAR and number_of(owner) != "one" and not (mine and within(token, page.quotes)):
        return None
    span = Span(owner.idx, token.idx + len(token))
    return Mention(page.doc.text[span.start : span.end], (span,), whose.name, SHOWN)


def _shown(noun: "Token") -> str | None:
    return gender_listed(noun.lemma_.lower(), "titles", noun.lang_)
