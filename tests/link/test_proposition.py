"""Propositions: persons under one name, without titles, appositions, dates and datelines."""

from ledger.link.proposition import pair, said


def plain(wording) -> list[str]:
    return [term.plain for term in wording.terms]


def test_a_person_of_both_claims_has_one_name_in_both(claim) -> None:
    one = claim("Haddouri left", persons=["Karim Haddouri"])
    other = claim("[Kareem Hadduri] left", persons=["Kareem Hadduri"])
    ours, theirs = pair(one, other)
    assert plain(ours) == plain(theirs) == ["karim", "haddouri", "left"]


def test_titles_and_appositions_beside_a_name_are_left_out(claim) -> None:
    who = ["Karim Haddouri"]
    for words in ("Mr Haddouri left", "The director, Haddouri, left", "Karim Haddouri, the director, left"):
        assert plain(said(claim(words, persons=who))) == ["karim", "haddouri", "left"]


def test_dates_and_datelines_are_left_out(claim) -> None:
    dated = claim("PORT SELIM (HNW) — the ferry sank then", dates=["2024-05-01"])
    assert plain(said(dated)) == ["the", "ferry", "sank"]


def test_a_text_that_nobody_has_read_stays_as_it_is() -> None:
    assert plain(said("Mr Poe, the mayor, left")) == ["mr", "poe", "the", "mayor", "left"]
