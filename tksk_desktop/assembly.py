# SPDX-License-Identifier: MIT
"""The one place that joins all parts.

It is itself imported only when the first window is up (or by the command line): everything heavy
hangs on it, so ``main`` loads it on the database thread.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from tksk_desktop import __version__
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.backups.restore import finish_interrupted, incoming_folder, put_in_place
from tksk_desktop.delivery.folder_delivery import CarefulFolderDelivery
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import RecipientRole, Village
from tksk_desktop.domain.reports import Section
from tksk_desktop.gui.acts import (
    Acts,
    BackupActs,
    ClientActs,
    HomeActs,
    OfficeActs,
    ReportActs,
    SessionActs,
    StoreActs,
    SubdistrictChoice,
    Surroundings,
)
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import lock_path, resource
from tksk_desktop.reports.delivery_register import write_register
from tksk_desktop.reports.recovery_sheet import write_recovery_sheet
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.section_wording import ReportWording
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.sample_data import SAMPLE_PASSWORD, SUBDISTRICT_CODE, SampleOffice
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.storage.archive_check import (
    count_quickly,
    count_with_key,
    count_with_secret,
)
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.storage.process_lock import ProcessLock
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients import open_case as case_acts
from tksk_desktop.usecases.clients.register_client import correct_client, register_client
from tksk_desktop.usecases.copies.hand_over_copy import hand_over_to_folder, mark_copy
from tksk_desktop.usecases.groups.form_group import change_group, form_group
from tksk_desktop.usecases.needs import ArchiveSummary, Progress
from tksk_desktop.usecases.office import set_up_office as office_acts
from tksk_desktop.usecases.readings import BackupLine, CopyLine, DraftLine
from tksk_desktop.usecases.report_content import Letterhead, RecipientName, ReportContent
from tksk_desktop.usecases.reports import prepare_report as preparing
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.reports.sign_report import (
    read_signed_pdf,
    revise_report,
    sign_report,
    verify_paper,
)
from tksk_desktop.usecases.safekeeping.back_up import BackupMade, back_up
from tksk_desktop.usecases.sessions import keep_draft as drafts
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    correct_session,
    record_session,
)


@dataclass(frozen=True)
class Program:
    """Everything that runs over one data folder."""

    folder: Path
    store: DatabaseStore
    clock: OfficeClock
    regions: RegionTable
    makings: preparing.ReportMakings
    acts: Acts


def assemble(folder: Path, *, cost: KdfCost | None = None) -> Program:
    """Join all parts over a data folder; finish a restore that a crash interrupted."""
    finish_interrupted(folder)
    kinds = load_need_kinds(resource("reference", "ppks.csv"))
    confidential = frozenset(kind.code for kind in kinds if kind.is_most_confidential)
    store = DatabaseStore(folder, confidential_kinds=confidential, cost=cost)
    clock = OfficeClock()
    regions = RegionTable(resource("reference"))
    fonts_folder = resource("fonts")
    fonts = PaperFonts(fonts_folder)
    writer = ReportlabWriter(fonts_folder)
    wording = ReportWording()
    makings = preparing.ReportMakings(wording, kinds)
    acts = Acts(
        store=_store_acts(store, clock, fonts, _sample_maker(store, clock, regions, kinds)),
        office=_office_acts(store, clock, regions, makings, writer),
        clients=_client_acts(store, clock),
        sessions=_session_acts(store, clock),
        reports=_report_acts(store, clock, makings, writer, fonts),
        backups=_backup_acts(folder, store, clock),
        home=HomeActs(home=lambda: ReportReads(store.engine()).home(clock.today())),
    )
    return Program(folder, store, clock, regions, makings, acts)


def _sample_maker(
    store: DatabaseStore, clock: OfficeClock, regions: RegionTable, kinds: Sequence[NeedKind]
) -> Callable[[], None]:
    """Return the act that makes a store and fills it with the sample office."""

    def make() -> None:
        store.create(SAMPLE_PASSWORD)
        villages = regions.villages(SUBDISTRICT_CODE)
        SampleOffice(
            open_work=store.open_work,
            clock=clock,
            villages=tuple(Village(region.code, region.name) for region in villages),
            need_kinds=kinds,
        ).make()

    return make


def _store_acts(
    store: DatabaseStore,
    clock: OfficeClock,
    fonts: PaperFonts,
    make_sample: Callable[[], None],
) -> StoreActs:
    return StoreActs(
        exists=store.exists,
        unlock=store.unlock,
        lock=store.lock,
        create=store.create,
        change_password=store.change_password,
        recovery_sheet=lambda key: write_recovery_sheet(key, made_on=clock.today(), fonts=fonts),
        make_sample=make_sample,
        sample_password=SAMPLE_PASSWORD,
    )


def _office_acts(
    store: DatabaseStore,
    clock: OfficeClock,
    regions: RegionTable,
    makings: preparing.ReportMakings,
    writer: ReportlabWriter,
) -> OfficeActs:
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


def _client_acts(store: DatabaseStore, clock: OfficeClock) -> ClientActs:
    def reads() -> ClientReads:
        return ClientReads(store.engine())

    work = store.open_work
    return ClientActs(
        find_ids=lambda filter: reads().find_ids(filter),
        lines=lambda ids: reads().lines(ids),
        find=lambda filter, limit: reads().find(filter, limit),
        sheet=lambda client_id: reads().sheet(client_id),
        register=partial(register_client, open_work=work, clock=clock),
        correct=partial(correct_client, open_work=work, clock=clock),
        open_case=partial(case_acts.open_case, open_work=work, clock=clock),
        move_case=lambda case_id, stage, on, reason: case_acts.move_case(
            case_id, stage, on=on, reason=reason, open_work=store.open_work, clock=clock
        ),
        close_case=lambda case_id, on, outcome: case_acts.close_case(
            case_id, on=on, outcome=outcome, open_work=store.open_work, clock=clock
        ),
        open_cases=lambda: reads().open_cases(),
    )


def _session_acts(store: DatabaseStore, clock: OfficeClock) -> SessionActs:
    def reads() -> SessionReads:
        return SessionReads(store.engine())

    def record(new: NewSession, *, session_id: int | None, draft_id: int | None) -> Changes:
        if session_id is None:
            return record_session(new, draft_id=draft_id, open_work=store.open_work, clock=clock)
        return correct_session(
            session_id, new, draft_id=draft_id, open_work=store.open_work, clock=clock
        )

    def all_drafts() -> tuple[DraftLine, ...]:
        with store.open_work() as work:
            return work.drafts.all()

    return SessionActs(
        lines=lambda filter: reads().lines(filter),
        sheet=lambda session_id: reads().sheet(session_id),
        record=record,
        drafts=all_drafts,
        keep_draft=partial(drafts.keep_draft, open_work=store.open_work, clock=clock),
        keep_draft_photos=partial(drafts.keep_draft_photos, open_work=store.open_work),
        draft_photos=partial(drafts.read_draft_photos, open_work=store.open_work),
        discard_draft=partial(drafts.discard_draft, open_work=store.open_work),
        follow_ups=lambda: reads().follow_ups(clock.today()),
        groups=lambda: reads().groups(),
        group=lambda group_id: reads().group(group_id),
        form_group=partial(form_group, open_work=store.open_work, clock=clock),
        change_group=partial(change_group, open_work=store.open_work, clock=clock),
    )


def _report_acts(
    store: DatabaseStore,
    clock: OfficeClock,
    makings: preparing.ReportMakings,
    writer: ReportlabWriter,
    fonts: PaperFonts,
) -> ReportActs:
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
        open=partial(preparing.open_report, open_work=work, clock=clock),
        desk=partial(read_desk, makings=makings, open_work=work, clock=clock),
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
    )


def _backup_acts(folder: Path, store: DatabaseStore, clock: OfficeClock) -> BackupActs:
    archives = FileArchives(
        folder,
        count_own=lambda database: count_quickly(database, store.key()),
        check_own=lambda database: count_with_key(database, store.key()),
        count_sealed=count_with_secret,
    )

    def summary_now() -> ArchiveSummary:
        known = office_acts.read_office(open_work=store.open_work)
        office = f"TKSK Kecamatan {known[0].subdistrict_name}" if known else "TKSK"
        return ArchiveSummary("", clock.now(), office, __version__, "", 0, 0, 0, 0, 0, None)

    def run(target: Path, progress: Progress) -> BackupMade:
        return back_up(
            target,
            summary=summary_now(),
            store=store,
            archives=archives,
            open_work=store.open_work,
            clock=clock,
            progress=progress,
        )

    def history() -> tuple[BackupLine, ...]:
        with store.open_work() as work:
            return work.backups.all()

    def present() -> ArchiveSummary | None:
        if not store.is_open():
            return None
        counts = store.count()
        return replace(
            summary_now(),
            schema_version=counts.schema_version,
            clients=counts.clients,
            cases=counts.cases,
            sessions=counts.sessions,
            reports=counts.reports,
            last_session_on=counts.last_session_on,
        )

    def restore(archive: Path, secret: str, progress: Progress) -> ArchiveSummary:
        incoming = incoming_folder(folder)
        try:
            summary = archives.unpack(archive, secret, incoming, progress)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        store.lock()
        others_out = ProcessLock(lock_path(folder))
        others_out.take()
        try:
            put_in_place(folder, clock.now())
        finally:
            others_out.free()
        return summary

    return BackupActs(
        drives=archives.drives,
        back_up=run,
        history=history,
        find=archives.find,
        read_summary=archives.read_summary,
        present=present,
        restore=restore,
    )
