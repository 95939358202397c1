""" "Would": hearsay in translated news, and everything else it can mean."""

from collections.abc import Callable

import pytest

from ledger.extract.hedging.commitment import Commitment
from ledger.model import HedgeKind, HedgeLevel, Modality

Committed = Callable[[str], Commitment]
Cues = Callable[[str], list[str]]


@pytest.mark.parametrize(
    "sentence",
    [
        "[The banker would also have reached Lisbon via Porto].",
        "[Three sailors would have drowned during the night].",
        "[The general would have been arrested on Monday], according to a local paper.",
        "[The judge would have received two letters], a clerk maintains.",
        "[The smuggler would live in a villa near the coast].",
        "[His cousin would be in Lima since April].",
        "[The widow would be the real owner of the mine].",
        "[The militia would control two bridges].",
    ],
)
def test_hearsay_is_reported(sentence: str, committed: Committed) -> None:
    found = committed(sentence)
    assert (found.hedge.level, found.hedge.kind) == (HedgeLevel.REPORTED, HedgeKind.REPORTATIVE)
    assert found.modality is Modality.ACTUAL


@pytest.mark.parametrize(
    "sentence",
    [
        "[The banker would have reached Lisbon if the train had run].",
        "[Had the alarm rung, the guards would have woken].",
        "[Without the dyke, the village would have drowned].",
        "[With a better map, the patrol would have found the pass].",
        "[Another captain would have turned back].",
        "The senate rejected [a bill that would have banned fireworks].",
        "[I would have called the police], she said.",
        "“[The guards would have woken up],” the sergeant said.",
        "She thinks [the guards would have woken up].",
        "[The clerk would have liked to stay].",
    ],
)
def test_conditions_spoken_or_not_are_no_hearsay(sentence: str, committed: Committed) -> None:
    found = committed(sentence)
    assert found.hedge.level in (HedgeLevel.FLAT, HedgeLevel.PROBABLE)
    assert found.modality is Modality.UNREALISED


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The mayor announced that [the port would close in June].", Modality.UNREALISED),
        ("[As a boy he would often walk to the mill].", Modality.ACTUAL),
        ("[Those would be his last words].", Modality.ACTUAL),
        ("[The plan would cost two million].", Modality.UNREALISED),
    ],
)
def test_future_of_a_past_and_habit_are_flat(sentence: str, modality: Modality, committed: Committed) -> None:
    found = committed(sentence)
    assert (found.hedge.level, found.modality) == (HedgeLevel.FLAT, modality)


def test_the_cue_is_the_whole_verb_group(cues: Cues) -> None:
    assert cues("[The banker would also have reached Lisbon via Porto].") == ["would also have reached"]


def test_probably_speaks_for_itself(committed: Committed) -> None:
    """ "Probably would have" supposes; it passes nothing on."""
    found = committed("[The brakes probably would have held].")
    assert (found.hedge.level, found.modality) == (HedgeLevel.PROBABLE, Modality.UNREALISED)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ('"[They\'d have let it fall on a school]," said Tomas Eide.', Modality.UNREALISED),
        ("[She'd've known], Eide said.", Modality.UNREALISED),
        ('"[It\'d have been cheaper to build a new one]," Reyl said.', Modality.UNREALISED),
        ('"[He\'d sold it]," said Tomas Eide.', Modality.ACTUAL),
        ('"[We\'d been told to wait]," Eide said.', Modality.ACTUAL),
    ],
)
def test_a_shortened_would_have_is_told_from_had(sentence: str, modality: Modality, committed: Committed) -> None:
    """Whatever they'd have done they did not do."""
    assert committed(sentence).modality is modality
