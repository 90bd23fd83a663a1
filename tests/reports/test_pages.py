# SPDX-License-Identifier: MIT
"""Pages: size, numbers, fonts, outline, draft mark, photos, and nothing left alone on a page."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pypdf
import pytest
from PIL import Image

from tests.reports.paper_content import (
    journal_row,
    month_figures,
    photo,
    report_content,
    signature_look,
)
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.reports import Section
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.usecases.readings import PhotoSheet

ReadPages = Callable[[bytes], list[str]]
Run = Callable[..., str]
MM = 72 / 25.4


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(PaperSize.A4, 210, 297), (PaperSize.F4, 215, 330)]
)
def test_every_page_has_the_chosen_size(
    writer: ReportlabWriter, paper: PaperSize, width: int, height: int
) -> None:
    pages = pypdf.PdfReader(io.BytesIO(writer.write(report_content(paper=paper)).pdf)).pages
    assert len(pages) > 2
    for page in pages:
        assert float(page.mediabox.width) == pytest.approx(width * MM, abs=0.5)
        assert float(page.mediabox.height) == pytest.approx(height * MM, abs=0.5)


@pytest.mark.needs_tool("pdftotext")
def test_pages_are_numbered_and_name_the_letter(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    rows = tuple(journal_row(n) for n in range(80))
    pages = read_pages(writer.write(report_content(month_figures(rows))).pdf)
    assert len(pages) > 5
    for number, page in enumerate(pages, start=1):
        foot = page.strip().splitlines()[-1]
        assert foot.endswith(f"Halaman {number} dari {len(pages)}")
        assert "460/07/TKSK-KPJ/XI/2026" in foot


@pytest.mark.needs_tool("pdftotext")
def test_a_long_journal_repeats_its_head_and_keeps_every_row_once(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    rows = tuple(journal_row(n, activity=f"Rapat-{n}-selesai") for n in range(1, 201))
    pages = read_pages(writer.write(report_content(month_figures(rows))).pdf)
    with_rows = [page for page in pages if "Rapat-" in page]
    assert len(with_rows) > 5
    assert all("Aktivitas" in page for page in with_rows)
    text = "\n".join(pages)
    assert all(text.count(f"Rapat-{n}-selesai") == 1 for n in range(1, 201))


@pytest.mark.needs_tool("pdffonts")
@pytest.mark.parametrize("draft", [True, False])
def test_every_font_is_embedded(writer: ReportlabWriter, run_tool: Run, draft: bool) -> None:
    look = None if draft else signature_look()
    content = report_content(draft=draft, signature=look, photos=(photo(),))
    lines = run_tool(writer.write(content).pdf, "pdffonts").splitlines()[2:]
    assert lines
    for line in lines:
        assert "LiberationSans" in line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"]


@pytest.mark.needs_tool("qpdf")
@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_file_is_sound(writer: ReportlabWriter, run_tool: Run, paper: PaperSize) -> None:
    pdf = writer.write(report_content(paper=paper, photos=(photo(),))).pdf
    assert "No syntax or stream encoding errors" in run_tool(pdf, "qpdf", "--check")


def test_the_same_content_gives_the_same_bytes(writer: ReportlabWriter) -> None:
    content = report_content(photos=(photo(),), signature=signature_look())
    assert writer.write(content).pdf == writer.write(content).pdf


def test_document_information_names_the_report(writer: ReportlabWriter) -> None:
    paper = pypdf.PdfReader(io.BytesIO(writer.write(report_content(version=3)).pdf))
    info = paper.metadata
    assert info is not None
    assert info.title == "Laporan TKSK Kecamatan Kepanjen Oktober 2026"
    assert info.author == "Siti Contoh Kusumawardhani"
    assert str(info["/TKSKDocument"]) == "0f" * 16
    assert str(info["/TKSKVersion"]) == "3"
    assert str(paper.root_object["/Lang"]) == "id-ID"


def test_the_outline_leads_to_the_chapters(writer: ReportlabWriter) -> None:
    paper = pypdf.PdfReader(io.BytesIO(writer.write(report_content()).pdf))
    entries = [entry for entry in paper.outline if not isinstance(entry, list)]
    titles = [str(entry.title) for entry in entries]
    assert titles[:2] == ["Surat pengantar", "Laporan pelaksanaan tugas"]
    assert titles[-2:] == ["V. PENUTUP", "LAMPIRAN"]
    numbers = [paper.get_destination_page_number(entry) for entry in entries]
    assert None not in numbers
    assert numbers[0] == 0
    assert numbers[-1] == len(paper.pages) - 1


@pytest.mark.needs_tool("pdftotext")
def test_a_draft_is_marked_on_each_page_and_a_final_paper_on_none(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    draft = read_pages(writer.write(report_content(draft=True)).pdf)
    final = read_pages(writer.write(report_content()).pdf)
    assert all("DRAF – belum ditandatangani" in page for page in draft)
    assert not any("DRAF" in page for page in final)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("lines", [0, 1, 3, 6, 9, 12, 16, 20, 25, 30, 36, 60])
def test_the_signatures_never_stand_alone_on_a_page(
    writer: ReportlabWriter, read_pages: ReadPages, lines: int
) -> None:
    """Whatever the length of the text before, words of the closing stand on the same page."""
    texts = {
        **report_content().texts,
        Section.FOLLOW_UP: "\n".join(f"{n + 1}. Langkah" for n in range(lines)),
        Section.CLOSING: "Demikian laporan ini dibuat.",
    }
    pages = read_pages(writer.write(report_content(texts=texts)).pdf)
    page = next(page for page in pages if "Mengetahui," in page)
    assert "V. PENUTUP" in page
    assert "Demikian laporan ini dibuat." in page
    assert "NIP 197001011990031001" in page


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("words", [300, 420, 540, 700, 1500])
def test_of_a_long_closing_the_last_lines_stay_with_the_signatures(
    writer: ReportlabWriter, read_pages: ReadPages, words: int
) -> None:
    closing = " ".join(f"kata{n}" for n in range(words)) + " TAMAT."
    texts = {**report_content().texts, Section.CLOSING: closing}
    pages = read_pages(writer.write(report_content(texts=texts)).pdf)
    page = next(page for page in pages if "Mengetahui," in page)
    assert "TAMAT." in page
    assert f"kata{words - 10}" in page


@pytest.mark.needs_tool("pdftotext")
def test_without_the_camat_there_is_no_place_for_him(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    rendered = writer.write(report_content(camat_endorses=False))
    assert [place.name for place in rendered.places] == ["TKSK"]
    assert "Mengetahui" not in "\n".join(read_pages(rendered.pdf))


@pytest.mark.needs_tool("pdfimages")
def test_photos_are_there_bounded_and_without_the_cameras_notes(
    writer: ReportlabWriter, run_tool: Run
) -> None:
    photos = (photo("Satu"), photo("Dua", size=(4000, 3000)), photo("Tiga", size=(600, 2400)))
    pdf = writer.write(report_content(photos=photos)).pdf
    images = [line.split() for line in run_tool(pdf, "pdfimages", "-list").splitlines()[2:]]
    sizes = [(int(line[3]), int(line[4])) for line in images]
    assert sizes == [(800, 600), (1000, 750), (250, 1000)]
    assert all(line[8] == "jpeg" for line in images)
    assert b"CATATAN-KAMERA" not in pdf
    assert b"CATATAN-KAMERA" in photos[0].picture
    assert b"Exif" not in pdf


def test_a_turned_photo_stands_upright(writer: ReportlabWriter) -> None:
    notes = Image.Exif()
    notes[0x0112] = 6
    target = io.BytesIO()
    Image.new("RGB", (400, 200), "red").save(target, "JPEG", exif=notes)
    pdf = writer.write(report_content(photos=(PhotoSheet(target.getvalue(), "Tegak"),))).pdf
    (picture,) = pypdf.PdfReader(io.BytesIO(pdf)).pages[-1].images
    assert Image.open(io.BytesIO(picture.data)).size == (200, 400)


@pytest.mark.needs_tool("pdftotext")
def test_photos_have_numbers_captions_and_days(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    photos = (photo("Kunjungan"), photo(""), replace(photo("Rapat"), held_on=None))
    text = "\n".join(read_pages(writer.write(report_content(photos=photos)).pdf))
    assert "Foto 1. Kunjungan (9 Oktober 2026)" in text
    assert "Foto 2. Tanpa keterangan (9 Oktober 2026)" in text
    assert "Foto 3. Rapat" in text


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("picture", [b"", b"not a picture", photo().picture[:300]])
def test_a_broken_photo_is_said_so_and_stops_nothing(
    writer: ReportlabWriter, read_pages: ReadPages, picture: bytes
) -> None:
    photos = (PhotoSheet(picture, "Rusak"), photo("Utuh"))
    text = "\n".join(read_pages(writer.write(report_content(photos=photos)).pdf))
    assert "(foto tidak dapat dibaca)" in text
    assert "Foto 1. Rusak" in text
    assert "Foto 2. Utuh" in text


def test_twelve_huge_photos_make_a_paper_that_can_be_sent(writer: ReportlabWriter) -> None:
    noise = Image.effect_noise((3000, 2000), 60).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "JPEG", quality=95)
    photos = tuple(PhotoSheet(target.getvalue(), f"Foto {n}") for n in range(12))
    pdf = writer.write(report_content(photos=photos)).pdf
    assert len(pdf) < sum(len(one.picture) for one in photos) / 5
    images = [image for page in pypdf.PdfReader(io.BytesIO(pdf)).pages for image in page.images]
    assert images
    assert all(max(image.image.size) == 1000 for image in images if image.image is not None)


@pytest.mark.needs_tool("pdftotext")
def test_a_month_without_photos_says_so_under_its_charts(
    writer: ReportlabWriter, read_pages: ReadPages
) -> None:
    text = "\n".join(read_pages(writer.write(report_content()).pdf))
    assert "A. Grafik" in text
    assert "B. Dokumentasi lapangan\nTidak ada foto dokumentasi pada bulan ini." in text.replace(
        "\n\n", "\n"
    )
