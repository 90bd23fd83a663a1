# SPDX-License-Identifier: MIT
"""Lists taken over into a real encrypted register: new people, known people, families, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.exchange.lists import CARD, NIK, NIK_2, SAMPLES, Row, write_csv, write_xlsx
from tests.exchange.offices import ListOffice, decided, set_up
from tksk_desktop.assembly import Program
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.domain.exchanged_rows import (
    Familiarity,
    ImportHasFollowers,
    ImportUndone,
    RowDecision,
    RowField,
    RowState,
)
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.exchange.check_list import choose_fields, unknown_villages
from tksk_desktop.usecases.exchange.readings import ImportCheck
from tksk_desktop.usecases.exchange.tell_apart import REASON
from tksk_desktop.usecases.readings import ClientFilter

HEADERS = ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "desa", "no_kk", "telepon")
SUGENG = (NIK, "Sugeng Santoso", "14-12-1970", "L", "FM", "Dilem", CARD, "0812")
SITI = (NIK_2, "Siti Aminah", "15-05-1985", "P", "WRSE", "Dilem", CARD, "")


@pytest.fixture
def office(make_program: Callable[..., Program]) -> ListOffice:
    """An open office."""
    return set_up(make_program)


@pytest.fixture
def listed(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes rows under the usual headers."""

    def write(*rows: Row, name: str = "daftar.csv") -> Path:
        return write_csv(tmp_path / name, (HEADERS, *rows), separator=";")

    return write


def test_new_people_are_registered_whole_and_found(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    done = office.take(listed(SUGENG, SITI))
    assert (done.added, done.changed, done.households, done.wrong) == (2, 0, 1, 0)
    (sugeng,) = office.found("sugeng")
    assert (sugeng.nik, sugeng.family_card_number, sugeng.sex) == (NIK, CARD, Sex.MALE)
    assert (sugeng.birth_date, sugeng.village_name) == (date(1970, 12, 14), "Dilem")
    assert [need.kind_code for need in sugeng.needs] == ["PPKS-24"]
    for text in ("Soegeng", NIK[6:12], CARD, "aminah"):
        assert office.found(text), text
    office.program.acts.clients.register(NewClient("Budi", "35.07.13.2008", nik="3507130101900009"))
    assert office.found("Budi")
    assert office.found("0190")


def test_every_layout_is_taken_over(office: ListOffice, tmp_path: Path) -> None:
    for sample in SAMPLES:
        path = write_xlsx(tmp_path / f"{sample.layout}.xlsx", sample.rows)
        check = office.check(path)
        assert check.table.layout_id == sample.layout
        office.apply(decided(check, RowDecision.UPDATE))
    names = {sheet.nik: sheet.name for sheet in office.found("")}
    assert len(names) == office.count() == 3
    assert [line.undone_at for line in office.program.acts.exchange.imports()] == [None] * len(
        SAMPLES
    )


def test_the_same_list_again_changes_nothing(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    office.take(listed(SUGENG, SITI))
    check = office.check(listed(SUGENG, SITI))
    assert [row.familiarity for row in check.rows] == [Familiarity.CERTAIN] * 2
    assert [row.decision for row in check.rows] == [RowDecision.SKIP] * 2
    done = office.apply(check)
    assert (done.added, done.changed, done.skipped, office.count()) == (0, 0, 2, 2)


def test_what_the_register_lacks_is_filled_and_what_differs_is_offered(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    office.program.acts.clients.register(
        NewClient("Sugeng Santoso", "35.07.13.2008", nik=NIK, phone="0899", kind_codes=("PPKS-08",))
    )
    check = office.check(listed(SUGENG))
    (row,) = check.rows
    assert row.decision is RowDecision.UPDATE
    assert {d.field for d in row.differences} >= {RowField.PHONE, RowField.KINDS, RowField.SEX}
    assert RowField.PHONE not in row.fields
    done = office.apply(check)
    assert (done.added, done.changed) == (0, 1)
    (sheet,) = office.found("sugeng")
    assert (sheet.phone, sheet.sex, sheet.family_card_number) == ("0899", Sex.MALE, CARD)
    assert {need.kind_code for need in sheet.needs} == {"PPKS-08", "PPKS-24"}
    (again,) = office.check(listed(SUGENG)).rows
    assert {d.field for d in again.differences} == {RowField.PHONE}
    chosen = choose_fields(again, frozenset({RowField.PHONE}))
    office.apply(ImportCheck("", check.table, check.choice, (chosen,)))
    assert office.found("sugeng")[0].phone == "0812"


def test_someone_alike_is_asked_and_the_answer_holds_for_the_next_list(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    office.program.acts.clients.register(
        NewClient("Sugeng Santosa", "35.07.13.2008", birth_date=date(1970, 12, 14))
    )
    check = office.check(listed(SUGENG))
    (row,) = check.rows
    assert (row.familiarity, row.decision) == (Familiarity.PROBABLE, RowDecision.ASK)
    assert office.apply(check).added == 0
    assert office.count() == 1
    office.apply(decided(office.check(listed(SUGENG)), RowDecision.UPDATE))
    assert [sheet.nik for sheet in office.found("sugeng")] == [NIK]
    twin = ("", "Soegeng Santoso", "14-12-1970", "L", "FM", "Dilem", "", "")
    asked = office.check(listed(twin, name="lain.csv"))
    assert asked.rows[0].decision is RowDecision.ASK
    office.apply(decided(asked, RowDecision.ADD))
    assert office.count() == 2
    again = office.check(listed(twin, name="lagi.csv"))
    assert again.rows[0].decision is not RowDecision.UPDATE


def test_someone_else_is_told_apart_at_the_desk_too(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    acts = office.program.acts
    acts.clients.register(
        NewClient("Sugeng Santosa", "35.07.13.2008", birth_date=date(1970, 12, 14))
    )
    done = office.apply(decided(office.check(listed(SUGENG)), RowDecision.ADD))
    state = acts.doubles.state()
    (pair,) = state.pairs
    assert (pair.decision, pair.sameness) == (PairDecision.NOT_SAME, Sameness.PROBABLE)
    assert acts.doubles.sheet(pair.id).reason == REASON
    assert (state.compared_at, acts.doubles.open_pairs()) == (None, 0)
    acts.exchange.undo(done.import_id)
    assert (office.count(), acts.doubles.state().pairs) == (1, ())


def test_what_is_said_of_a_pair_later_keeps_its_import(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    acts = office.program.acts
    acts.clients.register(
        NewClient("Sugeng Santosa", "35.07.13.2008", birth_date=date(1970, 12, 14))
    )
    done = office.apply(decided(office.check(listed(SUGENG)), RowDecision.ADD))
    acts.doubles.later(acts.doubles.state().pairs[0].id)
    with pytest.raises(ImportHasFollowers):
        acts.exchange.undo(done.import_id)


def test_years_and_months_of_birth_are_taken_over_as_such(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    year = ("", "Painem", "1941", "P", "LUT", "Dilem", "", "")
    month = ("", "Wagiyem", "03-1950", "P", "LUT", "Dilem", "", "")
    assert office.take(listed(year, month)).added == 2
    assert office.found("painem")[0].birth_date == PartialDate(1941)
    assert office.found("wagiyem")[0].birth_date == PartialDate(1950, 3)
    again = office.check(listed(year, month))
    assert [row.decision for row in again.rows] == [RowDecision.ASK] * 2


def test_the_day_fills_a_year_of_birth_and_undoing_brings_the_year_back(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    acts = office.program.acts
    acts.clients.register(
        NewClient("Sugeng Santoso", "35.07.13.2008", nik=NIK, birth_date=PartialDate(1970))
    )
    check = office.check(listed(SUGENG))
    assert RowField.BIRTH_DATE in check.rows[0].fields
    done = office.apply(check)
    assert office.found("sugeng")[0].birth_date == date(1970, 12, 14)
    year = (NIK, "Sugeng Santoso", "1970", "L", "FM", "Dilem", CARD, "0812")
    (row,) = office.check(listed(year)).rows
    assert row.differences == ()
    acts.exchange.undo(done.import_id)
    assert office.found("sugeng")[0].birth_date == PartialDate(1970)


def test_a_nik_knows_the_day_of_a_year_that_is_listed_alone(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    office.take(listed((NIK, "Sugeng", "1970", "L", "FM", "Dilem", "", "")))
    assert office.found("sugeng")[0].birth_date == date(1970, 12, 14)


def test_a_nik_registered_meanwhile_is_nobody_new(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    check = office.check(listed(SUGENG, SITI))
    office.program.acts.clients.register(NewClient("Sugeng S", "35.07.13.2008", nik=NIK))
    assert office.apply(check).added == 1
    assert office.count() == 2


def test_bad_rows_are_left_out_and_listed_with_their_reasons(
    office: ListOffice, listed: Callable[..., Path], tmp_path: Path
) -> None:
    path = listed(
        SUGENG,
        ("", "", "", "", "", "Dilem", "", ""),
        (NIK_2, "Siti", "31-02-1985", "?", "entah", "Desa Lain", "12", "=1+1"),
    )
    check = office.check(path)
    assert [row.state for row in check.rows] == [RowState.GOOD, RowState.WRONG, RowState.WRONG]
    assert unknown_villages(check) == ("Desa Lain",)
    data = office.program.acts.exchange.left_out(office.open(path), 0, check)
    (tmp_path / "sisa.xlsx").write_bytes(data)
    page = openpyxl.load_workbook(tmp_path / "sisa.xlsx").active
    rows = list(page.iter_rows(values_only=True))
    assert rows[0] == ("Baris", "Alasan", *HEADERS)
    assert rows[1][:2] == ("3", "Nama kosong")
    assert rows[2][0] == "4"
    for reason in ("Desa tidak dikenal", "Tanggal lahir tidak terbaca", "No. KK bukan 16 angka"):
        assert reason in rows[2][1]
    assert rows[2][-1] == "=1+1"
    done = office.apply(check)
    assert (done.added, done.wrong) == (1, 2)


def test_the_answer_about_a_village_is_remembered(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    far = (NIK, "Sugeng", "", "", "", "Dlm", "", "")
    office.take(listed(far), village_answers={"Dlm": "35.07.13.2008"})
    assert office.found("sugeng")[0].village_name == "Dilem"
    near = (NIK_2, "Siti", "", "", "", "Dlm", "", "")
    assert office.check(listed(near)).rows[0].row.village_code == "35.07.13.2008"


def test_a_list_cancelled_half_way_leaves_nothing_and_the_index_whole(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    check = office.check(listed(SUGENG, SITI))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.program.acts.exchange.apply(check, progress=stop)
    assert (office.count(), office.program.acts.exchange.imports()) == (0, ())
    office.program.acts.clients.register(NewClient("Budi Cahyono", "35.07.13.2008"))
    assert office.found("cahyono")


def test_families_are_formed_with_one_head_each(office: ListOffice, tmp_path: Path) -> None:
    sample = next(each for each in SAMPLES if each.layout == "siak")
    office.take(write_xlsx(tmp_path / "siak.xlsx", sample.rows))
    rows = office.rows(
        "SELECT h.id, c.name, m.relation FROM household_members m JOIN households h "
        "ON h.id = m.household_id JOIN clients c ON c.id = m.client_id ORDER BY c.id"
    )
    assert [(row[1], row[2]) for row in rows] == [
        ("SUGENG SANTOSO", "head"),
        ("SITI AMINAH", "wife"),
    ]
    child = (CARD, "3507130101100004", "BUDI", "Hidup", "", "01/01/2010", "Laki-laki", *[""] * 5,
             "KEPALA KELUARGA", "", "", "SUKORAHARJO", "", "", "")  # fmt: skip
    office.take(write_xlsx(tmp_path / "lagi.xlsx", [*sample.rows[:3], child]))
    again = office.rows("SELECT household_id, relation FROM household_members ORDER BY client_id")
    assert len({row[0] for row in again}) == 1
    assert [row[1] for row in again] == ["head", "wife", "unknown"]


def test_desil_of_a_family_list_is_kept_by_card(
    office: ListOffice, listed: Callable[..., Path], tmp_path: Path
) -> None:
    office.take(listed(SUGENG, SITI))
    sample = next(each for each in SAMPLES if each.layout == "dtsen-keluarga")
    path = write_csv(tmp_path / "dtsen.txt", sample.rows, separator="|")
    done = office.take(path)
    assert (done.ranks, done.ranks_unmatched, done.added) == (1, 1, 0)
    assert [row[0] for row in office.rows("SELECT rank FROM welfare_ranks")] == [1]
    assert office.take(path).ranks == 0


def test_a_whole_import_is_taken_back(office: ListOffice, tmp_path: Path) -> None:
    office.program.acts.clients.register(
        NewClient("Sugeng Santoso", "35.07.13.2001", nik=NIK, kind_codes=("PPKS-08",))
    )
    counted = ("clients", "client_needs", "client_aliases", "welfare_ranks", "family_card_numbers")
    before = {t: office.rows(f"SELECT * FROM {t} ORDER BY 1") for t in counted}
    sample = next(each for each in SAMPLES if each.layout == "dtsen-anggota")
    done = office.take(write_xlsx(tmp_path / "d.xlsx", sample.rows))
    assert (done.added, done.changed, done.ranks) == (1, 1, 1)
    office.program.acts.exchange.undo(done.import_id)
    after = {t: office.rows(f"SELECT * FROM {t} ORDER BY 1") for t in counted}
    assert after == before
    assert not office.found("aminah")
    (line,) = office.program.acts.exchange.imports()
    assert line.undone_at is not None
    with pytest.raises(ImportUndone):
        office.program.acts.exchange.undo(done.import_id)


def test_an_import_that_others_build_on_stays(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    done = office.take(listed(SUGENG, SITI))
    (sugeng,) = office.found("sugeng")
    corrected = NewClient("Sugeng Santosa", "35.07.13.2008", nik=NIK, family_card_number=CARD)
    office.program.acts.clients.correct(sugeng.id, corrected)
    with pytest.raises(ImportHasFollowers) as refused:
        office.program.acts.exchange.undo(done.import_id)
    assert refused.value.people == 1
    assert office.count() == 2


def test_the_log_says_what_was_taken_over(office: ListOffice, listed: Callable[..., Path]) -> None:
    office.take(listed(SUGENG, SITI))
    said = office.rows(
        "SELECT payload FROM audit_entries WHERE event = 'in_bulk' AND entity = 'imports' "
        "AND payload LIKE '%households%'"
    )
    assert len(said) == 1
    assert '"added":2' in said[0][0].replace(" ", "")
    assert "Sugeng" not in said[0][0]
    (sugeng,) = office.found("sugeng")
    own = office.rows(
        "SELECT event, payload FROM audit_entries JOIN audit_clients USING (number) "
        f"WHERE client_id = {sugeng.id} AND entity = 'clients'"
    )
    assert own == [("added", '{"details":{"import":1}}')]


def test_confidential_people_are_known_but_not_named(
    office: ListOffice, listed: Callable[..., Path]
) -> None:
    office.program.acts.clients.register(
        NewClient("Sugeng Santoso", "35.07.13.2008", nik=NIK, kind_codes=("PPKS-16",))
    )
    (row,) = office.check(listed(SUGENG)).rows
    assert row.known is not None
    assert (row.known.is_veiled, row.known.name, row.known.nik) == (True, "", None)
    assert all(d.registered == "" for d in row.differences)


def test_the_dead_of_a_list_are_left_out(office: ListOffice, tmp_path: Path) -> None:
    done = office.take(write_xlsx(tmp_path / "d.xlsx", SAMPLES[0].rows))
    assert (done.added, done.skipped) == (2, 1)
    assert len(office.program.acts.clients.find_ids(ClientFilter())) == 2


PARENTS = ("nik", "nama", "desa", "Nama Ibu Kandung", "Nama Ayah")


def test_parents_are_taken_over_filled_and_taken_back(office: ListOffice, tmp_path: Path) -> None:
    office.program.acts.clients.register(
        NewClient("Siti Aminah", "35.07.13.2008", nik=NIK_2, father_name="Karto")
    )
    rows = (
        PARENTS,
        (NIK, "Sugeng", "Dilem", "Ngatini", "Paijan"),
        (NIK_2, "Siti Aminah", "Dilem", "Sri", "Parto"),
    )
    done = office.take(write_csv(tmp_path / "orangtua.csv", rows, separator=";"))
    assert (done.added, done.changed) == (1, 1)
    (sugeng,), (siti,) = office.found("sugeng"), office.found("siti")
    assert (sugeng.mother_name, sugeng.father_name) == ("Ngatini", "Paijan")
    assert (siti.mother_name, siti.father_name) == ("Sri", "Karto")
    line = office.program.acts.exchange.imports()[0]
    office.program.acts.exchange.undo(line.id)
    (siti,) = office.found("")
    assert (siti.mother_name, siti.father_name) == ("", "Karto")


def test_an_import_stays_once_a_parent_was_corrected(office: ListOffice, tmp_path: Path) -> None:
    rows = (PARENTS, (NIK, "Sugeng", "Dilem", "Ngatini", ""))
    office.take(write_csv(tmp_path / "orangtua.csv", rows, separator=";"))
    (sugeng,) = office.found("sugeng")
    corrected = NewClient("Sugeng", "35.07.13.2008", nik=NIK, mother_name="Ngatinem")
    office.program.acts.clients.correct(sugeng.id, corrected)
    with pytest.raises(ImportHasFollowers):
        office.program.acts.exchange.undo(office.program.acts.exchange.imports()[0].id)


def test_lists_of_the_registry_name_the_parents(office: ListOffice, tmp_path: Path) -> None:
    bip = next(sample for sample in SAMPLES if sample.layout == "bip")
    office.take(write_xlsx(tmp_path / "bip.xlsx", bip.rows))
    (sugeng,) = office.found("sugeng")
    assert (sugeng.mother_name, sugeng.father_name) == ("Ngatini", "Paijan")
