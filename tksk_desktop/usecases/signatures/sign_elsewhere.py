# SPDX-License-Identifier: MIT
"""Let another program or office sign (Panter, BeSign), and take back only that same paper.

The paper that goes out is finished: letter number, figures and texts are those of that moment, and
the report waits. Changes of the records in between come into the next report, as after a
signature made here.
"""

from __future__ import annotations

from dataclasses import replace

from tksk_desktop.domain.reports import PaperSentOut
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    NotSignedYet,
    NotTheSamePaper,
    PdfVerdict,
    VerdictState,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, ReportWriter, Signer, UnitOfWork
from tksk_desktop.usecases.reports.prepare_report import ReportMakings, get_draft
from tksk_desktop.usecases.reports.sign_report import (
    FinishedPaper,
    finished_content,
    finished_paper,
    freeze,
)


def send_out(
    report_id: int,
    *,
    makings: ReportMakings,
    writer: ReportWriter,
    signer: Signer,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Finish the paper with empty signature fields and let the report wait for it.

    Raise ReportNotReady, ReportAlreadySigned or ReportSentOut.
    """
    with open_work() as work:
        report = get_draft(work, report_id)
        content = finished_content(work, report, makings=makings, clock=clock)
        rendered = writer.write(replace(content, signed_elsewhere=True))
        pdf = signer.reserve(rendered.pdf, rendered.places)
        paper = finished_paper(content, pdf, rendered.places)
        work.sent_out.keep(
            PaperSentOut(
                report_id,
                pdf,
                paper.figures,
                paper.sections,
                paper.has_camat_field,
                clock.now(),
            )
        )
        work.commit()
    return Changes.of(Kind.REPORTS, record_id=report_id)


def read_paper_sent_out(report_id: int, *, open_work: OpenWork) -> bytes:
    """Return the bytes that are to be signed elsewhere; raise NotFound."""
    with open_work() as work:
        return work.sent_out.get(report_id).pdf


def call_off(report_id: int, *, open_work: OpenWork) -> Changes:
    """Wait no longer for a paper: the report is a draft again, and keeps its number."""
    with open_work() as work:
        work.sent_out.get(report_id)
        work.sent_out.remove(report_id)
        work.commit()
    return Changes.of(Kind.REPORTS, record_id=report_id)


def take_back(
    report_id: int, data: bytes, *, signer: Signer, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep a paper that was signed elsewhere as the report, with its copies.

    Those who signed it are known here from then on. Raise NotFound, NotAPdf, PdfTooLarge,
    NotTheSamePaper or NotSignedYet; then the report goes on waiting.
    """
    now = clock.now()
    with open_work() as work:
        paper = work.sent_out.get(report_id)
        verdict = signer.verify(
            data,
            known_fingerprints=work.office.known_fingerprints(),
            own_fingerprint=None,
            now=now,
        )
        _refuse_other(paper.pdf, data, verdict, signer)
        _know_signers(work, verdict, signer, clock)
        report = work.reports.get(report_id)
        finished = FinishedPaper(data, paper.figures, paper.sections, paper.has_camat_field)
        freeze(work, report, finished, paper.made_at)
        if any(check.field_name == CAMAT_FIELD for check in verdict.signatures):
            report.camat_signed_at = now
        work.sent_out.remove(report_id)
        work.commit()
    return Changes.of(Kind.REPORTS, Kind.COPIES, record_id=report_id)


def _refuse_other(former: bytes, data: bytes, verdict: PdfVerdict, signer: Signer) -> None:
    if verdict.state is VerdictState.CHANGED or not signer.is_same_paper(former, data):
        raise NotTheSamePaper
    if not verdict.signatures:
        raise NotSignedYet


def _know_signers(work: UnitOfWork, verdict: PdfVerdict, signer: Signer, clock: Clock) -> None:
    for check in verdict.signatures:
        certificate = signer.read_certificate(check.certificate_der, accepted_at=clock.now())
        work.keys.accept(certificate)
