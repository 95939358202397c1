"""What tests ask of a text that was read: who tells what."""

from ledger.extract import extract

Told = dict[str, tuple[str, str]]
"""Each statement with its chains, the outermost source first, and its sourcing."""


def told(text: str) -> Told:
    """What is stated, by its wording: ``{"he would go": ("the Courier <- an official", "anonymous")}``."""
    found = {}
    for claim in extract(text):
        if claim.states:
            chains = [" <- ".join(claim.sources[place].name for place in chain) for chain in claim.chains]
            found[claim.wording] = (" | ".join(chains), claim.sourcing.value)
    return found
