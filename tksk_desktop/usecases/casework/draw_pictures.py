# SPDX-License-Identifier: MIT
"""Keep the genogram and the ecomap of a client as they are drawn now."""

from __future__ import annotations

from tksk_desktop.domain.ecomaps import Ecomap, ecomap_problems
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.genograms import Genogram, genogram_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


def draw_genogram(picture: Genogram, *, open_work: OpenWork) -> Changes:
    """Keep a family picture; raise EntryRefused where a person or a bond is wrong."""
    problems = genogram_problems(picture)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.clients.get(picture.client_id)
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
        work.pictures.keep_ecomap(picture)
        work.commit()
    return Changes.of(Kind.PICTURES, record_id=picture.client_id)
