"""Pages of docs/ in which a command writes one part and people the rest."""

import re
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def written(name: str, part: str, text: str) -> str:
    """Put ``text`` between the marks of ``part`` on the page ``docs/name``, and give it back.

    Raises ``ValueError`` for a page without these marks.
    """
    path, mark = DOCS / name, re.escape(part)
    page, count = re.subn(
        rf"(<!-- {mark} -->\n).*?(<!-- end of {mark} -->)",
        lambda found: f"{found[1]}\n{text.strip()}\n\n{found[2]}",
        path.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )
    if count != 1:
        raise ValueError(f"{path} needs the marks <!-- {part} --> and <!-- end of {part} --> once")
    path.write_text(page, encoding="utf-8")
    return text


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
