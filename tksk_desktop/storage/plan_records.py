# SPDX-License-Identifier: MIT
"""The plans, as acts need them; what screens read is in ``casework_reads``."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.plans import Plan, PlanStep
from tksk_desktop.storage import schema


class DatabasePlans:
    """Fulfils ``casework.needs.PlanRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, plan: Plan) -> None:
        """Add a version of a plan."""
        self._session.add(plan)

    def get(self, plan_id: int) -> Plan:
        """Return a version of a plan; raise NotFound."""
        plan = self._session.get(Plan, plan_id)
        if plan is None:
            raise NotFound("plan")
        return plan

    def current(self, case_id: int) -> Plan | None:
        """Return the one version of a case's plan that counts now."""
        plans = schema.plans.c
        wanted = sa.select(Plan).where(plans.case_id == case_id, plans.is_current.is_(True))
        return self._session.scalar(wanted)

    def step_owner(self, step_id: int) -> tuple[Plan, PlanStep]:
        """Return a step with the plan it stands in; raise NotFound."""
        goals, steps = schema.plan_goals, schema.plan_steps
        owner = (
            sa.select(goals.c.plan_id)
            .join(steps, steps.c.plan_goal_id == goals.c.id)
            .where(steps.c.id == step_id)
        )
        plan_id = self._session.scalar(owner)
        step = self._session.get(PlanStep, step_id)
        if plan_id is None or step is None:
            raise NotFound("step")
        return self.get(plan_id), step
