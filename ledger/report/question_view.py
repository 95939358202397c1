"""A question for a person: both sides beside each other, the words in which they differ marked."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..model import ClaimFile, Question, Side
from .phrases import DOT, chain_phrase, counted, manner_phrase, place_phrase
from .plain import line
from .quote import quotation
from .styles import quoted, text

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
    from rich.text import Text

ASKED: Mapping[str, str] = {
    "person": "Are {0} and {1} one person?",
    "fact": "Does {0} say what {1} says?",
    "source": "Is the source in {0} the same as {1}?",
    "outlet": "Is {0} short for {1}, one source?",
    "copy": "Does {0} reprint or translate {1}?",
    "rival": "Do {0} and {1} exclude each other?",
}
"""What is asked, by the kind of question."""

BESIDE = 70
"""From this width on the two sides stand beside each other; in a narrower window one above the other."""

STAR = "*"
"""What stands around a word that the other side does not have, so that it shows without colour."""

COLUMNS = ("id", "kind", "one", "other", "score", "facts", "claims", "question", "why", "verdict", "because")
"""The list of what waits; the last two are empty, to be filled in and read again as a batch."""

SHORT = ("id", "question", "why", "score", "facts", "claims")
"""What of it fits a screen of 80 columns; of the reasons only the first."""

NOBODY = "nobody by name"
"""Whom a side speaks of that no person of the ledger is linked to."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def asked(question: Question) -> str:
    """The question in words."""
    kind = "outlet" if question.kind == "source" and question.one.startswith("S") else question.kind
    return ASKED[kind].format(question.one, question.other)


def behind(question: Question) -> str:
    """What hangs on the answer: "2 facts and 5 claims"."""
    return f"{counted(question.facts, 'fact')} and {counted(question.claims, 'claim')}"


def question_rows(questions: Sequence[Question], reasons: int | None = None) -> list[dict[str, Any]]:
    """A row for each question, the most consequential first, with its weightiest ``reasons`` (all if ``None``)."""
    return [
        {name: getattr(one, name) for name in ("id", "kind", "one", "other", "facts", "claims")}
        | {"score": round(one.score, 4), "question": asked(one), "why": " ".join(one.reasons[:reasons])}
        | {"verdict": "", "because": ""}
        for one in questions
    ]


class QuestionView:
    """The question with its two sides and the machine's reasons, for whatever width there is."""

    def __init__(self, question: Question, sides: tuple[Side, Side], head: str, *, most: bool = False) -> None:
        """``head`` says which question of how many; ``most`` that none has more hanging on it."""
        self.question, self.sides = question, sides
        weight = f"most hangs on it: {behind(question)}" if most else f"{behind(question)} hang on it"
        self.head = DOT.join((head, question.id, weight))

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        from rich.rule import Rule

        yield Rule(style="dim", characters="─")
        yield text(self.head, "dim")
        yield text(asked(self.question), "bold")
        yield text("")
        yield from self._sides(options.max_width)
        yield text("")
        yield text(f"Likeness {self.question.score:.2f}, left open for these reasons:")
        yield from (text(f"  {line(reason)}") for reason in self.question.reasons)

    def _sides(self, width: int) -> "Iterator[RenderableType]":
        from rich.table import Table

        one, other = (_side(*pair) for pair in (self.sides, self.sides[::-1]))
        if width < BESIDE:
            yield from (*one, text(""), *other)
            return
        grid = Table.grid(expand=True, padding=(0, 2, 0, 0))
        grid.add_column(ratio=1)
        grid.add_column(ratio=1)
        grid.add_row(_stacked(one), _stacked(other))
        yield grid


def _stacked(parts: "Sequence[Text]") -> "RenderableType":
    from rich.console import Group

    return Group(*parts)


def _side(side: Side, other: Side) -> "list[Text]":
    """Id and title, other names, then claims with who says so, how, and where."""
    title = text(f"{side.id}  ", "bold").append_text(marked(side.title, other.title))
    names = [text("Also written: " + ", ".join(map(line, side.names)))] if side.names else []
    if set(side.about) != set(other.about):
        names.append(text("Speaks of ").append_text(marked(", ".join(side.about) or NOBODY, ", ".join(other.about))))
    claims = [part for claim in side.claims for part in _claim(claim)]
    more = [text(f"and {counted(side.more, 'more claim')}", "dim")] if side.more else []
    return [title, *names, *claims, *more]


def _claim(claim: ClaimFile) -> "list[Text]":
    words = text(f"{claim.id}  ").append_text(quoted(quotation(claim)))
    return [words, *(text(f"  {phrase}", "dim") for phrase in _about(claim))]


def _about(claim: ClaimFile) -> tuple[str, ...]:
    return chain_phrase(claim), manner_phrase(claim), place_phrase(claim)


def marked(one: str, other: str) -> "Text":
    """The words of ``one``; those that ``other`` does not have are bold and between stars."""
    known = {word.casefold() for word in _WORD.findall(other)}
    found, last, plain = text(""), 0, line(one)
    for word in _WORD.finditer(plain):
        found.append(plain[last : word.start()])
        new = word[0].casefold() not in known
        found.append(f"{STAR}{word[0]}{STAR}" if new else word[0], "bold yellow" if new else "")
        last = word.end()
    return found.append(plain[last:])
