# SPDX-License-Identifier: MIT
"""Brings a database to the program's own schema, all or nothing.

Foreign keys are off while tables are rebuilt (a batch change with them on silently deleted child
rows in an experiment), set on the raw connection before BEGIN because inside a transaction the
setting is ignored. Row counts are compared and foreign keys checked before the commit.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from tksk_desktop.domain.errors import DatabaseTooNew, UpgradeFailed

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def newest_revision(migrations: Path = MIGRATIONS) -> str:
    """Return the revision that this program works with."""
    head = _scripts(migrations)[1].get_current_head()
    assert head is not None
    return head


def known_revisions(migrations: Path = MIGRATIONS) -> frozenset[str]:
    """Return all revisions that this program can go on from."""
    return frozenset(script.revision for script in _scripts(migrations)[1].walk_revisions())


def present_revision(engine: sa.Engine) -> str | None:
    """Return a database's revision; None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def needs_upgrade(engine: sa.Engine, migrations: Path = MIGRATIONS) -> bool:
    """Tell whether an upgrade is due; raise DatabaseTooNew for a newer program's database."""
    present = present_revision(engine)
    if present is None:
        return True
    if present not in known_revisions(migrations):
        raise DatabaseTooNew
    return present != newest_revision(migrations)


def upgrade(engine: sa.Engine, migrations: Path = MIGRATIONS) -> None:
    """Run the missing revisions in one transaction; raise UpgradeFailed, then nothing changed."""
    config, scripts = _scripts(migrations)
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                before = _row_counts(connection)
                with EnvironmentContext(
                    config,
                    scripts,
                    fn=lambda revision, _: scripts._upgrade_revs("head", revision),
                ) as environment:
                    environment.configure(connection=connection, transaction_per_migration=False)
                    environment.run_migrations()
                _refuse_losses(connection, before)
        except UpgradeFailed:
            raise
        except Exception as error:
            raise UpgradeFailed from error
        finally:
            raw.execute("PRAGMA foreign_keys = ON")


def _scripts(migrations: Path) -> tuple[Config, ScriptDirectory]:
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    return config, ScriptDirectory.from_config(config)


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    tables = [name for name in sa.inspect(connection).get_table_names() if "_words" not in name]
    quote = connection.dialect.identifier_preparer.quote
    return {
        name: connection.exec_driver_sql(f"SELECT count(*) FROM {quote(name)}").scalar_one()
        for name in tables
        if name != "alembic_version" and "_numbers" not in name
    }


def _refuse_losses(connection: sa.Connection, before: dict[str, int]) -> None:
    """Raise UpgradeFailed where a table lost rows or a reference points nowhere."""
    after = _row_counts(connection)
    lost = [name for name, rows in before.items() if name in after and after[name] < rows]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if lost or broken:
        raise UpgradeFailed
