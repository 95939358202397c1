"""By which words French news names a source without a verb before it, and who bears one surname with another."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, Sourcing


def _claims(text: str) -> list[Claim]:
    return [claim for claim in extract(Article(text, language="fr", outlet="Le Rivage")) if claim.states]


def _told(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    return next(claim for claim in _claims(text) if words in claim.text)


def _who(claim: Claim) -> str:
    """Who answers for it, by name or words."""
    return claim.sources[claim.chains[0][-1]].name if claim.sources else ""


SAID = [
    ("Luc Morin part. À l'en croire, trois fonds ont donné leur accord.", "trois fonds", "Luc Morin"),
    ("Luc Morin a vendu la ferme. De son propre aveu, la caisse était vide.", "la caisse", "Luc Morin"),
    ("Une voisine a tout vu. À l'en croire, la porte était ouverte.", "la porte", "Une voisine"),
    ("Le pont est fermé, fait-on savoir à la préfecture.", "Le pont", "la préfecture"),
    ("Le pont est fermé, indique-t-on de source policière.", "Le pont", "source policière"),
    ("À la sous-préfecture, on fait savoir que le dossier est à l'étude.", "le dossier", "la sous-préfecture"),
    ("Dans l'entourage du ministre, on assure que le pont tiendra.", "le pont", "l'entourage du ministre"),
    ("Chez Norvane, on affirme que la caisse est vide.", "la caisse", "Norvane"),
    ("Anna Brun a confié à nos confrères de Radio Sillage que le four était mort.", "le four", "Anna Brun"),
    ("Le préfet a vu Luc Morin. Ce dernier reproche à la ville d'avoir vendu le pont.", "vendu le pont", "Luc Morin"),
]


@pytest.mark.parametrize(("text", "words", "who"), SAID)
def test_the_source_is_found_without_a_plain_subject(text: str, words: str, who: str) -> None:
    assert _who(_told(text, words)) == who


NOBODY = [
    ("Le bilan n'a pas pu être vérifié de source indépendante.", "Le bilan"),
    ("Au village, on dit que la ferme est hantée.", "la ferme"),
    ("À Paris, on affirme que le pont tiendra.", "le pont"),
]


@pytest.mark.parametrize(("text", "words"), NOBODY)
def test_no_source_is_made_of_a_place_or_of_whoever_could_not_check(text: str, words: str) -> None:
    assert _told(text, words).sources == ()


def test_what_is_told_of_a_letter_behind_a_quotation_is_not_what_it_says() -> None:
    text = "« C'est fini », a écrit Luc Morin dans un courrier adressé au préfet, que La Tribune de Tarcy a pu lire."
    assert [claim.text for claim in _claims(text) if claim.sources] == ["C'est fini"]


def test_how_a_speaker_was_reached_is_not_what_he_says() -> None:
    text = "« Le pont tient », a affirmé le porte-parole de la ville, Luc Morin, joint par téléphone."
    assert [claim.text for claim in _claims(text) if claim.sources] == ["Le pont tient"]


def test_a_promise_thrown_in_behind_a_quotation_is_told_once() -> None:
    assert [claim.text for claim in _claims("« Nous irons au bout », promet le patron.")] == ["Nous irons au bout"]


def test_a_dateline_with_a_hyphen_is_no_sentence_of_its_own() -> None:
    text = "PORT-MÉREL, 9 août (AEL) - Trois personnes ont péri, a annoncé la préfecture."
    assert [claim.text for claim in _claims(text)] == ["Trois personnes ont péri"]


def _persons(text: str, words: str) -> set[str]:
    return {mention.name for mention in _told(text, words).mentions}


def test_husband_and_wife_are_two_persons() -> None:
    text = "La maire, Anna Brun, est venue. Le sénateur Brun dort. M. et Mme Brun dînaient chez le préfet."
    assert _persons(text, "dînaient chez") == {"Anna Brun", "M. Brun"}


def test_a_title_tells_two_brothers_apart() -> None:
    text = "Luc Morin dort. Le général Paul Morin est parti. Luc Morin rit. Le général Morin affirme que le pont tient."
    assert _who(_told(text, "le pont tient")) == "Paul Morin"


def test_a_correspondent_of_our_own_has_seen_it() -> None:
    assert _told("La rue est vide, a constaté notre correspondante.", "La rue").sourcing is Sourcing.WITNESSED


TO_WHOM = [
    ("Anna Brun a raconté à l'agence AEL avoir vu surgir la barque.", "la barque", "Anna Brun"),
    ("Anna Brun indique pour sa part suivre le dossier.", "le dossier", "Anna Brun"),
    ("Luc Morin a assuré au juge n'avoir rien vendu.", "rien vendu", "Luc Morin"),
]


@pytest.mark.parametrize(("text", "words", "who"), TO_WHOM)
def test_an_infinitive_is_said_though_whom_it_is_said_to_stands_between(text: str, words: str, who: str) -> None:
    assert _who(_told(text, words)) == who


def test_whose_is_the_body_that_was_told_of_and_not_a_person_from_before() -> None:
    text = "Luc Morin rit. L'association a porté plainte. Sa présidente, Anna Brun, affirme que le pont tient."
    assert not [mention for mention in _told(text, "le pont tient").mentions if mention.name == "Luc Morin"]


def test_a_spokesman_has_the_name_behind_his_comma() -> None:
    text = "Le bilan peut s'alourdir, a averti leur porte-parole, le commandant Yann Le Goff."
    assert (_who(_told(text, "Le bilan")), _told(text, "Le bilan").sourcing) == ("Yann Le Goff", Sourcing.NAMED)


def test_a_body_told_behind_a_comma_is_no_person_from_before() -> None:
    text = "Luc Morin rit. Le promoteur, le groupe Almora, n'a pas répondu."
    assert _persons(text, "a pas répondu") == set()


LED = [
    ("La banque se borne à rappeler que le compte est clos.", "La banque", "le compte est clos"),
    ("Luc Morin a tenu à préciser que la vente était légale.", "Luc Morin", "la vente était légale"),
    ("Le parquet vient d'annoncer que l'enquête est close.", "Le parquet", "l'enquête est close"),
    ("Luc Morin a fini par admettre avoir menti.", "Luc Morin", "Luc Morin a menti"),
    ("Ida Lund, maire de Tarcy, juge la loi inapplicable.", "Ida Lund", "la loi est inapplicable"),
    ("Le maire juge la procédure régulière.", "Le maire", "la procédure est régulière"),
    ("Les syndicats jugent insuffisantes les mesures.", "Les syndicats", "les mesures sont insuffisantes"),
    ("Une voisine, Ida Lund, raconte avoir vu le feu.", "Une voisine, Ida Lund", "Ida Lund a vu le feu"),
    ("Neuf corps ont été repêchés, a annoncé lundi la préfecture.", "la préfecture", "Neuf corps ont été repêchés"),
    ("« Tout est en règle », a dit le maire, lors d'une réunion.", "le maire", "Tout est en règle"),
    ("La mairie évalue le préjudice à 3 millions d'euros.", "La mairie", "le préjudice à 3 millions d'euros"),
    ("Le maire juge ces explications peu claires.", "Le maire", "ces explications sont peu claires"),
    ("Plusieurs riverains redoutent une hausse des loyers.", "Plusieurs riverains", "une hausse des loyers"),
    ("La voisine craint que le toit ne tombe.", "La voisine", "le toit ne tombe"),
    ("La ville réclame 3 000 euros.", "La ville", "3 000 euros"),
    ("Le syndicat reproche au maire d'avoir menti.", "Le syndicat", "le maire a menti"),
    ("Ida Lund reproche à la région d'avoir tardé.", "Ida Lund", "la région a tardé"),
    ("Le port sera fermé, a appris Le Rivage de source ministérielle.", "source ministérielle", "Le port sera fermé"),
    ("Luc Morin a reconnu mardi devant les juges avoir tenu ce carnet.", "Luc Morin", "Luc Morin a tenu ce carnet"),
    ("Ida Lund, maire de Tarcy, s'étonne que le pont soit fermé.", "Ida Lund", "le pont est fermé"),
    ("Le syndicat s'alarme que personne ne réponde.", "Le syndicat", "personne ne réponde"),
    ("Il a vu la société Almora, qui dit avoir payé 16 millions.", "la société Almora", "Almora a payé 16 millions"),
]


@pytest.mark.parametrize(("text", "who", "wording"), LED)
def test_who_says_is_found_behind_other_verbs_and_before_misread_ones(text: str, who: str, wording: str) -> None:
    claim = [claim for claim in extract(Article(text, language="fr")) if claim.states and claim.sources][-1]
    assert claim.sources[0].text.startswith(who)
    assert wording in claim.wording


def test_whoever_refuses_to_say_says_nothing() -> None:
    (claim,) = extract(Article("Il a refusé de dire que le site est fermé.", language="fr"))
    assert claim.sources == ()


def test_a_verb_thrown_in_ends_what_is_denied_and_passes_it_on() -> None:
    text = "Luc Morin est venu. Il nie toute responsabilité, a précisé son avocate."
    claim = next(claim for claim in extract(Article(text, language="fr")) if "responsabilité" in claim.text)
    assert [claim.sources[n].text for n in claim.chains[0]] == ["son avocate", "Il"]
    assert (claim.wording, claim.stance_denies) == ("toute responsabilité", True)


def test_a_question_about_what_is_to_come_is_no_hearsay() -> None:
    (claim,) = extract(Article("La ministre n'a pas précisé quand l'aide serait versée.", language="fr"))
    assert (claim.sourcing.value, claim.hedge.level.word) == ("unattributed", "flat")


def test_what_somebody_leaves_open_is_told_without_who_does() -> None:
    (claim,) = extract(Article("La brigade n'exclut pas que le carnet ait été réécrit.", language="fr"))
    assert (claim.wording, claim.hedge.level.word) == ("le carnet a été réécrit", "possible")


def test_what_is_told_of_a_noun_before_its_verb_is_no_statement() -> None:
    text = "Une version que contredit un courriel du 2 avril 2023, signé de sa main."
    assert [claim.wording for claim in extract(Article(text, language="fr")) if claim.states] == []


NOT_SAID = [
    "La banque se dit prête à se constituer partie civile.",
    "Le tribunal a jugé l'affaire lundi.",
    "Le groupe qualifie la plainte de règlement de comptes.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_how_somebody_feels_and_what_is_tried_is_the_outlet_s_to_tell(text: str) -> None:
    (claim,) = _claims(text)
    assert (claim.sources, claim.wording) == ((), text[:-1])


def test_a_clause_about_the_object_of_a_denial_is_not_what_is_denied() -> None:
    text = "Luc Morin dort. L'armateur réfute ces propos, qu'il juge diffamatoires."
    assert not [claim for claim in _claims(text) if claim.stance_denies and "juge" in claim.wording]


def test_a_body_is_not_the_man_who_spoke_before() -> None:
    text = "« Elle cherche un coupable », dit Luc Morin. Son avocate, Me Ida Lund, affirme que la firme l'a contraint. "
    text += "L'armateur réfute ces propos."
    assert "Luc Morin" not in {_who(claim) for claim in _claims(text) if claim.stance_denies}
