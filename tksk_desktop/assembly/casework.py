# SPDX-License-Identifier: MIT
"""Joins the acts on assessments, plans and pictures."""

from __future__ import annotations

from functools import partial

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.clients import initials
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.gui.casework_acts import AssessmentListActs, CaseworkActs, ComparisonWanted
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.comparison_paper import write_comparison
from tksk_desktop.reports.family_picture_paper import write_ecomap, write_genogram
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.assessment_list_records import AssessmentListReads
from tksk_desktop.storage.casework_reads import CaseworkReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.casework import (
    draw_pictures,
    edit_assessment_lists as lists,
    follow_plan,
    keep_draft as drafts,
    record_assessment,
    write_plan as plan_acts,
)
from tksk_desktop.usecases.casework.record_assessment import NewAssessment
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


def join_casework(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    fonts: PaperFonts,
) -> CaseworkActs:
    """Return the acts on assessments, plans and pictures."""
    work = store.open_work

    def reads() -> CaseworkReads:
        return CaseworkReads(store.engine(), opened=sitting.use())

    def record(new: NewAssessment, *, assessment_id: int | None) -> Changes:
        if assessment_id is None:
            return record_assessment.record_assessment(new, open_work=work, clock=clock)
        return record_assessment.correct_assessment(assessment_id, new, open_work=work, clock=clock)

    def comparison(wanted: ComparisonWanted) -> bytes:
        with work() as opened:
            client = opened.clients.get(wanted.case.client_id)
            name = initials(client.name) if is_hidden(client.confidentiality) else client.name
        return write_comparison(
            wanted.before,
            wanted.after,
            case_number=wanted.case.number,
            client_name=name,
            printed_on=clock.today(),
            fonts=fonts,
        )

    return CaseworkActs(
        makings=lambda case_id: AssessmentListReads(store.engine()).makings(case_id),
        of_case=lambda case_id: reads().case_work(case_id, clock.today()),
        record_assessment=record,
        add_to_assessment=partial(record_assessment.add_to_assessment, open_work=work, clock=clock),
        write_plan=partial(plan_acts.write_plan, open_work=work, clock=clock),
        agree_on_plan=lambda plan_id, on, agreed_by: plan_acts.agree_on_plan(
            plan_id, on=on, agreed_by=agreed_by, open_work=work, clock=clock
        ),
        finish_step=lambda step_id, done_on, result: follow_plan.finish_step(
            step_id, done_on=done_on, result=result, open_work=work, clock=clock
        ),
        reopen_step=partial(follow_plan.reopen_step, open_work=work),
        review_plan=lambda plan_id, reviews, on: follow_plan.review_plan(
            plan_id, reviews, on=on, open_work=work, clock=clock
        ),
        keep_draft=partial(drafts.keep_casework_draft, open_work=work, clock=clock),
        discard_draft=partial(drafts.discard_casework_draft, open_work=work),
        house_mates=lambda client_id: reads().house_mates(client_id),
        contacts=lambda client_id: reads().contacts(client_id),
        genogram=lambda client_id: reads().genogram(client_id),
        draw_genogram=partial(draw_pictures.draw_genogram, open_work=work),
        ecomap=lambda client_id: reads().ecomap(client_id),
        draw_ecomap=partial(draw_pictures.draw_ecomap, open_work=work),
        comparison_pdf=comparison,
        genogram_pdf=lambda picture, name, with_names: write_genogram(
            picture,
            client_name=name,
            printed_on=clock.today(),
            fonts=fonts,
            with_names=with_names,
        ),
        ecomap_pdf=lambda picture, name, with_names: write_ecomap(
            picture,
            client_name=name,
            printed_on=clock.today(),
            fonts=fonts,
            with_names=with_names,
        ),
    )


def join_assessment_lists(store: DatabaseStore, shipped: AssessmentMakings) -> AssessmentListActs:
    """Return the acts on what assessments are written with; ``shipped`` are the lists at first."""
    work = store.open_work
    return AssessmentListActs(
        sheet=lambda: AssessmentListReads(store.engine()).sheet(),
        add_area=partial(lists.add_area, open_work=work),
        change_area=partial(lists.change_area, open_work=work),
        order_areas=partial(lists.order_areas, open_work=work),
        remove_area=partial(lists.remove_area, open_work=work),
        add_factor=partial(lists.add_factor, open_work=work),
        change_factor=partial(lists.change_factor, open_work=work),
        order_factors=partial(lists.order_factors, open_work=work),
        remove_factor=partial(lists.remove_factor, open_work=work),
        change_rule=partial(lists.change_risk_rule, open_work=work),
        reset=partial(lists.reset_assessment_lists, shipped, open_work=work),
    )
