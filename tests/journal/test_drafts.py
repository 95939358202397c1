"""What each act writes down."""

import inspect

import pytest

from ledger.journal import drafts
from ledger.journal.canonical import canonical
from ledger.model import (
    Article,
    Claim,
    Draft,
    EntryKind,
    FactLink,
    RulingVerdict,
    Score,
    SourceKind,
    Span,
    Stance,
    Verdict,
)

SCORE = Score(0.91234, Verdict.SAME, ("the same letters",))
LINK = FactLink(0.5, Verdict.UNSURE, ("much alike",), Stance.DENIES)
CLAIM = Claim("0a", (Span(0, 3),), "fog", "fog")
ALL = [
    drafts.article_added(Article("fog"), by="anna"),
    drafts.article_described("0a", {"agency": "Wire"}, by="anna"),
    drafts.article_retracted("0a", "a hoax", by="anna"),
    drafts.reading_done("0a", "extract@1", "ff", by="anna"),
    drafts.claim_read(CLAIM, "0b", by="anna"),
    drafts.claim_logged(CLAIM, by="anna"),
    drafts.claim_corrected("0c", {"wording": "mist"}, "misread", by="anna"),
    drafts.claim_superseded("0c", None, "not said", by="anna"),
    drafts.claim_retracted("0c", "withdrawn", by="anna"),
    drafts.claim_linked("0c", "0f", LINK, by="anna"),
    drafts.person_opened("0d", "Orla Quenby", by="anna"),
    drafts.person_aliased("0d", "O. Quenby", by="anna"),
    drafts.persons_merged("0d", "0e", "one woman", by="anna"),
    drafts.person_split("0d", "0e", [("0c", 0)], "two women", by="anna"),
    drafts.mention_linked("0c", 0, "0d", SCORE, by="anna"),
    drafts.source_opened("1a", "the ministry", SourceKind.ORGANIZATION, by="anna"),
    drafts.source_linked("0c", 0, "1a", SCORE, by="anna"),
    drafts.source_graded("1a", "B", "long known", by="anna"),
    drafts.source_owned("s", "Castel Media", "the imprint", by="anna"),
    drafts.fact_opened("0f", "fog", by="anna"),
    drafts.fact_reworded("0f", "mist", "clearer", by="anna"),
    drafts.fact_ruled("0f", RulingVerdict.CONFIRMED, "seen", ["0d", "0c"], by="anna"),
    drafts.facts_merged("0f", "2f", "one thing", by="anna"),
    drafts.facts_rivals("2f", "0f", SCORE, by="anna"),
    drafts.copy_linked("0a", "3a", SCORE, by="anna"),
    drafts.undone(3, "a slip", by="anna"),
]


def test_every_kind_of_entry_has_one_draft_and_every_draft_is_tried_here() -> None:
    makers = [f for _, f in inspect.getmembers(drafts, inspect.isfunction) if f.__module__ == drafts.__name__]
    public = [f for f in makers if not f.__name__.startswith("_")]
    assert sorted(draft.kind for draft in ALL) == sorted(EntryKind)
    assert len(ALL) == len(public)


@pytest.mark.parametrize("draft", ALL, ids=lambda draft: draft.kind.value)
def test_every_body_has_a_canonical_form(draft: Draft) -> None:
    assert canonical(draft.body).startswith(b"{")
    assert draft.by == "anna"


def test_a_score_becomes_a_whole_number_with_its_reasons() -> None:
    body = drafts.mention_linked("0c", 2, "0d", SCORE, by="machine:link@1").body
    assert body == {
        "claim": "0c", "n": 2, "person": "0d", "verdict": "same", "score": 9123, "reasons": ["the same letters"],
    }  # fmt: skip


def test_rivals_are_the_same_pair_from_either_side() -> None:
    assert drafts.facts_rivals("b", "a", SCORE, by="x") == drafts.facts_rivals("a", "b", SCORE, by="x")


def test_no_other_letter_is_a_grade() -> None:
    with pytest.raises(ValueError, match="from A to F"):
        drafts.source_graded("1a", "G", "?", by="anna")
