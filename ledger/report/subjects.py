"""Whom or what a report is on: its heading, and which claims are its own."""

from collections.abc import Sequence

from ..model import ArticleCard, ClaimFile, FactFile, PersonCard, SourceCard
from .order import standing
from .phrases import DOT, counted, header_phrase
from .plain import line

Subject = PersonCard | SourceCard | ArticleCard | FactFile


def title(subject: Subject) -> str:
    """The name a report stands under, with the shown id."""
    match subject:
        case PersonCard():
            return f"{line(subject.person.name)} ({subject.person.id})"
        case SourceCard():
            return f"{line(subject.source.name)} ({subject.source.id or 'in no ledger'})"
        case ArticleCard():
            return f"{line(subject.title or subject.outlet or 'Untitled')} ({subject.id})"
        case FactFile():
            return f"Fact {subject.fact.id}"


def details(subject: Subject) -> list[str]:
    """What is known of the subject itself, a phrase a line."""
    match subject:
        case PersonCard():
            return _person(subject)
        case SourceCard():
            return _source(subject)
        case ArticleCard():
            return _article(subject)
        case FactFile():
            return ["About " + ", ".join(line(p.name) for p in subject.persons)] if subject.persons else []


def own_claims(subject: Subject, file: FactFile) -> list[ClaimFile]:
    """The standing claims of a fact that the report shows whole: those of the article or source, else all."""
    return [claim for claim in standing(file.claims) if _is_own(subject, claim)]


def summary(subject: Subject, facts: Sequence[FactFile]) -> str:
    """The line under the heading: how much there is, or that there is nothing."""
    own = [claim for file in facts for claim in own_claims(subject, file)]
    return header_phrase(facts, own) if facts else nothing(subject)


def nothing(subject: Subject) -> str:
    """What a report says that has no facts to show."""
    return f"The ledger holds no standing statement {_RELATION[type(subject)]} {title(subject)}."


def _is_own(subject: Subject, claim: ClaimFile) -> bool:
    match subject:
        case SourceCard():
            return any(subject.source.key == source.key for chain in claim.bearing.chains for source in chain)
        case ArticleCard():
            return claim.article.key == subject.key
        case _:
            return True


def _person(card: PersonCard) -> list[str]:
    others = [line(name) for name in card.person.names if name != card.person.name]
    spelt = "Also written: " + ", ".join(others) if others else "No other spelling seen."
    return [spelt, *map(_speaks, card.speaks)]


def _speaks(card: SourceCard) -> str:
    """Where what the person says stands: "Also speaks, 5 claims: ledger report --source S73"."""
    return f"Also speaks, {counted(card.claims, 'claim')}: ledger report --source {card.source.id}"


def _source(card: SourceCard) -> list[str]:
    known = [card.source.kind.value, f"{card.record.right} right and {card.record.wrong} wrong on ruled facts"]
    share = f"answers for {counted(card.claims, 'claim')} in {counted(card.articles, 'article')}"
    return [DOT.join([*known, share]), _grade(card)]


def _grade(card: SourceCard) -> str:
    if card.grade is None:
        return "Not graded (F in the Admiralty code): nobody has judged this source."
    grade = card.grade
    return f"Grade {grade.letter} by {line(grade.by)} on {grade.at[:10]}: {line(grade.because)}"


def _article(card: ArticleCard) -> list[str]:
    """Imprint, address, text digest; then whether it is a reprint or was withdrawn."""
    imprint: Sequence[str | None] = (card.outlet or "outlet unknown", card.published or "undated", card.author)
    found = [DOT.join(line(part) for part in imprint if part), line(card.url or "no address")]
    found += [f"text sha256 {card.text_sha256}"]
    found += [f"Reprint of {card.copy_of}."] if card.copy_of else []
    found += [f"Credited to {line(card.agency)}."] if card.agency else []
    return found + ([f"Withdrawn: {line(card.retracted)}"] if card.retracted else [])


_RELATION = {PersonCard: "on", SourceCard: "by", ArticleCard: "from", FactFile: "on"}
