""" "She denied it": a denial that only points at what was said denies the statements that it points at.

"It" and "the claim" deny one statement: the only one of the sentence before, or the only one that is about whoever
denies. "Everything", "both claims" and "the charges" deny each statement of the last accuser in the paragraph, those
about whoever denies if there are any. A tail ("…, a claim he denies") denies the clause before it. Where it may be
others the sentence stays the outlet's own, says that this is open, and denies nothing that can be looked up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Article, Claim, HedgeKind, HedgeLevel, Modality, Polarity
from ..text.languages import is_universal, language_of
from ..text.lookup import framed, words
from ..universal.calling import calls_untrue
from .corrections import paragraph_start, sentence_start
from .perhaps_denied import is_of_self

REASON = "“{}” read as what is told before: {}"

OPEN = "denial: which of the statements before it are denied is not plain, and none is counted as denied"
"""What is open about the outlet's sentence that tells of a denial of several things."""

MANY = 30
"""Claims before a denial that are looked at; a paragraph holds no more."""

SURETY = 0.8
"""How sure it is that a denial means the statements before it."""

TWO = 2
"""How many statements "both" denies."""


def answered(article: Article, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; a denial of "it" has the words of what it denies, and the outlet's sentence that tells it goes."""
    language = article.language or language_of(article.text)
    pointing = {place: claim for place, claim in enumerate(claims) if _points(claim) or calls_untrue(claim, language)}
    denials = {place: found for place in pointing if (found := _denied(article, claims, place))}
    for place, claim in enumerate(claims):
        near = [other for other in range(place - MANY, place + MANY) if other in pointing]
        telling = [other for other in near if _only_tells(claim, pointing[other])]
        if not any(other in denials for other in telling):
            yield from denials.get(place, [replace(claim, ambiguous=claim.ambiguous or OPEN) if telling else claim])


def _points(claim: Claim) -> bool:
    """True for a denial of what stands elsewhere, by one source."""
    return not claim.states and claim.stance_denies and len(claim.sources) == 1 and bool(claim.cue)


def _denied(article: Article, claims: Sequence[Claim], place: int) -> list[Claim]:
    """The denial once with each statement that it denies; none where that is open."""
    denial = claims[place]
    said = {word.strip(PUNCTUATION).lower() for word in denial.text.split()}
    language = article.language or language_of(article.text)
    named, several = bool(_charged(said, language)), _is_several(said, language)
    if _is_tail(article, denial):
        meant = _before_tail(article, claims, place, several)
    elif several:
        meant = _accused(article, claims, place, both="both" in said)
        if is_universal(language):  # « ces accusations » may be one rumour
            meant = [each for each in meant if _is_charged(each, named, language)]
            meant = meant or _told_last(article, claims, place, said)
    else:
        meant = _told_last(article, claims, place, said)
    judged = _judged(article, denial)
    meant = [each for each in meant if not judged or _is_charge(each, denial, named)]
    return [_about(denial, each) for each in meant]


def _told_last(article: Article, claims: Sequence[Claim], place: int, said: set[str]) -> list[Claim]:
    """The one statement of the sentence before, or before the denial in its own, that it can mean."""
    denial, language = claims[place], article.language or language_of(article.text)
    before = list(_before(article, claims, place))
    said_so = [each for each in before if each.sources] or before  # beside what somebody says, no description
    named = bool(_charged(said, language))
    near = [each for each in said_so if _may_be_denied(each, denial) and not (named and is_of_self(each))]
    blamed = named or denial.states or not said.isdisjoint(words("pointing", "empty"))
    return _only(denial, [each for each in near if _is_charged(each, blamed, language)])


def _is_several(said: set[str], language: str) -> bool:
    """True for "it all", "everything", "both claims", "these", "the charges"."""
    return not said.isdisjoint(EVERYTHING) or not _charged(said, language) <= words(
        "refuting", "charge", language=language
    )


def _charged(said: set[str], language: str) -> set[str]:
    """The nouns of what others say, of one thing or of several."""
    one, many = (words("refuting", each, language=language) for each in ("charge", "charges"))
    return said & (one | many)


EVERYTHING = frozenset({"all", "everything", "both", "these", "those", "them"})


def _is_tail(article: Article, denial: Claim) -> bool:
    """True for a denial that hangs on what it denies: its words stand before its verb, and a comma before both."""
    start = min(denial.hull.start, denial.cue[0].start)
    cues = [each for each in denial.cue if article.text[each.start : each.end].lower() not in ARTICLES]
    behind = bool(cues) and denial.hull.end <= cues[0].start
    return behind and article.text[:start].rstrip()[-1:] in {",", "–", "—"}


ARTICLES = frozenset({"a", "an", "the"})
"""Words before "claim he denies" that may count as part of the cue."""


def _before_tail(article: Article, claims: Sequence[Claim], place: int, several: bool) -> list[Claim]:
    """What stands right before the tail in its sentence; with it all else that its speakers say there."""
    denial = claims[place]
    start = min(denial.hull.start, denial.cue[0].start)
    here = sentence_start(article.text, start)
    near = (each for each in claims[max(0, place - MANY) : place + MANY] if here <= each.hull.start)
    held = [each for each in near if each.hull.end <= start and _may_be_denied(each, denial)]
    if denial.text.lower() in SUGGESTED:  # who wants a truce is told so, and the truce is what is turned down
        held = [each for each in held if each.sources or each.hedge.level]
    last = max(held, key=lambda each: each.hull.end, default=None)
    if last is None or not several:
        return [last] if last else []
    return [each for each in held if each.chains == last.chains and each.sources == last.sources]


SUGGESTED = frozenset({"suggestion", "suggestions"})
"""Nouns of what somebody wants as often as of what they say."""


def _accused(article: Article, claims: Sequence[Claim], place: int, both: bool) -> list[Claim]:
    """What the last accuser says in the denial's paragraph or, where the denial opens one, in the one before."""
    denial = claims[place]
    first = paragraph_start(article.text, denial.cue[0].start)
    near = [each for each in claims[max(0, place - MANY) : place] if first <= each.hull.start]
    held = [each for each in near if each.hull.end <= denial.cue[0].start and _may_be_denied(each, denial)]
    held = [each for each in held if each.sources or _alleged(each)]
    last = held[-1] if held else None
    said = [each for each in held if last and _accusers(each) == _accusers(last)]
    of_them = [each for each in said if _is_about(each, denial)]
    meant = of_them if of_them else said if len(said) == 1 or both else []
    return meant if not both or len(meant) == TWO else []


def _accusers(each: Claim) -> frozenset[str]:
    return frozenset(source.name for source in each.sources)


def _before(article: Article, claims: Sequence[Claim], place: int) -> Iterator[Claim]:
    """What the sentence before tells, and what the denial's own, before its cue, has of others or vouches not for."""
    denial = claims[place]
    here = sentence_start(article.text, denial.hull.start)
    first = sentence_start(article.text, len(article.text[:here].rstrip()))
    for each in claims[max(0, place - MANY) : place]:
        earlier = first <= each.hull.start and each.hull.end <= denial.cue[0].start
        told = each.sources or each.hedge.level
        if earlier and (told or each.hull.start < here):
            yield each


def _may_be_denied(each: Claim, denial: Claim) -> bool:
    """True for a statement of somebody else's that says yes to something that happened, and does not doubt it.

    Who disputes that "there was no sign that it had sunk" does not deny that it had.
    """
    another = all(source.name != denial.sources[0].name for source in each.sources)
    told = each.modality is Modality.ACTUAL and each.hedge.level is not HedgeLevel.DOUBTFUL
    return each.states and another and not each.stance_denies and told


def _is_charged(each: Claim, named: bool, language: str) -> bool:
    """True for what a charge may be: no arrest or trial, which come of it; "the charges" are nothing of the outlet's.

    "The police held him. He denies the charges": he was held. "Lund was dismissed. She denies wrongdoing": she was.
    """
    came = words("refuting", "procedure", language=language)
    told = bool(each.sources) or bool(each.hedge.level)
    return (told or not named) and came.isdisjoint(each.wording.lower().split())


def _only(denial: Claim, near: Sequence[Claim]) -> list[Claim]:
    """The only statement, or the only one about whoever denies; of several the only one that nobody vouches for."""
    found = [each for each in near if _is_about(each, denial)] or near
    open_ = [each for each in found if each.hedge.level or len(found) == 1]
    return open_ if len(open_) == 1 else []


def _is_about(each: Claim, denial: Claim) -> bool:
    """True for a statement that names whoever denies it."""
    denier = denial.sources[0].name
    bare = denier.removeprefix("The ").removeprefix("the ")
    return any(mention.name == denier for mention in each.mentions) or f" {bare} " in f" {each.wording} "


def _alleged(each: Claim) -> bool:
    return each.hedge.kind is HedgeKind.ALLEGATION


def _judged(article: Article, denial: Claim) -> bool:
    """True for "called it absurd": it denies what somebody alleges, and elsewhere only disapproves."""
    said = " ".join(article.text[place.start : place.end] for place in denial.cue)
    behind = sentence_of(article.text, denial.hull.end)
    around = {word.strip(PUNCTUATION) for word in f"{said} {behind}".lower().split()}
    return _calls(said) and not framed("refuting", ("absurd", "lie")).isdisjoint(around)


def _calls(said: str) -> bool:
    """True where one of the words is a form of calling something: "called", "describes"."""
    stems = tuple(lemma.removesuffix("e") for lemma in words("refuting", "judge"))
    return any(word.lower().startswith(stems) for word in said.split())


def sentence_of(text: str, at: int) -> str:
    """What is left of the sentence from ``at`` on."""
    return text[at : at + LONGEST].split("\n")[0].split(". ")[0]


LONGEST = 60
"""Letters behind a denial among which it is told what it calls what it denies."""

PUNCTUATION = ".,:;!?“”\"'"


def _is_charge(each: Claim, denial: Claim, named: bool) -> bool:
    """True for what somebody says of whoever calls it absurd, and for any claim that is called a claim."""
    said = bool(each.sources) or _alleged(each)
    return said and (named or _alleged(each) or _is_about(each, denial))


def _about(denial: Claim, meant: Claim) -> Claim:
    """The denial in the words of what it denies, with its persons, times and amounts."""
    reason = REASON.format(denial.text, meant.wording)
    told = replace(denial, wording=meant.wording, mentions=meant.mentions, times=meant.times, amounts=meant.amounts)
    told = told if denial.stance_denies else replace(told, polarity=Polarity.DENIED, stance_denies=True)
    return replace(told, states=True, score=round(denial.score * SURETY, 2), reasons=(*denial.reasons, reason))


def _only_tells(claim: Claim, denial: Claim) -> bool:
    """True for the outlet's sentence that tells no more than that there is this denial."""
    if claim.sources or not claim.states or not claim.hull.start <= denial.hull.start < claim.hull.end:
        return False
    known = f"{denial.text} {denial.sources[0].text} {denial.sources[0].name}".split()
    told = claim.hull.end <= max(denial.hull.end, denial.cue[-1].end) or _calls(claim.text)
    return told and len(claim.text.split()) <= len(known) + len(denial.cue) + FEW


FEW = 2
"""Words beside source, cue and "it" that tell nothing more: "has", "always", "a lie"."""
