"""Copies of what was read, so that the evidence survives the page."""

import hashlib
from pathlib import Path

from ..errors import StoreError


def keep_original(content: bytes, folder: Path) -> Path:
    """Keep ``content`` as ``folder/<sha256>``, readable by its owner alone; nothing is written twice.

    Raises :class:`StoreError` if the folder cannot be written.
    """
    kept = folder / hashlib.sha256(content).hexdigest()
    if kept.exists():
        return kept
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_whole(kept, content)
    except OSError as error:
        raise StoreError(
            f"cannot keep the original in {folder}",
            error.strerror or "",
            "Make room or name another folder with LEDGER_FILES.",
        ) from error
    return kept


def _write_whole(path: Path, content: bytes) -> None:
    """Write beside, then rename: an interrupted copy never bears the name of a whole one."""
    beside = path.with_suffix(".part")
    beside.touch(mode=0o600, exist_ok=True)
    beside.write_bytes(content)
    beside.rename(path)
