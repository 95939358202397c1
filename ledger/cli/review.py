"""``ledger review``: what waits for a person, question by question at the terminal, as a list, or from a file."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ReadError
from .opening import reading, settings, writing
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console, say, tell

if TYPE_CHECKING:
    from ..store import Store

NOTHING = "Nothing waits for a decision. `ledger add FILE` reads more; `ledger check` looks for anything else."


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger review   or   ledger review -O csv > pairs.csv")(review)


def review(
    ctx: typer.Context,
    batch: Annotated[
        Path | None, typer.Option(metavar="FILE", help='Answers: lines "K12 same because ...", or CSV; "-".')
    ] = None,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Decide what the program left open, the most consequential first, with one key each.

    Whether two names are one person, whether a claim bears on a fact. Where nobody can answer, in a pipe or with -O,
    what waits is listed; the list as CSV, with its column verdict filled in, is a batch.
    """
    if batch is not None:
        _carry_out(ctx, batch)
    elif form is None and output is None and sys.stdin.isatty() and sys.stdout.isatty():
        with writing(ctx) as store:
            from .walk import Walk

            Walk(store, settings(ctx).user, console()).through(_keys())
    else:
        _list(ctx, form, output)


def _keys() -> Iterator[str]:
    """The keys as they are pressed, until there are no more."""
    while True:
        try:
            yield typer.getchar()
        except EOFError:
            return


def _list(ctx: typer.Context, form: Format | None, output: Path | None) -> None:
    from ..desk.review import open_questions
    from ..report import write
    from ..report.question_view import COLUMNS, SHORT, question_rows
    from ..report.screen import ScreenTable

    with reading(ctx) as store:
        found = [one.question for one in open_questions(store)]
    kind = chosen(form, output)
    if kind is not Format.TABLE or output is not None:
        deliver(write(question_rows(found), COLUMNS, kind.value), output)
    elif found:
        console().print(ScreenTable(question_rows(found, reasons=1), SHORT))
    if not found:
        say(NOTHING)


def _carry_out(ctx: typer.Context, batch: Path) -> None:
    from ..desk.batch import Answer, answers, carry_out
    from ..model import Problem

    read = list(answers(_text(batch), str(batch)))
    problems = [one for one in read if isinstance(one, Problem)]
    given = [one for one in read if isinstance(one, Answer)]
    with writing(ctx) as store:
        done = []
        for one in carry_out(store, given, by=settings(ctx).user):
            done.append(one)
            if one.entry is not None and one.answer.verdict:
                say(f"{one.answer.id} {one.answer.verdict.value} (entry {one.entry})")
        waiting = _waiting(store)
    problems += [one.problem for one in done if one.problem]
    decided = sum(one.entry is not None for one in done)
    say(f"{decided} decided, {len(done) - decided - sum(one.problem is not None for one in done)} left as they were.")
    say(waiting)
    if tell(problems):
        raise typer.Exit(1)


def _waiting(store: "Store") -> str:
    from ..desk.review import open_questions

    count = len(open_questions(store))
    return f"{count} {'waits' if count == 1 else 'wait'} for a decision." if count else NOTHING


def _text(batch: Path) -> str:
    """What the file holds, or standard input for "-". Raises :class:`ReadError`."""
    try:
        content = sys.stdin.read() if str(batch) == "-" else batch.read_text(encoding="utf-8")
    except OSError as error:
        raise ReadError(
            f"cannot read {batch}", error.strerror or "", "Name a file, or - for standard input."
        ) from error
    except UnicodeDecodeError as error:
        raise ReadError(f"cannot read {batch}", "it is no UTF-8 text", "Save it as UTF-8.") from error
    return content
