"""Commitment as a whole: every predicate of any text gets one, and without a parser the words alone decide."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.extract.grammar.tokens import Doc
from ledger.extract.hedging.commitment import commitment
from ledger.extract.parsing.parse import parse, unparsed
from ledger.model import HedgeLevel, Modality, Polarity

WORDS = (
    "the banker guards would have not fled if to is said that probably may , never denied rumours of had were with "
    "without more accused unlikely planned asked he who no evidence could be hiding “ ” whether expected there it"
)


def wordwise(text: str, cue: str = "") -> tuple[HedgeLevel, Polarity, Modality]:
    """The commitment read off the words of ``text``, attributed by ``cue``, with no parser at hand."""
    found = commitment(None, list(unparsed(text)), list(unparsed(cue)))
    return found.hedge.level, found.polarity, found.modality


@settings(max_examples=150)
@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=18))
def test_any_tangle_of_words_gets_a_commitment(tangle: list[str]) -> None:
    """Whatever the parser makes of it: no crash, spans inside the text, outside cues among the cues."""
    for _, doc in parse(" ".join(tangle)):
        for token in doc:
            found = commitment(token, list(token.subtree), ())
            assert all(0 <= span.start < span.end <= len(doc.text) for span in found.hedge.cues)
            assert set(found.outside) <= set(found.hedge.cues)


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The dam has burst", "", (HedgeLevel.FLAT, Polarity.AFFIRMED, Modality.ACTUAL)),
        ("The dam may have burst", "", (HedgeLevel.POSSIBLE, Polarity.AFFIRMED, Modality.ACTUAL)),
        ("The dam reportedly burst", "", (HedgeLevel.REPORTED, Polarity.AFFIRMED, Modality.ACTUAL)),
        ("The banker is said to be in Rome", "", (HedgeLevel.REPORTED, Polarity.AFFIRMED, Modality.ACTUAL)),
        ("The guards were not warned", "", (HedgeLevel.FLAT, Polarity.DENIED, Modality.ACTUAL)),
        ("The court will hear the case", "", (HedgeLevel.FLAT, Polarity.AFFIRMED, Modality.UNREALISED)),
        ("he had fled", "denied that", (HedgeLevel.FLAT, Polarity.DENIED, Modality.ACTUAL)),
        ("opening the gate", "are accused of", (HedgeLevel.REPORTED, Polarity.AFFIRMED, Modality.ACTUAL)),
    ],
)
def test_without_a_parser_the_words_decide(
    text: str, cue: str, expected: tuple[HedgeLevel, Polarity, Modality]
) -> None:
    assert wordwise(text, cue) == expected


def test_the_hedge_of_the_attributing_cue_counts(parsed: Callable[[str], Doc]) -> None:
    """ "Alleges" stands in the cue; the claim's clause itself is flat."""
    doc = parsed("The clerk alleges that the safe was empty.")
    predicate = next(token for token in doc if token.text == "was")
    found = commitment(predicate, list(doc[4:8]), [doc[2]])
    assert (found.hedge.level, [doc.text[cue.start : cue.end] for cue in found.hedge.cues]) == (2, ["alleges"])
