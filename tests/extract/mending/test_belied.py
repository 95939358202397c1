"""What is no support does not count as support: what is called untrue, taken back, not contested, not confirmed."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def stated(text):
    return [one for one in extract(text) if one.states]


def named(text):
    """Who states what, and on which side."""
    return [
        ([each.name for each in one.sources], one.polarity, one.wording)
        for one in extract(text)
        if one.states and one.sources
    ]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Quenby called the claim that Ferrick stole the money absurd.", "Quenby", "Ferrick stole the money"),
        ("Quenby called the allegation that she had taken bribes a lie.", "Quenby", "she had taken bribes"),
        ("Ferrick described the claim that he owed money as nonsense.", "Ferrick", "he owed money"),
        ("Osk dismissed the suggestion that the council was deceived as absurd.", "Osk", "the council was deceived"),
        ("The claim that Osk sold the yard is absurd, Quenby said.", "Quenby", "Osk sold the yard"),
        ("The police denied a report in the Post that Ferrick had been held.", "The police", "Ferrick had been held"),
        ('"I never," Ferrick said, "took a crown."', "Ferrick", "I never took a crown"),
    ],
)
def test_what_somebody_calls_untrue_is_denied_and_all_of_it(text, who, what):
    assert named(text) == [([who], Polarity.DENIED, what)]


def test_claims_that_were_an_invention_are_denied():
    (_, denied) = named('Claims that the bank was insolvent were "an invention", Quenby said.')
    assert denied == (["Quenby"], Polarity.DENIED, "the bank was insolvent")


def test_what_a_claim_says_may_be_untrue_itself():
    (claim,) = stated("Osk denied the claim that the report was false.")
    assert (claim.polarity, claim.wording) == (Polarity.DENIED, "the report was false")


@pytest.mark.parametrize(
    "text",
    [
        "The Post has withdrawn its claim that Ferrick fled to Malta.",
        "Osk withdrew her accusation that Ferrick had taken bribes.",
        "Quenby has withdrawn her denial that Ferrick lent her 900,000 crowns.",
        "Osk did not dispute that the memorandum existed.",
        "The ministry has not denied that the payment was made.",
        "Reyl does not contest the finding that the loan was hidden.",
        "Quenby no longer disputes that the memorandum existed.",
        "The ministry has yet to confirm that the ship sailed.",
        "Osk has recanted her testimony that Ferrick took the money.",
        "There are no reports that the dam is leaking.",
        "The police were not able to confirm that the ship had sailed.",
        "The police were unable to verify the report that Ferrick had been arrested.",
        "I have not been able to confirm the flight with the airport.",
    ],
)
def test_what_is_taken_back_or_neither_contested_nor_confirmed_is_told_by_the_outlet_alone(text):
    (claim,) = stated(text)
    assert (claim.sources, claim.wording) == ((), text[:-1])


def test_what_stands_in_apposition_inside_a_denial_is_not_denied():
    denied, kin = stated("Osk denied having met her brother-in-law, Dragan Velitsky.")
    assert (denied.polarity, denied.sources[0].name) == (Polarity.DENIED, "Osk")
    assert (kin.polarity, kin.wording) == (Polarity.AFFIRMED, "Dragan Velitsky is her brother-in-law")


def test_a_claim_that_cannot_be_verified_stays_hearsay():
    told = stated("Reuters was unable to verify the claim that the minister had resigned.")
    assert [one.hedge.level.name for one in told] == ["FLAT", "REPORTED"]


@pytest.mark.parametrize(
    "text",
    [
        "It is unclear what caused the fire.",
        "It remains unclear how the fire began.",
        "It is not known who owns the ship.",
    ],
)
def test_an_open_question_is_told_as_one(text):
    (claim,) = stated(text)
    assert (claim.hedge.level.name, claim.wording) == ("POSSIBLE", text[:-1])


@pytest.mark.parametrize("ground", ["There is evidence", "There was clear evidence", "The police have evidence"])
def test_what_there_is_evidence_of_is_probable(ground):
    (claim,) = stated(f"{ground} that Ferrick paid the harbour master.")
    assert (claim.hedge.level.name, claim.wording) == ("PROBABLE", "Ferrick paid the harbour master")


def test_what_a_review_finds_none_of_is_denied():
    assert named("The review found no link between the loan and the sale.") == [
        (["The review"], Polarity.DENIED, "no link between the loan and the sale")
    ]


@pytest.mark.parametrize("mark", ["provided that", "provided", "if"])
def test_what_somebody_believes_on_a_condition_is_not_told_as_so(mark):
    (claim,) = stated(f"Lawyers believe that the sale can be annulled, {mark} the board was deceived.")
    assert (claim.modality.value, claim.wording.endswith(f"{mark} the board was deceived")) == ("unrealised", True)


def test_what_a_quoted_document_supposes_behind_a_colon_is_not_told_as_so():
    line, supposed = stated(
        'There is one line in it: "Had the council known of the loan, it would have stopped the sale."'
    )
    assert (line.wording, supposed.modality.value) == ("There is one line in it", "unrealised")


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The mayor dismissed as invented a report that the bridge was sold.", "The mayor", "the bridge was sold"),
        ("The club labelled as nonsense suggestions that Osk had quit.", "The club", "Osk had quit"),
        ("The firm has described as ridiculous the claim that it bribed Osk.", "The firm", "it bribed Osk"),
    ],
)
def test_what_is_dismissed_as_untrue_before_it_is_told_is_denied(text, who, what):
    assert ([who], Polarity.DENIED, what) in named(text)


def test_what_is_praised_before_it_is_told_is_not_denied():
    told = named("The mayor praised as brave a report that the bridge was unsafe.")
    assert all(polarity is Polarity.AFFIRMED for _, polarity, _ in told)
