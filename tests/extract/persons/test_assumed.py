"""Names that somebody only goes by are no short forms of other persons' names."""

import pytest

from ledger.extract import extract

NAMED = "Radek Novotny, a captain in Sarvenna, sold the ferry in May."


@pytest.mark.parametrize(
    "told",
    [
        "The buyer met a man introducing himself only as “Radek” in Kesh.",
        "The buyer met a dealer who gave his name only as Radek in Kesh.",
        "The buyer met a dealer known only as 'Radek' in Kesh.",
        "The buyer met a man who called himself Radek in Kesh.",
    ],
)
def test_who_goes_by_a_given_name_is_nobody_named_in_full(told: str) -> None:
    claims = extract(f"{NAMED} {told} Radek left the harbour on Monday.")
    assert [mention.name for mention in claims[-1].mentions] == ["Radek"]


def test_a_given_name_alone_is_else_whoever_was_named_in_full() -> None:
    claims = extract(f"{NAMED} The buyer met a man in Kesh. Radek left the harbour on Monday.")
    assert [mention.name for mention in claims[-1].mentions] == ["Radek Novotny"]


def test_whom_a_full_name_stands_behind_the_words_for_goes_by_it() -> None:
    claims = extract(f"{NAMED} He introduced himself as Radek Novotny. Radek left the harbour on Monday.")
    assert [mention.name for mention in claims[-1].mentions] == ["Radek Novotny"]
