# SPDX-License-Identifier: MIT
"""Reads who is registered as far as it tells people apart, and who is worth comparing with whom.

Whole pages come for comparing everyone; for one entry the indexes are asked for the few that share
a number, a birthday or the words of a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.doubles import Crowd
from tksk_desktop.domain.identities import Identity, Likeness, WrittenDate, make_likeness
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.domain.typed_names import typed_words
from tksk_desktop.storage.register_order import RegisterOrder, register_order
from tksk_desktop.storage.schema import client_aliases, clients

MOST_LIKE = 250
"""So many at most are compared with one entry; who shares more comes first."""
MOST_OF_A_KIND = 120
MOST_SPELLINGS = 40
SQL_PARAMETERS = 500

_LISTED = (
    clients.c.merged_into_id.is_(None),
    clients.c.destroyed_on.is_(None),
    clients.c.subject == SubjectKind.PERSON,
)
_COLUMNS = sa.select(
    clients.c.id,
    clients.c.name,
    clients.c.nickname,
    clients.c.nik,
    clients.c.family_card_number,
    clients.c.birth_date,
    clients.c.birth_place,
    clients.c.sex,
    clients.c.village_code,
    clients.c.address,
    clients.c.phone,
    clients.c.mother_name,
    clients.c.father_name,
)
_PAGE = (
    _COLUMNS.where(clients.c.id > sa.bindparam("after"), *_LISTED)
    .order_by(clients.c.id)
    .limit(sa.bindparam("most"))
)
_SOME = _COLUMNS.where(clients.c.id.in_(sa.bindparam("ids", expanding=True))).order_by(clients.c.id)
_ALIASES = (
    sa.select(client_aliases.c.client_id, client_aliases.c.kind, client_aliases.c.value)
    .where(client_aliases.c.client_id.between(sa.bindparam("first"), sa.bindparam("last")))
    .order_by(client_aliases.c.id)
)
_WORDS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.client_words_counted "
    "USING fts5vocab('main', 'client_words', 'row')"
)
_NAMES = frozenset({AliasKind.NICKNAME, AliasKind.FORMER_NAME})


class DatabaseIdentities:
    """Fulfils ``usecases.doubles.needs.IdentityReads``."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine.execution_options(reader=True)

    def count(self) -> int:
        """Return how many people stand in the register."""
        with self._engine.connect() as connection:
            query = sa.select(sa.func.count()).select_from(clients).where(*_LISTED)
            return int(connection.execute(query).scalar_one())

    def page(self, after_id: int, limit: int) -> tuple[Identity, ...]:
        """Return the next people by id."""
        with self._engine.connect() as connection:
            rows = connection.execute(_PAGE, {"after": after_id, "most": limit}).all()
            return _identities(connection, rows)

    def some(self, ids: Sequence[int]) -> tuple[Identity, ...]:
        """Return certain people by id, merged ones too; who is not there is left out."""
        with self._engine.connect() as connection:
            return some_identities(connection, ids)

    def like(self, wanted: Identity) -> tuple[Identity, ...]:
        """Return who is worth comparing with somebody: first who shares a number or a birthday."""
        likeness = make_likeness(wanted)
        with self._engine.connect() as connection:
            found: dict[int, None] = {}
            for part in _questions(connection, wanted, likeness):
                found.update(dict.fromkeys(part))
                if len(found) >= MOST_LIKE:
                    break
            return some_identities(connection, list(found)[:MOST_LIKE], listed=True)

    def crowd(self, wanted: Likeness, words: Iterable[str] = ()) -> Crowd:
        """Return how common the name and village of somebody are, and some further words."""
        crowd = Crowd()
        with self._engine.connect() as connection:
            crowd.people = int(
                connection.execute(
                    sa.select(sa.func.count()).select_from(clients).where(*_LISTED)
                ).scalar_one()
            )
            register = register_order(connection)
            connection.exec_driver_sql(_WORDS)
            own = {word for name in wanted.names for word in name}
            crowd.words.update(_documents(connection, register, own.union(words)))
            whole = tuple(sorted(wanted.names[0]))
            if whole:
                asked = " AND ".join(_exact(register, word) for word in whole)
                crowd.names[whole] = _count(connection, asked)
            query = sa.select(sa.func.count()).where(clients.c.village_code == wanted.village)
            crowd.villages[wanted.village] = int(connection.execute(query).scalar_one())
        return crowd


def some_identities(
    connection: sa.Connection, ids: Sequence[int], *, listed: bool = False
) -> tuple[Identity, ...]:
    """Return certain people by id, within a transaction; only those in lists where ``listed``."""
    found: list[Identity] = []
    query = _SOME.where(*_LISTED) if listed else _SOME
    for start in range(0, len(ids), SQL_PARAMETERS):
        wanted = list(ids[start : start + SQL_PARAMETERS])
        rows = connection.execute(query, {"ids": wanted}).all()
        found += _identities(connection, rows, one_by_one=True)
    return tuple(sorted(found, key=lambda each: each.id))


def _questions(
    connection: sa.Connection, wanted: Identity, likeness: Likeness
) -> Iterator[Iterable[int]]:
    """Ask the indexes, the most telling first."""
    ids = sa.select(clients.c.id)
    numbers = [number for number in likeness.niks if number]
    if numbers:
        yield connection.scalars(ids.where(clients.c.nik.in_(numbers)))
        yield connection.scalars(
            sa.select(client_aliases.c.client_id).where(client_aliases.c.value.in_(numbers))
        )
        # Slips at the end; those at the beginning share the birthday.
        starts = likeness.niks[0][:12] or numbers[0][:12]
        yield connection.scalars(
            ids.where(clients.c.nik.between(f"{starts}0000", f"{starts}9999")).limit(MOST_OF_A_KIND)
        )
    if likeness.card:
        yield connection.scalars(ids.where(clients.c.family_card_number == likeness.card))
    for day in _birthdays(likeness):
        yield connection.scalars(ids.where(clients.c.birth_date == day).limit(MOST_OF_A_KIND))
    yield from _by_name(connection, wanted, likeness)


def _birthdays(likeness: Likeness) -> Iterator[date]:
    """Yield the days under which somebody may stand: as written, swapped, or as the NIK has it."""
    written = []
    if likeness.born is not None and not likeness.born.is_year_only:
        year, month, day = likeness.born
        written += [(year, month, day), (year, day, month)]
        written += [(near, month, day) for near in (year - 1, year + 1, year - 10, year + 10)]
    if likeness.nik_born is not None:
        year, month, day = likeness.nik_born
        written += [(1900 + year, month, day), (2000 + year, month, day)]
    for parts in dict.fromkeys(written):
        try:
            yield date(*parts)
        except ValueError:
            continue


def _by_name(
    connection: sa.Connection, wanted: Identity, likeness: Likeness
) -> Iterator[Iterable[int]]:
    """Ask the index of names: all words, then pairs of words, then single ones in the village."""
    register = register_order(connection)
    for name in (wanted.name, *wanted.aliases):
        words = [word for word in typed_words(name) if len(word) > 1]
        asked = [_spellings(register, word) for word in words[:4]]
        if not asked:
            continue
        yield _matching(connection, " AND ".join(asked), wanted.village)
        yield _matching(connection, " AND ".join(asked))
        for place in range(len(asked) if len(asked) > 2 else 0):
            pair = " AND ".join(asked[:place] + asked[place + 1 :])
            yield _matching(connection, pair, wanted.village)
        for word in asked if len(asked) > 1 else ():
            yield _matching(connection, word, wanted.village, likeness.born)


def _spellings(register: RegisterOrder, word: str) -> str:
    """Return the question for a word in all its spellings, and with a slip."""
    lexicon = register.lexicon
    near = [each for each, slips in lexicon.near(word).items() if slips <= 1]
    words = dict.fromkeys([word, *lexicon.spelled_like(word)[:MOST_SPELLINGS], *near])
    listed = list(words)[: 2 * MOST_SPELLINGS]
    return "(" + " OR ".join('"{}"'.format(each.replace('"', "")) for each in listed) + ")"


def _matching(
    connection: sa.Connection, match: str, village: str = "", born: WrittenDate | None = None
) -> Iterable[int]:
    conditions = "clients.merged_into_id IS NULL"
    values: dict[str, Any] = {"match": match, "most": MOST_OF_A_KIND}
    if village:
        conditions += " AND clients.village_code = :village"
        values["village"] = village
    if born is not None:
        conditions += " AND clients.birth_date BETWEEN :first AND :last"
        # Of whom only the year is known stands before the first of January.
        values |= {"first": f"{born.year:04d}-00-00", "last": f"{born.year:04d}-12-31"}
    query = sa.text(
        "SELECT clients.id FROM client_words JOIN clients ON clients.id = client_words.rowid "
        f"WHERE client_words MATCH :match AND {conditions} LIMIT :most"
    )
    return connection.scalars(query, values)


def _documents(
    connection: sa.Connection, register: RegisterOrder, words: Iterable[str]
) -> Mapping[str, int]:
    """Return how many people have each word in their name, in any of its spellings."""
    folded = {written: word for word in words for written in _same_words(register, word)}
    query = sa.text("SELECT term, doc FROM temp.client_words_counted WHERE term IN :terms")
    counts: dict[str, int] = defaultdict(int)
    terms = list(folded)
    for start in range(0, len(terms), SQL_PARAMETERS):
        part = {"terms": terms[start : start + SQL_PARAMETERS]}
        asked = query.bindparams(sa.bindparam("terms", expanding=True))
        for term, count in connection.execute(asked, part):
            counts[folded[term]] += count
    return counts


def _same_words(register: RegisterOrder, word: str) -> list[str]:
    return list(dict.fromkeys([word, *register.lexicon.with_spelling(word)]))[:MOST_SPELLINGS]


def _exact(register: RegisterOrder, word: str) -> str:
    words = _same_words(register, word)
    return "(" + " OR ".join('"{}"'.format(each.replace('"', "")) for each in words) + ")"


def _count(connection: sa.Connection, match: str) -> int:
    query = sa.text("SELECT count(*) FROM client_words WHERE client_words MATCH :match")
    return int(connection.execute(query, {"match": match}).scalar_one())


def _identities(
    connection: sa.Connection, rows: Sequence[Any], *, one_by_one: bool = False
) -> tuple[Identity, ...]:
    if not rows:
        return ()
    names: dict[int, list[str]] = defaultdict(list)
    niks: dict[int, list[str]] = defaultdict(list)
    if one_by_one:
        ids = [row.id for row in rows]
        query = sa.select(
            client_aliases.c.client_id, client_aliases.c.kind, client_aliases.c.value
        ).where(client_aliases.c.client_id.in_(ids))
        aliases = connection.execute(query.order_by(client_aliases.c.id))
    else:
        aliases = connection.execute(_ALIASES, {"first": rows[0].id, "last": rows[-1].id})
    for client_id, kind, value in aliases:
        if kind in _NAMES:
            names[client_id].append(value)
        elif kind is AliasKind.FORMER_NIK:
            niks[client_id].append(value)
    return tuple(_identity(row, names[row.id], niks[row.id]) for row in rows)


def _identity(row: Any, names: Sequence[str], niks: Sequence[str]) -> Identity:
    nicknames = [part.strip() for part in row.nickname.split(",") if part.strip()]
    return Identity(
        id=row.id,
        name=row.name,
        aliases=tuple(dict.fromkeys([*nicknames, *names])),
        nik=row.nik,
        former_niks=tuple(niks),
        family_card_number=row.family_card_number,
        born=WrittenDate.of(row.birth_date),
        birth_place=row.birth_place,
        sex=row.sex,
        village=row.village_code,
        address=row.address,
        phone=row.phone,
        mother=row.mother_name,
        father=row.father_name,
    )
