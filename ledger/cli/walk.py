"""A walk through what waits: a question, a key, a decision that is kept at once."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..errors import LedgerError
from ..model import Verdict

if TYPE_CHECKING:
    from rich.console import Console

    from ..desk.review import Open
    from ..store import Store

PROMPT = "s same · d different · k skip · u undo · q quit · ? help"
HELP = """\
s  the two are one (of a fact: the claim bears on it; of facts that exclude each other: they do)
d  they are two, for good: no program joins them again
k  skip: it waits on
u  undo the last decision of this walk
q  quit; every decision is kept already, also after Ctrl-C
Words between *stars* are those that the other side does not have."""

VERDICTS = {"s": Verdict.SAME, "d": Verdict.DIFFERENT}


class Walk:
    """One walk by one person; every answer is a transaction of its own."""

    def __init__(self, store: "Store", by: str, screen: "Console") -> None:
        self.store, self.by, self.screen = store, by, screen
        self.skipped: set[str] = set()
        self.decided: list[tuple[str, int, Verdict]] = []
        self.first: str | None = None

    def through(self, keys: Iterable[str]) -> None:
        """Ask until nothing waits and nothing can be taken back, or no key comes any more."""
        asked = self._show()
        for key in keys if self._goes_on(asked) else ():
            if key.lower() == "q":
                break
            if self._take(key.lower(), asked) and not self._goes_on(asked := self._show()):
                break
        self._sum()

    def _goes_on(self, asked: "Open | None") -> bool:
        """Is there a question, or a decision that may have been a slip?"""
        if asked is None and self.decided:
            self._print("u undo · q quit")
        return asked is not None or bool(self.decided)

    def _take(self, key: str, asked: "Open | None") -> bool:
        """Do what the key means; False if the same question still stands on the screen."""
        if key == "u":
            return self._undo()
        if asked is not None and key in VERDICTS:
            return self._decide(asked, VERDICTS[key])
        if asked is not None and key == "k":
            self.skipped.add(asked.question.id)
            return True
        self._print(f"{HELP}\n{PROMPT}")
        return False

    def _decide(self, asked: "Open", verdict: Verdict) -> bool:
        from ..desk.deciding import decide

        try:
            entry = decide(self.store, asked, verdict, by=self.by)
        except LedgerError as error:
            self._print(f"error: {error}")
            self._print(f"  {error.hint}\n{PROMPT}")
            return False
        self.first = None
        self.decided.append((asked.question.id, entry.seq, verdict))
        self._print(f"{asked.question.one} and {asked.question.other}: {verdict.value} (entry {entry.seq}).")
        return True

    def _undo(self) -> bool:
        from ..desk.undo import undo

        if not self.decided:
            self._print(f"Nothing was decided in this walk.\n{PROMPT}")
            return False
        self.first, entry, _ = self.decided.pop()
        undo(self.store, entry, "taken back in review", by=self.by)
        self._print(f"Entry {entry} no longer counts.")
        return True

    def _show(self) -> "Open | None":
        """Put the next question on the screen; the one whose answer was taken back comes first."""
        from ..desk.kept_apart import said_before
        from ..desk.review import open_questions, sides
        from ..report.question_view import QuestionView

        waiting = [one for one in open_questions(self.store) if one.question.id not in self.skipped]
        if not waiting:
            self._nothing()
            return None
        asked = next((one for one in waiting if one.question.id == self.first), waiting[0])
        done = len(self.skipped) + len(self.decided)
        head = f"{done + 1} of {done + len(waiting)}"
        most = asked is waiting[0]
        self.screen.print(QuestionView(asked.question, sides(self.store, asked.question), head, most=most))
        for word in said_before(self.store, asked.question):
            self._print(f"  Before, {word}")
        self._print(f"\n{PROMPT}")
        return asked

    def _nothing(self) -> None:
        from .review import NOTHING

        self._print(f"{len(self.skipped)} skipped: they wait." if self.skipped else NOTHING)

    def _sum(self) -> None:
        if not self.decided and not self.skipped:
            return
        same = sum(verdict is Verdict.SAME for _, _, verdict in self.decided)
        counts = f"{len(self.decided)} decided ({same} same, {len(self.decided) - same} different)"
        self._print(f"{counts}, {len(self.skipped)} skipped.")

    def _print(self, words: str) -> None:
        self.screen.print(words, markup=False, highlight=False)
