"""Importing a library without what it imports and the ledger has no use for.

spaCy fetches one function from its own command line, and with it a maker of templates and a client for the web; the
finder of languages fetches a downloader. That was a third of what reading a first article costs.
"""

import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

Parts = Mapping[str, Mapping[str, Any]]
"""Modules by their names, each with what is asked of it."""


@contextmanager
def stand_ins(parts: Parts) -> Iterator[None]:
    """While this lasts the modules are what ``parts`` says; then they can be imported whole, as ever.

    A module that is loaded already stays what it is.
    """
    put = {name: _module(name, content) for name, content in parts.items() if name not in sys.modules}
    sys.modules.update(put)
    try:
        yield
    finally:
        for name in put:
            sys.modules.pop(name, None)


@contextmanager
def unswept() -> Iterator[None]:
    """While this lasts nobody looks for rings of garbage: what is being loaded is there to stay.

    No object is one too many then, for to switch the search off would not do: a library switches it on again. In a
    program that has set aside what it began with (the command line), what is loaded is set aside too.
    """
    before = gc.get_threshold()
    gc.set_threshold(0)
    try:
        yield
    finally:
        if _BEGINNINGS:
            gc.freeze()
        gc.set_threshold(*before)


def set_aside() -> None:
    """Never search what the program has loaded so far for garbage, nor what it loads later: it is there to stay."""
    _BEGINNINGS.append(1)
    gc.freeze()


_BEGINNINGS: list[int] = []
"""Something, if the program has set aside what it began with; to count what is set aside takes longer each time."""


def later(module: str, *names: str) -> dict[str, Callable[..., Any]]:
    """Stand-ins for functions and classes of a module, which import it when they are called."""
    return {name: partial(_call, module, name) for name in names}


def _call(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(import_module(module), name)(*arguments, **options)


def _module(name: str, content: Mapping[str, Any]) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    module.__dict__.update(content)
    return module
