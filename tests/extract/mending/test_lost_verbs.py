"""A verb that a parser takes for a participle, or hangs on the wrong clause, is told of whoever does it."""

import pytest

from ledger.extract import extract


def told(text):
    """What is stated, each as (who says so, words)."""
    found = [claim for claim in extract(text) if claim.states]
    return [(claim.sources[-1].name if claim.sources else "", claim.wording) for claim in found]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Reyes left at noon.", ("", "Reyes left at noon")),
        ("Anna Reyes met Tom Hale. Reyes left at noon.", ("", "Reyes left at noon")),
        ("The board named Ida Moss as its new director.", ("The board", "Ida Moss is its new director")),
    ],
)
def test_a_noun_with_its_participle_and_a_full_stop_is_a_sentence(text: str, claim: tuple[str, str]) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    "text", ["A boy named Sue.", "The bridge built in 1931.", "The letter sent to the mayor by Anna Berg."]
)
def test_a_mere_noun_with_its_participle_tells_nothing(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The company knew its pumps were faulty but sold them abroad.", "The company sold them abroad"),
        ("The mayor said the men were guilty but freed them.", "The mayor freed them"),
        ("The owner admitted the roof leaked but never mended it.", "The owner never mended it"),
        ("Managers knew the alarms were broken and switched them off.", "Managers switched them off"),
        ("The paper said the letters were forged but printed them.", "The paper printed them"),
        ("Officers knew the load was too heavy but kept the finding secret.", "Officers kept the finding secret"),
        ("The firm knew the drug was unsafe but hid the study from doctors.", "The firm hid the study from doctors"),
    ],
)
def test_nothing_does_to_itself_what_is_done_to_it(text: str, second: str) -> None:
    """ "Them" are the pumps, so it is not the pumps that sold them."""
    assert ("", second) in told(text)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("He said his sons were poor but the state helped them.", "the state helped them"),
        ("The firm said the boat was old but kept its value.", "the boat kept its value"),
    ],
)
def test_a_second_verb_may_belong_to_what_is_said(text: str, second: str) -> None:
    assert second in [words for who, words in told(text) if who]
