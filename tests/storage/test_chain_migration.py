# SPDX-License-Identifier: MIT
"""Recipients and the steps of copies of the former form stay; who got everything still does."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.office import Recipient
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.domain.reports import CopyEvent, CopyState
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.mapping import map_all
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

ROWS = (
    "INSERT INTO recipients (id, title, role, position, valid_from, city)"
    " VALUES (3, 'Kepala Dinas', 'original', 1, '2026-01-01', 'Malang')",
    "INSERT INTO reports (id, year, month_number, version, state, document_id, sections)"
    " VALUES (1, 2026, 9, 1, 'signed', 'a', '{}')",
    "INSERT INTO report_copies (id, report_id, recipient_title, role, position, state)"
    " VALUES (5, 1, 'Kepala Dinas', 'original', 1, 'received')",
    "INSERT INTO copy_events (id, copy_id, state, happened_at, way, happened_on, receiver_name)"
    " VALUES (7, 5, 'received', '2026-10-05 03:00:00', 'none', '2026-10-04', 'Bu Ani')",
)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before the chain."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (chain,) = (former / "versions").glob("r[0-9]*_the_chain.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= chain.name:
            revision.unlink()
    return former


def test_recipients_and_steps_stay(tmp_path: Path, before: Path) -> None:
    map_all()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    with engine.begin() as connection:
        for row in ROWS:
            connection.exec_driver_sql(row)
    upgrade(engine)
    with Session(engine) as session:
        recipient = session.scalars(sa.select(Recipient)).one()
        assert (recipient.id, recipient.title, recipient.city) == (3, "Kepala Dinas", "Malang")
        assert all(recipient.gets(kind, date(2026, 10, 1)) for kind in ReportKind)
        assert recipient.email == ""
        event = session.scalars(sa.select(CopyEvent)).one()
        assert (event.state, event.receiver_name) == (CopyState.RECEIVED, "Bu Ani")
        assert (event.sheets, event.receipt_photo) == (None, None)
    engine.dispose()
