# SPDX-License-Identifier: MIT
"""The findings of the self-check in plain Indonesian, the same on screen and by command; no Qt."""

from __future__ import annotations

from tksk_desktop.audit_words import chain_sentence
from tksk_desktop.domain.backups import MOST_UNSAVED
from tksk_desktop.domain.self_checks import Check, CheckResult, CheckState
from tksk_desktop.vocabulary import file_size, number

_GOOD = {
    Check.CIPHER: "Setiap halaman terenkripsi dan tidak berubah.",
    Check.DATABASE: "Semua tabel dan indeks utuh.",
    Check.REFERENCES: "Setiap catatan menunjuk ke catatan yang ada.",
    Check.LOG: "Rantai catatan perubahan utuh.",
    Check.SEARCH: "Pencarian menemukan semua yang tercatat.",
    Check.CLOCK: "Jam tidak mundur dari catatan terakhir.",
}
_FAULTS = {
    Check.CIPHER: "{count} halaman berkas data rusak atau diubah dari luar.",
    Check.DATABASE: "Susunan berkas data rusak di {count} tempat.",
    Check.REFERENCES: "{count} catatan menunjuk ke catatan yang tidak ada.",
    Check.SEARCH: "{count} indeks pencarian tidak sesuai dengan catatan.",
    Check.DOCUMENTS: "{count} dokumen klien tidak sama dengan waktu disimpan.",
    Check.SIGNED_PAPERS: "{count} laporan tidak sama dengan waktu ditandatangani.",
    Check.CLOCK: "Jam komputer mundur: catatan terakhir dibuat lebih akhir dari jam sekarang.",
}
_RESTORE = "Jangan hapus apa pun. Pulihkan dari cadangan terakhir; data sekarang tetap disimpan."
_STEPS = {
    Check.CIPHER: _RESTORE,
    Check.DATABASE: _RESTORE,
    Check.REFERENCES: _RESTORE,
    Check.LOG: "Simpan cadangan lama: catatan di dalamnya dapat dibandingkan.",
    Check.SEARCH: "Tekan Perbaiki pencarian. Tidak ada catatan yang hilang.",
    Check.DOCUMENTS: "Pulihkan klien itu dari cadangan lama, atau lampirkan dokumen aslinya lagi.",
    Check.SIGNED_PAPERS: "Ambil laporan asli dari cadangan lama atau dari penerimanya.",
    Check.BACKUP: "Pasang flashdisk lalu buat cadangan.",
    Check.ROOM: "Kosongkan ruang di disk, misalnya dari foto atau unduhan lama.",
    Check.CLOCK: "Betulkan tanggal dan jam di pengaturan komputer.",
}


def check_sentence(result: CheckResult) -> str:
    """Say what was found."""
    match result.check:
        case Check.LOG if result.chain is not None:
            said = chain_sentence(result.chain)
            return f"{said[0].upper()}{said[1:]}."
        case Check.BACKUP:
            return _backup_sentence(result)
        case Check.ROOM:
            return f"{file_size(result.looked_at)} kosong di disk tempat data."
        case _ if result.faults:
            said = _FAULTS.get(result.check, "Tidak dapat dibaca.")
            return said.format(count=number(result.faults))
        case Check.DOCUMENTS | Check.SIGNED_PAPERS if not result.looked_at:
            return "Belum ada yang dapat dibandingkan."
        case Check.DOCUMENTS:
            return f"{number(result.looked_at)} dokumen sama dengan waktu disimpan."
        case Check.SIGNED_PAPERS:
            return f"{number(result.looked_at)} laporan sama dengan waktu ditandatangani."
        case _:
            return _GOOD[result.check]


def check_step(result: CheckResult) -> str:
    """Say what to do about it; nothing where all is well."""
    return "" if result.state is CheckState.GOOD else _STEPS[result.check]


def _backup_sentence(result: CheckResult) -> str:
    unsaved = (
        f"lebih dari {number(MOST_UNSAVED - 1)}"
        if result.looked_at >= MOST_UNSAVED
        else number(result.looked_at)
    )
    if result.days is None:
        return f"Belum ada cadangan di luar komputer ini; {unsaved} perubahan hanya ada di sini."
    age = "hari ini" if result.days <= 0 else f"{number(result.days)} hari lalu"
    return f"Cadangan terakhir {age}; {unsaved} perubahan belum dicadangkan."
