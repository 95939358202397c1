"""What belongs together: names to persons, claims to facts, texts to copies, claims to origins. Pure.

Candidates come from the caller; every comparison returns a score with its reasons, and what it means.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agencies import agency
    from .alterations import alterations
    from .copies import copy_keys, group_copies, same_text
    from .facts import fact_keys, same_fact
    from .names import name_keys, named_apart, near_names, same_person, search_keys, slip_keys
    from .opposition import one_position
    from .origin_groups import origins
    from .rivalry import rivals
    from .sources import same_source, shortened
    from .tie import Tie
    from .translations import same_story, translation_keys

LINKER = "link@1"
"""The version that decisions of this room carry in the journal."""

_HOMES = {
    "names": ("name_keys", "named_apart", "near_names", "same_person", "search_keys", "slip_keys"),
    "facts": ("fact_keys", "same_fact"),
    "rivalry": ("rivals",),
    "opposition": ("one_position",),
    "copies": ("copy_keys", "group_copies", "same_text"),
    "agencies": ("agency",),
    "alterations": ("alterations",),
    "origin_groups": ("origins",),
    "sources": ("same_source", "shortened"),
    "tie": ("Tie",),
    "translations": ("same_story", "translation_keys"),
}

_WHERE = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "LINKER",
    "Tie",
    "agency",
    "alterations",
    "copy_keys",
    "fact_keys",
    "group_copies",
    "name_keys",
    "named_apart",
    "near_names",
    "one_position",
    "origins",
    "rivals",
    "same_fact",
    "same_person",
    "same_source",
    "same_story",
    "same_text",
    "search_keys",
    "shortened",
    "slip_keys",
    "translation_keys",
]


def __getattr__(name: str) -> Any:
    """A function of this room, imported when first asked for."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    globals()[name] = found
    return found
