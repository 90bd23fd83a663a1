# SPDX-License-Identifier: MIT
"""``verify``: who signed a PDF, when, and whether anything changed since. Opens no database."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC
from pathlib import Path

from tksk_desktop.commands.console import printable, say
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.signatures import (
    PdfTooLarge,
    PdfVerdict,
    SignatureCheck,
    Trust,
    VerdictState,
)
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.usecases.reports.sign_report import verify_paper
from tksk_desktop.vocabulary import instant

LARGEST_FILE = 200 * 1024 * 1024
CONCLUSIONS = {
    VerdictState.VALID: "SAH. Dokumen utuh dan penanda tangannya dikenal.",
    VerdictState.VALID_UNKNOWN_SIGNER: (
        "UTUH. Dokumen tidak berubah sejak ditandatangani. Penanda tangannya belum dikenal di "
        "sini: cocokkan sidik jari sertifikatnya dengan yang bersangkutan."
    ),
    VerdictState.CHANGED: "TIDAK SAH. Dokumen berubah setelah ditandatangani.",
    VerdictState.UNSIGNED: "BELUM DITANDATANGANI. Dokumen ini tidak memuat tanda tangan.",
}
CERTIFICATES = {
    Trust.OWN: "milik TKSK di komputer ini",
    Trust.KNOWN: "sudah dikenal di komputer ini",
    Trust.UNKNOWN: "belum dikenal di komputer ini",
}


def run(arguments: Namespace) -> int:
    """Print the verdict; 0 where the paper is intact, 1 where it is changed or not signed."""
    data = read_paper(arguments.file)
    verdict = verify_paper(data, signer=PadesSigner(), clock=OfficeClock())
    return show(arguments.file, verdict, TimeZone(arguments.zone or TimeZone.WIB))


def read_paper(path: Path) -> bytes:
    """Return the file's bytes; raise CommandRefused or PdfTooLarge."""
    try:
        # A pipe or a device would never end.
        if not path.is_file():
            raise CommandRefused(Refusal.FILE_UNREADABLE)
        if path.stat().st_size > LARGEST_FILE:
            raise PdfTooLarge
        return path.read_bytes()
    except OSError as error:
        raise CommandRefused(Refusal.FILE_UNREADABLE) from error


def show(path: Path, verdict: PdfVerdict, zone: TimeZone) -> Exit:
    """Print a verdict with its times in a zone that is named; return the exit code."""
    say(f"Berkas      : {printable(path.name)}")
    if verdict.title:
        say(f"Judul       : {printable(verdict.title)}")
    if verdict.document_id:
        number, version = printable(verdict.document_id), printable(verdict.version)
        say(f"Dokumen     : {number}, versi {version}")
    say(f"Halaman     : {verdict.pages}")
    say(f"SHA-256     : {verdict.sha256}")
    for position, check in enumerate(verdict.signatures, start=1):
        _show_signature(position, check, zone)
    say()
    say(CONCLUSIONS[verdict.state])
    intact = verdict.state in (VerdictState.VALID, VerdictState.VALID_UNKNOWN_SIGNER)
    return Exit.OK if intact else Exit.NO


def _show_signature(position: int, check: SignatureCheck, zone: TimeZone) -> None:
    say()
    say(f"Tanda tangan {position}")
    say(f"  Oleh        : {printable(check.signer_name) or 'tidak terbaca'}")
    moment = check.signed_at
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    written = f"{instant(moment, zone)} (menurut jam penanda tangan)" if moment else "tidak ada"
    if check.stamped_at is not None:
        written = f"{instant(check.stamped_at, zone)} (cap waktu {printable(check.stamped_by)})"
    say(f"  Waktu       : {written}")
    if not check.intact:
        state = "isi BERUBAH atau tanda tangan rusak"
    elif check.changed_after:
        state = "BERUBAH sesudah ditandatangani"
    else:
        state = "tidak berubah sejak ditandatangani"
    say(f"  Isi         : {state}")
    say(f"  Sertifikat  : {CERTIFICATES[check.trust]}")
    if check.fingerprint_sha256:
        say(f"  Sidik jari  : {check.fingerprint_sha256}")
