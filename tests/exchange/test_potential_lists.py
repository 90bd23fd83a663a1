# SPDX-License-Identifier: MIT
"""Lists of social potentials: read in several shapes, checked, taken over, and written again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.exchange.conftest import VILLAGES
from tests.exchange.lists import Row, write_csv, write_xlsx
from tests.exchange.offices import ListOffice, set_up
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import TableEmpty
from tksk_desktop.domain.potentials import LOCAL_KIND, PotentialRowState
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.take_potentials import PotentialCheck

DILEM = VILLAGES[1].code
HEADS = ("No", "Jenis PSKS", "Nama Lembaga", "Desa", "Ketua", "No SK", "L", "P", "Layanan", "Email")
TITLES = (("DAFTAR PSKS KECAMATAN KEPANJEN",), ("Tahun 2026",))
NEW, FILLS = PotentialRowState.NEW, PotentialRowState.FILLS
KNOWN, WRONG = PotentialRowState.KNOWN, PotentialRowState.WRONG


@pytest.fixture
def office(make_program: Callable[..., Program]) -> ListOffice:
    return set_up(make_program)


def check(office: ListOffice, path: Path, kind: str = "", village: str = "") -> PotentialCheck:
    acts = office.program.acts.network
    return acts.check_potentials(path, default_kind=kind, default_village=village)


def states(checked: PotentialCheck) -> list[PotentialRowState]:
    return [row.state for row in checked.rows]


def test_a_list_with_titles_is_read_checked_and_taken_over(
    office: ListOffice, tmp_path: Path
) -> None:
    rows: list[Row] = [
        *TITLES,
        HEADS,
        (1, "Karang Taruna", "KT Bina Muda", "Dilem", "Eko", "SK/1", 12, "8", "Kursus / FM", ""),
        (2, "LKS", "LKS Kasih", "se-kecamatan", "Bu Ani", "", "", "", "Kursi roda; Sembako", ""),
        (3, "Tagana", "", "Dilem", "", "", "", "", "", ""),
        (4, "Bank Sampah", "Bank Sampah Asri", "Dilem", "", "", "", "", "", ""),
        (5, "PSM", "Pak Heru", "Tak Dikenal", "", "", "x", "", "", ""),
        (6, "kt", "K.T. BINA MUDA", "Desa Dilem", "", "", "", "", "", ""),
    ]  # fmt: skip
    checked = check(office, write_xlsx(tmp_path / "psks.xlsx", rows))
    assert states(checked) == [NEW, NEW, WRONG, WRONG, WRONG, NEW]
    assert checked.left == ("No", "Email")
    assert [row.row.place for row in checked.rows] == [4, 5, 6, 7, 8, 9]
    assert checked.rows[2].problems == (FieldProblem("name", Problem.MISSING),)
    assert checked.rows[3].problems == (FieldProblem("kind_code", Problem.UNKNOWN),)
    assert checked.rows[4].problems == (
        FieldProblem("village_code", Problem.UNKNOWN),
        FieldProblem("men", Problem.NOT_DIGITS),
    )
    acts = office.program.acts.network
    acts.take_potentials(checked)
    kept = {sheet.name: sheet for sheet in acts.potentials()}
    assert set(kept) == {"KT Bina Muda", "LKS Kasih", "K.T. BINA MUDA"}
    young = kept["KT Bina Muda"]
    assert (young.kind_code, young.village_code, young.contact_name) == ("PSKS-05", DILEM, "Eko")
    assert (young.decree_number, young.men, young.women) == ("SK/1", 12, 8)
    assert [(each.name, each.kind_code) for each in young.services] == [("Kursus", "PPKS-24")]
    assert kept["LKS Kasih"].village_code is None
    assert [each.name for each in kept["LKS Kasih"].services] == ["Kursi roda", "Sembako"]


def test_what_is_known_is_filled_and_never_written_over(office: ListOffice, tmp_path: Path) -> None:
    acts = office.program.acts.network
    known = NewPotential("PSKS-05", "Karang Taruna Bakti", DILEM, contact_name="Eko", men=3)
    acts.add_potential(known)
    heads = ("nama", "desa", "ketua", "npwp", "l", "p")
    rows: list[Row] = [
        heads,
        ("KARANG TARUNA BAKTI", "Dilem", "Orang Lain", "01.234", 9, 4),
        ("Karang Taruna Bakti", "Dilem", "", "", "", ""),
    ]
    path = write_csv(tmp_path / "psks.csv", rows, separator=";")
    checked = check(office, path, "PSKS-05")
    assert states(checked) == [FILLS, WRONG]
    assert checked.rows[1].problems == (FieldProblem("name", Problem.TWICE),)
    acts.take_potentials(checked)
    (kept,) = acts.potentials()
    assert (kept.contact_name, kept.tax_number, kept.men, kept.women) == ("Eko", "01.234", 3, 4)
    assert states(check(office, path, "PSKS-05"))[0] is KNOWN


def test_silent_rows_take_the_chosen_kind_and_village(office: ListOffice, tmp_path: Path) -> None:
    rows: list[Row] = [("Nama", "Alamat"), ("Toko Makmur", "Jl. Kawi")]
    path = write_xlsx(tmp_path / "psks.xlsx", rows)
    assert check(office, path).rows[0].problems == (FieldProblem("kind_code", Problem.MISSING),)
    (row,) = check(office, path, "PSKS-12", DILEM).rows
    assert (row.row.potential.kind_code, row.row.potential.village_code) == ("PSKS-12", DILEM)


@pytest.mark.parametrize(
    "rows", [[("Tanggal", "Jumlah"), (1, 2)], [HEADS]], ids=["another table", "headers only"]
)
def test_a_table_without_potentials_is_refused(
    office: ListOffice, tmp_path: Path, rows: list[Row]
) -> None:
    with pytest.raises(TableEmpty):
        check(office, write_xlsx(tmp_path / "psks.xlsx", rows))


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_is_written_can_be_read_again(office: ListOffice, tmp_path: Path, ending: str) -> None:
    acts = office.program.acts.network
    whole = NewPotential(
        "PSKS-04", "LKS Kasih", DILEM, "Jl. Kawi", "0812", "Bu Ani", "SK 1", "01", "B", 3, 5,
        "Tagana 2024", "tetap", date(2026, 1, 2), (("Kursi roda", "PPKS-09"), ("Sembako", "")),
    )  # fmt: skip
    acts.add_potential(whole)
    acts.add_potential(NewPotential(LOCAL_KIND, "=Puskesmas()"))
    make = acts.potential_workbook if ending == "xlsx" else acts.potential_text
    path = tmp_path / f"psks.{ending}"
    path.write_bytes(make(acts.potentials()))
    checked = check(office, path)
    assert states(checked) == [KNOWN, KNOWN]
    read = {row.row.potential.name: row.row.potential for row in checked.rows}
    assert read["LKS Kasih"] == whole
    assert read["=Puskesmas()"].kind_code == LOCAL_KIND


def test_no_cell_runs_as_a_formula(office: ListOffice) -> None:
    acts = office.program.acts.network
    acts.add_potential(NewPotential("PSKS-12", "=1+1", note="+62"))
    (row,) = openpyxl.load_workbook(BytesIO(acts.potential_workbook(acts.potentials())))[
        "PSKS"
    ].iter_rows(min_row=2)
    assert {cell.data_type for cell in row} <= {"s", "n"}
    assert b"'=1+1" in acts.potential_text(acts.potentials())
