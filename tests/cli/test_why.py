"""``ledger why`` takes a claim for the fact that it bears on."""

from pathlib import Path

from .transcript import desk, type_in


def test_a_claim_is_asked_for_by_its_fact(tmp_path: Path) -> None:
    with desk(tmp_path):
        type_in('ledger log "Karim Haddouri left Merran" --source "the border police" --sourcing institution')
        assert type_in("ledger why C1") == type_in("ledger why F1")
        assert "Why that sure" in type_in("ledger why c1")[1]
