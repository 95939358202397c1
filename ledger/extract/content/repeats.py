"""What an article says over and over: the same statement in the same words by the same source is one claim.

A page that was glued together wrongly holds a paragraph hundreds of times. The first place is kept; the others tell
nothing more, and whoever reads the text is told how often it stands there.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator

from ...model import Article, Claim

TELLING = 5
"""Words by which a statement is known again wherever it stands; a shorter one ("It is a lie") only in its paragraph."""

NEAR, BREAK = 400, "\n"
"""Characters on either side that are looked at of a paragraph, and what bounds it."""

LONG = 40
"""Characters of the shortest paragraph that is said to be repeated; headings and captions come back on many pages."""

OFTEN = 3
"""How often such a paragraph stands at least."""


def once_told(article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims less those that say again what one before them says, in the order of the text; in linear time."""
    every = list(claims)
    often = Counter(_letters(claim) for claim in every)
    told: set[Hashable] = set()
    for claim in every:
        asked = _said(article, claim) if often[_letters(claim)] > 1 else None
        if asked is None or asked not in told:
            told.add(asked)
            yield claim


def _letters(claim: Claim) -> str:
    """The words of a claim, whatever blanks stand between them."""
    return " ".join(claim.text.split())


def repeated(text: str) -> str | None:
    """What to say of a text in which a paragraph, or a sentence, stands again and again; ``None`` of every other."""
    lines = [line for line in text.splitlines() if len(line) >= LONG]
    if (times := _times(line.strip() for line in lines)) >= OFTEN:
        return f"a paragraph stands {times} times: its statements are kept once"
    if (times := _times(each for line in lines for each in _SENTENCE.split(line) if len(each) >= LONG)) >= OFTEN:
        return f"a sentence stands {times} times: its statements are kept once"
    return None


_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»')\]]*\s+")


def _times(parts: Iterable[str]) -> int:
    """How often the part stands that stands most often."""
    return max(Counter(parts).values(), default=0)


def _said(article: Article, claim: Claim) -> Hashable:
    """All by which two claims are the same statement but for the place."""
    who = tuple((source.text, source.name) for source in claim.sources)
    how = (claim.sourcing, claim.hedge.level, claim.polarity, claim.modality, claim.stance_denies, claim.states)
    words = " ".join(article.text[place.start : place.end] for place in claim.cue)
    people = tuple(mention.name for mention in claim.mentions)
    times = tuple(time.value for time in claim.times)
    return (_letters(claim), claim.wording, words, who, how, people, times, _paragraph(article, claim))


def _paragraph(article: Article, claim: Claim) -> str:
    """The paragraph of a claim that is too short to be known by itself."""
    if claim.text.count(" ") + 1 >= TELLING:
        return ""
    place, text = claim.hull, article.text
    before, behind = text[max(0, place.start - NEAR) : place.start], text[place.end : place.end + NEAR]
    return f"{before.rpartition(BREAK)[2]} {claim.text} {behind.partition(BREAK)[0]}".strip()
