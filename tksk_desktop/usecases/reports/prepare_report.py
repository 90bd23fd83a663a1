# SPDX-License-Identifier: MIT
"""Prepare a month's report: its figures, what is missing, its sections and a preview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    Problem,
    ReportAlreadySigned,
    ReportSentOut,
)
from tksk_desktop.domain.letter_numbers import letter_number, pattern_is_usable
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Office, RecipientRole
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.domain.reports import MonthlyReport, ReportState, Section
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.letters.number_letter import next_running_number
from tksk_desktop.usecases.needs import (
    Clock,
    OpenWork,
    ReportWriter,
    SectionWording,
    UnitOfWork,
)
from tksk_desktop.usecases.report_content import Letterhead, RecipientName, ReportContent


@dataclass(frozen=True)
class ReportMakings:
    """What the preparation needs beside the records."""

    wording: SectionWording
    need_kinds: tuple[NeedKind, ...]


def open_report(month: Month, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Make sure that the month has a report, a draft where there was none."""
    with open_work() as work:
        report = work.reports.newest(month)
        if report is None:
            report = MonthlyReport(month.year, month.number, document_id=uuid4().hex)
            work.reports.add(report)
            work.flush()
            work.commit()
        return Changes.of(Kind.REPORTS, record_id=report.id)


def write_section(
    report_id: int, section: Section, text: str | None, *, open_work: OpenWork
) -> Changes:
    """Keep the worker's own words for a section; None goes back to the prefilled text."""
    with open_work() as work:
        report = get_draft(work, report_id)
        sections = dict(report.sections)
        sections.pop(section.value, None)
        if text is not None:
            sections[section.value] = text
        report.sections = sections
        work.commit()
    return Changes.of(Kind.REPORTS, record_id=report_id)


def set_letter(
    report_id: int, *, letter_date: date, running_number: int | None, open_work: OpenWork
) -> Changes:
    """Set the letter's date and, on purpose, its running number; a number serves only once."""
    with open_work() as work:
        report = get_draft(work, report_id)
        if running_number is not None and running_number < 1:
            raise EntryRefused(FieldProblem("running_number", Problem.UNKNOWN))
        report.letter_date = letter_date
        report.running_number = running_number
        if running_number is not None and work.reports.number_is_taken(
            letter_date.year, running_number, besides=report_id
        ):
            raise EntryRefused(FieldProblem("running_number", Problem.NUMBER_TAKEN))
        work.commit()
    return Changes.of(Kind.REPORTS, record_id=report_id)


def read_content(
    report_id: int, *, makings: ReportMakings, draft: bool, open_work: OpenWork, clock: Clock
) -> ReportContent:
    """Return all that the paper says, from the records as they are now."""
    with open_work() as work:
        report = work.reports.get(report_id)
        return compose(work, report, makings=makings, draft=draft, today=clock.today())


def preview_report(
    report_id: int,
    *,
    makings: ReportMakings,
    writer: ReportWriter,
    open_work: OpenWork,
    clock: Clock,
) -> bytes:
    """Return a draft as PDF with its mark, or the bytes of a report that is signed or sent out."""
    with open_work() as work:
        report = work.reports.get(report_id)
        if report.state is ReportState.SIGNED and report.pdf is not None:
            return report.pdf
        if work.sent_out.sent_at(report_id) is not None:
            return work.sent_out.get(report_id).pdf
        content = compose(work, report, makings=makings, draft=True, today=clock.today())
    return writer.write(content).pdf


def get_draft(work: UnitOfWork, report_id: int) -> MonthlyReport:
    """Return a report that may still change; raise ReportAlreadySigned or ReportSentOut."""
    report = work.reports.get(report_id)
    if report.state is ReportState.SIGNED:
        raise ReportAlreadySigned(str(report.month))
    if work.sent_out.sent_at(report_id) is not None:
        raise ReportSentOut(str(report.month))
    return report


def compose(
    work: UnitOfWork, report: MonthlyReport, *, makings: ReportMakings, draft: bool, today: date
) -> ReportContent:
    """Join records, profile and the worker's words into the paper's content."""
    office = work.office.get()
    figures = work.reports.count_month(report.month)
    letter_date = report.letter_date or today
    photos = work.reports.photos(report.month)
    former = work.reports.get(report.replaces_id) if report.replaces_id is not None else None
    return ReportContent(
        document_id=report.document_id,
        version=report.version,
        draft=draft,
        paper=office.paper,
        need_word=office.need_word,
        zone=office.zone,
        letterhead=Letterhead(
            office.letterhead_government,
            office.letterhead_office,
            office.letterhead_address,
            office.letterhead_emblem,
        ),
        place=office.subdistrict_name,
        letter_date=letter_date,
        letter_number=number_for(work, report, office, letter_date),
        recipients=recipients_on(work, letter_date),
        worker_name=office.worker_name,
        member_number=office.member_number,
        subdistrict_code=office.subdistrict_code,
        subdistrict_name=office.subdistrict_name,
        regency_name=office.regency_name,
        province_name=office.province_name,
        camat_name=office.camat_name,
        camat_number=office.camat_number,
        camat_endorses=office.camat_endorses,
        figures=figures,
        need_kinds=makings.need_kinds,
        texts=section_texts(report.sections, figures, office, makings.wording),
        photos=photos,
        formerly=former.letter_number if former is not None else "",
        revision_note=report.revision_note,
    )


def section_texts(
    own: Mapping[str, str], figures: MonthFigures, office: Office, wording: SectionWording
) -> dict[Section, str]:
    """Return every section: the worker's own words, else the prefilled text."""
    texts = wording.prefill(figures, office)
    texts.update({Section(name): text for name, text in own.items()})
    return texts


def running_number_for(work: UnitOfWork, report: MonthlyReport, office: Office, day: date) -> int:
    """Return the report's running number: its own, else the next one of the letter's year."""
    if report.running_number is not None:
        return report.running_number
    return next_running_number(work, office, day)


def sample_number(office: Office, day: date) -> str:
    """Return how a letter number of this profile looks; empty where the pattern is unusable."""
    if not pattern_is_usable(office.number_pattern):
        return ""
    return letter_number(
        office.number_pattern, running=office.number_start, month=day.month, year=day.year
    )


def number_for(work: UnitOfWork, report: MonthlyReport, office: Office, day: date) -> str:
    """Return the letter number that the report has or would get."""
    if report.letter_number:
        return report.letter_number
    running = running_number_for(work, report, office, day)
    return letter_number(office.number_pattern, running=running, month=day.month, year=day.year)


def recipients_on(
    work: UnitOfWork, day: date, kind: ReportKind = ReportKind.MONTHLY
) -> tuple[RecipientName, ...]:
    """Return who gets a kind of report whose letter is of a day, in their order."""
    valid = [r for r in work.office.recipients() if r.gets(kind, day)]
    ordered = sorted(valid, key=lambda r: (r.role is not RecipientRole.ORIGINAL, r.position))
    return tuple(RecipientName(r.title, r.role, r.city) for r in ordered)
