# SPDX-License-Identifier: MIT
"""The network's tables come beside what exists: nothing is lost, and referrals can point to it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

CLIENTS = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05'), (2, 'Budi', '35.07.13.2001', '2026-01-06')"
)
REFERRED = (
    "INSERT INTO potentials (id, kind_code, name, men, women) VALUES (3, 'PSKS-04', 'LKS', 0, 0)",
    "INSERT INTO potential_services (potential_id, name) VALUES (3, 'Kursi roda')",
    "INSERT INTO referrals (id, client_id, potential_id, service, prepared_on, state) VALUES"
    " (5, 2, 3, 'Kursi roda', '2026-02-01', 'sent')",
    "INSERT INTO referral_steps (referral_id, state, happened_on) VALUES (5, 'sent', '2026-02-02')",
)
COLUMNS = "id, name, village_code, registered_on"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before the network."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (network,) = (former / "versions").glob("r[0-9]*_network.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= network.name:
            revision.unlink()
    return former


def test_clients_stay_and_can_be_referred(tmp_path: Path, before: Path) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    assert "referrals" not in sa.inspect(engine).get_table_names()
    with engine.begin() as connection:
        connection.exec_driver_sql(CLIENTS)
        kept = connection.exec_driver_sql(f"SELECT {COLUMNS} FROM clients ORDER BY id").all()
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql(f"SELECT {COLUMNS} FROM clients ORDER BY id").all()
        assert rows == kept
        for table in ("potentials", "potential_services", "referrals", "referral_steps"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0
        for statement in REFERRED:
            connection.exec_driver_sql(statement)
        words = "SELECT reason, enclosed, letter_number, answer_by FROM referrals"
        assert connection.exec_driver_sql(words).all() == [("", "", "", None)]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM potentials WHERE id = 3")
    engine.dispose()
