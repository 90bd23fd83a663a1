# SPDX-License-Identifier: MIT
"""A report that another program signs: finished, waiting, taken back or called off."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeClock, FakeSigner, FakeWorld, FakeWriter
from tksk_desktop.domain.errors import NotFound, ReportNotReady, ReportSentOut
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import ReportState, ReportWarning, Section
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    FieldPlace,
    NotSignedYet,
    NotTheSamePaper,
    SignatureCheck,
    Trust,
    VerdictState,
)
from tksk_desktop.usecases.reports.prepare_report import (
    ReportMakings,
    open_report,
    preview_report,
    set_letter,
    write_section,
)
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.signatures.sign_elsewhere import (
    call_off,
    read_paper_sent_out,
    send_out,
    take_back,
)

SIGNED = SignatureCheck("TKSK", "Siti", "ab" * 32, NOW, True, False, Trust.UNKNOWN, b"hers")
LATER = FakeClock(instant=NOW + timedelta(days=2))


@pytest.fixture
def out(
    office: FakeWorld,
    makings: ReportMakings,
    writer: FakeWriter,
    signer: FakeSigner,
    both: dict[str, Any],
) -> int:
    """The id of a report that was sent out, with twelve people registered."""
    office.state.registered = 12
    writer.places = (FieldPlace(CAMAT_FIELD, 1, (0.0, 0.0, 100.0, 50.0)),)
    report_id = open_report(Month(2026, 10), **both).record_id or 0
    send_out(report_id, makings=makings, writer=writer, signer=signer, **both)
    signer.signatures = (SIGNED,)
    return report_id


@pytest.fixture
def taking(office: FakeWorld, signer: FakeSigner, out: int) -> Any:
    """Take a file back two days later."""
    return partial(take_back, out, signer=signer, open_work=office.open_work, clock=LATER)


def returned(office: FakeWorld, report_id: int) -> bytes:
    """Return what the other program gives back."""
    return read_paper_sent_out(report_id, open_work=office.open_work) + b" signed"


def test_the_paper_is_finished_with_number_and_room_for_the_signature(
    office: FakeWorld, out: int, writer: FakeWriter
) -> None:
    content = writer.contents[-1]
    assert (content.signed_elsewhere, content.draft, content.signature) == (True, False, None)
    report = office.state.reports[0]
    assert (report.state, report.letter_number) == (ReportState.DRAFT, "460/01/TKSK-KPJ/XI/2026")
    assert read_paper_sent_out(out, open_work=office.open_work).endswith(b" with fields")


def test_while_it_is_out_nothing_changes(
    office: FakeWorld,
    out: int,
    makings: ReportMakings,
    writer: FakeWriter,
    signer: FakeSigner,
    sign: Any,
    both: dict[str, Any],
) -> None:
    with pytest.raises(ReportSentOut):
        write_section(out, Section.CLOSING, "Lain", open_work=office.open_work)
    with pytest.raises(ReportSentOut):
        set_letter(out, letter_date=TODAY, running_number=9, open_work=office.open_work)
    with pytest.raises(ReportSentOut):
        sign(out)
    with pytest.raises(ReportSentOut):
        send_out(out, makings=makings, writer=writer, signer=signer, **both)


def test_the_desk_shows_the_paper_that_is_out(
    office: FakeWorld, out: int, makings: ReportMakings, writer: FakeWriter, both: dict[str, Any]
) -> None:
    office.state.registered = 99
    office.state.warnings = ((ReportWarning.NO_PHOTOS, 0),)
    desk = read_desk(out, makings=makings, **both)
    assert (desk.figures.registered, desk.warnings, desk.sent_out_at) == (12, (), NOW)
    shown = preview_report(out, makings=makings, writer=writer, **both)
    assert shown == read_paper_sent_out(out, open_work=office.open_work)


def test_what_comes_back_is_the_report_with_the_figures_of_its_paper(
    office: FakeWorld, out: int, taking: Any
) -> None:
    office.state.registered = 99
    data = returned(office, out)
    taking(data)
    report = office.state.reports[0]
    assert (report.state, report.pdf) == (ReportState.SIGNED, data)
    assert json.loads(report.figures or "")["registered"] == 12
    assert set(report.sections) == {section.value for section in Section}
    assert report.copies
    assert (report.has_camat_field, report.camat_signed_at) == (True, None)
    assert not office.state.sent_out
    assert len(office.state.certificates) == 1


def test_what_was_recorded_meanwhile_is_late(office: FakeWorld, out: int, taking: Any) -> None:
    """Signed at the instant of the paper: the notes of the two days are not in it."""
    taking(returned(office, out))
    assert office.state.reports[0].signed_at == NOW


def test_the_camat_may_have_signed_there_too(
    office: FakeWorld, out: int, taking: Any, signer: FakeSigner
) -> None:
    signer.signatures = (SIGNED, replace(SIGNED, field_name=CAMAT_FIELD, certificate_der=b"his"))
    taking(returned(office, out))
    assert office.state.reports[0].camat_signed_at == LATER.now()
    assert len(office.state.certificates) == 2


def test_another_paper_a_changed_one_and_an_unsigned_one_are_not_taken(
    office: FakeWorld, out: int, taking: Any, signer: FakeSigner
) -> None:
    data = returned(office, out)
    with pytest.raises(NotTheSamePaper):
        taking(b"another paper")
    signer.verdict = VerdictState.CHANGED
    with pytest.raises(NotTheSamePaper):
        taking(data)
    signer.verdict, signer.signatures = VerdictState.UNSIGNED, ()
    with pytest.raises(NotSignedYet):
        taking(data)
    assert office.state.reports[0].state is ReportState.DRAFT
    assert not office.state.certificates
    assert office.state.sent_out


def test_called_off_it_is_a_draft_again_and_keeps_its_number(
    office: FakeWorld, out: int, taking: Any
) -> None:
    data = returned(office, out)
    call_off(out, open_work=office.open_work)
    write_section(out, Section.CLOSING, "Lain", open_work=office.open_work)
    assert office.state.reports[0].running_number == 1
    with pytest.raises(NotFound):
        taking(data)
    with pytest.raises(NotFound):
        call_off(out, open_work=office.open_work)


def test_what_hinders_a_signature_hinders_sending_out(
    office: FakeWorld,
    makings: ReportMakings,
    writer: FakeWriter,
    signer: FakeSigner,
    both: dict[str, Any],
) -> None:
    report_id = open_report(Month(2026, 10), **both).record_id or 0
    office.state.warnings = ((ReportWarning.FIGURES_DO_NOT_ADD_UP, 1),)
    with pytest.raises(ReportNotReady):
        send_out(report_id, makings=makings, writer=writer, signer=signer, **both)
    assert not office.state.sent_out
