"""Who denies something and who says it is not so are on one side, whichever came first."""

import pytest

from .conftest import Desk

DENIED = "Tom Hallam denied that he transferred money to Ardenna."
NEGATED = "Tom Hallam did not transfer any money to Ardenna, the harbour ministry said."
SAID = "Tom Hallam transferred money to Ardenna, the port authority said."


def statuses(desk: Desk) -> list[tuple[str, int]]:
    """Of every fact on the money its status and how many rivals contest it."""
    files = [file for file in desk.store.fact_files() if "money" in file.fact.wording]
    return sorted((file.assessment.status.value, len(file.rivals)) for file in files)


@pytest.mark.parametrize(
    ("texts", "found"),
    [((DENIED, NEGATED), [("denied", 0)]), ((NEGATED, DENIED), [("supported", 0)])],
)
@pytest.mark.usefixtures("sound")
def test_a_denial_and_a_negation_are_one_position(desk: Desk, texts: tuple[str, ...], found: list[object]) -> None:
    for n, text in enumerate(texts):
        desk.add(text, f"Outlet {n}")
    (status,) = statuses(desk)
    assert status in (*found, ("corroborated", 0))


@pytest.mark.parametrize("texts", [(DENIED, NEGATED, SAID), (SAID, DENIED, NEGATED), (NEGATED, DENIED, SAID)])
@pytest.mark.usefixtures("sound")
def test_whoever_says_that_it_is_so_makes_it_contested(desk: Desk, texts: tuple[str, ...]) -> None:
    for n, text in enumerate(texts):
        desk.add(text, f"Outlet {n}")
    assert {status for status, _ in statuses(desk)} == {"contested"}


@pytest.mark.usefixtures("sound")
def test_rivals_are_mutual(desk: Desk) -> None:
    for n, text in enumerate((DENIED, NEGATED, SAID, SAID.replace("Ardenna", "Castelmar"))):
        desk.add(text, f"Outlet {n}")
    files = {file.fact.id: {rival.id for rival in file.rivals} for file in desk.store.fact_files()}
    assert all(one in files[other] for one, others in files.items() for other in others)
