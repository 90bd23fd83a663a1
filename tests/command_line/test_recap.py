# SPDX-License-Identifier: MIT
"""``recap`` from signed files to workbook and paper, read back by tools that did not write them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import openpyxl
import pytest

from tests.command_line.calls import Tksk
from tests.receiving.sent_reports import KEPANJEN, PAKIS, THIS_MONTH, content, key_of, sent
from tests.signing.signed_papers import flip
from tksk_desktop.signing.key_files import certificate_file

MONTH = str(THIS_MONTH)
STEM = f"rekap-{MONTH}-35.07"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Return a folder as it comes in: two reports, one twice, one altered, one no report."""
    folder = tmp_path / "masuk"
    (folder / "malang").mkdir(parents=True)
    kepanjen, pakis = sent(), sent(content(PAKIS), signer="Budi Contoh")
    (folder / "kepanjen.pdf").write_bytes(kepanjen)
    (folder / "malang" / "kepanjen lagi.pdf").write_bytes(kepanjen)
    (folder / "malang" / "pakis.pdf").write_bytes(pakis)
    (folder / "diubah.pdf").write_bytes(flip(pakis, len(pakis) // 2))
    (folder / "bukan.pdf").write_bytes(b"bukan pdf")
    return folder


def test_reports_become_workbook_and_paper(inbox: Path, tmp_path: Path, tksk: Tksk) -> None:
    out = tmp_path / "keluar"
    out.mkdir()
    ended = tksk("recap", str(inbox), "--month", MONTH, "--out", str(out), "--data", str(tmp_path))
    assert ended.code == 1, ended.err  # 31 are missing
    assert "5 diperiksa, 2 baru, 1 sudah ada, 2 tidak diambil" in ended.out
    assert "- bukan.pdf: Bukan PDF" in ended.out
    assert "- diubah.pdf: Berubah setelah ditandatangani" in ended.out
    book = openpyxl.load_workbook(out / f"{STEM}.xlsx")
    places = {row[0]: row[4] for row in book["Kecamatan"].iter_rows(min_row=2, values_only=True)}
    assert len(places) == 33
    assert [code for code, said in places.items() if said == "Masuk rekap"] == [KEPANJEN, PAKIS]
    needs = list(book["PPKS"].iter_rows(min_row=2, values_only=True))
    totals = {row[2]: row[4:8] for row in needs if row[1] == "Jumlah"}
    assert totals == {"PPKS-08": (82, 6, 2, 86), "PPKS-09": (32, 0, 2, 30)}
    refused = list(book["Berkas tidak diambil"].iter_rows(min_row=2, values_only=True))
    assert {row[0] for row in refused} == {"bukan.pdf", "diubah.pdf"}
    said = subprocess.run(
        ["pdftotext", "-layout", str(out / f"{STEM}.pdf"), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "REKAPITULASI LAPORAN TKSK" in said
    assert "Lanjut Usia Telantar" in said
    assert "Donomulyo" in said


def test_a_recap_is_made_again_from_what_the_desk_keeps(
    inbox: Path, tmp_path: Path, tksk: Tksk
) -> None:
    words = ["--month", MONTH, "--out", str(tmp_path), "--data", str(tmp_path)]
    tksk("recap", str(inbox), *words)
    assert tksk("recap", *words).code == 2  # what lies there is not overwritten
    again = tksk("recap", *words, "--again", "--area", "35")
    assert "0 diperiksa" in again.out
    assert "Provinsi Jawa Timur" in again.out
    assert "Masuk rekap: 2" in again.out
    assert (tmp_path / f"rekap-{MONTH}-35.pdf").exists()


def test_a_whole_recap_answers_yes(inbox: Path, tmp_path: Path, tksk: Tksk) -> None:
    listed, own = tmp_path / "daftar.csv", tmp_path / "sertifikat.pem"
    listed.write_text(f"No;Kode;Kecamatan\n1;{KEPANJEN};Kepanjen\n2;350718;Pakis\n")
    keys = [key_of(name) for name in ("Siti Contoh", "Budi Contoh")]
    own.write_bytes(b"".join(certificate_file(key.certificate_der) for key in keys))
    words = ["--month", MONTH, "--out", str(tmp_path), "--data", str(tmp_path), "--again"]
    files = [str(inbox / "kepanjen.pdf"), str(inbox / "malang" / "pakis.pdf")]
    whole = tksk("recap", *files, *words, "--expected", str(listed), "--known", str(own))
    assert whole.code == 0, whole.err
    own.write_bytes(certificate_file(key_of("Siti Contoh").certificate_der))
    stranger = tksk("recap", *words, "--expected", str(listed), "--known", str(own))
    assert stranger.code == 1
    assert "Penanda tangan tidak dikenal, belum dihitung" in stranger.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--area", "99"], "Kode wilayah itu tidak dikenal"),
        (["--area", "35.07.13"], "Kode wilayah itu tidak dikenal"),
        (["--expected", "tidak-ada.csv"], "tidak ada atau tidak dapat dibaca"),
        (["--store", "postgresql://u:rahasia@h/x"], "TKSK_RECAP_STORE"),
        (["--store", "nodialect://x"], "tidak dapat dihubungi"),
    ],
)
def test_wrong_wishes_are_refused(words: list[str], said: str, tmp_path: Path, tksk: Tksk) -> None:
    ended = tksk("recap", *words, "--data", str(tmp_path), "--out", str(tmp_path))
    assert ended.code in (2, 3)
    assert said in ended.err
    assert "rahasia" not in ended.err
