# SPDX-License-Identifier: MIT
"""The lists and the rule of assessments, and the editions that assessments were written with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.assessment_lists import (
    AssessmentEdition,
    AssessmentMakings,
    ListedArea,
    ListedFactor,
    RiskBounds,
    listed_makings,
)
from tksk_desktop.domain.assessment_risk import RiskFactor, RiskRule
from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.schema import (
    assessment_areas,
    assessment_editions,
    assessment_findings,
    assessments,
    casework_drafts,
    plan_goals,
    plans,
    risk_bounds,
    risk_factors,
)
from tksk_desktop.usecases.casework.readings import AreaLine, AssessmentListsSheet, FactorLine

_IN_GROUPS = (
    sa.case(
        {group: place for place, group in enumerate(AreaGroup)}, value=assessment_areas.c.group
    ),
    assessment_areas.c.position,
    assessment_areas.c.id,
)
_IN_ORDER = (risk_factors.c.position, risk_factors.c.id)


class DatabaseAssessmentLists:
    """Fulfils ``casework.needs.AssessmentLists``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def areas(self) -> list[ListedArea]:
        """Return all areas, group by group in their order, those out of use too."""
        return list(self._session.scalars(sa.select(ListedArea).order_by(*_IN_GROUPS)))

    def area(self, code: str) -> ListedArea:
        """Return an area; raise NotFound."""
        query = sa.select(ListedArea).where(assessment_areas.c.code == code)
        area = self._session.scalars(query).one_or_none()
        if area is None:
            raise NotFound("assessment_area")
        return area

    def add_area(self, area: ListedArea) -> None:
        """Add an area."""
        self._session.add(area)

    def factors(self) -> list[ListedFactor]:
        """Return all factors in their order, those out of use too."""
        return list(self._session.scalars(sa.select(ListedFactor).order_by(*_IN_ORDER)))

    def factor(self, code: str) -> ListedFactor:
        """Return a risk factor; raise NotFound."""
        query = sa.select(ListedFactor).where(risk_factors.c.code == code)
        factor = self._session.scalars(query).one_or_none()
        if factor is None:
            raise NotFound("risk_factor")
        return factor

    def add_factor(self, factor: ListedFactor) -> None:
        """Add a risk factor."""
        self._session.add(factor)

    def remove(self, item: ListedArea | ListedFactor) -> None:
        """Remove what nothing speaks of."""
        self._session.delete(item)

    def used_codes(self) -> frozenset[str]:
        """Return the codes that an assessment, a plan or a draft speaks of."""
        return read_used_codes(self._session.connection())

    def bounds(self) -> RiskBounds:
        """Return the numbers of the rule."""
        return self._session.scalars(sa.select(RiskBounds)).one()

    def edition(self, edition_id: int) -> AssessmentMakings:
        """Return an edition; raise NotFound."""
        edition = self._session.get(AssessmentEdition, edition_id)
        if edition is None:
            raise NotFound("assessment_edition")
        return makings_from_json(edition.content)

    def keep_edition(self, makings: AssessmentMakings, made_at: datetime) -> int:
        """Return the id of the edition that says just this, made where there is none yet."""
        content = makings_to_json(makings)
        same = sa.select(AssessmentEdition).where(assessment_editions.c.content == content)
        edition = self._session.scalars(same).first()
        if edition is None:
            edition = AssessmentEdition(made_at, content)
            self._session.add(edition)
            self._session.flush()
        if edition.id is None:
            raise NotFound("assessment_edition")
        return edition.id


class AssessmentListReads:
    """What screens and papers read of the lists; nothing in them is about a client."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def makings(self, case_id: int | None = None) -> AssessmentMakings:
        """Return what a new assessment is written with.

        With what drafts and goals of a case speak of, though it be out of use by now.
        """
        with self._engine.connect() as connection:
            areas = connection.execute(sa.select(assessment_areas).order_by(*_IN_GROUPS)).all()
            factors = connection.execute(sa.select(risk_factors).order_by(*_IN_ORDER)).all()
            spoken = _spoken_of(connection, case_id) if case_id is not None else ""
            retired = [each.code for each in (*areas, *factors) if not each.active]
            return listed_makings(
                [_area(row) for row in areas],
                [_factor(row) for row in factors],
                read_rule(connection),
                kept={code for code in retired if f'"{code}"' in spoken},
            )

    def sheet(self) -> AssessmentListsSheet:
        """Return all of the lists, for the settings."""
        with self._engine.connect() as connection:
            used = read_used_codes(connection)
            areas = connection.execute(sa.select(assessment_areas).order_by(*_IN_GROUPS))
            factors = connection.execute(sa.select(risk_factors).order_by(*_IN_ORDER))
            return AssessmentListsSheet(
                tuple(
                    AreaLine(r.code, r.group, r.name, r.asks, r.active, r.code in used)
                    for r in areas
                ),
                tuple(
                    FactorLine(r.code, r.name, r.points, r.at_least, r.active, r.code in used)
                    for r in factors
                ),
                read_rule(connection),
            )


def _area(row: Any) -> ListedArea:
    return ListedArea(row.code, row.group, row.name, row.asks, row.position, row.active)


def _factor(row: Any) -> ListedFactor:
    return ListedFactor(row.code, row.name, row.points, row.at_least, row.position, row.active)


def _spoken_of(connection: sa.Connection, case_id: int) -> str:
    """Return the drafts of a case and the areas of its goals, each code in its quotes."""
    drafts = sa.select(casework_drafts.c.content).where(casework_drafts.c.case_id == case_id)
    goals = sa.select('"' + plan_goals.c.area_code + '"').select_from(plan_goals.join(plans))
    of_case = goals.where(plans.c.case_id == case_id).distinct()
    return "".join(connection.scalars(sa.union_all(drafts, of_case)))


def read_rule(connection: sa.Connection) -> RiskRule:
    """Return the rule as it is set now."""
    columns = [column for column in risk_bounds.c if column.name != "id"]
    return RiskRule(**connection.execute(sa.select(*columns)).one()._mapping)


def read_editions(
    connection: sa.Connection, ids: sa.Select[tuple[int]]
) -> Mapping[int, AssessmentMakings]:
    """Return editions by their id."""
    editions = assessment_editions.c
    rows = connection.execute(sa.select(editions.id, editions.content).where(editions.id.in_(ids)))
    return {row.id: makings_from_json(row.content) for row in rows}


def read_used_codes(connection: sa.Connection) -> frozenset[str]:
    """Return the codes of areas and factors that an assessment, a plan or a draft speaks of."""
    ticked = sa.func.json_each(assessments.c.factor_codes).table_valued("value")
    found = sa.union(
        sa.select(assessment_findings.c.area_code),
        sa.select(plan_goals.c.area_code),
        sa.select(ticked.c.value).select_from(assessments.join(ticked, sa.true())),
        *(
            sa.select(listed.c.code).where(
                sa.exists().where(casework_drafts.c.content.contains('"' + listed.c.code + '"'))
            )
            for listed in (assessment_areas, risk_factors)
        ),
    )
    return frozenset(connection.scalars(found))


def makings_to_json(makings: AssessmentMakings) -> str:
    """Write lists and rule as the text of an edition; equal ones give the same text."""
    rule = makings.rule
    content = {
        "areas": [[a.code, a.group.value, a.name, a.asks] for a in makings.areas],
        "factors": [[f.code, f.name, f.points, f.at_least] for f in makings.factors],
        "points": [rule.points_of_mean, rule.points_of_worst, rule.points_of_factors],
        "bands": [rule.medium_from, rule.high_from, rule.very_high_from],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def makings_from_json(text: str) -> AssessmentMakings:
    """Read the text of an edition."""
    content = json.loads(text)
    return AssessmentMakings(
        tuple(
            AssessmentArea(code, AreaGroup(group), name, asks)
            for code, group, name, asks in content["areas"]
        ),
        tuple(RiskFactor(*each) for each in content["factors"]),
        RiskRule(*content["points"], *content["bands"]),
    )
