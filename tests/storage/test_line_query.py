# SPDX-License-Identifier: MIT
"""A list's statement is compiled once, and its rows come as typed lines."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.line_query import LineQuery, among_ids
from tksk_desktop.storage.schema import clients, sessions


class Person(NamedTuple):
    """What these tests read of a client."""

    id: int
    name: str
    sex: Sex | None
    birth_date: date | None
    subject: SubjectKind


COLUMNS = (
    clients.c.id,
    clients.c.name,
    clients.c.sex,
    clients.c.birth_date,
    clients.c.subject,
)
BY_IDS = LineQuery(sa.select(*COLUMNS).where(among_ids(clients.c.id)), Person)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office is written; its clients' ids."""
    found = fill(store)
    with store.engine().begin() as connection:
        ani = clients.c.id == found["Ani"]
        values = {"sex": Sex.FEMALE, "birth_date": date(1961, 2, 3)}
        connection.execute(sa.update(clients).where(ani).values(values))
    return found


def test_values_come_in_the_types_of_their_columns(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    with store.engine().connect() as connection:
        (ani,) = BY_IDS.read(connection, ids=[ids["Ani"]])
    assert ani == Person(ids["Ani"], ani.name, Sex.FEMALE, date(1961, 2, 3), SubjectKind.PERSON)
    assert ani.sex is Sex.FEMALE
    assert ani.subject is SubjectKind.PERSON


def test_what_is_not_known_stays_nothing(store: DatabaseStore, ids: dict[str, int]) -> None:
    with store.engine().connect() as connection:
        (budi,) = BY_IDS.read(connection, ids=[ids["Budi"]])
    assert budi.birth_date is None


def test_lines_stand_as_the_ids_do_and_unknown_ones_are_left_out(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    asked = [ids["Citra"], 9_999, ids["Ani"], ids["Budi"]]
    with store.engine().connect() as connection:
        found = BY_IDS.read_in_order(connection, asked)
        assert BY_IDS.read_in_order(connection, []) == ()
        assert BY_IDS.read(connection, ids=()) == []
    assert [line.id for line in found] == [ids["Citra"], ids["Ani"], ids["Budi"]]


def test_more_ids_than_a_statement_has_places_for(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    many = [*range(100_000, 140_000), *ids.values()]
    assert {line.id for line in ClientReads(store.engine(), opened=True).lines(many)} == set(
        ids.values()
    )


def test_a_shape_makes_something_else_of_a_column(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    query = LineQuery(sa.select(*COLUMNS), Person, name=str.upper)
    with store.engine().connect() as connection:
        names = {line.name for line in query.read(connection)}
    assert names
    assert all(name == name.upper() for name in names)


def test_a_value_is_bound_as_its_column_holds_it(store: DatabaseStore, ids: dict[str, int]) -> None:
    class Note(NamedTuple):
        id: int

    since = LineQuery(
        sa.select(sessions.c.id).where(sessions.c.held_on >= sa.bindparam("since")), Note
    )
    with store.engine().connect() as connection:
        every = since.read(connection, since=date(2000, 1, 1))
        assert every
        assert since.read(connection, since=date(2100, 1, 1)) == []
        with pytest.raises(KeyError):
            since.read(connection)


def test_a_statement_that_is_not_made_for_the_line_is_refused() -> None:
    with pytest.raises(TypeError, match="Person"):
        LineQuery(sa.select(*reversed(COLUMNS)), Person)
