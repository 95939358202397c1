"""Translations: a text and its translation are proposed, two reports of one event are not; a credit line decides."""

from dataclasses import replace

from ledger.link.translations import same_story, translation_credit, translation_keys
from ledger.model import Article, Verdict

DAM = Article(
    "The dam of Velin gave way on Tuesday night, killing 12 people and forcing 3,400 residents of Tarcy and Beaumel "
    "to leave their homes.\n\n"
    "The governor, Paul Vasseur, said that cracks had been reported on 27 February by Inès Lambert, an engineer with "
    'the firm Hydrovel. "We put her letter in a drawer," he said.\n\n'
    "According to a police source, investigators seized 40 boxes of documents in Sarn. Two managers were questioned "
    "for nine hours.\n\n"
    "The dam, 62 metres high, was last inspected in June 2019. Helicopters came from Lunden with 150 men.",
    outlet="The Sarn Post",
    language="en",
)
BARRAGE = Article(
    "Le barrage du Velin a cédé dans la nuit de mardi, faisant 12 morts et contraignant 3 400 habitants de Tarcy et de "
    "Beaumel à quitter leur logement.\n\n"
    "Le gouverneur, Paul Vasseur, a indiqué que des fissures avaient été signalées le 27 février par Inès Lambert, "
    "ingénieure de la société Hydrovel. « Nous avons mis sa lettre dans un tiroir », a-t-il dit.\n\n"
    "Selon une source policière, les enquêteurs ont saisi 40 cartons de documents à Sarn. Deux cadres ont été entendus "
    "pendant neuf heures.\n\n"
    "L'ouvrage, haut de 62 mètres, avait été contrôlé pour la dernière fois en juin 2019. Des hélicoptères sont venus "
    "de Lunden avec 150 hommes.",
    outlet="Le Phare de Tarcy",
    language="fr",
)
OWN = Article(
    "BEAUMEL - Le bilan est de 12 morts, selon la préfecture de Sarn. « J'ai entendu un grondement », raconte Marc "
    "Oriol, 54 ans, boulanger à Tarcy.\n\n"
    "Environ 3 400 personnes dorment depuis mardi dans quatre gymnases de Lunden. L'exploitant du barrage du Velin, "
    "Hydrovel, n'a pas souhaité répondre.\n\n"
    "Le gouverneur Paul Vasseur a promis une aide de 2 000 euros par foyer. L'ingénieure Inès Lambert doit être "
    "entendue lundi par le procureur.",
    outlet="Le Quotidien de Lunden",
    language="fr",
)


def test_a_translation_is_proposed_and_never_decided() -> None:
    score = same_story(DAM, BARRAGE)
    assert score.verdict is Verdict.UNSURE
    assert "stand in the same order" in score.reasons[0]
    assert "One is written in en, the other in fr." in score.reasons


def test_two_reports_of_one_event_are_no_translation() -> None:
    assert same_story(DAM, OWN).verdict is Verdict.DIFFERENT


def test_a_translation_ranks_above_its_shortened_version_and_that_above_another_report() -> None:
    cut = replace(BARRAGE, text="\n\n".join(BARRAGE.text.split("\n\n")[:3]))
    assert same_story(DAM, BARRAGE).value > same_story(DAM, cut).value > same_story(DAM, OWN).value
    assert same_story(DAM, cut).verdict is Verdict.UNSURE


def test_the_order_of_two_articles_does_not_matter() -> None:
    assert same_story(DAM, BARRAGE).value == same_story(BARRAGE, DAM).value


def test_a_language_that_nobody_gave_is_found_in_the_text() -> None:
    assert same_story(replace(DAM, language=None), replace(BARRAGE, language=None)).verdict is Verdict.UNSURE


def test_two_texts_in_one_language_are_no_translations() -> None:
    assert same_story(DAM, replace(DAM, outlet="Herald")).verdict is Verdict.DIFFERENT


def test_texts_with_few_names_and_numbers_tell_nothing() -> None:
    one = Article("It rained all day and nobody came to the harbour.", language="en")
    other = Article("Il a plu toute la journée et personne n'est venu au port.", language="fr")
    assert same_story(one, other).value == 0.0
    assert translation_keys(one.text) == ()


def test_a_credit_line_makes_it_a_copy_with_the_reason() -> None:
    credited = replace(BARRAGE, text=BARRAGE.text + "\n\nTraduit de l'anglais par Odile Perrin.")
    score = same_story(DAM, credited)
    assert score.verdict is Verdict.SAME
    assert score.reasons[0] == "A credit line says that it was translated: “Traduit de l'anglais par Odile Perrin”."


def test_a_credit_line_alone_makes_no_copy_of_another_report() -> None:
    credited = replace(OWN, text=OWN.text + "\n\nTraduit de l'anglais.")
    assert same_story(DAM, credited).verdict is Verdict.DIFFERENT


def test_a_book_that_a_sentence_calls_translated_is_no_credit() -> None:
    assert translation_credit("She read the novel, translated from the Greek, in one night.") is None
    assert translation_credit("A long text.\n\nTranslated from the Greek by Ann Poe") is not None
    assert translation_credit("(Translated from French) A long text.") == "Translated from French"


def test_a_text_and_its_translation_share_keys_beyond_those_of_reprints() -> None:
    shared = set(translation_keys(DAM.text)) & set(translation_keys(BARRAGE.text))
    assert len(shared) > len(set(translation_keys(DAM.text)) & set(translation_keys(OWN.text)))
    assert min(translation_keys(DAM.text)) >= 2**32
