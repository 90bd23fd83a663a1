# SPDX-License-Identifier: MIT
"""Papers that another program signed: the same paper is told from every other one."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdf
import pytest
from asn1crypto import keys as asn1_keys, x509 as asn1_x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from tests.reports.paper_content import photo, report_content
from tests.signing.issued_keys import PASSWORD, key_file
from tests.signing.signed_papers import verdict
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.paths import resource
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.signing.key_files import open_key_file
from tksk_desktop.signing.pdf_signing import reserve_fields
from tksk_desktop.signing.same_paper import is_same_paper


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Return a report as it goes out."""
    content = report_content(photos=(photo(),), signed_elsewhere=True)
    rendered = ReportlabWriter(resource("fonts")).write(content)
    return reserve_fields(rendered.pdf, rendered.places)


def sign_as_others_do(pdf: bytes, field_name: str = "TKSK") -> bytes:
    """Sign without any of the program's own code, uncertified and with another visible block."""
    identity = open_key_file(key_file(), PASSWORD)
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    signer = signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(identity.certificate_der),
        signing_key=asn1_keys.PrivateKeyInfo.load(identity.private_key_der),
        cert_registry=SimpleCertificateStore(),
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=field_name, subfilter=fields.SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    signed = signers.PdfSigner(metadata, signer=signer).sign_pdf(writer)
    return bytes(signed.getvalue())


def rewritten(pdf: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _paper: None) -> bytes:
    """Return the paper as a program writes it that numbers and packs everything anew."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        opened.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
        )
    return target.getvalue()


def test_the_paper_that_goes_out_has_empty_fields(paper: bytes) -> None:
    names = [name for name, value, _ in fields.enumerate_sig_fields(reader_of(paper)) if not value]
    assert sorted(names) == ["Camat", "TKSK"]
    assert verdict(paper).state is VerdictState.UNSIGNED


def reader_of(pdf: bytes) -> IncrementalPdfFileWriter:
    """Return the paper opened."""
    return IncrementalPdfFileWriter(io.BytesIO(pdf))


def test_signed_in_the_reserved_field_it_is_the_same_paper(paper: bytes) -> None:
    signed = sign_as_others_do(paper)
    assert is_same_paper(paper, signed)
    assert verdict(signed).state is VerdictState.VALID_UNKNOWN_SIGNER


def test_a_program_may_write_the_whole_file_anew_before_it_signs(paper: bytes) -> None:
    signed = sign_as_others_do(rewritten(paper))
    assert is_same_paper(paper, signed)
    assert verdict(signed).state is VerdictState.VALID_UNKNOWN_SIGNER


def test_a_program_may_sign_in_a_field_of_its_own(paper: bytes) -> None:
    assert is_same_paper(paper, sign_as_others_do(paper, "Lain"))


def test_both_may_sign_elsewhere(paper: bytes) -> None:
    twice = sign_as_others_do(sign_as_others_do(paper), "Camat")
    assert is_same_paper(paper, twice)
    assert [check.field_name for check in verdict(twice).signatures] == ["TKSK", "Camat"]


def add_page(paper: pikepdf.Pdf) -> None:
    """Add an empty page."""
    paper.add_blank_page()


def drop_page(paper: pikepdf.Pdf) -> None:
    """Leave the last page out."""
    del paper.pages[-1]


def swap_pages(paper: pikepdf.Pdf) -> None:
    """Put the last page first."""
    last = paper.pages[-1]
    del paper.pages[-1]
    paper.pages.insert(0, last)


def change_words(paper: pikepdf.Pdf) -> None:
    """Draw something more on the first page."""
    paper.pages[0].contents_add(b"0 0 50 50 re f")


def change_figures(paper: pikepdf.Pdf) -> None:
    """Put another file of figures inside."""
    spec = pikepdf.AttachedFileSpec(paper, b"{}", filename="angka-laporan.json")
    paper.attachments["angka-laporan.json"] = spec


def drop_figures(paper: pikepdf.Pdf) -> None:
    """Take a file of figures out."""
    del paper.attachments["angka-laporan.json"]


def add_script(paper: pikepdf.Pdf) -> None:
    """Let something run when the paper is opened."""
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    paper.Root.OpenAction = paper.make_indirect(action)


def add_note(paper: pikepdf.Pdf) -> None:
    """Lay a note over the first page."""
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[0, 0, 200, 200], Contents="x"
    )
    paper.pages[0].obj.Annots = pikepdf.Array([paper.make_indirect(note)])


def change_identity(paper: pikepdf.Pdf) -> None:
    """Name another document."""
    paper.docinfo["/TKSKDocument"] = "another"


def change_size(paper: pikepdf.Pdf) -> None:
    """Cut the first page."""
    paper.pages[0].mediabox = pikepdf.Array([0, 0, 300, 300])


def change_picture(paper: pikepdf.Pdf) -> None:
    """Put another picture where the photo is."""
    for page in paper.pages:
        for picture in page.get_images().values():
            if picture.get("/Subtype") == "/Image":
                picture.write(bytes(3), filter=pikepdf.Name.FlateDecode)
                return
    raise AssertionError("no picture")


@pytest.mark.parametrize(
    "change",
    [
        add_page,
        drop_page,
        swap_pages,
        change_words,
        change_figures,
        drop_figures,
        add_script,
        add_note,
        change_identity,
        change_size,
        change_picture,
    ],
)
def test_more_than_signatures_makes_it_another_paper(
    paper: bytes, change: Callable[[pikepdf.Pdf], None]
) -> None:
    assert not is_same_paper(paper, rewritten(paper, change))
    assert not is_same_paper(paper, sign_as_others_do(rewritten(paper, change)))


def test_a_page_changed_by_an_update_before_the_signature_is_another_paper(paper: bytes) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(paper), incremental=True)
    writer.pages[0].mediabox.right = 400
    target = io.BytesIO()
    writer.write(target)
    updated = target.getvalue()
    assert updated.startswith(paper)
    assert not is_same_paper(paper, sign_as_others_do(updated))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"x" * 1000])
def test_what_cannot_be_read_is_another_paper(paper: bytes, data: bytes) -> None:
    assert not is_same_paper(paper, data)


def test_another_report_is_another_paper(paper: bytes) -> None:
    other = ReportlabWriter(resource("fonts")).write(report_content(document_id="ab" * 16)).pdf
    assert not is_same_paper(paper, other)
