# SPDX-License-Identifier: MIT
"""``duplicates`` reads a table of people and says who stands there twice, and why."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from tests.command_line.calls import start
from tksk_desktop.commands.outcomes import Exit

TABLE = """id;Nama Lengkap;NIK;Tgl. Lahir;JK;Desa;Alamat
a;Siti Aminah;3507135206850001;12-06-1985;P;Dilem;Jl. Kawi 4
b;St. Aminah;;12/06/1985;Perempuan;DILEM;Jalan Kawi No. 4
c;Bambang Wibowo;;1990;L;Dilem;
"""


def test_a_pair_is_told_with_its_reasons(tmp_path: Path) -> None:
    table = tmp_path / "warga.csv"
    table.write_text(TABLE, encoding="utf-8")
    ended = start("duplicates", str(table), folder=tmp_path)
    assert ended.code == Exit.OK, ended.err
    (found,) = csv.DictReader(io.StringIO(ended.out))
    assert (found["id_1"], found["id_2"], found["hasil"]) == ("a", "b", "Pasti sama")
    assert "nama sama" in found["mendukung"]
    assert float(found["skor"]) > 9


def test_a_table_without_doubles_is_told_by_the_exit_code(tmp_path: Path) -> None:
    table = tmp_path / "warga.csv"
    table.write_text("nama,desa\nSiti,Dilem\nBambang,Dilem\n", encoding="utf-8")
    ended = start("duplicates", str(table), folder=tmp_path)
    assert ended.code == Exit.NO
    assert ended.out.splitlines() == ["id_1,id_2,hasil,skor,mendukung,menentang"]


def test_a_table_without_names_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "warga.csv"
    table.write_text("kode,desa\n1,Dilem\n", encoding="utf-8")
    ended = start("duplicates", str(table), folder=tmp_path)
    assert ended.code == Exit.USAGE
    assert "Tidak ada kolom nama" in ended.err


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "warga.csv"
    table.write_bytes(b"PK\x03\x04\xff\xfe\x00")
    for path in (table, tmp_path / "tidak-ada.csv"):
        ended = start("duplicates", str(path), folder=tmp_path)
        assert ended.code == Exit.USAGE
        assert "tidak dapat dibaca" in ended.err
