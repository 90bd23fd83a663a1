# SPDX-License-Identifier: MIT
"""The cases and the lists they choose from, as acts need them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.case_lists import CaseStage, CaseType
from tksk_desktop.domain.cases import Case, case_number
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage import schema


class DatabaseCases:
    """Fulfils ``CaseRecords`` of ``usecases.cases.needs``."""

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


class DatabaseCaseLists:
    """Fulfils ``CaseLists`` of ``usecases.cases.needs``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def stages(self) -> list[CaseStage]:
        """Return all stages in their order, those out of use too."""
        columns = schema.case_stages.c
        query = sa.select(CaseStage).order_by(columns.position, columns.code)
        return list(self._session.scalars(query))

    def stage(self, code: str) -> CaseStage:
        """Return a stage; raise NotFound."""
        query = sa.select(CaseStage).where(schema.case_stages.c.code == code)
        stage = self._session.scalars(query).one_or_none()
        if stage is None:
            raise NotFound("stage")
        return stage

    def stage_is_used(self, code: str) -> bool:
        """Tell whether any case is or was in a stage."""
        present = sa.exists().where(schema.cases.c.stage == code)
        former = sa.exists().where(schema.stage_changes.c.stage == code)
        return bool(self._session.scalar(sa.select(sa.or_(present, former))))

    def add_stage(self, stage: CaseStage) -> None:
        """Add a stage."""
        self._session.add(stage)

    def remove_stage(self, stage: CaseStage) -> None:
        """Remove a stage; the database refuses one that is used."""
        self._session.delete(stage)

    def types(self) -> list[CaseType]:
        """Return all types in their order, those out of use too."""
        columns = schema.case_types.c
        query = sa.select(CaseType).order_by(columns.position, columns.id)
        return list(self._session.scalars(query))

    def type(self, type_id: int) -> CaseType:
        """Return a type; raise NotFound."""
        kind = self._session.get(CaseType, type_id)
        if kind is None:
            raise NotFound("case_type")
        return kind

    def add_type(self, kind: CaseType) -> None:
        """Add a type."""
        self._session.add(kind)
