"""What a report says of facts and claims, phrase by phrase."""

from dataclasses import replace

import dossier
import pytest

from ledger.model import (
    ArticleKind,
    ClaimState,
    Hedge,
    HedgeLevel,
    Modality,
    Part,
    Polarity,
    Ruling,
    RulingVerdict,
    SourceKind,
    SourceRef,
)
from ledger.report.order import standing
from ledger.report.phrases import (
    chain_phrase,
    header_phrase,
    manner_phrase,
    origins_phrase,
    parts_phrase,
    place_phrase,
    rests_phrase,
    ruling_phrase,
)


def test_outlets_are_counted_beside_the_origins_behind_them():
    assert origins_phrase(dossier.LEFT) == "2 outlets → 1 origin (1–1) · 1 claim denies it"
    assert origins_phrase(dossier.VERRANIA) == "1 outlet → no certain origin (0–1)"
    assert origins_phrase(dossier.OFFICE) == "1 outlet → 2 origins (2–2)"


def test_a_note_of_the_desk_is_no_outlet():
    claim = dossier.LEFT.claims[0]
    note = replace(claim, bearing=replace(claim.bearing, article_kind=ArticleKind.NOTE))
    assert origins_phrase(replace(dossier.LEFT, claims=(note,))).startswith("1 note → 1 origin")


def test_the_strongest_sourcing_and_the_admiralty_code_stand_together():
    assert rests_phrase(dossier.LEFT) == "strongest sourcing institution · Admiralty B3"
    assert rests_phrase(dossier.GONE) == "no sourcing left · Admiralty F6"


def test_a_relay_and_parallel_sources_read_from_the_outlet_inwards():
    wire = SourceRef("w", "Northwire", SourceKind.OUTLET)
    claim = dossier.LEFT.claims[0]
    outlet, authority = claim.bearing.chains[0]
    relayed = replace(claim, bearing=replace(claim.bearing, chains=((outlet, wire, authority),)))
    assert chain_phrase(relayed) == "The Harbour Post ← Northwire ← the port authority"
    assert chain_phrase(dossier.OFFICE.claims[0]) == "The Harbour Post ← A customs officer | a ship's agent"
    assert chain_phrase(dossier.VERRANIA.claims[0]) == "The Harbour Post"


def test_sourcing_hedge_and_what_is_special_stand_in_one_phrase():
    assert manner_phrase(dossier.BERTHS.claims[0]) == "document · reported (allegation)"
    assert manner_phrase(dossier.LEFT.claims[2]) == "named · flat · denies it"
    assert manner_phrase(dossier.HEARD.claims[0]) == "institution · flat · unrealised"
    waiting = replace(dossier.LEFT.claims[0].bearing, accepted=False)
    found = replace(dossier.LEFT.claims[0], bearing=waiting, state=ClaimState.CORRECTED)
    assert manner_phrase(found) == "institution · flat · link awaits review · corrected"


def test_the_place_names_article_outlet_date_and_what_it_reprints():
    found = place_phrase(dossier.LEFT.claims[1])
    assert found == "A2 · Ostmark Echo, 2026-05-05 · reprint of A1 · credited to Northwire"


def test_a_ruling_says_how_many_claims_came_after_it():
    claims = [claim.bearing.claim.key for claim in dossier.LEFT.claims]
    ruling = Ruling(RulingVerdict.CONFIRMED, "anna", "2026-05-09T12:00:00.000Z", "Seen.", tuple(claims[:1]))
    said = ruling_phrase(replace(dossier.LEFT, ruling=ruling))
    assert said == "Ruled confirmed by anna on 2026-05-09: Seen. Ruled before 2 of these 3 claims."
    seen = replace(ruling, claims_seen=tuple(claims))
    assert ruling_phrase(replace(dossier.LEFT, ruling=seen)).endswith("Seen.")


@pytest.mark.parametrize("facts", [[dossier.LEFT], dossier.FACTS])
def test_the_header_counts_articles_claims_facts_and_statuses(facts):
    expected = {
        1: "3 articles · 3 claims · 1 fact: 1 contested",
        6: "3 articles · 7 claims · 6 facts: 2 contested, 1 confirmed, 1 unrealised, 1 hearsay, 1 retracted",
    }
    claims = [claim for file in facts for claim in standing(file.claims)]
    assert header_phrase(facts, claims) == expected[len(facts)]


def test_what_in_a_claim_is_meant_otherwise_is_named_with_how_it_is_meant():
    claim = dossier.LEFT.claims[0].bearing.claim
    parts = (
        Part((), "failed"),
        Part((), "to sail", modality=Modality.UNREALISED),
        Part((), "a storm", Hedge(HedgeLevel.POSSIBLE), modality=Modality.UNREALISED),
        Part((), "an order", polarity=Polarity.DENIED),
    )
    said = "“failed” is told as so; “to sail” is unrealised; “a storm” is possible; “an order” is denied"
    assert parts_phrase(replace(claim, parts=parts)) == f"in it: {said}"
    assert parts_phrase(claim) == ""
