# SPDX-License-Identifier: MIT
"""The lists that a case chooses from, its path, and how many cases one worker carries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tksk_desktop.domain.case_lists import (
    CaseloadState,
    CaseStage,
    CaseType,
    StepState,
    case_type_problems,
    caseload_state,
    own_stage_code,
    stage_list_problems,
    stage_path,
)
from tksk_desktop.domain.errors import FieldProblem, Problem

STAGES = [
    CaseStage("intake", "Pendekatan awal", 1),
    CaseStage("planning", "Rencana", 3),
    CaseStage("assessment", "Asesmen", 2),
    CaseStage("old", "Dulu", 4, active=False),
]
ELDER = CaseType("Lansia", 1, 30, ["Kunjungan"], 2)


def test_the_path_is_in_order_without_stages_out_of_use() -> None:
    assert [(stage.code, state) for stage, state in stage_path(STAGES, "assessment")] == [
        ("intake", StepState.DONE),
        ("assessment", StepState.NOW),
        ("planning", StepState.AHEAD),
    ]


def test_a_stage_out_of_use_stays_on_the_path_of_a_case_that_is_in_it() -> None:
    assert [(stage.code, state) for stage, state in stage_path(STAGES, "old")][-1] == (
        "old",
        StepState.NOW,
    )


def test_own_codes_are_never_given_twice() -> None:
    assert own_stage_code(STAGES) == "own_1"
    assert own_stage_code([*STAGES, CaseStage("own_1", "Baru", 9)]) == "own_2"


@pytest.mark.parametrize(
    ("name", "problem"),
    [(" ", Problem.MISSING), ("asesmen", Problem.TWICE), ("x" * 81, Problem.TOO_LONG)],
)
def test_a_stage_has_a_name_of_its_own(name: str, problem: Problem) -> None:
    new = CaseStage("own_1", name, 9)
    assert stage_list_problems(new, STAGES) == [FieldProblem("name", problem)]


def test_one_stage_and_one_type_stay_in_use() -> None:
    last = CaseStage("intake", "Awal", 1, active=False)
    assert stage_list_problems(last, STAGES[3:]) == [FieldProblem("active", Problem.LAST_ONE)]
    assert stage_list_problems(last, STAGES[1:]) == []
    off = replace(ELDER, active=False)
    assert case_type_problems(off, []) == [FieldProblem("active", Problem.LAST_ONE)]


@pytest.mark.parametrize(
    ("kind", "field", "problem"),
    [
        (replace(ELDER, name=""), "name", Problem.MISSING),
        (replace(ELDER, name="anak"), "name", Problem.TWICE),
        (replace(ELDER, review_days=0), "review_days", Problem.UNKNOWN),
        (replace(ELDER, review_days=367), "review_days", Problem.UNKNOWN),
        (replace(ELDER, confidentiality=4), "confidentiality", Problem.UNKNOWN),
    ],
)
def test_each_wrong_field_of_a_type_is_named(kind: CaseType, field: str, problem: Problem) -> None:
    assert case_type_problems(kind, [CaseType("Anak", 2)]) == [FieldProblem(field, problem)]


@pytest.mark.parametrize(
    ("held", "state"),
    [
        (0, CaseloadState.WITHIN),
        (25, CaseloadState.WITHIN),
        (26, CaseloadState.ABOVE_USUAL),
        (40, CaseloadState.ABOVE_USUAL),
        (41, CaseloadState.ABOVE_HIGHEST),
    ],
)
def test_the_caseload_against_its_bounds(held: int, state: CaseloadState) -> None:
    assert caseload_state(held, usual=25, highest=40) is state
