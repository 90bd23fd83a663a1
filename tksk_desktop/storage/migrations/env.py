# SPDX-License-Identifier: MIT
"""Alembic's entry: runs the revisions on the connection that ``schema_upgrade`` configured."""

from alembic import context

context.run_migrations()
