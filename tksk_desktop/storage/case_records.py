# SPDX-License-Identifier: MIT
"""The cases, as acts need them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.cases import Case, case_number
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage import schema


class DatabaseCases:
    """Fulfils ``needs.CaseRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, case: Case) -> None:
        """Add a case."""
        self._session.add(case)

    def get(self, case_id: int) -> Case:
        """Return a case; raise NotFound."""
        case = self._session.get(Case, case_id)
        if case is None:
            raise NotFound("case")
        return case

    def last_running_number(self, year: int) -> int:
        """Return the highest running number of a year's cases, 0 without one."""
        number = schema.cases.c.number
        prefix = case_number(year, 0)[:9]
        highest = self._session.scalar(
            sa.select(sa.func.max(number)).where(number.startswith(prefix))
        )
        return int(highest.rpartition("-")[2]) if highest else 0
