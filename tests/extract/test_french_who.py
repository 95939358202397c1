"""Who speaks in French news where no name stands: "celle-ci", "l'avocate", "l'accusé", "le témoin", "selon lui"."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, Sourcing


def _told(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    return next(claim for claim in extract(Article(text, language="fr")) if claim.states and words in claim.text)


def _who(text: str, words: str) -> str:
    """Who answers for it, by name or words."""
    claim = _told(text, words)
    return claim.sources[claim.chains[0][-1]].name if claim.sources else ""


LATEST = [
    ("Nadia Forest a vu la comptable hier. Celle-ci affirme que la caisse était vide.", "la caisse", "la comptable"),
    ("Le préfet a reçu Luc Morin. Ce dernier affirme que le pont cédera.", "le pont", "Luc Morin"),
    ("Clara Dufour quitte son mari Luc Morin. Celle-ci assure que la maison est vendue.", "la maison", "Clara Dufour"),
    (
        "La ville a vendu l'usine à la société Almora. Celle-ci indique que le toit fuit.",
        "le toit",
        "la société Almora",
    ),
    ("Le maire cite une étude de 2011. Celle-ci conclut que le fleuve débordera.", "le fleuve", "une étude"),
    ("Luc Morin accuse les pompiers. Ceux-ci affirment que l'alerte est venue tard.", "l'alerte", "les pompiers"),
    ("Interrogé par le juge, Luc Morin a souri. L'intéressé nie avoir fui.", "avoir fui", "Luc Morin"),
]


@pytest.mark.parametrize(("text", "words", "who"), LATEST)
def test_the_latter_is_who_was_told_of_last_and_fits(text: str, words: str, who: str) -> None:
    assert _who(text, words).startswith(who)


def test_the_latter_is_nobody_of_its_own_clause() -> None:
    text = "Clara Dufour a vu Luc Morin. Interrogé par le président, celui-ci a reconnu que la porte était ouverte."
    assert _who(text, "la porte") == "Luc Morin"


def test_a_thing_that_was_told_of_last_is_no_person() -> None:
    text = "Clara Dufour a vendu la maison. Celle-ci a brûlé dans la nuit de lundi."
    assert not [mention for mention in _told(text, "brûlé dans").mentions if mention.text == "Celle-ci"]


OFFICES = [
    ("Me Anna Brun, l'avocate de Luc Morin, est venue. « Mon client dort », a plaidé l'avocate.", "dort", "Anna Brun"),
    ("Luc Morin attend. La maire de Tarcy, Anna Brun, part. L'édile affirme que le pont cédera.", "pont", "Anna Brun"),
    ("La députée Anna Brun est venue. Selon la parlementaire, le pont cédera.", "le pont", "Anna Brun"),
    ("Procès de Luc Morin : la veuve parle. L'accusé affirme que la porte était ouverte.", "la porte", "Luc Morin"),
    ("Luc Morin, jugé pour vol, est venu. Selon le prévenu, la porte était ouverte.", "la porte", "Luc Morin"),
    ("« Il a crié », a dit à la barre Anna Brun. Le témoin affirme que la porte était ouverte.", "porte", "Anna Brun"),
]


@pytest.mark.parametrize(("text", "words", "who"), OFFICES)
def test_whoever_was_told_to_be_something_goes_by_it_and_by_a_wider_word(text: str, words: str, who: str) -> None:
    claim = _told(text, words)
    assert (_who(text, words), claim.sourcing) == (who, Sourcing.NAMED)


NOT_THEY = [
    ("Le neveu du maire, Luc Morin, est venu. Selon le maire, le pont cédera.", "le pont"),
    ("Anna Brun a témoigné à la barre. Un voisin a tout vu. Le témoin affirme que la porte était ouverte.", "la porte"),
    ("Le maire Luc Morin est venu. L'ancien maire affirme que le pont cédera.", "le pont"),
    ("Le maire Luc Morin est venu. Le maire de Valmont affirme que le pont cédera.", "le pont"),
]


@pytest.mark.parametrize(("text", "words"), NOT_THEY)
def test_whoever_may_be_another_is_not_called_by_a_name(text: str, words: str) -> None:
    assert _told(text, words).sourcing is Sourcing.ANONYMOUS


GOES_ON = [
    ("Un témoin, cité par la défense, a vu une lampe. Selon lui, la porte était ouverte.", "la porte", "Un témoin"),
    ("Luc Morin est mort. Sa sœur a lancé un appel. Elle affirme que la porte était ouverte.", "la porte", "Sa sœur"),
    ("Luc Morin part. Sa femme en doute. « Il ment », souffle-t-elle.", "ment", "Sa femme"),
]


@pytest.mark.parametrize(("text", "words", "who"), GOES_ON)
def test_a_pronoun_goes_on_with_whoever_acted_without_a_name(text: str, words: str, who: str) -> None:
    assert _who(text, words).startswith(who)


OTHERS = [
    ("Le ministre Luc Morin est venu. Anna Brun assure lui avoir écrit en février.", "écrit en", "Luc Morin"),
    ("Anna Brun est venue. Luc Morin dément lui avoir promis la maison.", "promis la", "Anna Brun"),
]


@pytest.mark.parametrize(("text", "words", "who"), OTHERS)
def test_whoever_says_that_he_did_it_to_somebody_is_another(text: str, words: str, who: str) -> None:
    assert [mention.name for mention in _told(text, words).mentions if mention.text == "lui"] == [who]


def test_a_nameless_person_told_of_since_stands_before_a_name() -> None:
    text = "Luc Morin préside le club. Le professeur mis en cause a été entendu. Il nie les faits, selon son entourage."
    assert not [mention for mention in _told(text, "nie les faits").mentions if mention.text == "Il"]


def test_a_trade_behind_its_article_takes_up_who_was_just_told_of() -> None:
    assert (
        _who("Anna Brun a été entendue. L'institutrice affirme que la caisse était vide.", "la caisse") == "Anna Brun"
    )


OTHERWISE = [
    ("Un voisin affirme avoir entendu un bruit. Le témoin assure que la porte était ouverte.", "Un voisin"),
    ("Une infirmière affirme avoir prévenu. La plaignante assure que la porte était ouverte.", "Une infirmière"),
    ("Le quai appartenait à la société Almora. Celle-ci, partie civile, affirme que la porte était ouverte.", "la soc"),
    ("Luc Morin se tait. Son conseil, Me Ida Lund, assure que la porte était ouverte.", "Ida Lund"),
    ("Il contredit celle d'un policier, qui dit que la porte était ouverte.", "un policier"),
    ("Me Luc Morin et Ida Lund sont venus. Le notaire assure que la porte était ouverte.", "Luc Morin"),
    ("Luc Morin part. Leur porte-parole, Aïcha Vial, est venue. Elle assure que la porte était ouverte.", "Aïcha Vial"),
    ("Ida Lund, 54 ans, comparaît pour vol. La prévenue assure que la porte était ouverte.", "Ida Lund"),
    ("Ida Lund accuse le maire Luc Morin. Elle, députée, est venue. L'élue assure que la porte était ouverte.", "Ida"),
]


@pytest.mark.parametrize(("text", "who"), OTHERWISE)
def test_the_witness_and_the_accused_are_who_was_told_otherwise(text: str, who: str) -> None:
    assert _who(text, "la porte").startswith(who)


def test_a_woman_s_noun_is_no_man() -> None:
    text = "Le maire, Luc Morin, est venu. L'élue affirme que le pont cédera."
    assert _who(text, "le pont") == "L'élue"


def test_whoever_nobody_names_stands_in_the_way_of_a_wider_word() -> None:
    text = "Luc Morin est venu. Un médecin a vu les agents. Le praticien affirme que le risque est faible."
    assert _who(text, "le risque") != "Luc Morin"


def test_in_a_quotation_a_body_does_not_speak_of_itself() -> None:
    text = "Le parquet a requis six ans de prison contre Luc Morin. « Il a vendu sa charge », a dit le procureur."
    assert [mention.name for mention in _told(text, "vendu").mentions][:1] == ["Luc Morin"]


def test_whoever_a_court_tries_is_told_of_further() -> None:
    text = "Le tribunal juge depuis lundi Luc Morin. Il aurait perçu 600 000 euros."
    assert [mention.name for mention in _told(text, "perçu").mentions] == ["Luc Morin"]
