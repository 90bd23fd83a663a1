# SPDX-License-Identifier: MIT
"""``demo``: an invented office with a year of work, its signed report, copies and backup.

Everything goes through the same acts as the window's; only the folder's tidying lives here.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import unicodedata
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.careful_files import replace_file
from tksk_desktop.commands.console import ProgressLine, ask, is_asked_by_a_person, say, tell
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.commands.report import open_report_of, report_file_name
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.paths import lock_path
from tksk_desktop.sample_data import SAMPLE_PASSWORD, SUBDISTRICT_CODE, SampleMade, SampleOffice
from tksk_desktop.sample_data.village_lists import list_people
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.process_lock import ProcessLock
from tksk_desktop.usecases.safekeeping.back_up import BackupMade
from tksk_desktop.vocabulary import file_size, instant, month_name, number

MARKER = "contoh-tksk.txt"
MARKER_TEXT = (
    "Folder ini dibuat oleh perintah: tksk-desktop demo.\n"
    "Semua orang di dalamnya rekaan. Perintah yang sama menggantinya dengan contoh baru.\n"
)
DATA, COPIES, STICK, TRIAL = "data", "tembusan", "flashdisk", "pulihan-uji"
REGISTER, SHEET = "daftar-pengiriman.pdf", "lembar-kunci-pemulihan.pdf"
OURS = (DATA, COPIES, STICK, TRIAL, REGISTER, SHEET, "laporan-tksk-*.pdf")
MOST_WORDS = 6
REPLACE = "Folder contoh ini sudah ada isinya. Ganti dengan contoh baru? [ya/T]"


def run(arguments: Namespace) -> int:
    """Build the sample; a folder with anything else in it is refused and not touched."""
    folder: Path = arguments.folder.absolute()
    if _is_former_demo(folder):
        if not arguments.again and is_asked_by_a_person() and not ask(REPLACE):
            tell("Dibatalkan. Contoh lama tidak diubah.")
            return Exit.NO
        _remove_former(folder)
    with _room(folder):
        _build(folder, arguments.clients, arguments.months)
    return Exit.OK


def _is_former_demo(folder: Path) -> bool:
    """Tell whether a former demo lies there; raise CommandRefused for anybody else's files."""
    if (folder / MARKER).is_file():
        return True
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CommandRefused(Refusal.FOLDER_FOREIGN)
    return False


def _remove_former(folder: Path) -> None:
    """Remove a former demo, unless a window has it open; raise AlreadyRunning then."""
    if (folder / DATA).is_dir():
        lock = ProcessLock(lock_path(folder / DATA))
        lock.take()
        lock.free()
    _sweep(folder)


@contextlib.contextmanager
def _room(folder: Path) -> Iterator[None]:
    """Make the marked folder; where the work does not end, remove all that was made."""
    was_there = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / MARKER, MARKER_TEXT.encode())
        yield
    except BaseException:
        _sweep(folder)
        (folder / MARKER).unlink(missing_ok=True)
        if not was_there:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _sweep(folder: Path) -> None:
    """Remove by name what a demo makes, and nothing else."""
    for pattern in OURS:
        for path in folder.glob(pattern):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def _build(folder: Path, clients: int, months: int) -> None:
    for name in (DATA, COPIES, STICK):
        (folder / name).mkdir()
    program = assemble(folder / DATA)
    recovery_key = program.acts.store.create(SAMPLE_PASSWORD)
    try:
        _fill(program, folder, clients, months)
        _write_papers(program, folder, recovery_key)
        _back_up_and_try(program, folder)
    finally:
        program.acts.store.lock()
    say()
    say(f"Kata sandi  : {SAMPLE_PASSWORD}")
    say(f"Kunci pulih : {recovery_key}")
    say(f'Buka dengan : tksk-desktop --data "{folder / DATA}"')


def _fill(program: Program, folder: Path, clients: int, months: int) -> None:
    sample = SampleOffice(
        open_work=program.store.open_work,
        clock=program.clock,
        villages=program.acts.office.villages_of(SUBDISTRICT_CODE),
        need_kinds=program.makings.need_kinds,
        programmes=program.acts.aid.programmes(),
        heard=lambda step: tell(f"… {step}") if is_asked_by_a_person() else None,
    )
    with program.store.hurried():
        made: SampleMade = sample.make(clients=clients, months=months)
    list_people(
        identities=DatabaseIdentities(program.store.engine()),
        open_work=program.store.open_work,
        clock=program.clock,
    )
    program.acts.office.surroundings()
    say("Kantor      : TKSK Kecamatan Kepanjen, Kabupaten Malang (semua orang rekaan)")
    say(f"Data        : {folder / DATA}")
    say(
        f"Isi         : {number(made.villages)} desa/kelurahan, {number(made.clients)} klien, "
        f"{number(made.cases)} kasus, {number(made.groups)} kelompok, "
        f"{number(made.sessions)} sesi"
    )


def _write_papers(program: Program, folder: Path, recovery_key: str) -> None:
    """Sign last month's report, hand every copy to a folder, print register and key sheet."""
    reports = program.acts.reports
    month = Month.of(program.clock.today()).previous
    report_id = open_report_of(program, month)
    reports.sign(report_id)
    desk = reports.desk(report_id)
    pdf = reports.signed_pdf(report_id)
    path = folder / report_file_name(desk)
    replace_file(path, pdf)
    verdict = reports.verify(pdf)
    state = "sah" if verdict.state is VerdictState.VALID else "TIDAK SAH"
    say(f"Laporan     : {path}")
    signed = f", {instant(desk.signed_at, program.clock.zone)}" if desk.signed_at else ""
    say(f"              {month_name(month)}, {verdict.pages} halaman, tanda tangan {state}{signed}")
    for copy in desk.copies:
        place = folder / COPIES / f"{copy.position}-{folder_name(copy.recipient_title)}"
        place.mkdir(exist_ok=True)
        say(f"Tembusan    : {reports.hand_over(copy.id, place)}")
    replace_file(folder / REGISTER, reports.register_pdf())
    say(f"Pengiriman  : {folder / REGISTER}")
    replace_file(folder / SHEET, program.acts.store.recovery_sheet(recovery_key))
    say(f"Lembar kunci: {folder / SHEET}")


def folder_name(title: str) -> str:
    """Return a recipient's title as a plain folder name."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:MOST_WORDS])


def _back_up_and_try(program: Program, folder: Path) -> None:
    progress = ProgressLine("Mencadangkan")
    try:
        made = program.acts.backups.back_up(folder / STICK, progress)
        _try_restoring(folder / TRIAL, made)
    finally:
        progress.end()
    say(f"Cadangan    : {made.path}")
    say(
        f"              {file_size(made.summary.size)}; dipulihkan ke folder lain sebagai uji, "
        "isinya sama"
    )


def _try_restoring(folder: Path, made: BackupMade) -> None:
    """Restore the backup as on another machine and compare; raise CommandRefused if it differs."""
    other = assemble(folder)
    try:
        restored = other.acts.backups.restore(made.path, SAMPLE_PASSWORD, lambda done, total: None)
        other.acts.store.unlock(SAMPLE_PASSWORD)
        present = other.acts.backups.present()
    finally:
        other.acts.store.lock()
        shutil.rmtree(folder, ignore_errors=True)
    wanted = (made.summary.clients, made.summary.cases, made.summary.sessions, made.summary.reports)
    for found in (restored, present):
        if found is None or wanted != (found.clients, found.cases, found.sessions, found.reports):
            raise CommandRefused(Refusal.SAMPLE_DIFFERS)
