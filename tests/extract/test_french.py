"""French, read whole: who says it, how firmly, and what the conditional means. All persons and outlets are invented."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim, HedgeKind, HedgeLevel, Modality, Polarity, Sourcing


def _claims(text: str, published: str | None = None) -> list[Claim]:
    return extract(Article(text, language="fr", published=published))


def _one(text: str, published: str | None = None) -> Claim:
    found = _claims(text, published)
    assert len(found) == 1, [claim.wording for claim in found]
    return found[0]


SAID = [
    ("Marc Delorme a affirmé que le pont a cédé.", "Marc Delorme", Sourcing.NAMED, "le pont a cédé"),
    ("Selon une source militaire, le pont a cédé.", "une source militaire", Sourcing.ANONYMOUS, "le pont a cédé"),
    ("Le pont a cédé, d'après un proche du dossier.", "un proche du dossier", Sourcing.ANONYMOUS, "Le pont a cédé"),
    ("De source policière, le pont a cédé.", "source policière", Sourcing.ANONYMOUS, "le pont a cédé"),
    ("Aux dires de ses voisins, le pont a cédé.", "ses voisins", Sourcing.ANONYMOUS, "le pont a cédé"),
    ("À en croire la capitainerie, le pont a cédé.", "la capitainerie", Sourcing.INSTITUTION, "le pont a cédé"),
    ("Le pont a cédé, indique un communiqué.", "un communiqué", Sourcing.DOCUMENT, "Le pont a cédé"),
    ("« Le pont a cédé », a déclaré Marc Delorme.", "Marc Delorme", Sourcing.NAMED, "Le pont a cédé"),
    ('"Le pont a cédé", dit un voisin.', "un voisin", Sourcing.ANONYMOUS, "Le pont a cédé"),
    ("L'AFP rapporte que le pont a cédé.", "L'AFP", Sourcing.MEDIA, "le pont a cédé"),
    ("Selon le quotidien Le Phare, le pont a cédé.", "le quotidien Le Phare", Sourcing.MEDIA, "le pont a cédé"),
    ("Un rapport révèle que le pont a cédé.", "Un rapport", Sourcing.DOCUMENT, "le pont a cédé"),
    ("Le ministère a indiqué que le pont a cédé.", "Le ministère", Sourcing.INSTITUTION, "le pont a cédé"),
    ("Interpol a confirmé que le pont a cédé.", "Interpol", Sourcing.INSTITUTION, "le pont a cédé"),
    (
        "Des responsables affirment, sous couvert d'anonymat, que le pont a cédé.",
        "Des responsables",
        Sourcing.ANONYMOUS,
        "le pont a cédé",
    ),
    (
        "Le maire, Paul Vasseur, a expliqué que le pont a cédé.",
        "Le maire, Paul Vasseur",
        Sourcing.NAMED,
        "le pont a cédé",
    ),
]


@pytest.mark.parametrize(("text", "source", "sourcing", "wording"), SAID)
def test_who_says_it(text: str, source: str, sourcing: Sourcing, wording: str) -> None:
    claim = _one(text)
    assert [each.text for each in claim.sources] == [source]
    assert (claim.sourcing, claim.wording) == (sourcing, wording)


HEDGED = [
    ("Le navire a peut-être coulé.", HedgeLevel.POSSIBLE, "peut-être"),
    ("Le navire a probablement coulé.", HedgeLevel.PROBABLE, "probablement"),
    ("Le navire a sans doute coulé.", HedgeLevel.PROBABLE, "sans doute"),
    ("Il semble que le navire ait coulé.", HedgeLevel.PROBABLE, "Il semble que"),
    ("Le navire a apparemment coulé.", HedgeLevel.PROBABLE, "apparemment"),
    ("Le navire pourrait couler.", HedgeLevel.POSSIBLE, "pourrait"),
    ("On dit que le navire a coulé.", HedgeLevel.REPORTED, "On dit que"),
    ("Il paraît que le navire a coulé.", HedgeLevel.REPORTED, "Il paraît que"),
    ("Le navire a coulé, dit-on.", HedgeLevel.REPORTED, "dit-on"),
    ("Luc Morin est le voleur présumé du tableau.", HedgeLevel.REPORTED, "présumé"),
    ("Marc Delorme est accusé d'avoir volé le navire.", HedgeLevel.REPORTED, "est accusé d'"),
    ("Marc Delorme est soupçonné d'avoir volé le navire.", HedgeLevel.POSSIBLE, "soupçonné d'"),
    ("Marc Delorme est considéré comme le chef du groupe.", HedgeLevel.REPORTED, "est considéré comme"),
    ("Rien n'indique que le navire a coulé.", HedgeLevel.DOUBTFUL, "Rien n'indique que"),
]


@pytest.mark.parametrize(("text", "level", "cue"), HEDGED)
def test_how_firmly(text: str, level: HedgeLevel, cue: str) -> None:
    claim = _one(text)
    assert claim.hedge.level == level
    assert cue in [text[span.start : span.end] for span in claim.hedge.cues]
    assert claim.polarity is Polarity.AFFIRMED


HEARSAY = [
    ("Le navire aurait coulé.", "Le navire a coulé"),
    ("Les deux hommes auraient quitté le port.", "Les deux hommes ont quitté le port"),
    ("Le navire serait parti dimanche.", "Le navire est parti dimanche"),
    ("L'ancien ministre se trouverait à Tarcy.", "L'ancien ministre se trouve à Tarcy"),
    ("Le général vivrait à Genève.", "Le général vit à Genève"),
    ("Marc Delorme serait l'homme le plus riche du pays.", "Marc Delorme est l'homme le plus riche du pays"),
]


@pytest.mark.parametrize(("text", "wording"), HEARSAY)
def test_the_conditional_passes_on_what_nobody_vouches_for(text: str, wording: str) -> None:
    claim = _one(text)
    assert (claim.hedge.level, claim.hedge.kind) == (HedgeLevel.REPORTED, HedgeKind.REPORTATIVE)
    assert (claim.sourcing, claim.modality, claim.wording) == (Sourcing.HEARSAY, Modality.ACTUAL, wording)


OTHER_CONDITIONALS = [
    "Si le pont avait tenu, le convoi aurait passé la rivière.",
    "Sans l'intervention des pompiers, le dépôt aurait brûlé.",
    "Nicolas Perrin a dit qu'il viendrait.",
    "Luc Moreau voudrait partir.",
    "Il faudrait une enquête.",
    "Le capitaine aurait dû partir.",
    "Le projet coûterait trois millions d'euros.",
    "Ce serait une erreur.",
]


@pytest.mark.parametrize("text", OTHER_CONDITIONALS)
def test_conditions_wishes_and_the_future_of_a_past_are_no_hearsay(text: str) -> None:
    claim = _one(text)
    assert claim.hedge.kind is not HedgeKind.REPORTATIVE
    assert (claim.modality, claim.sourcing is Sourcing.HEARSAY) == (Modality.UNREALISED, False)


def test_a_conditional_with_a_source_is_that_source_s_and_stays_reported() -> None:
    claim = _one("Karim Haddouri aurait gagné la côte, selon une source militaire.")
    assert (claim.sourcing, claim.hedge.level) == (Sourcing.ANONYMOUS, HedgeLevel.REPORTED)
    assert [mention.name for mention in claim.mentions] == ["Karim Haddouri"]


@pytest.mark.parametrize(
    "text",
    [
        "Le gardien n'a pas ouvert la porte.",
        "Le gardien n'a jamais ouvert la porte.",
        "Personne n'a vu Hugo Lambert.",
        "Aucun témoin n'a vu le navire.",
    ],
)
def test_negation(text: str) -> None:
    claim = _one(text)
    assert (claim.polarity, claim.stance_denies) == (Polarity.DENIED, False)


def test_ne_que_only_limits() -> None:
    assert _one("Le gardien n'a ouvert que la porte.").polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "text", ["Le porte-parole dément que Paul Vasseur ait fui.", "Paul Vasseur nie avoir reçu de l'argent."]
)
def test_denial(text: str) -> None:
    claim = _one(text)
    assert (claim.polarity, claim.stance_denies) == (Polarity.DENIED, True)


@pytest.mark.parametrize(
    "text",
    [
        "Le maire ouvrira une enquête.",
        "Le maire va ouvrir une enquête.",
        "Interpol a demandé aux autorités d'arrêter le général.",
        "Le juge a ordonné d'arrêter Hugo Lambert.",
        "Le groupe prévoit de vendre le navire.",
    ],
)
def test_what_is_planned_asked_for_or_to_come_has_not_happened(text: str) -> None:
    assert _one(text).modality is Modality.UNREALISED


def test_sources_side_by_side() -> None:
    claim = _one("Une source proche du dossier et un diplomate ont confirmé que le convoi est parti.")
    assert [each.text for each in claim.sources] == ["Une source proche du dossier", "un diplomate"]
    assert claim.chains == ((0,), (1,))


def test_a_pronoun_hung_on_the_verb_is_who_spoke_before() -> None:
    first, second = _claims("« Je suis innocent », a affirmé Hugo Lambert. « Je n'ai rien pris », a-t-il ajouté.")
    assert first.sources[0].text == "Hugo Lambert"
    meant = second.sources[0].resolved
    assert meant is not None
    assert (meant.text, second.polarity) == ("Hugo Lambert", Polarity.DENIED)


def test_quotations_within_quotations_are_one_claim() -> None:
    claim = _one("« Nous avons vu “deux hommes” sortir », raconte un témoin.")
    assert claim.text == "Nous avons vu “deux hommes” sortir"


def test_a_rumour_has_no_source() -> None:
    found = _claims("La rumeur selon laquelle le maire a fui court à Tarcy.")
    assert any(claim.sourcing is Sourcing.HEARSAY and not claim.sources for claim in found)


def test_accused_by_somebody() -> None:
    claim = _one("Paul Vasseur est accusé d'avoir détourné des fonds par le procureur.")
    assert (claim.sources[0].text, claim.hedge.kind) == ("le procureur", HedgeKind.ALLEGATION)


def test_a_name_stands_for_a_pronoun_in_the_wording() -> None:
    assert _one("Nicolas Perrin a dit qu'il viendrait.").wording == "[Nicolas Perrin] viendrait"
