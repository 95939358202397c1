"""Whom or what a report is on."""

from dataclasses import replace

import dossier

from ledger.report.subjects import details, nothing, own_claims, summary, title


def test_every_subject_has_a_title_with_its_id():
    found = [title(subject) for subject in (dossier.PERSON, dossier.SOURCE, dossier.ARTICLE, dossier.LEFT)]
    assert found == ["Karim Haddouri (P1)", "the port authority (S2)", "Courier (A3)", "Fact F1"]


def test_a_source_tells_its_record_and_its_grade_with_the_reason():
    known = " ".join(details(dossier.SOURCE))
    assert "8 right and 1 wrong on ruled facts" in known
    assert "Grade B by anna on 2026-05-01: Eight of nine notices were right last year." in known


def test_a_source_nobody_judged_is_f():
    judged = details(replace(dossier.SOURCE, grade=None))[-1]
    assert judged == "Not graded (F in the Admiralty code): nobody has judged this source."


def test_an_article_tells_imprint_reprint_and_withdrawal():
    card = replace(dossier.card(dossier.ECHO, copy_of="A1", agency="Northwire"), retracted="The Echo withdrew it.")
    known = details(card)
    assert known[0] == "Ostmark Echo · 2026-05-05T08:30:00Z"
    assert known[-3:] == ["Reprint of A1.", "Credited to Northwire.", "Withdrawn: The Echo withdrew it."]


def test_a_fact_tells_whom_it_is_about():
    assert details(dossier.LEFT) == ["About Karim Haddouri"]


def test_a_source_owns_the_claims_it_answers_for_or_carries():
    assert [claim.id for claim in own_claims(dossier.SOURCE, dossier.LEFT)] == ["C1", "C2"]
    assert [claim.id for claim in own_claims(dossier.LEFT, dossier.LEFT)] == ["C1", "C2", "C3"]


def test_an_empty_report_says_what_it_lacks():
    assert nothing(dossier.SOURCE) == "The ledger holds no standing statement by the port authority (S2)."


def test_the_summary_counts_the_subjects_own_claims():
    assert summary(dossier.SOURCE, [dossier.LEFT]) == "2 articles · 2 claims · 1 fact: 1 contested"
    assert summary(dossier.LEFT, [dossier.LEFT]) == "3 articles · 3 claims · 1 fact: 1 contested"
