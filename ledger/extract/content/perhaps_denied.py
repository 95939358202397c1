"""Statements that a denial may mean which stands elsewhere in the article and does not tell what it denies.

"Anna Reyes denied any wrongdoing" far behind what two guards say of her denies nothing that can be counted. But nobody
may be told that it stands uncontradicted: what others say of whoever denies is marked as open. A denial by somebody
nobody speaks of, a lawyer or a crew member, leaves open what the last accuser before it says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Claim, HedgeLevel, Modality
from ..text.lookup import framed, words

PUNCTUATION = ".,:;!?“”\"'"


def left_open(claims: Sequence[Claim], language: str) -> Iterator[Claim]:
    """The claims, those marked that a denial among them may mean which denies none of them for certain."""
    denials = [each for each in claims if _is_open(each) and _points(each, language)]
    meant = {id(each): denial for denial in denials for each in _meant(claims, denial)}
    for each in claims:
        denial = meant.get(id(each))
        free = denial is not None and each.ambiguous is None
        yield replace(each, ambiguous=_told(denial), perhaps_denied=True) if denial is not None and free else each


def _is_open(claim: Claim) -> bool:
    """True for a denial by one source that has found nothing to deny."""
    return not claim.states and claim.stance_denies and len(claim.sources) == 1 and bool(claim.cue)


def _told(denial: Claim) -> str:
    return f"perhaps denied: {denial.sources[0].name} denies “{denial.text}”, which may mean this"


def _points(denial: Claim, language: str) -> bool:
    """True for "any wrongdoing", "it" and "the accusation", which name no deed; not for "the request"."""
    said = {word.strip(PUNCTUATION).lower() for word in denial.text.split()}
    known = framed("refuting", ("charge", "charges"), language=language)
    return bool(said) and said <= known | words("pointing", "empty") | {""}


def _meant(claims: Sequence[Claim], denial: Claim) -> list[Claim]:
    """What others say of whoever denies; if nobody is spoken of, what the last one before it says."""
    open_ = [each for each in claims if _may_be(each, denial)]
    about = [each for each in open_ if _names(each, denial)]
    last = max((each for each in open_ if each.hull.end <= denial.cue[0].start), key=_end, default=None)
    return about or [each for each in open_ if last is not None and each.sources == last.sources]


def _end(claim: Claim) -> int:
    return claim.hull.end


def _may_be(each: Claim, denial: Claim) -> bool:
    own = {denial.sources[0].name, *[mention.name for mention in each.mentions]}  # of oneself one says no charge
    another = own.isdisjoint([source.name for source in each.sources])
    passed_on = bool(each.sources) or each.hedge.level is HedgeLevel.REPORTED
    return each.states and passed_on and another and not each.stance_denies and each.modality is Modality.ACTUAL


def _names(each: Claim, denial: Claim) -> bool:
    """True for a statement with the last word of the denier's name: "Reyes" of "Anna Reyes, 34"."""
    name = denial.sources[0].name.split(",")[0].split()
    told = f"{each.wording} {' '.join(mention.name for mention in each.mentions)}"
    return bool(name) and name[-1] in {word.strip(PUNCTUATION + "[]").removesuffix("'s") for word in told.split()}


def is_of_self(each: Claim) -> bool:
    """True for what somebody says of themselves, which is no charge: "it" may still mean it."""
    return any(mention.name == source.name for mention in each.mentions for source in each.sources)
