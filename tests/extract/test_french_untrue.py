"""French: what a text tells to be untrue is denied, by whoever is named behind « par », else by the text."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity, Sourcing


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("La rumeur selon laquelle le maire a vendu le port est infondée.", "le maire a vendu le port"),
        ("La rumeur qui veut que le maire ait vendu le port est infondée.", "le maire a vendu le port"),
        ("La rumeur selon laquelle le maire a vendu le port s'est révélée fausse.", "le maire a vendu le port"),
        ("Selon une rumeur infondée, le maire a vendu le port.", "le maire a vendu le port"),
        ("La rumeur selon laquelle Anna Berg aurait quitté Halcyon est fausse.", "Anna Berg aurait quitté Halcyon"),
        (
            "L'allégation selon laquelle la banque a blanchi de l'argent est dénuée de fondement.",
            "la banque a blanchi de l'argent",
        ),
        (
            "L'affirmation selon laquelle l'usine a fermé parce qu'elle manquait de filtres est mensongère.",
            "l'usine a fermé parce qu'elle manquait de filtres",
        ),
        ("Il est faux que la police a tiré sur le conducteur.", "la police a tiré sur le conducteur"),
        ("Il est faux de dire que la ministre a rencontré le lobbyiste.", "la ministre a rencontré le lobbyiste"),
        ("Il n'est pas vrai que Karsh a payé le juge.", "Karsh a payé le juge"),
        ("C'est un mensonge que le conseil a caché le rapport.", "le conseil a caché le rapport"),
        ("Il n'y a rien de vrai dans la rumeur selon laquelle le roi est mort.", "le roi est mort"),
    ],
)
def test_what_the_text_tells_to_be_untrue_is_denied_and_nothing_else_is_told(sentence: str, words: str) -> None:
    [claim] = [each for each in extract(sentence) if each.states]
    assert (claim.wording, claim.polarity, claim.stance_denies) == (words, Polarity.DENIED, True)
    assert (claim.sources, claim.sourcing) == ((), Sourcing.UNATTRIBUTED)


@pytest.mark.parametrize(
    ("sentence", "who", "words"),
    [
        (
            "L'information selon laquelle le pont allait fermer a été démentie par la mairie.",
            "la mairie",
            "le pont allait fermer",
        ),
        (
            "Les accusations selon lesquelles la banque a blanchi de l'argent ont été rejetées mardi par le tribunal.",
            "le tribunal",
            "la banque a blanchi de l'argent",
        ),
        ("Le maire estime qu'il est faux que le port a été vendu.", "Le maire", "le port a été vendu"),
    ],
)
def test_whoever_is_named_denies_it(sentence: str, who: str, words: str) -> None:
    [claim] = [each for each in extract(sentence) if each.states]
    assert ([each.name for each in claim.sources], claim.wording) == ([who], words)
    assert claim.polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "sentence",
    [
        "La rumeur selon laquelle le maire a vendu le port circule depuis lundi.",
        "La rumeur selon laquelle le maire a vendu le port n'est pas infondée.",
        "L'information selon laquelle le pont est fermé n'a pas été démentie par la mairie.",
        "L'information selon laquelle le pont allait fermer a été confirmée par la mairie.",
        "Il est vrai que Karsh a payé le juge.",
        "Il est possible que le port soit vendu.",
    ],
)
def test_what_is_told_or_left_open_is_not_denied(sentence: str) -> None:
    assert not any(each.stance_denies for each in extract(sentence))


def test_what_is_told_by_the_way_inside_it_is_not_denied() -> None:
    sentence = (
        "La rumeur selon laquelle la ministre, qui dirige le parti depuis 2019, a touché de l'argent est infondée."
    )
    found = {claim.wording: claim.polarity for claim in extract(sentence)}
    assert found["la ministre a touché de l'argent"] is Polarity.DENIED
    assert found["la ministre dirige le parti depuis 2019"] is Polarity.AFFIRMED


def test_who_claims_what_is_false_does_not_claim_that_it_is() -> None:
    found = {claim.wording for claim in extract("L'affirmation du maire selon laquelle le port est sûr est fausse.")}
    assert "le port est sûr" in found
