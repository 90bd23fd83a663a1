# SPDX-License-Identifier: MIT
"""The first schema.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


# ruff: noqa: E501
SEARCH = (
    "CREATE VIRTUAL TABLE client_words USING fts5(search_text, content='clients', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "INSERT INTO client_words(client_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER client_words_added AFTER INSERT ON clients BEGIN INSERT INTO client_words(rowid, search_text) VALUES (new.id, new.search_text); END",
    "CREATE TRIGGER client_words_removed AFTER DELETE ON clients BEGIN INSERT INTO client_words(client_words, rowid, search_text) VALUES ('delete', old.id, old.search_text); END",
    "CREATE TRIGGER client_words_changed AFTER UPDATE OF search_text ON clients BEGIN INSERT INTO client_words(client_words, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO client_words(rowid, search_text) VALUES (new.id, new.search_text); END",
    "CREATE VIRTUAL TABLE client_numbers USING fts5(nik, family_card_number, content='clients', content_rowid='id', tokenize='trigram')",
    "INSERT INTO client_numbers(client_numbers, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER client_numbers_added AFTER INSERT ON clients BEGIN INSERT INTO client_numbers(rowid, nik, family_card_number) VALUES (new.id, new.nik, new.family_card_number); END",
    "CREATE TRIGGER client_numbers_removed AFTER DELETE ON clients BEGIN INSERT INTO client_numbers(client_numbers, rowid, nik, family_card_number) VALUES ('delete', old.id, old.nik, old.family_card_number); END",
    "CREATE TRIGGER client_numbers_changed AFTER UPDATE OF nik, family_card_number ON clients BEGIN INSERT INTO client_numbers(client_numbers, rowid, nik, family_card_number) VALUES ('delete', old.id, old.nik, old.family_card_number); INSERT INTO client_numbers(rowid, nik, family_card_number) VALUES (new.id, new.nik, new.family_card_number); END",
    "CREATE VIRTUAL TABLE session_words USING fts5(title, aim, process, result, agreement, content='sessions', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "INSERT INTO session_words(session_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER session_words_added AFTER INSERT ON sessions BEGIN INSERT INTO session_words(rowid, title, aim, process, result, agreement) VALUES (new.id, new.title, new.aim, new.process, new.result, new.agreement); END",
    "CREATE TRIGGER session_words_removed AFTER DELETE ON sessions BEGIN INSERT INTO session_words(session_words, rowid, title, aim, process, result, agreement) VALUES ('delete', old.id, old.title, old.aim, old.process, old.result, old.agreement); END",
    "CREATE TRIGGER session_words_changed AFTER UPDATE OF title, aim, process, result, agreement ON sessions BEGIN INSERT INTO session_words(session_words, rowid, title, aim, process, result, agreement) VALUES ('delete', old.id, old.title, old.aim, old.process, old.result, old.agreement); INSERT INTO session_words(rowid, title, aim, process, result, agreement) VALUES (new.id, new.title, new.aim, new.process, new.result, new.agreement); END",
)


def upgrade() -> None:
    """Make every table of the first form, its full-text indexes and their triggers."""
    op.create_table(
        "backups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("place", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("file_name", sa.String(length=120), server_default=sa.text("''"), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("clients", sa.Integer(), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backups")),
    )
    op.create_table(
        "client_groups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), server_default=sa.text("''"), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=False),
        sa.Column("formed_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_groups")),
    )
    op.create_table(
        "clients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120, collation="NOCASE"), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("nik", sa.String(length=16), nullable=True),
        sa.Column("family_card_number", sa.String(length=16), nullable=True),
        sa.Column("sex", sa.String(length=24), nullable=True),
        sa.Column(
            "birth_place", sa.String(length=80), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("address", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("phone", sa.String(length=40), server_default=sa.text("''"), nullable=False),
        sa.Column("nickname", sa.String(length=80), server_default=sa.text("''"), nullable=False),
        sa.Column("notes", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("search_text", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.UniqueConstraint("nik", name=op.f("uq_clients_nik")),
    )
    op.create_index(
        op.f("ix_clients_family_card_number"), "clients", ["family_card_number"], unique=False
    )
    op.create_index(op.f("ix_clients_name"), "clients", ["name"], unique=False)
    op.create_index(op.f("ix_clients_village_code"), "clients", ["village_code"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "worker_name", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "member_number", sa.String(length=40), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "subdistrict_code", sa.String(length=8), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "subdistrict_name", sa.String(length=80), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "regency_name", sa.String(length=80), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "province_name", sa.String(length=80), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "decree_number", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("phone", sa.String(length=40), server_default=sa.text("''"), nullable=False),
        sa.Column("email", sa.String(length=120), server_default=sa.text("''"), nullable=False),
        sa.Column(
            "office_address", sa.String(length=200), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "camat_name", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "camat_number", sa.String(length=40), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("camat_endorses", sa.Boolean(), nullable=False),
        sa.Column(
            "letterhead_government",
            sa.String(length=120),
            server_default=sa.text("''"),
            nullable=False,
        ),
        sa.Column(
            "letterhead_office", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "letterhead_address",
            sa.String(length=200),
            server_default=sa.text("''"),
            nullable=False,
        ),
        sa.Column("letterhead_emblem", sa.LargeBinary(), nullable=True),
        sa.Column(
            "number_pattern", sa.String(length=60), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("number_start", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=24), nullable=False),
        sa.Column("paper", sa.String(length=24), nullable=False),
        sa.Column("need_word", sa.String(length=24), nullable=False),
        sa.Column("report_due_day", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "recipients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("city", sa.String(length=80), server_default=sa.text("''"), nullable=False),
        sa.Column("address", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipients")),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month_number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("document_id", sa.String(length=32), nullable=False),
        sa.Column("running_number", sa.Integer(), nullable=True),
        sa.Column(
            "letter_number", sa.String(length=80), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("figures", sa.String(), nullable=True),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        sa.Column("pdf_sha256", sa.String(length=64), server_default=sa.text("''"), nullable=False),
        sa.Column("signed_at", sa.DateTime(), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("revision_note", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["reports.id"], name=op.f("fk_reports_replaces_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("document_id", name=op.f("uq_reports_document_id")),
        sa.UniqueConstraint(
            "year", "month_number", "version", name=op.f("uq_reports_year_month_number_version")
        ),
    )
    op.create_table(
        "signing_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint_sha256", sa.String(length=64), nullable=False),
        sa.Column(
            "common_name", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column(
            "organisation", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("certificate_der", sa.LargeBinary(), nullable=False),
        sa.Column("private_key_der", sa.LargeBinary(), nullable=False),
        sa.Column("valid_from", sa.DateTime(), nullable=False),
        sa.Column("valid_until", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signing_keys")),
        sa.UniqueConstraint("fingerprint_sha256", name=op.f("uq_signing_keys_fingerprint_sha256")),
    )
    op.create_table(
        "villages",
        sa.Column("code", sa.String(length=13), nullable=False),
        sa.Column("name", sa.String(length=80), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_villages")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=24), nullable=False),
        sa.Column("problem", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("stage", sa.String(length=24), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_cases_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_index(op.f("ix_cases_client_id"), "cases", ["client_id"], unique=False)
    op.create_table(
        "client_needs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind_code", sa.String(length=16), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_client_needs_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_needs")),
    )
    op.create_index(op.f("ix_client_needs_client_id"), "client_needs", ["client_id"], unique=False)
    op.create_index(op.f("ix_client_needs_kind_code"), "client_needs", ["kind_code"], unique=False)
    op.create_table(
        "draft_photos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("caption", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["drafts.id"], name=op.f("fk_draft_photos_draft_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_photos")),
    )
    op.create_index(op.f("ix_draft_photos_draft_id"), "draft_photos", ["draft_id"], unique=False)
    op.create_table(
        "group_members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_group_members_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["client_groups.id"],
            name=op.f("fk_group_members_group_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_members")),
    )
    op.create_index(
        op.f("ix_group_members_client_id"), "group_members", ["client_id"], unique=False
    )
    op.create_index(op.f("ix_group_members_group_id"), "group_members", ["group_id"], unique=False)
    op.create_table(
        "report_copies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column(
            "recipient_title", sa.String(length=200), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_copies_report_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_copies")),
    )
    op.create_index(
        op.f("ix_report_copies_report_id"), "report_copies", ["report_id"], unique=False
    )
    op.create_table(
        "copy_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("happened_at", sa.DateTime(), nullable=False),
        sa.Column("way", sa.String(length=24), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column(
            "receiver_name", sa.String(length=120), server_default=sa.text("''"), nullable=False
        ),
        sa.Column("note", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("sha256", sa.String(length=64), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["copy_id"], ["report_copies.id"], name=op.f("fk_copy_events_copy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy_events")),
    )
    op.create_index(op.f("ix_copy_events_copy_id"), "copy_events", ["copy_id"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("title", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("place_kind", sa.String(length=24), nullable=False),
        sa.Column("place", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("walk_ins", sa.Integer(), nullable=False),
        sa.Column("others_present", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("aim", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("process", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("result", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("agreement", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_sessions_case_id")),
        sa.ForeignKeyConstraint(
            ["group_id"], ["client_groups.id"], name=op.f("fk_sessions_group_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_case_id"), "sessions", ["case_id"], unique=False)
    op.create_index(op.f("ix_sessions_follow_up_on"), "sessions", ["follow_up_on"], unique=False)
    op.create_index(op.f("ix_sessions_group_id"), "sessions", ["group_id"], unique=False)
    op.create_index(op.f("ix_sessions_held_on"), "sessions", ["held_on"], unique=False)
    op.create_table(
        "stage_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=24), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_stage_changes_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_changes")),
    )
    op.create_index(op.f("ix_stage_changes_case_id"), "stage_changes", ["case_id"], unique=False)
    op.create_table(
        "attendances",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_attendances_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_attendances_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
        sa.UniqueConstraint(
            "session_id", "client_id", name=op.f("uq_attendances_session_id_client_id")
        ),
    )
    op.create_index(op.f("ix_attendances_client_id"), "attendances", ["client_id"], unique=False)
    op.create_index(op.f("ix_attendances_session_id"), "attendances", ["session_id"], unique=False)
    op.create_table(
        "obstacles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("text", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_obstacles_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obstacles")),
    )
    op.create_index(op.f("ix_obstacles_session_id"), "obstacles", ["session_id"], unique=False)
    op.create_table(
        "session_photos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("caption", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_session_photos_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_photos")),
    )
    op.create_index(
        op.f("ix_session_photos_session_id"), "session_photos", ["session_id"], unique=False
    )

    for statement in SEARCH:
        op.execute(statement)
