# SPDX-License-Identifier: MIT
"""Keys, known certificates and the camat's signature: a rule each."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import NOW, FakeClock, FakeSigner, FakeWorld, FakeWriter
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.outgoing_mail import OutgoingMail
from tksk_desktop.domain.reports import CopyState
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    CertificateEnded,
    CertificateNotBegun,
    CopiesHandedOver,
    FieldPlace,
    KeyOrigin,
    SignatureFieldTaken,
    TimeStampFailed,
    VerdictState,
    WrongKeyPassword,
)
from tksk_desktop.usecases.reports.prepare_report import ReportMakings, open_report
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.reports.sign_report import SignedPaperDiffers
from tksk_desktop.usecases.signatures.change_key import NewKeyFile, make_key, take_key
from tksk_desktop.usecases.signatures.endorse_report import endorse_report
from tksk_desktop.usecases.signatures.know_certificates import (
    accept_certificate,
    forget_certificate,
)
from tksk_desktop.usecases.signatures.read_keys import read_certificate, read_keys
from tksk_desktop.usecases.signatures.stamp_times import use_time_stamps

FILE = NewKeyFile(b"file", "secret")


@pytest.fixture
def taking(office: FakeWorld, signer: FakeSigner, both: dict[str, Any]) -> Any:
    """Take a key from a file."""
    return partial(take_key, signer=signer, **both)


@pytest.fixture
def signed(office: FakeWorld, writer: FakeWriter, sign: Any, both: dict[str, Any]) -> int:
    """The id of a signed report with a field for the camat."""
    writer.places = (FieldPlace(CAMAT_FIELD, 1, (0.0, 0.0, 100.0, 50.0)),)
    report_id = open_report(Month(2026, 10), **both).record_id or 0
    sign(report_id)
    return report_id


@pytest.fixture
def endorse(writer: FakeWriter, signer: FakeSigner, both: dict[str, Any]) -> Any:
    """Let the camat sign."""
    return partial(endorse_report, writer=writer, signer=signer, **both)


def test_a_new_key_is_the_present_one_and_the_former_stays(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    for _ in range(2):
        make_key(signer=signer, **both)
    desk = read_keys(**both)
    assert desk.present is not None
    assert (len(desk.former), desk.is_valid) == (1, True)
    assert desk.present.fingerprint_sha256 != desk.former[0].fingerprint_sha256


def test_without_a_key_the_desk_says_so(office: FakeWorld, both: dict[str, Any]) -> None:
    desk = read_keys(**both)
    assert (desk.present, desk.is_valid) == (None, False)


def test_a_key_that_has_ended_is_told(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    make_key(signer=signer, **both)
    later = FakeClock(instant=NOW + timedelta(days=4 * 365))
    assert not read_keys(open_work=office.open_work, clock=later).is_valid


def test_a_key_from_a_file_signs_from_then_on_and_names_its_issuer(
    office: FakeWorld, writer: FakeWriter, taking: Any, signed: int, sign: Any, both: dict[str, Any]
) -> None:
    taking(FILE)
    present = read_keys(**both).present
    assert present is not None
    assert (present.origin, present.issuer) == (KeyOrigin.FILE, "Penerbit Contoh")
    assert present.footer == (
        "Ditandatangani secara elektronik dengan sertifikat terbitan Penerbit Contoh"
    )
    report_id = open_report(Month(2026, 9), **both).record_id
    sign(report_id)
    look = writer.contents[-1].signature
    assert look is not None
    assert look.footer == present.footer


def test_the_worker_may_say_what_the_block_says(
    office: FakeWorld, taking: Any, both: dict[str, Any]
) -> None:
    taking(replace(FILE, footer="  Sertifikat dari Penerbit Contoh "))
    present = read_keys(**both).present
    assert present is not None
    assert present.footer == "Sertifikat dari Penerbit Contoh"


def test_a_file_that_nobody_else_issued_stays_uncertified(
    office: FakeWorld, signer: FakeSigner, taking: Any, both: dict[str, Any]
) -> None:
    signer.in_file = replace(signer.in_file, issuer="")
    taking(replace(FILE, footer="Bersertifikat"))
    present = read_keys(**both).present
    assert present is not None
    assert "tidak tersertifikasi" in present.footer


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (NewKeyFile(b"", "secret"), FieldProblem("data", Problem.MISSING)),
        (NewKeyFile(b"x", "secret", "y" * 201), FieldProblem("footer", Problem.TOO_LONG)),
    ],
)
def test_a_wrong_entry_is_refused_at_its_field(
    office: FakeWorld, taking: Any, new: NewKeyFile, problem: FieldProblem
) -> None:
    with pytest.raises(EntryRefused) as refused:
        taking(new)
    assert refused.value.problems == (problem,)
    assert not office.state.identities


def test_the_same_file_is_taken_once(office: FakeWorld, taking: Any) -> None:
    taking(FILE)
    with pytest.raises(EntryRefused):
        taking(FILE)


def test_a_wrong_password_keeps_nothing(office: FakeWorld, taking: Any) -> None:
    with pytest.raises(WrongKeyPassword):
        taking(NewKeyFile(b"file", "wrong"))
    assert not office.state.identities


@pytest.mark.parametrize(("days", "refusal"), [(400, CertificateEnded), (-10, CertificateNotBegun)])
def test_a_file_outside_its_days_is_not_taken(
    office: FakeWorld, signer: FakeSigner, days: int, refusal: type[Exception]
) -> None:
    clock = FakeClock(instant=NOW + timedelta(days=days))
    with pytest.raises(refusal):
        take_key(FILE, signer=signer, open_work=office.open_work, clock=clock)


def test_a_file_that_has_ended_is_not_replaced_silently(
    office: FakeWorld, taking: Any, makings: ReportMakings, sign: Any, signer: FakeSigner
) -> None:
    taking(FILE)
    made = signer.made
    clock = FakeClock(instant=NOW + timedelta(days=400))
    report_id = open_report(Month(2026, 10), open_work=office.open_work, clock=clock).record_id
    sign(report_id, clock=clock)
    assert signer.made == made


def test_the_public_certificate_can_be_handed_out(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    make_key(signer=signer, **both)
    fingerprint = office.state.identities[0].fingerprint_sha256
    reading = partial(read_certificate, signer=signer, open_work=office.open_work)
    assert reading(fingerprint) == b"public certificate"
    accept_certificate(b"other", signer=signer, **both)
    assert reading(hashlib.sha256(b"other").hexdigest()) == b"public other"
    with pytest.raises(NotFound):
        reading("0" * 64)


def test_a_signer_is_known_until_forgotten(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    accept_certificate(b"other", signer=signer, **both)
    (line,) = read_keys(**both).known
    assert (line.common_name, line.origin) == ("Someone", None)
    forget_certificate(line.fingerprint_sha256, **both)
    assert not read_keys(**both).known
    with pytest.raises(NotFound):
        forget_certificate(line.fingerprint_sha256, **both)


def test_the_camat_signs_once_and_his_certificate_is_known(
    office: FakeWorld, signed: int, endorse: Any, makings: ReportMakings, both: dict[str, Any]
) -> None:
    desk = partial(read_desk, signed, makings=makings, **both)
    assert desk().waits_for_camat
    before = office.state.reports[0].pdf or b""
    endorse(signed, FILE)
    report = office.state.reports[0]
    assert report.pdf == before + b" signed by " + b"f" * 64
    assert report.pdf_sha256 == hashlib.sha256(report.pdf).hexdigest()
    assert report.camat_signed_at == NOW
    assert not desk().waits_for_camat
    assert read_keys(**both).known
    with pytest.raises(SignatureFieldTaken):
        endorse(signed, FILE)


def test_the_camat_signs_before_a_copy_goes_out(
    office: FakeWorld, signed: int, endorse: Any, makings: ReportMakings, both: dict[str, Any]
) -> None:
    office.state.reports[0].copies[0].state = CopyState.SENT
    assert not read_desk(signed, makings=makings, **both).waits_for_camat
    with pytest.raises(CopiesHandedOver):
        endorse(signed, FILE)


def test_the_camat_does_not_sign_a_paper_that_waits_in_the_queue(
    office: FakeWorld, signed: int, endorse: Any
) -> None:
    copy_id = office.state.reports[0].copies[0].id or 0
    mail = OutgoingMail(copy_id, "<1@x.id>", "a@x.id", "Laporan", "Yth.", NOW)
    office.state.mails.append(mail)
    with pytest.raises(CopiesHandedOver):
        endorse(signed, FILE)
    mail.call_off()
    endorse(signed, FILE)


def test_without_his_field_or_a_signature_the_camat_does_not_sign(
    office: FakeWorld, signed: int, endorse: Any, both: dict[str, Any]
) -> None:
    office.state.reports[0].has_camat_field = False
    with pytest.raises(SignatureFieldTaken):
        endorse(signed, FILE)
    draft = open_report(Month(2026, 9), **both).record_id
    with pytest.raises(NotFound):
        endorse(draft, FILE)


def test_a_paper_that_does_not_verify_afterwards_is_not_kept(
    office: FakeWorld, signed: int, signer: FakeSigner, endorse: Any
) -> None:
    signer.verdict = VerdictState.CHANGED
    before = office.state.reports[0].pdf
    with pytest.raises(SignedPaperDiffers):
        endorse(signed, FILE)
    assert office.state.reports[0].pdf == before
    assert not office.state.certificates


SERVER = "https://cap.example/tsa"


def test_a_server_is_named_once_it_stamps(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    use_time_stamps(f" {SERVER} ", signer=signer, open_work=both["open_work"])
    assert read_keys(**both).time_stamp_server == SERVER
    signer.silent_server = True
    with pytest.raises(TimeStampFailed):
        use_time_stamps("https://lain.example/", signer=signer, open_work=both["open_work"])
    assert read_keys(**both).time_stamp_server == SERVER
    use_time_stamps("", signer=signer, open_work=both["open_work"])
    assert read_keys(**both).time_stamp_server == ""


@pytest.mark.parametrize(
    "wrong",
    [
        "cap.example",
        "ftp://cap.example",
        "https://",
        "https://a:b@cap.example",
        "https://a b/",
        "https://cap.example:x/",
        "https://[cap/",
    ],
)
def test_what_is_no_web_address_is_refused(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any], wrong: str
) -> None:
    with pytest.raises(EntryRefused) as refused:
        use_time_stamps(wrong, signer=signer, open_work=both["open_work"])
    assert refused.value.problems == (FieldProblem("address", Problem.NOT_A_WEB_ADDRESS),)


def test_too_long_an_address_is_refused(
    office: FakeWorld, signer: FakeSigner, both: dict[str, Any]
) -> None:
    with pytest.raises(EntryRefused) as refused:
        use_time_stamps(SERVER + "a" * 200, signer=signer, open_work=both["open_work"])
    assert refused.value.problems == (FieldProblem("address", Problem.TOO_LONG),)


@pytest.mark.parametrize("silent", [False, True])
def test_a_report_is_signed_with_the_server_that_answers(
    office: FakeWorld, signer: FakeSigner, sign: Any, both: dict[str, Any], silent: bool
) -> None:
    use_time_stamps(SERVER, signer=signer, open_work=both["open_work"])
    signer.silent_server = silent
    sign(open_report(Month(2026, 10), **both).record_id or 0)
    assert signer.stamping_server == ("" if silent else SERVER)
