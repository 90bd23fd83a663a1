# SPDX-License-Identifier: MIT
"""Joins the acts on the monthly report, its signature and its copies."""

from __future__ import annotations

from functools import partial

from tksk_desktop.delivery.folder_delivery import CarefulFolderDelivery
from tksk_desktop.domain.reports import Section
from tksk_desktop.gui.acts import ReportActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.delivery_register import write_register
from tksk_desktop.reports.period_paper import write_period_report
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.copies.hand_over_copy import hand_over_to_folder, mark_copy
from tksk_desktop.usecases.readings import CopyLine
from tksk_desktop.usecases.reports import prepare_report as preparing
from tksk_desktop.usecases.reports.period_report import make_period_report
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.reports.sign_report import (
    read_signed_pdf,
    revise_report,
    sign_report,
    verify_paper,
)


def join_reports(
    store: DatabaseStore,
    clock: OfficeClock,
    makings: preparing.ReportMakings,
    writer: ReportlabWriter,
    fonts: PaperFonts,
) -> ReportActs:
    """Return the acts on the monthly report."""
    signer, delivery = PadesSigner(), CarefulFolderDelivery()
    work = store.open_work

    def register() -> tuple[CopyLine, ...]:
        return ReportReads(store.engine()).copies()

    def register_pdf() -> bytes:
        with store.open_work() as reading:
            office = reading.office.get()
        return write_register(
            register(),
            subdistrict_name=office.subdistrict_name,
            printed_on=clock.today(),
            paper=office.paper,
            fonts=fonts,
        )

    def write_section(report_id: int, section: Section, text: str | None) -> Changes:
        return preparing.write_section(report_id, section, text, open_work=work)

    return ReportActs(
        year=lambda year: ReportReads(store.engine()).year(year),
        due=lambda: ReportReads(store.engine()).due(clock.today()),
        open=partial(preparing.open_report, open_work=work, clock=clock),
        desk=partial(
            read_desk,
            makings=makings,
            read_copies=lambda report_id: ReportReads(store.engine()).copies_of(report_id),
            open_work=work,
            clock=clock,
        ),
        preview=partial(
            preparing.preview_report, makings=makings, writer=writer, open_work=work, clock=clock
        ),
        write_section=write_section,
        set_letter=lambda report_id, day, running: preparing.set_letter(
            report_id, letter_date=day, running_number=running, open_work=work
        ),
        sign=partial(
            sign_report,
            makings=makings,
            writer=writer,
            signer=signer,
            open_work=work,
            clock=clock,
        ),
        revise=lambda report_id, note: revise_report(
            report_id, note=note, open_work=work, clock=clock
        ),
        signed_pdf=partial(read_signed_pdf, open_work=work),
        verify=lambda data: verify_paper(
            data, signer=signer, clock=clock, open_work=work if store.is_open() else None
        ),
        hand_over=partial(hand_over_to_folder, delivery=delivery, open_work=work, clock=clock),
        mark_copy=partial(mark_copy, open_work=work, clock=clock),
        register=register,
        register_pdf=register_pdf,
        period_pdf=partial(
            make_period_report,
            need_kinds=makings.need_kinds,
            write=partial(write_period_report, fonts=fonts),
            open_work=work,
            clock=clock,
        ),
    )
