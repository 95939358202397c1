"""The same words by the same source in one article are one claim, however often they stand there."""

from ledger.extract import extract
from ledger.extract.content.repeats import repeated

PARAGRAPH = (
    "The Lund company sold the quay for 4 million crowns. "
    "Mayor Orla Quenby signed the contract in May, the clerk said. "
    "“We lost everything,” said Otto Wren."
)


def test_a_paragraph_that_stands_hundreds_of_times_is_read_once() -> None:
    once = extract(f"Quay sold\n\n{PARAGRAPH}\n")
    often = extract(f"Quay sold\n\n{(PARAGRAPH + chr(10) * 2) * 200}")
    assert [claim.wording for claim in often] == [claim.wording for claim in once]
    assert [claim.spans for claim in often] == [claim.spans for claim in once], "the first place is kept"


def test_other_words_another_source_or_another_firmness_are_another_claim() -> None:
    text = (
        "The quay was sold to the Lund company in May, Otto Wren said. "
        "The quay was sold to the Lund company in May, Mira Dahl said. "
        "The quay was reportedly sold to the Lund company in May. "
        "The quay was sold to the Lund company in June, Mira Dahl said."
    )
    assert len(extract(text)) == 4


def test_a_short_statement_is_known_again_only_by_its_paragraph() -> None:
    """Two lines that say "It is a lie" may speak of two things."""
    apart = "Otto Wren read the contract. It is a lie.\n\nMira Dahl sold the boat in March. It is a lie."
    assert [claim.wording for claim in extract(apart)].count("It is a lie") == 2
    again = "It is a lie.\n\nMira Dahl sold the boat in March.\n\nIt is a lie."
    assert [claim.wording for claim in extract(again)].count("It is a lie") == 1


def test_whoever_gives_such_a_text_is_told() -> None:
    sentence = "The mayor of Dal said the old dam held through the night. "
    assert repeated(sentence * 1800) == "a sentence stands 1800 times: its statements are kept once"
    assert repeated(sentence * 2 + PARAGRAPH) is None
    assert repeated((PARAGRAPH + "\n\n") * 200) == "a paragraph stands 200 times: its statements are kept once"
    assert repeated(PARAGRAPH + "\n\nShare this\n\nShare this\n\nShare this") is None
