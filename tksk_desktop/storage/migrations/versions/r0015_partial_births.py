# SPDX-License-Identifier: MIT
"""A birth date may be known in part: ``1961-00-00`` is a year, ``1961-03-00`` a month of it.

Nothing that is stored changes. The revision is here so that an older program, which would take
such a date for damage, refuses the database as newer than itself.

Revision ID: 0015
Revises: 0014
"""

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Leave every date as it is."""
