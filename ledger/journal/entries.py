"""From a draft to an entry in its place, with the hashes that hold it there.

``digest`` covers the body with a salt of its own, so that a body can later be erased without touching a hash and
cannot be guessed from its digest. ``leaf`` covers the digest with who, when and what kind.
"""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ..model import Draft, Entry
from .canonical import canonical
from .merkle import leaf_hash

VERSION = 1
"""The version of the leaf's layout; it stands in every leaf."""


def seal(draft: Draft, seq: int, at: str, salt: bytes) -> Entry:
    """The entry that ``draft`` becomes at place ``seq`` (from 1), at the UTC moment ``at``, with a random ``salt``.

    Raises what :func:`~ledger.journal.canonical.canonical` raises for a body that has no canonical form.
    """
    digest = body_digest(draft.body, salt)
    leaf = entry_leaf(at, draft.by, draft.kind, digest)
    return Entry(seq, at, draft.by, draft.kind, digest.hex(), leaf.hex(), salt.hex(), draft.body)


def body_digest(body: Mapping[str, Any], salt: bytes) -> bytes:
    """SHA-256(salt ‖ canonical body), 32 bytes."""
    return hashlib.sha256(salt + canonical(body)).digest()


def entry_leaf(at: str, by: str, kind: str, digest: bytes) -> bytes:
    """SHA-256(0x00 ‖ canonical {v, at, by, kind, digest}), 32 bytes; ``digest`` goes in as hexadecimal."""
    before, behind = _around(at, by, str(kind))
    return leaf_hash(before + digest.hex().encode() + behind)


@lru_cache(maxsize=1_000)
def _around(at: str, by: str, kind: str) -> tuple[bytes, bytes]:
    """The canonical head before and behind its digest: many entries of a commit differ in nothing else.

    No string can hold the mark between them: its quotation marks would be escaped.
    """
    mark = b'"digest":"'
    before, behind = canonical({"v": VERSION, "at": at, "by": by, "kind": kind, "digest": ""}).split(mark)
    return before + mark, behind


def faults(entry: Entry) -> list[str]:
    """What does not fit between an entry and its own hashes, in words; empty if all does.

    An erased body (``None``) cannot be checked against its digest and is no fault.
    """
    digest = bytes.fromhex(entry.digest)
    found = []
    if entry.body is not None and body_digest(entry.body, bytes.fromhex(entry.salt)) != digest:
        found.append("its body does not match its digest")
    if entry_leaf(entry.at, entry.by, entry.kind, digest).hex() != entry.leaf:
        found.append("its head (who, when, kind, digest) does not match its leaf")
    return found
