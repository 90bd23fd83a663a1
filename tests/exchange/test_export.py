# SPDX-License-Identifier: MIT
"""Lists for other offices out of a real register: read back, veiled, logged."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.exchange.lists import CARD, NIK, NIK_2, write_csv
from tests.exchange.offices import ListOffice, set_up, unheard
from tksk_desktop.assembly import Program
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.errors import EntryRefused, Problem
from tksk_desktop.domain.exchanged_rows import RowDecision
from tksk_desktop.domain.exported_lists import ExportColumn, ExportFormat, ExportLayout
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.consents.record_consent import NewConsent
from tksk_desktop.usecases.exchange.readings import ExportChoice, ExportMade, ExportScope
from tksk_desktop.usecases.readings import ClientFilter

HEADERS = ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "desa", "no_kk", "telepon")
DINAS = "Dinas Sosial Kabupaten Malang"
PUBLIC_TASK: dict[str, Any] = {
    "recipient": DINAS,
    "ground": LegalBasis.PUBLIC_TASK,
    "ground_note": "Surat 460/12",
}
ROWS = (
    HEADERS,
    (NIK, "=Sugeng Santoso", "14-12-1970", "L", "FM; LUT", "Dilem", CARD, "08120001"),
    (NIK_2, "Siti Aminah", "15-05-1985", "P", "WRSE", "Kepanjen", CARD, ""),
)


@pytest.fixture
def office(make_program: Callable[..., Program], tmp_path: Path) -> ListOffice:
    """An office with three people, one of them of the highest confidentiality."""
    office = set_up(make_program)
    office.take(write_csv(tmp_path / "d.csv", ROWS, separator=";"))
    hidden = NewClient("Rahasia", "35.07.13.2008", kind_codes=("PPKS-16",))
    office.program.acts.clients.register(hidden)
    return office


def export(office: ListOffice, ids: Any = None, **choice: Any) -> ExportMade:
    """Make a list."""
    chosen = ExportChoice(**{**PUBLIC_TASK, **choice})
    return office.program.acts.exchange.export(ids, chosen, progress=unheard)


def rows_of(made: ExportMade) -> list[tuple[Any, ...]]:
    """Read a workbook back with another library."""
    page = openpyxl.load_workbook(io.BytesIO(made.data)).active
    return list(page.iter_rows(values_only=True))


def test_a_year_of_birth_is_handed_out_as_one(office: ListOffice) -> None:
    painem = NewClient("Painem", "35.07.13.2008", birth_date=PartialDate(1941))
    office.program.acts.clients.register(painem)
    rows = rows_of(export(office, columns=(ExportColumn.NAME, ExportColumn.BIRTH_DATE)))
    assert [row[2] for row in rows if row[1] == "Painem"] == ["1941"]
    made = export(office, layout=ExportLayout.OPENDK)
    header, *people = rows_of(made)
    name, born = header.index("nama"), header.index("tanggal_lahir")
    assert [row[born] for row in people if row[name] == "Painem"] == [None]
    assert all(row[born] for row in people if row[name] != "Painem")


def test_own_layout_keeps_zeros_and_runs_nothing(office: ListOffice) -> None:
    made = export(office)
    rows = rows_of(made)
    assert rows[0][:4] == ("No", "NIK", "No. KK", "Nama")
    sugeng = next(row for row in rows if row[1] == NIK)
    assert sugeng[2:4] == (CARD, "=Sugeng Santoso")
    assert "08120001" in sugeng
    assert "Fakir Miskin, Lanjut Usia Telantar" in sugeng[-1] or "Lanjut Usia" in sugeng[-1]
    assert made.scope == ExportScope(people=2, hidden=1, without_ground=2)


def test_columns_are_chosen(office: ListOffice) -> None:
    rows = rows_of(export(office, columns=(ExportColumn.NAME, ExportColumn.RELATION)))
    assert rows[0] == ("No", "Nama", "Hubungan keluarga")
    assert [row[0] for row in rows[1:]] == [1, 2]
    with pytest.raises(EntryRefused):
        export(office, columns=())


def test_hidden_people_come_only_with_a_reason_and_it_is_logged(office: ListOffice) -> None:
    assert "Rahasia" not in str(rows_of(export(office)))
    for reason in ("", "  "):
        with pytest.raises(EntryRefused):
            export(office, opened=True, reason=reason)
    made = export(office, opened=True, reason="Permintaan Dinas Sosial 460/12")
    assert made.scope.people == 3
    assert "Rahasia" in str(rows_of(made))
    said = office.rows("SELECT number, payload FROM audit_entries WHERE event = 'exported'")
    assert len(said) == 2
    assert "460/12" in said[1][1]
    concerned = office.rows(f"SELECT client_id FROM audit_clients WHERE number = {said[1][0]}")
    assert len(concerned) == 3


def test_only_the_clients_of_the_filter_in_its_order(office: ListOffice) -> None:
    ids = office.program.acts.clients.find_ids(ClientFilter(text="aminah"))
    rows = rows_of(export(office, ids))
    assert [row[1] for row in rows[1:]] == [NIK_2]


def test_buleleng_layout_has_a_row_for_each_kind(office: ListOffice) -> None:
    made = export(office, layout=ExportLayout.BULELENG, format=ExportFormat.TEXT)
    rows = list(csv.reader(io.StringIO(made.data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][:5] == ["nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori"]
    mine = [row for row in rows if row[0] == NIK]
    assert [row[4] for row in mine] == ["PPKS-08", "PPKS-24"]
    assert mine[0][1:4] == ["'=Sugeng Santoso", "14-12-1970", "L"]


def test_opendk_layout_has_all_its_columns(office: ListOffice) -> None:
    rows = rows_of(export(office, layout=ExportLayout.OPENDK))
    assert len(rows[0]) == 42
    sugeng = dict(zip(rows[0], next(r for r in rows if NIK in r), strict=True))
    assert (sugeng["jenis_kelamin"], sugeng["tanggal_lahir"]) == ("1", "1970-12-14")
    assert (sugeng["desa_id"], sugeng["status_dasar"]) == ("35.07.13.2008", "1")


@pytest.mark.parametrize("layout", [ExportLayout.BULELENG, ExportLayout.OPENDK, ExportLayout.OWN])
def test_what_goes_out_comes_back_as_the_same_people(
    office: ListOffice, layout: ExportLayout, tmp_path: Path
) -> None:
    for file_format in ExportFormat:
        made = export(office, layout=layout, format=file_format)
        path = tmp_path / f"{layout.value}.{file_format.value}"
        office.program.acts.exchange.save_file(path, made.data)
        check = office.check(path)
        kept = [row for row in check.rows if row.row.is_kept]
        assert {row.row.nik for row in kept} == {NIK, NIK_2}
        assert {row.decision for row in kept} == {RowDecision.SKIP}


def test_the_file_name_names_nobody(office: ListOffice) -> None:
    made = export(office, layout=ExportLayout.OPENDK)
    assert made.file_name.startswith("daftar-klien-")
    assert made.file_name.endswith("-opendk.xlsx")


def refused(office: ListOffice, **choice: Any) -> dict[str, Problem]:
    """Return what is wrong with a choice, by field."""
    with pytest.raises(EntryRefused) as caught:
        export(office, **choice)
    return {problem.field: problem.problem for problem in caught.value.problems}


def test_a_list_needs_an_office_and_a_ground_that_is_named(office: ListOffice) -> None:
    assert refused(office, recipient=" ") == {"recipient": Problem.MISSING}
    assert refused(office, ground_note="") == {"ground_note": Problem.MISSING}
    assert refused(office, ground=LegalBasis.CONSENT) == {"ground": Problem.UNKNOWN}


def test_who_did_not_consent_stays_in_the_house_unless_there_is_another_ground(
    office: ListOffice,
) -> None:
    acts = office.program.acts
    assert refused(office, ground=None) == {"ground": Problem.NOBODY_GOES}
    (aminah,) = acts.clients.find(ClientFilter(text="aminah"), 5)
    consent = NewConsent(
        aminah.id,
        ConsentPurpose.SHARING,
        LegalBasis.CONSENT,
        office.program.clock.today(),
        recipient=f"  {DINAS.upper()} ",
        giver=ConsentGiver.CLIENT,
        way=ConsentWay.ORAL,
    )
    acts.consents.record(consent)
    made = export(office, ground=None)
    assert made.scope == ExportScope(people=1, hidden=1, without_ground=1)
    assert [row[1] for row in rows_of(made)[1:]] == [NIK_2]
    assert refused(office, ground=None, recipient="Kelurahan") == {"ground": Problem.NOBODY_GOES}
    assert acts.exchange.look_at_export(None, ExportChoice(recipient=DINAS)) == made.scope


def test_the_ground_and_the_office_stand_in_the_log(office: ListOffice) -> None:
    export(office)
    ((payload,),) = office.rows("SELECT payload FROM audit_entries WHERE event = 'exported'")
    for said in (DINAS, "public_task", "Surat 460/12", '"without_ground":2'):
        assert said in payload.replace(": ", ":")


def test_restricted_people_are_counted_and_never_go(office: ListOffice) -> None:
    acts = office.program.acts
    (aminah,) = acts.clients.find(ClientFilter(text="aminah"), 5)
    acts.rights.restrict(aminah.id, "Keberatan", office.program.clock.today())
    made = export(office)
    assert made.scope == ExportScope(people=1, restricted=1, hidden=1, without_ground=1)
    assert [row[1] for row in rows_of(made)[1:]] == [NIK]


def test_parents_are_handed_out_where_asked_for(office: ListOffice) -> None:
    painem = NewClient("Painem", "35.07.13.2008", mother_name="Sri", father_name="Karto")
    office.program.acts.clients.register(painem)
    assert "Nama ibu kandung" not in rows_of(export(office))[0]
    columns = (ExportColumn.NAME, ExportColumn.MOTHER_NAME, ExportColumn.FATHER_NAME)
    assert ("Painem", "Sri", "Karto") in [
        row[1:] for row in rows_of(export(office, columns=columns))
    ]
    header, *people = rows_of(export(office, layout=ExportLayout.OPENDK))
    said = [dict(zip(header, row, strict=True)) for row in people]
    (row,) = (each for each in said if each["nama"] == "Painem")
    assert (row["nama_ibu"], row["nama_ayah"]) == ("Sri", "Karto")
