# SPDX-License-Identifier: MIT
"""The figures inside a report: their published form, sums, and what must never stand there."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.reports.paper_content import (
    NEEDS,
    VILLAGES,
    empty_figures,
    journal_row,
    month_figures,
    report_content,
)
from tksk_desktop.domain.month_figures import (
    GroupFigures,
    IndicatorTotal,
    NeedFlow,
    ObstacleCount,
    ReferralFigures,
)
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.paths import resource
from tksk_desktop.reports.attached_figures import figures_file, figures_table
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.usecases.report_content import ReportContent

GROUPS = GroupFigures(4, 1, 0, 5, 61, 15, 9, (IndicatorTotal("Omzet Bu Rahayu", "Rp", 3, 900),))

REFERRALS = ReferralFigures(2, 4, 3, 1, 1, 1, 1, 2, 1)


def full() -> ReportContent:
    """Return a report with groups, and a revision of another."""
    figures = month_figures(groups=GROUPS, referrals=REFERRALS)
    return report_content(figures, version=2, formerly="460/06/TKSK-KPJ/XI/2026")


def schema() -> dict[str, Any]:
    """Return the published schema."""
    path = resource("schemas") / "month-figures-1.schema.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def lines(content: ReportContent) -> list[dict[str, str]]:
    """Return the table as a spreadsheet reads it."""
    text = figures_table(content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("content", [full(), report_content(), report_content(empty_figures())])
def test_file_has_the_published_form(content: ReportContent) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    judge = jsonschema.Draft202012Validator(schema())
    judge.validate(json.loads(figures_file(content)))


@pytest.mark.parametrize("key", ["month", "needs", "area", "document"])
def test_the_schema_refuses_other_files(key: str) -> None:
    plain = json.loads(figures_file(full()))
    del plain[key]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain, schema())


def test_file_says_which_report_of_which_place_it_belongs_to() -> None:
    plain = json.loads(figures_file(full()))
    assert plain["document"] == {
        "id": "0f" * 16,
        "version": 2,
        "letter_number": "460/07/TKSK-KPJ/XI/2026",
        "letter_date": "2026-11-03",
        "replaces": "460/06/TKSK-KPJ/XI/2026",
    }
    assert plain["month"] == "2026-10"
    assert plain["area"]["subdistrict_code"] == "35.07.13"


def test_counts_are_those_of_the_report() -> None:
    plain = json.loads(figures_file(full()))
    assert sum(row["closing"] for row in plain["needs"]) == sum(flow.closing for flow in NEEDS)
    assert [row["sessions"] for row in plain["sessions"]] == [211, 32, 13, 7]
    assert plain["cases"] == {"opening": 31, "opened": 6, "closed": 2, "closing": 35}
    assert plain["groups"]["members"] == 61
    assert (plain["referrals"]["sent"], plain["referrals"]["late"]) == (3, 1)
    assert (plain["registered"], plain["activities"]) == (842, 3)


def test_table_holds_the_same_counts() -> None:
    table = lines(full())
    closing = [row for row in table if (row["bagian"], row["ukuran"]) == ("needs", "closing")]
    assert sum(int(row["jumlah"]) for row in closing) == sum(flow.closing for flow in NEEDS)
    by_village = {(row["kode"], row["kode_desa"]): row["jumlah"] for row in closing}
    assert by_village["PPKS-08", VILLAGES[0][0]] == "43"
    assert {row["bulan"] for row in table} == {"2026-10"}
    assert {row["kode_kecamatan"] for row in table} == {"35.07.13"}
    assert any(row["bagian"] == "referrals" and row["ukuran"] == "done" for row in table)
    assert any(row["bagian"] == "totals" and row["ukuran"] == "registered" for row in table)


def test_the_most_confidential_kinds_never_show_a_village() -> None:
    """Even where the figures were counted per village by mistake."""
    flows = (
        NeedFlow("PPKS-16", VILLAGES[0][0], 1, 0, 0, 1, 1, 0, 0),
        NeedFlow("PPKS-16", VILLAGES[1][0], 2, 1, 0, 3, 1, 2, 0),
    )
    content = report_content(month_figures(needs=flows))
    (row,) = json.loads(figures_file(content))["needs"]
    assert row["village"] is None
    assert (row["opening"], row["came_in"], row["closing"]) == (3, 1, 4)
    assert not [line for line in lines(content) if line["kode_desa"]]


def test_nothing_that_was_typed_freely_and_no_name_leaves() -> None:
    secret = "Rahayu 3507135506800001"
    rows = (journal_row(1, place=secret, activity=secret, obstacles=secret),)
    figures = month_figures(
        rows, obstacles=(ObstacleCount(ObstacleKind.OTHER, 1, (secret,)),), groups=GROUPS
    )
    content = report_content(figures, revision_note=secret)
    for data in (figures_file(content), figures_table(content)):
        text = data.decode("utf-8-sig")
        for word in ("Rahayu", "350713550680", content.worker_name, content.member_number, "S.W."):
            assert word not in text


def test_strange_letters_do_not_stop_the_files() -> None:
    content = replace(report_content(), letter_number="\ud800/1", subdistrict_name='Ñ;"\n')
    assert json.loads(figures_file(content))["document"]["letter_number"] == "?/1"
    assert lines(content)


@pytest.mark.needs_tool("pdfdetach")
def test_both_files_come_out_of_the_signed_form_as_they_went_in(
    writer: ReportlabWriter, tmp_path: Path
) -> None:
    content = full()
    path = tmp_path / "report.pdf"
    path.write_bytes(writer.write(content).pdf)
    subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(path)], check=True)
    assert (tmp_path / "angka-laporan.json").read_bytes() == figures_file(content)
    assert (tmp_path / "angka-laporan.csv").read_bytes() == figures_table(content)


@pytest.mark.needs_tool("pdfdetach")
def test_a_draft_carries_no_figures(writer: ReportlabWriter, tmp_path: Path) -> None:
    path = tmp_path / "draft.pdf"
    path.write_bytes(writer.write(report_content(draft=True, letter_date=date(2026, 11, 3))).pdf)
    told = subprocess.run(
        ["pdfdetach", "-list", str(path)], check=True, capture_output=True, text=True
    )
    assert told.stdout.startswith("0 embedded files")
