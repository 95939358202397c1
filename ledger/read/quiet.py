"""Libraries that log what the ledger says in its own words are kept silent while they read."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet(*loggers: str) -> Iterator[None]:
    """No word from these loggers inside the block; their levels are put back after it."""
    found = [(logging.getLogger(name), logging.getLogger(name).level) for name in loggers]
    try:
        for logger, _ in found:
            logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        for logger, level in found:
            logger.setLevel(level)
