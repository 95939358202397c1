"""Two dossiers of ten articles against what a careful reader finds: the right facts, statuses and ranges."""

from collections.abc import Iterator

import pytest
from dossiers import Reading, add_dossier, reading_of

from ledger.store import Store

NAMES = ("mine", "painting")
FACTS, STATUS, RANGE = 0.9, 0.8, 0.9
"""The floors: B³ F1 of claims to facts, share of right statuses, share of exact ranges."""


@pytest.fixture(scope="module", params=NAMES)
def reading(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reading]:
    folder = tmp_path_factory.mktemp(request.param)
    with Store.open(str(folder / "ledger.db"), create=True, write=True) as store:
        yield reading_of(store, request.param, add_dossier(store, request.param, folder / "ledger.files"))


def test_claims_come_to_the_facts_a_careful_reader_puts_them_in(reading: Reading) -> None:
    print(f"B³ F1 {reading.b_cubed:.3f}")
    assert reading.b_cubed >= FACTS


def test_facts_have_the_status_that_the_rules_give(reading: Reading) -> None:
    print(f"status {reading.status:.3f}")
    assert reading.status >= STATUS


def test_facts_have_exactly_the_range_that_the_rules_give(reading: Reading) -> None:
    print(f"range {reading.range:.3f}")
    assert reading.range >= RANGE
