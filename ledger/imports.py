"""Importing a library without what it imports and the ledger has no use for.

spaCy fetches one function from its own command line, and with it a maker of templates and a client for the web; the
finder of languages fetches a downloader. That was a third of what reading a first article costs.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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


def _module(name: str, content: Mapping[str, Any]) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    module.__dict__.update(content)
    return module
