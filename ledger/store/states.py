"""Which claims count."""

from ..model import ClaimState

COUNTING = (ClaimState.STANDING.value, ClaimState.CORRECTED.value)
"""The states of claims that count; the others stay in the ledger and bear on nothing."""


def state_of(claim: str, because: str | None, article_retracted: str | None) -> tuple[ClaimState, str | None]:
    """A claim's state and its reason; an article that is withdrawn withdraws its claims."""
    if article_retracted is not None and claim in COUNTING:
        return ClaimState.RETRACTED, article_retracted
    return ClaimState(claim), because
