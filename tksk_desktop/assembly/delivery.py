# SPDX-License-Identifier: MIT
"""Joins the acts on e-mail, receipts and the register of deliveries."""

from __future__ import annotations

from functools import partial

from tksk_desktop.delivery.folder_delivery import CarefulFolderDelivery
from tksk_desktop.delivery.smtp_mailer import SmtpMailer
from tksk_desktop.exchange.delivery_register_table import delivery_workbook
from tksk_desktop.gui.delivery_acts import DeliveryActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.mail_wording import ReportMailWording
from tksk_desktop.reports.receipt_sheet import write_receipt
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.copies import mail_account as accounts, send_mail as sending
from tksk_desktop.usecases.copies.hand_over_copy import put_out_copy
from tksk_desktop.usecases.copies.needs import Mailer


def join_delivery(
    store: DatabaseStore, clock: OfficeClock, fonts: PaperFonts, mailer: Mailer | None = None
) -> DeliveryActs:
    """Return the acts; ``mailer`` is another way to a server than over the network."""
    work = store.open_work
    way = mailer or SmtpMailer()

    def receipt_sheet(copy_id: int) -> bytes:
        with store.open_work() as reading:
            head = paper_head(reading.office.get(), clock.today())
            fingerprint = reading.reports.copy_owner(copy_id).pdf_sha256
        copy = ReportReads(store.engine()).copy(copy_id)
        return write_receipt(copy, fingerprint, head, fonts)

    return DeliveryActs(
        account=partial(accounts.read_mail_account, open_work=work),
        keep_account=partial(accounts.keep_mail_account, open_work=work),
        check_account=partial(accounts.check_mail_account, mailer=way, open_work=work),
        suggest=partial(sending.suggest_mail, wording=ReportMailWording(), open_work=work),
        queue=partial(sending.queue_mail, open_work=work, clock=clock),
        is_due=partial(sending.mail_is_due, open_work=work, clock=clock),
        send_waiting=partial(sending.send_waiting_mail, mailer=way, open_work=work, clock=clock),
        send_again=partial(sending.send_mail_again, open_work=work),
        call_off=partial(sending.call_off_mail, open_work=work),
        arrived=partial(sending.note_mail_arrived, open_work=work, clock=clock),
        put_out=partial(put_out_copy, delivery=CarefulFolderDelivery(), open_work=work),
        receipt_photo=lambda event_id: ReportReads(store.engine()).receipt_photo(event_id),
        receipt_sheet=receipt_sheet,
        register_workbook=lambda: delivery_workbook(ReportReads(store.engine()).copies()),
    )
