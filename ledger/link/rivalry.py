"""Can two statements both be so? If not they are rivals and contest each other."""

from collections.abc import Iterable

from ledger.model import Score, Verdict

from .alignment import aligned
from .deeds import deed_likeness, is_vague, persons_of
from .difference import Difference, What
from .differences import differences
from .proposition import Statement, pair
from .tie import Tie
from .whereabouts import other_whereabouts

RIVALS, MAYBE = 0.7, 0.5
"""From ``RIVALS`` up the rest of two statements is alike enough to make what differs a contradiction."""


def rivals(a: Statement, b: Statement, tie: Tie = Tie.NONE) -> Score:
    """How surely not both can be so: the same person and deed with another place, date or number, or a negation.

    Symmetric. The value is how alike the deeds are but for that. One source does not contradict itself in one
    article, and what differs in nothing exclusive ("at least 9" / 16) is no contradiction: 0. ``tie`` is what is known
    of the articles they stand in.
    """
    one, other = pair(a, b)
    if not _one_voice(a, b) and (where := other_whereabouts(a, b, one, other)):
        return Score(RIVALS, Verdict.SAME, (where,))
    found = differences(a, b, one, other, tie)
    exclusive = [difference for difference in found if difference.exclusive]
    if not exclusive or _elsewhere(found) or _one_voice(a, b):
        return Score(0.0, Verdict.DIFFERENT, ("Both can be so.",))
    apart = frozenset(word for difference in exclusive for word in difference.words)
    value = deed_likeness(aligned(one, other).both, persons_of(a, b), apart)
    sure = value >= RIVALS and (tie is not Tie.NONE or not (is_vague(a, one) or is_vague(b, other)))
    verdict = Verdict.SAME if sure else Verdict.UNSURE if value >= MAYBE else Verdict.DIFFERENT
    return Score(round(value, 4), verdict, tuple(difference.reason for difference in exclusive))


def _elsewhere(found: Iterable[Difference]) -> bool:
    """Other persons, another modality, or another place that does not exclude this one: they speak of two things."""
    return any(each.what is What.PERSON or (each.apart and not each.exclusive) for each in found)


def _one_voice(a: Statement, b: Statement) -> bool:
    if isinstance(a, str) or isinstance(b, str) or a.article != b.article:
        return False
    return {source.name for source in a.sources} == {source.name for source in b.sources}
