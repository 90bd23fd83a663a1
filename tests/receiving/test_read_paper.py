# SPDX-License-Identifier: MIT
"""What one foreign file is taken for: whole, altered, unsigned, of another form, or no paper."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pikepdf
import pytest

from tests.receiving.sent_reports import (
    KEPANJEN,
    THIS_MONTH,
    content,
    figures,
    figures_json,
    key_of,
    sent,
    writer,
)
from tests.signing.signed_papers import NOW, flip, look, plain_paper, signed_paper
from tksk_desktop.domain.month_figures import NeedFlow, PlaceCount
from tksk_desktop.domain.recaps import PaperProblem
from tksk_desktop.domain.received_figures import Fault, Part
from tksk_desktop.domain.sessions import PlaceKind
from tksk_desktop.paths import resource
from tksk_desktop.signing.attached_files import attached_file
from tksk_desktop.signing.foreign_papers import ForeignPapers
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.usecases.recap.read_figures import FIGURES_FILE, LARGEST_FILE, read_figures
from tksk_desktop.usecases.recap.read_paper import read_paper
from tksk_desktop.usecases.recap.readings import ReadPaper


@pytest.fixture
def reading(tmp_path: Path) -> Callable[[bytes], ReadPaper]:
    """Return what reads bytes as a file that came in."""

    def read(data: bytes) -> ReadPaper:
        path = tmp_path / "laporan.pdf"
        path.write_bytes(data)
        return read_paper(path, checks=ForeignPapers())

    return read


def signed_with(attached: bytes | None) -> bytes:
    """Return our own signed paper with another file of figures inside, honestly signed."""
    rendered = writer().write(content())
    with pikepdf.open(io.BytesIO(rendered.pdf)) as pdf:
        if attached is None:
            del pdf.attachments[FIGURES_FILE]
        else:
            pdf.attachments[FIGURES_FILE] = pikepdf.AttachedFileSpec(pdf, attached)
        target = io.BytesIO()
        pdf.save(target)
    key = key_of("Siti Contoh")
    return sign_pdf(target.getvalue(), key, look(), places=rendered.places, now=NOW)


def test_a_whole_report_gives_its_figures_and_signer(
    reading: Callable[[bytes], ReadPaper],
) -> None:
    paper = reading(sent())
    assert paper.problem is None
    assert paper.figures is not None
    assert (paper.figures.subdistrict_code, paper.figures.month) == (KEPANJEN, THIS_MONTH)
    assert paper.faults == ()
    assert paper.signer_name == "Siti Contoh"
    assert paper.fingerprint_sha256 == key_of("Siti Contoh").fingerprint_sha256
    assert paper.signed_at is not None
    assert paper.figures.amount(Part.SESSIONS, "sessions") == 3


def test_every_altered_byte_of_the_figures_shows(reading: Callable[[bytes], ReadPaper]) -> None:
    data = sent()
    for position in range(2000, len(data), len(data) // 12):
        paper = reading(flip(data, position))
        assert paper.problem is not None
        assert paper.figures is None


def test_what_is_added_after_the_signature_shows(reading: Callable[[bytes], ReadPaper]) -> None:
    with pikepdf.open(io.BytesIO(sent())) as pdf:
        pdf.add_blank_page()
        target = io.BytesIO()
        pdf.save(target)
    assert reading(target.getvalue()).problem is PaperProblem.CHANGED


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", PaperProblem.NOT_A_PDF),
        (b"Nama;NIK\r\n", PaperProblem.NOT_A_PDF),
        (plain_paper(), PaperProblem.UNSIGNED),
        (signed_paper(key_of("Siti Contoh")), PaperProblem.NO_FIGURES),
    ],
    ids=["empty", "text", "unsigned", "another paper"],
)
def test_other_files_are_named(
    reading: Callable[[bytes], ReadPaper], data: bytes, problem: PaperProblem
) -> None:
    assert reading(data).problem is problem


def test_a_stripped_signature_shows(reading: Callable[[bytes], ReadPaper]) -> None:
    assert reading(writer().write(content()).pdf).problem is PaperProblem.UNSIGNED


@pytest.mark.parametrize(
    ("attached", "problem"),
    [
        (None, PaperProblem.NO_FIGURES),
        (b" " * (LARGEST_FILE + 1), PaperProblem.NO_FIGURES),
        (b"{}", PaperProblem.FIGURES_INVALID),
        (figures_json(content("35.07.18")), PaperProblem.OTHER_DOCUMENT),
        (figures_json(content(version=2, document_id=content().document_id)),
         PaperProblem.OTHER_DOCUMENT),
    ],
    ids=["none", "a bomb", "another form", "another document", "another version"],
)  # fmt: skip
def test_figures_must_be_the_papers_own(
    reading: Callable[[bytes], ReadPaper], attached: bytes | None, problem: PaperProblem
) -> None:
    assert reading(signed_with(attached)).problem is problem


def test_a_folder_or_a_missing_file_is_no_paper(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "tidak-ada.pdf"):
        paper = read_paper(path, checks=ForeignPapers())
        assert paper.problem is PaperProblem.FILE_UNREADABLE


def test_an_attached_file_is_not_unpacked_beyond_its_bound() -> None:
    data = signed_with(b" " * 50_000)
    assert attached_file(data, FIGURES_FILE, largest=50_000) == b" " * 50_000
    assert attached_file(data, FIGURES_FILE, largest=49_999) is None
    assert attached_file(b"no pdf", FIGURES_FILE, largest=10) is None


VILLAGE = f"{KEPANJEN}.2001"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"needs": (NeedFlow("PPKS-08", VILLAGE, 5, 1, 0, 7, 7, 0, 0),)}, Fault.NEEDS_FLOW),
        ({"needs": (NeedFlow("PPKS-08", VILLAGE, 5, 1, 0, 6, 6, 1, 0),)}, Fault.NEEDS_PARTS),
        ({"needs": (NeedFlow("PPKS-08", "35.07.18.2001", 1, 0, 0, 1, 1, 0, 0),)},
         Fault.FOREIGN_VILLAGE),
        ({"villages": (("35.07.18.2001", "Lain"), (VILLAGE, "Contoh"))}, Fault.FOREIGN_VILLAGE),
        ({"places": (PlaceCount(PlaceKind.OFFICE, 1),)}, Fault.SESSIONS_AND_PLACES),
        ({"journal": ()}, Fault.SHORT_JOURNAL),
    ],
)  # fmt: skip
def test_figures_that_contradict_themselves_are_told(
    reading: Callable[[bytes], ReadPaper], changes: dict[str, Any], fault: Fault
) -> None:
    paper = reading(sent(content(counted=figures(**changes))))
    assert paper.problem is None
    assert paper.faults == (fault,)


def altered(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a whole file of figures with one change."""
    plain = json.loads(figures_json())
    change(plain)
    return json.dumps(plain).encode()


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "nothing": lambda plain: None,
    "a key of the future": lambda plain: plain.update({"weather": "rain"}),
    "no groups": lambda plain: plain.update({"groups": None}),
    "groups left out": lambda plain: plain.pop("groups"),
    "a number as text": lambda plain: plain.update({"photos": "3"}),
    "true": lambda plain: plain.update({"photos": True}),
    "a part of a number": lambda plain: plain.update({"photos": 3.5}),
    "less than none": lambda plain: plain["needs"][0].update({"opening": -1}),
    "another form": lambda plain: plain.update({"format": "x"}),
    "version 2": lambda plain: plain.update({"version": 2}),
    "month 13": lambda plain: plain.update({"month": "2026-13"}),
    "a month as words": lambda plain: plain.update({"month": "Oktober 2026"}),
    "a foreign code": lambda plain: plain["area"].update({"subdistrict_code": "3507"}),
    "a key too many": lambda plain: plain["needs"][0].update({"nik": "3507"}),
    "a key too few": lambda plain: plain["needs"][0].pop("opening"),
    "a list as number": lambda plain: plain.update({"needs": 3}),
    "an empty code": lambda plain: plain["needs"][0].update({"kind": ""}),
    "no cases": lambda plain: plain.update({"cases": {}}),
    "cases of the future": lambda plain: plain["cases"].update({"held": 3}),
    "document version 0": lambda plain: plain["document"].update({"version": 0}),
    "a short id": lambda plain: plain["document"].update({"id": "0f"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_the_reader_and_the_published_form_agree(name: str) -> None:
    path = resource("schemas", "month-figures-1.schema.json")
    published = jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    data = altered(CHANGES[name])
    assert (read_figures(data) is not None) is published.is_valid(json.loads(data))


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"format": NaN}',
        b"\xff\xfe",
        figures_json().replace(b'"photos": 0', b'"photos": 0, "photos": 9'),
        altered(lambda plain: plain.update({"photos": 10**12})),
        altered(lambda plain: plain.update({"needs": plain["needs"] * 20_000})),
    ],
    ids=["deep", "no number", "no text", "said twice", "beyond all measure", "too many rows"],
)
def test_hostile_figures_are_refused(data: bytes) -> None:
    assert read_figures(data) is None
