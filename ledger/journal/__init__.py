"""The journal's arithmetic: canonical bytes, Merkle tree, entries and what they say. Pure; knows no database.

:mod:`~ledger.journal.drafts` words one entry of each kind, :mod:`~ledger.journal.entries` seals it with its hashes,
:mod:`~ledger.journal.merkle` sums all leaves up in one root that names the whole journal.
"""
