# SPDX-License-Identifier: MIT
"""The report by command, the self-check, the window that cannot open, and our own defects."""

from __future__ import annotations

import importlib
import os
from pathlib import Path

import pytest

from tests.command_line.calls import ROOT, Tksk, start
from tksk_desktop.commands.display import library_sentence
from tksk_desktop.domain.months import Month
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.sample_data import SAMPLE_PASSWORD
from tksk_desktop.storage.database_store import DatabaseStore

NIK = "3507135203880000"


def test_a_draft_is_written_over_a_draft_and_a_signed_report_stays(
    office: Path, tmp_path: Path, tksk: Tksk, paper: Path
) -> None:
    month = Month.of(OfficeClock().today()).previous
    out = tmp_path / "keluar"
    common = ["--data", str(office), "--out", str(out)]
    earlier = ["--month", str(month.previous)]
    for _ in range(2):
        draft = tksk("report", *earlier, *common)
        assert draft.code == 0, draft.err
        assert "Draf" in draft.out
    assert [path.name for path in out.iterdir()] == [f"laporan-tksk-{month.previous}-draf.pdf"]
    signed = tksk("report", *earlier, "--sign", *common)
    assert signed.code == 0, signed.err
    made = out / f"laporan-tksk-{month.previous}.pdf"
    assert tksk("verify", str(made), "--data", str(office)).code == 0
    again = tksk("report", *earlier, "--sign", *common)
    assert again.code == 1
    last = tksk("report", *common)
    assert last.code == 0
    assert (out / f"laporan-tksk-{month}.pdf").read_bytes() == paper.read_bytes()


def test_a_year_is_added_up_from_its_signed_months(
    office: Path, tmp_path: Path, tksk: Tksk
) -> None:
    year = Month.of(OfficeClock().today()).previous.year
    common = ["--data", str(office), "--out", str(tmp_path)]
    made = tksk("report", "--period", str(year), *common)
    assert made.code == 0, made.err
    assert f"Laporan tahunan, Tahun {year}" in made.out
    assert (tmp_path / f"laporan-tksk-{year}.pdf").read_bytes().startswith(b"%PDF-")
    nothing = tksk("report", "--period", f"{year - 3}-S1", *common)
    assert nothing.code == 1
    assert "Belum ada bulan di periode ini yang ditandatangani" in nothing.err


def test_a_month_that_has_not_begun_has_no_report(office: Path, tmp_path: Path, tksk: Tksk) -> None:
    ended = tksk("report", "--month", "2999-01", "--data", str(office), "--out", str(tmp_path))
    assert ended.code == 2
    assert "belum dimulai" in ended.err


def test_self_check_is_green_and_opens_the_database_when_named(office: Path, tksk: Tksk) -> None:
    ended = tksk("self-check", "--data", str(office))
    assert ended.code == 0, ended.out + ended.err
    assert "[GAGAL]" not in ended.out
    # Seven of the program, the opened database, and the ten that are looked at inside.
    assert ended.out.count("[baik]") == 7 + 1 + 10
    assert "Cadangan: Cadangan terakhir" in ended.out
    assert "Basis data di folder data" in ended.out
    assert "berantai utuh" in ended.out


def test_self_check_names_the_first_broken_entry_of_the_log(office: Path, tksk: Tksk) -> None:
    store = DatabaseStore(office)
    store.unlock(SAMPLE_PASSWORD)
    with store.engine().begin() as connection:
        connection.exec_driver_sql("UPDATE audit_entries SET payload = '{}' WHERE number IN (7, 9)")
    store.lock()
    ended = tksk("self-check", "--data", str(office))
    assert ended.code == 1
    assert "[GAGAL] Catatan perubahan: Catatan nomor 7 isinya diubah dari luar program" in ended.out


def test_self_check_names_the_part_that_fails_and_tries_the_others(
    tmp_path: Path, tksk: Tksk, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = importlib.import_module("tksk_desktop.commands.trial")
    monkeypatch.setattr(trial, "NEED_KINDS", 27)
    monkeypatch.setattr(trial, "check_whole_job", lambda: "not tried here")
    ended = tksk("self-check", password=None)
    assert ended.code == 1
    assert "[GAGAL] Sumber daya" in ended.out
    assert ended.out.count("[baik]") == 6


@pytest.mark.skipif(os.name == "nt", reason="Windows always has a display")
def test_without_a_display_the_window_says_so_and_names_the_commands(tmp_path: Path) -> None:
    ended = start(folder=tmp_path)
    assert ended.code == 3
    assert "tidak ada layar" in ended.err
    assert "self-check" in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.skipif(os.name == "nt", reason="Windows always has a display")
def test_a_display_that_does_not_answer_is_said_so(tmp_path: Path) -> None:
    ended = start(folder=tmp_path, DISPLAY=":987")
    assert ended.code == 3
    assert len(ended.err.splitlines()) == 1
    assert "Traceback" not in ended.err


def test_a_missing_system_library_is_named_with_its_package() -> None:
    said = library_sentence(
        "libEGL.so.1: cannot open shared object file: No such file or directory"
    )
    assert said is not None
    assert "libEGL.so.1" in said
    assert "apt install libegl1" in said
    assert library_sentence("No module named 'tksk'") is None


def test_a_defect_of_ours_shows_no_data_and_is_logged_without_any(
    office: Path,
    tmp_path: Path,
    tksk: Tksk,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(arguments: object) -> int:
        raise KeyError(NIK)

    monkeypatch.setattr("tksk_desktop.commands.backup.run", broken)
    ended = tksk("backup", str(tmp_path), "--data", str(office))
    assert ended.code == 4
    assert "KeyError" in ended.err
    assert "Traceback" not in ended.err
    (log,) = (tmp_path / "home" / "log").iterdir()
    assert "builtins.KeyError" in log.read_text()
    assert NIK not in ended.out + ended.err + log.read_text()
    assert [record.getMessage() for record in caplog.records] == ["a defect ended the program"]
    caplog.clear()


def test_ctrl_c_ends_with_130(tmp_path: Path, tksk: Tksk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("tksk_desktop.commands.backup.run", interrupted)
    ended = tksk("backup", str(tmp_path))
    assert ended.code == 130
    assert len(ended.err.splitlines()) == 1


@pytest.fixture
def without_qt(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which Qt does not load, as on a bare system."""
    stub = tmp_path / "stub" / "PySide6"
    stub.mkdir(parents=True)
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    for name in ("__init__", "QtCore", "QtGui", "QtWidgets"):
        text = "" if name == "__init__" else f'raise ImportError("{said}")\n'
        (stub / f"{name}.py").write_text(text)
    paths = os.pathsep.join((str(stub.parent), str(ROOT)))
    return {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}


def test_without_a_system_library_the_window_names_it(
    tmp_path: Path, without_qt: dict[str, str]
) -> None:
    ended = start(folder=tmp_path, **without_qt)
    assert ended.code == 3
    assert len(ended.err.splitlines()) == 1
    assert "libEGL.so.1" in ended.err


def test_without_qt_a_command_still_says_what_happened(
    tmp_path: Path, without_qt: dict[str, str]
) -> None:
    (tmp_path / "surat.pdf").write_text("not a PDF")
    ended = start("verify", str(tmp_path / "surat.pdf"), folder=tmp_path, **without_qt)
    assert ended.code == 2
    assert "NotAPdf" in ended.err
    assert "Traceback" not in ended.err
