"""Who said what, how firmly, and how many independent origins stand behind it.

The public API; each name is imported when it is first used, so that importing ``ledger`` runs nothing::

    import ledger

    for claim in ledger.extract("The mayor has fled, according to a harbour official."):
        print(claim.wording, claim.sourcing, claim.hedge.level.word)

    ledger.same_person("Ali Mamlouk", "Ali Mamluk").value
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .desk.weigh import Weighing, weigh
    from .extract import extract
    from .link import group_copies, same_fact, same_person
    from .model import Article, Claim

_HOMES = {
    "Article": ".model",
    "Claim": ".model",
    "Weighing": ".desk.weigh",
    "extract": ".extract",
    "group_copies": ".link",
    "same_fact": ".link",
    "same_person": ".link",
    "weigh": ".desk.weigh",
}

__all__ = ["Article", "Claim", "Weighing", "extract", "group_copies", "same_fact", "same_person", "weigh"]


def __getattr__(name: str) -> Any:
    """The public name, from the room where it lives. Raises ``AttributeError`` for any other."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(_HOMES[name], __name__)
    # The room called like its function is called itself: it must stay what `import ledger.extract` gives.
    found = home if _HOMES[name] == f".{name}" else getattr(home, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
