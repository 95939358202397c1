"""The French fixture read whole, line by line as in the golden file (LEDGER_UPDATE_GOLDEN=1 writes it again)."""

import os
from pathlib import Path

from ledger.extract import extract
from ledger.model import Claim
from ledger.read import read

HERE = Path(__file__).parent
FIXTURE = HERE.parent.parent / "fixtures" / "navire.fr.md"
GOLDEN = HERE / "golden" / "navire.fr.txt"


def _line(claim: Claim) -> str:
    sources = " + ".join(each.resolved.text if each.resolved else each.text for each in claim.sources)
    kind = claim.hedge.kind.value if claim.hedge.kind else "-"
    parts = [
        claim.wording,
        f"{claim.sourcing.value}: {sources or '-'}",
        f"{claim.hedge.level.word} {kind}",
        f"{claim.polarity.value} {claim.modality.value}",
        ", ".join(dict.fromkeys(mention.name for mention in claim.mentions)) or "-",
    ]
    return " | ".join(parts)


def test_the_french_fixture_is_read_as_the_golden_file_says() -> None:
    ((_, article),) = read(FIXTURE).articles
    found = "".join(f"{_line(claim)}\n" for claim in extract(article))
    if os.environ.get("LEDGER_UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(found, encoding="utf-8")
    assert article.language == "fr"
    assert found == GOLDEN.read_text(encoding="utf-8")
