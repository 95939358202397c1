"""The command ``ledger``, also as ``python -m ledger``."""

import sys

from .imports import unswept


def main() -> None:
    """Run the command line and leave with its exit code."""
    with unswept():
        from .cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
