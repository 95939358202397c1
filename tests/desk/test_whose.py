"""Why is that the person? What was taken for him, what waits, what was kept apart, and by whom."""

from ledger.desk.deciding import decide
from ledger.desk.identity import Chosen, merge, split
from ledger.desk.review import open_questions
from ledger.desk.undo import undo
from ledger.desk.whose import identity
from ledger.model import Verdict
from ledger.report import plain_text
from ledger.report.identity_view import identity_rows, identity_view

GENERAL = "General Tom Hallam left the town by car, an officer said. Hallam slept in the harbour."
SINGER = "The singer Tom Hallam left the stage at noon, an officer said."


def ties(desk, id: str) -> list[tuple[str, str, str | None, bool]]:
    """Claim, verdict, the other person, and whether a program says so."""
    found = identity(desk.store, desk.store.resolve(id, "P")).ties
    return [(t.claim.id, t.verdict.value, t.other.id if t.other else None, t.entry.by_machine) for t in found]


def test_what_was_taken_for_a_person_and_what_waits_stand_with_their_reasons(desk) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    assert ties(desk, "P1") == [
        ("C1", "same", None, True),
        ("C2", "same", None, True),
        ("C3", "unsure", "P2", True),
    ]
    assert ties(desk, "P2") == [("C3", "unsure", "P1", True), ("C3", "same", None, True)]
    waiting = identity(desk.store, desk.store.resolve("P1", "P")).ties[-1]
    assert waiting.reasons[0] == "They are called other things in their articles: singer / general."


def test_what_a_person_kept_apart_is_told_as_hers_and_an_undoing_opens_it_again(desk, sound) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    (asked,) = open_questions(desk.store)
    entry = decide(desk.store, asked, Verdict.DIFFERENT, "two men", by="anna")
    assert ties(desk, "P1")[-1] == ("C3", "different", "P2", False)
    undo(desk.store, entry.seq, "not sure", by="anna")
    assert ties(desk, "P1")[-1] == ("C3", "unsure", "P2", True)


def test_whoever_was_merged_brings_his_mentions(desk) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    merge(desk.store, *(desk.store.resolve(id, "P") for id in ("P1", "P2")), "he sings as well", by="anna")
    assert [verdict for _, verdict, _, _ in ties(desk, "P1")].count("same") == 3
    found = identity(desk.store, desk.store.resolve("P1", "P"))
    assert "persons.merged by anna" in plain_text(identity_view(found, desk.store.head()))


def test_the_report_says_who_took_which_words_for_whom(desk) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    found = identity(desk.store, desk.store.resolve("P1", "P"))
    shown = plain_text(identity_view(found, desk.store.head()))
    assert "Taken for this person (2 mentions)" in shown
    assert "“Tom Hallam” · P2 Tom Hallam · A2" in shown
    assert "Statements by others, not findings." in shown
    assert [row["words"] for row in identity_rows(found)] == ["Tom Hallam", "Hallam", "Tom Hallam"]


def test_a_mention_that_was_split_off_stands_with_both(desk) -> None:
    desk.add("Tom Hallam left the town by car, an officer said. Tom Hallam slept in the harbour, a clerk said.")
    claim = desk.store.resolve("C1", "C")
    split(desk.store, desk.store.resolve("P1", "P"), Chosen(claims=(claim,)), "the singer", by="anna")
    assert ties(desk, "P2") == [("C1", "same", None, False)]
    assert ties(desk, "P1") == [("C2", "same", None, True), ("C1", "different", "P2", False)]
