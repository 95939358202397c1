"""One position in two forms: somebody denies that he paid, somebody says that he did not pay."""

from ledger.model import Claim, FactLink, Stance, Verdict

from .alignment import aligned
from .deeds import deed_likeness, is_vague, persons_of
from .difference import Difference, What
from .differences import differences
from .facts import SAME
from .proposition import pair
from .resemblance import resemblance
from .tie import Tie
from .words import Wording, is_negation


def one_position(fact: Claim, statement: Claim, tie: Tie = Tie.NONE) -> FactLink | None:
    """The link of a denial to the fact that it is not so, or of "it is not so" to a fact that was opened by a denial.

    ``None`` where the one does not deny exactly what the other negates. A plain negation beside somebody who asserts
    the affirmative is a fact of its own and its rival: see :func:`ledger.link.rivals`.
    """
    one, other = pair(fact, statement)
    if one.negated == other.negated or fact.stance_denies == one.negated or statement.stance_denies == other.negated:
        return None
    apart = [each for each in differences(fact, statement, one, other, tie) if not (each.detail or _negates(each))]
    deed = deed_likeness(aligned(one, other).both, persons_of(fact, statement))
    value = resemblance(one, other)
    vague = tie is Tie.NONE and (is_vague(fact, one) or is_vague(statement, other))
    if apart or vague or min(value, deed) < SAME:
        return None
    return FactLink(round(value, 4), Verdict.SAME, (_why(one),), Stance.ASSERTS if one.negated else Stance.DENIES)


def _negates(difference: Difference) -> bool:
    """The negation itself, and "never" as a word that changes the sense."""
    return difference.what is What.NEGATION or (
        difference.what is What.SENSE and bool(difference.words) and all(map(is_negation, difference.words))
    )


def _why(fact: Wording) -> str:
    if fact.negated:
        return "The source denies that it is so, and the fact is that it is not."
    return "The source says that it is not so, and the fact is what was denied."
