# SPDX-License-Identifier: MIT
"""Sign a month's report, freeze its figures, make its copies; start a revision."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from tksk_desktop.domain.errors import NotFound, ReportNotReady, TkskError
from tksk_desktop.domain.office import Office, RecipientRole
from tksk_desktop.domain.reports import (
    BLOCKING_WARNINGS,
    MonthlyReport,
    ReportCopy,
    ReportState,
    ReportWarning,
)
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    FieldPlace,
    KeyOrigin,
    PdfVerdict,
    SignatureLook,
    SigningIdentity,
    TimeStampFailed,
    VerdictState,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, ReportWriter, Signer, UnitOfWork
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.usecases.reports.prepare_report import (
    ReportMakings,
    compose,
    get_draft,
    recipients_on,
    running_number_for,
)
from tksk_desktop.usecases.signatures.change_key import footer_of, new_identity


@dataclass(frozen=True)
class FinishedPaper:
    """A paper with the figures and texts that stand in it."""

    pdf: bytes
    figures: str
    sections: dict[str, str]
    has_camat_field: bool


def sign_report(
    report_id: int,
    *,
    makings: ReportMakings,
    writer: ReportWriter,
    signer: Signer,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Set, sign, verify and freeze a report with its copies, all or nothing.

    Raise ReportNotReady when a blocking warning stands, ReportAlreadySigned, or CannotSign when
    the signed paper does not pass its own verification.
    """
    now = clock.now()
    server = answering_server(signer, open_work)
    with open_work() as work:
        report = get_draft(work, report_id)
        content = finished_content(work, report, makings=makings, clock=clock)
        office = work.office.get()
        identity = _identity(work, office, signer, now)
        look = look_of(office, report.document_id, identity, now)
        rendered = writer.write(replace(content, signature=look))
        pdf = signer.sign(
            rendered.pdf,
            identity,
            look,
            places=rendered.places,
            now=now,
            time_stamp_server=server,
        )
        report.stamped_at = _verified(pdf, identity, signer, now).stamped_at
        freeze(work, report, finished_paper(content, pdf, rendered.places), now)
        work.commit()
    return Changes.of(Kind.REPORTS, Kind.COPIES, record_id=report_id)


def finished_content(
    work: UnitOfWork, report: MonthlyReport, *, makings: ReportMakings, clock: Clock
) -> ReportContent:
    """Give the report its letter's date and number and return what its paper says.

    Raise ReportNotReady.
    """
    _refuse_unready(work, report, clock)
    report.letter_date = report.letter_date or clock.today()
    report.running_number = running_number_for(work, report, work.office.get(), report.letter_date)
    content = compose(work, report, makings=makings, draft=False, today=clock.today())
    if not any(each.role is RecipientRole.ORIGINAL for each in content.recipients):
        raise ReportNotReady((ReportWarning.NO_ORIGINAL_RECIPIENT.value,))
    report.letter_number = content.letter_number
    return content


def freeze(
    work: UnitOfWork, report: MonthlyReport, paper: FinishedPaper, finished_at: datetime
) -> None:
    """Keep a signed paper as the report for good, and make its copies.

    What is recorded after ``finished_at`` is not in the paper: it comes late, into the next report.
    """
    report.figures = paper.figures
    report.sections = paper.sections
    report.pdf = paper.pdf
    report.pdf_sha256 = hashlib.sha256(paper.pdf).hexdigest()
    report.signed_at = finished_at
    report.has_camat_field = paper.has_camat_field
    report.state = ReportState.SIGNED
    recipients = recipients_on(work, report.letter_date or finished_at.date())
    report.copies = [
        ReportCopy(recipient.title, recipient.role, position)
        for position, recipient in enumerate(recipients, start=1)
    ]


def revise_report(report_id: int, *, note: str, open_work: OpenWork, clock: Clock) -> Changes:
    """Start a new version of a signed report; the former and its copies are kept."""
    with open_work() as work:
        former = work.reports.get(report_id)
        newest = work.reports.newest(former.month)
        if newest is not None and newest.state is ReportState.DRAFT:
            return Changes.of(Kind.REPORTS, record_id=newest.id)
        if former.state is not ReportState.SIGNED or newest is None:
            raise NotFound("report")
        revision = MonthlyReport(
            former.year,
            former.month_number,
            version=newest.version + 1,
            document_id=uuid4().hex,
            replaces_id=newest.id,
            revision_note=note.strip(),
        )
        work.reports.add(revision)
        work.flush()
        work.commit()
        return Changes.of(Kind.REPORTS, record_id=revision.id)


def read_signed_pdf(report_id: int, *, open_work: OpenWork) -> bytes:
    """Return the signed bytes; raise NotFound for a draft."""
    with open_work() as work:
        pdf = work.reports.get(report_id).pdf
    if pdf is None:
        raise NotFound("pdf")
    return pdf


def verify_paper(
    data: bytes, *, signer: Signer, clock: Clock, open_work: OpenWork | None = None
) -> PdfVerdict:
    """Say who signed any PDF, when, and whether anything changed since.

    With an open store, certificates used or accepted here are known by name.
    """
    known: Mapping[str, str] = {}
    own = None
    if open_work is not None:
        with open_work() as work:
            known = work.office.known_fingerprints()
            identity = work.office.signing_identity()
            own = identity.fingerprint_sha256 if identity is not None else None
    return signer.verify(data, known_fingerprints=known, own_fingerprint=own, now=clock.now())


def finished_paper(
    content: ReportContent, pdf: bytes, places: Sequence[FieldPlace]
) -> FinishedPaper:
    """Return a paper with the figures and texts that stand in it."""
    return FinishedPaper(
        pdf,
        json.dumps(content.figures.to_plain(), ensure_ascii=False),
        {section.value: text for section, text in content.texts.items()},
        any(place.name == CAMAT_FIELD for place in places),
    )


class SignedPaperDiffers(TkskError):
    """The paper just signed does not verify; nothing was kept."""


def _refuse_unready(work: UnitOfWork, report: MonthlyReport, clock: Clock) -> None:
    warnings = work.reports.find_warnings(report.month, clock.today(), report.letter_date)
    blocking = tuple(w.value for w, _ in warnings if w in BLOCKING_WARNINGS)
    if blocking:
        raise ReportNotReady(blocking)


def _identity(work: UnitOfWork, office: Office, signer: Signer, now: datetime) -> SigningIdentity:
    """Return the present key; a first one is made, an own one that has ended is renewed.

    One from a file is never replaced silently: its signature says more than an own one would.
    """
    identity = work.office.signing_identity()
    ended = identity is not None and identity.valid_until <= now
    if identity is None or (ended and identity.origin is KeyOrigin.LOCAL):
        identity = new_identity(office, signer, now)
        work.office.keep_signing_identity(identity)
    return identity


def look_of(
    office: Office,
    document_id: str,
    identity: SigningIdentity,
    now: datetime,
    *,
    signer_name: str = "",
    role: str = "",
    number: str = "",
) -> SignatureLook:
    """Return what a visible block says, by default the TKSK's."""
    return SignatureLook(
        signer_name=signer_name or office.worker_name,
        role=role or f"TKSK Kecamatan {office.subdistrict_name}",
        member_number=number or office.member_number,
        place=office.subdistrict_name,
        footer=footer_of(identity),
        zone_name=office.zone.iana_name,
        zone_label=office.zone.value,
        document_id=document_id,
        signed_at=now,
    )


def answering_server(signer: Signer, open_work: OpenWork) -> str:
    """Return the office's time-stamp server, empty without one or while it does not answer.

    Asked before the work begins, so that no other saving waits for a silent server.
    """
    with open_work() as work:
        server = work.office.get().time_stamp_server
    if server:
        try:
            signer.try_time_stamps(server)
        except TimeStampFailed:
            return ""
    return server


def _verified(pdf: bytes, identity: SigningIdentity, signer: Signer, now: datetime) -> PdfVerdict:
    own = identity.fingerprint_sha256
    verdict = signer.verify(
        pdf, known_fingerprints={own: identity.common_name}, own_fingerprint=own, now=now
    )
    if verdict.state is not VerdictState.VALID:
        raise SignedPaperDiffers(verdict.state.value)
    return verdict
