# SPDX-License-Identifier: MIT
"""What papers say of a case: its facts, assessments, plan and sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessments import AssessmentArea
from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.domain.plans import is_overdue
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.facts import TEXT, fact, nothing_yet, table
from tksk_desktop.reports.styles import BOLD, NOTE, PaperFonts
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    GoalLine,
    PlanSheet,
    StepLine,
)
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.vocabulary import long_date, short_date, word

LAST_REVIEWS = 3
GOAL = TEXT.clone("goal", fontName=BOLD, spaceBefore=4, spaceAfter=1)
KEPT = TEXT.clone("kept", keepWithNext=1)


def case_facts(case: CaseSheet, fonts: PaperFonts, width: float) -> list[Any]:
    """Return what a case is about and where it stands."""
    line = case.line
    pairs = [(wording.CASE_NUMBER, line.number)]
    if line.type_name:
        pairs.append((wording.CASE_TYPE, line.type_name))
    pairs.append((wording.SOURCE, word(case.source)))
    if case.referred_by:
        pairs.append((wording.REFERRED_BY, case.referred_by))
    pairs += [
        (wording.OPENED, long_date(line.opened_on)),
        (wording.STAGE, line.stage_name),
        (wording.PRIORITY, word(line.priority)),
    ]
    if line.next_review_on is not None:
        pairs.append((wording.NEXT_REVIEW, long_date(line.next_review_on)))
    pairs += [(wording.STATE, _state(case)), (wording.PROBLEM, line.problem)]
    return [fact(label, value, fonts, width) for label, value in pairs]


def outcome_said(case: CaseSheet) -> str:
    """Say with what a case was closed; empty while it is open."""
    if case.line.outcome is None:
        return ""
    parts = (_outcome(case.line.outcome), case.line.outcome_note)
    return ". ".join(part for part in parts if part)


def case_steps(case: CaseSheet) -> list[tuple[date, str, str]]:
    """Return day, name and text of a case's stages, rests, closings and last reviews, by day."""
    steps = [(each.changed_on, each.stage_name, each.reason) for each in case.stage_changes]
    for hold in case.holds:
        until = wording.HELD_UNTIL.format(day=short_date(hold.until))
        steps.append((hold.since, wording.ON_HOLD, f"{hold.reason} {until}"))
        if hold.ended_on is not None:
            steps.append((hold.ended_on, wording.TAKEN_UP, ""))
    steps += [
        (each.reviewed_on, wording.REVIEWED, each.finding) for each in case.reviews[-LAST_REVIEWS:]
    ]
    for closing in case.closings:
        said = ". ".join(part for part in (_outcome(closing.outcome), closing.note) if part)
        steps.append((closing.closed_on, wording.CLOSED, said))
        if closing.reopened_on is not None:
            steps.append((closing.reopened_on, wording.REOPENED, closing.reopen_reason))
    return sorted(steps, key=lambda step: step[0])


def score_tables(
    sheet: AssessmentSheet | None, makings: AssessmentMakings, fonts: PaperFonts, width: float
) -> list[Any]:
    """Return what was found in each area, group by group; nothing found leaves lines."""
    story: list[Any] = []
    findings = {f.area_code: f for f in sheet.findings} if sheet is not None else {}
    for group in dict.fromkeys(area.group for area in makings.areas):
        areas = [area for area in makings.areas if area.group is group]
        title = fonts.paragraph(word(group), GOAL.clone("group", keepWithNext=1))
        rows = [_area_row(area, findings) for area in areas if area.code in findings]
        if not rows:
            story.append(KeepTogether([title, *nothing_yet(fonts, width, 2)]))
            continue
        made = table(wording.AREA_HEADS, (26, 46, 9, 32), rows, fonts, width, "llcl")
        story += [title, made]
    return [*story, fonts.paragraph(wording.SCALE, NOTE)]


def strengths(sheet: AssessmentSheet | None, areas: Sequence[AssessmentArea]) -> list[str]:
    """Return the strengths that were found, each with its area."""
    names = {area.code: area.name for area in areas}
    return [
        wording.STRENGTH.format(area=names.get(f.area_code, f.area_code), text=f.strength)
        for f in (sheet.findings if sheet is not None else ())
        if f.strength
    ]


def risk_facts(
    sheet: AssessmentSheet, makings: AssessmentMakings, fonts: PaperFonts, width: float
) -> list[Any]:
    """Return the risk with its band, why, and the factors."""
    said = wording.RISK_OF.format(risk=sheet.risk, band=word(sheet.band).lower())
    if sheet.risk_chosen is not None:
        said += "\n" + wording.RISK_CHOSEN.format(
            reckoned=sheet.risk_reckoned, reason=sheet.risk_reason
        )
    names = {factor.code: factor.name for factor in makings.factors}
    factors = ", ".join(names.get(code, code) for code in sheet.factor_codes) or wording.NONE
    return [fact(wording.RISK, said, fonts, width), fact(wording.FACTORS, factors, fonts, width)]


def plan_parts(plan: PlanSheet, today: date, fonts: PaperFonts, width: float) -> list[Any]:
    """Return a plan: each goal with its steps, who does them, how far they are."""
    agreed = ""
    if plan.agreed_on is not None:
        agreed = wording.AGREED.format(day=long_date(plan.agreed_on), whom=plan.agreed_by)
    said = wording.PLAN_OF.format(version=plan.version, day=long_date(plan.drawn_on), agreed=agreed)
    story: list[Any] = [fonts.paragraph(said, KEPT)]
    for number, goal in enumerate(plan.goals, start=1):
        story += _goal(number, goal, today, fonts, width)
    return story


def progress_said(plan: PlanSheet) -> str:
    """Say how far a plan is."""
    progress = plan.progress
    return wording.PROGRESS.format(
        done=progress.steps_done,
        steps=progress.steps,
        reached=progress.goals_reached,
        partly=progress.goals_partly,
        goals=progress.goals,
    )


def attainments(plan: PlanSheet) -> list[str]:
    """Say of each goal how far it was at its newest review."""
    said = []
    for number, goal in enumerate(plan.goals, start=1):
        if goal.reviews:
            newest = max(goal.reviews, key=lambda review: review.reviewed_on)
            text = word(newest.attainment) + (f". {newest.note}" if newest.note else "")
            day = long_date(newest.reviewed_on)
            said.append(wording.ATTAINMENT.format(number=number, day=day, said=text))
    return said


def session_parts(
    sessions: Sequence[SessionFacts], held: int, fonts: PaperFonts, width: float
) -> list[Any]:
    """Return the last sessions as a table, and how many there were."""
    rows = [session_row(each) for each in sessions]
    story: list[Any] = [table(wording.SESSION_HEADS, (14, 24, 42, 36), rows, fonts, width)]
    if held > len(sessions):
        said = wording.SESSIONS_OF.format(shown=len(sessions), held=held)
        story.append(fonts.paragraph(said, NOTE))
    return story


def session_row(session: SessionFacts) -> list[str]:
    """Return day, kind and place, result, agreement with the day of the follow-up."""
    kind = session.type_name
    if session.role is not None:
        kind += f", {wording.SEAT_ROLE.format(role=word(session.role).lower())}"
    if session.state is not AttendanceState.PRESENT:
        away = ": ".join(filter(None, (word(session.state).lower(), session.reason)))
        kind += f" ({away})"
    agreed = [session.agreement]
    if session.follow_up_on is not None:
        agreed.append(wording.FOLLOW_UP.format(day=short_date(session.follow_up_on)))
    return [
        short_date(session.held_on),
        "\n".join(part for part in (kind, session.place) if part),
        _said_of(session) or wording.NONE,
        "\n".join(part for part in agreed if part) or wording.NONE,
    ]


def _said_of(session: SessionFacts) -> str:
    """Return the result, and apart from it and named as such what the worker makes of it."""
    parts = [session.result or session.aim]
    if session.interpretation:
        parts.append(wording.INTERPRETATION.format(text=session.interpretation))
    return "\n".join(part for part in parts if part)


def _area_row(area: AssessmentArea, findings: dict[str, Any]) -> list[str]:
    found = findings[area.code]
    score = wording.NONE if found.score is None else str(found.score)
    return [area.name, found.text or wording.NONE, score, found.reason or wording.NONE]


def _goal(number: int, goal: GoalLine, today: date, fonts: PaperFonts, width: float) -> list[Any]:
    head = GOAL.clone("goal_kept", keepWithNext=1)
    story: list[Any] = [fonts.paragraph(wording.GOAL.format(number=number, text=goal.text), head)]
    if goal.measure:
        story.append(fonts.paragraph(wording.MEASURE.format(text=goal.measure), KEPT))
    rows = [_step_row(step, today) for step in goal.steps]
    story.append(table(wording.STEP_HEADS, (50, 26, 16, 30), rows, fonts, width))
    return [*story, Spacer(1, 2)]


def _step_row(step: StepLine, today: date) -> list[str]:
    who = word(step.responsible)
    if step.provider_name:
        who += f" ({step.provider_name})"
    if step.done_on is not None:
        state = wording.STEP_DONE.format(day=short_date(step.done_on))
        state += f"\n{step.result}" if step.result else ""
    else:
        late = is_overdue(step.due_on, step.done_on, today)
        state = wording.STEP_LATE if late else wording.STEP_WAITING
    due = short_date(step.due_on) if step.due_on is not None else wording.NONE
    return [step.text, who, due, state]


def _state(case: CaseSheet) -> str:
    line = case.line
    if line.closed_on is not None:
        return wording.CLOSED_ON.format(day=long_date(line.closed_on))
    if line.held_until is not None:
        return wording.RESTS_UNTIL.format(day=long_date(line.held_until))
    return wording.STILL_OPEN


def _outcome(outcome: CaseOutcome) -> str:
    """Return the outcome's word; "other" says nothing beside its note."""
    return "" if outcome is CaseOutcome.OTHER else word(outcome)
