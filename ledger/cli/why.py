"""``ledger why``: every reason behind a fact, or behind who a person is."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .opening import AsOfOption, reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console

if TYPE_CHECKING:
    from ..store import Store

_PERSON, _CLAIM = re.compile(r"[Pp]\d+"), re.compile(r"[Cc]\d+")


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger why F12   or   ledger why P3")(why)


def why(
    ctx: typer.Context,
    fact: Annotated[
        str, typer.Argument(metavar="FACT|CLAIM|PERSON", help="F12 or the start of its key, C7 for its fact, or P3.")
    ],
    as_of: AsOfOption = None,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Show every reason behind a fact, or behind who a person is.

    Of a fact every line of its confidence, its origins, its links and the entries behind them. Of a person every
    mention that was taken for him or kept apart, by whom and why.
    """
    with reading(ctx, as_of) as store:
        show = _why_person if _PERSON.fullmatch(fact) else _why_fact
        show(store, fact, chosen(form, output), output)


def _why_fact(store: "Store", typed: str, kind: Format, output: Path | None) -> None:
    from ..report import fact_report, fact_text

    key = store.fact_of(store.resolve(typed, "C")) if _CLAIM.fullmatch(typed) else store.resolve(typed, "F")
    file, history, head = store.fact_file(key), store.history(key), store.head()
    if kind is Format.TABLE and output is None:
        console().print(fact_report(file, history, head))
    else:
        deliver(fact_text(file, history, head, kind.value), output)


def _why_person(store: "Store", typed: str, kind: Format, output: Path | None) -> None:
    from ..desk.whose import identity
    from ..report import plain_text, write
    from ..report.identity_view import COLUMNS, identity_rows, identity_view

    found = identity(store, store.resolve(typed, "P"))
    if kind is not Format.TABLE:
        deliver(write(identity_rows(found), COLUMNS, kind.value), output)
    elif output is None:
        console().print(identity_view(found, store.head()))
    else:
        deliver(plain_text(identity_view(found, store.head())), output)
