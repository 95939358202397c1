"""A person mends the wording of a claim: its place in the article stays, its fact follows, or it goes to another."""

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.review import open_questions
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import UsageError
from ledger.model import ClaimState, Modality, Polarity, RulingVerdict, Stance

from .conftest import Desk
from .readers import again, file, otherwise

pytestmark = pytest.mark.usefixtures("sound")

FLED = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."
TO_DAL = "Omar Haddad fled to Dal on Monday, the border police said. He sold the mill, not the boat, a clerk said."


def reworded(desk: Desk, id: str, wording: str, **more) -> int:
    key = desk.store.resolve(id, "C")
    return correct(desk.store, key, Correction(wording=wording, **more), "misread", by="anna")[0].seq


def facts(desk: Desk) -> dict[str, list[str]]:
    files = list(desk.store.fact_files())
    return {each.fact.wording: [claim.id for claim in each.claims] for each in files if each.claims}


def test_the_fact_takes_the_new_words_and_the_quotation_stays(desk: Desk) -> None:
    desk.add(FLED)
    before = file(desk, "C1").bearing.claim
    entry = reworded(desk, "C1", "Omar Haddad fled on Monday")
    after = file(desk, "C1")
    assert facts(desk) == {"Omar Haddad fled on Monday": ["C1"]}
    assert (after.bearing.claim.text, after.bearing.claim.spans) == (before.text, before.spans)
    assert (after.state, after.state_because) == (ClaimState.CORRECTED, "misread")
    undo(desk.store, entry, by="anna")
    assert facts(desk) == {before.wording: ["C1"]}


def test_a_claim_goes_to_the_fact_that_says_what_it_says_now_and_comes_back(desk: Desk) -> None:
    desk.add(TO_DAL)
    desk.add("Omar Haddad, who was in Castelmar, fled to Dal on Monday, his driver said.", outlet="The Courier")
    wrong = next(id for id in ("C3", "C4") if "Castelmar" in file(desk, id).bearing.claim.wording)
    before = facts(desk)
    entry = reworded(desk, wrong, "Omar Haddad fled to Dal on Monday")
    [home] = [ids for ids in facts(desk).values() if wrong in ids]
    assert "C1" in home
    undo(desk.store, entry, by="anna")
    assert facts(desk) == before


def test_a_claim_that_says_another_thing_leaves_the_others_where_they_are(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Courier")
    assert facts(desk)["Omar Haddad fled to Castelmar on Monday"] == ["C1", "C2"]
    reworded(desk, "C2", "Omar Haddad fled to the border police")
    assert facts(desk)["Omar Haddad fled to Castelmar on Monday"] == ["C1"]
    assert [words for words, ids in facts(desk).items() if "C2" in ids] == ["Omar Haddad fled to the border police"]


def test_a_claim_that_says_the_same_in_better_words_stays(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Courier")
    reworded(desk, "C2", "Omar Haddad had fled to Castelmar on Monday")
    assert list(facts(desk).values()) == [["C1", "C2"]]


def test_a_fact_that_was_ruled_on_keeps_its_words_and_loses_a_claim_that_says_another_thing(desk: Desk) -> None:
    desk.add(FLED)
    key = desk.store.fact_of(desk.store.resolve("C1", "C"))
    rule(desk.store, key, RulingVerdict.CONFIRMED, "seen", by="anna")
    reworded(desk, "C1", "Omar Haddad fled to the interior ministry")
    assert desk.store.fact_file(key).fact.wording == "Omar Haddad fled to Castelmar on Monday"
    assert desk.store.fact_of(desk.store.resolve("C1", "C")) != key


def test_a_negation_in_the_new_words_denies_nothing_of_its_own_fact(desk: Desk) -> None:
    desk.add("The clerk said Omar Haddad had not fled to Castelmar.")
    reworded(desk, "C1", "Omar Haddad had fled to Castelmar")
    assert file(desk, "C1").bearing.claim.polarity is Polarity.AFFIRMED
    reworded(desk, "C1", "Omar Haddad had not fled to Castelmar")
    after = file(desk, "C1").bearing
    assert (after.claim.polarity, after.claim.stance_denies, after.stance) == (Polarity.DENIED, False, Stance.ASSERTS)


HURT = "Nine people were hurt in the mill, the fire service said."


def rivals(desk: Desk) -> list[list[str]]:
    return [[rival.wording for rival in each.rivals] for each in desk.store.fact_files()]


def test_what_the_new_words_exclude_is_contested(desk: Desk) -> None:
    desk.add(HURT)
    desk.add("People were hurt in the mill, a clerk said. There were sixteen of them.", outlet="The Courier")
    assert not any(rivals(desk))
    reworded(desk, "C2", "Sixteen people were hurt in the mill")
    assert sum(map(bool, rivals(desk))) == 2


def test_what_only_the_old_words_excluded_is_contested_no_longer(desk: Desk) -> None:
    desk.add(HURT)
    desk.add("Sixteen people were hurt in the mill, a clerk said.", outlet="The Courier")
    assert sum(map(bool, rivals(desk))) == 2
    entry = reworded(desk, "C2", "people were hurt in the mill")
    assert not any(rivals(desk))
    undo(desk.store, entry, by="anna")
    assert sum(map(bool, rivals(desk))) == 2


def test_where_it_is_open_a_person_is_asked(desk: Desk) -> None:
    desk.add("The council met, a clerk said.")
    desk.add("The council of Dal met in the old mill on Monday to sell boats, a cook said.", outlet="The Courier")
    reworded(desk, "C2", "The council met")
    [asked] = [one.question for one in open_questions(desk.store)]
    assert (asked.one, asked.other, asked.score) == ("C2", "F1", 1.0)
    reworded(desk, "C2", "the old mill on Monday to sell boats")
    assert open_questions(desk.store) == []


def test_a_second_reading_leaves_the_wording_as_it_was_corrected(desk: Desk) -> None:
    desk.add(FLED)
    reworded(desk, "C1", "Omar Haddad fled on Monday")
    again(desk, otherwise(modality=Modality.UNREALISED))
    assert facts(desk) == {"Omar Haddad fled on Monday": ["C1"]}


@pytest.mark.parametrize("other", ["Omar Haddad was poisoned", "Omar Haddad fled with 40 men", "…"])
def test_words_that_the_article_does_not_say_are_refused(desk: Desk, other: str) -> None:
    desk.add(FLED)
    before = desk.store.head().size
    with pytest.raises(UsageError, match=r"the article does not say|is empty"):
        reworded(desk, "C1", other)
    assert desk.store.head().size == before


def test_names_that_the_article_gives_otherwise_are_words_of_its_own(desk: Desk) -> None:
    desk.add("Omar Haddad left Dal. He fled to Castelmar on Monday, the ministry said.")
    reworded(desk, "C2", "[Samir Nadir] fled to Castelmar", persons=("new:Samir Nadir",))
    assert [words for words, ids in facts(desk).items() if "C2" in ids] == ["[Samir Nadir] fled to Castelmar"]
