"""The same proposition? And which side does the statement take on it?

The value ranks by resemblance. The verdict is stricter: a wrong merge is the worst a ledger can do, so ``same`` needs
statements that differ in nothing but words that tell little.
"""

from collections.abc import Sequence

from ledger.model import FactLink, Stance, Verdict

from .alignment import aligned
from .deeds import ALONE, deed_likeness, is_person, is_vague, persons_of
from .difference import Difference, What
from .differences import differences
from .proposition import Statement, pair, said
from .resemblance import resemblance
from .stance import side_of
from .tie import Tie
from .words import Term, Wording

SAME, DIFFERENT = 0.72, 0.45
"""From ``SAME`` up two statements that differ in nothing are one proposition; below ``DIFFERENT`` two."""

REWORDED = 0.6
"""From here up, not from ``SAME``, where one article reprints the other: its words for a thing may be its own."""

_FEW = 4
"""So many telling words, the name among them, are few."""

_KEYS = 14  # stems of a statement that become keys; docs/speed.md says what their number is worth


def same_fact(fact: Statement, statement: Statement, tie: Tie = Tie.NONE) -> FactLink:
    """Do a fact (its wording or founding claim) and a statement say the same, and is the statement for or against it?

    ``value`` ranks by resemblance, 0..1, whatever the verdict. A plain negation makes another proposition, a rival; a
    speaker's denial is the same proposition with the stance ``denies``. For texts that nobody has read as claims the
    stance is taken from the words that doubt or refute. ``tie`` is what is known of the articles they stand in.
    """
    one, other = pair(fact, statement)
    value, apart = resemblance(one, other), differences(fact, statement, one, other, tie)
    deed = deed_likeness(aligned(one, other).both, persons_of(fact, statement))
    stance, why = _stance(one, statement)
    reasons = (*(difference.reason for difference in apart), f"The wordings resemble each other to {value:.2f}.", why)
    vague = tie is Tie.NONE and (is_vague(fact, one) or is_vague(statement, other))
    enough = REWORDED if tie is Tie.REPRINT else SAME
    telling = _telling(apart, tie)
    if not apart and _same_words(one, other, persons_of(fact, statement)):
        value = deed = max(value, SAME)
    if _takes_in(fact, statement, one, other):
        deed = value = max(value, deed_likeness(aligned(one, other).right, persons_of(fact, statement)))
        telling = [each for each in telling if each.what not in (What.PLACE, What.WORD)]
    verdict = _verdict(min(value, deed), telling, vague, enough)
    doubt = _doubt(value, deed, vague, enough) if verdict is Verdict.UNSURE and not telling else ()
    return FactLink(round(value, 4), verdict, (*doubt, *reasons), stance)


def _same_words(one: Wording, other: Wording, persons: frozenset[str]) -> bool:
    """Do a few words tell one deed of one person: "the death of Ann Poe", "Ann Poe died"?

    Resemblance grows with the words, and what is told in three can be no more alike.
    """
    fit = aligned(one, other)
    few = max(len(fit.left), len(fit.right)) <= _FEW
    return bool(persons) and few and all(alike == 1.0 for _, _, alike in fit.both)


def _takes_in(fact: Statement, statement: Statement, one: Wording, other: Wording) -> bool:
    """Is the fact what a denial denies, said in more detail? Who denies a payment of 40 million denies it to a bank.

    Only where both give the same numbers: without one a denial may be of another time.
    """
    if isinstance(statement, str) or isinstance(fact, str) or not statement.stance_denies or not other.numbers:
        return False
    same = [n.value for n in one.numbers] == [n.value for n in other.numbers]
    return same and all(alike for term, _, alike in aligned(one, other).right if term.heavy)


def fact_keys(statement: Statement) -> frozenset[str]:
    """What to look a fact up by: each person's name key with each telling stem or synonym group; else pairs of stems.

    Bounded: at most fourteen stems of a statement count.
    """
    persons = persons_of(statement)
    stems = _telling_stems(said(statement), persons)
    return frozenset(f"{person}:{stem}" for person in persons for stem in stems) if persons else _pairs(stems)


def _telling_stems(wording: Wording, persons: frozenset[str]) -> list[str]:
    """Names of places and bodies, then the longest stems, each as its synonym groups; not the persons' own names.

    Everyday words count only where hardly any other stands.
    """
    every = {term for term in wording.telling if not is_person(term, persons)}
    heavy = {term for term in every if term.heavy}
    chosen = sorted(heavy if len(heavy) >= ALONE else every, key=_telling_first)
    return sorted({key for term in chosen[:_KEYS] for key in (term.groups or {term.stem})})


def _telling_first(term: Term) -> tuple[bool, bool, int, str]:
    return not term.heavy, not term.proper, -len(term.stem), term.stem


def _pairs(stems: list[str]) -> frozenset[str]:
    return frozenset(f"{a}+{b}" for n, a in enumerate(stems) for b in stems[n + 1 :]) or frozenset(stems)


def _telling(found: Sequence[Difference], tie: Tie) -> list[Difference]:
    """The differences that keep a verdict from being ``same``; other words for one thing are a reprint's own."""
    reworded = [What.WORD] if tie is Tie.REPRINT else []
    return [each for each in found if each.apart or not (each.detail or each.what in reworded)]


def _verdict(value: float, apart: Sequence[Difference], vague: bool, enough: float) -> Verdict:
    if value < DIFFERENT or any(difference.apart for difference in apart):
        return Verdict.DIFFERENT
    return Verdict.UNSURE if apart or vague or value < enough else Verdict.SAME


def _doubt(value: float, deed: float, vague: bool, enough: float) -> tuple[str, ...]:
    """Why words so alike that they would be one fact leave it open."""
    if value < enough:
        return ()
    if vague:
        return ("Few words about nobody in particular: two articles may tell two things in them.",)
    return (f"Beside whom it is about, the words fit to {deed:.2f} only.",)


def _stance(fact: Wording, statement: Statement) -> tuple[Stance, str]:
    if isinstance(statement, str):
        return side_of(fact, statement)
    if statement.stance_denies:
        return Stance.DENIES, "The source denies it."
    return Stance.ASSERTS, "The source says so."
