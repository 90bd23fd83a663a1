# SPDX-License-Identifier: MIT
"""Joins the acts on the profile and the recipients."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole, Village
from tksk_desktop.gui.acts import OfficeActs, SubdistrictChoice, Surroundings
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.office import set_up_office as office_acts
from tksk_desktop.usecases.report_content import Letterhead, RecipientName, ReportContent
from tksk_desktop.usecases.reports import prepare_report as preparing


def join_office(
    store: DatabaseStore,
    clock: OfficeClock,
    regions: RegionTable,
    makings: preparing.ReportMakings,
    writer: ReportlabWriter,
) -> OfficeActs:
    """Return the acts on the profile and the recipients."""

    def find_subdistricts(text: str) -> tuple[SubdistrictChoice, ...]:
        found = regions.find_subdistricts(text)
        return tuple(SubdistrictChoice(f.code, f.name, f.regency, f.province) for f in found)

    def villages_of(code: str) -> tuple[Village, ...]:
        return tuple(Village(region.code, region.name) for region in regions.villages(code))

    def surroundings() -> Surroundings | None:
        known = office_acts.read_office(open_work=store.open_work)
        if known is None:
            return None
        office, villages = known
        clock.zone = office.zone
        return Surroundings(
            office, villages, makings.need_kinds, clock.today, regions.find_by_nik_digits
        )

    def set_up(
        entry: office_acts.OfficeEntry,
        villages: Sequence[Village],
        recipients: Sequence[office_acts.NewRecipient],
    ) -> Changes:
        clock.zone = entry.zone
        return office_acts.set_up_office(
            entry, villages, recipients=recipients, open_work=store.open_work, clock=clock
        )

    return OfficeActs(
        find_subdistricts=find_subdistricts,
        villages_of=villages_of,
        set_up=set_up,
        change=partial(office_acts.change_office, open_work=store.open_work),
        surroundings=surroundings,
        recipients=lambda: ReportReads(store.engine()).recipients(),
        add_recipient=partial(office_acts.add_recipient, open_work=store.open_work),
        change_recipient=partial(office_acts.change_recipient, open_work=store.open_work),
        letter_preview=lambda entry: (
            writer.write(_sample_letter(entry, makings, clock.today(), store)).pdf
        ),
    )


def _sample_letter(
    entry: office_acts.OfficeEntry,
    makings: preparing.ReportMakings,
    today: date,
    store: DatabaseStore,
) -> ReportContent:
    """Return last month's report as it would look with a profile that is not kept yet."""
    with store.open_work() as work:
        figures = work.reports.count_month(Month.of(today).previous)
        office = office_acts.office_from(entry)
        return ReportContent(
            document_id="contoh",
            version=1,
            draft=True,
            paper=entry.paper,
            need_word=entry.need_word,
            zone=entry.zone,
            letterhead=Letterhead(
                entry.letterhead_government,
                entry.letterhead_office,
                entry.letterhead_address,
                entry.letterhead_emblem,
            ),
            place=entry.subdistrict_name,
            letter_date=today,
            letter_number=preparing.sample_number(office, today),
            recipients=preparing.recipients_on(work, today)
            or (
                RecipientName(f"Kepala Dinas Sosial {entry.regency_name}", RecipientRole.ORIGINAL),
            ),
            worker_name=entry.worker_name,
            member_number=entry.member_number,
            subdistrict_code=entry.subdistrict_code,
            subdistrict_name=entry.subdistrict_name,
            regency_name=entry.regency_name,
            province_name=entry.province_name,
            camat_name=entry.camat_name,
            camat_number=entry.camat_number,
            camat_endorses=entry.camat_endorses,
            figures=figures,
            need_kinds=makings.need_kinds,
            texts=makings.wording.prefill(figures, office),
            photos=(),
        )
