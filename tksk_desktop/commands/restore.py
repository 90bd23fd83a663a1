# SPDX-License-Identifier: MIT
"""``restore``: compares a backup with the present data, then puts it in place.

The present database is kept aside in the data folder; nothing is deleted.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.backups.restore import ASIDE_PREFIX
from tksk_desktop.commands.console import (
    ProgressLine,
    ask,
    is_asked_by_a_person,
    printable,
    say,
    tell,
)
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.commands.passwords import read_password
from tksk_desktop.commands.sentences import sentence
from tksk_desktop.domain.errors import AlreadyRunning, WorldRefused
from tksk_desktop.usecases.needs import ArchiveSummary
from tksk_desktop.vocabulary import instant, number, short_date

QUESTION = "Ganti data sekarang dengan cadangan ini? Data sekarang tetap disimpan. [ya/T]"


def run(arguments: Namespace) -> int:
    """Restore after a comparison and a yes; a backup that does not open changes nothing."""
    archive: Path = arguments.archive
    if not archive.is_file():
        raise CommandRefused(Refusal.FILE_UNREADABLE)
    program = assemble(arguments.data)
    summary = program.acts.backups.read_summary(archive)
    secret = read_password(arguments.password_fd, "Kata sandi atau kunci pemulihan cadangan ini: ")
    exists = program.acts.store.exists()
    present = _open_present(program, secret) if exists else None
    try:
        _compare(program, summary, present, exists=exists)
        if exists and not _agreed(yes=arguments.yes):
            tell("Dibatalkan. Tidak ada yang diubah.")
            return Exit.NO
        before = _kept_aside(arguments.data)
        progress = ProgressLine("Memulihkan")
        try:
            restored = program.acts.backups.restore(archive, secret, progress)
        finally:
            progress.end()
    finally:
        program.acts.store.lock()
    say()
    say(
        f"Dipulihkan  : {number(restored.clients)} klien, {number(restored.cases)} kasus, "
        f"{number(restored.sessions)} sesi, {number(restored.reports)} laporan"
    )
    for kept in sorted(_kept_aside(arguments.data) - before):
        say(f"Data lama   : {kept}")
    return Exit.OK


def _open_present(program: Program, secret: str) -> ArchiveSummary | None:
    """Open the present data with the same secret, to compare; data that does not open may go."""
    try:
        program.acts.store.unlock(secret)
    except AlreadyRunning:
        raise
    except WorldRefused as error:
        tell(f"Data sekarang tidak dapat dibuka untuk dibandingkan. {sentence(error)}")
        return None
    program.acts.office.surroundings()
    return program.acts.backups.present()


def _agreed(*, yes: bool) -> bool:
    if yes:
        return True
    if not is_asked_by_a_person():
        raise CommandRefused(Refusal.CONFIRMATION_MISSING)
    return ask(QUESTION)


def _kept_aside(folder: Path) -> set[Path]:
    return {place for place in folder.glob(f"{ASIDE_PREFIX}*") if any(place.iterdir())}


def _compare(
    program: Program, summary: ArchiveSummary, present: ArchiveSummary | None, *, exists: bool
) -> None:
    say(f"Cadangan    : {printable(summary.office)}, {summary.file_name}")
    say(f"Dibuat      : {instant(summary.made_at, program.clock.zone)}")
    if not exists:
        say("Belum ada data di folder ini; tidak ada yang diganti.")
    say()
    say(f"{'':<15}{'sekarang':>14}{'cadangan':>14}")
    now = _figures(present) if present is not None else ("–",) * len(ROWS)
    for title, here, there in zip(ROWS, now, _figures(summary), strict=True):
        say(f"{title:<15}{here:>14}{there:>14}")


ROWS = ("Klien", "Kasus", "Sesi", "Laporan", "Sesi terakhir")


def _figures(summary: ArchiveSummary) -> tuple[str, ...]:
    last = summary.last_session_on
    counts = (summary.clients, summary.cases, summary.sessions, summary.reports)
    return (*(number(count) for count in counts), short_date(last) if last else "–")
