"""A word with a prefix names one person: whoever is a co-defendant is no "co", and nobody's possession."""

import pytest

from ledger.extract import extract


def sources(text):
    return [source.name for claim in extract(text) for source in claim.sources]


@pytest.mark.parametrize("role", ["ex-wife", "co-defendant", "vice-chairman", "co-owner"])
def test_a_person_in_a_prefixed_role_speaks_by_name(role):
    """Taken apart at the hyphen, "his ex" would be the source, and Mara Holm lost."""
    assert sources(f"His {role}, Mara Holm, said that the boat had left.") == ["Mara Holm"]


def test_a_prefixed_role_without_a_name_is_whole():
    assert sources("An ex-minister said that the boat had left.") == ["An ex-minister"]
