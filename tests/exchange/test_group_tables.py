# SPDX-License-Identifier: MIT
"""A group as a workbook, read back by another library."""

from __future__ import annotations

import io
from datetime import date, datetime, time

import openpyxl

from tksk_desktop.domain.group_progress import IndicatorKind, Strength, Turnout
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.exchange.group_tables import group_workbook
from tksk_desktop.usecases.groups.readings import (
    GroupFile,
    HeldMeeting,
    IndicatorLine,
    Progress,
    SpellLine,
)
from tksk_desktop.usecases.readings import GroupSheet

DAY = date(2026, 11, 3)
FILE = GroupFile(
    GroupSheet(1, "Mekar", "kube", "x", "Dilem", DAY, (), 1),
    (
        SpellLine("=1+1", GroupRole.CHAIR, DAY, None, 5, 1),
        SpellLine("Sri", GroupRole.MEMBER, DAY, DAY, None, 2),
    ),
    (HeldMeeting(7, DAY, "Menabung", None, None, "", Turnout(2, 1, 0, 0, 4)),),
    (),
    Progress(
        (Month(2026, 10), Month(2026, 11)),
        (
            IndicatorLine(1, "Omzet", IndicatorKind.MONEY, "Rp"),
            IndicatorLine(2, "Pembukuan", IndicatorKind.YES_NO, ""),
        ),
        ((1_250_000, None), (0, None)),
        (Strength(DAY, 2, 1), Strength(DAY, 1, 1)),
    ),
)


def test_members_meetings_and_figures_are_sheets_of_their_own() -> None:
    book = openpyxl.load_workbook(io.BytesIO(group_workbook(FILE)))
    rows = {page.title: [tuple(row) for row in page.values] for page in book.worksheets}
    assert list(rows) == ["Anggota", "Pertemuan", "Perkembangan"]
    day = datetime.combine(DAY, time())
    assert rows["Anggota"][1:] == [
        (1, "=1+1", "Ketua", day, None),
        (2, "Sri", "Anggota", day, day),
    ]
    assert book["Anggota"]["B2"].data_type == "s"
    assert rows["Pertemuan"][1:] == [(day, "Menabung", 3, 2, 1, 0, 0, 66, 4)]
    assert rows["Perkembangan"] == [
        ("Bulan", "Anggota", "Pengurus", "Omzet (Rp)", "Pembukuan"),
        ("Oktober 2026", 2, 1, 1_250_000, "tidak"),
        ("November 2026", 1, 1, None, None),
    ]
