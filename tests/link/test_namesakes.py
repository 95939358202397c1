"""Words beside a name that tell of another bearer."""

import pytest

from ledger.link.namesakes import kin_before


@pytest.mark.parametrize(
    ("before", "language", "kin"),
    [
        ("The owner left. His cousin ", "en", "cousin"),
        ("Her younger brother, ", "en", "brother"),
        ("The shipowner's son, ", "en", "son"),
        ("Son cousin ", "fr", "cousin"),
        ("La sœur de l’armateur, ", "fr", "sœur"),
        ("He met his lawyer, ", "en", None),
        ("His son left, and ", "en", None),
        ("Il a vu son avocat, ", "fr", None),
    ],
)
def test_a_name_is_brought_up_as_a_relatives(before: str, language: str, kin: str | None) -> None:
    assert kin_before(before, language) == kin
