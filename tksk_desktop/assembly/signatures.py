# SPDX-License-Identifier: MIT
"""Joins the acts on keys, certificates and later signatures."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.signature_acts import SignatureActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.reports.prepare_report import ReportMakings
from tksk_desktop.usecases.signatures import sign_elsewhere as elsewhere
from tksk_desktop.usecases.signatures.change_key import make_key, take_key
from tksk_desktop.usecases.signatures.endorse_report import endorse_report
from tksk_desktop.usecases.signatures.know_certificates import (
    accept_certificate,
    forget_certificate,
)
from tksk_desktop.usecases.signatures.read_keys import read_certificate, read_keys
from tksk_desktop.usecases.signatures.stamp_times import use_time_stamps


def join_signatures(
    store: DatabaseStore,
    clock: OfficeClock,
    makings: ReportMakings,
    writer: ReportlabWriter,
) -> SignatureActs:
    """Return the acts on keys and certificates."""
    signer, work = PadesSigner(), store.open_work
    return SignatureActs(
        keys=partial(read_keys, open_work=work, clock=clock),
        make_key=partial(make_key, signer=signer, open_work=work, clock=clock),
        take_key=partial(take_key, signer=signer, open_work=work, clock=clock),
        certificate=partial(read_certificate, signer=signer, open_work=work),
        accept=partial(accept_certificate, signer=signer, open_work=work, clock=clock),
        forget=partial(forget_certificate, open_work=work, clock=clock),
        use_time_stamps=partial(use_time_stamps, signer=signer, open_work=work),
        send_out=partial(
            elsewhere.send_out,
            makings=makings,
            writer=writer,
            signer=signer,
            open_work=work,
            clock=clock,
        ),
        sent_out=partial(elsewhere.read_paper_sent_out, open_work=work),
        take_back=partial(elsewhere.take_back, signer=signer, open_work=work, clock=clock),
        call_off=partial(elsewhere.call_off, open_work=work),
        endorse=partial(endorse_report, writer=writer, signer=signer, open_work=work, clock=clock),
    )
