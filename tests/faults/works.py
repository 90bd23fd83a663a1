# SPDX-License-Identifier: MIT
"""The acts that are broken into: what each does, and what must hold however it was cut.

Run as a program: ``python -m tests.faults.works NAME FOLDER`` does the work in the folder and says
a line after each act that the program acknowledged: by ``writev``, which the program itself never
calls, so that a fault in writing does not silence it.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.errors import TkskError, WrongPassword
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.paths import database_path
from tksk_desktop.storage import database
from tksk_desktop.storage.archive_check import check_database
from tksk_desktop.usecases.readings import PhotoSheet, SessionFilter
from tksk_desktop.usecases.sessions.record_session import NewSession

Acknowledge = Callable[[], None]
CARELESS = "careless"
REFUSED = 3
"""How the process ends where the program refused with a sentence of its own."""
NOTES = 12
PASSWORDS = 4
BACKUPS = 3
OLD_PASSWORD = "kata sandi lama"
OLD_DATABASE = Path(__file__).parents[1] / "old_databases" / "r0001"
CLIENTS_OF_OLD = 40
INTACT = (VerdictState.VALID, VerdictState.VALID_UNKNOWN_SIGNER)
HELD_ON = date(2026, 10, 2)
MONTH = Month(2026, 10)


@dataclass(frozen=True)
class Work:
    """One kind of work: it does acts in a folder, and judges what a fault left of them."""

    prepare: Callable[[Path, Path], None]
    """Fill an empty folder; the second one holds the closed small office."""
    do: Callable[[Path, Acknowledge], None]
    judge: Callable[[Path, int], None]
    """Open what is left, with so many acts acknowledged; AssertionError where one is lost."""


@contextmanager
def _opened(folder: Path, password: str = PASSWORD) -> Iterator[Program]:
    program = assemble(folder / "data", cost=CHEAP)
    program.acts.store.unlock(password)
    try:
        yield program
    finally:
        program.acts.store.lock()


def _copy_office(folder: Path, office: Path) -> None:
    shutil.copytree(office, folder / "data")


def _note(number: int) -> NewSession:
    return NewSession(
        SessionKind.INDIVIDUAL,
        HELD_ON,
        title=f"Catatan {number}",
        aim="Menguatkan",
        process="kata " * 400,
        result=f"Hasil {number}",
        attendances=((1, AttendanceState("H")),),
        photos=(PhotoSheet(b"\xff\xd8" + bytes([number]) * 9000, "Rumah"),),
    )


def _write_notes(folder: Path, acknowledge: Acknowledge) -> None:
    with _opened(folder) as program:
        sessions = program.acts.sessions
        for number in range(1, NOTES + 1):
            draft = sessions.keep_draft(None, title=f"Catatan {number}", content="{}").record_id
            acknowledge()
            sessions.record(_note(number), session_id=None, draft_id=draft)
            acknowledge()


def _judge_notes(folder: Path, acknowledged: int) -> None:
    recorded, draft = divmod(acknowledged, 2)
    with _opened(folder) as program:
        sessions = program.acts.sessions
        lines = [each for each in sessions.lines(SessionFilter()) if "Catatan" in each.title]
        assert recorded <= len(lines) <= recorded + 1, (recorded, len(lines))
        if len(lines) == recorded:
            assert len(sessions.drafts()) >= draft, "a draft is lost"
        for line in lines:
            sheet = sessions.sheet(line.id)
            number = int(sheet.title.split()[1])
            assert (sheet.result, len(sheet.photos)) == (f"Hasil {number}", 1)
            assert len(sheet.photos[0].picture) == 9002
        key = program.store.key()
    faults = {check.check: check.faults for check in check_database(_database(folder), key)}
    assert not any(faults.values()), faults


def _change_passwords(folder: Path, acknowledge: Acknowledge) -> None:
    with _opened(folder) as program:
        for number in range(PASSWORDS):
            program.acts.store.change_password(_password(number), _password(number + 1))
            acknowledge()


def _judge_password(folder: Path, acknowledged: int) -> None:
    for number in (acknowledged + 1, acknowledged):
        try:
            with _opened(folder, _password(number)) as program:
                assert program.store.count().clients == 5
                return
        except WrongPassword:
            continue
    raise AssertionError("neither the former password opens nor the new one")


def _password(number: int) -> str:
    return PASSWORD if number == 0 else f"{PASSWORD} {number}"


def _back_up(folder: Path, acknowledge: Acknowledge) -> None:
    with _opened(folder) as program:
        for _ in range(BACKUPS):
            program.acts.backups.back_up(folder / "stick", _unheard)
            acknowledge()


def _prepare_stick(folder: Path, office: Path) -> None:
    _copy_office(folder, office)
    (folder / "stick").mkdir()


def _judge_backups(folder: Path, acknowledged: int) -> None:
    with _opened(folder) as program:
        backups = program.acts.backups
        found = backups.find(folder / "stick")
        assert len(found) >= acknowledged, (len(found), acknowledged)
        assert len(backups.history()) >= acknowledged
    for archive in found:
        _restore_elsewhere(archive, folder / f"from-{archive.stem}")


def _restore_elsewhere(archive: Path, folder: Path) -> None:
    program = assemble(folder / "data", cost=CHEAP)
    (folder / "data").mkdir(parents=True)
    program.acts.backups.restore(archive, PASSWORD, _unheard)
    with _opened(folder) as restored:
        assert restored.store.count().clients == 5


def _prepare_restore(folder: Path, office: Path) -> None:
    _prepare_stick(folder, office)
    with _opened(folder) as program:
        program.acts.backups.back_up(folder / "stick", _unheard)
        for number in (1, 2):
            program.acts.sessions.record(_note(number), session_id=None, draft_id=None)


def _restore(folder: Path, acknowledge: Acknowledge) -> None:
    backups = assemble(folder / "data", cost=CHEAP).acts.backups
    (archive,) = backups.find(folder / "stick")
    backups.restore(archive, PASSWORD, _unheard)
    acknowledge()


def _judge_restored(folder: Path, acknowledged: int) -> None:
    with _opened(folder) as program:
        notes = [
            line.title
            for line in program.acts.sessions.lines(SessionFilter())
            if "Catatan" in line.title
        ]
        assert len(notes) == 0 if acknowledged else len(notes) in (0, 2), notes
        assert program.store.count().clients == 5


def _upgrade(folder: Path, acknowledge: Acknowledge) -> None:
    with _opened(folder, OLD_PASSWORD):
        acknowledge()


def _judge_upgraded(folder: Path, acknowledged: int) -> None:
    with _opened(folder, OLD_PASSWORD) as program:
        assert program.store.count().clients == CLIENTS_OF_OLD


def _begin(folder: Path, acknowledge: Acknowledge) -> None:
    program = assemble(folder / "data", cost=CHEAP)
    program.acts.store.create(PASSWORD)
    acknowledge()
    program.acts.store.lock()


def _judge_begun(folder: Path, acknowledged: int) -> None:
    program = assemble(folder / "data", cost=CHEAP)
    if not program.acts.store.exists():
        assert not acknowledged
        program.acts.store.create(PASSWORD)
        program.acts.store.lock()
    with _opened(folder) as again:
        assert again.store.count().clients == 0


def _sign(folder: Path, acknowledge: Acknowledge) -> None:
    with _opened(folder) as program:
        reports = program.acts.reports
        report_id = reports.open(MONTH).record_id
        assert report_id is not None
        acknowledge()
        reports.sign(report_id)
        acknowledge()
        for copy in reports.desk(report_id).copies:
            reports.hand_over(copy.id, folder / "stick")
            acknowledge()


def _judge_signed(folder: Path, acknowledged: int) -> None:
    with _opened(folder) as program:
        reports = program.acts.reports
        signed = [line for line in reports.year(MONTH.year) if line.state is ReportState.SIGNED]
        assert len(signed) == 1 if acknowledged > 1 else len(signed) <= 1
        for line in signed:
            pdf = reports.signed_pdf(line.id)
            assert reports.verify(pdf).state in INTACT
            for path in (folder / "stick").glob("*.pdf"):
                assert path.read_bytes() == pdf
        handed = len(list((folder / "stick").glob("*.pdf")))
        assert handed >= acknowledged - 2


def _database(folder: Path) -> Path:
    return database_path(folder / "data")


def _unheard(done: int, total: int) -> None:
    """Hear of progress and say nothing."""


def _say_done() -> None:
    os.writev(1, [b"done\n"])


WORKS = {
    "notes": Work(_copy_office, _write_notes, _judge_notes),
    "password": Work(_copy_office, _change_passwords, _judge_password),
    "backup": Work(_prepare_stick, _back_up, _judge_backups),
    "restore": Work(_prepare_restore, _restore, _judge_restored),
    "upgrade": Work(
        lambda folder, _office: _copy_office(folder, OLD_DATABASE),
        _upgrade,
        _judge_upgraded,
    ),
    "creation": Work(lambda _folder, _office: None, _begin, _judge_begun),
    "report": Work(_prepare_stick, _sign, _judge_signed),
}


def main() -> None:
    """Do the work that the command line names; a third word makes saves careless, to be caught."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    if sys.argv[3:] == [CARELESS]:
        careful, careless = "PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"
        pragmas = (careless if each == careful else each for each in database.ON_OPENING)
        setattr(database, "ON_OPENING", tuple(pragmas))  # noqa: B010 - a fault that is planted
    try:
        WORKS[name].do(folder, _say_done)
    except TkskError:
        sys.exit(REFUSED)


if __name__ == "__main__":
    main()
