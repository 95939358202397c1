"""The words of the domain keep their order and their spelling."""

import pytest

from ledger.model import Admiralty, HedgeLevel, Sourcing, Status


def test_hedge_levels_are_ordered_by_commitment() -> None:
    assert [level.word for level in sorted(HedgeLevel)] == ["flat", "probable", "reported", "possible", "doubtful"]


@pytest.mark.parametrize("level", HedgeLevel)
def test_a_hedge_level_goes_by_its_word(level: HedgeLevel) -> None:
    assert HedgeLevel.of(level.word) is level


def test_any_other_word_is_no_hedge_level() -> None:
    with pytest.raises(KeyError):
        HedgeLevel.of("gossip")


def test_sourcing_is_ranked_from_witnessed_to_the_outlets_own_voice() -> None:
    assert Sourcing.WITNESSED.rank == 0 < Sourcing.NAMED.rank < Sourcing.HEARSAY.rank < Sourcing.UNATTRIBUTED.rank == 8


def test_no_value_is_printed_f_and_6() -> None:
    assert str(Admiralty(None, None)) == "F6"
    assert str(Admiralty("B", 2)) == "B2"


def test_the_status_words_are_those_an_editor_can_print() -> None:
    assert Status.SINGLE_SOURCE.value == "single-source"
