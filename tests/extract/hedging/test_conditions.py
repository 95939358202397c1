"""Conditions: what opens one, and what only looks like it."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.hedging import conditions

Parsed = Callable[[str], Doc]


def opening(doc: Doc, verb: str) -> list[str]:
    core = next(token for token in doc if token.text == verb)
    return [word.lower_ for word in conditions.opened(core)]


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("The dam would have held if the rain had stopped.", "held", ["if"]),
        ("Had the rain stopped, the dam would have held.", "held", ["had"]),
        ("In the absence of rain, the dam would have held.", "held", ["in"]),
        ("With more cement, the dam would have held.", "held", ["with"]),
        ("The dam would have burst without the pumps.", "burst", ["without"]),
        ("The guard would have left without closing the gate.", "left", []),
        ("Asked if he had lied, the guard would have left.", "left", []),
        ("The banker would have fled with his wife.", "fled", []),
    ],
)
def test_what_opens_a_condition(text: str, verb: str, words: list[str], parsed: Parsed) -> None:
    assert opening(parsed(text), verb) == words


def test_a_plain_past_has_no_condition(parsed: Parsed) -> None:
    """ "Received … if he entered": the condition is of something else in the sentence."""
    doc = parsed("The court received a request to arrest him if he entered the country.")
    assert conditions.spoken(doc[2]) == ()
