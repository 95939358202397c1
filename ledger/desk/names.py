"""Whom or what do people mean by what they typed? Ids, keys and names, with near misses where nothing fits."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from ..errors import UnknownError
from ..link import near_names, search_keys, slip_keys
from ..link.description import described, joined
from ..link.sources import folded
from ..model import Verdict
from ..store import Query, Store

Named = list[tuple[str, str]]
"""Keys with a name of each; one key may have several names."""

SHOWN = 6
"""How many candidates a hint names."""

INDEXED = 50
"""How many persons who share a sounding with what was typed are compared with it."""

TOLD = 3
"""So many articles are asked what they call one of several persons who may be meant."""

_ID = re.compile(r"[ACFPS]\d+", re.IGNORECASE)

SLIPS = 200
"""How many persons whose name may be the one typed, but for one consonant, are compared with it."""

READ = 1000
"""How many of the first persons are compared with a name that the index does not know: everybody, in most ledgers."""

MISTYPED = 70.0
"""The least likeness of letters (0..100, rapidfuzz) for a name to be offered as what somebody may have meant."""


def find_person(store: Store, typed: str) -> str:
    """The key of the person meant by an id or a name as people type it.

    Raises :class:`UnknownError`, with the candidates as its hint, where nobody fits or several do.
    """
    if _is_id(typed, "P"):
        return store.resolve(typed, "P")
    # The index answers at once in a ledger of any size.
    known = store.persons_like(search_keys(typed), INDEXED)
    names = [(person.key, name) for person in known for name in person.names]
    exact = _keys(names, [name for _, name in names if name.casefold() == typed.casefold()])
    # Who was set apart under another name is still written so in the articles: who goes by that very name is meant.
    first = [person.key for person in known if person.name.casefold() == typed.casefold()]
    likely = (first if len(first) == 1 else exact) or alike(names, typed)
    if " " not in typed.strip():  # a surname to the letter is one person's, and may be meant of all who bear it
        likely = list(dict.fromkeys([*likely, *_surnamed(names, typed)]))
    likely = _initialled(names, likely, typed) or likely
    if len(likely) == 1:
        return likely[0]
    if likely:
        raise UnknownError(f'"{typed}" may be any of several persons', "", f"Say which: {told(store, likely)}.")
    near = persons_mistyped(store, typed)
    hint = f"Did you mean {listed(store, near)}?" if near else "`ledger people` lists everybody in the ledger."
    hint = " ".join(filter(None, [hint, speaks(store, typed)]))
    raise UnknownError(f'nobody called "{typed}" is in the ledger', "", hint)


def find_source(store: Store, typed: str) -> str:
    """The key of the source meant by an id, the start of a key, its name, or a part of its name that no other has.

    Raises :class:`UnknownError`, with the candidates as its hint, where none fits or several do.
    """
    if _is_id(typed, "S"):
        return store.resolve(typed, "S")
    likely = sources_called(store, typed)
    if len(likely) == 1:
        return likely[0]
    sources = store.source_names()
    likely = likely or _with_part(store, sources, typed)
    if len(likely) == 1:
        return likely[0]
    if likely:
        raise UnknownError(
            f'"{typed}" may be any of several sources', "", f"Say which: {_listed(store, sources, likely)}."
        )
    near = mistyped(sources, typed)
    hint = f"Did you mean {_listed(store, sources, near)}?" if near else "`ledger sources` lists them all."
    raise UnknownError(f'no source called "{typed}" is in the ledger', "", hint)


def sources_called(store: Store, typed: str) -> list[str]:
    """The keys of the sources that are called so, "the", case and accents aside."""
    indexed = [source.key for source in store.sources_named([typed]) if folded(source.name) == folded(typed)]
    # Unnamed sources are in no index: "a night guard" is somebody else in every article.
    return indexed or [key for key, name in store.source_names() if plain(name) == plain(typed)]


def _with_part(store: Store, sources: Named, typed: str) -> list[str]:
    """The keys of persons who may be called so, and of all sources whose name holds what was typed."""
    persons = [source.key for source in store.sources_named([typed])]
    return list(dict.fromkeys([*persons, *(key for key, name in sources if plain(typed) in plain(name))]))


def listed_sources(store: Store, keys: Sequence[str]) -> str:
    """Sources as a hint shows them: each with its id and name."""
    return _listed(store, store.source_names(), keys)


def alike(names: Named, typed: str) -> list[str]:
    """Whoever may bear the name typed, be it a surname or another spelling."""
    scored = near_names(typed, [name for _, name in names], limit=SHOWN * 3)
    return _keys(names, [name for name, score in scored if score.verdict is not Verdict.DIFFERENT])


def persons_mistyped(store: Store, typed: str) -> list[str]:
    """The keys of persons whose names hold something spelt like what was typed, the most alike first.

    In a ledger of any size as many are looked at: those the index finds by one slip of the pen, and the first.
    """
    indexed = store.persons_like([*search_keys(typed), *slip_keys(typed)], SLIPS)
    near = dict.fromkeys([*indexed, *store.first_persons(READ)])
    return mistyped([(person.key, name) for person in near for name in person.names], typed)


def mistyped(names: Named, typed: str) -> list[str]:
    """The keys of those whose names hold something spelt like what was typed, the most alike first."""
    return _keys(names, _mistyped(typed, {name for _, name in names}))


def _mistyped(typed: str, names: Iterable[str]) -> list[str]:
    """Names that hold something spelt like what was typed, the most alike first."""
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        typed,
        sorted(names),
        scorer=fuzz.partial_ratio,
        processor=utils.default_process,
        limit=SHOWN,
        score_cutoff=MISTYPED,
    )
    return [name for name, _, _ in found]


def _keys(names: Named, wanted: Iterable[str]) -> list[str]:
    """The keys that go by these names, each once, in the order of the names."""
    order = {name: n for n, name in reversed(list(enumerate(wanted)))}
    fitting = sorted((order[name], key) for key, name in names if name in order)
    return list(dict.fromkeys(key for _, key in fitting))


def listed(store: Store, persons: Sequence[str]) -> str:
    """Persons as a hint shows them: each with its id and the name it is called by."""
    known = store.people(persons[:SHOWN])
    return _listed(store, [(key, person.name) for key, person in known.items()], persons)


def told(store: Store, persons: Sequence[str]) -> str:
    """Persons to choose from: each with the id and name, how many claims are about him, what he is called and where."""
    every = [_told(store, key) for key in persons[:SHOWN]]
    return "; ".join([*every, *([f"and {len(persons) - SHOWN} more"] if len(persons) > SHOWN else [])])


def _told(store: Store, key: str) -> str:
    [card, *_] = store.persons(Query(person=key))
    articles = store.articles_about(key, TOLD)
    called = joined(described(each.text, card.person.names, each.published, each.language) for each in articles)
    outlets = dict.fromkeys(each.outlet or "outlet unknown" for each in articles)
    claims = f"{card.claims} claim{'' if card.claims == 1 else 's'}"
    words = [claims, *sorted(word for _, word in called.work), *outlets]
    return f"{card.person.id} {card.person.name} ({', '.join(words)})"


def _initialled(names: Named, likely: list[str], typed: str) -> list[str]:
    """Of these persons those whose given name begins as the initial typed: of "E. Crale" Edmund, and not Mark."""
    initial = plain(typed.split()[0]) if " " in typed.strip() else ""
    if len(initial) != 1:
        return likely
    fitting = {key for key, name in names if " " in name and plain(name).startswith(initial)}
    return [key for key in likely if key in fitting]


def _surnamed(names: Named, typed: str) -> list[str]:
    """The keys of persons of whose names the last word is the one typed, or its particle aside."""
    return list(dict.fromkeys(key for key, name in names if plain(name.split()[-1]) == plain(typed)))


def _listed(store: Store, names: Named, keys: Sequence[str]) -> str:
    """Candidates as a hint shows them: each with its id and its first name."""
    first = dict(reversed(names))
    every = [f"{store.shown(key)} {first[key]}" for key in keys[:SHOWN]]
    more = [f"and {len(keys) - SHOWN} more"] if len(keys) > SHOWN else []
    return "; ".join([*every, *more])


def is_id(typed: str) -> bool:
    """Is that an id of anything (A3, C345, F12, P7, S9)?"""
    return bool(_ID.fullmatch(typed.strip()))


def plain(name: str) -> str:
    """The letters and digits of a name, without what case, accents, blanks and hyphens make different."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in apart if character.isalnum())


def speaks(store: Store, typed: str, *, but: Iterable[str] = ()) -> str:
    """Which persons of that name (or surname) are sources, with the command that shows them; "" if none is."""
    others, words = {plain(name) for name in but}, [plain(word) for word in typed.split()]
    if is_id(typed) or not words:
        return ""
    found = {
        source.key: source.name
        for source in store.sources_named([typed])
        if plain(source.name) not in others and _ends_so([plain(word) for word in source.name.split()], words)
    }
    shown = [
        f"{name} is a source: `ledger report --source {store.shown(key, 'S')}`." for key, name in sorted(found.items())
    ]
    return " ".join(shown[:3])


def _ends_so(name: list[str], typed: list[str]) -> bool:
    """Does a name of two or three words end with the words typed?"""
    return len(name) <= len(typed) + 2 and name[-len(typed) :] == typed


def _is_id(typed: str, letter: str) -> bool:
    return typed[:1].upper() == letter and typed[1:].isdigit()
