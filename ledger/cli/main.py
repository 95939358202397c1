"""The app, its commands in the order of a desk's day, and the one place where errors are caught and worded."""

import gc
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ..errors import LedgerError, UsageError
from ..settings import Settings
from .terminal import complain

LISTED = ("facts", "claims", "people", "sources", "articles")
"""The commands of the file ``lists``; every other command has a file of its own name."""

ORDER = (
    *("add", "log", "correct", "retract", "undo", "report", *LISTED, "why", "review", "rule", "grade"),
    *("export", "verify", "check", "rebuild", "reread", "extract"),
)
"""The commands as help lists them: in the order of a desk's day."""


class InOrder(TyperGroup):
    """Typer would list commands that have commands of their own behind all others."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in the order of a desk's day."""
        return sorted(super().list_commands(ctx), key=ORDER.index)


LITTER = 500_000
"""New objects after which Python looks for rings of garbage; at its own 700 a tenth of all reading is that search.

The reading leaves hardly any ring (:meth:`ledger.extract.grammar.tokens.Doc.let_go`): of the first 200,000 objects that
stay, in the tables of words above all, 8,500 were in one. So many are some 75 MB at worst.
"""

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""

MACHINE = "machine:"
"""What the name of a program begins with in the journal; a person's decision must never pass for a program's."""

GLOBAL_OPTIONS = ("--db", "--as")
"""Options of the root command that people also type behind a command."""


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"ledger {version('claim-ledger')}")
        raise typer.Exit()


def root(
    ctx: typer.Context,
    db: Annotated[
        str | None, typer.Option("--db", metavar="PATH|URL", help="The ledger [LEDGER_DB, ledger.db].")
    ] = None,
    user: Annotated[str | None, typer.Option("--as", metavar="NAME", help="Who acts [LEDGER_USER].")] = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version and leave.")
    ] = False,
) -> None:
    """Who said what, how firmly, and how many independent origins stand behind it."""
    ctx.obj = Settings.read(db, user)
    if ctx.obj.user.startswith(MACHINE):
        raise UsageError(f'"{ctx.obj.user}" is no name for a person', f'"{MACHINE}" marks programs', "Use --as NAME.")


def command_of(arguments: Iterable[str]) -> str | None:
    """The command that the arguments, as :func:`hoisted`, begin with; ``None`` for an option or an unknown word."""
    words = iter(arguments)
    for word in words:
        if word not in GLOBAL_OPTIONS:
            return word if word in ORDER else None
        next(words, None)
    return None


def app_with(commands: Iterable[str]) -> typer.Typer:
    """The app with these commands; only their files are loaded."""
    app = typer.Typer(
        name="ledger",
        cls=InOrder,
        no_args_is_help=True,
        rich_markup_mode=None,  # plain help starts in half the time of Rich's
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback(epilog='Example:  ledger add article.txt  then  ledger report --person "Ali Mamlouk"')(root)
    for file in dict.fromkeys("lists" if command in LISTED else command for command in commands):
        import_module(f".{file}", __package__).register(app)
    return app


def run(arguments: Sequence[str]) -> int:
    """Run one command line; the exit code is 0 well, 1 error or problems found, 2 wrong usage, 130 interrupted."""
    try:
        gc.set_threshold(LITTER)
        asked = hoisted(readable(arguments))
        command = command_of(asked)
        app_with([command] if command else ORDER)(args=asked, prog_name="ledger")
    except LedgerError as error:
        complain(error)
        return error.exit_code
    except SystemExit as left:
        if left.code == INTERRUPTED:
            sys.stderr.write("\nInterrupted: what was committed stands, nothing is half done.\n")
        return left.code if isinstance(left.code, int) else 0
    return 0


def readable(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments as they are. Raises :class:`UsageError` for one whose bytes the shell's encoding does not know."""
    for word in arguments:
        shown = word.encode("utf-8", "replace").decode("utf-8")
        if shown != word:
            raise UsageError(f'"{shown}" is not readable', "it has bytes that are no UTF-8", "Type it once more.")
    return arguments


def hoisted(arguments: Sequence[str]) -> list[str]:
    """The arguments with --db and --as moved to the front, wherever before "--" they were typed."""
    end = list(arguments).index("--") if "--" in arguments else len(arguments)
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments[:end])
    for word in words:
        if word in GLOBAL_OPTIONS:
            front += [word, *([value] if (value := next(words, None)) is not None else [])]
        else:
            (front if word.split("=")[0] in GLOBAL_OPTIONS else rest).append(word)
    return [*front, *rest, *arguments[end:]]
