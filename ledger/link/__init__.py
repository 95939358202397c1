"""What belongs together: names to persons, claims to facts, texts to copies, claims to origins. Pure.

Candidates come from the caller; every comparison returns a score with its reasons, and what it means.
"""

from typing import TYPE_CHECKING

from ..imports import on_first_use

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

__getattr__ = on_first_use(__name__, _HOMES)
