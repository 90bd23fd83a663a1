# SPDX-License-Identifier: MIT
"""``report``: the month's report as PDF, as a draft or signed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from tksk_desktop.assembly import Program
from tksk_desktop.careful_files import replace_file
from tksk_desktop.commands.console import say
from tksk_desktop.commands.opening import opened, surroundings_of
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.delivery.folder_delivery import CarefulFolderDelivery
from tksk_desktop.domain.errors import NotFound, ReportAlreadySigned
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.domain.reports import ReportState, ReportWarning
from tksk_desktop.usecases.readings import ReportDesk
from tksk_desktop.vocabulary import instant, month_name, number, period_name, word


def run(arguments: Namespace) -> int:
    """Write the PDF of a month, last month by default; a signed report never changes."""
    with opened(arguments.data, arguments.password_fd) as program:
        surroundings_of(program)
        if arguments.period is not None:
            return _write_period(program, arguments.period, arguments.out)
        present = Month.of(program.clock.today())
        month: Month = arguments.month or present.previous
        if month > present:
            raise CommandRefused(Refusal.MONTH_NOT_BEGUN)
        report_id = open_report_of(program, month)
        desk = program.acts.reports.desk(report_id)
        was_signed, warnings = desk.state is ReportState.SIGNED, desk.warnings
        if arguments.sign:
            if was_signed:
                raise ReportAlreadySigned(str(month))
            program.acts.reports.sign(report_id)
            desk = program.acts.reports.desk(report_id)
        path = _write(program, desk, arguments.out)
        _show(program, desk, path)
        if not was_signed:
            _show_warnings(warnings)
    return Exit.OK


def _write_period(program: Program, period: Period, folder: Path) -> Exit:
    """Write a period's report over a former one: it is made of signed months alone."""
    pdf = program.acts.reports.period_pdf(period)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"laporan-tksk-{period}.pdf"
    replace_file(path, pdf)
    say(f"Laporan     : {word(period.kind)}, {period_name(period)}")
    say(f"Berkas      : {path}")
    return Exit.OK


def open_report_of(program: Program, month: Month) -> int:
    """Return the id of a month's newest report, a draft where there was none."""
    report_id = program.acts.reports.open(month).record_id
    if report_id is None:
        raise NotFound("report")
    return report_id


def report_file_name(desk: ReportDesk) -> str:
    """Return the PDF's name: month, version and whether it is a draft, nothing personal."""
    version = f"-v{desk.version}" if desk.version > 1 else ""
    draft = "-draf" if desk.state is ReportState.DRAFT else ""
    return f"laporan-tksk-{desk.month}{version}{draft}.pdf"


def _write(program: Program, desk: ReportDesk, folder: Path) -> Path:
    """Write a draft over a former draft; never write over another signed paper."""
    folder.mkdir(parents=True, exist_ok=True)
    if desk.state is ReportState.SIGNED:
        pdf = program.acts.reports.signed_pdf(desk.report_id)
        return CarefulFolderDelivery().put(folder, report_file_name(desk), pdf)
    path = folder / report_file_name(desk)
    replace_file(path, program.acts.reports.preview(desk.report_id))
    return path


def _show(program: Program, desk: ReportDesk, path: Path) -> None:
    say(f"Laporan     : {month_name(desk.month)}, versi {desk.version}")
    say(f"Nomor surat : {desk.letter_number}")
    say(f"Keadaan     : {word(desk.state)}")
    if desk.signed_at is not None:
        say(f"Waktu       : {instant(desk.signed_at, program.clock.zone)}")
    say(f"Berkas      : {path}")


def _show_warnings(warnings: Sequence[tuple[ReportWarning, int]]) -> None:
    """Name what the month lacked while it could still change."""
    for warning, count in warnings:
        say(f"Perhatikan  : {word(warning)}{f' ({number(count)})' if count else ''}")
