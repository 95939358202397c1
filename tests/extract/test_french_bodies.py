"""What "il" and "elle" stand for in French news besides persons: bodies, and what a sentence is about."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, Sourcing


def _told(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    claims = extract(Article(text, language="fr", outlet="Le Rivage"))
    return next(claim for claim in claims if claim.states and words in claim.text)


BODIES = [
    (
        "Clara Vial dirige le port. La société Almora se tait. Elle affirme que la cuve était neuve.",
        "la société Almora",
    ),
    (
        "Luc Morin est parti. Le groupe Verdal indique avoir déposé une offre. Il précise que le prix baissera.",
        "groupe",
    ),
    ("Ida Lund est venue. L'association Rive a porté plainte. Elle assure que la rivière est morte.", "l'association"),
    ("Ida Lund attend. La ville a vendu le quai. Elle espère que la dette baissera.", "la ville"),
    ("Ida Lund attend. La banque affirme que le compte est vide. « Tout est réglé », ajoute-t-elle.", "la banque"),
]


@pytest.mark.parametrize(("text", "who"), BODIES)
def test_a_body_that_the_sentence_before_is_about_speaks_on_as_il_or_elle(text: str, who: str) -> None:
    claim = [claim for claim in extract(Article(text, language="fr")) if claim.sources][-1]
    assert who.lower() in claim.sources[0].name.lower()
    assert claim.sourcing is Sourcing.INSTITUTION


PAPERS = [
    ("Luc Morin est parti. Un rapport mettait en garde la ville. Il précise que le toit fuit.", "Un rapport"),
    ("Ida Lund se tait. Une note a été publiée lundi. Elle affirme que la caisse est vide.", "Une note"),
]


@pytest.mark.parametrize(("text", "who"), PAPERS)
def test_a_paper_that_the_sentence_before_is_about_tells_more(text: str, who: str) -> None:
    claim = [claim for claim in extract(Article(text, language="fr")) if claim.sources][-1]
    assert (claim.sources[0].name, claim.sourcing) == (who, Sourcing.DOCUMENT)


THINGS = [
    ("Procès\n\nPar Ida Lund\n\nLe juge a saisi une comptabilité parallèle. Elle contenait trente noms.", "trente"),
    ("Ida Lund a été jugée mardi. L'enquête a duré trois ans. Elle a coûté 2 millions.", "coûté"),
    ("Ida Lund dirige le port. La mairie a réagi dans la matinée. Elle a ouvert un gymnase.", "gymnase"),
    ("Ida Lund se tait. L'étude, elle, n'a pas réagi. Elle avait licencié le clerc en 2019.", "licencié"),
    ("Ida Lund a présenté la loi lundi. Elle sera votée en mars.", "votée"),
    ("Luc Morin est parti. Le navire a quitté le port. Il transportait du blé.", "blé"),
]


@pytest.mark.parametrize(("text", "words"), THINGS)
def test_what_is_told_of_a_body_or_a_thing_is_told_of_no_person(text: str, words: str) -> None:
    claim = _told(text, words)
    assert (claim.mentions, "[" in claim.wording) == ((), False)


PERSONS = [
    ("Ida Lund a été jugée mardi. L'audience a duré trois heures. Elle encourt cinq ans de prison.", "encourt"),
    ("Ida Lund est maire de Tarcy. La campagne avait été rude. Elle a été hospitalisée en mai.", "hospitalisée"),
    ("L'enquête vise le port. Ida Lund a parlé lundi. Elle a quitté la salle.", "quitté"),
]


@pytest.mark.parametrize(("text", "words"), PERSONS)
def test_what_only_persons_do_or_suffer_is_told_of_the_person(text: str, words: str) -> None:
    assert [mention.name for mention in _told(text, words).mentions] == ["Ida Lund"]


def test_a_thing_does_not_speak() -> None:
    text = "Ida Lund est maire de Tarcy. La campagne avait été rude. Elle affirme que le pont cédera."
    assert _told(text, "le pont").sources[0].name == "Ida Lund"


THIRD = [
    ("« Je n'ai rien signé », a dit Ida Lund.", "[Ida Lund] n'a rien signé"),
    ("« Je connais cet homme », a dit Ida Lund.", "[Ida Lund] connaît cet homme"),
    ("« J'avais prévenu la mairie », a dit Ida Lund.", "[Ida Lund] avait prévenu la mairie"),
    ("« Je quitterai Tarcy », a dit Ida Lund.", "[Ida Lund] quittera Tarcy"),
    ("« Je prends le train », a dit Ida Lund.", "[Ida Lund] prend le train"),
]


@pytest.mark.parametrize(("text", "wording"), THIRD)
def test_a_name_for_je_takes_the_verb_in_the_third_person(text: str, wording: str) -> None:
    assert _told(text, " ").wording == wording
