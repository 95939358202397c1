"""Two dossiers of ten articles against what a careful reader finds: the right facts, statuses and ranges."""

import os
from collections.abc import Iterator

import pytest
from dossiers import FIXTURES, Gold, Reading, add_dossier, range_of, reading_of, status_of

from ledger.store import Store

NAMES = ("mine", "painting")
FACTS, STATUS, RANGE = 0.92, 0.9, 0.92
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


def test_what_the_ledger_finds_is_what_was_kept(reading: Reading) -> None:
    """``fixtures/NAME/found.txt``, for a reader to judge; LEDGER_UPDATE_GOLDEN=1 writes it again."""
    kept = FIXTURES / reading.name / "found.txt"
    text = "\n".join(line for gold in reading.gold for line in _lines(reading, gold))
    if os.environ.get("LEDGER_UPDATE_GOLDEN"):
        kept.write_text(text + "\n", encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == text + "\n"


def _lines(reading: Reading, gold: Gold) -> Iterator[str]:
    """A gold fact with what the ledger makes of it: status, range, claims by article, origins with their reasons."""
    fact = reading.fact(gold)
    yield f"{gold.says}: {gold.status} {gold.range}"
    if fact is None:
        yield "  not read"
        return
    rivals = "".join(f", beside: {rival.wording}" for rival in fact.rivals)
    yield f"  {status_of(fact)} {range_of(fact)}: {fact.fact.wording}{rivals}"
    yield from (f"    {claim.article.outlet} {claim.bearing.stance.value}: {claim.exact}" for claim in fact.claims)
    yield from (f"    {group.name}: {' '.join(group.reasons)}" for group in fact.assessment.origins)
