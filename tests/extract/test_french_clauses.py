"""French sentences fall apart into clauses that are whole, and what is thrown in breaks none."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, HedgeLevel


def _claims(text: str) -> list[Claim]:
    return [claim for claim in extract(Article(text, language="fr", outlet="Le Rivage")) if claim.states]


WITHIN = (
    (
        "Ida Lund, qui assure que la caisse était vide, a quitté Tarcy.",
        ["la caisse était vide", "Ida Lund a quitté Tarcy"],
    ),
    (
        "La directrice, qui dit n'avoir reçu aucune plainte, a refusé de répondre.",
        ["La directrice n'a reçu aucune plainte", "La directrice a refusé de répondre"],
    ),
)


@pytest.mark.parametrize(("text", "wordings"), WITHIN)
def test_what_a_relative_clause_says_ends_with_it(text: str, wordings: list[str]) -> None:
    claims = _claims(text)
    assert sorted(claim.wording for claim in claims) == sorted(wordings)
    assert [bool(claim.sources) for claim in claims if " a quitté" in claim.wording or "refusé" in claim.wording] == [
        False
    ]


def test_what_is_thrown_in_between_a_verb_and_its_infinitive_is_no_object() -> None:
    claim = _claims("Le chef du groupe affirme au contraire avoir reçu l'argent.")[0]
    assert (claim.wording, claim.cue[0].start) == ("Le chef du groupe a reçu l'argent", 18)


def test_a_judgement_keeps_its_words() -> None:
    text = "Les experts jugent cette hypothèse peu vraisemblable."
    assert (_claims(text)[0].wording, _claims(text)[0].hedge.level) == (text[:-1], HedgeLevel.DOUBTFUL)


def test_a_risk_is_a_thing_and_no_hedge_of_who_was_warned_of_it() -> None:
    assert _claims("Le groupe a été prévenu d'un risque d'enlèvement.")[0].hedge.level is HedgeLevel.FLAT


def test_whoever_accuses_behind_a_clause_says_it() -> None:
    claim = _claims(
        "Si les contrôles avaient été faits, la tour serait encore debout, accuse le collectif des victimes."
    )[0]
    assert (claim.sources[0].name, claim.modality.value) == ("le collectif des victimes", "unrealised")


LATER = (
    ("Le cambrioleur présumé, Rémi Tassin, a reconnu avoir forcé la porte.", "Rémi Tassin a forcé la porte"),
    ("Corinne Vallat réfute en revanche l'idée d'une faute.", "l'idée d'une faute"),
    ("On ignore toujours qui a prévenu la presse.", "On ignore toujours qui a prévenu la presse"),
)


@pytest.mark.parametrize(("text", "wording"), LATER)
def test_words_thrown_in_and_titles_break_no_wording(text: str, wording: str) -> None:
    assert wording in [claim.wording for claim in _claims(text)]


def test_whether_something_was_so_is_left_open_and_not_planned() -> None:
    claim = _claims("On ne sait pas si les fontaines avaient été contrôlées.")[0]
    assert (claim.hedge.level, claim.modality.value) == (HedgeLevel.POSSIBLE, "actual")
