"""Can two statements both be so? If not they are rivals and contest each other."""

from ledger.model import Claim, Score, Verdict

from .alignment import aligned
from .differences import Difference, What, differences, wording_of

RIVALS, MAYBE = 0.7, 0.5
"""From ``RIVALS`` up the rest of two statements is alike enough to make what differs a contradiction."""

_SLOTS = (What.NEGATION, What.NUMBER, What.DATE, What.PLACE)
_APART = (What.PERSON, What.MODALITY)


def rivals(a: Claim | str, b: Claim | str) -> Score:
    """How surely not both can be so: the same person and deed with another place, date or number, or a negation.

    Symmetric. The value is how alike the statements are but for that. One source does not contradict itself in one
    article, and what differs in nothing exclusive ("at least 9" / 16) is no contradiction: 0.
    """
    apart = differences(a, b)
    exclusive = [difference for difference in apart if difference.exclusive and difference.what in _SLOTS]
    if not exclusive or any(difference.what in _APART for difference in apart) or _one_voice(a, b):
        return Score(0.0, Verdict.DIFFERENT, ("Both can be so.",))
    value = _rest(a, b, exclusive)
    verdict = Verdict.SAME if value >= RIVALS else Verdict.UNSURE if value >= MAYBE else Verdict.DIFFERENT
    return Score(round(value, 4), verdict, tuple(difference.reason for difference in exclusive))


def _one_voice(a: Claim | str, b: Claim | str) -> bool:
    if isinstance(a, str) or isinstance(b, str) or a.article != b.article:
        return False
    return {source.name for source in a.sources} == {source.name for source in b.sources}


def _rest(a: Claim | str, b: Claim | str, exclusive: list[Difference]) -> float:
    """How alike the statements are without the names in which they differ; 0 if nothing else is shared."""
    fit = aligned(wording_of(a), wording_of(b))
    places = any(difference.what is What.PLACE for difference in exclusive)
    pairs = [pair for pair in fit.left + fit.right if not (places and pair[0].proper and not pair[2])]
    total = sum(term.weight for term, _, _ in pairs)
    return sum(term.weight * alike for term, _, alike in pairs) / total if total else 0.0
