# SPDX-License-Identifier: MIT
"""Unfinished forms: one row each, past the log, in a table that comes beside what exists."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from tests.storage.small_office import NOON
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import audit_entries
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.kept_forms.readings import NEW_CLIENT, KeptForm, correction_of

PERSON = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05')"
)


def test_a_form_is_kept_once_and_discarded(store: DatabaseStore) -> None:
    later = NOON + timedelta(minutes=1)
    with store.open_work() as work:
        work.kept_forms.keep(NEW_CLIENT, content="satu", saved_at=NOON)
        work.kept_forms.keep(NEW_CLIENT, content="dua", saved_at=later)
        work.commit()
    with store.open_work() as work:
        assert work.kept_forms.all() == (KeptForm(NEW_CLIENT, later, "dua"),)
        assert work.kept_forms.find(NEW_CLIENT) == KeptForm(NEW_CLIENT, later, "dua")
        assert work.kept_forms.find(correction_of(1)) is None
        work.kept_forms.discard(NEW_CLIENT)
        work.commit()
    with store.open_work() as work:
        assert work.kept_forms.all() == ()


def test_the_log_holds_nothing_of_it(store: DatabaseStore) -> None:
    count = sa.select(sa.func.count()).select_from(audit_entries)
    with store.engine().connect() as connection:
        before = connection.scalar(count)
    with store.open_work() as work:
        work.kept_forms.keep(NEW_CLIENT, content="satu", saved_at=NOON)
        work.commit()
    with store.engine().connect() as connection:
        assert connection.scalar(count) == before


def test_the_table_comes_beside_what_exists(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_kept_forms.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    assert "kept_forms" not in sa.inspect(engine).get_table_names()
    with engine.begin() as connection:
        connection.exec_driver_sql(PERSON)
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT id, name FROM clients").all()
        assert rows == [(1, "Siti")]
        assert connection.exec_driver_sql("SELECT count(*) FROM kept_forms").scalar_one() == 0
    engine.dispose()
