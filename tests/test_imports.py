"""A library is imported without parts of it, a package without its names; whoever asks for them later gets them."""

import gc
import sys
from importlib import import_module
from pathlib import Path

import pytest

from ledger.imports import later, stand_ins, unswept

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


def test_what_comes_later_is_the_real_thing_when_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with stand_ins({"colorsys": later("colorsys", "rgb_to_hls")}):
        from colorsys import rgb_to_hls
    assert "colorsys" not in sys.modules
    assert rgb_to_hls(1.0, 1.0, 1.0) == (0.0, 1.0, 0.0)


def test_a_part_of_which_something_else_is_asked_is_loaded_after_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with stand_ins({"colorsys": later("colorsys", "rgb_to_hls")}):
        from colorsys import hls_to_rgb, rgb_to_hls
    assert rgb_to_hls(1.0, 1.0, 1.0) == (0.0, 1.0, 0.0) and hls_to_rgb(0.0, 1.0, 0.0) == (1.0, 1.0, 1.0)
    assert sys.modules["colorsys"].hls_to_rgb is hls_to_rgb


def test_a_part_for_which_nothing_stands_in_has_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with stand_ins({"colorsys": {}}), pytest.raises(ImportError):
        from colorsys import rgb_to_hls  # noqa: F401


def test_what_comes_later_may_be_called_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with stand_ins({"colorsys": later("colorsys", "rgb_to_hls")}):
        from colorsys import rgb_to_hls

        assert rgb_to_hls(1.0, 1.0, 1.0) == (0.0, 1.0, 0.0)


def test_garbage_is_looked_for_again_after_loading_whoever_switched_that_on() -> None:
    before = gc.get_threshold()
    with unswept():
        gc.enable()
        assert gc.get_threshold()[0] == 0
    assert gc.get_threshold() == before


CALLED = """
import sys, types
def tug(): return "tug"
class Called(types.ModuleType):
    def __call__(self): return tug()
sys.modules[__name__].__class__ = Called
"""
"""A module that is called in place of the function it is called like."""


@pytest.fixture
def harbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of ``piers``, of ``crane`` that has the name of what stands in it, and ``tug`` that can be called."""
    folder = tmp_path / "harbour"
    folder.mkdir()
    lazily = "on_first_use(__name__, {'piers': ('LENGTH', 'berth'), 'crane': ('crane',), 'tug': ('tug',)})"
    (folder / "__init__.py").write_text(f"from ledger.imports import on_first_use\n__getattr__ = {lazily}\n")
    (folder / "piers.py").write_text("LENGTH = 90\ndef berth(): return 'berth'\n")
    (folder / "crane.py").write_text("def crane(): return 'crane'\n")
    (folder / "tug.py").write_text(CALLED)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("harbour", "harbour.piers", "harbour.crane", "harbour.tug"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return "harbour"


def test_a_name_of_a_package_is_imported_when_it_is_asked_for_and_kept(harbour: str) -> None:
    package = import_module(harbour)
    assert "harbour.piers" not in sys.modules
    assert package.LENGTH == 90 and "berth" not in vars(package)
    assert vars(package)["LENGTH"] == 90


def test_of_a_module_called_like_what_stands_in_it_that_is_given(harbour: str) -> None:
    assert import_module(harbour).crane() == "crane"


def test_a_module_that_can_be_called_is_given_itself(harbour: str) -> None:
    package = import_module(harbour)
    assert package.tug is import_module("harbour.tug")
    assert package.tug() == "tug"


def test_a_name_that_stands_nowhere_in_the_package_is_missing(harbour: str) -> None:
    with pytest.raises(AttributeError, match="'harbour' has no attribute 'lighthouse'"):
        _ = import_module(harbour).lighthouse
