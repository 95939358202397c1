"""Lines in capitals are read as if they were not; every letter stays at its place."""

from hypothesis import given
from hypothesis import strategies as st

from ledger.extract import extract
from ledger.extract.text.shouting import quieted
from ledger.model import Sourcing

SHOUTED = "INSPECTOR JOHN MARSH SAID THE MEN HAD TAKEN RINGS WORTH 40,000 POUNDS. SHE IS SAID TO HAVE LOST THE SHOP."


def test_a_shouted_article_is_read_like_any_other() -> None:
    said, passed_on = extract(SHOUTED)
    assert (said.sourcing, said.sources[0].name) == (Sourcing.NAMED, "John Marsh")
    assert said.wording == "the men had taken rings worth 40,000 pounds"
    assert passed_on.sourcing is Sourcing.HEARSAY


def test_what_was_shouted_is_quoted_as_it_was_written() -> None:
    for claim in extract(SHOUTED):
        [span, *_] = claim.spans
        assert claim.text.startswith(SHOUTED[span.start : span.end]) and claim.text.isupper()


def test_a_heading_or_a_name_in_capitals_is_left_as_it_is() -> None:
    assert quieted("NATO TALKS FAIL\n\nThe NATO talks failed.") == "NATO TALKS FAIL\n\nThe NATO talks failed."


@given(st.text())
def test_quieting_moves_no_letter(text: str) -> None:
    quiet = quieted(text)
    assert len(quiet) == len(text)
    assert all(a == b or a.lower() == b.lower() for a, b in zip(text, quiet, strict=True))
