"""An outlet takes back what it reported: "we wrongly reported that …", "Correction: an article said that …".

A paragraph that is nothing but such a word heads the next one; where it heads the page, all of them: there "a column"
and "the caption" are the outlet's too. Elsewhere the next sentence tells it: "We reported that two had died. This was
wrong.", "An article said he had paid 12,000 crowns. In fact …".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Article, Claim, Polarity, Sourcing, Span

REASON = "The outlet takes back what it reported."

_OPENS = re.compile(r"(?:\A|\n)[^\w\n]*(?:corrections?|clarifications?|errat(?:um|a)|editor[’']s note)\b", re.I)
"""A paragraph that corrects begins with the word."""

_ALONE = re.compile(
    r"(?:\A|\n)(?P<head>[^\n.]{0,40}\b(?:corrections?|clarifications?|errat(?:um|a))[^\w\n]*)(?=\n|\Z)", re.I
)
"""A paragraph that is a heading of corrections and nothing more: "17:35 Correction"."""

_PAGE = re.compile(
    r"(?:an?|the|our)\s+(?:(?:photo|news)\s+)?"
    r"(?:report|column|graphic|chart|map|table|interview|review|obituary|profile|comment|editorial|item|picture|photo\w*)"
    r"(?:\s.*)?",
    re.I,
)
"""What else an outlet takes back under such a heading, as a source is worded."""

_WRONG = re.compile(
    r"\s*(?:this|that|it|(?:the|our) (?:report|statement|figure|number|information|claim))"
    r"\s+(?:was|is|were|are|proved|turned out to be)\s+(?:in fact\s+|also\s+)?"
    r"(?:wrong|incorrect|untrue|false|inaccurate|mistaken|not (?:true|correct|accurate|the case|right|so)|"
    r"an? (?:error|mistake)|in error)\b",
    re.I,
)
"""A sentence by which an outlet says that what it reported is not so."""

_IN_FACT = re.compile(r"\s*(?:\w+\s+){0,3}(?:in fact|actually|in reality)\b", re.I)
"""How a sentence begins that tells what was so instead."""

_OWN = re.compile(
    r"we|(?:(?:an?|the|our|this)\s+)?(?:(?P<version>(?:earlier|previous|original|first|prior)\s+version)|"
    r"(?:(?:earlier|previous|original|first|prior)\s+)?(?:article|story|headline|post|entry|caption|photo caption))"
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
    """The claims; where the outlet says that its own report was wrong, it denies what it reported, in its own voice.

    The sentence that says no more than that it was wrong goes.
    """
    paragraphs, headed = [found.start() for found in _OPENS.finditer(article.text)], _headed(article.text)
    denied: Claim | None = None
    for claim in claims:
        told = _own_voice(article, claim, paragraphs, headed)
        if told and told.stance_denies:
            denied = told
        if not (denied and _only_wrong(article, claim, denied)):
            yield told or (denied and _righted(article, claim, denied)) or claim


def _only_wrong(article: Article, claim: Claim, denied: Claim) -> bool:
    """True for the "This was wrong" right behind what is taken back."""
    found = _WRONG.match(claim.wording) if not claim.sources else None
    between = article.text[denied.hull.end : claim.hull.start]
    return found is not None and len(claim.wording) - found.end() < FEW and len(between) < FEW and "\n" not in between


FEW = 4
"""Letters and marks that are no more than the end of a sentence."""


def _headed(text: str) -> list[Span]:
    """The stretches that stand under a heading of corrections: the next paragraph, or the page that it heads."""
    found: list[Span] = []
    for head in _ALONE.finditer(text):
        start = next((place for place in range(head.end(), len(text)) if not text[place].isspace()), len(text))
        timed = any(map(str.isdigit, head["head"]))  # of a live page only the entry
        end = text.find("\n", start) if timed or text[: head.start()].strip() else len(text)
        found.append(Span(start, len(text) if end < 0 else end))
    return found


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


def _own_voice(article: Article, claim: Claim, corrections: Sequence[int], headed: Sequence[Span]) -> Claim | None:
    """The claim as the outlet's own, denied if it reported that before: ``None`` for a claim that is no correction."""
    if len(claim.sources) != 1 or claim.stance_denies:
        return None
    under = any(each.start <= claim.hull.start < each.end for each in headed)
    earlier = _own(claim.sources[0].text, article.outlet, under)
    if earlier is None:
        return None
    lead = article.text[sentence_start(article.text, claim.hull.start) : claim.hull.start]
    corrects = under or _corrects(article.text[: claim.hull.start], corrections) or _is_followed(article.text, claim)
    if not (earlier or corrects or _WRONGLY.search(lead)):
        return None
    after = any(span.start > claim.hull.start for span in claim.sources[0].spans)  # "12, not 21, as we wrote"
    described = (claim.ambiguous or "").startswith(DESCRIBED)
    if after or described:
        return _as_own(claim)
    return replace(
        _as_own(claim), stance_denies=True, polarity=_turned(claim.polarity), reasons=(*claim.reasons, REASON)
    )


DESCRIBED = "scope: the description"
"""How it begins what is open about what somebody is called inside what is reported, which is not what was wrong."""


def _turned(side: Polarity) -> Polarity:
    return Polarity.AFFIRMED if side is Polarity.DENIED else Polarity.DENIED


def _is_followed(text: str, claim: Claim) -> bool:
    """True if the sentence behind the claim's says that it is not so, or what is so in fact."""
    end = text.find(". ", claim.hull.end - 1)
    behind = text[end + 1 : end + 1 + LONGEST] if end >= 0 and end - claim.hull.end < LONGEST else ""
    return bool(behind) and bool(_WRONG.match(behind) or _IN_FACT.match(behind))


LONGEST = 120
"""Letters behind a claim within which its sentence ends and the next one tells that it was wrong."""


def _corrects(before: str, corrections: Sequence[int]) -> bool:
    """True if the paragraph that ``before`` ends in is one of ``corrections``."""
    return any("\n" not in before[at:].strip() for at in corrections if at < len(before))


def _own(source: str, outlet: str, headed: bool) -> bool | None:
    """True for an earlier version of the text, False for other words of the outlet, ``None`` for anybody else.

    ``headed``: the words stand under a heading of corrections.
    """
    if headed and _PAGE.fullmatch(source.strip()):
        return False
    found = _OWN.fullmatch(source.strip())
    if found:
        return bool(found["version"])
    return False if source.casefold().removeprefix("the ") == outlet.casefold().removeprefix("the ") != "" else None


def sentence_start(text: str, at: int) -> int:
    """Where the sentence that goes on at ``at`` begins."""
    ends = [text.rfind(end, 0, at) for end in (". ", "? ", "! ", "\n")]
    return max(ends) + 1


def paragraph_start(text: str, at: int) -> int:
    """Where the paragraph begins that holds a denial, or the one before where nothing stands before the denial."""
    start = text.rfind("\n", 0, at) + 1
    here = sentence_start(text, at)
    if text[start:here].strip():
        return start
    return text.rfind("\n", 0, len(text[:start].rstrip())) + 1


def _as_own(claim: Claim) -> Claim:
    return replace(claim, sources=(), chains=((),), sourcing=Sourcing.UNATTRIBUTED)
