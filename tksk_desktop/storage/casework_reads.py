# SPDX-License-Identifier: MIT
"""What screens and papers read of a case's assessments and plans, and a client's time line of them.

``CaseworkReads`` reads a case whole: some tens of rows at most.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessment_risk import RiskRule
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.households import MemberEnded
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.domain.pictures_from_register import HouseMate, NetworkContact
from tksk_desktop.domain.plans import Attainment, PlanProgress, is_overdue
from tksk_desktop.storage.assessment_list_records import read_editions, read_rule
from tksk_desktop.storage.confidential_veil import client_name, refuse_hidden
from tksk_desktop.storage.picture_records import read_ecomap, read_genogram
from tksk_desktop.storage.schema import (
    assessment_addenda,
    assessment_findings,
    assessments,
    case_types,
    cases,
    casework_drafts,
    client_contacts,
    clients,
    goal_reviews,
    household_members,
    plan_goals,
    plan_steps,
    plans,
)
from tksk_desktop.usecases.casework.readings import (
    AddendumLine,
    AssessmentSheet,
    CaseWork,
    CaseworkDraft,
    FindingLine,
    GoalLine,
    PlanSheet,
    ReviewLine,
    StepLine,
)
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT, word


class CaseworkReads:
    """Reads over one engine; ``opened`` lets those of clients of level 3 through."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine
        self._opened = opened

    def case_work(self, case_id: int, today: date) -> CaseWork:
        """Return all assessments and plans of a case, the newest first."""
        with self._engine.connect() as connection:
            owner = sa.select(cases.c.client_id).where(cases.c.id == case_id)
            refuse_hidden(connection, owner, opened=self._opened)
            return CaseWork(
                case_id,
                _assessments(connection, case_id),
                _plans(connection, case_id, today),
                _drafts(connection, case_id),
                _usual_steps(connection, case_id),
            )

    def genogram(self, client_id: int) -> Genogram:
        """Return a client's family picture."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return read_genogram(connection, client_id)

    def ecomap(self, client_id: int) -> Ecomap:
        """Return a client's network picture."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return read_ecomap(connection, client_id)

    def house_mates(self, client_id: int) -> tuple[HouseMate, ...]:
        """Return who belongs to the client's household now, and who of it has died."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return _house_mates(connection, client_id, self._opened)

    def contacts(self, client_id: int) -> tuple[NetworkContact, ...]:
        """Return who stands by the client now."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return _contacts(connection, client_id, self._opened)


def _assessments(connection: sa.Connection, case_id: int) -> tuple[AssessmentSheet, ...]:
    own = assessments.c.case_id == case_id
    ids = sa.select(assessments.c.id).where(own)
    findings = _grouped(connection, assessment_findings, "assessment_id", ids)
    addenda = _grouped(connection, assessment_addenda, "assessment_id", ids)
    editions = read_editions(connection, sa.select(assessments.c.edition_id).where(own))
    rule = read_rule(connection)
    rows = connection.execute(
        sa.select(assessments)
        .where(own)
        .order_by(assessments.c.assessed_on.desc(), assessments.c.id.desc())
    ).all()
    replaced = {row.replaces_id for row in rows}
    return tuple(
        _assessment(
            row,
            row.id not in replaced,
            findings[row.id],
            addenda[row.id],
            editions[row.edition_id],
            rule,
        )
        for row in rows
    )


def _assessment(
    row: Any,
    is_newest: bool,
    findings: Sequence[Any],
    addenda: Sequence[Any],
    makings: AssessmentMakings,
    rule_now: RiskRule,
) -> AssessmentSheet:
    risk = row.risk_reckoned if row.risk_chosen is None else row.risk_chosen
    return AssessmentSheet(
        id=row.id,
        case_id=row.case_id,
        kind=row.kind,
        assessed_on=row.assessed_on,
        made_by=row.made_by,
        recorded_at=row.recorded_at,
        risk=risk,
        band=makings.rule.band(risk),
        risk_reckoned=row.risk_reckoned,
        risk_chosen=row.risk_chosen,
        risk_reason=row.risk_reason,
        factor_codes=tuple(row.factor_codes),
        conclusion=row.conclusion,
        recommendation=row.recommendation,
        version=row.version,
        version_reason=row.version_reason,
        is_newest=is_newest,
        findings=tuple(
            FindingLine(f.area_code, f.text, f.strength, f.score, f.reason) for f in findings
        ),
        addenda=tuple(AddendumLine(a.written_at, a.text) for a in addenda),
        makings=makings,
        band_now=rule_now.band(risk),
    )


def _house_mates(connection: sa.Connection, client_id: int, opened: bool) -> tuple[HouseMate, ...]:
    members = household_members.c
    own = sa.select(members.household_id).where(
        members.client_id == client_id, members.until.is_(None)
    )
    rows = connection.execute(
        sa.select(
            clients.c.id,
            client_name(opened).label("name"),
            members.relation,
            clients.c.sex,
            clients.c.birth_date,
            clients.c.died_on,
        )
        .select_from(household_members.join(clients))
        .where(
            members.household_id.in_(own),
            members.until.is_(None) | (members.ended == MemberEnded.DEATH),
        )
        .order_by(members.id)
    )
    return tuple(
        HouseMate(
            row.id,
            row.name,
            row.relation,
            row.sex,
            row.birth_date.year if row.birth_date else None,
            row.died_on.year if row.died_on else None,
        )
        for row in rows
    )


def _contacts(
    connection: sa.Connection, client_id: int, opened: bool
) -> tuple[NetworkContact, ...]:
    contacts, person = client_contacts.c, clients.alias("person")
    known: Any = person.c.name
    if not opened:
        hidden = person.c.confidentiality >= MOST_CONFIDENTIAL
        known = sa.case((hidden, CONFIDENTIAL_CLIENT), else_=person.c.name)
    name = sa.func.coalesce(known, contacts.name)
    rows = connection.execute(
        sa.select(contacts.role, name)
        .select_from(client_contacts.outerjoin(person, person.c.id == contacts.person_id))
        .where(contacts.client_id == client_id, contacts.until.is_(None))
        .order_by(contacts.id)
    )
    return tuple(NetworkContact(role, said) for role, said in rows if said)


def casework_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return a client's assessments, agreed plans and reviews, for the time line."""
    return [
        *_assessment_entries(connection, client_id),
        *_agreed_entries(connection, client_id),
        *_review_entries(connection, client_id),
    ]


def _assessment_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return the newest version of each assessment."""
    newer = assessments.alias("newer")
    rows = connection.execute(
        sa.select(
            assessments.c.assessed_on,
            assessments.c.kind,
            assessments.c.conclusion,
            cases.c.id,
        )
        .select_from(assessments.join(cases))
        .where(
            cases.c.client_id == client_id,
            ~sa.exists().where(newer.c.replaces_id == assessments.c.id),
        )
    )
    return [
        TimeLineEntry(day, "assessment", word(kind), said, case_id=case_id)
        for day, kind, said, case_id in rows
    ]


def _agreed_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    rows = connection.execute(
        sa.select(plans.c.agreed_on, plans.c.version, plans.c.version_reason, cases.c.id)
        .select_from(plans.join(cases))
        .where(cases.c.client_id == client_id, plans.c.agreed_on.is_not(None))
    )
    return [
        TimeLineEntry(day, "plan_agreed", f"versi {version}", reason, case_id=case_id)
        for day, version, reason, case_id in rows
    ]


def _review_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return one entry for each goal of the current plan that was reviewed on a day."""
    rows = connection.execute(
        sa.select(
            goal_reviews.c.reviewed_on,
            goal_reviews.c.attainment,
            goal_reviews.c.note,
            plan_goals.c.text,
            cases.c.id,
        )
        .select_from(goal_reviews.join(plan_goals).join(plans).join(cases))
        .where(cases.c.client_id == client_id, plans.c.is_current.is_(True))
    )
    return [
        TimeLineEntry(day, "review", f"{text}: {word(attained).lower()}", note, case_id=case_id)
        for day, attained, note, text, case_id in rows
    ]


def _usual_steps(connection: sa.Connection, case_id: int) -> tuple[str, ...]:
    query = sa.select(case_types.c.plan_steps).select_from(cases.join(case_types))
    return tuple(connection.scalar(query.where(cases.c.id == case_id)) or ())


def _drafts(connection: sa.Connection, case_id: int) -> tuple[CaseworkDraft, ...]:
    drafts = casework_drafts.c
    query = sa.select(drafts.form, drafts.saved_at, drafts.content).where(drafts.case_id == case_id)
    return tuple(CaseworkDraft(*row) for row in connection.execute(query.order_by(drafts.id)))


def _plans(connection: sa.Connection, case_id: int, today: date) -> tuple[PlanSheet, ...]:
    own = plans.c.case_id == case_id
    plan_ids = sa.select(plans.c.id).where(own)
    goal_ids = sa.select(plan_goals.c.id).where(plan_goals.c.plan_id.in_(plan_ids))
    goals = _grouped(connection, plan_goals, "plan_id", plan_ids)
    steps = _grouped(connection, plan_steps, "plan_goal_id", goal_ids)
    reviews = _grouped(connection, goal_reviews, "plan_goal_id", goal_ids)
    rows = connection.execute(sa.select(plans).where(own).order_by(plans.c.version.desc()))
    sheets = []
    for row in rows:
        lines = tuple(
            _goal(goal, steps[goal.id], reviews[goal.id])
            for goal in sorted(goals[row.id], key=lambda goal: goal.position)
        )
        sheets.append(
            PlanSheet(
                id=row.id,
                case_id=row.case_id,
                drawn_on=row.drawn_on,
                version=row.version,
                is_current=row.is_current,
                version_reason=row.version_reason,
                agreed_on=row.agreed_on,
                agreed_by=row.agreed_by,
                goals=lines,
                progress=_progress(lines, today),
            )
        )
    return tuple(sheets)


def _goal(row: Any, steps: Sequence[Any], reviews: Sequence[Any]) -> GoalLine:
    newest_last = sorted(reviews, key=lambda review: (review.reviewed_on, review.id))
    return GoalLine(
        id=row.id,
        text=row.text,
        measure=row.measure,
        area_code=row.area_code,
        attainment=newest_last[-1].attainment if newest_last else None,
        steps=tuple(
            StepLine(
                step.id,
                step.text,
                step.responsible,
                step.provider_name,
                step.due_on,
                step.done_on,
                step.result,
            )
            for step in sorted(steps, key=lambda step: step.position)
        ),
        reviews=tuple(ReviewLine(r.reviewed_on, r.attainment, r.note) for r in newest_last),
    )


def _progress(goals: Sequence[GoalLine], today: date) -> PlanProgress:
    steps = [step for goal in goals for step in goal.steps]
    attained = [goal.attainment for goal in goals]
    return PlanProgress(
        steps=len(steps),
        steps_done=sum(step.done_on is not None for step in steps),
        goals=len(goals),
        goals_reached=attained.count(Attainment.REACHED),
        goals_partly=attained.count(Attainment.PARTLY),
        steps_overdue=sum(is_overdue(step.due_on, step.done_on, today) for step in steps),
    )


def _grouped(
    connection: sa.Connection, table: sa.Table, column: str, ids: sa.Select[Any]
) -> defaultdict[int, list[Any]]:
    """Return the parts of records, by their record."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    query = sa.select(table).where(table.c[column].in_(ids)).order_by(table.c.id)
    for row in connection.execute(query):
        found[getattr(row, column)].append(row)
    return found
