"""What people at the desk do, one verb a file.

Only here do reading, deciding and keeping meet: a verb reads values, asks :mod:`ledger.extract`, :mod:`ledger.link` and
:mod:`ledger.assess` what they make of them, and appends entries to the :mod:`ledger.store`.
"""
