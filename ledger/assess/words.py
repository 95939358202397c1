"""Words for numbers: the likelihood word, the two sentences, the wording of a fact as it may be shown."""

from ..model import Assessment, Fact, Status

SAID = "Said, not established: "
"""What stands before the wording of a fact to which nobody commits: printed bare, it would be the desk's own libel."""

LEANS_NEITHER_WAY = "Nothing that counts speaks for or against it, so the ledger leans neither way"
"""Said in place of "a roughly even chance" where the number rests on nothing."""

RULED = (Status.CONFIRMED, Status.REFUTED)
"""A person decided: the claims no longer answer whether it is so."""

LIKELIHOODS: tuple[tuple[float, str], ...] = (
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
    (0.55, "roughly even chance"),
    (0.80, "likely"),
    (0.95, "very likely"),
    (1.00, "almost certain"),
)
"""Upper ends and words of ICD 203's likelihood scale. A value on a border takes the word nearer to even chance."""


def likelihood(value: float) -> str:
    """The likelihood word for a probability in 0..1, by the whole percent that is printed beside it."""
    shown = round(value, 2)
    if shown < 0.5:
        return next(word for upper, word in LIKELIHOODS if shown < upper)
    return next(word for upper, word in LIKELIHOODS if shown <= upper)


def likelihood_sentence(assessment: Assessment) -> str:
    """How likely the fact is, with the interval; says so while the number is not calibrated.

    A ruling stands above the number: of a fact ruled on it is said that the claims alone make it so likely.

    Never to be joined with :func:`analytic_sentence`: ICD 203 forbids a likelihood and a confidence in one sentence.
    """
    sure = assessment.confidence
    marked = "" if sure.calibrated else ", not calibrated"
    number = f"{percent(sure.value)}, {percent(sure.low)} to {percent(sure.high)}{marked}"
    weighs = any(line.decibans for line in sure.lines)
    said = _opening(assessment.likelihood) if weighs else LEANS_NEITHER_WAY
    return f"{_alone(said) if assessment.status in RULED else said} ({number})."


def analytic_sentence(assessment: Assessment) -> str:
    """How good the basis of that likelihood is, and why; of a fact ruled on, without the ruling."""
    said = f"Analytic confidence is {assessment.analytic.value}: {'; '.join(assessment.analytic_reasons)}."
    return _alone(said) if assessment.status in RULED else said


def percent(value: float) -> str:
    """A probability in 0..1 as whole percent: "63%"."""
    return f"{round(100 * value)}%"


def shown_wording(fact: Fact, assessment: Assessment) -> str:
    """The fact's wording, marked where nothing better than hearsay, allegation or a hedge stands behind it.

    Only a person's ruling or an origin that commits itself takes the mark away.
    """
    established = assessment.corroboration.low > 0 or assessment.status is Status.CONFIRMED
    return fact.wording if established else SAID + fact.wording


def _alone(said: str) -> str:
    """The sentence as one on the claims without the ruling: "By the claims alone, it is likely that it is so"."""
    return f"By the claims alone, {said[0].lower()}{said[1:]}"


def _opening(word: str) -> str:
    if word.endswith("chance"):
        return f"There is {'a ' if word.startswith('roughly') else ''}{word} that it is so"
    return f"It is {word} that it is so"
