# SPDX-License-Identifier: MIT
"""Lists as offices hand them out, each written as a real file; all people are invented."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
import xlwt

NIK, NIK_2 = "3507131412700001", "3507135505850002"
CARD = "3507130101200007"
Row = Sequence[Any]


@dataclass(frozen=True)
class SampleList:
    """One layout: how it is recognised, its rows, and what must be read from the first person."""

    layout: str
    rows: tuple[Row, ...]
    name: str = "Sugeng Santoso"
    nik: str | None = NIK
    card: str | None = CARD
    village: str = "35.07.13.2001"
    relation: str = "head"
    kinds: tuple[str, ...] = ()
    rank: int | None = None
    people: int = 2


OPENSID = [
    "alamat",
    "dusun",
    "rw",
    "rt",
    "nama",
    "no_kk",
    "nik",
    "sex",
    "tempatlahir",
    "tanggallahir",
    "agama_id",
    "pendidikan_kk_id",
    "pendidikan_sedang_id",
    "pekerjaan_id",
    "status_kawin",
    "kk_level",
    "warganegara_id",
    "ayah_nik",
    "nama_ayah",
    "ibu_nik",
    "nama_ibu",
    "golongan_darah_id",
    "akta_lahir",
    "status_dasar",
]
OPENDK = [
    "alamat",
    "dusun",
    "rw",
    "rt",
    "nama",
    "nomor_kk",
    "nomor_nik",
    "jenis_kelamin",
    "tempat_lahir",
    "tanggal_lahir",
    "agama",
    "kawin",
    "hubungan_keluarga",
    "nama_ayah",
    "nama_ibu",
    "nik_ayah",
    "nik_ibu",
    "status_dasar",
    "desa_id",
]
PARTICIPANTS = [
    "desa_id",
    "id",
    "peserta",
    "program_id",
    "no_id_kartu",
    "kartu_nik",
    "kartu_nama",
    "kartu_tempat_lahir",
    "kartu_tanggal_lahir",
    "kartu_alamat",
    "kartu_peserta",
    "kartu_id_pend",
    "sasaran",
]


def _opensid(name: str, nik: str, sex: int, level: int, status: int = 1) -> Row:
    return (
        "Jl. Kawi 3", "Krajan", "02", "01", name, CARD, nik, sex, "Malang", "1970-12-14", 1, 5, "",
        9, 2, level, 1, "", "Paijan", "", "Ngatini", 13, "", status,
    )  # fmt: skip


def _opendk(name: str, nik: str, sex: int, relation: int) -> Row:
    return (
        "Jl. Kawi 3", "Krajan", "02", "01", name, CARD, nik, sex, "Malang", "1970-12-14", 1, 2,
        relation, "Paijan", "Ngatini", "", "", 1, "35.07.13.2001",
    )  # fmt: skip


SAMPLES = (
    SampleList(
        "opensid-penduduk",
        (
            tuple(OPENSID),
            _opensid("Sugeng Santoso", NIK, 1, 1),
            _opensid("Siti Aminah", NIK_2, 2, 3),
            _opensid("Slamet", "3507130101400003", 1, 7, status=2),
        ),
        people=2,
    ),
    SampleList(
        "opendk-penduduk",
        (
            tuple(OPENDK),
            _opendk("Sugeng Santoso", NIK, 1, 1),
            _opendk("Siti Aminah", NIK_2, 2, 3),
        ),
    ),
    SampleList(
        "opendk-peserta",
        (
            tuple(PARTICIPANTS),
            ("35.07.13.2001", 1, NIK, 3, "PKH-1", NIK, "Sugeng Santoso", "Malang", "1970-12-14",
             "Jl. Kawi", "", 9, 1),
            ("35.07.13.2001", 2, NIK_2, 3, "PKH-2", NIK_2, "Siti Aminah", "Malang", "", "", "",
             8, 1),
        ),
        card=None,
        relation="",
    ),
    SampleList(
        "opensid-peserta",
        (
            ("Peserta", "No. Peserta", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Alamat"),
            (NIK, "PKH-1", NIK, "Sugeng Santoso", "Malang", "1970-12-14", "Jl. Kawi"),
            (NIK_2, "PKH-2", NIK_2, "Siti Aminah", "Malang", "", ""),
        ),
        card=None,
        relation="",
    ),
    SampleList(
        "regsosek-anggota",
        (
            ("Nomor KK", "401. No Urut", "402. Nama Anggota Keluarga", "403. NIK",
             "404. Keterangan keberadaan", "405. Jenis Kelamin", "406. Tanggal Lahir",
             "408. Status Perkawinan", "409. Hubungan dengan Kepala Keluarga",
             "430. Penyakit kronis"),
            (CARD, 1, "Sugeng Santoso", NIK, "1", "1", "14-12-1970", "2", "1", "12. HIV/AIDS"),
            (CARD, 2, "Siti Aminah", NIK_2, "1", "2", "15-05-1985", "2", "2", "01. Tidak ada"),
            (CARD, 3, "Slamet", "", "2", "1", "", "", "6", ""),
        ),
    ),
    SampleList(
        "bdt-2015",
        (
            ("ID Rumah Tangga", "Kode Wilayah", "Nama SLS", "Alamat", "Nama KRT", "Status PKH",
             "Nama", "NIK", "HubKRT", "Jenis Kelamin", "No KK"),
            ("R1", "3507132001", "RT 1", "Jl. Kawi 3", "Sugeng", 1, "Sugeng Santoso", NIK, 1, 1,
             CARD),
            ("R1", "3507132001", "RT 1", "Jl. Kawi 3", "Sugeng", 1, "Siti Aminah", NIK_2, 2, 2,
             CARD),
        ),
    ),
    SampleList(
        "siak",
        (
            ("DATA PENDUDUK",),
            ("Kecamatan Kepanjen",),
            ("Nomor KK", "NIK", "Nama Penduduk", "Status", "Tempat Lahir", "Tanggal Lahir",
             "Kelamin", "NIK Ayah", "Ayah", "NIK Ibu", "Ibu", "Status Kawin", "SHDK", "Agama",
             "Kecamatan", "Desa/Kel", "Alamat", "RW", "RT"),
            ("35.0713.010120.0007", "35.0713.141270.0001", "SUGENG SANTOSO", "Hidup", "MALANG",
             "14/12/1970", "Laki-laki", "", "", "", "", "KAWIN", "KEPALA KELUARGA", "ISLAM",
             "KEPANJEN", "SUKORAHARJO", "JL KAWI", "002", "001"),
            (CARD, NIK_2, "SITI AMINAH", "Hidup", "MALANG", "15/05/1985", "Perempuan", "", "", "",
             "", "KAWIN", "ISTRI", "ISLAM", "KEPANJEN", "SUKORAHARJO", "JL KAWI", "002", "001"),
        ),
        name="SUGENG SANTOSO",
    ),
    SampleList(
        "bip",
        (
            ("BUKU INDUK PENDUDUK",),
            ("PROVINSI : JAWA TIMUR",),
            ("KECAMATAN : KEPANJEN",),
            ("DESA/KELURAHAN : SUKORAHARJO",),
            ("No", "Nama Lengkap", "NIK", "Tempat Lahir", "Tgl/Bln/Th", "JK Lk/Pr", "SHDK",
             "Agama", "Ibu", "Ayah"),
            (f"No. KK : {CARD} Alamat : JL KAWI 3 RT 001 RW 002",),
            (1, "Sugeng Santoso", NIK, "Malang", "14-12-1970", "Lk", "Kep. Keluarga", "Islam",
             "Ngatini", "Paijan"),
            (2, "Siti Aminah", NIK_2, "Malang", "15-05-1985", "Pr", "Istri", "Islam", "", ""),
            ("No. KK : 3507130101200008", "Alamat :", "JL BROMO"),
            (1, "Ngatini", "3507134101450003", "Blitar", "01-01-1945", "Pr", "Kep. Keluarga",
             "Islam", "", ""),
        ),
        people=3,
    ),
    SampleList(
        "dtsen-anggota",
        (
            ("nomor_kartu_keluarga", "nomor_induk_kependudukan", "nama", "jenis kelamin",
             "tanggal lahir", "hubungan keluarga", "desil_nasional", "desil_provinsi",
             "kecamatan", "kelurahan_desa"),
            (CARD, NIK, "Sugeng Santoso", "Laki-laki", "1970-12-14", "Kepala Keluarga", "2", "3",
             "KEPANJEN", "SUKORAHARJO"),
            (CARD, NIK_2, "Siti Aminah", "Perempuan", "1985-05-15", "Istri", "2", "3", "KEPANJEN",
             "SUKORAHARJO"),
        ),
        rank=2,
    ),
    SampleList(
        "dtsen-keluarga",
        (
            ("nomor_kartu_keluarga", "desil_nasional", "desil_provinsi", "desil_kabupaten_kota",
             "kode_kabupaten_kota", "kabupaten_kota", "kecamatan", "kelurahan_desa"),
            (CARD, "1", "2", "2", "35.07", "KAB. MALANG", "KEPANJEN", "SUKORAHARJO"),
            ("3507130101200008", "4", "5", "5", "35.07", "KAB. MALANG", "KEPANJEN", "DILEM"),
        ),
        name="",
        nik=None,
        village="",
        relation="",
        rank=1,
    ),
    SampleList(
        "siks-ng",
        (
            ("NIK", "Nama", "No. KKS", "Jenis Bansos", "Tahap Salur", "Nominal"),
            (NIK, "Sugeng Santoso", "603298", "PKH + SEMBAKO", "Tahap 2 Tahun 2026", 600000),
            (NIK_2, "Siti Aminah", "603299", "SEMBAKO", "Tahap 2 Tahun 2026", 200000),
        ),
        card=None,
        relation="",
    ),
    SampleList(
        "siks-ng-peserta",
        (
            ("NO", "NO KK", "KEPALA KELUARGA", "NIK", "NAMA", "TEMPAT LAHIR", "TANGGAL LAHIR",
             "JENIS KELAMIN", "ALAMAT"),
            (1, 2, 3, 4, 5, 6, 7, 8, 9),
            (1, CARD, "Sugeng Santoso", NIK, "Sugeng Santoso", "Malang", "14-12-1970", "L", "Kawi"),
            (2, CARD, "Sugeng Santoso", NIK_2, "Siti Aminah", "Malang", "15-05-1985", "P", "Kawi"),
        ),
        relation="",
    ),
    SampleList(
        "p3ke",
        (
            ("ID Keluarga P3KE", "Provinsi", "Kab/Kota", "Kecamatan", "Desa", "Kode Kemdagri",
             "Desil Kesejahteraan", "Alamat", "ID Individu", "Nama", "NIK", "Padan Dukcapil",
             "Jenis Kelamin", "Hubungan dengan Kepala Keluarga", "Tanggal Lahir", "Penerima PKH"),
            ("P1", "Jawa Timur", "Malang", "Kepanjen", "Sukoraharjo", "3507132001", "1",
             "Jl. Kawi", "I1", "Sugeng Santoso", NIK, "Ya", "Laki-laki", "Kepala Keluarga",
             "1970-12-14", "Ya"),
            ("P1", "Jawa Timur", "Malang", "Kepanjen", "Sukoraharjo", "3507132001", "1",
             "Jl. Kawi", "I2", "Siti Aminah", NIK_2, "Ya", "Perempuan", "Istri", "1985-05-15", ""),
        ),
        card=None,
        rank=1,
    ),
    SampleList(
        "bpnt",
        (
            ("Nomor KKS", "No. Rekening", "Status Kepesertaan", "Nama Pengurus KPM", "ID BDT KPM",
             "No. KK", "NIK Pengurus", "TTL", "Nama Gadis Ibu Kandung", "Status PKH", "Nama KK",
             "Alamat", "Kode Wilayah"),
            ("603298", "12", "Aktif", "Sugeng Santoso", "B1", CARD, NIK, "Malang, 14 Desember 1970",
             "Ngatini", "Ya", "Sugeng", "Jl. Kawi", "35.07.13.2001"),
            ("603299", "13", "Aktif", "Siti Aminah", "B2", CARD, NIK_2, "Malang, 15-05-1985",
             "Supiyah", "", "Sugeng", "Jl. Kawi", "35.07.13.2001"),
        ),
        relation="",
    ),
    SampleList(
        "buleleng",
        (
            ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "catatan",
             "jenis_disabilitas"),
            (NIK, "Sugeng Santoso", "14-12-1970", "L", "Lansia Terlantar", "sendiri", ""),
            (NIK_2, "Siti Aminah", "15-05-1985", "P", "PPKS-09; FM", "", "netra"),
        ),
        card=None,
        relation="",
        kinds=("PPKS-08",),
    ),
)  # fmt: skip


def write_csv(
    path: Path,
    rows: Sequence[Row],
    *,
    separator: str = ",",
    encoding: str = "utf-8",
) -> Path:
    """Write rows as text."""
    with path.open("w", encoding=encoding, newline="", errors="replace") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return path


def write_xlsx(path: Path, rows: Sequence[Row], *, sheet: str = "Data") -> Path:
    """Write rows as a workbook; texts stay texts, numbers numbers, days days."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False})
    page = book.add_worksheet(sheet)
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                page.write_datetime(place, column, value, day)
            elif isinstance(value, str):
                page.write_string(place, column, value)
            else:
                page.write(place, column, value)
    book.close()
    return path


def write_xls(path: Path, rows: Sequence[Row]) -> Path:
    """Write rows as an old workbook."""
    book = xlwt.Workbook()
    page = book.add_sheet("Data")
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            page.write(place, column, value)
    book.save(str(path))
    return path
