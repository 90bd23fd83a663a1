# SPDX-License-Identifier: MIT
"""Preparing, signing and revising a report."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeClock, FakeSigner, FakeWorld, FakeWriter
from tksk_desktop.domain.errors import (
    DiskFull,
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ReportAlreadySigned,
    ReportNotReady,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import (
    BLOCKING_WARNINGS,
    CopyState,
    ReportState,
    ReportWarning,
    Section,
)
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.usecases.reports.prepare_report import (
    ReportMakings,
    open_report,
    preview_report,
    read_content,
    set_letter,
    write_section,
)
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.reports.sign_report import (
    SignedPaperDiffers,
    read_signed_pdf,
    revise_report,
    verify_paper,
)

OCTOBER = Month(2026, 10)


@pytest.fixture
def draft(office: FakeWorld, both: dict[str, Any]) -> int:
    """The id of October's draft."""
    return open_report(OCTOBER, **both).record_id or 0


@pytest.fixture
def desk(makings: ReportMakings, both: dict[str, Any]) -> Any:
    """Read the desk of a report by its id."""
    return partial(read_desk, makings=makings, **both)


def test_a_month_is_opened_once(office: FakeWorld, both: dict[str, Any], draft: int) -> None:
    assert open_report(OCTOBER, **both).record_id == draft
    assert len(office.state.reports) == 1


def test_untouched_sections_follow_the_records(office: FakeWorld, draft: int, desk: Any) -> None:
    write_section(draft, Section.CLOSING, "Kata sendiri", open_work=office.open_work)
    office.state.registered = 5
    shown = desk(draft)
    assert shown.texts[Section.CLOSING] == "Kata sendiri"
    assert shown.texts[Section.BASIS] == "isi basis 5"
    assert shown.own_texts == {Section.CLOSING}
    write_section(draft, Section.CLOSING, None, open_work=office.open_work)
    assert desk(draft).texts[Section.CLOSING] == "isi closing 5"


def test_an_empty_section_is_the_workers_own_choice(
    office: FakeWorld, draft: int, desk: Any
) -> None:
    write_section(draft, Section.FOLLOW_UP, "", open_work=office.open_work)
    assert desk(draft).texts[Section.FOLLOW_UP] == ""


def test_the_letter_gets_the_next_number(
    office: FakeWorld, draft: int, desk: Any, sign: Any, both: dict[str, Any]
) -> None:
    assert desk(draft).letter_number == "460/01/TKSK-KPJ/XI/2026"
    sign(draft)
    second = open_report(OCTOBER.next, **both).record_id or 0
    assert desk(second).letter_number == "460/02/TKSK-KPJ/XI/2026"


def test_numbering_begins_where_the_office_says(office: FakeWorld, draft: int, desk: Any) -> None:
    office.state.offices[0].number_start = 40
    assert desk(draft).letter_number == "460/40/TKSK-KPJ/XI/2026"


def test_the_letters_date_decides_month_and_year_of_its_number(
    office: FakeWorld, draft: int, desk: Any
) -> None:
    set_letter(draft, letter_date=date(2026, 10, 31), running_number=12, open_work=office.open_work)
    assert desk(draft).letter_number == "460/12/TKSK-KPJ/X/2026"


def test_a_number_serves_once_a_year(office: FakeWorld, both: dict[str, Any], draft: int) -> None:
    give = partial(set_letter, running_number=7, open_work=office.open_work)
    give(draft, letter_date=TODAY)
    other = open_report(OCTOBER.next, **both).record_id or 0
    with pytest.raises(EntryRefused) as caught:
        give(other, letter_date=TODAY)
    assert caught.value.problems == (FieldProblem("running_number", Problem.NUMBER_TAKEN),)
    give(draft, letter_date=TODAY)
    give(other, letter_date=date(2027, 1, 4))
    with pytest.raises(EntryRefused):
        set_letter(draft, letter_date=TODAY, running_number=0, open_work=office.open_work)


def test_signing_freezes_everything(
    office: FakeWorld, draft: int, sign: Any, writer: FakeWriter, desk: Any
) -> None:
    office.state.registered = 12
    sign(draft)
    (report,) = office.state.reports
    assert (report.state, report.signed_at) == (ReportState.SIGNED, NOW)
    assert report.pdf is not None
    assert report.pdf_sha256 == hashlib.sha256(report.pdf).hexdigest()
    assert (report.letter_number, report.letter_date) == ("460/01/TKSK-KPJ/XI/2026", TODAY)
    assert json.loads(report.figures or "")["registered"] == 12
    assert set(report.sections) == {section.value for section in Section}
    look = writer.contents[-1].signature
    assert look is not None
    assert "tidak tersertifikasi" in look.footer
    assert not writer.contents[-1].draft
    office.state.registered = 99
    shown = desk(draft)
    assert (shown.figures.registered, shown.texts[Section.BASIS]) == (12, "isi basis 12")
    assert shown.warnings == ()


def test_signing_makes_a_copy_for_each_valid_recipient(
    office: FakeWorld, draft: int, sign: Any
) -> None:
    office.state.recipients[1].valid_until = TODAY - timedelta(days=1)
    sign(draft)
    (report,) = office.state.reports
    assert [(c.role, c.position, c.state) for c in report.copies] == [
        (RecipientRole.ORIGINAL, 1, CopyState.WAITING),
        (RecipientRole.COPY, 2, CopyState.WAITING),
        (RecipientRole.FILE, 3, CopyState.WAITING),
    ]


@pytest.mark.parametrize("warning", sorted(BLOCKING_WARNINGS))
def test_blocking_warnings_keep_the_report_a_draft(
    office: FakeWorld, draft: int, sign: Any, warning: ReportWarning
) -> None:
    office.state.warnings = ((ReportWarning.NO_PHOTOS, 0), (warning, 1))
    with pytest.raises(ReportNotReady) as caught:
        sign(draft)
    assert caught.value.missing == (warning.value,)
    (report,) = office.state.reports
    assert (report.state, report.pdf, report.running_number) == (ReportState.DRAFT, None, None)


def test_nothing_is_signed_without_a_recipient_on_the_letters_own_day(
    office: FakeWorld, draft: int, sign: Any
) -> None:
    office.state.recipients[0].valid_from = TODAY
    set_letter(
        draft, letter_date=date(2026, 10, 31), running_number=None, open_work=office.open_work
    )
    with pytest.raises(ReportNotReady) as caught:
        sign(draft)
    assert caught.value.missing == (ReportWarning.NO_ORIGINAL_RECIPIENT.value,)


@pytest.mark.parametrize("warning", sorted(set(ReportWarning) - BLOCKING_WARNINGS))
def test_other_warnings_do_not_hinder(
    office: FakeWorld, draft: int, sign: Any, warning: ReportWarning
) -> None:
    office.state.warnings = ((warning, 3),)
    sign(draft)
    assert office.state.reports[0].state is ReportState.SIGNED


@pytest.mark.parametrize("state", [s for s in VerdictState if s is not VerdictState.VALID])
def test_a_paper_that_does_not_verify_is_not_kept(
    office: FakeWorld, draft: int, sign: Any, signer: FakeSigner, state: VerdictState
) -> None:
    signer.verdict = state
    with pytest.raises(SignedPaperDiffers):
        sign(draft)
    (report,) = office.state.reports
    assert (report.state, report.pdf, report.copies) == (ReportState.DRAFT, None, [])
    assert office.state.identities == []


def test_a_failing_printer_leaves_a_draft(
    office: FakeWorld, draft: int, sign: Any, writer: FakeWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(content: object) -> bytes:
        raise DiskFull

    monkeypatch.setattr(writer, "write", full)
    with pytest.raises(DiskFull):
        sign(draft)
    assert office.state.reports[0].state is ReportState.DRAFT


def test_the_key_is_kept_and_renewed_when_it_ends(
    office: FakeWorld, draft: int, sign: Any, clock: FakeClock, both: dict[str, Any]
) -> None:
    sign(draft)
    sign(open_report(OCTOBER.next, **both).record_id)
    assert len(office.state.identities) == 1
    clock.instant += timedelta(days=3 * 365)
    sign(open_report(OCTOBER.next.next, **both).record_id)
    assert len(office.state.identities) == 2


def test_a_signed_report_never_changes(
    office: FakeWorld, signed: int, sign: Any, writer: FakeWriter, both: dict[str, Any]
) -> None:
    before = office.state.reports[0]
    with pytest.raises(ReportAlreadySigned):
        sign(signed)
    with pytest.raises(ReportAlreadySigned):
        write_section(signed, Section.CLOSING, "lain", open_work=office.open_work)
    with pytest.raises(ReportAlreadySigned):
        set_letter(signed, letter_date=TODAY, running_number=3, open_work=office.open_work)
    assert open_report(OCTOBER, **both).record_id == signed
    assert office.state.reports == [before]


def test_previews(
    office: FakeWorld,
    draft: int,
    sign: Any,
    writer: FakeWriter,
    makings: ReportMakings,
    both: dict[str, Any],
) -> None:
    show = partial(preview_report, draft, makings=makings, writer=writer, **both)
    assert show() == b"paper 1 True"
    assert writer.contents[0].signature is None
    sign(draft)
    assert show() == read_signed_pdf(draft, open_work=office.open_work)
    content = read_content(draft, makings=makings, draft=True, **both)
    assert content.letter_number == "460/01/TKSK-KPJ/XI/2026"


def test_a_draft_has_no_signed_bytes(office: FakeWorld, draft: int) -> None:
    with pytest.raises(NotFound):
        read_signed_pdf(draft, open_work=office.open_work)


def test_a_revision_names_the_former_and_both_are_kept(
    office: FakeWorld,
    signed: int,
    sign: Any,
    makings: ReportMakings,
    both: dict[str, Any],
) -> None:
    former_pdf = office.state.reports[0].pdf
    revision = revise_report(signed, note=" angka salah ", **both).record_id or 0
    content = read_content(revision, makings=makings, draft=True, **both)
    assert (content.formerly, content.revision_note, content.version) == (
        "460/01/TKSK-KPJ/XI/2026",
        "angka salah",
        2,
    )
    assert revise_report(signed, note="lagi", **both).record_id == revision
    sign(revision)
    former, newer = office.state.reports
    assert (former.pdf, former.version, len(former.copies)) == (former_pdf, 1, 4)
    assert (newer.version, newer.replaces_id, newer.letter_number) == (
        2,
        signed,
        "460/02/TKSK-KPJ/XI/2026",
    )
    assert former.document_id != newer.document_id
    third = revise_report(signed, note="ketiga", **both).record_id
    assert [r.replaces_id for r in office.state.reports if r.id == third] == [revision]


def test_revising_a_draft_goes_on_with_the_draft(
    office: FakeWorld, draft: int, both: dict[str, Any]
) -> None:
    assert revise_report(draft, note="x", **both).record_id == draft
    assert len(office.state.reports) == 1


def test_verification_knows_the_own_and_former_keys(
    office: FakeWorld, signed: int, signer: FakeSigner, clock: FakeClock
) -> None:
    first = office.state.identities[0]
    second = replace(first, fingerprint_sha256="f" * 64)
    office.state.identities.append(second)
    verify_paper(b"x", signer=signer, clock=clock, open_work=office.open_work)
    assert set(signer.known) == {first.fingerprint_sha256, second.fingerprint_sha256}
    assert signer.own == second.fingerprint_sha256
    verify_paper(b"x", signer=signer, clock=clock)
    assert not signer.known
    assert signer.__dict__["own"] is None
