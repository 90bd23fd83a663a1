# SPDX-License-Identifier: MIT
"""Edit the lists that cases choose from: their stages and their types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tksk_desktop.domain.case_lists import (
    CaseStage,
    CaseType,
    case_type_problems,
    own_stage_code,
    stage_list_problems,
)
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, StageInUse
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewCaseType:
    """What the form says of a type; ``plan_steps`` in their order, empty ones fall away."""

    name: str
    review_days: int
    plan_steps: tuple[str, ...] = ()
    confidentiality: int = 1
    active: bool = True


def add_stage(name: str, *, open_work: OpenWork) -> Changes:
    """Add a stage at the end of the path."""
    with open_work() as work:
        stages = work.case_lists.stages()
        place = max((stage.position for stage in stages), default=0) + 1
        stage = CaseStage(own_stage_code(stages), name.strip(), place)
        _refuse(stage_list_problems(stage, stages))
        work.case_lists.add_stage(stage)
        work.commit()
    return Changes.of(Kind.CASES)


def change_stage(code: str, *, name: str, active: bool, open_work: OpenWork) -> Changes:
    """Name a stage anew, or put it out of use or back; cases that are in it stay in it."""
    with open_work() as work:
        stage = work.case_lists.stage(code)
        stage.name, stage.active = name.strip(), active
        _refuse(stage_list_problems(stage, _others(work.case_lists.stages(), stage)))
        work.commit()
    return Changes.of(Kind.CASES)


def order_stages(codes: Sequence[str], *, open_work: OpenWork) -> Changes:
    """Put the stages into an order; every one must be named once."""
    with open_work() as work:
        stages = {stage.code: stage for stage in work.case_lists.stages()}
        if sorted(codes) != sorted(stages):
            raise EntryRefused(FieldProblem("codes", Problem.UNKNOWN))
        for place, code in enumerate(codes, start=1):
            stages[code].position = place
        work.commit()
    return Changes.of(Kind.CASES)


def remove_stage(code: str, *, open_work: OpenWork) -> Changes:
    """Remove a stage that no case has ever been in; raise StageInUse for any other."""
    with open_work() as work:
        stage = work.case_lists.stage(code)
        if work.case_lists.stage_is_used(code):
            raise StageInUse
        others = _others(work.case_lists.stages(), stage)
        if not any(other.active for other in others):
            raise EntryRefused(FieldProblem("active", Problem.LAST_ONE))
        work.case_lists.remove_stage(stage)
        work.commit()
    return Changes.of(Kind.CASES)


def add_case_type(new: NewCaseType, *, open_work: OpenWork) -> Changes:
    """Add a type at the end of the list."""
    with open_work() as work:
        types = work.case_lists.types()
        kind = CaseType("", max((each.position for each in types), default=0) + 1)
        _fill(kind, new)
        _refuse(case_type_problems(kind, types))
        work.case_lists.add_type(kind)
        work.flush()
        work.commit()
        return Changes.of(Kind.CASES, record_id=kind.id)


def change_case_type(type_id: int, new: NewCaseType, *, open_work: OpenWork) -> Changes:
    """Change a type; review days already set for its cases stay."""
    with open_work() as work:
        kind = work.case_lists.type(type_id)
        _fill(kind, new)
        others = [each for each in work.case_lists.types() if each.id != type_id]
        _refuse(case_type_problems(kind, others))
        work.commit()
    return Changes.of(Kind.CASES, record_id=type_id)


def _fill(kind: CaseType, new: NewCaseType) -> None:
    kind.name = " ".join(new.name.split())
    kind.review_days = new.review_days
    kind.plan_steps = [step.strip() for step in new.plan_steps if step.strip()]
    kind.confidentiality = new.confidentiality
    kind.active = new.active


def _others(stages: Sequence[CaseStage], stage: CaseStage) -> list[CaseStage]:
    return [other for other in stages if other.code != stage.code]


def _refuse(problems: Sequence[FieldProblem]) -> None:
    if problems:
        raise EntryRefused(*problems)
