# SPDX-License-Identifier: MIT
"""The camat's signature on a report that the TKSK has signed, before any copy goes out."""

from __future__ import annotations

import hashlib

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.reports import CopyState, MonthlyReport, ReportState
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    CopiesHandedOver,
    SignatureFieldTaken,
    SignatureLook,
    SigningIdentity,
    VerdictState,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, ReportWriter, Signer, UnitOfWork
from tksk_desktop.usecases.reports.sign_report import SignedPaperDiffers, answering_server, look_of
from tksk_desktop.usecases.signatures.change_key import NewKeyFile, open_key


def endorse_report(
    report_id: int,
    new: NewKeyFile,
    *,
    writer: ReportWriter,
    signer: Signer,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Sign in the camat's field with his key, which is used once and not kept.

    His certificate is known here from then on. Raise SignatureFieldTaken, CopiesHandedOver, or as
    ``open_key``; the TKSK's signature stays valid or nothing is kept.
    """
    now = clock.now()
    identity = open_key(new, signer=signer, now=now)
    server = answering_server(signer, open_work)
    with open_work() as work:
        report = work.reports.get(report_id)
        pdf = _signed_pdf(work, report)
        look = _look(work.office.get(), report, identity, clock)
        endorsed = signer.sign(
            pdf,
            identity,
            look,
            places=(),
            now=now,
            field_name=CAMAT_FIELD,
            stamp=writer.stamp(look, pdf),
            time_stamp_server=server,
        )
        certificate = signer.read_certificate(identity.certificate_der, accepted_at=now)
        work.keys.accept(certificate)
        _refuse_unverified(work, endorsed, signer, clock)
        report.pdf = endorsed
        report.pdf_sha256 = hashlib.sha256(endorsed).hexdigest()
        report.camat_signed_at = now
        work.commit()
    return Changes.of(Kind.REPORTS, Kind.COPIES, record_id=report_id)


def _signed_pdf(work: UnitOfWork, report: MonthlyReport) -> bytes:
    if report.state is not ReportState.SIGNED or report.pdf is None:
        raise NotFound("pdf")
    if report.camat_signed_at is not None or not report.has_camat_field:
        raise SignatureFieldTaken
    queued = {mail.copy_id for mail in work.mails.all_open()}
    if any(copy.state is not CopyState.WAITING or copy.id in queued for copy in report.copies):
        raise CopiesHandedOver
    return report.pdf


def _look(
    office: Office, report: MonthlyReport, identity: SigningIdentity, clock: Clock
) -> SignatureLook:
    return look_of(
        office,
        report.document_id,
        identity,
        clock.now(),
        signer_name=identity.common_name,
        role=f"Camat {office.subdistrict_name}",
        number=office.camat_number,
    )


def _refuse_unverified(work: UnitOfWork, pdf: bytes, signer: Signer, clock: Clock) -> None:
    verdict = signer.verify(
        pdf,
        known_fingerprints=work.office.known_fingerprints(),
        own_fingerprint=None,
        now=clock.now(),
    )
    if verdict.state is not VerdictState.VALID:
        raise SignedPaperDiffers(verdict.state.value)
