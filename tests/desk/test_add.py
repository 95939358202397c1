"""Adding articles: once, whole, linked, with the original kept."""

from ledger.model import Status
from ledger.store import Query

from .conftest import Desk

FLED = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."


def test_every_claim_of_an_article_is_kept(desk: Desk) -> None:
    added = desk.add(FLED)
    files = desk.store.claim_files(Query())
    assert [file.bearing.claim for file in files] == list(added.claims)
    assert added.ids == ("C1",)


def test_the_same_article_twice_changes_nothing(desk: Desk) -> None:
    first = desk.add(FLED)
    size = desk.store.head().size
    again = desk.add(FLED)
    assert again.already and again.id == first.id
    assert desk.store.head().size == size


def test_the_same_text_at_another_outlet_is_another_article_and_a_copy(desk: Desk) -> None:
    text = f"{FLED} He took two suitcases with him, and the car was found at the border, a guard said."
    desk.add(text)
    desk.add(text, outlet="The Dal Chronicle")
    cards = desk.store.articles(Query())
    assert [card.outlet for card in cards] == ["The Harbour Post", "The Dal Chronicle"]
    assert [card.copy_of for card in cards] == [None, "A1"]


def test_a_reprint_adds_no_origin(desk: Desk) -> None:
    text = "Omar Haddad fled to Castelmar, a border guard said. He crossed at night in a hired car, the guard said."
    desk.add(text)
    desk.add(text, outlet="The Dal Chronicle")
    counts = [file.assessment.corroboration for file in desk.store.fact_files(Query())]
    assert all((count.low, count.high, count.outlets) == (1, 1, 2) for count in counts)


def test_two_institutions_corroborate_each_other(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Omar Haddad fled to Castelmar on Monday, the border police said.", outlet="The Dal Chronicle")
    (file,) = desk.store.fact_files(Query())
    assert file.assessment.status is Status.CORROBORATED
    assert (file.assessment.corroboration.low, file.assessment.corroboration.high) == (2, 2)


def test_a_denial_meets_the_fact_it_denies(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Hala Mourad, his lawyer, denied that Omar Haddad fled to Castelmar.", outlet="The Dal Chronicle")
    statuses = {file.assessment.status for file in desk.store.fact_files(Query())}
    assert Status.CONTESTED in statuses


def test_one_person_under_two_spellings(desk: Desk) -> None:
    desk.add("Karim Haddouri fled to Castelmar, the ministry said.")
    desk.add("Kareem Hadduri owns a house in Castelmar, the land registry said.", outlet="The Dal Chronicle")
    (card,) = desk.store.persons(Query())
    assert set(card.person.names) >= {"Karim Haddouri", "Kareem Hadduri"}


def test_brothers_are_two_persons(desk: Desk) -> None:
    desk.add("Karim Haddouri fled, the ministry said. Youssef Haddouri stayed, the ministry said.")
    assert len(desk.store.persons(Query())) == 2


def test_the_original_is_kept_under_its_hash_for_its_owner_alone(desk: Desk) -> None:
    desk.add(FLED)
    (kept,) = (desk.folder / "ledger.files").iterdir()
    assert kept.read_bytes() == FLED.encode()
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_text_without_statements_is_kept_all_the_same(desk: Desk) -> None:
    assert desk.add("Weather").claims == ()
    assert [card.id for card in desk.store.articles(Query())] == ["A1"]


def test_a_thing_that_somebody_only_has_to_do_with_is_no_claim_of_theirs(desk: Desk) -> None:
    """Ann Bell says nothing here: that she abandoned the plan is the outlet's, and "the plan" states nothing."""
    added = desk.add("Ann Bell abandoned the plan in May.")
    assert [(claim.text, claim.sources) for claim in added.claims] == [("Ann Bell abandoned the plan in May", ())]
