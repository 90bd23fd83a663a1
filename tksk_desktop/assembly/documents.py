# SPDX-License-Identifier: MIT
"""Joins the acts on documents and marks of clients."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.document_acts import DocumentActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.document_records import DocumentReads
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.documents import keep_document as keeping
from tksk_desktop.usecases.documents.raise_flag import raise_flag, take_flag_down


def join_documents(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
) -> DocumentActs:
    """Return the acts on documents and marks."""

    def reads() -> DocumentReads:
        return DocumentReads(store.engine(), opened=sitting.use())

    work = store.open_work
    return DocumentActs(
        documents=lambda client_id: reads().documents(client_id),
        content=lambda document_id: reads().content(document_id),
        keep=partial(keeping.keep_document, open_work=work, clock=clock),
        describe=partial(keeping.describe_document, open_work=work, clock=clock),
        hide=lambda document_id, reason: keeping.hide_document(
            document_id, reason=reason, open_work=work, clock=clock
        ),
        put_back=partial(keeping.put_document_back, open_work=work),
        flags=lambda client_id: reads().flags(client_id),
        raise_flag=partial(raise_flag, open_work=work, clock=clock),
        take_flag_down=lambda flag_id, on, note: take_flag_down(
            flag_id, on=on, note=note, open_work=work, clock=clock
        ),
    )
