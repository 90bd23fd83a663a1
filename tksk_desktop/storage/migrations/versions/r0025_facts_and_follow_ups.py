# SPDX-License-Identifier: MIT
"""Facts apart from what the worker makes of them, the technique, and what became of follow-ups.

Until now a follow-up was taken as answered by any later session with the same client. What was
answered so gets its answer by name; from here on a session answers what the worker chooses.

Revision ID: 0025
Revises: 0024
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

INDEXED = ("title", "aim", "process", "interpretation", "result", "agreement")
ANSWERED = """
INSERT INTO follow_up_steps (session_id, kind, happened_on, answer_id)
SELECT noted.id, 'answered', later.held_on, later.id
FROM (
    SELECT agreed.id, coalesce(
        (SELECT of_group.id FROM sessions AS of_group
            WHERE of_group.group_id = agreed.group_id AND of_group.held_on > agreed.held_on
            ORDER BY of_group.held_on, of_group.id LIMIT 1),
        CASE WHEN NOT EXISTS (
            SELECT 1 FROM attendances AS seat WHERE seat.session_id = agreed.id AND NOT EXISTS (
                SELECT 1 FROM attendances AS seen JOIN sessions AS met ON met.id = seen.session_id
                WHERE seen.client_id = seat.client_id AND seen.state = 'H'
                AND met.held_on > agreed.held_on))
        THEN (SELECT met.id FROM attendances AS seat
            JOIN attendances AS seen ON seen.client_id = seat.client_id AND seen.state = 'H'
            JOIN sessions AS met ON met.id = seen.session_id
            WHERE seat.session_id = agreed.id AND met.held_on > agreed.held_on
            ORDER BY met.held_on, met.id LIMIT 1) END
    ) AS answer
    FROM sessions AS agreed WHERE agreed.follow_up_on IS NOT NULL
) AS noted JOIN sessions AS later ON later.id = noted.answer
"""


def upgrade() -> None:
    """Keep every text where it is: what was the process is the facts."""
    for column in (_text("technique", 120), _text("interpretation")):
        op.add_column("sessions", column)
    for statement in _search():
        op.execute(statement)
    op.create_table(
        "follow_up_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        _text("reason"),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_follow_up_steps_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["sessions.id"], name=op.f("fk_follow_up_steps_answer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_steps")),
    )
    for name in ("session_id", "answer_id"):
        op.create_index(op.f(f"ix_follow_up_steps_{name}"), "follow_up_steps", [name])
    op.execute(ANSWERED)


def _search() -> tuple[str, ...]:
    """Return the statements that make the index of the notes' words anew, with the new column."""
    listed = ", ".join(INDEXED)
    new = ", ".join(f"new.{column}" for column in INDEXED)
    old = ", ".join(f"old.{column}" for column in INDEXED)
    add = f"INSERT INTO session_words(rowid, {listed}) VALUES (new.id, {new});"
    remove = (
        f"INSERT INTO session_words(session_words, rowid, {listed}) "
        f"VALUES ('delete', old.id, {old});"
    )
    return (
        "DROP TRIGGER session_words_added",
        "DROP TRIGGER session_words_removed",
        "DROP TRIGGER session_words_changed",
        "DROP TABLE session_words",
        f"CREATE VIRTUAL TABLE session_words USING fts5({listed}, content='sessions', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        "INSERT INTO session_words(session_words, rank) VALUES ('secure-delete', 1)",
        f"CREATE TRIGGER session_words_added AFTER INSERT ON sessions BEGIN {add} END",
        f"CREATE TRIGGER session_words_removed AFTER DELETE ON sessions BEGIN {remove} END",
        f"CREATE TRIGGER session_words_changed AFTER UPDATE OF {listed} ON sessions "
        f"BEGIN {remove} {add} END",
        "INSERT INTO session_words(session_words) VALUES ('rebuild')",
    )


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)
