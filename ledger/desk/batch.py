"""Answers from a file: each is carried out by itself; what is wrong with a line is said, and the others stand."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..errors import LedgerError
from ..model import Entry, EntryKind, Problem, Verdict
from ..store import Store
from .deciding import decide
from .review import Open, open_questions

VERDICTS: dict[str, Verdict | None] = {
    **dict.fromkeys(("same", "s"), Verdict.SAME),
    **dict.fromkeys(("different", "d"), Verdict.DIFFERENT),
    **dict.fromkeys(("skip", "k", ""), None),
}
"""What one may write; ``None`` leaves the question open."""

_LINE = re.compile(r"(?P<id>\S+)\s+(?P<verdict>\S+)\s*(?P<because>.*)")


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of a batch: where it stands, which question, what is answered (``None``: skip), and why."""

    where: str
    id: str
    verdict: Verdict | None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of an answer: the entry that holds it, or none for one that was skipped or had been given before."""

    answer: Answer
    entry: int | None = None
    problem: Problem | None = None


def answers(text: str, name: str) -> Iterator[Answer | Problem]:
    """The answers in a batch, and a problem for each line that is none; ``name`` is the file's.

    Lines read "K12 same because ...", or are CSV with the columns id, verdict and perhaps because, as
    ``ledger review -O csv`` writes them. Empty lines and lines that begin with # are passed over.
    """
    first = next((line for line in text.lstrip("\ufeff").splitlines() if line.strip()), "")
    columns = [cell.strip().lower() for cell in first.split(",")]
    rows = _from_csv(text) if {"id", "verdict"} <= set(columns) else _from_lines(text)
    for number, id, verdict, because in rows:
        where = f"{name}:{number}"
        if verdict.lower() not in VERDICTS or not id:
            yield Problem(f'"{" ".join((id, verdict)).strip()}" is no answer', where, "Write: K12 same|different|skip")
        else:
            yield Answer(where, id.upper(), VERDICTS[verdict.lower()], because)


Row = tuple[int, str, str, str]


def _from_csv(text: str) -> Iterator[Row]:
    reader = csv.reader(text.lstrip("\ufeff").splitlines())
    columns = [cell.strip().lower() for cell in next(row for row in reader if row)]
    for row in reader:
        cells = dict(zip(columns, (cell.strip() for cell in row), strict=False))
        if any(cells.values()):
            yield reader.line_num, cells.get("id", ""), cells.get("verdict", ""), cells.get("because", "")


def _from_lines(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        plain = line.replace(",", " ", 2).strip() if re.match(r"\s*\w+\s*,", line) else line.strip()
        if plain and not plain.startswith("#"):
            found = _LINE.fullmatch(plain)
            yield (number, found["id"], found["verdict"], found["because"]) if found else (number, plain, "?", "")


def carry_out(store: Store, given: Iterable[Answer], *, by: str) -> Iterator[Carried]:
    """Give the answers one by one, each in a transaction of its own; what was answered so before changes nothing."""
    waiting = open_questions(store)
    for answer in given:
        try:
            done = _carried(store, answer, waiting, by)
        except LedgerError as error:
            done = Carried(answer, None, Problem(str(error), answer.where, error.hint))
        if done.entry is not None:
            waiting = open_questions(store)
        yield done


def _carried(store: Store, answer: Answer, waiting: Sequence[Open], by: str) -> Carried:
    asked = next((one for one in waiting if _number(answer.id) in one.question.entries), None)
    if asked is None:
        return Carried(answer, None, _not_open(store, answer))
    if answer.verdict is None:
        return Carried(answer)
    return Carried(answer, decide(store, asked, answer.verdict, answer.because, by=by).seq)


def _number(id: str) -> int:
    return int(id[1:]) if re.fullmatch(r"K\d+", id) else 0


def _not_open(store: Store, answer: Answer) -> Problem | None:
    """What is wrong with an answer to a question that does not wait; nothing if it was answered so before."""
    entry = store.entry(_number(answer.id)) if _number(answer.id) else None
    if entry is None or (entry.body or {}).get("verdict") != Verdict.UNSURE:
        return Problem(f"{answer.id} names no question", answer.where, "`ledger review -O csv` lists what waits.")
    if answer.verdict in (None, _standing(store, entry)):
        return None
    hint = "`ledger undo ENTRY` takes a decision back; then it waits again."
    return Problem(f"{answer.id} does not wait: it is settled otherwise", answer.where, hint)


def _standing(store: Store, entry: Entry) -> Verdict:
    """How the ledger has it now."""
    body = entry.body or {}
    if entry.kind is EntryKind.CLAIM_LINKED:
        same = store.fact_of(body["claim"]) == store.fact_file(body["fact"]).fact.key
    elif entry.kind is EntryKind.MENTION_LINKED:
        now = store.mentioned([body["claim"]]).get(body["claim"], {}).get(body["n"])
        same = now == store.person(body["person"]).key
    else:
        fields = [name for name in body if name in ("claim", "n", "source", "article", "original", "one", "other")]
        alike = [one for one in store.entries(entry.kind) if not one.by_machine and one.body]
        last = [one.body["verdict"] for one in alike if one.body and all(one.body[f] == body[f] for f in fields)]
        same = last[-1:] == [Verdict.SAME]
    return Verdict.SAME if same else Verdict.DIFFERENT
