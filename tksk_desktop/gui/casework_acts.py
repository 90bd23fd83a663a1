# SPDX-License-Identifier: MIT
"""What the screens can do with assessments, plans and pictures; ``assembly.casework`` fills it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.pictures_from_register import HouseMate, NetworkContact
from tksk_desktop.usecases.casework.edit_assessment_lists import NewArea, NewFactor, NewRiskRule
from tksk_desktop.usecases.casework.follow_plan import NewReview
from tksk_desktop.usecases.casework.readings import (
    AssessmentListsSheet,
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
)
from tksk_desktop.usecases.casework.record_assessment import NewAssessment
from tksk_desktop.usecases.casework.write_plan import NewPlan
from tksk_desktop.usecases.changes import Changes


class RecordAssessment(Protocol):
    """Sign off an assessment, or a new version of one when ``assessment_id`` is given."""

    def __call__(self, new: NewAssessment, *, assessment_id: int | None) -> Changes: ...


@dataclass(frozen=True)
class ComparisonWanted:
    """Which two assessments are set on paper, and of which case."""

    before: AssessmentSheet
    after: AssessmentSheet
    case: CaseAtHand


@dataclass(frozen=True)
class AssessmentListActs:
    """The areas, factors and the rule that assessments are written with."""

    sheet: Callable[[], AssessmentListsSheet]
    add_area: Callable[[NewArea], Changes]
    change_area: Callable[[str, NewArea], Changes]
    order_areas: Callable[[Sequence[str]], Changes]
    remove_area: Callable[[str], Changes]
    add_factor: Callable[[NewFactor], Changes]
    change_factor: Callable[[str, NewFactor], Changes]
    order_factors: Callable[[Sequence[str]], Changes]
    remove_factor: Callable[[str], Changes]
    change_rule: Callable[[NewRiskRule], Changes]
    reset: Callable[[], Changes]
    """Bring the shipped lists and rule back."""


@dataclass(frozen=True)
class CaseworkActs:
    """Assessments, plans and pictures."""

    makings: Callable[[int], AssessmentMakings]
    """What an assessment of a case is written with."""
    of_case: Callable[[int], CaseWork]
    record_assessment: RecordAssessment
    add_to_assessment: Callable[[int, str], Changes]
    write_plan: Callable[[NewPlan], Changes]
    agree_on_plan: Callable[[int, date, str], Changes]
    finish_step: Callable[[int, date, str], Changes]
    reopen_step: Callable[[int], Changes]
    review_plan: Callable[[int, Sequence[NewReview], date], Changes]
    keep_draft: Callable[[int, str, str], Changes]
    """Case, form and its JSON text."""
    discard_draft: Callable[[int, str], Changes]
    house_mates: Callable[[int], tuple[HouseMate, ...]]
    """Who belongs to a client's household, for the genogram."""
    contacts: Callable[[int], tuple[NetworkContact, ...]]
    """Who stands by a client, for the ecomap."""
    genogram: Callable[[int], Genogram]
    draw_genogram: Callable[[Genogram], Changes]
    ecomap: Callable[[int], Ecomap]
    draw_ecomap: Callable[[Ecomap], Changes]
    comparison_pdf: Callable[[ComparisonWanted], bytes]
    genogram_pdf: Callable[[Genogram, str, bool], bytes]
    """Picture, the client's name, and whether names are printed."""
    ecomap_pdf: Callable[[Ecomap, str, bool], bytes]
