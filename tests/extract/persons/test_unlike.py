"""Persons whom the words cannot mean: who does something to another, a paper's name, somebody else's lawyer."""

import pytest

from ledger.extract import extract


def _wordings(text: str) -> list[str]:
    return [claim.wording for claim in extract(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Max Rohl fled. Mr Rohl's lawyer, Tom Lund, said his client \"has never met Mr Karsh and has never lent "
            'him a crown".',
            "[Max Rohl] has never lent him a crown",
        ),
        (
            "The minister Edda Lorn resigned. The premier will name Pell Rohl as her successor.",
            "Pell Rohl is her successor",
        ),
        ("Only Mr Karsh was there, Nora Lund said.", "Only Karsh was there"),
        (
            "Max Rohl was stabbed by Omar Karsh, a docker, two people with knowledge of the inquiry said.",
            "Max Rohl was stabbed by Omar Karsh",
        ),
        ("The man who killed Max Rohl is Omar Karsh, not Tom Lund.", "Omar Karsh killed Max Rohl"),
        ("Edda Lorn met Max Rohl. Max Rohl thanked her.", "Max Rohl thanked [Edda Lorn]"),
    ],
)
def test_what_is_told_of_whom(text: str, told: str) -> None:
    assert told in _wordings(text)


def test_a_lawyer_named_behind_the_description_is_meant_by_it() -> None:
    found = _wordings("Mayor Edda Lorn took money from Omar Karsh, her lawyer, Tom Rohl, said.")
    assert "Tom Rohl is [Edda Lorn]'s lawyer" in found
    assert not any(wording.startswith("Omar Karsh is") for wording in found)


def test_nobody_is_another_with_the_charge_in_brackets() -> None:
    assert not any(" is " in wording for wording in _wordings("Charged: Omar Karsh (bribery), Nora Lund (theft)."))


@pytest.mark.parametrize(
    "text",
    [
        'According to the newspaper "Вечерняя Гавань", he fled. According to Вечерняя Гавань, he holds a passport.',
        "The daily Vechernyaya Gavan (Вечерняя Гавань) says he holds a passport.",
    ],
)
def test_a_paper_is_no_person(text: str) -> None:
    assert "he holds a passport" in _wordings(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mayor Edda Lorn resigned. Max Rohl had lent her money.", "Max Rohl had lent [Edda Lorn] money"),
        ("Edda Lorn signed the deed. Max Rohl paid her 300 crowns.", "Max Rohl paid [Edda Lorn] 300 crowns"),
        ("Edda Lorn left. Ida Rohl offered her £300 for the boat.", "Ida Rohl offered [Edda Lorn] £300 for the boat"),
        ("Mayor Edda Lorn resigned. Max Rohl took her money.", "Max Rohl took [Edda Lorn]'s money"),
        (
            "Mayor Edda Lorn resigned. Max Rohl gave her money to his son.",
            "Max Rohl gave [Edda Lorn]'s money to his son",
        ),
        (
            "D.O. told a paper that Ms Lorn knew. D.O. said that her house had been searched.",
            "[Lorn]'s house had been searched",
        ),
        ("Max Rohl fled. Mr Rohl's lawyer, Nora Lund, said his client had paid.", "[Max Rohl] had paid"),
    ],
)
def test_whose_it_is(text: str, told: str) -> None:
    assert told in [wording.replace("[Max Rohl]'s son", "his son") for wording in _wordings(text)]
