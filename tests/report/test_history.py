"""The entries behind a fact, in words."""

from dataclasses import replace

import dossier

from ledger.model import Entry, EntryKind
from ledger.report.history import history_json, history_phrases

CLAIM = dossier.LEFT.claims[0].bearing.claim.key


def entry(kind, by="anna", **body):
    return Entry(12, "2026-05-07T09:00:00.000Z", by, kind, "d" * 64, "1" * 64, body=body)


def said(kind, by="anna", **body):
    return history_phrases(dossier.LEFT, [entry(kind, by, **body)])[0]


def test_a_link_tells_its_verdict_score_stance_and_reasons():
    found = said(
        EntryKind.CLAIM_LINKED,
        "machine:link@1",
        claim=CLAIM,
        fact=dossier.LEFT.fact.key,
        verdict="same",
        score=9300,
        stance="asserts",
        reasons=["Same persons.", "Same words."],
    )
    shown = "C1, F1, same, 0.93, asserts (Same persons; Same words)"
    assert found == f"#12 2026-05-07 09:00 claim.linked by machine:link@1: {shown}"


def test_a_correction_of_the_words_tells_what_they_are_now():
    found = said(EntryKind.CLAIM_CORRECTED, claim=CLAIM, changes={"wording": "He left"}, because="misread")
    assert found.endswith("claim.corrected by anna: C1, changed wording to “He left”, misread")


def test_a_correction_tells_what_was_changed_and_why():
    found = said(EntryKind.CLAIM_CORRECTED, claim=CLAIM, changes={"hedge": {}, "sourcing": "named"}, because="misread")
    assert found.endswith("claim.corrected by anna: C1, changed hedge and sourcing, misread")


def test_an_undoing_names_the_entry():
    assert said(EntryKind.UNDONE, entry=11, because="wrong man").endswith("undone by anna: undoes #11, wrong man")


def test_an_erased_body_leaves_the_entry_standing():
    erased = Entry(12, "2026-05-07T09:00:00.000Z", "anna", EntryKind.FACT_RULED, "d" * 64, "1" * 64, body=None)
    assert history_phrases(dossier.LEFT, [erased]) == ["#12 2026-05-07 09:00 fact.ruled by anna"]


def test_json_holds_the_entry_and_its_line():
    found = history_json(dossier.LEFT, [entry(EntryKind.FACT_RULED, verdict="open", because="new claims")])
    assert found[0]["kind"] == "fact.ruled"
    assert found[0]["text"].endswith("open, new claims")


def test_a_fact_and_its_founding_claim_share_a_key_and_are_told_apart():
    founded = replace(dossier.LEFT, fact=replace(dossier.LEFT.fact, key=CLAIM))
    read, opened = entry(EntryKind.CLAIM_READ, key=CLAIM), entry(EntryKind.FACT_OPENED, key=CLAIM, wording="Gone")
    assert [phrase.split(": ")[1] for phrase in history_phrases(founded, [read, opened])] == ["C1", "F1, Gone"]


def test_a_merge_names_what_was_merged_in():
    gone = replace(dossier.LEFT.fact, key="9" * 64, id="F9")
    merge = entry(EntryKind.FACTS_MERGED, **{"into": dossier.LEFT.fact.key, "from": gone.key, "because": "one flight"})
    (phrase,) = history_phrases(replace(dossier.LEFT, merged=(gone,)), [merge])
    assert phrase.endswith("facts.merged by anna: from F9, into F1, one flight")
