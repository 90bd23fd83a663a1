# SPDX-License-Identifier: MIT
"""Keep a filter set of the client list under a name, give it another one, or remove it."""

from __future__ import annotations

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.needs import SavedFilters
from tksk_desktop.usecases.needs import OpenWork
from tksk_desktop.usecases.readings import ClientFilter

LONGEST_FILTER_NAME = 40


def keep_filter(name: str, filter: ClientFilter, *, open_work: OpenWork) -> Changes:
    """Keep a filter set; raise EntryRefused for a name that is missing, too long or taken."""
    with open_work() as work:
        plain = _fit(name, work.filters)
        filter_id = work.filters.add(plain, filter)
        work.commit()
    return Changes.of(Kind.FILTERS, record_id=filter_id)


def rename_filter(filter_id: int, name: str, *, open_work: OpenWork) -> Changes:
    """Give a filter set another name; raise EntryRefused as ``keep_filter``."""
    with open_work() as work:
        work.filters.rename(filter_id, _fit(name, work.filters, besides=filter_id))
        work.commit()
    return Changes.of(Kind.FILTERS, record_id=filter_id)


def remove_filter(filter_id: int, *, open_work: OpenWork) -> Changes:
    """Remove a filter set; the clients themselves are not touched."""
    with open_work() as work:
        work.filters.remove(filter_id)
        work.commit()
    return Changes.of(Kind.FILTERS)


def _fit(name: str, filters: SavedFilters, besides: int | None = None) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise EntryRefused(FieldProblem("name", Problem.MISSING))
    if len(plain) > LONGEST_FILTER_NAME:
        raise EntryRefused(FieldProblem("name", Problem.TOO_LONG))
    taken = {each.name.casefold() for each in filters.all() if each.id != besides}
    if plain.casefold() in taken:
        raise EntryRefused(FieldProblem("name", Problem.NAME_TAKEN))
    return plain
