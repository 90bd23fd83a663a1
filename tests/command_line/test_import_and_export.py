# SPDX-License-Identifier: MIT
"""Lists taken over and handed out by command: what is said, what is kept, how it ends."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.command_line.calls import Tksk
from tests.exchange.lists import NIK, NIK_2, write_csv

HEADERS = ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "desa")
GOOD = (NIK, "Sugeng Santoso", "14-12-1970", "L", "FM", "Dilem")
BAD = (NIK_2, "Siti Aminah", "15-05-1985", "P", "WRSE", "Desa Tak Ada")


def test_a_dry_run_keeps_nothing_and_the_run_keeps_the_good_rows(
    office: Path, tmp_path: Path, tksk: Tksk
) -> None:
    path = write_csv(tmp_path / "daftar.csv", (HEADERS, GOOD, BAD), separator=";")
    data = ("--data", str(office))
    tried = tksk("import", str(path), "--dry-run", *data)
    assert tried.code == 1, tried.err
    assert "Buleleng" in tried.out
    assert "1 baru" in tried.out
    assert "Tidak ada yang disimpan" in tried.out
    report = tmp_path / "sisa.xlsx"
    done = tksk("import", str(path), "--report", str(report), *data)
    assert done.code == 1, done.err
    assert "1 baru" in done.out
    assert "Baris 3: Keliru – Desa tidak dikenal di kecamatan ini" in done.out
    assert "Siti" not in done.out
    (row,) = list(openpyxl.load_workbook(report).active.iter_rows(min_row=2, values_only=True))
    assert row[:2] == ("3", "Desa tidak dikenal di kecamatan ini (Desa Tak Ada)")
    again = tksk("import", str(path), "--skip-duplicates", *data)
    assert "0 baru" in again.out


def test_a_list_all_good_ends_with_zero(office: Path, tmp_path: Path, tksk: Tksk) -> None:
    path = write_csv(tmp_path / "daftar.csv", (HEADERS, GOOD), separator=";")
    ended = tksk("import", str(path), "--data", str(office))
    assert ended.code == 0, ended.err
    assert "1 baru" in ended.out


def test_what_cannot_be_read_is_said_and_ends_with_two(
    office: Path, tmp_path: Path, tksk: Tksk
) -> None:
    data = ("--data", str(office))
    assert tksk("import", str(tmp_path / "tidak-ada.csv"), *data).code == 2
    picture = tmp_path / "gambar.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    refused = tksk("import", str(picture), *data)
    assert refused.code == 2
    assert "bukan tabel" in refused.err
    nameless = write_csv(tmp_path / "lain.csv", (("a", "b"), ("x", "y")))
    unknown = tksk("import", str(nameless), *data)
    assert unknown.code == 2
    assert "Kolom nama tidak dikenali" in unknown.err
    path = write_csv(tmp_path / "daftar.csv", (HEADERS, GOOD), separator=";")
    for option, value, said in (
        ("--layout", "siak", "bukan daftar berbentuk"),
        ("--village", "Entah", "Desa itu tidak ada"),
        ("--sheet", "Entah", "Lembar dengan nama itu"),
    ):
        ended = tksk("import", str(path), option, value, *data)
        assert (ended.code, said in ended.err) == (2, True), ended.err


def test_the_register_is_written_and_never_over_a_file(
    office: Path, tmp_path: Path, tksk: Tksk, people: int
) -> None:
    path = tmp_path / "daftar.xlsx"
    ground = ("--ground", "public_task", "--note", "Permensos 28/2018")
    data = ("--data", str(office), "--recipient", "Dinas Sosial", *ground)
    assert tksk("export", str(path), "--data", str(office)).code == 2
    done = tksk("export", str(path), *data)
    assert done.code == 0, done.err
    assert "Tidak ikut" in done.out
    assert "tugas pelayanan publik" in done.out
    rows = openpyxl.load_workbook(path).active.max_row - 1
    assert 0 < rows <= people
    assert tksk("export", str(path), *data).code == 2
    everyone = tksk("export", str(path), "--again", "--reason", "Permintaan Dinas", *data)
    assert everyone.code == 0, everyone.err
    assert openpyxl.load_workbook(path).active.max_row - 1 >= rows
    assert tksk("export", str(tmp_path / "daftar.doc"), *data).code == 2
    one = tksk(
        "export", str(tmp_path / "satu.csv"), "--village", "Dilem", "--columns", "name", *data
    )
    assert one.code == 0, one.err
    assert (tmp_path / "satu.csv").read_text(encoding="utf-8-sig").startswith("No;Nama")
