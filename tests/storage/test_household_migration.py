# SPDX-License-Identifier: MIT
"""The register of the first form becomes persons in households, and nothing of it is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

CARD, OTHER = "3507130101200001", "3507130101200002"
BEFORE = (
    ("Slamet", "35.07.13.2001", "2026-03-01", CARD, "Jl. Kawi 1", "3507130101700001", "Pak Met"),
    ("Sri", "35.07.13.2001", "2026-02-01", CARD, "", None, "Yu Sri, Mak Sri"),
    ("Eko", "35.07.13.2002", "2026-02-05", CARD, "", None, ""),
    ("Dewi", "35.07.13.2001", "2026-02-07", OTHER, "Jl. Bromo", None, ""),
    ("Painem", "35.07.13.2001", "2026-02-09", None, "", None, ""),
)


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[sa.Connection]:
    """A database of the first form with five people, brought to the newest."""
    first = Path(shutil.copytree(MIGRATIONS, tmp_path / "first"))
    for later in (first / "versions").glob("r*.py"):
        if not later.name.startswith("r0001"):
            later.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, first)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO clients (name, village_code, registered_on, family_card_number, address, "
            "nik, nickname, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, '')",
            list(BEFORE),
        )
        connection.exec_driver_sql(
            "INSERT INTO client_needs (client_id, kind_code, since) VALUES (1, 'PPKS-24', "
            "'2026-03-01')"
        )
    upgrade(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def ask(connection: sa.Connection, query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_everyone_is_still_there_and_a_person(upgraded: sa.Connection) -> None:
    rows = ask(
        upgraded,
        "SELECT name, village_code, registered_on, family_card_number, address, nik, nickname "
        "FROM clients ORDER BY id",
    )
    assert rows == list(BEFORE)
    assert ask(upgraded, "SELECT DISTINCT subject FROM clients") == [("person",)]
    status = ask(upgraded, "SELECT nik_status FROM clients ORDER BY id")
    assert status == [("unchecked",), *[("missing",)] * 4]
    assert ask(upgraded, "SELECT kind_code, criteria, end_reason FROM client_needs") == [
        ("PPKS-24", "", "")
    ]


def test_people_with_one_card_in_one_village_are_one_household(upgraded: sa.Connection) -> None:
    assert ask(
        upgraded, "SELECT id, village_code, formed_on, address FROM households ORDER BY id"
    ) == [
        (1, "35.07.13.2001", "2026-02-01", "Jl. Kawi 1"),
        (2, "35.07.13.2002", "2026-02-05", ""),
        (3, "35.07.13.2001", "2026-02-07", "Jl. Bromo"),
    ]
    assert ask(
        upgraded,
        "SELECT household_id, client_id, relation, since, until, began FROM household_members",
    ) == [
        (1, 1, "unknown", "2026-03-01", None, "same_card"),
        (1, 2, "unknown", "2026-02-01", None, "same_card"),
        (2, 3, "unknown", "2026-02-05", None, "same_card"),
        (3, 4, "unknown", "2026-02-07", None, "same_card"),
    ]
    assert ask(
        upgraded, "SELECT household_id, number, until FROM family_card_numbers ORDER BY id"
    ) == [(1, CARD, None), (2, CARD, None), (3, OTHER, None)]
    assert ask(upgraded, "SELECT household_id, village_code, since FROM household_residences") == [
        (1, "35.07.13.2001", "2026-02-01"),
        (2, "35.07.13.2002", "2026-02-05"),
        (3, "35.07.13.2001", "2026-02-07"),
    ]


def test_nicknames_are_kept_one_by_one(upgraded: sa.Connection) -> None:
    assert ask(
        upgraded, "SELECT client_id, kind, value, until FROM client_aliases ORDER BY id"
    ) == [
        (1, "nickname", "Pak Met", None),
        (2, "nickname", "Yu Sri", None),
        (2, "nickname", "Mak Sri", None),
    ]


def test_search_still_finds_by_number_after_the_upgrade(upgraded: sa.Connection) -> None:
    found = "SELECT rowid FROM client_numbers WHERE client_numbers MATCH '\"130101700\"'"
    assert ask(upgraded, found) == [(1,)]
