"""Polarity: negation of the predicate, of its subject or object, of what it is raised from; a speaker's denial."""

from collections.abc import Callable

import pytest

from ledger.extract import extract
from ledger.extract.hedging.commitment import Commitment
from ledger.model import HedgeLevel, Polarity

Committed = Callable[[str], Commitment]


@pytest.mark.parametrize(
    "sentence",
    [
        "[The guards were not warned].",
        "[The team didn't arrive].",
        "[She never signed the letter].",
        "[Nobody answered the call].",
        "[No ship entered the port].",
        "[The search found no survivors].",
        "[The ministry failed to publish the list].",
        "[The actor is said never to have lost].",
        "[The singer is not believed to have left].",
        "[Nobody is thought to be trapped inside].",
        "[No order is known to have been given].",
        "[The bridge no longer stands].",
        "[No one held her back].",
        "[The yard hasn't sold the crane], nor has it found a buyer.",
        "[They were not able to reach the port].",
        "[We are not going to sell the crane].",
        "[Police had yet to find the ferry].",
        "[The mayor refused to return the keys].",
    ],
)
def test_negated_claims_are_denied(sentence: str, committed: Committed) -> None:
    assert committed(sentence).polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "sentence",
    [
        "[The guards were warned].",
        "[The firm not only lied but stole].",
        "[No fewer than nine ships entered the port].",
        "[He never failed to pay the rent].",
        "The guards did not sleep, and [the thief fled].",
        "He declined to say whether [the guard had left].",
    ],
)
def test_what_is_not_turned_round_stays_affirmed(sentence: str, committed: Committed) -> None:
    assert committed(sentence).polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "sentence",
    [
        "The treasurer denied that [he had taken the money].",
        "The treasurer denied [taking the money].",
        "Rumours that [the treasurer had fled] are untrue.",
        "The council dismissed claims that [the treasurer had fled].",
    ],
)
def test_a_denial_is_firm_and_marked(sentence: str, committed: Committed) -> None:
    """The words stay affirmative, the speaker says no: denied, flat, and the stance is told."""
    found = committed(sentence)
    assert (found.polarity, found.stance_denies, found.hedge.level) == (Polarity.DENIED, True, HedgeLevel.FLAT)


def test_a_denied_negation_affirms(committed: Committed) -> None:
    found = committed("The treasurer denied that [he had not paid].")
    assert (found.polarity, found.stance_denies) == (Polarity.AFFIRMED, True)


def test_doubt_leaves_the_claim_affirmed(committed: Committed) -> None:
    """ "Unlikely" already says no by its level."""
    assert committed("It is not likely that [the treasurer fled].").polarity is Polarity.AFFIRMED
    assert committed("It is not likely that [the treasurer fled].").hedge.level == HedgeLevel.DOUBTFUL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour had never asked for, bought or stored any timber.", "The harbour had never bought"),
        ("He never forged, sold or burned the map.", "He never sold"),
        ("The warden did not open, read or copy the file.", "The warden did not read"),
        ("Le préfet n'a jamais signé, corrigé ou publié la liste.", "Le préfet n'a jamais publié"),
    ],
)
def test_a_negation_before_a_list_of_verbs_covers_all_of_them(text: str, expected: str) -> None:
    """Never forged, sold or burned: he did not sell it either, and the claim says so in its own words."""
    found = extract(text)
    assert {claim.polarity for claim in found} == {Polarity.DENIED}
    assert any(claim.text.replace(" … ", " ").startswith(expected) for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "The warden did not open the file but sold the key.",
        "The warden had not replied and then sold the key.",
        "The warden never married and died in Orsk.",
        "The pilot did not stop and drove away.",
    ],
)
def test_a_negation_ends_where_the_list_turns(text: str) -> None:
    """After "but", "and then" or another verb form the second deed was done."""
    assert [claim.polarity for claim in extract(text)] == [Polarity.DENIED, Polarity.AFFIRMED]


@pytest.mark.parametrize(
    "text", ["It was not the flood which broke those gates.", "It was not the judge who hid it there."]
)
def test_a_negated_cleft_leaves_no_affirmed_rest(text: str) -> None:
    """What is denied is the whole: nobody is said to have done it."""
    assert [claim.polarity for claim in extract(text)] == [Polarity.DENIED]


@pytest.mark.parametrize(
    "text", ["It is not clear who lent Orla the key.", "It is not certain which barge carried the salt."]
)
def test_an_indirect_question_that_is_not_clear_is_open(text: str) -> None:
    """Not clear who: open, and not denied."""
    assert [(claim.polarity, claim.hedge.level) for claim in extract(text)] == [
        (Polarity.AFFIRMED, HedgeLevel.POSSIBLE)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry denied the request.",
        "The bank rejected an offer from the ferry company.",
        "The court rejected objections to the sale.",
    ],
)
def test_what_is_turned_down_is_told_and_nothing_is_denied(sentence: str) -> None:
    (claim,) = [claim for claim in extract(sentence) if claim.states]
    assert (claim.text, claim.polarity) == (sentence[:-1], Polarity.AFFIRMED)


def test_what_is_said_not_to_have_been_done_is_denied() -> None:
    """The minister denied involvement in the theft."""
    (claim,) = [
        claim for claim in extract(str(test_what_is_said_not_to_have_been_done_is_denied.__doc__)) if claim.states
    ]
    assert (claim.text, claim.stance_denies) == ("involvement in the theft", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Divers have not ruled out a leak.",
        "A link with the theft could not be ruled out.",
        "The clerk cannot exclude further losses.",
    ],
)
def test_what_is_not_ruled_out_is_left_open_and_nothing_is_denied(sentence: str) -> None:
    (claim,) = [claim for claim in extract(sentence) if claim.states]
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.POSSIBLE, Polarity.AFFIRMED)
    assert claim.wording == sentence[:-1]


def test_whoever_is_not_excluded_from_a_list_is_on_it() -> None:
    (claim,) = [claim for claim in extract("Ida Brun was not excluded from the list.") if claim.states]
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.FLAT, Polarity.DENIED)


@pytest.mark.parametrize(
    "text",
    [
        "Aksel Thorn was banned from tenders after admitting that he had paid a surveyor.",
        "The clerk was stopped at the gate after telling guards that he had paid a surveyor.",
        "Mara Holm was barred for saying that he had paid a surveyor.",
        "The firm was blocked from bidding when auditors said that he had paid a surveyor.",
        "The judge stopped the hearing before Thorn admitted that he had paid a surveyor.",
    ],
)
def test_a_ban_denies_nothing_of_what_was_said_before_or_after_it(text: str) -> None:
    """What somebody admits is so, whatever they were kept from for it."""
    assert not any(claim.stance_denies for claim in extract(text) if "surveyor" in claim.wording)


@pytest.mark.parametrize(
    "text",
    [
        "There is nothing to suggest that Mara Quill left.",
        "Nothing in the papers suggests that Mara Quill left.",
        "The clerk said there was nothing to indicate that Mara Quill left.",
        "Investigators have found no proof that Mara Quill left.",
    ],
)
def test_what_nothing_suggests_is_doubtful(text: str) -> None:
    [claim] = [claim for claim in extract(text) if claim.states]
    assert (claim.wording, claim.hedge.level) == ("Mara Quill left", HedgeLevel.DOUBTFUL)


@pytest.mark.parametrize(
    "text", ["The inspector declined to rule out sabotage.", "The coastguard has not ruled out sabotage."]
)
def test_what_is_not_ruled_out_is_possible(text: str) -> None:
    [claim] = [claim for claim in extract(text) if claim.states]
    assert (claim.polarity, claim.hedge.level) == (Polarity.AFFIRMED, HedgeLevel.POSSIBLE)


@pytest.mark.parametrize(
    "text",
    [
        "The firm did not promise to pay.",
        "She did not threaten to sue.",
        "No minister plans to resign.",
        "Nobody set out to deceive.",
        "It did not say how it knew.",
    ],
)
def test_what_nobody_plans_or_says_is_denied(text: str) -> None:
    """And it is nobody's pledge."""
    [claim] = [claim for claim in extract(text) if claim.states]
    assert (claim.polarity, claim.sources) == (Polarity.DENIED, ())
