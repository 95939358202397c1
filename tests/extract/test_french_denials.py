"""French denials: what they deny is told once more as denied, and what only points at it is looked up."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, HedgeLevel, Polarity


def _claims(text: str) -> list[Claim]:
    return [claim for claim in extract(Article(text, language="fr", outlet="Le Rivage")) if claim.states]


def _denied(text: str) -> list[tuple[str, str]]:
    """Who denies what."""
    return [(claim.sources[0].name, claim.wording) for claim in _claims(text) if claim.stance_denies]


BEHIND = (
    (
        "Selon Contrechamp, le général Oumarov a livré des drones, ce que l'intéressé nie.",
        "le général Oumarov a livré des drones",
    ),
    (
        "Luc Morin aurait vendu la villa en 2019, ce que conteste sa sœur Ida Morin.",
        "Luc Morin a vendu la villa en 2019",
    ),
    ("Paul Vasseur affirme que Luc Morin a volé la caisse, ce qu'il a toujours nié.", "Luc Morin a volé la caisse"),
    ("Le navire transportait des armes, une accusation que rejette l'armateur.", "Le navire transportait des armes"),
    ("La banque a fermé ses comptes. Une information que dément le directeur.", "La banque a fermé ses comptes"),
)


@pytest.mark.parametrize(("text", "denied"), BEHIND)
def test_what_a_sentence_adds_about_a_denial_denies_what_it_tells(text: str, denied: str) -> None:
    ((_, wording),) = _denied(text)
    said = [claim for claim in _claims(text) if not claim.stance_denies]
    assert wording == denied == said[0].wording


NEAR = (
    "Le maire a démissionné, ce qui a surpris ses adjoints.",
    "Le maire a dit que la route serait fermée, ce que les habitants regrettent.",
    "Le navire a coulé, une nouvelle que le port n'a pas confirmée.",
)


@pytest.mark.parametrize("text", NEAR)
def test_what_else_a_sentence_adds_denies_nothing(text: str) -> None:
    assert _denied(text) == []


def test_a_confirmation_behind_a_sentence_is_a_second_source() -> None:
    said, confirmed = _claims("Le colonel a fui, ce que confirme la police.")
    assert (said.sources, confirmed.sources[0].name, confirmed.wording) == ((), "la police", said.wording)


POINTING = (
    "Luc Morin aurait vendu la villa en 2019. Il dément catégoriquement.",
    "Luc Morin aurait vendu la villa en 2019. Luc Morin l'a toujours nié.",
    "Luc Morin aurait vendu la villa en 2019. Luc Morin réfute ces accusations.",
    "Luc Morin aurait vendu la villa en 2019. Il conteste l'ensemble des faits.",
    "Luc Morin, qui aurait vendu la villa en 2019, rejette ces accusations.",
    "Luc Morin aurait vendu la villa en 2019. Le maire, Luc Morin, dément.",
    "Luc Morin aurait vendu la villa en 2019. Ce dernier, Luc Morin, conteste.",
)


@pytest.mark.parametrize("text", POINTING)
def test_a_denial_that_only_points_denies_the_one_statement_before_it(text: str) -> None:
    assert _denied(text) == [("Luc Morin", "Luc Morin a vendu la villa en 2019")]


def test_a_denial_that_may_mean_two_statements_stays_the_outlets_own() -> None:
    text = "La villa a été vendue. Ida Lund a fui et la banque a fermé. Le maire dément."
    assert _denied(text) == []
    assert _claims(text)[-1].wording == "Le maire dément"


def test_what_is_turned_down_is_not_denied() -> None:
    assert _denied("La mairie a rejeté la demande de Luc Morin. La région a écarté ce projet.") == []


def test_whoever_denies_in_words_of_their_own_says_these() -> None:
    claim = _claims("Son épouse dément : « Il est à l'hôpital. »")[-1]
    assert (claim.wording, claim.stance_denies, claim.polarity.value) == ("Il est à l'hôpital", False, "affirmed")


def test_what_is_said_inside_a_quotation_is_no_reply() -> None:
    text = "« Il a tout nié, ce que je regrette », a déclaré Ida Lund."
    assert _denied(text) == []


DEEDS = (
    ("La maire, Hélène Dussart, nie avoir été informée.", "Hélène Dussart a été informée"),
    ("Le général Oumarov conteste s'être rendu en Tavrie.", "Le général Oumarov s'est rendu en Tavrie"),
    ("Ida Lund et Paul Vasseur nient avoir rencontré le juge.", "Paul Vasseur a rencontré le juge"),
    ("Idris Vanel nie avoir jamais rencontré le directeur.", "Idris Vanel a rencontré le directeur"),
    ("L'avocat a démenti que son client ait fui.", "son client a fui"),
    ("Les accusés nient avoir volé la caisse.", "Les accusés ont volé la caisse"),
    ("Le commissariat dément avoir reçu ces plaintes.", "Le commissariat a reçu ces plaintes"),
)


@pytest.mark.parametrize(("text", "wording"), DEEDS)
def test_a_denied_deed_is_worded_with_its_doer(text: str, wording: str) -> None:
    assert any(wording in told for _, told in _denied(text))


SAID = (
    ("Luc Morin jure n'avoir rien vu.", "Luc Morin n'a rien vu"),
    ("Les élus disent ne pas connaître Paul Vasseur.", "Les élus ne connaissent pas Paul Vasseur"),
    ("La société Orsel assure disposer de 40 camions.", "La société Orsel dispose de 40 camions"),
    ("Luc Morin prétend l'avoir prévenue.", "Luc Morin l'a prévenue"),
    ("Un de ses collègues raconte avoir vu des policiers.", "Un de ses collègues a vu des policiers"),
    ("Luc Morin est soupçonné d'avoir fourni des produits.", "Luc Morin a fourni des produits"),
    ("Ugo Sanna était accusé de ne pas avoir prévenu la mairie.", "Ugo Sanna n'a pas prévenu la mairie"),
    ("La Tavrie, accusée par ses voisins de préparer une offensive, proteste.", "La Tavrie prépare une offensive"),
)


@pytest.mark.parametrize(("text", "wording"), SAID)
def test_an_infinitive_is_worded_as_what_its_doer_does(text: str, wording: str) -> None:
    assert wording in [claim.wording for claim in _claims(text)]


def test_what_is_only_promised_stays_to_be_done() -> None:
    assert "Luc Morin aider les victimes" in [
        claim.wording for claim in _claims("Luc Morin a promis d'aider les victimes.")
    ]


def test_who_accuses_in_passing_answers_for_the_deed_alone() -> None:
    text = "Le ministre Ugo Sanna, accusé par l'opposition d'avoir menti, a quitté la salle."
    own, accused = _claims(text)
    assert (own.wording, own.sources, own.hedge.level) == ("Ugo Sanna a quitté la salle", (), HedgeLevel.FLAT)
    assert (accused.sources[0].name, accused.hedge.level) == ("l'opposition", HedgeLevel.REPORTED)


def test_a_doubt_about_what_somebody_is_called_is_none_about_what_he_did() -> None:
    claim = _claims("Le meurtrier présumé de l'étudiante a été arrêté lundi.")[0]
    assert (claim.hedge.level, "présumé" in claim.wording) == (HedgeLevel.FLAT, True)


def test_a_likelihood_is_nobody() -> None:
    claim = _claims("Selon toute vraisemblance, le dossier a été détruit.")[0]
    assert (claim.sources, claim.hedge.level, claim.wording) == ((), HedgeLevel.PROBABLE, "le dossier a été détruit")


def test_a_participle_tells_of_the_noun_it_agrees_with() -> None:
    told = [claim.wording for claim in _claims("Il a vu la voiture, garée au port depuis lundi.")]
    assert told == ["Il a vu la voiture", "la voiture garée au port depuis lundi"]


@pytest.mark.parametrize(
    "text",
    [
        "Luc Morin a été interpellé à son domicile. Il nie les faits.",
        "Luc Morin a été mis en examen pour corruption, a annoncé le parquet. Il conteste les faits.",
        "Ida Lund a été condamnée à six ans de prison, ce qu'elle conteste.",
    ],
)
def test_who_denies_a_charge_was_arrested_and_tried_all_the_same(text: str) -> None:
    assert _denied(text) == []


OTHERS = (
    (
        "Kamal Dorrane, considéré comme l'homme le plus riche du pays, a fui.",
        "Kamal Dorrane est l'homme le plus riche du pays",
    ),
    ("Les Émirats n'ont ni confirmé ni infirmé sa présence.", "Les Émirats n'ont ni confirmé ni infirmé sa présence"),
    ("La famille affirme qu'il buvait et qu'il avait fui.", "il avait fui"),
    (
        "Il est parti avec un colonel des douanes, lequel aurait reçu 50 000 dollars.",
        "un colonel des douanes a reçu 50 000 dollars",
    ),
    ("Un lot serait bloqué au port de Malga, où la douane l'aurait saisi.", "la douane l'a saisi"),
    ("On ignore si la villa a été vendue.", "la villa a été vendue"),
)


@pytest.mark.parametrize(("text", "wording"), OTHERS)
def test_a_clause_is_worded_as_a_sentence_of_its_own(text: str, wording: str) -> None:
    assert wording in [claim.wording for claim in _claims(text)]


def test_who_refuses_to_answer_does_not_and_plans_nothing() -> None:
    claim = _claims("Le cabinet a refusé de confirmer l'existence de cette note.")[0]
    assert (claim.polarity.value, claim.modality.value, claim.stance_denies) == ("denied", "actual", False)


def test_a_condition_keeps_its_hedges_in_its_words() -> None:
    text = "Si la loi était votée, ce qui paraît improbable, Luc Morin devrait partir."
    assert _claims(text)[0].wording.endswith("Luc Morin devrait partir")


def test_an_adverb_behind_a_verb_of_saying_is_not_its_verb() -> None:
    text = "Luc Morin aurait vendu la villa en 2019. L'architecte Luc Morin réfute catégoriquement ces propos."
    assert [wording for _, wording in _denied(text)] == ["Luc Morin a vendu la villa en 2019"]


CALLED = (
    "M. Morin qualifie de calomnieuses les accusations de Mme Lund.",
    "Luc Morin juge mensongères ces déclarations.",
    "Luc Morin juge infondée l'accusation portée par Mme Lund.",
    "Le maire, Luc Morin, qualifie ces propos de mensongers.",
    "« C'est faux », a répondu Luc Morin.",
    "« C'est un mensonge grossier », a répliqué Luc Morin.",
    "« Ces accusations sont totalement fausses », a déclaré Luc Morin.",
    "Faux, rétorque Luc Morin.",
    "Luc Morin assure que ces accusations sont dénuées de fondement.",
    "Ce que dément formellement Luc Morin.",
)


@pytest.mark.parametrize("answer", CALLED)
def test_what_somebody_calls_untrue_is_denied(answer: str) -> None:
    assert _denied(f"Ida Lund affirme que le pont cédera. {answer}") == []  # what is still to come is not denied so
    assert _denied(f"Ida Lund affirme que Luc Morin a vendu le pont. {answer}") == [
        ("Luc Morin", "Luc Morin a vendu le pont")
    ]


NOT_CALLED = (
    "Luc Morin juge le film absurde.",
    "Luc Morin qualifie la situation de préoccupante.",
    "Luc Morin trouve cette idée grotesque.",
    "« C'est une belle journée », a répondu Luc Morin.",
    "Ce que dit Luc Morin est faux.",
)


@pytest.mark.parametrize("answer", NOT_CALLED)
def test_what_else_somebody_finds_of_things_denies_nothing(answer: str) -> None:
    assert _denied(f"Ida Lund affirme que Luc Morin a vendu le pont. {answer}") == []


def test_what_nobody_has_claimed_is_not_denied_by_calling_it_a_lie() -> None:
    text = "Ida Lund a été élue lundi. « C'est un mensonge », a répondu Luc Morin."
    assert [claim.wording for claim in _claims(text)] == ["Ida Lund a été élue lundi", "C'est un mensonge"]
    assert _denied(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Luc Morin a démenti et affirmé qu'il se trouvait à Lyon.", "[Luc Morin] se trouvait à Lyon"),
        ("Luc Morin dément et assure que le vase a été vendu.", "le vase a été vendu"),
    ],
)
def test_what_is_asserted_beside_a_denial_is_not_denied(text: str, said: str) -> None:
    """« a démenti et affirmé que » : what follows is what they say."""
    (claim,) = [each for each in extract(text) if each.states and each.sources]
    assert (claim.wording, claim.polarity, claim.stance_denies) == (said, Polarity.AFFIRMED, False)
