"""An order is a deed: who gave it is told by the outlet, and says nothing; who is under one asks for nothing."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing


def told(text):
    return [(claim.sourcing, claim.wording) for claim in extract(text) if claim.states]


def test_an_ordered_deed_is_the_outlets_accusation_and_kept_whole():
    text = "Viktor Hale ordered the shelling of a school that killed 17."
    assert told(text) == [(Sourcing.UNATTRIBUTED, text[:-1])]


def test_that_somebody_orders_others_to_act_is_told_beside_what_is_ordered():
    outlet, ordered = extract("General Ilya Stroud ordered the guards to fire at the crowd.")
    assert (outlet.sourcing, outlet.modality) == (Sourcing.UNATTRIBUTED, "actual")
    assert (ordered.sourcing, ordered.modality) == (Sourcing.NAMED, "unrealised")


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Lund was arrested on suspicion of false accounting.",
        "Police arrested two men on suspicion of murder.",
        "Vera Penmark is under pressure to resign.",
        "The driver was acting under orders to block the road.",
        "Marta Quill is due to be sentenced on Friday.",
    ],
)
def test_who_is_under_suspicion_or_pressure_is_no_source_of_it(text):
    assert told(text) == [(Sourcing.UNATTRIBUTED, text[:-1])]
