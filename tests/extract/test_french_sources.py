"""Whom French words mean: sources without a verb of saying, two sources of two figures, turns, names taken up again."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, HedgeLevel, Modality, Polarity, Sourcing


def claims(text: str, published: str | None = None) -> list[Claim]:
    return extract(Article(text, language="fr", published=published))


def with_words(text: str, words: str) -> Claim:
    return next(claim for claim in claims(text) if words in claim.text)


NAMED = [
    ("Il ressort des lettres que le maire a menti.", "le maire a menti", "lettres", Sourcing.DOCUMENT),
    ("À entendre la police, le pont a cédé.", "a cédé", "la police", Sourcing.INSTITUTION),
    ("Pour Rosa Tembe, la direction a menti.", "a menti", "Rosa Tembe", Sourcing.NAMED),
    ("Le pont a cédé, a-t-on appris auprès du parquet.", "a cédé", "parquet", Sourcing.INSTITUTION),
    ("Explosion à Tarcy : douze personnes sont mortes (police)", "douze", "police", Sourcing.INSTITUTION),
    ("Le maire a menti, indique-t-on de source policière.", "a menti", "source policière", Sourcing.ANONYMOUS),
    ("Selon Le Phare, le ministre a menti.", "a menti", "Le Phare", Sourcing.MEDIA),
    ("Selon nos informations, le club savait.", "savait", "nos informations", Sourcing.BARE),
    ("« C'est faux », a déclaré à la barre Tomas Weil, 61 ans.", "faux", "Tomas Weil", Sourcing.NAMED),
    ("Le maire a en revanche nié avoir menti.", "menti", "Le maire", Sourcing.ANONYMOUS),
    ("« C'est faux », assure le président du club, Omar Haddad.", "faux", "Omar Haddad", Sourcing.NAMED),
]


@pytest.mark.parametrize(("text", "words", "source", "sourcing"), NAMED)
def test_who_tells_it(text: str, words: str, source: str, sourcing: Sourcing) -> None:
    claim = with_words(text, words)
    assert source in {claim.sources[-1].name, claim.sources[-1].text}
    assert claim.sourcing is sourcing


def test_two_figures_of_two_sources_are_two_claims() -> None:
    found = claims("L'explosion a fait 12 morts selon la police, 20 selon les secours.")
    told = {claim.sources[0].text: [amount.low for amount in claim.amounts] for claim in found}
    assert told == {"la police": [12], "les secours": [20]}
    assert all(len(claim.sources) == 1 for claim in found)


def test_what_a_relative_clause_tells_of_the_speaker_is_not_said_by_him() -> None:
    found = claims("« Ma femme n'a rien fait », a lancé Tomas Weil, qui a quitté la salle.")
    assert not any("quitté" in claim.text and claim.sources for claim in found)


def test_a_charge_that_describes_somebody_hedges_no_arrest() -> None:
    claim = with_words("La police a arrêté deux hommes soupçonnés d'avoir tué un garde.", "arrêté")
    assert claim.hedge.level is HedgeLevel.FLAT


def test_the_suspect_is_nobody_who_only_speaks_of_him() -> None:
    claim = with_words("« Le suspect était connu », a dit le procureur, Hugo Delmas.", "suspect")
    assert "Hugo Delmas" not in {mention.name for mention in claim.mentions}


def test_neither_confirmed_nor_denied_is_one_statement_and_denied() -> None:
    [claim] = claims("La présidence n'a ni confirmé ni démenti l'information.")
    assert claim.polarity is Polarity.DENIED


def test_days_in_what_is_to_come_lie_ahead() -> None:
    [claim] = claims("Le jugement sera rendu le 14 avril.", published="2025-05-02")
    assert [time.value for time in claim.times] == ["2026-04-14"]
    [past] = claims("Le jugement a été rendu le 14 avril.", published="2025-05-02")
    assert [time.value for time in past.times] == ["2025-04-14"]


def test_what_could_have_been_is_possible_and_what_without_her_would_have_been_is_unreal() -> None:
    assert with_words("Les gendarmes auraient pu la sauver.", "sauver").hedge.level is HedgeLevel.POSSIBLE
    lacking = with_words("Sans Mme Oster, la fraude aurait été tue.", "fraude")
    assert (lacking.modality, lacking.hedge.level) == (Modality.UNREALISED, HedgeLevel.FLAT)


def test_names_behind_an_office_are_persons_and_said_to_hold_it() -> None:
    [told] = claims("L'ancien ministre des Ports Darian Vestrik a quitté le pays.")
    assert [mention.name for mention in told.mentions] == ["Darian Vestrik"]
    worded = [claim.wording for claim in claims("Darian Vestrik, ministre des Ports, a quitté le pays.")]
    assert worded == ["Darian Vestrik a quitté le pays", "Darian Vestrik est ministre des Ports"]


def test_i_is_who_speaks_and_the_latter_is_who_was_named_last() -> None:
    claim = with_words("« Je n'ai rien pris », a écrit Ruben Castel.", "rien")
    assert claim.wording.startswith("[Ruben Castel]")
    text = "Le club a renvoyé le docteur Ivo Kranz. Ce dernier a quitté Valmont."
    assert [mention.name for mention in with_words(text, "a quitté").mentions] == ["Ivo Kranz"]


def test_initials_head_the_turns_of_an_interview() -> None:
    text = "Rosa Tembe : « Je reste »\n\nQue s'est-il passé ?\n\nR. T. : Des hommes sont entrés chez moi."
    assert with_words(text, "entrés").sources[0].name == "Rosa Tembe"
