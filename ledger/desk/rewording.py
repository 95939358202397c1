"""What follows when a person says whom a claim is about: its words, its fact's, and the claims that read alike."""

from collections.abc import Iterator

from ..journal import drafts
from ..model import Claim, ClaimFile, ClaimState, Draft
from ..store import Store

COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)


def renamed(before: Claim, after: Claim) -> str:
    """The wording of ``after``: where one name took the place of another, also in the brackets for a pronoun."""
    old, new = ([mention.name for mention in claim.mentions] for claim in (before, after))
    gone, come = [name for name in old if name not in new], [name for name in new if name not in old]
    if len(set(gone)) != 1 or len(set(come)) != 1:
        return after.wording
    return after.wording.replace(f"[{gone[0]}]", f"[{come[0]}]")


def reworded(store: Store, before: Claim, after: Claim, because: str, by: str) -> Iterator[Draft]:
    """A fact in the old words of its claim takes the new ones, unless it was ruled on in the old."""
    file = store.fact_file(store.fact_of(before.key))
    if after.wording != before.wording == file.fact.wording and file.ruling is None:
        yield drafts.fact_reworded(file.fact.key, after.wording, because, by=by)


def twins(store: Store, claim: Claim) -> list[ClaimFile]:
    """Other standing claims that bear on the claim's fact in the very same words: those of a reprint."""
    return [file for file in _beside(store, claim) if file.bearing.claim.text == claim.text]


def stands_beside_others(store: Store, claim: Claim) -> bool:
    """Does the claim's fact hold claims in other words about whoever the claim was about?"""
    others = [file.bearing.claim for file in _beside(store, claim) if file.bearing.claim.text != claim.text]
    about = set(store.mentioned([claim.key]).get(claim.key, {}).values())
    meant = store.mentioned([one.key for one in others])
    return any(about & set(persons.values()) for persons in meant.values())


def _beside(store: Store, claim: Claim) -> Iterator[ClaimFile]:
    for file in store.fact_file(store.fact_of(claim.key)).claims:
        if file.state in COUNTING and file.bearing.claim.key != claim.key:
            yield file
