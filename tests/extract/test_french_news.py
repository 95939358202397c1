"""French as desks write it: the day before the source, refuted rumours, hearsay carried on, long quotations."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, HedgeLevel, Modality, Polarity, Sourcing


def claims(text: str) -> list[Claim]:
    return extract(Article(text, language="fr"))


def with_words(text: str, words: str) -> Claim:
    return next(claim for claim in claims(text) if words in claim.text)


@pytest.mark.parametrize("day", ["mardi", "lundi soir", "hier", "mercredi"])
def test_the_day_may_stand_before_who_said_it(day: str) -> None:
    [claim] = claims(f"Deux hommes ont été arrêtés à Valmont, a annoncé {day} le parquet.")
    assert (claim.sources[0].text, claim.sourcing) == ("le parquet", Sourcing.INSTITUTION)
    assert claim.wording == "Deux hommes ont été arrêtés à Valmont"


def test_what_a_prosecutor_asks_for_is_asked_by_the_office() -> None:
    [claim] = claims("Le parquet a demandé leur placement en détention.")
    assert (claim.sourcing, claim.modality) == (Sourcing.INSTITUTION, Modality.UNREALISED)


def test_rumours_that_are_denied_are_denied_by_whoever_does_so() -> None:
    text = "Le ministère de l'Intérieur a démenti vendredi les rumeurs selon lesquelles Karim Sabouni aurait fui."
    [claim] = claims(text)
    assert (claim.sources[0].text, claim.stance_denies) == ("Le ministère de l'Intérieur", True)
    assert claim.text == "Karim Sabouni aurait fui"


def test_hearsay_carried_on_is_worded_as_a_fact_in_both_verbs() -> None:
    claim = with_words("M. Sabouni se cacherait à Kesra et préparerait son départ.", "cacherait")
    assert claim.hedge.level is HedgeLevel.REPORTED and len(claim.hedge.cues) == 2
    assert claim.wording == "Sabouni se cache à Kesra et prépare son départ"


def test_a_condition_behind_the_object_makes_a_counterfactual() -> None:
    claim = with_words("Il aurait gagné le procès s'il avait gardé ses factures, estime un proche.", "gagné")
    assert claim.modality is Modality.UNREALISED and claim.hedge.level is not HedgeLevel.REPORTED


def test_what_would_follow_is_not_told_as_so() -> None:
    [claim] = claims("Une vente rapporterait 800 millions.")
    assert claim.modality is Modality.UNREALISED


def test_the_outlet_that_has_papers_is_part_of_their_name() -> None:
    [claim] = claims("D'après les documents consultés par Le Phare, M. Lund a touché un million d'euros.")
    assert claim.sources[0].text == "les documents consultés par Le Phare"
    assert claim.wording == "Lund a touché un million d'euros"


def test_an_elided_object_hides_no_accusation() -> None:
    claim = with_words("Les syndicats l'accusent d'avoir rompu une promesse.", "rompu")
    assert (claim.sources[0].text, claim.hedge.level) == ("Les syndicats", HedgeLevel.REPORTED)


def test_a_quotation_over_paragraphs_is_his_who_speaks_at_its_end() -> None:
    text = "« J'y étais », a dit Luc Morin.\n\n« Le pays va mal.\n\n« Il faut des élections », a lancé Youssef Taleb."
    assert with_words(text, "va mal").sources[0].text == "Youssef Taleb"


def test_she_is_not_he() -> None:
    text = "Henri Lund assure que les coûts ont triplé. Rosa Tembe est venue. « Ce n'est pas à nous », a-t-elle dit."
    assert with_words(text, "pas à nous").sources[0].name == "Rosa Tembe"


def test_the_second_participle_shares_its_auxiliary_in_french() -> None:
    text = "Ses fils ont remercié le public et quitté la salle."
    worded = [claim.wording for claim in claims(text)]
    assert worded == ["Ses fils ont remercié le public", "Ses fils ont quitté la salle"]


def test_none_of_them_denies() -> None:
    [claim] = claims("Aucune de ces affirmations n'a été vérifiée.")
    assert claim.polarity is Polarity.DENIED
