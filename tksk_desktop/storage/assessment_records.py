# SPDX-License-Identifier: MIT
"""The assessments, as acts need them; what screens read is in ``casework_reads``."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.assessments import Assessment
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage import schema


class DatabaseAssessments:
    """Fulfils ``casework.needs.AssessmentRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, assessment: Assessment) -> None:
        """Add a version of an assessment."""
        self._session.add(assessment)

    def get(self, assessment_id: int) -> Assessment:
        """Return a version of an assessment; raise NotFound."""
        assessment = self._session.get(Assessment, assessment_id)
        if assessment is None:
            raise NotFound("assessment")
        return assessment

    def is_replaced(self, assessment_id: int) -> bool:
        """Tell whether a newer version of it was made."""
        newer = schema.assessments.c.replaces_id == assessment_id
        return self._session.scalar(sa.select(schema.assessments.c.id).where(newer)) is not None
