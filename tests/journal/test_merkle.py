"""The tree of RFC 6962."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.journal.merkle import EMPTY_ROOT, Frontier, included, inclusion, leaf_hash, node_hash, root

LEAVES = st.lists(st.binary(max_size=8).map(leaf_hash), max_size=70)


def test_the_roots_of_certificate_transparencys_own_example() -> None:
    """The test vectors of Google's certificate-transparency: eight inputs and the root over them."""
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [leaf_hash(bytes.fromhex(each)) for each in inputs]
    assert leaves[0].hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert root(leaves).hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


def test_the_root_of_nothing_is_the_hash_of_nothing() -> None:
    assert Frontier().root == root([]) == EMPTY_ROOT == hashlib.sha256(b"").digest()


@given(LEAVES, st.integers(0, 70))
def test_a_frontier_grown_in_two_steps_has_the_root_of_the_whole(leaves: list[bytes], cut: int) -> None:
    grown = Frontier().extend(leaves[:cut]).extend(leaves[cut:])
    assert (grown.size, grown.root) == (len(leaves), root(leaves))


@given(LEAVES)
def test_a_frontier_keeps_one_peak_for_each_bit_of_its_size(leaves: list[bytes]) -> None:
    assert len(Frontier().extend(leaves).peaks) == len(leaves).bit_count()


@given(LEAVES.filter(bool), st.data())
def test_a_proof_shows_its_leaf_at_its_place_and_no_other(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    proof, whole, size = inclusion(leaves, index), root(leaves), len(leaves)
    assert included(leaves[index], index, size, proof, whole)
    assert not included(leaf_hash(b"another leaf, longer than any"), index, size, proof, whole)
    assert not included(leaves[index], index, size, [*proof, whole], whole)
    assert not included(leaves[index], size, size, proof, whole)


def test_there_is_no_proof_for_a_leaf_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        inclusion([leaf_hash(b"a")], 1)


def test_a_leaf_cannot_pass_for_a_node() -> None:
    """The prefixes 0x00 and 0x01 keep the two apart."""
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != node_hash(left, right)
