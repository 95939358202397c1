"""What a person corrects stands above what the program read."""

import pytest

from ledger.desk.correct import OWN_FACT, Correction, correct
from ledger.desk.undo import undo
from ledger.errors import RefusedError, UsageError
from ledger.model import ClaimState, HedgeLevel, Polarity, Sourcing, Stance
from ledger.store import Query

from .conftest import Desk

FLED = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."


def mended(desk: Desk, correction: Correction, because: str = "read again") -> None:
    correct(desk.store, desk.store.resolve("C1", "C"), correction, because, by="anna")


def test_the_hedge_is_mended_and_the_claim_says_so(desk: Desk) -> None:
    desk.add(FLED)
    mended(desk, Correction(hedge=HedgeLevel.REPORTED))
    (file,) = desk.store.claim_files(Query())
    assert file.bearing.claim.hedge.level is HedgeLevel.REPORTED
    assert (file.state, file.state_because) == (ClaimState.CORRECTED, "read again")


def test_the_source_is_mended_and_linked(desk: Desk) -> None:
    desk.add(FLED)
    mended(desk, Correction(sourcing=Sourcing.NAMED, sources=("Nadia Sarrouf",)))
    (file,) = desk.store.claim_files(Query())
    assert [[step.name for step in chain] for chain in file.bearing.chains] == [["The Harbour Post", "Nadia Sarrouf"]]


def test_a_denial_is_mended(desk: Desk) -> None:
    desk.add(FLED)
    mended(desk, Correction(polarity=Polarity.DENIED))
    (file,) = desk.store.claim_files(Query())
    assert file.bearing.claim.polarity is Polarity.DENIED


@pytest.mark.usefixtures("sound")
@pytest.mark.parametrize(
    ("text", "polarity", "turned"),
    [
        (FLED, Polarity.DENIED, Stance.DENIES),
        ("Omar Haddad denied that he fled to Castelmar on Monday.", Polarity.AFFIRMED, Stance.ASSERTS),
        ("Omar Haddad did not flee to Castelmar, the interior ministry said.", Polarity.AFFIRMED, Stance.DENIES),
    ],
)
def test_a_claim_whose_polarity_is_mended_changes_sides_in_its_fact(
    desk: Desk, text: str, polarity: Polarity, turned: Stance
) -> None:
    desk.add(text)
    (before,) = desk.store.fact_files(Query())
    done = correct(desk.store, desk.store.resolve("C1", "C"), Correction(polarity=polarity), "read again", by="anna")
    (after,) = desk.store.fact_files(Query())
    assert after.fact == before.fact
    assert (before.claims[0].bearing.stance, after.claims[0].bearing.stance) != (turned, turned)
    assert after.claims[0].bearing.stance is turned
    assert after.claims[0].bearing.claim.stance_denies is (turned is Stance.DENIES)
    undo(desk.store, done[0].seq, by="anna")
    assert list(desk.store.fact_files(Query())) == [before]


@pytest.mark.usefixtures("sound")
def test_a_denial_that_joined_a_fact_leaves_the_others_where_they_are(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Dal Chronicle")
    mended(desk, Correction(polarity=Polarity.DENIED))
    (file,) = desk.store.fact_files(Query())
    assert [claim.bearing.stance for claim in file.claims] == [Stance.DENIES, Stance.ASSERTS]


@pytest.mark.usefixtures("sound")
def test_a_denial_sent_to_a_fact_of_its_own_denies_it(desk: Desk) -> None:
    desk.add(FLED)
    mended(desk, Correction(polarity=Polarity.DENIED, fact=OWN_FACT))
    (file,) = desk.store.fact_files(Query())
    assert [claim.bearing.stance for claim in file.claims] == [Stance.DENIES]


def test_a_wrong_link_to_a_fact_is_mended_in_one_act(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Dal Chronicle")
    assert len(list(desk.store.fact_files(Query()))) == 1
    second = desk.store.resolve("C2", "C")
    correct(desk.store, second, Correction(fact=OWN_FACT), "another Monday", by="anna")
    assert sorted(len(file.claims) for file in desk.store.fact_files(Query())) == [1, 1]


def test_the_founder_of_a_fact_leaves_it_for_one_of_its_own(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Dal Chronicle")
    mended(desk, Correction(fact=OWN_FACT), "another Monday")
    assert sorted(len(file.claims) for file in desk.store.fact_files(Query())) == [1, 1]


def test_the_person_is_mended(desk: Desk) -> None:
    desk.add(FLED)
    mended(desk, Correction(persons=("new:Omar Haddad the younger",)))
    assert "Omar Haddad the younger" in {name for card in desk.store.persons(Query()) for name in card.person.names}


def test_nothing_to_mend_is_said(desk: Desk) -> None:
    desk.add(FLED)
    with pytest.raises(UsageError, match="nothing would change"):
        mended(desk, Correction(hedge=HedgeLevel.FLAT))


def test_no_name_slips_in_as_anonymous(desk: Desk) -> None:
    desk.add(FLED)
    with pytest.raises(RefusedError):
        mended(desk, Correction(sourcing=Sourcing.ANONYMOUS, sources=("Nadia Sarrouf",)))


def test_a_reason_is_needed(desk: Desk) -> None:
    desk.add(FLED)
    with pytest.raises(UsageError, match="reason"):
        mended(desk, Correction(hedge=HedgeLevel.REPORTED), because=" ")
