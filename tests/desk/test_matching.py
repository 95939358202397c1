"""Which old claim is which new one: by key, else by their letters and persons."""

from hypothesis import given
from hypothesis import strategies as st

from ledger.desk.matching import alike, positions, turned
from ledger.model import Article, Claim, Mention, Modality, Polarity, Span

TEXT = "“The bridge,” he said, “fell on 3 May.”"
ARTICLE = Article(TEXT)

places = st.lists(st.frozensets(st.integers(0, 12)), max_size=5)


def claim(*spans: tuple[int, int], **fields: object) -> Claim:
    return Claim(ARTICLE.key, tuple(Span(*span) for span in spans), "", "The bridge fell", **fields)  # type: ignore[arg-type]


def test_only_letters_and_digits_are_compared() -> None:
    """With or without quotation marks, commas and blanks the words are the same."""
    with_marks = claim((0, 13), (23, len(TEXT)))
    without = claim((1, 11), (24, len(TEXT) - 2))
    assert positions(TEXT, with_marks) == positions(TEXT, without) != frozenset()


@given(places, places)
def test_likeness_is_the_dice_coefficient_of_every_pair_that_shares_a_position(
    old: list[frozenset[int]], new: list[frozenset[int]]
) -> None:
    expected = {
        (m, n): 2 * len(one & other) / (len(one) + len(other))
        for m, one in enumerate(old)
        for n, other in enumerate(new)
        if one & other
    }
    assert alike(old, new) == expected


def test_what_changed_is_said_in_words() -> None:
    haddad = (Mention("Haddad", (), "Omar Haddad"),)
    old, new = claim((0, 13)), claim((0, 13), polarity=Polarity.DENIED, modality=Modality.UNREALISED, mentions=haddad)
    assert turned(old, new) == (
        "polarity affirmed → denied",
        "modality actual → unrealised",
        "persons nobody → Omar Haddad",
    )
    assert turned(old, old) == ()
