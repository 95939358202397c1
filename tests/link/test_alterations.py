"""What a copy tells otherwise than its original: negations, numbers, hedges and sources, and nothing else."""

import pytest

from ledger.link.alterations import alterations

PORT = "The port of Tarcy will close in May, the harbour master said on Monday in a statement."
LOSS = "The company may have lost 3.2 million crowns last year, two clerks said in court."
BOTH = f"{PORT} {LOSS}"


@pytest.mark.parametrize(
    ("copy", "why"),
    [
        (BOTH.replace("will close", "will not close"), "negates"),
        (BOTH.replace("3.2", "4.7"), "3.2 million crowns / 4.7 million crowns"),
        (BOTH.replace("may have lost", "lost"), "without the hedge “may”"),
        (BOTH.replace("will close", "will reportedly close"), "hedges with “reportedly”"),
        (BOTH.replace("two clerks", "two bankers"), "clerks / bankers"),
    ],
)
def test_a_changed_fact_is_told(copy: str, why: str) -> None:
    [reason] = alterations(BOTH, copy)
    assert why in reason


@pytest.mark.parametrize(
    "copy",
    [
        BOTH,
        PORT,
        f"(HNW) {BOTH} The ferry sails on.",
        BOTH.replace("two clerks said", "they said"),
        BOTH.replace("lost 3.2 million crowns", "forfeited 3.2 million crowns"),
        BOTH.replace(" in a statement", ""),
        f"{LOSS} The mayor will not resign, 12 members of the council said on Tuesday.",
    ],
)
def test_a_cut_a_credit_and_other_words_change_nothing(copy: str) -> None:
    assert not alterations(BOTH, copy)


def test_a_french_copy_that_loses_its_hedge() -> None:
    told = "Le port de Tarcy fermera probablement en mai, a déclaré la capitaine lundi."
    [reason] = alterations(told, told.replace(" probablement", ""), "fr")
    assert "probablement" in reason
