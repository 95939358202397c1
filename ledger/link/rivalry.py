"""Can two statements both be so? If not they are rivals and contest each other."""

from collections.abc import Iterable

from ledger.model import Claim, Score, Verdict

from .absence import never_there
from .alignment import aligned
from .deeds import deed_likeness, is_vague, persons_of
from .difference import Difference, What
from .differences import differences, written
from .numbers import numbers_in
from .proposition import Statement, contrasted, pair, said_not_to_be
from .roles import person_differences
from .tie import Tie
from .whereabouts import other_whereabouts
from .wholly import LIKELIHOOD, denied_wholly
from .words import Wording

RIVALS, MAYBE = 0.7, 0.5
"""From ``RIVALS`` up the rest of two statements is alike enough to make what differs a contradiction."""

TAKEN_BACK = 0.3
"""How alike two statements at least count of which one takes back the number that the other gives."""


def rivals(a: Statement, b: Statement, tie: Tie = Tie.NONE) -> Score:
    """How surely not both can be so: the same person and deed with another place, date or number, or a negation.

    Symmetric. The value is how alike the deeds are but for that. One source does not contradict itself in one
    article, and what differs in nothing exclusive ("at least 9" / 16) is no contradiction: 0. ``tie`` is what is known
    of the articles they stand in.
    """
    one, other = pair(a, b)
    if _one_voice(a, b):
        return BOTH
    if placed := _placed(a, b, one, other):
        return placed
    compared = _compared(a, b, one, other, tie)
    if compared.verdict is Verdict.SAME:
        return compared
    if wholly := denied_wholly(a, b, one, other):
        return Score(max(compared.value, LIKELIHOOD), Verdict.UNSURE, (wholly,))
    return (_taken_back(a, b, one, other) if compared.verdict is Verdict.DIFFERENT else None) or compared


BOTH = Score(0.0, Verdict.DIFFERENT, ("Both can be so.",))


def _placed(a: Statement, b: Statement, one: Wording, other: Wording) -> Score | None:
    """Where somebody is, and where he never was: the deeds may have no word in common."""
    if where := other_whereabouts(a, b, one, other):
        return Score(RIVALS, Verdict.SAME, (where,))
    if absence := never_there(a, b, one, other):
        sure, why = absence
        return Score(RIVALS if sure else MAYBE, Verdict.SAME if sure else Verdict.UNSURE, (why,))
    return None


def _compared(a: Statement, b: Statement, one: Wording, other: Wording, tie: Tie) -> Score:
    """What excludes each other in two statements that are alike but for that."""
    found = differences(a, b, one, other, tie)
    exclusive = [difference for difference in found if difference.exclusive]
    if not exclusive or _elsewhere(found):
        return BOTH
    apart = frozenset(word for difference in exclusive for word in difference.words)
    value = deed_likeness(aligned(one, other).both, persons_of(a, b), apart)
    told = tie in (Tie.STORY, Tie.REPRINT) or not (is_vague(a, one) or is_vague(b, other))
    sure = value >= RIVALS and told
    sure = sure and not (_only_counted(exclusive) and _of_other_things(one, other))
    briefly = tie is Tie.ARTICLE and _only_counted(exclusive) and _contained(a, b, one, other, apart) >= RIVALS
    verdict = Verdict.SAME if sure else Verdict.UNSURE if value >= MAYBE or briefly else Verdict.DIFFERENT
    return Score(round(value, 4), verdict, tuple(difference.reason for difference in exclusive))


def _contained(a: Statement, b: Statement, one: Wording, other: Wording, apart: frozenset[str]) -> float:
    """How much of the shorter of two statements is in the other: the whole of "39 dead" in "41 died in the storm"."""
    fit, persons = aligned(one, other), persons_of(a, b)
    return max(deed_likeness(side, persons, apart) for side in (fit.left, fit.right))


def _only_counted(exclusive: Iterable[Difference]) -> bool:
    return all(difference.what is What.NUMBER for difference in exclusive)


def _of_other_things(one: Wording, other: Wording) -> bool:
    """Does each say something that the other does not: how many died, and how many were rescued?"""
    fit = aligned(one, other)
    sides = (
        (term for term, _, alike in side if not alike and term.heavy and not term.proper)
        for side in (fit.left, fit.right)
    )
    return all(any(side) for side in sides)


def _taken_back(a: Statement, b: Statement, one: Wording, other: Wording) -> Score | None:
    """A person is asked where one says "not 40 million", "not a notary" of somebody, and the other says so of him."""
    if isinstance(a, str) or isinstance(b, str) or not a.mentions or person_differences(a, b):
        return None
    wrong = (_wrong(a) & {n.value for n in other.numbers}) | (_wrong(b) & {n.value for n in one.numbers})
    words = [*_taken(a.wording, b.wording), *_taken(b.wording, a.wording)]
    if not wrong and not words:
        return None
    why = f"One takes back the number that the other gives: {', '.join(map(written, sorted(wrong)))}."
    why = why if wrong else f"One says that it is not what the other calls it: {', '.join(words)}."
    return Score(TAKEN_BACK, Verdict.UNSURE, (why,))


def _taken(one: str, other: str) -> list[str]:
    """What the one statement says it is not, where the other calls it so."""
    told = f" {other.lower().rstrip('.')} "
    return sorted(what for what in said_not_to_be(one) if f" {what} " in told and what not in said_not_to_be(other))


def _wrong(claim: Claim) -> set[float]:
    """The numbers that a claim says it was not."""
    return {number.value for said in contrasted(claim.wording) for number in numbers_in(said)}


def _elsewhere(found: Iterable[Difference]) -> bool:
    """Other persons, another modality, or another place that does not exclude this one: they speak of two things."""
    return any(each.what is What.PERSON or (each.apart and not each.exclusive) for each in found)


def _one_voice(a: Statement, b: Statement) -> bool:
    if isinstance(a, str) or isinstance(b, str) or a.article != b.article:
        return False
    return {source.name for source in a.sources} == {source.name for source in b.sources}
