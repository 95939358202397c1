"""Questions for the tests: a program wonders, and what then waits."""

from ledger.desk.review import Open, open_questions
from ledger.journal import drafts
from ledger.model import FactLink, Stance, Verdict

from .conftest import Desk

ONE = "Omar Haddad fled to Castelmar on Monday night in a grey car, the interior ministry said."
OTHER = "Nadia Sarrouf sold nine ships, a guard said."


def key(desk: Desk, id: str) -> str:
    return desk.store.resolve(id)


def unsure(desk: Desk, claim: str, fact: str, stance: Stance = Stance.ASSERTS) -> None:
    """A program wonders whether the claim bears on the fact."""
    link = FactLink(0.6, Verdict.UNSURE, ("much alike",), stance)
    claim_key, fact_key = desk.store.resolve(claim, "C"), desk.store.resolve(fact, "F")
    desk.store.append([drafts.claim_linked(claim_key, fact_key, link, by="machine:link@1")])


def asked(desk: Desk) -> list[tuple[str, str, str]]:
    return [(one.question.kind, one.question.one, one.question.other) for one in open_questions(desk.store)]


def only(desk: Desk) -> Open:
    (found,) = open_questions(desk.store)
    return found
