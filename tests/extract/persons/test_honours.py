"""Which of two bearers of a surname a title before it means."""

from ledger.extract import extract


def _speakers(text: str) -> list[list[str]]:
    return [[source.name for source in claim.sources] for claim in extract(text) if claim.sources]


def test_a_doctor_is_the_surgeon() -> None:
    text = (
        "Yousef al-Marin owns the ship. His cousin Yusuf Marin, a surgeon, has none. Dr Marin said the crew had fled."
    )
    assert _speakers(text) == [["Yusuf Marin"]]


def test_who_bore_the_title_before_bears_it_again() -> None:
    text = "Dr Nora Lund and Edda Lund left the yard. Dr Lund said that the crew had fled."
    assert _speakers(text) == [["Nora Lund"]]


def test_a_title_that_fits_nobody_more_is_nobody() -> None:
    text = "Nora Lund and Edda Lund left the yard. Dr Lund said that the crew had fled."
    assert _speakers(text) == [["Dr Lund"]]
