"""The sources of a page: the words that name them, and whom pronouns and descriptions stand for."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import Resolution, Source, SourceKind, Sourcing, Span
from ..attribution.alike import alike
from ..attribution.source_words import full_phrase
from ..attribution.sourcing import kind_of, sourcing_of
from ..attribution.turns import timeless
from ..grammar.tree import noun_phrase, spans
from ..page import Page
from ..persons.roles import Roles, whose
from ..persons.traces import SINGULAR
from ..text.languages import is_universal
from ..universal.descriptions import described, is_told_person
from ..universal.latest import is_body
from ..universal.pronouns import carries_on, number_of
from ..universal.taken_up import by_initials, is_again, is_taken_up, nameless_before
from ..universal.vocabulary import does
from .acting import doer_before, is_new, met_before, person_before, person_beside, spoken_of
from .apposed import by_example, name_apart, name_of
from .elsewhere import with_elsewhere
from .speaker import ONE, THIRD, Speaker, is_body_alone, spoken_before
from .voices import told_of

if TYPE_CHECKING:
    from ..grammar.tokens import Token

RELATIVE = frozenset({"who", "whom", "which", "that"})
"""Pronouns that stand for the noun whose clause they open."""

DEFINITE = frozenset({"the", "this", "that", "these", "those"})

JUST_ACTED = 0.75
"""How sure it is that "she said" is whom the sentence before was about."""

SURE = 0.5
"""The score below which a possessive's owner is left open."""


def speakers(page: Page) -> "dict[int, Speaker]":
    """The speakers of all attributions by the index of their head word, resolved in the order of the text."""
    found: dict[int, Speaker] = {}
    told = told_of(page) if page.parsed else Roles()
    for head, words, content in sorted(_named(page), key=lambda named: named[0].i):
        if head.i not in found:
            others = spoken_of(head, content, page.cast, page.quotes)
            found[head.i] = _speaker(head, words, page, list(found.values()), told, others)
    return with_elsewhere(found, page)


def _named(page: Page) -> "Iterator[tuple[Token, list[Token], Sequence[Token]]]":
    for one in page.attributions:
        both = (one,) if one.meets is None else (one, one.meets)
        yield from ((head, timeless(words), one.content) for each in both for head, words in each.named)


def _speaker(
    head: "Token", words: "list[Token]", page: Page, before: Sequence[Speaker], told: Roles, others: Collection[str]
) -> Speaker:
    """The speaker at ``head``; "he" is none of the ``others``, whom the words he is quoted with name."""
    places = spans(words) or (Span(head.idx, head.idx + len(head)),)
    said = " … ".join(page.doc.text[place.start : place.end] for place in places)
    meant = _meant(head, words, page, before, told, others) or _taken_up(head, words, page, before)
    if meant is None:
        return _told(head, words, said, places, page)
    resolution, sourcing, kind, person = meant
    return Speaker(Source(said, places, kind, resolution), sourcing, head, person)


def _told(head: "Token", words: "list[Token]", said: str, places: tuple[Span, ...], page: Page) -> Speaker:
    """A speaker told by the words themselves: by a name, or by a description."""
    if head.lower_ in page.cast.things and is_body_alone(head):
        return Speaker(Source(said, places, SourceKind.ORGANIZATION), Sourcing.INSTITUTION, head, False, True)
    name = name_of(head, page) or name_apart(words, page)
    sourcing = sourcing_of(head, words, name is not None or by_example(head, page) or is_told_person(head, words))
    if sourcing is Sourcing.NAMED and name is None and head.lower_ in ONE:
        return Speaker(Source(said, places, SourceKind.UNNAMED), Sourcing.ANONYMOUS, head, True)
    if sourcing is Sourcing.NAMED and name is None:
        return Speaker(Source(said, places, SourceKind.PERSON), sourcing, head, True)
    if name is None or sourcing is not Sourcing.NAMED:
        owned = whose(words, page.cast)
        theirs = Resolution(owned[0], places, owned[1]) if owned is not None and owned[1] >= SURE else None
        return Speaker(Source(said, places, kind_of(sourcing, head), theirs), sourcing, head)
    meant = Resolution(name.name, name.spans, name.score) if name.name != said else None
    return Speaker(Source(said, places, SourceKind.PERSON, meant), sourcing, head, True)


Meaning = tuple[Resolution, Sourcing, SourceKind, bool]


def _meant(
    head: "Token", words: "list[Token]", page: Page, before: Sequence[Speaker], told: Roles, others: Collection[str]
) -> Meaning | None:
    """Whom the words stand for, ``None`` where they speak for themselves or nobody fits."""
    if head.lower_ in RELATIVE and head.pos_ == "PRON":
        return _antecedent(head, page)
    if number_of(head) and not carries_on(head) and (known := _stands_for(head, page)) is not None:
        return known
    if (near := _beside(head, page) or _own_account(head, page)) is not None:
        return near
    if head.lower_ in THIRD or (number_of(head) and not (head.pos_ == "NOUN" and is_body(head))):
        return _carried(head, page, before, told, others)
    if head.pos_ != "NOUN" or not words or any(each.i > head.i and each.text[:1].isupper() for each in words):
        return None
    if words[0].lower_ in DEFINITE or does(words[0], "definite"):
        return _described_before(head, before) or _titled(head, told)
    owner = page.cast.name_at(words[0]) if words[0].dep_ == "poss" and words[0].tag_ == "PRP$" else None
    return _titled(head, told, owner.name) if owner is not None else None


def _carried(
    head: "Token", page: Page, before: Sequence[Speaker], told: Roles, others: Collection[str]
) -> Meaning | None:
    """Whom a pronoun takes up: whom the outlet has met, who acts or speaks in the sentence before, who spoke last."""
    last = spoken_before(head, before)
    met = met_before(head, page.quotes) or nameless_before(head, last.head.i if last is not None else -1)
    if met is not None:
        return _acting(met, page, told, before)
    start = head.sent.start  # whoever spoke since the sentence before is who a pronoun carries on
    carried = last is not None and last.head.i >= (head.doc[start - 1].sent.start if start else 0)
    wrong = last is not None and last.source.name in others
    acted = None if carried and not wrong else _acted(head, page, before, others)
    again = acted or (None if wrong else _speaks_on(head, last, before))
    doer = None if acted else doer_before(head, page.quotes)
    if doer is None or any(one.head.i == doer.i for one in before):
        return again
    closer = again is None or (not carried and is_new(doer))
    return _acting(doer, page, told, before) if closer else again


def _taken_up(head: "Token", words: "Sequence[Token]", page: Page, before: Sequence[Speaker]) -> Meaning | None:
    """Who heads a turn by initials; whom "cet homme" takes up, if nobody described so has spoken: the last speaker."""
    named = by_initials(words, page.cast.first)
    if named is not None:
        return named, Sourcing.NAMED, SourceKind.PERSON, True
    last = before[-1] if before and is_taken_up(head) else None
    known = last is not None and last.source.kind is SourceKind.UNNAMED and last.head.tag_ == "NN"
    return _again(last, 0.6) if last is not None and known else None


def _stands_for(head: "Token", page: Page) -> Meaning | None:
    """The person that a pronoun before its verb stands for; one hung on a verb thrown in is who spoke before."""
    mention = page.cast.name_at(head)
    if mention is None:
        return None
    first = page.cast.first[mention.name]
    return Resolution(mention.name, first.spans, mention.score), Sourcing.NAMED, SourceKind.PERSON, True


def _beside(head: "Token", page: Page) -> Meaning | None:
    """The one person that the clause before "which he denies" tells of."""
    wanted = SINGULAR.get(head.lower_) if head.lower_ in {"he", "she"} else None
    found = person_beside(head, wanted, page.cast, page.quotes) if wanted is not None else None
    return None if found is None else _known(found.name, page)


def _known(name: str, page: Page) -> Meaning:
    """A person of the page who is told of just before."""
    return Resolution(name, page.cast.first[name].spans, JUST_ACTED), Sourcing.NAMED, SourceKind.PERSON, True


def _own_account(head: "Token", page: Page) -> Meaning | None:
    """Whose "by his own account" is: whom the sentence itself is about, not whoever spoke last."""
    own = head.dep_ == "poss" and head.lower_ in SINGULAR and any(each.lower_ == "own" for each in head.head.lefts)
    if not own:
        return None
    found = page.cast.name_at(head) or person_before(head, SINGULAR[head.lower_], page.cast, page.quotes)
    return None if found is None else _known(found.name, page)


def _acted(head: "Token", page: Page, before: Sequence[Speaker], others: Collection[str]) -> Meaning | None:
    """Whom the sentence before is about, or whom the pronoun stands for by its grammar."""
    found = _just_acted(head, page, before, others) or _stands_for(head, page)
    return found if found is None or found[0].text not in others else None


def _just_acted(head: "Token", page: Page, before: Sequence[Speaker], others: Collection[str]) -> Meaning | None:
    """Whom the sentence before the one of "he said" or "she said" is about, spoken or not, if the gender fits."""
    wanted = SINGULAR.get(head.lower_) if head.lower_ in {"he", "she"} else None
    spoken = {one.source.name for one in before}
    found = person_before(head, wanted, page.cast, page.quotes, spoken, others) if wanted is not None else None
    if found is None:
        return None
    first = page.cast.first[found.name]
    return Resolution(found.name, first.spans, JUST_ACTED), Sourcing.NAMED, SourceKind.PERSON, True


def _acting(noun: "Token", page: Page, told: Roles, before: Sequence[Speaker]) -> Meaning:
    """Whoever acts in the sentence before: by name where the page tells who that is, else as described there."""
    spoken = next((_again(one, 0.75) for one in before if one.head.i == noun.i), None)
    known = spoken or _stands_for(noun, page) or _titled(noun, told)
    places = spans(described(noun) if is_universal(noun.lang_) else full_phrase(noun))
    text = page.doc.text[places[0].start : places[-1].end]
    sourcing = sourcing_of(noun, noun_phrase(noun), False)
    return known or (Resolution(text, places, 0.6), sourcing, kind_of(sourcing, noun), False)


def _titled(head: "Token", told: Roles, owner: str = "") -> Meaning | None:
    """The one person, or the last body, of whom the page says so: "the mayor" for Mayor Ann Bell, "the paper"."""
    mention = told.person(head, owner)
    if mention is not None:
        return Resolution(mention.name, mention.spans, 0.7), Sourcing.NAMED, SourceKind.PERSON, True
    body = told.body(head) if not owner else None
    if body is None:
        return None
    sourcing = sourcing_of(head, [head], False)
    return body, sourcing, kind_of(sourcing, head), False


def _antecedent(head: "Token", page: Page) -> Meaning | None:
    """The noun that a relative pronoun stands for."""
    clause = next((each for each in [head, *head.ancestors] if each.dep_ == "relcl"), None)
    if clause is None:
        return None
    noun = clause.head
    while noun.dep_ == "appos" and noun.head.pos_ == "PROPN":
        noun = noun.head
    words, name = noun_phrase(noun), page.cast.name_at(noun)
    sourcing = sourcing_of(noun, words, name is not None)
    places = spans(words)
    text = name.name if name else page.doc.text[places[0].start : places[-1].end] if places else noun.text
    return Resolution(text, places, 0.9), sourcing, kind_of(sourcing, noun), name is not None


def _speaks_on(head: "Token", one: Speaker | None, before: Sequence[Speaker]) -> Meaning | None:
    """The speaker again, less surely where somebody else has spoken since."""
    if one is None:
        return None
    meant, sourcing, kind, person = _again(one, 0.8 if one is before[-1] else 0.6)
    lone = one.head.pos_ == "PROPN" and kind is SourceKind.ORGANIZATION
    if (head.lower_ in ONE or number_of(head) == "one") and lone:
        return meant, Sourcing.NAMED, SourceKind.PERSON, True
    return meant, sourcing, kind, person


def _described_before(head: "Token", before: Sequence[Speaker]) -> Meaning | None:
    """An earlier speaker described by the same noun: "the source" after "a security source"."""
    same = [one for one in before if (alike(head, one.head) or is_again(head, one.head)) and not one.person]
    return _again(same[-1], 0.85 if len({one.source.name for one in same}) == 1 else 0.6) if same else None


def _again(one: Speaker, score: float) -> Meaning:
    earlier = one.source.resolved
    text, places = (earlier.text, earlier.spans) if earlier else (one.source.text, one.source.spans)
    certain = score * (earlier.score if earlier else 1.0)
    return Resolution(text, places, round(certain, 2)), one.sourcing, one.source.kind, one.person
