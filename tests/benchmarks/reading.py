"""Write the figures of docs/reading.md from what the scorers printed:  make reading SCORES=FOLDER

``FOLDER`` holds the printed output of one scorer a file: ``attribution.txt``, ``hedge.txt``, ``labels.txt``,
``seed.txt``. No figure is typed by hand; a file that is missing or lacks a figure is an error.
"""

import argparse
import re
from pathlib import Path

from .pages import table, written

NUMBER = r"(\d*\.?\d+)"
FOUND = rf"P {NUMBER}  R {NUMBER}  F1 {NUMBER}"

PEERS = ("textacy", "Gender Gap Tracker", "BBC Citron, retrained", "two annotators")
PUBLISHED = {"all": ("21–29", "46.5", "46.9", "77.1"), "speech": ("–", "65.7", "58.1", "80.1")}
"""F1 of full matches on PolNeAR's test part: all attributions, and those by a verb of saying."""

MEASURES = {
    "cue": "the cue overlaps",
    "source": "the source overlaps",
    "source=": "the source, to the letter",
    "content": "content, at least half of the letters",
}
"""What the attribution scorer counts beside full matches."""


class Scores:
    """What the scorers printed, by the stem of the file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, stem: str, pattern: str) -> tuple[str, ...]:
        """The groups of the first place in ``stem``.txt that the pattern fits. Raises ``ValueError`` if none does."""
        found = re.search(pattern, (self.folder / f"{stem}.txt").read_text(encoding="utf-8"), re.DOTALL)
        if found is None:
            raise ValueError(f"{stem}.txt says nothing like {pattern}")
        return found.groups()


def attribution(scores: Scores) -> str:
    """Full matches beside the peers and the annotators, then the parts of a match."""
    full = {kind: scores.find("attribution", rf"{kind}: .*?full +{FOUND}") for kind in PUBLISHED}
    names = {"all": "all attributions", "speech": "verbs of saying only"}
    rows = [(names[kind], f"**{_percent(full[kind][2])}**", *PUBLISHED[kind]) for kind in PUBLISHED]
    parts = [
        (meaning, *map(_percent, scores.find("attribution", rf"all: .*?  {key} +{FOUND}")))
        for key, meaning in MEASURES.items()
    ]
    parts.append(("full: source, and content", *map(_percent, full["all"])))
    articles, annotated = scores.find("attribution", r"all: (\d+) articles, (\d+) annotated")
    return "\n\n".join(
        (
            "**Who says what** (PolNeAR, F1 of full matches: right source, and at least half of the content's letters)",
            table(("", "ledger (dev part)", *(f"{peer} (test part)" for peer in PEERS)), rows),
            f"The same by parts, all attributions ({articles} articles, {annotated} attributions of the dev part):",
            table(("what must fit", "precision", "recall", "F1"), parts),
        )
    )


def hedging(scores: Scores) -> str:
    """Uncertain sentences and events; nobody published figures on the same task to set beside them."""
    kinds = {"without conditions": "uncertain sentences", "with conditions": "uncertain sentences, *if* counted too"}
    rows = []
    for kind, name in kinds.items():
        count, *found = scores.find("hedge", rf"news, [^\n]*?(\d+) sentences, [^\n]*? {kind}: +{FOUND}")
        rows.append(("Szeged Uncertainty, news part", name, f"{int(count):,}", *map(_percent, found)))
    for kind in ("certain", "hedged", "denied"):
        count, *found = scores.find("hedge", rf"  {kind} +(\d+)  {FOUND}")
        rows.append(("UW factuality", f"{kind} events", f"{int(count):,}", *map(_percent, found)))
    (macro,) = scores.find("hedge", rf"macro-F1 {NUMBER}")
    rows.append(("UW factuality", "mean of the three", "", "", "", _percent(macro)))
    return f"**How firmly**\n\n{table(('corpus', 'what', 'how many', 'precision', 'recall', 'F1'), rows)}"


def labels(scores: Scores) -> str:
    """The project's own labels: hedge levels, the reportative conditional, sourcing, and one article whole."""
    sentences, statements = scores.find("labels", r"hedges: (\d+) sentences.*?sourcing: (\d+) statements")
    level, reported = scores.find("labels", rf"labels hedge level {NUMBER} .*?reported F1 {NUMBER}")
    found, asked, alarms, others = scores.find(
        "labels", r"conditional: (\d+) of (\d+) found; false alarms: (\d+) of (\d+)"
    )
    sourcing, covered = scores.find("labels", rf"labels .*?sourcing {NUMBER} \(macro-F1 {NUMBER}, covered {NUMBER}\)")[
        ::2
    ]
    claims, article = scores.find("seed", rf"of (\d+) gold.*?seed F1={NUMBER}")
    own, firmly = scores.find("seed", rf"seed .*?sourcing={NUMBER} hedge={NUMBER}")
    rows = [
        (f"hedge level (of five), {sentences} sentences", "accuracy", _percent(level)),
        ("the same, reported or not", "F1", _percent(reported)),
        ("reportative conditional found", "share", f"{found} of {asked}"),
        ("counterfactuals taken for it", "share", f"{alarms} of {others}"),
        (f"sourcing (nine types), {statements} statements", "accuracy where read", _percent(sourcing)),
        ("the same statements", "share read at all", _percent(covered)),
        (f"one long article, {claims} claims", "F1 of claims", _percent(article)),
        ("its sourcing", "accuracy", _percent(own)),
        ("its hedge levels", "accuracy", _percent(firmly)),
    ]
    return f"**Own labels**\n\n{table(('what', 'measure', 'figure'), rows)}"


def _percent(share: str) -> str:
    return f"{100 * float(share):.1f}"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    scores = Scores(parser.parse_args().folder)
    print(written("reading.md", "figures", "\n\n".join(part(scores) for part in (attribution, hedging, labels))))


if __name__ == "__main__":
    main()
