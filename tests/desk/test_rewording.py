"""Whom a claim is about is corrected: its words and its fact's follow, whoever says the same of another stays there."""

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.rewording import twins
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.model import RulingVerdict
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

PRONOUN = "Omar Haddad met his brother Tarek Haddad. He fled to Castelmar on Monday, the interior ministry said."


def facts(desk: Desk) -> dict[str, list[str]]:
    files = list(desk.store.fact_files(Query()))
    return {file.fact.wording: [claim.id for claim in file.claims] for file in files if "fled" in file.fact.wording}


def fled(desk: Desk) -> list[str]:
    files = (claim for file in desk.store.fact_files(Query()) for claim in file.claims)
    return sorted(file.id for file in files if "fled" in file.bearing.claim.text)


def mended(desk: Desk, id: str) -> int:
    key = desk.store.resolve(id, "C")
    return correct(desk.store, key, Correction(persons=("new:Samir Nadir",)), "his driver", by="anna")[0].seq


def test_the_name_in_brackets_and_the_words_of_the_fact_follow(desk: Desk) -> None:
    desk.add(PRONOUN)
    [(before, [claim])] = facts(desk).items()
    assert before == "[Omar Haddad] fled to Castelmar on Monday"
    entry = mended(desk, claim)
    assert facts(desk) == {"[Samir Nadir] fled to Castelmar on Monday": [claim]}
    undo(desk.store, entry, "a slip", by="anna")
    assert facts(desk) == {before: [claim]}


def test_a_fact_that_was_ruled_on_keeps_its_words(desk: Desk) -> None:
    desk.add(PRONOUN)
    [(before, [claim])] = facts(desk).items()
    rule(desk.store, desk.store.fact_of(desk.store.resolve(claim, "C")), RulingVerdict.CONFIRMED, "seen", by="anna")
    mended(desk, claim)
    assert facts(desk) == {before: [claim]}


def test_a_claim_about_somebody_else_leaves_those_who_say_it_of_the_first(desk: Desk) -> None:
    desk.add(PRONOUN)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Dal Chronicle")
    [(before, [claim, other])] = facts(desk).items()
    mended(desk, claim)
    assert facts(desk) == {before: [other], "[Samir Nadir] fled to Castelmar on Monday": [claim]}


def test_the_same_words_in_a_reprint_are_named_and_meet_the_corrected_ones_again(desk: Desk) -> None:
    desk.add(PRONOUN)
    desk.add(PRONOUN, outlet="The Dal Chronicle")
    one, other = fled(desk)
    [twin] = twins(desk.store, desk.store.claim_file(desk.store.resolve(one, "C")).bearing.claim)
    assert twin.id == other
    for id in (one, other):
        mended(desk, id) if id == one else correct(
            desk.store, desk.store.resolve(id, "C"), Correction(persons=("Samir Nadir",)), "he too", by="anna"
        )
    assert facts(desk) == {"[Samir Nadir] fled to Castelmar on Monday": [one, other]}
