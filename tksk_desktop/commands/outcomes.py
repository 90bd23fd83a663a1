# SPDX-License-Identifier: MIT
"""How a command ends: its exit code, and the refusals that only the command line knows."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from tksk_desktop.domain.errors import (
    EntryRefused,
    NotAnArchive,
    NotFound,
    ReportAlreadySigned,
    ReportNotReady,
    ReportSentOut,
    TkskError,
    WorldRefused,
    WrongCopyState,
)
from tksk_desktop.domain.exchanged_rows import (
    ImportHasFollowers,
    ImportUndone,
    NotATable,
    TableDamaged,
    TableEmpty,
    TableProtected,
    TableTooLarge,
    TableUnsafe,
)
from tksk_desktop.domain.signatures import (
    CannotSign,
    CertificateUnreadable,
    CopiesHandedOver,
    NotAPdf,
    PdfTooLarge,
    SignatureFieldTaken,
)
from tksk_desktop.usecases.reports.period_report import NoSignedMonth


class Exit(IntEnum):
    """The exit codes, as ``--help`` documents them."""

    OK = 0
    NO = 1
    USAGE = 2
    REFUSED = 3
    DEFECT = 4
    INTERRUPTED = 130


class Refusal(StrEnum):
    """Why the command line itself refuses; the value is the worker's sentence."""

    PASSWORD_MISSING = (
        "Kata sandi diperlukan: ketik bila ditanya, atau berikan lewat --password-fd "
        "atau variabel lingkungan TKSK_PASSWORD."
    )
    PASSWORD_UNREADABLE = "Kata sandi tidak dapat dibaca dari deskriptor --password-fd itu."
    FILE_UNREADABLE = "Berkas itu tidak ada atau tidak dapat dibaca."
    FOLDER_FOREIGN = (
        "Folder itu tidak kosong dan bukan folder contoh, jadi tidak disentuh. Pilih folder lain."
    )
    CONFIRMATION_MISSING = (
        "Data sekarang hanya diganti setelah disetujui: ulangi dengan --yes. Tidak ada yang diubah."
    )
    MONTH_NOT_BEGUN = "Bulan itu belum dimulai, jadi belum ada laporannya."
    OFFICE_UNKNOWN = "Profil TKSK belum diisi. Isi dahulu di jendela program."
    SHEET_UNKNOWN = "Lembar dengan nama itu tidak ada di berkas ini."
    LAYOUT_DIFFERS = "Berkas itu bukan daftar berbentuk --layout itu. Tidak ada yang diubah."
    COLUMNS_UNKNOWN = (
        "Kolom nama tidak dikenali atau tidak ada. Pilih kolomnya sekali lewat jendela program; "
        "pilihan itu diingat."
    )
    VILLAGE_UNKNOWN = "Desa itu tidak ada di kecamatan ini."
    ENDING_UNKNOWN = "Nama berkas harus berakhir dengan .xlsx atau .csv."
    FILE_EXISTS = (
        "Berkas itu sudah ada dan tidak ditimpa. Ulangi dengan --again untuk menggantinya."
    )
    NO_NAMES = (
        "Tidak ada kolom nama di berkas itu. Baris pertama harus berisi judul kolom, misalnya "
        "nama, nik, kk, tanggal lahir, desa, alamat."
    )
    AREA_UNKNOWN = (
        "Kode wilayah itu tidak dikenal. Tulis kode kabupaten (35.07) atau provinsi (35)."
    )
    STORE_PASSWORD = (
        "Kata sandi basis data tidak pernah diterima sebagai argumen: tulis alamat lengkapnya di "
        "variabel lingkungan TKSK_RECAP_STORE, atau pakai berkas kata sandi PostgreSQL."
    )
    SAMPLE_DIFFERS = "Cadangan contoh tidak sama dengan datanya setelah dipulihkan."


EXIT_OF_REFUSAL = {
    Refusal.PASSWORD_MISSING: Exit.USAGE,
    Refusal.PASSWORD_UNREADABLE: Exit.USAGE,
    Refusal.FILE_UNREADABLE: Exit.USAGE,
    Refusal.FOLDER_FOREIGN: Exit.REFUSED,
    Refusal.CONFIRMATION_MISSING: Exit.USAGE,
    Refusal.MONTH_NOT_BEGUN: Exit.USAGE,
    Refusal.OFFICE_UNKNOWN: Exit.REFUSED,
    Refusal.SHEET_UNKNOWN: Exit.USAGE,
    Refusal.LAYOUT_DIFFERS: Exit.USAGE,
    Refusal.COLUMNS_UNKNOWN: Exit.USAGE,
    Refusal.VILLAGE_UNKNOWN: Exit.USAGE,
    Refusal.ENDING_UNKNOWN: Exit.USAGE,
    Refusal.FILE_EXISTS: Exit.USAGE,
    Refusal.NO_NAMES: Exit.USAGE,
    Refusal.AREA_UNKNOWN: Exit.USAGE,
    Refusal.STORE_PASSWORD: Exit.USAGE,
    Refusal.SAMPLE_DIFFERS: Exit.DEFECT,
}
KINDS: tuple[tuple[Exit, tuple[type[TkskError], ...]], ...] = (
    (
        Exit.USAGE,
        (
            EntryRefused,
            NotFound,
            NotAnArchive,
            NotAPdf,
            PdfTooLarge,
            CertificateUnreadable,
            NotATable,
            TableTooLarge,
            TableUnsafe,
            TableDamaged,
            TableProtected,
            TableEmpty,
        ),
    ),
    (
        Exit.NO,
        (
            CopiesHandedOver,
            NoSignedMonth,
            ImportHasFollowers,
            ImportUndone,
            ReportNotReady,
            ReportAlreadySigned,
            ReportSentOut,
            SignatureFieldTaken,
            WrongCopyState,
        ),
    ),
    (Exit.REFUSED, (WorldRefused, CannotSign)),
)


class CommandRefused(Exception):
    """The command line cannot go on as it was called; unknown to the window, so no TkskError."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal


def exit_of(error: Exception) -> Exit:
    """Return the exit code for an error; whatever nobody foresaw is a defect of ours."""
    if isinstance(error, CommandRefused):
        return EXIT_OF_REFUSAL[error.refusal]
    return next((code for code, kinds in KINDS if isinstance(error, kinds)), Exit.DEFECT)
