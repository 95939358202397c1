"""What an act costs, counted in steps of SQLite's own machine: the same on every computer, however busy it is."""

from collections.abc import Callable

from ledger.store import Store


def steps(store: Store, act: Callable[[Store], object]) -> int:
    """How many instructions SQLite runs for an act on a ledger that lies in SQLite."""
    counted = [0]

    def count() -> None:
        counted[0] += 1

    raw = store._link.connection.driver_connection
    assert raw is not None
    raw.set_progress_handler(count, 1)
    try:
        act(store)
    finally:
        raw.set_progress_handler(None, 1)
    return counted[0]
