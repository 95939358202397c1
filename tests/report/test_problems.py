"""Problems of one kind stand together, and only the first are shown."""

from ledger.model import Problem
from ledger.report.problems import folded, problem_lines

HINT = "ledger review decides it"


def link(n: int, reason: str, kind: str = "fact") -> Problem:
    return Problem(f"may bear on F{n} (0.70): {reason}", f"C{n}", HINT, kind)


def test_few_problems_are_all_shown_with_their_remedy_once() -> None:
    lines = list(problem_lines([link(n, "Other words.") for n in range(4)]))
    assert [line[:3] for line in lines] == ["C0:", "C1:", "C2:", "C3:", "  l"]
    assert lines[-1] == f"  {HINT}"


def test_of_many_one_of_each_reason_is_shown_and_the_others_are_counted() -> None:
    many = [link(n, "Other words.") for n in range(30)] + [link(30, "Other names.")]
    lines = list(problem_lines(many))
    assert [line.partition(":")[0] for line in lines[:3]] == ["C0", "C30", "C1"]
    assert lines[3].startswith("and 28 more like these")


def test_kinds_and_remedies_are_kept_apart() -> None:
    lines = list(problem_lines([link(1, "a"), link(2, "b", "person"), Problem("altered", "A1", "compare", "whole")]))
    assert lines == [
        "C1: may bear on F1 (0.70): a",
        f"  {HINT}",
        "C2: may bear on F2 (0.70): b",
        f"  {HINT}",
        "A1: altered",
        "  compare",
    ]


def test_lines_are_broken_between_words_at_the_width_of_the_window() -> None:
    told = ["C2: may speak of P1: they are called other things", "  ledger review decides it", "unbreakable" * 4]
    assert list(folded(told, 30)) == [
        "C2: may speak of P1: they are",
        "  called other things",
        "  ledger review decides it",
        "unbreakable" * 4,
    ]
