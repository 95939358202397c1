"""The same proposition? And which side does the statement take on it?

The value ranks by resemblance. The verdict is stricter: a wrong merge is the worst a ledger can do, so ``same`` needs
statements that differ in nothing but words that tell little.
"""

from ledger.model import Claim, FactLink, Stance, Verdict

from .differences import Difference, What, differences, wording_of
from .names import name_keys
from .resemblance import resemblance
from .stance import side_of
from .words import Wording

SAME, DIFFERENT = 0.72, 0.45
"""From ``SAME`` up two statements that differ in nothing structured are one proposition; below ``DIFFERENT`` two."""

_KEYS = 10  # stems of a statement that become keys


def same_fact(fact: str | Claim, statement: str | Claim) -> FactLink:
    """Do a fact (its wording or founding claim) and a statement say the same, and is the statement for or against it?

    ``value`` ranks by resemblance, 0..1, whatever the verdict. A plain negation makes another proposition, a rival; a
    speaker's denial is the same proposition with the stance ``denies``. For texts that nobody has read as claims the
    stance is taken from the words that doubt or refute.
    """
    one, other = wording_of(fact), wording_of(statement)
    value, apart = resemblance(one, other), differences(fact, statement)
    stance, why = _stance(fact, statement)
    reasons = (*(difference.reason for difference in apart), f"The wordings resemble each other to {value:.2f}.", why)
    return FactLink(round(value, 4), _verdict(value, apart), reasons, stance)


def fact_keys(statement: str | Claim) -> frozenset[str]:
    """What to look a fact up by: each person's name key with each telling stem or synonym group; else pairs of stems.

    Bounded: at most the longest ten stems of a statement count.
    """
    persons = _person_keys(statement)
    stems = _telling_stems(wording_of(statement), persons)
    return frozenset(f"{person}:{stem}" for person in persons for stem in stems) if persons else _pairs(stems)


def _telling_stems(wording: Wording, persons: frozenset[str]) -> list[str]:
    """The longest stems that are not the persons' own names, each as its synonym groups where it has any."""
    terms = [term for term in wording.telling if term.weight >= 0.5 and not name_keys(term.plain) & persons]
    terms = sorted(set(terms), key=lambda term: (-len(term.stem), term.stem))[:_KEYS]
    return sorted({key for term in terms for key in (term.groups or {term.stem})})


def _person_keys(statement: str | Claim) -> frozenset[str]:
    if isinstance(statement, str):
        return frozenset()
    return frozenset(key for mention in statement.mentions for key in name_keys(mention.name))


def _pairs(stems: list[str]) -> frozenset[str]:
    return frozenset(f"{a}+{b}" for n, a in enumerate(stems) for b in stems[n + 1 :]) or frozenset(stems)


def _verdict(value: float, apart: list[Difference]) -> Verdict:
    kinds = {difference.what for difference in apart}
    if value < DIFFERENT or kinds & {What.NEGATION, What.MODALITY, What.PERSON} or any(d.exclusive for d in apart):
        return Verdict.DIFFERENT
    return Verdict.UNSURE if kinds or value < SAME else Verdict.SAME


def _stance(fact: str | Claim, statement: str | Claim) -> tuple[Stance, str]:
    if isinstance(statement, str):
        return side_of(wording_of(fact), statement)
    if statement.stance_denies:
        return Stance.DENIES, "The source denies it."
    return Stance.ASSERTS, "The source says so."
