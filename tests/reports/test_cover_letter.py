# SPDX-License-Identifier: MIT
"""The cover letter has the parts of an official letter, in their order."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image

from tests.reports.paper_content import report_content, signature_look
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.usecases.report_content import Letterhead, RecipientName

ReadPages = Callable[[bytes], list[str]]

pytestmark = pytest.mark.needs_tool("pdftotext")


def test_letter_has_its_parts_in_order(writer: ReportlabWriter, read_pages: ReadPages) -> None:
    letter = read_pages(writer.write(report_content()).pdf)[0]
    parts = [
        "PEMERINTAH KABUPATEN MALANG",
        "KECAMATAN KEPANJEN",
        "Jalan Contoh 1, Kepanjen",
        "Nomor : 460/07/TKSK-KPJ/XI/2026 Kepanjen, 3 November 2026",
        "Sifat : Biasa",
        "Lampiran : 1 (satu) berkas",
        "Hal : Laporan Pelaksanaan Tugas TKSK Kecamatan Kepanjen Bulan Oktober",
        "Yth. Kepala Dinas Sosial Kabupaten Malang",
        "di Kepanjen",
        "Dengan hormat,",
        "TKSK Kecamatan Kepanjen,",
        "Siti Contoh Kusumawardhani",
        "NIAT 35.07.13.0017",
        "Tembusan:",
        "1. Yth. Kepala Dinas Sosial Provinsi Jawa Timur",
        "2. Yth. Camat Kepanjen (arsip)",
    ]
    places = [letter.find(part) for part in parts]
    assert -1 not in places, [part for part in parts if part not in letter]
    assert places == sorted(places)


def test_a_single_copy_is_not_numbered(writer: ReportlabWriter, read_pages: ReadPages) -> None:
    recipients = (
        RecipientName("Kepala Dinas Sosial", RecipientRole.ORIGINAL),
        RecipientName("Camat Kepanjen", RecipientRole.FILE),
    )
    letter = read_pages(writer.write(report_content(recipients=recipients)).pdf)[0]
    assert "\nYth. Camat Kepanjen" in letter
    assert "1. Yth." not in letter


def test_without_copies_there_is_no_list_of_them(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    only = (RecipientName("Kepala Dinas Sosial", RecipientRole.ORIGINAL),)
    assert "Tembusan" not in read_pages(writer.write(report_content(recipients=only)).pdf)[0]


def test_revision_names_the_letter_that_it_replaces(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    content = report_content(version=2, formerly="460/05/TKSK/XI/2026", revision_note="Angka D")
    pages = read_pages(writer.write(content).pdf)
    assert "Hal : Revisi Laporan" in pages[0]
    assert "460/05/TKSK/XI/2026" in pages[0]
    assert "Catatan revisi: Angka D" in "\n".join(pages[1:])


def test_signature_block_says_that_it_is_uncertified(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    letter = read_pages(writer.write(report_content(signature=signature_look())).pdf)[0]
    assert "Ditandatangani secara elektronik" in letter
    assert "(tidak tersertifikasi)" in letter
    assert "3 November 2026 08.05 WIB" in letter
    assert "BSrE" not in letter


def test_a_preview_has_no_signature_block(writer: ReportlabWriter, read_pages: ReadPages) -> None:
    assert "secara elektronik" not in read_pages(writer.write(report_content()).pdf)[0]


def test_letterhead_that_is_not_filled_in_names_the_offices(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    content = report_content(letterhead=Letterhead("", " ", "", None))
    letter = read_pages(writer.write(content).pdf)[0]
    assert letter.lstrip().startswith("PEMERINTAH KABUPATEN MALANG\nKECAMATAN KEPANJEN")


@pytest.mark.needs_tool("pdfimages")
def test_emblem_stands_on_the_first_page(
    writer: ReportlabWriter, run_tool: Callable[..., str]
) -> None:
    emblem = io.BytesIO()
    Image.new("RGBA", (90, 120), (200, 30, 30, 128)).save(emblem, "PNG")
    head = Letterhead("Pemerintah", "Kecamatan", "Alamat", emblem.getvalue())
    pdf = writer.write(report_content(letterhead=head)).pdf
    images = run_tool(pdf, "pdfimages", "-list", "-l", "1").splitlines()[2:]
    assert any(line.split()[2:5] == ["image", "90", "120"] for line in images)


@pytest.mark.parametrize("emblem", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_broken_emblem_is_left_out(
    writer: ReportlabWriter, read_pages: ReadPages, emblem: bytes
) -> None:
    head = Letterhead("Pemerintah Contoh", "Kecamatan", "Alamat", emblem)
    assert "PEMERINTAH CONTOH" in read_pages(writer.write(report_content(letterhead=head)).pdf)[0]


def test_place_for_the_signature_lies_above_the_name(writer: ReportlabWriter) -> None:
    rendered = writer.write(report_content())
    assert [place.name for place in rendered.places] == ["TKSK", "Camat"]
    worker = rendered.places[0]
    left, foot, right, top = worker.box
    assert worker.page == 0
    assert 0 < left < right < 596
    assert 0 < foot < top < 842
    assert right - left > 150
    assert top - foot > 50
