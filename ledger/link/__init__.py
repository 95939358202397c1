"""What belongs together: names to persons, claims to facts, texts to copies, claims to origins. Pure.

Candidates come from the caller; every comparison returns a score with its reasons, and what it means.
"""

from importlib import import_module
from typing import Any

LINKER = "link@1"
"""The version that decisions of this room carry in the journal."""

_HOMES = {
    "names": ("name_keys", "near_names", "same_person"),
    "facts": ("fact_keys", "same_fact"),
    "rivals": ("rivals",),
    "copies": ("copy_keys", "group_copies", "same_text"),
    "agencies": ("agency",),
    "origins": ("origins",),
    "sources": ("same_source",),
}
