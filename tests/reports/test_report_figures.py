# SPDX-License-Identifier: MIT
"""The figures on paper are the figures given, and their totals add up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.reports.paper_content import (
    KINDS,
    NEEDS,
    empty_figures,
    journal_row,
    month_figures,
    report_content,
)
from tksk_desktop.domain.month_figures import (
    AccompanimentCount,
    AidCount,
    GroupFigures,
    IndicatorTotal,
    NeedFlow,
    ReferralFigures,
)
from tksk_desktop.domain.office import NeedWord
from tksk_desktop.domain.reports import Section
from tksk_desktop.domain.sessions import AidPhase
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.vocabulary import word

Read = Callable[[bytes], str]

pytestmark = pytest.mark.needs_tool("pdftotext")


def test_chapters_stand_in_their_order(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(report_content()).pdf)
    titles = [
        "LAPORAN PELAKSANAAN TUGAS\n",
        "Nama : Siti Contoh Kusumawardhani",
        "NIAT : 35.07.13.0017",
        "Wilayah kerja : Kecamatan Kepanjen, Kabupaten Malang",
        "Bulan : Oktober 2026",
        "I. PENDAHULUAN",
        "II. PELAKSANAAN TUGAS",
        "III. PERMASALAHAN DAN HAMBATAN",
        "IV. TINDAK LANJUT DAN SARAN",
        "V. PENUTUP",
        "LAMPIRAN",
    ]
    places = [text.find(title) for title in titles]
    assert -1 not in places
    assert places == sorted(places)


def test_journal_writes_day_date_and_time_the_regencys_way(
    writer: ReportlabWriter, read_text: Read
) -> None:
    row = journal_row(held_on=date(2026, 10, 5), obstacles="Jalan licin")
    text = read_text(writer.write(report_content(month_figures((row,)))).pdf)
    assert "Senin," in text
    assert "05-10-2026" in text
    assert "08.00–09.30" in text
    assert "(WIB)" in text
    assert "Jalan licin" in text


def test_guidance_table_has_the_counts_and_their_total(
    writer: ReportlabWriter, read_text: Read
) -> None:
    text = read_text(writer.write(report_content()).pdf)
    assert "1 Bimbingan perorangan 211 187 205 199 97,1 % 0" in text
    assert "2 Bimbingan keluarga 32 31 64 58 90,6 % 3" in text
    assert "3 Bimbingan kelompok 13 96 130 104 80,0 % 11" in text
    assert "4 Kegiatan lain 7 0 0 0 – 0" in text
    assert "Jumlah 263 – 399 361 90,5 % 14" in text


def test_places_and_cases_are_counted(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(report_content()).pdf)
    assert "61 176 4 22 263" in text
    assert "31 6 2 35" in text


def test_needs_per_kind_reconcile_on_paper(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(report_content()).pdf)
    rows = [
        "1 Lanjut Usia Telantar 58 3 3 58 27 31",
        "2 Penyandang Disabilitas 9 1 0 10 6 4",
        "3 Pekerja Migran Bermasalah Sosial 5 0 0 5 2 3",
        "4 Orang dengan HIV/AIDS 4 1 0 5 3 2",
        "Jumlah 76 5 3 78 38 40",
    ]
    assert [row for row in rows if row not in text] == []
    opening, came, went, closing, men, women = map(int, rows[-1].split()[1:])
    assert opening + came - went == closing == men + women


def test_unknown_sex_gets_a_column_so_that_totals_add_up(
    writer: ReportlabWriter, read_text: Read
) -> None:
    needs = (NeedFlow("PPKS-08", "35.07.13.2003", 8, 0, 0, 8, 3, 4, 1),)
    text = read_text(writer.write(report_content(month_figures(needs=needs))).pdf)
    assert "1 Lanjut Usia Telantar 8 0 0 8 3 4 1" in text
    assert "T = jenis kelamin belum tercatat" in text


def test_families_groups_and_communities_get_a_column_and_are_told_apart(
    writer: ReportlabWriter, read_text: Read
) -> None:
    needs = (
        NeedFlow("PPKS-08", "35.07.13.2003", 8, 0, 0, 8, 3, 4, 1),
        NeedFlow("PPKS-09", "35.07.13.2003", 4, 1, 0, 5, 1, 1, 0, 1, 1, 1),
    )
    text = read_text(writer.write(report_content(month_figures(needs=needs))).pdf)
    assert "Awal Masuk Keluar Akhir L P T K" in text
    assert "2 Penyandang Disabilitas 4 1 0 5 1 1 0 3" in text
    assert "1 keluarga, 1 kelompok, 1 komunitas" in text


def test_villages_show_closing_figures_but_nothing_most_confidential(
    writer: ReportlabWriter, read_text: Read
) -> None:
    text = read_text(writer.write(report_content()).pdf)
    table = text[text.index("E. PPKS menurut desa/kelurahan") :]
    assert "Desa/Kelurahan LUT PD PMBS Jumlah" in table
    assert "Kemiri 43 – 5 48" in table
    assert "Jatirejoyoso 15 10 – 25" in table
    assert "Jumlah 58 10 5 73" in table
    assert "ODHA" not in table
    assert "sangat rahasia (5)" in table


def test_hindrances_are_listed_with_a_total(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(report_content()).pdf)
    assert "1 Transportasi 4 Motor rusak" in text
    assert "2 Geografi dan cuaca 15 Jembatan putus" in text
    assert "Jumlah 19" in text


def test_the_office_chooses_the_word_for_people_in_need(
    writer: ReportlabWriter, read_text: Read
) -> None:
    text = read_text(writer.write(report_content(need_word=NeedWord.PMKS)).pdf)
    assert "D. Identifikasi PMKS menurut jenis" in text


def test_late_entries_stand_apart(writer: ReportlabWriter, read_text: Read) -> None:
    late = journal_row(9, held_on=date(2026, 9, 29), activity="Susulan", recorded_late=True)
    text = read_text(writer.write(report_content(month_figures((journal_row(1), late)))).pdf)
    own, apart = text.split("Kegiatan bulan sebelumnya yang terlambat dicatat")
    assert "29-09-2026" not in own
    assert "29-09-2026" in apart
    assert "Susulan" in apart


def test_empty_month_says_so_in_sentences(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(report_content(empty_figures())).pdf)
    assert "Tidak ada kegiatan pada bulan ini." in text
    assert "Tidak ada kasus yang ditangani pada bulan ini." in text
    assert "Tidak ada PPKS yang tercatat pada bulan ini." in text
    assert "LAMPIRAN" not in text
    assert "Jumlah" not in text
    assert "Mengetahui," in text


def test_own_words_of_a_section_are_printed_and_lists_hang(
    writer: ReportlabWriter, read_text: Read
) -> None:
    texts = {**report_content().texts, Section.FOLLOW_UP: "Usul:\n1. Satu\n2. Dua\n- Tiga"}
    text = read_text(writer.write(report_content(texts=texts)).pdf)
    assert "Usul:\n1. Satu\n2. Dua\n- Tiga" in text


def test_many_kinds_share_tables_and_every_figure_is_there(
    writer: ReportlabWriter, read_text: Read
) -> None:
    kinds = tuple(
        type(KINDS[0])(
            f"X-{n:02d}", f"ABB{n:02d}", f"Jenis {n:02d}", "", "", (), None, None, None, "", 1
        )
        for n in range(26)
    )
    needs = tuple(
        NeedFlow(one.code, "35.07.13.2003", 100 + n, 0, 0, 100 + n, 100 + n, 0, 0)
        for n, one in enumerate(kinds)
    )
    content = report_content(month_figures(needs=needs), need_kinds=kinds)
    text = read_text(writer.write(content).pdf)
    table = text[text.index("E. PPKS menurut desa/kelurahan") : text.index("III. PERMASALAHAN")]
    lines = [line.split()[1:] for line in table.splitlines() if line.startswith("Kemiri ")]
    printed = [int(figure.replace(".", "")) for line in lines for figure in line]
    assert printed == [*range(100, 126), sum(range(100, 126))]
    assert all(f"ABB{n:02d}" in table for n in range(26))


def test_the_given_figures_reconcile() -> None:
    assert all(flow.adds_up for flow in NEEDS)


def test_groups_stand_with_members_and_what_they_reached(
    writer: ReportlabWriter, read_text: Read
) -> None:
    groups = GroupFigures(5, 2, 1, 6, 88, 19, 13, (IndicatorTotal("Simpanan", "Rp", 4, 7_250_000),))
    text = read_text(writer.write(report_content(month_figures(groups=groups))).pdf)
    assert "Kelompok dampingan" in text
    assert "5 2 1 6 88 19 13" in text
    assert "Simpanan (Rp) 4 7.250.000" in text
    nobody = month_figures(groups=GroupFigures(0, 0, 0, 0, 0, 0, 0))
    assert "Kelompok dampingan" not in read_text(writer.write(report_content(nobody)).pdf)


def test_aid_and_accompaniment_stand_per_programme(
    writer: ReportlabWriter, read_text: Read
) -> None:
    figures = month_figures(
        aid=(
            AidCount("BLT-DD", 12, 11, 3_600_000, 5, 1, 2, 4),
            AidCount("PKH", 3, 3, 1_800_000, 3, 0, 0, 0),
        ),
        accompaniment=(
            AccompanimentCount("PKH", AidPhase.DURING, 4, 9),
            AccompanimentCount("", None, 1, 2),
        ),
    )
    text = read_text(writer.write(report_content(figures)).pdf)
    assert "BLT-DD 12 11 3.600.000 5 1 2 4" in text
    # People are not summed: one may be in both.
    assert "Jumlah 15 5.400.000 8 1 2 4" in text
    assert f"PKH {word(AidPhase.DURING)} 4 9" in text
    assert "(tidak disebut) – 1 2" in text
    without = read_text(writer.write(report_content(month_figures())).pdf)
    assert "Bantuan yang diterima warga" not in without
    assert "Pendampingan menurut program" not in without


def test_referrals_and_their_results_are_counted(writer: ReportlabWriter, read_text: Read) -> None:
    figures = month_figures(referrals=ReferralFigures(12, 14, 13, 11, 3, 2, 1, 19, 5))
    assert figures.reconciles
    text = " ".join(read_text(writer.write(report_content(figures)).pdf).split())
    assert "12 13 3 2 1 19 5" in text
    assert "Disiapkan pada bulan ini: 14; diterima lembaga tujuan: 11." in text
    none = month_figures(referrals=ReferralFigures(0, 0, 0, 0, 0, 0, 0, 0, 0))
    assert "lembaga tujuan" not in read_text(writer.write(report_content(none)).pdf)
    assert not month_figures(referrals=ReferralFigures(1, 0, 0, 0, 0, 0, 0, 2, 0)).reconciles
