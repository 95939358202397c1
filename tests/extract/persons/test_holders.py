"""Whom "the minister" means: the one person of the page who holds that office, and nobody where another may."""

from collections.abc import Callable

import pytest

from ledger.extract import extract
from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast

Parsed = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Transport Minister Edda Lorn opened the port. The minister may have known of the sale.", "minister"),
        ("Edda Lorn, the minister, opened the port. Her aide denied that the minister had known of it.", "minister"),
        ("Mayor Edda Lorn resigned. Police searched the mayor's house on Friday.", "mayor"),
        ("Judge Edda Lorn fined the firm. The owner paid the judge 300 crowns.", "judge"),
    ],
)
def test_an_office_with_one_holder_is_that_person(parsed: Parsed, text: str, noun: str) -> None:
    place = text.rindex(noun)
    found = [each.name for each in cast(parsed(text), text).mentions if each.spans[0].start == place]
    assert found == ["Edda Lorn"]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Edda Lorn resigned. A mayor from the north praised her. The mayor took bribes.",
        "Mayor Edda Lorn met the mayor of Orbain. The mayor took bribes.",
        "Edda Lorn, the former mayor, resigned. The mayor took bribes.",
        "Mayor Edda Lorn resigned. Mayor Max Rohl stayed. The mayor took bribes.",
        "Mayor Edda Lorn told the mayor the truth.",
    ],
)
def test_an_office_that_another_may_hold_is_nobody(parsed: Parsed, text: str) -> None:
    place = text.rindex("mayor")
    assert not [each for each in cast(parsed(text), text).mentions if each.spans[0].start == place]


def test_the_wording_names_who_holds_the_office() -> None:
    found = extract("Mayor Edda Lorn opened the port. The mayor's aide denied that the mayor had taken bribes.")
    assert "[Edda Lorn] had taken bribes" in [claim.wording for claim in found]
