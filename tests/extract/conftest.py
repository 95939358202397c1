"""Reading one sentence for a test: the claim stands in [brackets], the rest is what surrounds it."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc, Token
from ledger.extract.hedging.commitment import Commitment, commitment
from ledger.extract.parsing.parse import parse

Committed = Callable[[str], Commitment]


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], Doc]:
    """The parsed document of a short text."""
    return lambda text: parse(text)[0][1]


@pytest.fixture(scope="session")
def committed(parsed: Callable[[str], Doc]) -> Committed:
    """What the words around the [claim] say of it."""

    def read(marked: str) -> Commitment:
        start, end = marked.index("["), marked.index("]") - 1
        doc = parsed(marked.replace("[", "").replace("]", ""))
        inside = [token for token in doc if token.idx < end and token.idx + len(token) > start]
        return commitment(_head(inside), inside, ())

    return read


@pytest.fixture(scope="session")
def cues(committed: Committed) -> Callable[[str], list[str]]:
    """The words of the hedge's cues."""

    def words(marked: str) -> list[str]:
        text = marked.replace("[", "").replace("]", "")
        return [text[cue.start : cue.end] for cue in committed(marked).hedge.cues]

    return words


def _head(inside: list[Token]) -> Token:
    held = {token.i for token in inside}
    heads = [token for token in inside if (token.head.i not in held or token.head.i == token.i) and not token.is_punct]
    return next((token for token in heads if token.pos_ in ("VERB", "AUX")), heads[0])
