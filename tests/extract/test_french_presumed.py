"""French: whoever is only presumed to be somebody was arrested all the same, and keeps the doubt in the wording."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel


@pytest.mark.parametrize(
    "sentence",
    [
        "Le présumé assassin de Lena Horvat a été arrêté",
        "L'assassin présumé de Lena Horvat a été arrêté",
        "Le trafiquant présumé Tomas Reyl a été arrêté vendredi",
        "La victime présumée a porté plainte",
    ],
)
def test_what_a_presumed_somebody_does_is_told_flatly_and_whole(sentence: str) -> None:
    [claim] = extract(f"{sentence}.")
    assert (claim.wording, claim.hedge.level) == (sentence, HedgeLevel.FLAT)


def test_that_somebody_is_presumed_to_be_it_is_hedged() -> None:
    [claim] = extract("Tomas Reyl est l'assassin présumé de Lena Horvat.")
    assert claim.hedge.level is HedgeLevel.REPORTED
