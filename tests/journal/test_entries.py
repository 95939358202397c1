"""What a sealed entry holds fast."""

import hashlib
from dataclasses import replace

from ledger.journal.entries import faults, seal
from ledger.model import Draft, Entry, EntryKind

DRAFT = Draft(EntryKind.PERSON_OPENED, {"key": "0a", "name": "Orla Quenby"}, "anna")
AT = "2025-03-04T05:06:07.008Z"


def sealed(salt: bytes = b"salt") -> Entry:
    return seal(DRAFT, 7, AT, salt)


def test_the_digest_is_the_hash_of_salt_and_canonical_body() -> None:
    assert sealed().digest == hashlib.sha256(b'salt{"key":"0a","name":"Orla Quenby"}').hexdigest()


def test_the_leaf_is_the_hash_of_the_canonical_head() -> None:
    head = f'{{"at":"{AT}","by":"anna","digest":"{sealed().digest}","kind":"person.opened","v":1}}'
    assert sealed().leaf == hashlib.sha256(b"\x00" + head.encode()).hexdigest()


def test_another_salt_gives_another_digest() -> None:
    assert sealed(b"pepper").digest != sealed().digest


def test_an_entry_as_it_was_sealed_has_no_faults() -> None:
    assert faults(sealed()) == []


def test_a_changed_body_is_found() -> None:
    assert faults(replace(sealed(), body={"key": "0a", "name": "Orla Quimby"})) == [
        "its body does not match its digest"
    ]


def test_a_changed_head_is_found() -> None:
    for changed in (replace(sealed(), by="bela"), replace(sealed(), at="2025-03-04T05:06:07.009Z")):
        assert faults(changed) == ["its head (who, when, kind, digest) does not match its leaf"]


def test_an_erased_body_leaves_the_hashes_standing() -> None:
    assert faults(replace(sealed(), body=None, salt="")) == []
