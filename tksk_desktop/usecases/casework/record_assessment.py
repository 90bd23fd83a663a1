# SPDX-License-Identifier: MIT
"""Record an assessment of a case, correct a signed-off one as a new version, add to it later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.assessment_lists import AssessmentMakings, listed_makings
from tksk_desktop.domain.assessment_risk import reckon_risk
from tksk_desktop.domain.assessments import (
    AreaFinding,
    Assessment,
    AssessmentAddendum,
    AssessmentKind,
    assessment_problems,
)
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, FormerVersion, Problem
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, correction_form
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewAssessment:
    """What the form says of an assessment; an area of which nothing is said is left out."""

    case_id: int
    kind: AssessmentKind
    assessed_on: date
    made_by: str
    findings: tuple[FindingLine, ...]
    conclusion: str
    recommendation: str = ""
    factor_codes: tuple[str, ...] = ()
    risk_chosen: int | None = None
    risk_reason: str = ""
    version_reason: str = ""
    """Why a signed-off assessment is corrected; empty for a new one."""


def record_assessment(new: NewAssessment, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Sign an assessment off and end its draft; raise EntryRefused with every wrong field.

    What its draft spoke of before it was put out of use still counts.
    """
    spoken = {*new.factor_codes, *(finding.area_code for finding in new.findings)}
    with open_work() as work:
        lists = work.assessment_lists
        makings = listed_makings(lists.areas(), lists.factors(), lists.bounds().rule(), kept=spoken)
        edition_id = lists.keep_edition(makings, clock.now())
        made = _made(new, makings, edition_id, clock)
        return _keep(made, NEW_ASSESSMENT_FORM, makings, work, clock)


def correct_assessment(
    assessment_id: int, new: NewAssessment, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Make a new version in the place of a signed-off assessment, which stays readable.

    It goes by the lists and the rule of the former one: mending a word must not move the risk.
    Raise EntryRefused (a reason is needed), or FormerVersion where a newer one exists already.
    """
    with open_work() as work:
        former = work.assessments.get(assessment_id)
        if work.assessments.is_replaced(assessment_id):
            raise FormerVersion
        makings = work.assessment_lists.edition(former.edition_id)
        newer = _made(new, makings, former.edition_id, clock)
        newer.case_id = former.case_id
        newer.version = former.version + 1
        newer.replaces_id = assessment_id
        newer.version_reason = new.version_reason.strip()
        return _keep(newer, correction_form(assessment_id), makings, work, clock)


def add_to_assessment(
    assessment_id: int, text: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Add a dated thought to a signed-off assessment, which stays as it is."""
    if not text.strip():
        raise EntryRefused(FieldProblem("text", Problem.MISSING))
    with open_work() as work:
        assessment = work.assessments.get(assessment_id)
        if work.assessments.is_replaced(assessment_id):
            raise FormerVersion
        assessment.addenda.append(AssessmentAddendum(clock.now(), text.strip()))
        work.commit()
    return Changes.of(Kind.ASSESSMENTS, record_id=assessment_id)


def _keep(
    assessment: Assessment,
    form: str,
    makings: AssessmentMakings,
    work: UnitOfWork,
    clock: Clock,
) -> Changes:
    case = work.cases.get(assessment.case_id)
    problems = assessment_problems(
        assessment,
        makings.areas,
        opened_on=case.opened_on,
        closed_on=case.closed_on,
        today=clock.today(),
    )
    known = {factor.code for factor in makings.factors}
    if not known.issuperset(assessment.factor_codes):
        problems.append(FieldProblem("factor_codes", Problem.UNKNOWN))
    if problems:
        raise EntryRefused(*problems)
    work.assessments.add(assessment)
    work.casework_drafts.discard(assessment.case_id, form)
    work.flush()
    work.commit()
    return Changes.of(Kind.ASSESSMENTS, Kind.CASEWORK_DRAFTS, record_id=assessment.id)


def _made(
    new: NewAssessment, makings: AssessmentMakings, edition_id: int, clock: Clock
) -> Assessment:
    findings = [
        AreaFinding(
            line.area_code,
            line.text.strip(),
            line.strength.strip(),
            line.score,
            line.reason.strip(),
        )
        for line in new.findings
    ]
    ticked = [factor for factor in makings.factors if factor.code in new.factor_codes]
    scores = [finding.score for finding in findings if finding.score is not None]
    return Assessment(
        case_id=new.case_id,
        kind=new.kind,
        assessed_on=new.assessed_on,
        made_by=new.made_by.strip(),
        recorded_at=clock.now(),
        risk_reckoned=reckon_risk(scores, ticked, makings.rule).risk,
        conclusion=new.conclusion.strip(),
        edition_id=edition_id,
        recommendation=new.recommendation.strip(),
        risk_chosen=new.risk_chosen,
        risk_reason=new.risk_reason.strip() if new.risk_chosen is not None else "",
        factor_codes=list(new.factor_codes),
        findings=[finding for finding in findings if finding.says_something()],
    )
