"""A library is imported without parts of it; they are there for whoever asks for them later."""

import sys
from importlib import import_module

from ledger.imports import stand_ins

PART = "json.tool"


def test_a_part_is_what_stands_in_for_it_and_then_itself_again() -> None:
    sys.modules.pop(PART, None)
    with stand_ins({PART: {"main": len}}):
        assert import_module(PART).main is len
    assert PART not in sys.modules
    assert import_module(PART).main is not len


def test_a_part_that_is_loaded_already_stays_itself() -> None:
    import json.decoder

    with stand_ins({"json.decoder": {}}):
        assert sys.modules["json.decoder"] is json.decoder
    assert sys.modules["json.decoder"] is json.decoder


def test_an_import_that_fails_leaves_nothing_behind() -> None:
    try:
        with stand_ins({"no.such.part": {}}):
            raise ImportError
    except ImportError:
        assert "no.such.part" not in sys.modules
