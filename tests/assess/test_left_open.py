"""A denial that may mean a claim and is not counted: nobody is told that nobody contradicts it."""

from dataclasses import replace

from sayings import grouped, says

from ledger.assess import assess
from ledger.model import Sourcing

TOLD = says("Post", "Inspector Vale", sourcing=Sourcing.NAMED)
OPEN = replace(TOLD, claim=replace(TOLD.claim, perhaps_denied=True))


def test_what_a_denial_may_mean_is_not_uncontradicted() -> None:
    """The reason says that there is a denial, and the number of denials stays as it was."""
    plain, open_ = (assess([one], grouped([one])) for one in (TOLD, OPEN))
    assert "nobody contradicts it" in plain.analytic_reasons
    assert "a denial in the same article may mean it, and is not counted" in open_.analytic_reasons
    assert "nobody contradicts it" not in open_.analytic_reasons
    assert open_.corroboration.denials == 0
