# SPDX-License-Identifier: MIT
"""Subjects, households, other names, contacts, criteria and desil.

Every client so far is a person. People with the same No. KK in the same village become one
household whose head is not known yet: the register never said who it was, and a guess would be
believed. Columns are added, not rebuilt, so the triggers of the search stay.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")


def upgrade() -> None:
    """Add the columns and tables, then fill them from what the register says."""
    _add_columns()
    _make_client_parts()
    _make_households()
    _make_ranks()
    connection = op.get_bind()
    connection.exec_driver_sql("UPDATE clients SET nik_status = 'unchecked' WHERE nik IS NOT NULL")
    _keep_nicknames(connection)
    _join_by_card(connection)


def _add_columns() -> None:
    for statement in (
        "ALTER TABLE clients ADD COLUMN subject VARCHAR(24) DEFAULT 'person' NOT NULL",
        "ALTER TABLE clients ADD COLUMN nik_status VARCHAR(24) DEFAULT 'missing' NOT NULL",
        "ALTER TABLE clients ADD COLUMN died_on DATE",
        "ALTER TABLE clients ADD COLUMN people_count INTEGER",
        "ALTER TABLE clients ADD COLUMN household_id INTEGER "
        "CONSTRAINT fk_clients_household_id_households REFERENCES households (id)",
        "ALTER TABLE clients ADD COLUMN group_id INTEGER "
        "CONSTRAINT fk_clients_group_id_client_groups REFERENCES client_groups (id)",
        "ALTER TABLE client_needs ADD COLUMN criteria VARCHAR(26) DEFAULT '' NOT NULL",
        "ALTER TABLE client_needs ADD COLUMN end_reason VARCHAR(200) DEFAULT '' NOT NULL",
    ):
        op.execute(statement)


def _part_of(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{owner}")
    return sa.ForeignKeyConstraint([column], [f"{owner}.id"], name=name, ondelete="CASCADE")


def _points_to(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{owner}")
    return sa.ForeignKeyConstraint([column], [f"{owner}.id"], name=name)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _key(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=EMPTY, nullable=False)


def _make_client_parts() -> None:
    op.create_table(
        "client_aliases",
        *_key("client_aliases"),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("value", sa.String(120, collation="NOCASE"), nullable=False),
        sa.Column("until", sa.Date()),
        _text("reason", 200),
        _part_of("client_aliases", "client_id", "clients"),
    )
    _index("client_aliases", "client_id", "value")
    op.create_table(
        "client_contacts",
        *_key("client_contacts"),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("person_id", sa.Integer()),
        _text("name", 120),
        _text("phone", 40),
        _text("relation", 80),
        _part_of("client_contacts", "client_id", "clients"),
        _points_to("client_contacts", "person_id", "clients"),
    )
    _index("client_contacts", "client_id", "person_id")


def _make_households() -> None:
    op.create_table(
        "households",
        *_key("households"),
        sa.Column("village_code", sa.String(13), nullable=False),
        sa.Column("formed_on", sa.Date(), nullable=False),
        _text("address", 200),
        _text("notes"),
        sa.Column("ended_on", sa.Date()),
    )
    _index("households", "village_code")
    op.create_table(
        "household_members",
        *_key("household_members"),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("began", sa.String(24), nullable=False),
        sa.Column("ended", sa.String(24)),
        _part_of("household_members", "household_id", "households"),
        _points_to("household_members", "client_id", "clients"),
    )
    _index("household_members", "household_id", "client_id")
    op.create_table(
        "family_card_numbers",
        *_key("family_card_numbers"),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(16), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        _part_of("family_card_numbers", "household_id", "households"),
    )
    _index("family_card_numbers", "household_id", "number")
    op.create_table(
        "household_residences",
        *_key("household_residences"),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("village_code", sa.String(13), nullable=False),
        _text("address", 200),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        _part_of("household_residences", "household_id", "households"),
    )
    _index("household_residences", "household_id")
    op.create_table(
        "household_events",
        *_key("household_events"),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("client_id", sa.Integer()),
        sa.Column("other_household_id", sa.Integer()),
        _text("note"),
        _part_of("household_events", "household_id", "households"),
        _points_to("household_events", "client_id", "clients"),
        _points_to("household_events", "other_household_id", "households"),
    )
    _index("household_events", "household_id", "client_id")


def _make_ranks() -> None:
    op.create_table(
        "welfare_ranks",
        *_key("welfare_ranks"),
        sa.Column("household_id", sa.Integer()),
        sa.Column("client_id", sa.Integer()),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=False),
        _text("source", 80),
        _text("reason", 200),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        _points_to("welfare_ranks", "household_id", "households"),
        _points_to("welfare_ranks", "client_id", "clients"),
    )
    _index("welfare_ranks", "household_id", "client_id")


def _keep_nicknames(connection: sa.Connection) -> None:
    rows = connection.exec_driver_sql("SELECT id, nickname FROM clients WHERE nickname <> ''")
    aliases = []
    for client_id, nickname in rows.fetchall():
        names = dict.fromkeys(" ".join(part.split()) for part in nickname.split(","))
        aliases += [(client_id, name) for name in names if name]
    if aliases:
        connection.exec_driver_sql(
            "INSERT INTO client_aliases (client_id, kind, value) VALUES (?, 'nickname', ?)", aliases
        )


def _join_by_card(connection: sa.Connection) -> None:
    """Make a household of those who share a No. KK in one village."""
    rows = connection.exec_driver_sql(
        "SELECT id, family_card_number, village_code, address, registered_on FROM clients "
        "WHERE family_card_number IS NOT NULL ORDER BY id"
    ).fetchall()
    together: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
    for client_id, number, village, address, registered_on in rows:
        together.setdefault((number, village), []).append((client_id, address, registered_on))
    houses, homes, cards, members = [], [], [], []
    for household_id, ((number, village), people) in enumerate(together.items(), start=1):
        formed_on = min(person[2] for person in people)
        address = next((person[1] for person in people if person[1]), "")
        houses.append((household_id, village, formed_on, address))
        homes.append((household_id, village, address, formed_on))
        cards.append((household_id, number, formed_on))
        members += [(household_id, person[0], person[2]) for person in people]
    for statement, values in (
        (
            "INSERT INTO households (id, village_code, formed_on, address) VALUES (?, ?, ?, ?)",
            houses,
        ),
        (
            "INSERT INTO household_residences (household_id, village_code, address, since) "
            "VALUES (?, ?, ?, ?)",
            homes,
        ),
        (
            "INSERT INTO family_card_numbers (household_id, number, since) VALUES (?, ?, ?)",
            cards,
        ),
        (
            "INSERT INTO household_members (household_id, client_id, relation, since, began) "
            "VALUES (?, ?, 'unknown', ?, 'same_card')",
            members,
        ),
    ):
        if values:
            connection.exec_driver_sql(statement, values)
