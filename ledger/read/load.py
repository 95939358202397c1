"""A path -> its bytes, or a clear word on why not."""

from pathlib import Path

from ..errors import ReadError

MAX_BYTES = 20 * 2**20
"""The largest single text that is read, 20 MiB: some ten novels, and far above any news page."""

MAX_COLLECTION_BYTES = 512 * 2**20
"""The largest .jsonl that is read, 512 MiB; each of its lines is held to :data:`MAX_BYTES`."""

COLLECTIONS = (".jsonl", ".ndjson")
"""Endings of files that hold one article a line."""


def load(path: Path) -> bytes:
    """The bytes of the file at ``path``.

    Raises :class:`~ledger.errors.ReadError` for a missing file, a folder, a file without permission, an empty one, or
    one above the limit of its kind.
    """
    limit = limit_of(str(path))
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    check_size(content, str(path), limit)
    return content


def limit_of(name: str) -> int:
    """How many bytes the file called ``name`` may have; standard input (``-``) may be a collection."""
    return MAX_COLLECTION_BYTES if name == "-" or name.lower().endswith(COLLECTIONS) else MAX_BYTES


def check_size(content: bytes, name: str, limit: int = MAX_BYTES) -> None:
    """Raises :class:`~ledger.errors.ReadError` if ``content`` is empty or longer than ``limit`` bytes."""
    if not content:
        raise ReadError(f"{name} is empty", "0 bytes", "Check that the file was saved to the end.")
    if len(content) > limit:
        raise ReadError(
            f"{name} is too large", f"more than {limit // 2**20} MiB", "Split it, one article to a file or a JSON line."
        )


def _unreadable(path: Path, error: OSError) -> ReadError:
    if isinstance(error, FileNotFoundError):
        return ReadError(f"{path} was not found", hint=_hint_for_missing(path))
    if isinstance(error, IsADirectoryError):
        return ReadError(f"{path} is a folder", hint=f"Name the files in it, for instance {path}/*.md")
    if isinstance(error, PermissionError):
        return ReadError(f"{path} may not be read", "no permission", "Ask its owner, or copy it to a folder of yours.")
    return ReadError(f"{path} could not be read", error.strerror or str(error))


def _hint_for_missing(path: Path) -> str:
    if str(path).startswith(("http:/", "https:/")):
        return "The ledger reads files: save the page from the browser, then add the file with --url."
    return "Check the spelling and the folder you are in."
