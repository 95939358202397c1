"""Who is in it, and who did it to whom? The persons of two claims compared."""

from collections.abc import Collection, Iterable

from ledger.model import Claim, Verdict

from .difference import Difference, What
from .names import same_person
from .proposition import said
from .tie import Tie
from .words import worded

OTHER_ROLES = "The persons stand in other roles."


def person_differences(a: Claim, b: Claim, tie: Tie = Tie.NONE) -> list[Difference]:
    """Persons of one claim that are nobody of the other, or may not be, or stand in another role.

    A person on each side whom the other does not know makes two propositions; on one side alone it leaves it open, as
    one claim may only say more than the other. Whoever only introduces another ("his brother Ben Roe fled") is not
    spoken of.
    """
    left, right = ({mention.name for mention in claim.mentions} for claim in (a, b))
    ours, theirs = _one_sided(Verdict.DIFFERENT, a, left, right), _one_sided(Verdict.DIFFERENT, b, right, left)
    if ours or theirs:
        reason = f"Only one of them speaks of {', '.join(sorted(ours + theirs))}."
        return [Difference(What.PERSON, reason, apart=bool(ours and theirs))]
    known = left & right if tie is Tie.ARTICLE else set()
    doubtful = {*_one_sided(Verdict.UNSURE, a, left, right), *_one_sided(Verdict.UNSURE, b, right, left)} - known
    if doubtful:
        return [Difference(What.PERSON, f"It is unsure whether both speak of {', '.join(sorted(doubtful))}.")]
    return _roles(a, b)


def _one_sided(verdict: Verdict, claim: Claim, names: Collection[str], others: Iterable[str]) -> list[str]:
    """Those of the names with that verdict beside the others whom the words of the claim speak of.

    They do by what no other person of the claim is called.
    """
    found = _with(verdict, names, others)
    if not found or len(names) == 1:
        return found
    words = {term.plain for term in said(claim).terms}
    return [name for name in found if not (own := _own_words(name, names)) or own & words]


def _own_words(name: str, every: Iterable[str]) -> set[str]:
    shared = {word for other in every if other != name for word in _split(other)}
    return set(_split(name)) - shared


def _split(name: str) -> list[str]:
    return [term.plain for term in worded(name).terms]


def _with(verdict: Verdict, names: Iterable[str], others: Iterable[str]) -> list[str]:
    """The names for which this is the best verdict that any of the others gives."""
    return [name for name in names if _best(name, others) is verdict]


def _best(name: str, others: Iterable[str]) -> Verdict:
    best = max((same_person(name, other) for other in others), key=lambda score: score.value, default=None)
    return best.verdict if best else Verdict.DIFFERENT


def _roles(a: Claim, b: Claim) -> list[Difference]:
    """The same persons in another order; the passive turns the order round."""
    first, second = (list(dict.fromkeys(mention.name for mention in claim.mentions)) for claim in (a, b))
    order = [next((n for n, ours in enumerate(first) if _same(ours, theirs)), 0) for theirs in second]
    if order == sorted(order):
        return []
    passive = (" by " in a.wording) != (" by " in b.wording)
    return [Difference(What.PERSON, OTHER_ROLES, apart=not passive)]


def _same(one: str, other: str) -> bool:
    return same_person(one, other).verdict is Verdict.SAME
