"""Who said what, how firmly, and how many independent origins stand behind it.

The public API; each name is imported when it is first used, so that importing ``ledger`` runs nothing::

    import ledger

    for claim in ledger.extract("The mayor has fled, according to a harbour official."):
        print(claim.wording, claim.sourcing, claim.hedge.level.word)

    ledger.same_person("Ali Mamlouk", "Ali Mamluk").value
"""

from typing import TYPE_CHECKING

from .imports import on_first_use

if TYPE_CHECKING:
    from .desk.weigh import Weighing, weigh
    from .extract import extract
    from .link import group_copies, same_fact, same_person
    from .model import Article, Claim

_HOMES = {
    "model": ("Article", "Claim"),
    "extract": ("extract",),  # the room itself, which can be called: it must stay what `import ledger.extract` gives
    "link": ("group_copies", "same_fact", "same_person"),
    "desk.weigh": ("Weighing", "weigh"),
}

__all__ = ["Article", "Claim", "Weighing", "extract", "group_copies", "same_fact", "same_person", "weigh"]

__getattr__ = on_first_use(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
