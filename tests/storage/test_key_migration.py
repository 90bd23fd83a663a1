# SPDX-License-Identifier: MIT
"""Keys and signed reports of the former form stay; the camat's field is known where he endorses."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

KEY = (
    "INSERT INTO signing_keys (id, fingerprint_sha256, common_name, organisation, certificate_der,"
    " private_key_der, valid_from, valid_until) VALUES (4, 'ab', 'Siti', 'TKSK', X'01', X'02',"
    " '2026-01-01 00:00:00', '2029-01-01 00:00:00')"
)
REPORT = (
    "INSERT INTO reports (id, year, month_number, version, state, document_id, sections, pdf)"
    " VALUES ({id}, 2026, {month}, 1, '{state}', '{id}', '{{}}', X'25')"
)
OFFICE = (
    "INSERT INTO office (id, camat_endorses, number_start, zone, paper, need_word, report_due_day)"
    " VALUES (1, {endorses}, 1, 'WIB', 'A4', 'PPKS', 5)"
)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before keys and certificates."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (keys,) = (former / "versions").glob("r[0-9]*_keys_and_certificates.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= keys.name:
            revision.unlink()
    return former


@pytest.mark.parametrize("endorses", [0, 1])
def test_keys_and_reports_stay(tmp_path: Path, before: Path, endorses: int) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    with engine.begin() as connection:
        connection.exec_driver_sql(KEY)
        connection.exec_driver_sql(OFFICE.format(endorses=endorses))
        connection.exec_driver_sql(REPORT.format(id=1, month=9, state="signed"))
        connection.exec_driver_sql(REPORT.format(id=2, month=10, state="draft"))
    upgrade(engine)
    with engine.connect() as connection:
        columns = "id, common_name, private_key_der, origin, issuer, chain_der"
        query = f"SELECT {columns} FROM signing_keys"
        assert connection.exec_driver_sql(query).all() == [(4, "Siti", b"\x02", "local", "", b"")]
        fields = "SELECT id, pdf, has_camat_field, camat_signed_at FROM reports ORDER BY id"
        assert connection.exec_driver_sql(fields).all() == [
            (1, b"%", endorses, None),
            (2, b"%", 0, None),
        ]
        count = connection.exec_driver_sql("SELECT count(*) FROM known_certificates")
        assert count.scalar_one() == 0
    engine.dispose()
