"""Importing a library without what it imports and the ledger has no use for, and a room's names when they are used.

spaCy fetches one function from its own command line, and with it a maker of templates and a client for the web; the
finder of languages fetches a downloader. That was a third of what reading a first article costs.
"""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

Parts = Mapping[str, Mapping[str, Any]]
"""Modules by their names, each with what is asked of it."""


def on_first_use(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """The ``__getattr__`` of a package whose names are imported when they are first asked for, and kept by it then.

    ``homes`` has the package's modules by their names, each with the names that stand in it. Of a module called like
    what stands in it that is given, not the module; but a module that can be called is given itself, as ``import
    package.module`` gives it. What is returned raises ``AttributeError`` for a name that stands nowhere.
    """
    where = {name: home for home, names in homes.items() for name in names}

    def found(name: str) -> Any:
        if name not in where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        home = import_module(f".{where[name]}", package)
        value = home if where[name] == name and callable(home) else getattr(home, name)
        setattr(sys.modules[package], name, value)
        return value

    return found


@contextmanager
def stand_ins(parts: Parts) -> Iterator[None]:
    """While this lasts the modules are what ``parts`` says; then they can be imported whole, as ever.

    A module that is loaded already stays what it is, and one of which something else is asked is loaded after all; one
    for which nothing stands in has nothing, as libraries provide for that do without it.
    """
    put = {name: _StandIn(name, content) for name, content in parts.items() if name not in sys.modules}
    sys.modules.update(put)
    try:
        yield
    finally:
        for name in put:
            _leave(name)


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
    return getattr(_whole(module), name)(*arguments, **options)


class _StandIn(ModuleType):
    """A module with a part of what it has."""

    def __init__(self, name: str, content: Mapping[str, Any]) -> None:
        super().__init__(name)
        self.__path__: list[str] = []
        self.__dict__.update(content)
        self._nothing = not content

    def __getattr__(self, name: str) -> Any:
        """What is not here, from the module itself. Raises ``AttributeError`` for what Python asks of any module.

        It does so for everything where nothing is here.
        """
        if name.startswith("__") or self._nothing:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(_whole(self.__name__), name)


def _whole(name: str) -> ModuleType:
    _leave(name)
    return import_module(name)


def _leave(name: str) -> None:
    """Let a module be imported whole that something stands in for."""
    if isinstance(sys.modules.get(name), _StandIn):
        del sys.modules[name]
