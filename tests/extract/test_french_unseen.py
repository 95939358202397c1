"""What French articles that no rule had seen got wrong, kind by kind. All persons and outlets are invented."""

import pytest

from ledger.extract import extract
from ledger.extract.universal.openings import DATELINE
from ledger.model import Article, Claim, HedgeLevel, Modality, Polarity, Sourcing


def _claims(text: str) -> list[Claim]:
    return [claim for claim in extract(Article(text, language="fr", outlet="Le Rivage")) if claim.states]


def _told(text: str, words: str) -> Claim:
    found = [claim for claim in _claims(text) if words in claim.text]
    assert len(found) == 1, [claim.text for claim in _claims(text)]
    return found[0]


OPENED = [
    ("18h42 - Le bilan du naufrage s'alourdit encore.", "Le bilan du naufrage s'alourdit encore"),
    ("TARCY, 11 mars (ALP) - Le maire de Tarcy a quitté la ville lundi.", "Le maire de Tarcy a quitté la ville lundi"),
    ("18h15 - « Aucun produit n'a été rejeté », assure le préfet.", "Aucun produit n'a été rejeté"),
]


@pytest.mark.parametrize(("text", "wording"), OPENED)
def test_clocks_and_datelines_stand_outside_the_claim(text: str, wording: str) -> None:
    assert [claim.wording for claim in _claims(text)] == [wording]


def test_what_has_a_number_or_capitals_first_keeps_them() -> None:
    assert _claims("18 heures de garde à vue ont été nécessaires.")[0].text.startswith("18 heures")
    assert DATELINE.match("LA MAIRIE - vide - a brûlé lundi soir.") is None


def test_a_question_states_nothing() -> None:
    text = "« Comment peut-il encore diriger cette ville ? », s'est interrogée la conseillère Hélène Vautrin."
    assert _claims(text) == []


def test_what_is_not_ruled_out_is_possible_and_affirmed() -> None:
    claim = _told("Une fuite de gaz n'est pas exclue, d'après une source proche des secours.", "fuite de gaz")
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.POSSIBLE, Polarity.AFFIRMED)


def test_a_promised_passive_is_still_to_come_and_a_verb_of_being_gone_is_hearsay() -> None:
    promised = _told("Loïc Trévidic a assuré que les logements seraient réservés aux familles.", "logements")
    gone = _told("Loïc Trévidic a assuré que le directeur serait parti en Suisse.", "directeur")
    assert (promised.modality, promised.hedge.level) == (Modality.UNREALISED, HedgeLevel.FLAT)
    assert (gone.modality, gone.hedge.level) == (Modality.ACTUAL, HedgeLevel.REPORTED)


TAKEN_UP = [
    (
        "Denis Malvert parle bas. L'ancien notaire, jugé depuis lundi, répète que la porte était ouverte.",
        "la porte",
        "Denis Malvert",
    ),
    (
        "Claire Amiel part. Puis vint Lucie, la fille aînée du couple. Elle a assuré que ses parents se disputaient.",
        "se disputaient",
        "Lucie",
    ),
    (
        "« J'ai vu le toit se soulever », raconte Karim, 34 ans. Selon lui, les extincteurs ne fonctionnaient pas.",
        "extincteurs",
        "Karim",
    ),
    (
        "Le parquet de Brisac n'a pas souhaité répondre. Lundi soir, il avait confirmé que la mairie était visée.",
        "la mairie",
        "Le parquet de Brisac",
    ),
]


@pytest.mark.parametrize(("text", "words", "who"), TAKEN_UP)
def test_whoever_was_just_named_is_taken_up(text: str, words: str, who: str) -> None:
    assert _told(text, words).sources[-1].name == who


def test_a_name_behind_a_body_and_a_comma_begins_what_the_body_says() -> None:
    text = "Selon l'accusation, Denis Malvert, criblé de dettes, a vendu la maison."
    claim = _told(text, "a vendu la maison")
    assert (claim.sources[0].name, claim.sourcing) == ("l'accusation", Sourcing.INSTITUTION)


def test_a_denial_behind_a_relative_clause_is_the_deniers() -> None:
    text = "Le ministre Paul Vasseur, qui aurait touché 40 000 euros, nie les faits."
    denied = next(claim for claim in _claims(text) if claim.stance_denies)
    assert (denied.sources[0].name, denied.text) == ("Paul Vasseur", "les faits")


def test_what_somebody_else_says_of_a_clause_is_no_part_of_it() -> None:
    text = "Un employé assure que plusieurs dossiers avaient disparu, ce que dément le cabinet du maire."
    said, denied = _claims(text)
    assert said.text == denied.text == "plusieurs dossiers avaient disparu"
    assert (said.stance_denies, denied.stance_denies) == (False, True)
    assert "cabinet" in denied.sources[0].name


def test_a_relative_clause_about_a_place_is_no_hearsay() -> None:
    text = "Ils auraient quitté Tarcy, qui compte 3 000 habitants."
    assert _told(text, "3 000").hedge.level is HedgeLevel.FLAT
    assert _told(text, "quitté").hedge.level is HedgeLevel.REPORTED


def test_a_sentence_with_a_misread_verb_is_kept() -> None:
    assert _told("Les hommes que la police recherche ont fui.", "ont fui").wording.endswith("ont fui")


def test_whoever_accuses_has_not_done_it() -> None:
    text = "Un ancien bâtonnier lui reproche d'avoir ruiné trois entreprises."
    claim = _told(text, "ruiné")
    assert "bâtonnier" not in claim.text
    assert claim.hedge.level is HedgeLevel.REPORTED


def test_whoever_is_suspected_does_not_say_so_himself() -> None:
    text = "Le médecin de l'équipe, le docteur Paolo Ferri, soupçonné d'avoir fourni des hormones, a quitté le pays."
    assert all(not claim.sources for claim in _claims(text))


def test_a_businessman_is_whoever_was_just_named() -> None:
    text = "Le président du club, Yvan Tressard, parle. L'homme d'affaires assure qu'aucun athlète n'a triché."
    assert _told(text, "triché").sources[-1].name == "Yvan Tressard"


def test_what_is_added_to_a_document_is_no_part_of_what_it_says() -> None:
    text = "Selon un document interne que Le Rivage a obtenu, quatre échantillons présentaient des anomalies."
    assert _told(text, "échantillons").text == "quatre échantillons présentaient des anomalies"
