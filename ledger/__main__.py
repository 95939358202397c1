"""The command ``ledger``, also as ``python -m ledger``."""

import gc
import sys

from .imports import set_aside, unswept


def main() -> None:
    """Run the command line and leave with its exit code."""
    with unswept():
        from .cli import run

        set_aside()

    code = run(sys.argv[1:])
    gc.freeze()  # all goes with the process: Python would look through it for garbage, twice
    sys.exit(code)


if __name__ == "__main__":
    main()
