# SPDX-License-Identifier: MIT
"""``recap``: many signed reports become one recap. Opens no caseload and asks for no password."""

from __future__ import annotations

import os
from argparse import Namespace
from datetime import date
from pathlib import Path

from tksk_desktop.assembly.recap import join_recap
from tksk_desktop.commands.console import ProgressLine, printable, say
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.recaps import USUAL_DUE_DAY, Due, Standing
from tksk_desktop.gui.recap_acts import RecapActs, RecapMade, RecapOrder
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.receiving.desk_store import names_a_password
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.recap.readings import Recap
from tksk_desktop.usecases.recap.take_in import find_papers
from tksk_desktop.vocabulary import month_name, number, place_said, word

VARIABLE = "TKSK_RECAP_STORE"
"""The address of the desk's database where it holds a password."""
MOST_SAID = 20


def run(arguments: Namespace) -> int:
    """Take the files in, write workbook and paper; 0 where every report is there and counted."""
    clock = OfficeClock(TimeZone(arguments.zone or TimeZone.WIB))
    order = _order(arguments, clock)
    folder: Path = arguments.data
    folder.mkdir(parents=True, exist_ok=True)
    acts = join_recap(
        folder,
        RegionTable(resource("reference")),
        load_need_kinds(resource("reference", "ppks.csv")),
        PaperFonts(resource("fonts")),
        clock,
    )
    if order.area and not acts.area_name(order.area):
        raise CommandRefused(Refusal.AREA_UNKNOWN)
    made = _make(acts, order)
    _say_recap(made)
    if not arguments.again and any(
        (arguments.out / name).exists() for name in acts.file_names(made.recap)
    ):
        raise CommandRefused(Refusal.FILE_EXISTS)
    for path in acts.save(made.recap, arguments.out):
        say(f"Berkas      : {path}")
    return Exit.OK if made.recap.is_whole else Exit.NO


def _order(arguments: Namespace, clock: OfficeClock) -> RecapOrder:
    if arguments.store and names_a_password(arguments.store):
        raise CommandRefused(Refusal.STORE_PASSWORD)
    for path in (arguments.expected, *arguments.known):
        if path is not None and not path.is_file():
            raise CommandRefused(Refusal.FILE_UNREADABLE)
    return RecapOrder(
        month=arguments.month or _last_month(clock.today()),
        files=tuple(arguments.files),
        area=arguments.area,
        due=Due(arguments.due_day or USUAL_DUE_DAY, clock.zone),
        expected=arguments.expected,
        certificates=tuple(arguments.known),
        store=arguments.store or os.environ.pop(VARIABLE, ""),
    )


def _last_month(day: date) -> Month:
    return Month.of(day).previous


def _make(acts: RecapActs, order: RecapOrder) -> RecapMade:
    progress = ProgressLine("Memeriksa")
    # Counted beforehand only where somebody watches; the files themselves are never listed whole.
    total = sum(1 for _ in find_papers(order.files)) if progress.is_seen else 0
    try:
        return acts.make(order, lambda done, _total: progress(done, max(done, total)))
    finally:
        progress.end()


def _say_recap(made: RecapMade) -> None:
    recap, taken = made
    say(f"Rekap       : {recap.area_name}, {month_name(recap.month)}")
    say(
        f"Berkas      : {number(taken.files)} diperiksa, {number(taken.new)} baru, "
        f"{number(taken.repeated)} sudah ada, "
        f"{number(len(taken.refused) + taken.more_refused)} tidak diambil"
    )
    say(f"Semestinya  : {number(sum(group.expected for group in recap.groups))} laporan")
    for standing in Standing:
        count = recap.count(standing)
        if count:
            say(f"  {word(standing)}: {number(count)}")
    if recap.late:
        say(f"  Terlambat: {number(recap.late)}")
    _say_open(recap)


def _say_open(recap: Recap) -> None:
    """Name what needs somebody, up to a screenful; the papers name all."""
    notes = [
        *(f"{printable(each.file_name)}: {word(each.problem)}" for each in recap.refused),
        *(f"{line.name} ({line.code}): {place_said(*line.said)}" for line in recap.open_places),
    ]
    for note in notes[:MOST_SAID]:
        say(f"- {note}")
    if len(notes) > MOST_SAID:
        say(f"- dan {number(len(notes) - MOST_SAID)} lagi; semuanya di buku kerja")
