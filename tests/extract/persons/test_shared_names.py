"""A surname that two of an article bear: given to one where the text tells, and else to nobody."""

import pytest

from ledger.extract import extract

TWO = "Hassan Nadir, a builder, was arrested on Monday.\n\nPolice searched the house of Karim Nadir on Tuesday.\n\n"


def meant(text: str, word: str = "Nadir") -> set[str]:
    """Whom the bare surname means in the claims of a text."""
    return {mention.name for claim in extract(text) for mention in claim.mentions if mention.text == word}


@pytest.mark.parametrize("bare", ["Nadir", "Mr Nadir", "Mr. Nadir"])
def test_a_surname_of_two_is_nobodys_and_the_claim_says_so(bare: str) -> None:
    text = f"{TWO}{bare} moved two million crowns to a bank in May."
    assert meant(text) == {"Nadir"}
    assert [claim.ambiguous for claim in extract(text) if "million" in claim.text] == [
        "who: Nadir may be Hassan Nadir or Karim Nadir"
    ]


def test_whoever_speaks_under_a_surname_of_two_is_no_known_source() -> None:
    (claim,) = [one for one in extract(f"{TWO}Nadir said the house was empty.") if one.sources]
    assert [source.name for source in claim.sources] == ["Nadir"]


def test_the_only_bearer_whom_the_paragraph_names_is_meant() -> None:
    assert meant(f"{TWO}Karim Nadir came home at noon. Nadir had lost his keys.") == {"Karim Nadir"}


def test_of_two_in_a_paragraph_whoever_bears_a_rank_is_meant() -> None:
    text = "Tarek Nadir called President Karim Nadir on Friday. Nadir had fled to Kesh."
    assert meant(text) == {"Karim Nadir"}


def test_whom_the_surname_meant_before_it_was_shared_keeps_it() -> None:
    text = "Hassan Nadir was arrested on Monday.\n\nNadir is a builder.\n\nHis brother Karim Nadir fled.\n\nNadir wept."
    assert meant(text) == {"Hassan Nadir"}


def test_whom_the_article_is_about_is_meant() -> None:
    often = "Hassan Nadir owns the quay.\n\nHassan Nadir bought it in May.\n\nHassan Nadir built a crane there.\n\n"
    assert meant(f"{often}His cousin Karim Nadir has none.\n\nNadir sold the crane on Monday.") == {"Hassan Nadir"}


def test_mrs_is_the_only_woman_of_the_name() -> None:
    text = "Tom Bell left the town on Monday.\n\nRuth Bell stayed at the mill.\n\nMrs Bell sold the house on Friday."
    assert meant(text, "Bell") == {"Ruth Bell"}
