"""Whom the words of reported speech mean, once it is known who speaks: "I", "we", a disputed "his", "her client"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ...model import Mention, Source, SourceKind, Span
from ..attribution.verbs import within
from ..grammar.once import once
from ..grammar.tree import child, children, tokens_at
from ..page import Page
from ..persons.pronouns import UNDECIDED
from ..persons.roles import Roles, roles
from ..persons.traces import SINGULAR
from ..text.languages import is_universal
from ..text.lookup import gender_listed
from ..universal.pronouns import number_of
from ..universal.vocabulary import role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

ALONE = frozenset({"i", "me", "my", "myself"})
TOGETHER = frozenset({"we", "us", "our"})
SPEAKING = 0.9
"""How sure it is that "I" in a quotation is who is quoted, at most."""

RELATED = 0.7
"""How sure it is that "her client" is the one whose lawyer she is said to be."""

WHOSE = "reference: “{}” may mean {} or {}"
"""What is open about a possessive that the speaker and somebody spoken of may both claim."""


def heard(
    page: Page, tokens: "Sequence[Token]", sources: Sequence[Source], persons: Sequence[Mention]
) -> tuple[tuple[Mention, ...], str | None]:
    """The persons that the words name, and what is left open about them.

    ``persons`` are those known without asking who speaks; ``sources`` are those who answer for the words. Only one
    source that speaks for itself can be "I" or own what "his" owns.
    """
    known = others(page.doc.lang_)
    owned = [token for token in tokens if token.tag_ == "NN" and token.lemma_.lower() in known]
    speaker = sources[0] if len(sources) == 1 else None
    name = _person(page, speaker)
    related = [each for token in owned if (each := _related(page, token, name)) is not None]
    taken = {each.spans[0].start for each in related}
    kept = [each for each in persons if each.spans[0].start not in taken] if taken else list(persons)
    if speaker is None or name is None:
        return _ordered([*kept, *related]), None
    others_out = [each for each in kept if not _of_another(each, page, tokens, name)]
    settled, open_ = _settled(page, tokens, speaker, others_out)
    first = _first(page, ALONE, "alone")
    alone = [token for token in tokens if token.lower_ in first and token.idx not in taken and _quoted(token, page)]
    own = [_mention(token, name, _sure(speaker)) for token in alone]
    return _ordered([*settled, *related, *own]), open_


def together(page: Page, tokens: "Sequence[Token]", sources: Sequence[Source]) -> tuple[Mention, ...]:
    """What "we" and "our" stand for in the words of one body: for the wording only, as bodies are no persons."""
    if len(sources) != 1 or sources[0].kind is not SourceKind.ORGANIZATION:
        return ()
    name = sources[0].name.split(",")[0]
    last = name.split()[-1]
    if last == "police" or (last[:1].islower() and last.endswith("s")):
        return ()
    first = _first(page, TOGETHER, "together")
    return tuple(_mention(each, name, SPEAKING) for each in tokens if each.lower_ in first and _quoted(each, page))


def _of_another(mention: Mention, page: Page, tokens: "Sequence[Token]", speaker: str) -> bool:
    """True for a "he" of a whole quotation, or beside its "I", that was read as the one who is quoted."""
    if mention.name != speaker or mention.text.lower() not in SINGULAR:
        return False
    if any(each.idx == mention.spans[0].start and _in_own_words(each, page) for each in tokens):
        return True
    quoted = [each for each in tokens if within(each, page.quotes)]
    himself = any(each.lower_ in ALONE for each in quoted)
    return himself and any(each.idx == mention.spans[0].start for each in quoted)


def _in_own_words(pronoun: "Token", page: Page) -> bool:
    """True within a quotation that opens as a sentence does, beside whose words nothing else tells who is meant."""
    quote = next((each for each in page.quotes if each.inner.start <= pronoun.idx < each.inner.end), None)
    if quote is None or is_universal(pronoun.lang_):
        return False
    opened = page.doc.text[quote.inner.start : quote.inner.start + 1]
    before = page.doc.text[: quote.outer.start].rstrip()[-1:]
    return opened.isupper() and before in {"", ".", ",", ":", "?", "!", "”", '"'}


def _first(page: Page, english: frozenset[str], name: str) -> frozenset[str]:
    """The words of the first person in the page's language."""
    return role(page.doc.lang_, name) if is_universal(page.doc.lang_) else english


def _person(page: Page, speaker: Source | None) -> str | None:
    """The name of a speaker who is a person named on the page."""
    if speaker is None or speaker.kind is not SourceKind.PERSON:
        return None
    return speaker.name if speaker.name in page.cast.first else None


def _sure(speaker: Source) -> float:
    return min(SPEAKING, speaker.resolved.score) if speaker.resolved else SPEAKING


def _quoted(token: "Token", page: Page) -> bool:
    """True within a quotation, and in a turn of an interview."""
    turned = is_universal(token.lang_) and any(
        one.construct == "headed" and one.holds(token) for one in page.attributions
    )
    return turned or within(token, page.quotes)


def _settled(
    page: Page, tokens: "Sequence[Token]", speaker: Source, persons: Sequence[Mention]
) -> tuple[list[Mention], str | None]:
    """The persons, where a possessive goes to the speaker whose it is, or to nobody where two may own it."""
    found, open_ = list(persons), None
    for token in [token for token in tokens if token.dep_ == "poss"] if persons else ():
        mine = _owned(token, persons)
        rival = _rival(token, mine, speaker, persons, tokens) if mine is not None else None
        if mine is None or rival is None or _quoted(token, page):
            continue
        place = found.index(mine)
        if _fits(page, token.head, speaker):
            found[place] = replace(mine, name=speaker.name, score=RELATED)
        else:
            found[place] = replace(mine, score=UNDECIDED)
            open_ = WHOSE.format(token.text, mine.name, rival)
    return found, open_


def _owned(token: "Token", persons: Sequence[Mention]) -> Mention | None:
    """The person that "his" or "her" before a noun is read as, unless "own" settles it."""
    if token.lower_ not in SINGULAR or any(each.lower_ == "own" for each in token.head.lefts):
        return None
    return next((each for each in persons if each.spans == (Span(token.idx, token.idx + len(token)),)), None)


def _rival(
    token: "Token", mine: Mention, speaker: Source, persons: Sequence[Mention], tokens: "Sequence[Token]"
) -> str | None:
    """Who else may own it: the speaker beside somebody of the clause, or somebody of the clause beside the speaker."""
    before = [each.name for each in persons if each.spans[0].start < token.idx and each.text.lower() not in SINGULAR]
    rivals = {mine.name, speaker.name, *before} - {mine.name}
    fitting = sorted(name for name in rivals if gender_of(name) in {None, SINGULAR[token.lower_]})
    disputed = speaker.name != mine.name if mine.name in before else speaker.name == mine.name
    return fitting[0] if fitting and disputed else None


def gender_of(name: str) -> str | None:
    """The gender that a given name shows, if it shows one."""
    return gender_listed(name.split()[0].lower(), "given")


def _fits(page: Page, noun: "Token", speaker: Source) -> bool:
    """True if the speaker is described by the very noun: a hotel owner, and his hotel."""
    told = {token.lemma_.lower() for span in speaker.spans for token in tokens_at(page.doc, span)}
    return noun.lemma_.lower() in told and noun.pos_ == "NOUN"


def _related(page: Page, noun: "Token", speaker: str | None) -> Mention | None:
    """The person that "her client" means if she is told to be that person's lawyer; "my client" in a lawyer's words."""
    owner = child(noun, {"poss"})
    if owner is None or any(each.pos_ == "PROPN" for each in children(noun, {"appos"})):
        return None
    hers = _owner_named(page, owner, speaker)
    told = told_of(page).persons if hers else {}
    pairs = [pair for office in others(noun.lang_)[noun.lemma_.lower()] for pair in told.get(office, ())]
    names = {whom for mention, whom in pairs if mention.name == hers and whom and whom != hers}
    if speaker is not None and any(mention.name == speaker != whom == hers for mention, whom in pairs):
        names = {whom for mention, whom in pairs if mention.name == speaker and whom}  # a client has no client
    span = Span(owner.idx, noun.idx + len(noun))
    text = page.doc.text[span.start : span.end]
    return Mention(text, (span,), names.pop(), RELATED) if len(names) == 1 else None


def _owner_named(page: Page, owner: "Token", speaker: str | None) -> str | None:
    """Who "her" is, or the speaker for the "my" of a quotation."""
    if owner.lower_ in _first(page, ALONE, "alone"):
        return speaker if _quoted(owner, page) else None
    if owner.lower_ not in SINGULAR and number_of(owner) != "one":
        return None
    hers = page.cast.name_at(owner)
    return hers.name if hers is not None else None


@once
def told_of(page: Page) -> Roles:
    """What the page says that its persons and bodies are."""
    return roles(page.doc, page.cast)


@cache
def others(language: str = "en") -> dict[str, frozenset[str]]:
    """What somebody is to whom the noun names: a client has a lawyer, an attorney, an agent."""
    rows = load("relations", language)
    return {row["other"]: frozenset(each["word"] for each in rows if each["other"] == row["other"]) for row in rows}


def _mention(token: "Token", name: str, score: float) -> Mention:
    return Mention(token.text, (Span(token.idx, token.idx + len(token)),), name, score)


def _ordered(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda mention: (mention.spans, mention.name)) if len(mentions) > 1 else mentions)
