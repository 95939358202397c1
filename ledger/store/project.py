"""From new entries to changed rows: every touched subject is made afresh from the entries that survive.

Nothing here knows how to undo, merge back or re-link. An append, a rebuild and a verification run the same steps,
commit by commit, so they come to the same rows.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy.engine import Connection

from ..model import Entry
from .dialect import dialect
from .entries import histories
from .fold import Rows
from .fold.article import article_rows
from .fold.claim import claim_rows
from .fold.named import fact_rows, person_rows, source_rows
from .founding import founding_words
from .keys import index, index_names
from .putting import put
from .roots import rooted
from .seen import see_names
from .subjects import touch
from .summary import Change, summarise
from .uncollected import uncollected
from .versions import gathered, replace, standing

Fold = Callable[[str, Sequence[Entry]], Rows]
History = dict[str, list[Entry]]

_FOLDS: dict[str, tuple[Fold, tuple[str, ...]]] = {
    "a:": (article_rows, ("article", "copy", "review")),
    "c:": (
        claim_rows,
        ("claim", "span", "cue", "chain_step", "claim_source", "mention", "claim_fact", "review"),
    ),
    "s:": (source_rows, ("source", "grade", "review")),
}


@uncollected()
def project(link: Connection, entries: Sequence[Entry]) -> None:
    """Bring every derived table up to the last of ``entries``, which are one commit."""
    size, first = entries[-1].seq, entries[0].seq
    put(link, "act", [{"size": size, "at": entries[-1].at}])
    fresh = touch(link, entries)
    old = histories(link, fresh, first - 1)
    history = {subject: old.get(subject, []) + fresh[subject] for subject in fresh}
    change = Change(articles={subject[2:] for subject in old if subject.startswith("a:")})
    for prefix in _FOLDS:
        before, after = _folded(link, prefix, history, old)
        replace(link, size, before, after)
        change.note(before, after)
    _persons(link, size, history, change)
    _facts(link, size, history, change)
    index(link, entries)
    own = dialect(link)
    own.index_words(link, entries, _keys("c:", history))
    own.settle(link, size)
    summarise(link, change)


def _folded(link: Connection, prefix: str, history: History, old: History) -> tuple[Rows, Rows]:
    """The rows of every touched subject of one sort, before and after."""
    fold, names = _FOLDS[prefix]
    known = _keys(prefix, old)
    before = {name: standing(link, name, _owners(prefix, name, known)) for name in names} if known else {}
    return before, gathered(fold(key, history[prefix + key]) for key in _keys(prefix, history))


def _persons(link: Connection, size: int, history: History, change: Change) -> None:
    touched = _keys("p:", history)
    after = gathered(person_rows(key, history[f"p:{key}"]) for key in touched)
    names = {"person_name": standing(link, "person_name", touched)}
    old, new = rooted(link, "person", touched, after.get("person", ()))
    replace(link, size, names | {"person": old}, after | {"person": new})
    given = {(row["person"], row["name"]) for row in after.get("person_name", ())}
    seen = see_names(link, size, change.unmentioned, change.mentioned)
    index_names(link, (pair for pair in seen if pair not in given))


def _facts(link: Connection, size: int, history: History, change: Change) -> None:
    """Facts touched by entries of their own, and those that claims came to or left, whose own they may be."""
    touched = list(dict.fromkeys(_keys("f:", history) + sorted(change.facts)))
    known = histories(link, (f"f:{key}" for key in touched if f"f:{key}" not in history), size)
    implied = founding_words(link, touched)
    entries = known | history
    after = gathered(fact_rows(key, entries.get(f"f:{key}", []), implied.get(key)) for key in touched)
    before = {name: standing(link, name, _owners("f:", name, touched)) for name in ("ruling", "rival", "review")}
    old, new = rooted(link, "fact", touched, after.get("fact", ()))
    replace(link, size, before | {"fact": old}, after | {"fact": new})
    change.facts.update(touched)
    change.roots.update(row["root"] for row in (*old, *new))
    change.rivals.update(row["other"] for row in (*before["rival"], *after.get("rival", ())))


def _keys(prefix: str, subjects: Iterable[str]) -> list[str]:
    return [subject[2:] for subject in subjects if subject.startswith(prefix)]


def _owners(prefix: str, name: str, keys: Iterable[str]) -> list[str]:
    # Claims and facts share keys, so reviews are kept by subject.
    return [prefix + key for key in keys] if name == "review" else list(keys)
