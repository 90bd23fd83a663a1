# SPDX-License-Identifier: MIT
"""The sample job from a bare folder to a restored backup, and the verdict on its paper."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.calls import CLIENTS, Ended, Tksk, environment, start
from tksk_desktop.commands.demo import MARKER, folder_name
from tksk_desktop.paths import lock_path
from tksk_desktop.sample_data import SAMPLE_PASSWORD, SampleOffice
from tksk_desktop.storage.process_lock import ProcessLock


def test_demo_makes_the_whole_job(demo: tuple[Path, Ended], paper: Path) -> None:
    folder, ended = demo
    copies = sorted((folder / "tembusan").glob("*/*.pdf"))
    assert len(copies) == 4
    assert {copy.read_bytes() for copy in copies} == {paper.read_bytes()}
    assert len(list((folder / "flashdisk").glob("*.tkskbak"))) == 1
    assert not list(folder.rglob("*.part"))
    assert not (folder / "pulihan-uji").exists()
    assert f"{CLIENTS} klien" in ended.out
    assert f"Kata sandi  : {SAMPLE_PASSWORD}" in ended.out
    for path in (folder / "data", paper, *copies):
        assert str(path) in ended.out


@pytest.mark.needs_tool("pdftotext")
def test_the_register_of_deliveries_names_every_recipient(demo: tuple[Path, Ended]) -> None:
    path = demo[0] / "daftar-pengiriman.pdf"
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    flat = " ".join(text.split())
    assert "Dinas Sosial" in flat
    assert "Oktober" in flat or "laporan" in flat.lower()


def test_a_folder_with_other_files_is_refused_and_untouched(tmp_path: Path, tksk: Tksk) -> None:
    own = tmp_path / "milik"
    (own / "data").mkdir(parents=True)
    (own / "data" / "surat.txt").write_text("penting")
    for words in (["demo", str(own)], ["demo", str(own), "--again"]):
        ended = tksk(*words)
        assert ended.code == 3
        assert "bukan folder contoh" in ended.err
    assert [path.name for path in own.rglob("*")] == ["data", "surat.txt"]


def test_a_sample_that_is_interrupted_leaves_nothing(
    tmp_path: Path, tksk: Tksk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(self: SampleOffice, **sizes: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(SampleOffice, "make", interrupted)
    ended = tksk("demo", str(tmp_path / "contoh"))
    assert ended.code == 130
    assert ended.out == ""
    assert not (tmp_path / "contoh").exists()


def test_a_former_sample_is_replaced_but_foreign_files_stay(
    tmp_path: Path, tksk: Tksk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "contoh"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "tksk.db").write_bytes(b"former")
    (folder / MARKER).write_text("")
    (folder / "catatan saya.txt").write_text("penting")
    ended = tksk("demo", str(folder), "--again", "--clients", "12", "--months", "1")
    assert ended.code == 0, ended.err
    assert (folder / "data" / "tksk.db").read_bytes() != b"former"
    assert (folder / "catatan saya.txt").read_text() == "penting"


def test_a_sample_that_is_open_is_not_replaced(tmp_path: Path, tksk: Tksk) -> None:
    folder = tmp_path / "contoh"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "tksk.db").write_bytes(b"former")
    (folder / MARKER).write_text("")
    lock = ProcessLock(lock_path(folder / "data"))
    lock.take()
    try:
        ended = tksk("demo", str(folder), "--again")
    finally:
        lock.free()
    assert ended.code == 3
    assert (folder / "data" / "tksk.db").read_bytes() == b"former"


def test_recipients_make_plain_folder_names() -> None:
    assert folder_name("Kepala Dinas Sosial Kab. Malang/Jatim") == (
        "kepala-dinas-sosial-kab-malang-jatim"
    )
    assert folder_name("../..") == ""


def test_verify_says_who_and_when_with_a_named_zone(paper: Path, tmp_path: Path) -> None:
    ended = start("verify", str(paper), folder=tmp_path)
    assert ended.code == 0, ended.err
    assert "Rahayu Lestari, S.Sos." in ended.out
    assert " WIB" in ended.out
    assert "UTUH" in ended.out
    assert ended.err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's pipe")
def test_a_reader_that_goes_away_spoils_nothing(paper: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "tksk_desktop", "verify", str(paper)],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        check=False,
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_verify_with_the_database_knows_its_own_signer(
    paper: Path, office: Path, tksk: Tksk
) -> None:
    ended = tksk("verify", str(paper), "--data", str(office), "--zone", "WIT")
    assert ended.code == 0, ended.err
    assert "SAH. " in ended.out
    assert " WIT" in ended.out
    assert "milik TKSK di komputer ini" in ended.out


def test_verify_notices_one_changed_byte(paper: Path, tmp_path: Path, tksk: Tksk) -> None:
    data = bytearray(paper.read_bytes())
    data[len(data) // 3] ^= 1
    changed = tmp_path / "berubah.pdf"
    changed.write_bytes(data)
    ended = tksk("verify", str(changed), password=None)
    assert ended.code == 1
    assert "TIDAK SAH" in ended.out
    assert "BERUBAH" in ended.out


def test_verify_notices_bytes_added_behind(paper: Path, tmp_path: Path, tksk: Tksk) -> None:
    changed = tmp_path / "tambah.pdf"
    changed.write_bytes(paper.read_bytes() + b"\n% note")
    assert tksk("verify", str(changed), password=None).code == 1


def test_verify_says_that_a_paper_is_not_signed(demo: tuple[Path, Ended], tksk: Tksk) -> None:
    ended = tksk("verify", str(demo[0] / "daftar-pengiriman.pdf"), password=None)
    assert ended.code == 1
    assert "BELUM DITANDATANGANI" in ended.out


@pytest.mark.parametrize("name", ["surat.txt", "tidak-ada.pdf", "folder"])
def test_verify_of_what_is_no_pdf_is_wrong_input(name: str, tmp_path: Path, tksk: Tksk) -> None:
    (tmp_path / "surat.txt").write_text("bukan PDF")
    (tmp_path / "folder").mkdir()
    ended = tksk("verify", str(tmp_path / name), password=None)
    assert ended.code == 2
    assert ended.out == ""
    assert len(ended.err.splitlines()) == 1
    assert ended.err.startswith("Berkas ")
