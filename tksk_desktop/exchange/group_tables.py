# SPDX-License-Identifier: MIT
"""Writes a group as a workbook: members, meetings with attendance, figures by month.

Neither NIK nor kind of need is in it, like on the group's papers.
"""

from __future__ import annotations

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.groups.readings import GroupFile
from tksk_desktop.vocabulary import figure_said, month_name, word

MEMBERS = ("No", "Nama", "Jabatan", "Sejak", "Sampai")
MEETINGS = (
    "Tanggal", "Materi", "Diharapkan", "Hadir", "Izin", "Sakit", "Tanpa keterangan",
    "Persen hadir", "Di luar daftar",
)  # fmt: skip
FIGURES = ("Bulan", "Anggota", "Pengurus")


def group_workbook(file: GroupFile) -> bytes:
    """Return the bytes of the workbook."""
    members = [
        (place, spell.name, word(spell.role), spell.since, spell.until)
        for place, spell in enumerate(file.spells, start=1)
    ]
    meetings = [
        (
            meeting.held_on,
            meeting.title,
            meeting.turnout.expected,
            meeting.turnout.present,
            meeting.turnout.excused,
            meeting.turnout.ill,
            meeting.turnout.absent,
            meeting.turnout.rate,
            meeting.turnout.walk_ins,
        )
        for meeting in file.meetings
    ]
    names = tuple(
        f"{line.name} ({line.unit})" if line.unit else line.name
        for line in file.progress.indicators
    )
    return sheets_bytes(
        (
            ("Anggota", MEMBERS, members),
            ("Pertemuan", MEETINGS, meetings),
            ("Perkembangan", (*FIGURES, *names), _months(file)),
        )
    )


def _months(file: GroupFile) -> list[tuple[Value, ...]]:
    progress = file.progress
    rows: list[tuple[Value, ...]] = []
    for place, (month, strength) in enumerate(
        zip(progress.months, progress.strengths, strict=True)
    ):
        values: list[Value] = []
        for line, figures in zip(progress.indicators, progress.figures, strict=True):
            value = figures[place]
            known = line.kind is IndicatorKind.YES_NO and value is not None
            values.append(figure_said(value, line.kind) if known else value)
        rows.append((month_name(month), strength.members, strength.officers, *values))
    return rows
