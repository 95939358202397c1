"""Names for persons, sources, outlets and readings."""

from ledger.journal.keys import OUTLET, outlet_key, person_key, reading_key, source_key


def test_the_same_place_gives_the_same_key_and_another_another() -> None:
    keys = [person_key("c", 0), person_key("c", 1), person_key("d", 0), source_key("c", 0), source_key("c", OUTLET)]
    assert len({*keys, person_key("c", 0), source_key("c", 0)}) == len(keys)


def test_an_outlets_name_is_the_same_however_it_is_spaced_or_capitalised() -> None:
    assert outlet_key("The  Harbour Post") == outlet_key("the harbour post") != outlet_key("The Post")


def test_another_lexicon_makes_another_reading() -> None:
    assert reading_key("a", "extract@1", "00") != reading_key("a", "extract@1", "01")
