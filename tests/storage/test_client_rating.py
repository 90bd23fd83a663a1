# SPDX-License-Identifier: MIT
"""Whatever act changes the kinds of need, the level beside the client follows."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.storage.small_office import LEVELS, fill
from tksk_desktop.domain.clients import ClientNeed
from tksk_desktop.paths import resource
from tksk_desktop.storage.client_rating import rate_all
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.storage.schema import client_needs, clients
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

DAY = date(2026, 11, 3)


def levels(store: DatabaseStore) -> dict[str, int]:
    query = sa.select(clients.c.name, clients.c.confidentiality)
    with store.engine().connect() as connection:
        return {name.split()[0]: level for name, level in connection.execute(query)}


def test_new_clients_are_rated(store: DatabaseStore) -> None:
    fill(store)
    assert levels(store) == {"Ani": 1, "Budi": 1, "Citra": 1, "Dodo": 1, "Eka": 3}


def test_a_need_that_begins_or_ends_rates_its_client_anew(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        budi, eka = (work.clients.get(ids[name]) for name in ("Budi", "Eka"))
        budi.needs.append(ClientNeed("PPKS-16", DAY))
        eka.needs[0].until = DAY
        work.commit()
    assert (levels(store)["Budi"], levels(store)["Eka"]) == (3, 1)
    with store.open_work() as work:
        budi = work.clients.get(ids["Budi"])
        budi.needs.pop()
        work.commit()
    assert levels(store)["Budi"] == 1


def test_what_was_raised_by_hand_stays(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).confidentiality_by_hand = 3
        work.commit()
    assert levels(store)["Ani"] == 3


def test_clients_written_in_bulk_are_rated_by_one_statement(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.engine().begin() as connection:
        connection.execute(sa.update(clients).values(confidentiality=2))
        connection.execute(
            sa.update(clients).where(clients.c.id == ids["Ani"]).values(confidentiality_by_hand=2)
        )
        needs = {"client_id": ids["Dodo"], "kind_code": "PPKS-16", "since": DAY}
        connection.execute(sa.insert(client_needs).values(needs))
        rate_all(connection, LEVELS)
    assert levels(store) == {"Ani": 2, "Budi": 1, "Citra": 1, "Dodo": 3, "Eka": 3}


@pytest.mark.parametrize("until", [None, "2026-10-01"])
def test_an_older_database_is_rated_when_it_is_upgraded(tmp_path: Path, until: str | None) -> None:
    """With the levels of the shipped list: the revision holds a copy of them."""
    old = Path(shutil.copytree(MIGRATIONS, tmp_path / "old"))
    for revision in (old / "versions").glob("r*.py"):
        if not revision.name.startswith("r0001"):
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, old)
    kinds = load_need_kinds(resource("reference", "ppks.csv"))
    with engine.begin() as connection:
        for number, kind in enumerate(kinds, start=1):
            connection.exec_driver_sql(
                "INSERT INTO clients (id, name, village_code, registered_on) "
                f"VALUES ({number}, '{kind.code}', 'x', '2026-01-01')"
            )
            connection.exec_driver_sql(
                'INSERT INTO client_needs (client_id, kind_code, since, "until") '
                "VALUES (?, ?, '2026-01-01', ?)",
                (number, kind.code, until),
            )
    upgrade(engine)
    with engine.connect() as connection:
        query = "SELECT name, confidentiality, confidentiality_by_hand FROM clients"
        found = [tuple(row) for row in connection.exec_driver_sql(query)]
        head = connection.exec_driver_sql("SELECT number, entry_hash FROM audit_head").one()
    engine.dispose()
    wanted = [(kind.code, kind.confidentiality if until is None else 1, None) for kind in kinds]
    assert sorted(found) == sorted(wanted)
    assert tuple(head) == (0, "0" * 64)
