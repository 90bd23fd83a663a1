# SPDX-License-Identifier: MIT
"""Joins the acts on confidentiality, the log of changes and the rights of the person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tksk_desktop.audit_words import ValueNames
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.gui.care_acts import AuditActs, ConfidentialityActs, RightsActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.rights_papers import ReportlabRightsPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.rights_reads import RightsReads
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.audit.note_papers import note_export, note_print
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.open_confidential import (
    close_confidential,
    log_opening,
    open_confidential,
)
from tksk_desktop.usecases.confidentiality.set_confidentiality import set_confidentiality
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.readings import ClientHead, ClientSheet, SessionSheet
from tksk_desktop.usecases.rights.destroy_data import NewDestruction, destroy_data, set_retention
from tksk_desktop.usecases.rights.requests_and_restriction import (
    answer_request,
    lift_restriction,
    restrict_processing,
    take_request,
)


def join_confidentiality(store: DatabaseStore, sitting: ConfidentialSitting) -> ConfidentialityActs:
    """Return the acts on confidential clients."""
    return ConfidentialityActs(
        open=partial(open_confidential, sitting=sitting, open_work=store.open_work),
        close=partial(close_confidential, sitting=sitting, open_work=store.open_work),
        reason=lambda: sitting.reason,
        has_hidden=lambda: ClientReads(store.engine()).has_hidden(),
        set_level=partial(set_confidentiality, open_work=store.open_work),
    )


def join_audit(store: DatabaseStore, sitting: ConfidentialSitting) -> AuditActs:
    """Return the acts on the log of changes."""

    def reads() -> AuditReads:
        return AuditReads(store.engine(), opened=sitting.use())

    return AuditActs(
        numbers=lambda filter: reads().numbers(filter),
        lines=lambda numbers: reads().lines(numbers),
        check=lambda: reads().check(),
        note_print=lambda paper, clients: note_print(paper, clients, open_work=store.open_work),
        note_export=lambda paper, clients: note_export(paper, clients, open_work=store.open_work),
    )


def join_rights(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    fonts: PaperFonts,
    kinds: Sequence[NeedKind],
) -> RightsActs:
    """Return the acts on the rights of the person."""

    def reads() -> RightsReads:
        return RightsReads(store.engine(), opened=sitting.use())

    def papers() -> ReportlabRightsPapers:
        with store.open_work() as work:
            return ReportlabRightsPapers(fonts, work.office.get().paper)

    def subject_pdf(client_id: int) -> bytes:
        with store.open_work() as work:
            villages = {village.code: village.name for village in work.office.villages()}
        names = ValueNames(villages, {kind.code: kind.name for kind in kinds}, clock.zone)
        held = reads().subject_file(client_id)
        return papers().subject_file(held, names=names, zone=clock.zone, printed_on=clock.today())

    def destroy(new: NewDestruction) -> Changes:
        done = destroy_data(new, papers=papers(), open_work=store.open_work, clock=clock)
        store.compact()
        return done

    work = store.open_work
    return RightsActs(
        sheet=lambda client_id: reads().sheet(client_id),
        take_request=partial(take_request, open_work=work, clock=clock),
        answer=partial(answer_request, open_work=work, clock=clock),
        restrict=lambda client_id, reason, since: restrict_processing(
            client_id, reason, since=since, open_work=store.open_work, clock=clock
        ),
        lift=partial(lift_restriction, open_work=work, clock=clock),
        subject_pdf=subject_pdf,
        retention=lambda: reads().retention(clock.today()),
        set_retention=partial(set_retention, open_work=work),
        destroy=destroy,
        destruction_pdf=lambda destruction_id: reads().destruction_pdf(destruction_id),
    )


def read_client_sheet(
    client_id: int, *, store: DatabaseStore, sitting: ConfidentialSitting
) -> ClientSheet:
    """Return a client's sheet; a confidential one is logged as opened."""
    sheet = ClientReads(store.engine(), opened=sitting.use()).sheet(client_id)
    if is_hidden(sheet.confidentiality):
        log_opening("clients", client_id, (client_id,), sitting=sitting, open_work=store.open_work)
    return sheet


def read_client_head(
    client_id: int, *, store: DatabaseStore, sitting: ConfidentialSitting
) -> ClientHead:
    """Return what a note asks of a client; a confidential one is logged as opened."""
    head = ClientReads(store.engine(), opened=sitting.use()).head(client_id)
    if is_hidden(head.confidentiality):
        log_opening("clients", client_id, (client_id,), sitting=sitting, open_work=store.open_work)
    return head


def read_session_sheet(
    session_id: int, *, store: DatabaseStore, sitting: ConfidentialSitting
) -> SessionSheet:
    """Return a note; one with a confidential client is logged as opened."""
    reads = SessionReads(store.engine(), opened=sitting.use())
    sheet = reads.sheet(session_id)
    if reads.is_veiled(session_id):
        clients = tuple(seat.client_id for seat in sheet.attendances)
        log_opening("sessions", session_id, clients, sitting=sitting, open_work=store.open_work)
    return sheet
