"""A claim by hand."""

from typing import Any

import pytest

from ledger.desk.log import Statement, log
from ledger.desk.meant import taken
from ledger.errors import RefusedError, UsageError
from ledger.model import Claim, HedgeLevel, Sourcing
from ledger.store import Query

from .conftest import Desk

SLEPT = "Karim Haddouri slept at the harbour"


def typed(desk: Desk, text: str = SLEPT, **said: Any) -> Claim:
    words = {"sourcing": Sourcing.ANONYMOUS, "sources": ("a night guard",)} | said
    return log(desk.store, Statement(text, **words), desk.folder / "ledger.files", by="anna")


def test_typed_words_become_a_note_of_the_desk(desk: Desk) -> None:
    typed(desk, persons=("Karim Haddouri",))
    (file,) = desk.store.claim_files(Query())
    assert (file.article.kind.value, file.logged_by) == ("note", "anna")
    assert file.bearing.claim.mentions[0].name == "Karim Haddouri"


def test_two_calls_with_the_same_words_are_two_claims_on_one_fact(desk: Desk) -> None:
    typed(desk, persons=("Karim Haddouri",))
    typed(desk, persons=("Karim Haddouri",))
    (fact,) = desk.store.fact_files(Query())
    assert len(fact.claims) == 2


def test_a_claim_hangs_on_an_articles_words(desk: Desk) -> None:
    desk.add("The harbour was closed. Nobody knew why the guard had gone.")
    article = desk.store.resolve("A1", "A")
    claim = typed(desk, "The guard left", article=article, quote="the guard had gone")
    assert claim.text == "the guard had gone"
    assert claim.wording == "The guard left"


def test_words_that_the_article_lacks_are_refused(desk: Desk) -> None:
    desk.add("The harbour was closed.")
    with pytest.raises(UsageError, match="no such words"):
        typed(desk, article=desk.store.resolve("A1", "A"), quote="the harbour was open")


def test_words_that_stand_twice_are_refused(desk: Desk) -> None:
    desk.add("The harbour was closed. The harbour was empty.")
    with pytest.raises(UsageError, match="more than once"):
        typed(desk, article=desk.store.resolve("A1", "A"), quote="The harbour was")


@pytest.mark.parametrize("name", ["Omar Haddad", "Omar", "OMAR HADDAD", "a guard called Omar Haddad", "Gen. Haddad"])
def test_a_name_is_no_anonymous_source(desk: Desk, name: str) -> None:
    with pytest.raises(RefusedError, match="reads like a name"):
        typed(desk, sources=(name,))


@pytest.mark.parametrize(
    "name",
    [
        "a guard (Peter Maas)",
        "the tall pilot from Velden called Maas",
        "a clerk, p.maas@velden.example.org",
        "my neighbour maas",
        "a pilot named maas",
        "the guard Maas",
        "Maas, a guard",
        "a guard, MAAS",
        "my neighbour Jordan",
        "a friend of Maas",
        "a guard/Maas",
        "Haddad's lawyer",
        "a clerk, 06 12 34 56 78",
        "un garde nommé Maas",
        "un voisin de Mme Maas",
        "a guard Маас",
        "peter maas",
    ],
)
@pytest.mark.parametrize("sourcing", [Sourcing.ANONYMOUS, Sourcing.BARE])
def test_what_gives_a_source_away_is_refused_and_written_nowhere(desk: Desk, name: str, sourcing: Sourcing) -> None:
    with pytest.raises(RefusedError, match="reads like a name"):
        typed(desk, sources=(name,), sourcing=sourcing)
    assert desk.store.head().size == 0
    assert not any((desk.folder / "ledger.files").glob("*"))


@pytest.mark.parametrize(
    "description",
    [
        "a Merran military source",
        "a source at the Velden Courier",
        "a policeman from Velden",
        "a nurse at St Mary's Hospital",
        "an official of the Interior Ministry",
        "an MI6 officer",
        "a former Prime Minister's aide",
        "a plumber called in by the firm",
        "Two guards",
        "une source militaire syrienne",
        "un responsable du ministère de l'Intérieur",
        "one of her friends in Beirut",
        "a former US State Department official",
        "a night guard",
    ],
)
def test_a_description_is_an_anonymous_source(desk: Desk, description: str) -> None:
    assert typed(desk, sources=(description,)).sources[0].text == description


def test_two_sources_side_by_side_are_two_chains(desk: Desk) -> None:
    claim = typed(desk, sources=("a night guard", "a crane driver"))
    assert claim.chains == ((0,), (1,))


@pytest.mark.parametrize(
    "said",
    [
        {"sourcing": Sourcing.NAMED, "sources": ()},
        {"sourcing": Sourcing.HEARSAY, "sources": ("the mayor",)},
        {"sources": ("...",)},
        {"text": "?!"},
    ],
)
def test_what_does_not_fit_together_is_refused(desk: Desk, said: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        typed(desk, **said)


def test_a_refused_claim_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(RefusedError):
        typed(desk, sources=("Omar Haddad",))
    assert desk.store.head().size == 0


def test_the_hedge_is_kept(desk: Desk) -> None:
    assert typed(desk, hedge=HedgeLevel.POSSIBLE).hedge.level is HedgeLevel.POSSIBLE


def test_whoever_a_name_opened_is_told_with_those_who_may_be_meant(desk: Desk) -> None:
    desk.add("Karim Haddouri left on Monday, an officer said.")
    claim = typed(desk, persons=("new:Haddouri",))
    assert taken(desk.store, claim.key) == [
        '"Haddouri" is somebody new, P2. Meant P1 Karim Haddouri? `ledger people merge P... P2 --because ...`.'
    ]
    again = typed(desk, persons=("Karim Haddouri",))
    assert taken(desk.store, again.key) == []
