"""An outlet takes back what it reported: "we wrongly reported that …", "Correction: an article said that …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Article, Claim, Sourcing

REASON = "The outlet takes back what it reported."

_OPENS = re.compile(r"(?:\A|\n)[^\w\n]*(?:corrections?|clarifications?|errat(?:um|a)|editor[’']s note)\b", re.I)
"""A paragraph that corrects begins with the word."""

_OWN = re.compile(
    r"we|(?:(?:an?|the|our|this)\s+)?(?:(?P<version>(?:earlier|previous|original|first|prior)\s+version)|"
    r"(?:(?:earlier|previous|original|first|prior)\s+)?(?:article|story|headline|caption|photo caption))"
    r"(?:\s+(?:of|on|from|in|published|that we published)\b.*)?|our\s+(?:\w+\s+)?report(?:\s+(?:of|on|from)\b.*)?",
    re.I,
)
"""The outlet's own earlier words, as a source is worded."""

_VALUE = re.compile(
    r"(?:the|its)\s+(?:(?:correct|right|actual|true|exact)\s+)?"
    r"(?:sum|figure|number|amount|total|toll|price|cost|count)\s+"
    r"(?:was|is|were|are|should\s+(?:be|have\s+been))\s+(?P<value>.+)",
    re.I,
)
"""What a value is, with nothing said of what: the sentence before tells that."""

_WRONGLY = re.compile(
    r"\b(?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately|in error|misstated|misreported)\b", re.I
)


def taken_back(article: Article, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; where the outlet says that its own report was wrong, it denies what it reported, in its own voice."""
    paragraphs = [found.start() for found in _OPENS.finditer(article.text)]
    denied: Claim | None = None
    for claim in claims:
        told = _own_voice(article, claim, paragraphs)
        if told and told.stance_denies:
            denied = told
        yield told or (denied and _righted(article, claim, denied)) or claim


def _righted(article: Article, claim: Claim, denied: Claim) -> Claim | None:
    """The sentence "the sum was 4 million crowns" behind what is taken back: the same statement with the right number.

    ``None`` where it is something else, or either has not exactly one amount.
    """
    found = _VALUE.match(claim.wording)
    between = article.text[denied.hull.end : claim.hull.start]
    if not found or claim.sources or "\n" in between or len(claim.amounts) != 1 or len(denied.amounts) != 1:
        return None
    wrong, right = denied.amounts[0].text, found["value"].rstrip(".")
    if claim.amounts[0].text not in right or denied.wording.count(wrong) != 1:
        return None
    wording = denied.wording.replace(wrong, claim.amounts[0].text)
    return replace(claim, wording=wording, mentions=denied.mentions, times=claim.times or denied.times)


def _own_voice(article: Article, claim: Claim, corrections: Sequence[int]) -> Claim | None:
    """The claim as the outlet's own, denied if it reported that before: ``None`` for a claim that is no correction."""
    earlier = _own(claim.sources[0].text, article.outlet) if len(claim.sources) == 1 else None
    if earlier is None or claim.stance_denies:
        return None
    lead = article.text[sentence_start(article.text, claim.hull.start) : claim.hull.start]
    corrects = _corrects(article.text[: claim.hull.start], corrections)
    if not (earlier or corrects or _WRONGLY.search(lead)):
        return None
    after = any(span.start > claim.hull.start for span in claim.sources[0].spans)  # "12, not 21, as we wrote"
    return _as_own(claim) if after else replace(_as_own(claim), stance_denies=True, reasons=(*claim.reasons, REASON))


def _corrects(before: str, corrections: Sequence[int]) -> bool:
    """True if the paragraph that ``before`` ends in is one of ``corrections``."""
    return any("\n" not in before[at:].strip() for at in corrections if at < len(before))


def _own(source: str, outlet: str) -> bool | None:
    """True for an earlier version of the text, False for other words of the outlet, ``None`` for anybody else."""
    found = _OWN.fullmatch(source.strip())
    if found:
        return bool(found["version"])
    return False if source.casefold().removeprefix("the ") == outlet.casefold().removeprefix("the ") != "" else None


def sentence_start(text: str, at: int) -> int:
    """Where the sentence that goes on at ``at`` begins."""
    ends = [text.rfind(end, 0, at) for end in (". ", "? ", "! ", "\n")]
    return max(ends) + 1


def _as_own(claim: Claim) -> Claim:
    return replace(claim, sources=(), chains=((),), sourcing=Sourcing.UNATTRIBUTED)
