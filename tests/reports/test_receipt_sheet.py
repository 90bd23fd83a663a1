# SPDX-License-Identifier: MIT
"""The receipt sheet of a copy, and the usual text of an e-mail with one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.paper_content import copy_line
from tests.reports.test_aid_papers import OFFICE
from tksk_desktop.domain.office import PaperSize, RecipientRole
from tksk_desktop.domain.outgoing_mail import address_is_usable
from tksk_desktop.domain.reports import MonthlyReport, ReportCopy
from tksk_desktop.reports.mail_wording import ReportMailWording
from tksk_desktop.reports.receipt_sheet import write_receipt
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import paper_head

Read = Callable[[bytes], str]
Run = Callable[..., str]
DIGEST = "ab" * 32
HEAD = paper_head(OFFICE, date(2026, 11, 5))


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.needs_tool("qpdf")
@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_sheet_says_what_was_handed_over_and_leaves_room_to_sign(
    fonts: PaperFonts, read_text: Read, run_tool: Run, paper: PaperSize
) -> None:
    line = copy_line(2, version=2, recipient_title="Kepala Dinas <b>A&B</b>")
    pdf = write_receipt(line, DIGEST, replace(HEAD, paper=paper), fonts)
    run_tool(pdf, "qpdf", "--check")
    text = read_text(pdf)
    for part in (
        "TANDA TERIMA",
        line.letter_number,
        "(versi 2)",
        "Kepala Dinas <b>A&B</b>",
        "Tembusan",
        "1 (satu) berkas",
        "Diterima pada",
        "Nama penerima",
        "Yang menerima,",
        OFFICE.worker_name,
        "Halaman 1 dari 1",
    ):
        assert part in text
    assert DIGEST in "".join(text.split())


def test_a_mail_says_whose_copy_it_is_and_how_to_check_it() -> None:
    copy = ReportCopy("Kepala Dinas", RecipientRole.COPY, 2)
    report = MonthlyReport(2026, 10, letter_number="460/07", pdf_sha256=DIGEST, copies=[copy])
    subject, body = ReportMailWording().write(report, copy, OFFICE)
    assert subject.startswith("Laporan Pelaksanaan Tugas TKSK")
    assert subject.endswith("Oktober 2026")
    for part in ("Yth. Kepala Dinas", "tembusan", "460/07", DIGEST, OFFICE.worker_name):
        assert part in body
    assert "menggantikan" not in body
    report.version = 2
    subject, body = ReportMailWording().write(report, copy, OFFICE)
    assert subject.startswith("Revisi")
    assert "menggantikan versi sebelumnya" in body


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("dinsos@malangkab.go.id", True),
        ("a.b+c@x-y.id", True),
        ("a..b@x.id", False),
        ("ä@x.id", False),
        ("a@x.id\r\nDATA", False),
        ("<a@x.id>", False),
        ("a@", False),
        ("a@-x", False),
        ("a" * 196 + "@x.id", False),
    ],
)
def test_only_one_plain_address_is_usable(address: str, usable: bool) -> None:
    assert address_is_usable(address) is usable
