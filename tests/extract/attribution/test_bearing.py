"""A surname behind a given name and a title, or behind a nickname, is a person's, whatever else the word means."""

import pytest

from ledger.extract import extract


@pytest.mark.parametrize(
    ("who", "how"),
    [
        ("Deputy Ann Poll", "named"),
        ("Ann Poll", "named"),
        ("Deputy Police Chief Ann Poll", "named"),
        ("Professor Tom Page", "named"),
        ('Tam "Bo" Reeve', "named"),
        ('Coach Orla "Red" Quenby', "named"),
        ("Lena ‘Lark’ Voss", "named"),
        ("Tom (Ox) Dorn", "named"),
        ("The Emerson Poll", "document"),
        ("A Harris Poll", "document"),
        ("The Velden Poll", "document"),
        ("The Ann Study Report", "document"),
        ("Virginia Police", "institution"),
        ('The "Bo" Group', "institution"),
        ('Velden "Dam" Authority', "institution"),
        ("Almora (UK) Trading", "institution"),
    ],
)
def test_what_stands_before_a_surname_tells_whether_a_person_speaks(who, how):
    [claim] = extract(f"{who} said the bridge was closed.")
    assert claim.sourcing == how
