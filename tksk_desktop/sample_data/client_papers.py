# SPDX-License-Identifier: MIT
"""Documents and marks of some clients of the sample office."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from tksk_desktop.domain.documents import DocumentKind, FlagKind
from tksk_desktop.sample_data.pictures import house, paper, small
from tksk_desktop.usecases.documents.keep_document import NewDocument, keep_document
from tksk_desktop.usecases.documents.raise_flag import NewFlag, raise_flag
from tksk_desktop.usecases.needs import Clock, OpenWork

PAPERS = (
    (DocumentKind.FAMILY_CARD, "Kartu keluarga"),
    (DocumentKind.IDENTITY_CARD, "KTP"),
    (DocumentKind.LETTER, "Surat keterangan tidak mampu dari desa"),
    (DocumentKind.HEALTH, "Surat keterangan puskesmas"),
)
MARKS = (
    (FlagKind.SAFETY, "Ada anjing galak di halaman; telepon dulu sebelum datang"),
    (FlagKind.HEALTH, "Riwayat kejang; obat diminum pagi hari"),
    (FlagKind.URGENT, "Tinggal sendiri, persediaan makanan menipis"),
    (FlagKind.DATA, "NIK pada KTP berbeda dengan kartu keluarga"),
)


def keep_papers(
    client_ids: Sequence[int], chance: random.Random, *, open_work: OpenWork, clock: Clock
) -> None:
    """Keep one to three documents for each of some clients, and a mark on a few."""
    today = clock.today()
    for place, client_id in enumerate(client_ids):
        kinds = chance.sample(PAPERS, k=chance.randint(1, 2))
        for kind, title in kinds:
            day = today - timedelta(days=chance.randint(40, 900))
            _keep(client_id, kind, title, paper(chance), day, open_work, clock)
        _keep(client_id, DocumentKind.PHOTO, "Rumah klien", house(chance), None, open_work, clock)
        if place < len(MARKS):
            mark, text = MARKS[place]
            raised = today - timedelta(days=chance.randint(5, 60))
            new = NewFlag(client_id, mark, text, raised)
            raise_flag(new, open_work=open_work, clock=clock)


def _keep(
    client_id: int,
    kind: DocumentKind,
    title: str,
    picture: bytes,
    dated_on: date | None,
    open_work: OpenWork,
    clock: Clock,
) -> None:
    new = NewDocument(client_id, kind, title, picture, small(picture), dated_on)
    keep_document(new, open_work=open_work, clock=clock)
