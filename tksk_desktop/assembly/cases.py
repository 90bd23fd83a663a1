# SPDX-License-Identifier: MIT
"""Joins the acts on cases, consents and the to-do list."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.case_acts import CaseActs
from tksk_desktop.gui.consent_acts import ConsentActs
from tksk_desktop.gui.to_do_acts import ToDoActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.case_reads import CaseReads
from tksk_desktop.storage.consent_reads import ConsentReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.usecases.cases import edit_case_lists as lists
from tksk_desktop.usecases.cases.close_case import close_case, reopen_case
from tksk_desktop.usecases.cases.move_case import hold_case, move_case, take_up_case
from tksk_desktop.usecases.cases.open_case import correct_case, open_case
from tksk_desktop.usecases.cases.review_case import review_case
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.consents.record_consent import record_consent, withdraw_consent


def join_cases(store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting) -> CaseActs:
    """Return the acts on cases and the lists they choose from."""

    def reads() -> CaseReads:
        return CaseReads(store.engine(), opened=sitting.use())

    work = store.open_work
    return CaseActs(
        sheet=lambda case_id: reads().sheet(case_id),
        open_cases=lambda wanted: reads().open_cases(wanted, clock.today()),
        lists=lambda: reads().lists(),
        caseload=lambda: reads().caseload(),
        open=partial(open_case, open_work=work, clock=clock),
        correct=partial(correct_case, open_work=work, clock=clock),
        move=lambda case_id, stage, on, reason: move_case(
            case_id, stage, on=on, reason=reason, open_work=work, clock=clock
        ),
        hold=partial(hold_case, open_work=work, clock=clock),
        take_up=lambda case_id, on: take_up_case(case_id, on=on, open_work=work, clock=clock),
        close=partial(close_case, open_work=work, clock=clock),
        reopen=lambda case_id, on, reason: reopen_case(
            case_id, on=on, reason=reason, open_work=work, clock=clock
        ),
        review=partial(review_case, open_work=work, clock=clock),
        add_stage=partial(lists.add_stage, open_work=work),
        change_stage=partial(lists.change_stage, open_work=work),
        order_stages=partial(lists.order_stages, open_work=work),
        remove_stage=partial(lists.remove_stage, open_work=work),
        add_type=partial(lists.add_case_type, open_work=work),
        change_type=partial(lists.change_case_type, open_work=work),
    )


def join_consents(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
) -> ConsentActs:
    """Return the acts on consents."""
    work = store.open_work
    return ConsentActs(
        of_client=lambda client_id: ConsentReads(store.engine(), opened=sitting.use()).of_client(
            client_id
        ),
        record=partial(record_consent, open_work=work, clock=clock),
        withdraw=lambda consent_id, on, note: withdraw_consent(
            consent_id, on=on, note=note, open_work=work, clock=clock
        ),
    )


def join_to_do(store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting) -> ToDoActs:
    """Return the reads of the to-do list."""
    return ToDoActs(
        of_client=lambda client_id: ToDoReads(store.engine(), opened=sitting.use()).lines(
            clock.today(), client_id
        )
    )
