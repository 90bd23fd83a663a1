# SPDX-License-Identifier: MIT
"""What cases and notes of the sample say, by whom they fit: a child, a grown person, an old one.

Nothing is written here; ``sample_data`` takes from these lists.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tksk_desktop.domain.cases import CaseOutcome

SCHOOL, GROWN, OLD, ANY = (6, 17), (18, 120), (60, 120), (0, 120)
"""Ages, both included."""
DISABLED = frozenset({"PPKS-05", "PPKS-09"})
SURVIVORS = frozenset({"PPKS-21"})
UNSETTLED = frozenset({"PPKS-19", "PPKS-25"})
EVERYONE = frozenset[str]()


@dataclass(frozen=True)
class Matter:
    """What a case may be about: number of the shipped case type, text, whom it fits."""

    type_id: int
    problem: str
    ages: tuple[int, int] = ANY
    kinds: Collection[str] = EVERYONE
    """Only people with one of these needs; empty for everyone."""


@dataclass(frozen=True)
class Talk:
    """Aim, facts, what the worker makes of them, result and agreement; and whom the talk fits."""

    aim: str
    process: str
    interpretation: str
    result: str
    agreement: str
    ages: tuple[int, int] = GROWN


MATTERS = (
    Matter(1, "Hidup sendiri, tidak mempunyai penghasilan tetap", OLD),
    Matter(1, "Tinggal sendiri, anak-anaknya merantau", OLD),
    Matter(2, "Tidak bersekolah sejak kelas lima", (11, 17)),
    Matter(2, "Jarang masuk sekolah karena membantu mencari nafkah", (8, 17)),
    Matter(3, "Membutuhkan alat bantu dan terapi", ANY, DISABLED),
    Matter(5, "Belum mempunyai jaminan kesehatan"),
    Matter(6, "Belum pernah menerima bantuan sosial", GROWN),
    Matter(7, "Usaha keluarga terhenti", (21, 64)),
    Matter(8, "Membutuhkan perawatan dan pendampingan minum obat", GROWN, frozenset({"PPKS-09"})),
    Matter(10, "Rumah rusak karena banjir", ANY, SURVIVORS),
    Matter(11, "Konflik dalam keluarga", GROWN, UNSETTLED),
)
TALKS = (
    Talk(
        "Menggali masalah yang dirasakan klien",
        "Klien bercerita tentang keadaan rumah tangga dan penghasilan yang tidak menentu.",
        "Klien tampak lelah karena cemas soal biaya hidup, tetapi mau dibantu.",
        "Klien merasa lega dan dapat menyebutkan dua hal yang ingin diperbaiki.",
        "Klien mencatat pengeluaran harian.",
        (18, 64),
    ),
    Talk(
        "Meninjau perkembangan rencana",
        "Bersama klien ditinjau langkah yang sudah dan belum dijalankan.",
        "Yang menghambat jarak ke layanan, bukan kemauan klien.",
        "Sebagian rencana berjalan; kendala ada pada biaya transportasi.",
        "Klien mendatangi puskesmas didampingi kader.",
    ),
    Talk(
        "Menguatkan motivasi klien",
        "Dilakukan wawancara motivasi dan penguatan dukungan keluarga.",
        "Dukungan keluarga mulai tumbuh; klien masih ragu di depan orang banyak.",
        "Klien bersedia mengikuti kegiatan kelompok di desa.",
        "Bertemu kembali dua minggu lagi.",
    ),
    Talk(
        "Mengetahui keadaan sehari-hari",
        "Ditanyakan makan, tidur, obat, dan siapa yang menengok setiap hari.",
        "Kebutuhan makan cukup; yang mendesak obat dan teman berbincang.",
        "Makan dua kali sehari dari tetangga; obat habis tiga hari yang lalu.",
        "Kader mengantar ke posyandu lansia hari Rabu.",
        OLD,
    ),
    Talk(
        "Mengetahui mengapa anak tidak masuk sekolah",
        "Berbicara dengan anak, lalu dengan orang tuanya secara terpisah.",
        "Penyebabnya lebih pada malu karena seragam daripada enggan belajar.",
        "Anak ingin bersekolah lagi; sepatu dan seragamnya tidak ada.",
        "Orang tua menemui wali kelas bersama petugas.",
        SCHOOL,
    ),
    Talk(
        "Meninjau perkembangan anak",
        "Anak bercerita tentang teman dan pelajaran; orang tua mendampingi.",
        "Hubungan anak dengan orang tuanya tampak membaik.",
        "Anak lebih ceria dan sudah mau belajar kelompok.",
        "Dikunjungi lagi dua minggu mendatang.",
        (0, 17),
    ),
)
GROUP_TALK = Talk(
    "Menguatkan kebersamaan kelompok",
    "Anggota bercerita bergiliran, dilanjutkan pembahasan kegiatan bulan depan.",
    "",
    "Anggota sepakat membagi tugas dan menambah simpanan sukarela.",
    "Bertemu kembali bulan depan.",
)
CHILD_OUTCOMES = (
    (CaseOutcome.ACHIEVED, "Anak bersekolah kembali"),
    (CaseOutcome.PARTLY, "Sudah mempunyai KIA, seragam belum lengkap"),
    (CaseOutcome.REFERRED, "Dilanjutkan oleh Dinas Sosial"),
    (CaseOutcome.MOVED, "Pindah ke luar kecamatan"),
)
OUTCOMES = (
    (CaseOutcome.ACHIEVED, "Klien telah mandiri"),
    (CaseOutcome.PARTLY, "Jaminan kesehatan sudah ada, penghasilan belum tetap"),
    (CaseOutcome.REFERRED, "Dilanjutkan oleh Dinas Sosial"),
    (CaseOutcome.MOVED, "Pindah ke luar kecamatan"),
)


def fitting_matters(age: int, kind_code: str) -> Sequence[Matter]:
    """Return what a case of this person may be about; at least one fits everyone."""
    return [
        matter
        for matter in MATTERS
        if matter.ages[0] <= age <= matter.ages[1]
        and (not matter.kinds or kind_code in matter.kinds)
    ]


def fitting_talks(age: int) -> Sequence[Talk]:
    """Return the talks that fit an age; at least one does."""
    return [talk for talk in TALKS if talk.ages[0] <= age <= talk.ages[1]]
