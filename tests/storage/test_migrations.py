# SPDX-License-Identifier: MIT
"""The schema is made by revisions only, and a failed upgrade costs nothing."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import PASSWORD, fill
from tksk_desktop.domain.errors import DatabaseTooNew, UpgradeFailed
from tksk_desktop.paths import database_path
from tksk_desktop.storage import schema
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import (
    MIGRATIONS,
    known_revisions,
    needs_upgrade,
    newest_revision,
    present_revision,
    upgrade,
)

Open = Callable[..., DatabaseStore]
HEAD = newest_revision()
PLANTED = '''
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{after}"
branch_labels = depends_on = None


def upgrade() -> None:
    """A planted revision."""
    {body}
'''
ADD_COLUMN = 'op.add_column("clients", sa.Column("planted", sa.String()))'
REBUILD = """with op.batch_alter_table("clients", recreate="always") as table:
        table.alter_column("phone", type_=sa.String(60))"""


def planted(folder: Path, body: str, revision: str = "planted") -> Path:
    """Return a copy of the migrations with one more revision."""
    target = Path(shutil.copytree(MIGRATIONS, folder / f"migrations-{revision}"))
    text = PLANTED.format(revision=revision, after=HEAD, body=body)
    (target / "versions" / f"r9999_{revision}.py").write_text(text, encoding="utf-8")
    return target


def rows(store: DatabaseStore) -> dict[str, list[Any]]:
    """Return the whole content, table by table."""
    with store.engine().connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(sa.select(table))))
            for table in schema.metadata.sorted_tables
        }


def test_head_equals_the_schema(store: DatabaseStore, tmp_path: Path) -> None:
    """The one place where tables are made from the schema: to compare both ways."""
    declared = make_engine(tmp_path / "declared.db", b"k" * 32)
    schema.metadata.create_all(declared)
    for table in schema.metadata.tables:
        assert shape(store.engine(), table) == shape(declared, table), table
    with store.engine().connect() as connection:
        made = set(sa.inspect(connection).get_table_names())
    searched = {name for name in made if name.startswith(tuple(schema.SEARCH_TABLES))}
    assert made - searched - {"alembic_version"} == set(schema.metadata.tables)
    declared.dispose()


def shape(engine: sa.Engine, table: str) -> dict[str, Any]:
    """Return columns with types and defaults, keys and indexes of a table."""
    with engine.connect() as connection:

        def ask(pragma: str, name: str = table) -> list[Any]:
            said = connection.exec_driver_sql(f"PRAGMA {pragma}({name})").fetchall()
            return [tuple(row) for row in said]

        indexes = sorted(
            (
                (unique, origin, [row[2:] for row in ask("index_xinfo", name)])
                for _, name, unique, origin, _ in ask("index_list")
            ),
            key=repr,  # the row's own id has no name in an index
        )
        inspector = sa.inspect(connection)
        return {
            "columns": sorted(row[1:] for row in ask("table_info")),
            "references": sorted(row[2:] for row in ask("foreign_key_list")),
            "indexes": indexes,
            "names": [
                inspector.get_pk_constraint(table)["name"],
                *sorted(str(u["name"]) for u in inspector.get_unique_constraints(table)),
            ],
        }


def test_search_tables_and_triggers_are_those_of_the_schema(store: DatabaseStore) -> None:
    with store.engine().connect() as connection:
        made = set(
            connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE type = 'trigger' OR sql LIKE '%VIRTUAL%'"
            ).scalars()
        )
    wanted = {
        statement
        for name in schema.SEARCH_TABLES
        for statement in schema.search_statements(name)
        if statement.startswith("CREATE")
    }
    assert made == wanted


def test_every_foreign_key_holds_and_nothing_cascades_but_parts(store: DatabaseStore) -> None:
    fill(store)
    with store.engine().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sa.exc.IntegrityError):
            connection.exec_driver_sql("DELETE FROM clients")
        with pytest.raises(sa.exc.IntegrityError):
            connection.exec_driver_sql("DELETE FROM client_groups")


def test_an_empty_file_is_brought_to_head(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "new.db", b"k" * 32)
    assert present_revision(engine) is None
    assert needs_upgrade(engine)
    upgrade(engine)
    assert present_revision(engine) == HEAD
    assert not needs_upgrade(engine)
    engine.dispose()
    assert HEAD in known_revisions()


@pytest.mark.parametrize("body", [ADD_COLUMN, REBUILD])
def test_an_upgrade_keeps_every_row_and_every_part(
    open_store: Open, tmp_path: Path, body: str
) -> None:
    store = open_store()
    fill(store)
    before = rows(store)
    store.lock()
    newer = open_store(migrations=planted(tmp_path, body))
    assert present_revision(newer.engine()) == "planted"
    assert rows(newer) == before
    with newer.engine().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


FAILURES = {
    "raises half-way": f'{ADD_COLUMN}\n    op.execute("DELETE FROM drafts")\n    raise ValueError',
    "bad SQL": f'{ADD_COLUMN}\n    op.execute("INSERT INTO nowhere VALUES (1)")',
    "loses rows": 'op.execute("DELETE FROM attendances WHERE id = 1")',
    "loses a parent": """op.execute("DELETE FROM clients WHERE name = 'Budi'")""",
    "points nowhere": 'op.execute("UPDATE attendances SET client_id = 999 WHERE id = 1")',
}


@pytest.mark.parametrize("body", FAILURES.values(), ids=FAILURES)
def test_a_failed_upgrade_leaves_the_former_database(
    open_store: Open, folder: Path, tmp_path: Path, body: str
) -> None:
    store = open_store()
    fill(store)
    before = rows(store)
    store.lock()
    with pytest.raises(UpgradeFailed):
        open_store(migrations=planted(tmp_path, body))
    again = open_store()
    assert present_revision(again.engine()) == HEAD
    assert rows(again) == before
    with again.engine().connect() as connection:
        columns = connection.exec_driver_sql("PRAGMA table_info(clients)").fetchall()
    assert "planted" not in [column[1] for column in columns]
    again.lock()
    names = {path.name for path in folder.iterdir()}
    assert names <= {"tksk.db", "tksk.kunci", "tksk.lock"}


def test_the_former_database_is_kept_beside_an_upgraded_one(
    open_store: Open, folder: Path, tmp_path: Path
) -> None:
    store = open_store()
    fill(store)
    before = rows(store)
    store.lock()
    open_store(migrations=planted(tmp_path, ADD_COLUMN)).lock()
    aside = folder / "tksk.sebelum-pembaruan"
    assert aside.exists()
    aside.replace(database_path(folder))
    assert rows(open_store()) == before


def test_an_older_program_refuses_the_upgraded_file(
    open_store: Open, folder: Path, tmp_path: Path
) -> None:
    open_store(migrations=planted(tmp_path, ADD_COLUMN)).lock()
    path = database_path(folder)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(DatabaseTooNew):
        open_store(PASSWORD)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
