# SPDX-License-Identifier: MIT
"""Keep the genogram and the ecomap of a client as they are drawn now.

A picture is kept as a whole, so the log of changes is told once that it changed; where symbols were
only moved, there is nothing to tell.
"""

from __future__ import annotations

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.ecomaps import Ecomap, ecomap_problems
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.genograms import Genogram, genogram_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork, UnitOfWork


def draw_genogram(picture: Genogram, *, open_work: OpenWork) -> Changes:
    """Keep a family picture; raise EntryRefused where a person or a bond is wrong."""
    problems = genogram_problems(picture)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.clients.get(picture.client_id)
        former = work.pictures.genogram(picture.client_id)
        if former.without_places() != picture.without_places():
            _tell(work, picture.client_id, "kin_people")
        work.pictures.keep_genogram(picture)
        work.commit()
    return Changes.of(Kind.PICTURES, record_id=picture.client_id)


def draw_ecomap(picture: Ecomap, *, open_work: OpenWork) -> Changes:
    """Keep a network picture; raise EntryRefused where a circle or a tie is wrong."""
    problems = ecomap_problems(picture)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.clients.get(picture.client_id)
        former = work.pictures.ecomap(picture.client_id)
        if former.without_places() != picture.without_places():
            _tell(work, picture.client_id, "ecomap_nodes")
        work.pictures.keep_ecomap(picture)
        work.commit()
    return Changes.of(Kind.PICTURES, record_id=picture.client_id)


def _tell(work: UnitOfWork, client_id: int, table: str) -> None:
    work.audit.note(AuditEvent.CHANGED, client_ids=(client_id,), entity=table)
