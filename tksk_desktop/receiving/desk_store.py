# SPDX-License-Identifier: MIT
"""Keeps received reports with their figures; SQLite by default, PostgreSQL for a large desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import (
    ArgumentError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
    SQLAlchemyError,
)

from tksk_desktop.domain.errors import DatabaseTooNew
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Candidate, Choice, DeskStoreUnreachable, Standing
from tksk_desktop.domain.received_figures import NEED_COUNTS, Fault, Part, Tally
from tksk_desktop.receiving.desk_tables import (
    FORM,
    desk_form,
    metadata,
    received_needs,
    received_reports,
    received_tallies,
)
from tksk_desktop.usecases.recap.needs import StoredPaper
from tksk_desktop.usecases.recap.readings import NeedSum, ReadPaper, TallySum

PAGE = 500
"""Rows fetched at a time: however many reports there are, memory holds these."""
reports = received_reports.c


def open_desk(url: str) -> ReceivingDesk:
    """Open a desk's database and make its tables where it is empty.

    Raise DeskStoreUnreachable, or DatabaseTooNew for one that a newer program made. The causes are
    not carried on: a driver repeats the address in its words, and with it a password.
    """
    try:
        engine = sa.create_engine(url, hide_parameters=True)
        if engine.dialect.name == "sqlite":
            sa.event.listen(engine, "connect", _tie_rows)
        metadata.create_all(engine)
        with engine.begin() as connection:
            form = connection.scalar(sa.select(sa.func.max(desk_form.c.version)))
            if form is None:
                connection.execute(desk_form.insert().values(version=FORM))
    except (SQLAlchemyError, ArgumentError, NoSuchModuleError, ImportError, OSError):
        raise DeskStoreUnreachable from None
    if form is not None and form > FORM:
        engine.dispose()
        raise DatabaseTooNew
    return ReceivingDesk(engine)


def names_a_password(url: str) -> bool:
    """Tell whether an address holds a password, which never belongs on a command line."""
    try:
        return bool(sa.make_url(url).password)
    except ArgumentError:
        return False


class ReceivingDesk:
    """Fulfils ``usecases.recap.needs.DeskStore``."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with _reachable(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with _reachable(), self._engine.connect() as connection:
            yield connection

    def add(self, papers: Sequence[ReadPaper], taken_at: datetime) -> int:
        """Keep papers in one transaction; return how many were new by their bytes."""
        by_bytes = {paper.sha256: paper for paper in papers if paper.figures is not None}
        with self._writing() as connection:
            known = connection.scalars(
                sa.select(reports.sha256).where(reports.sha256.in_(list(by_bytes)))
            )
            for sha256 in list(known):
                del by_bytes[sha256]
            new = list(by_bytes.values())
            if not new:
                return 0
            rows = [_report_row(paper, taken_at) for paper in new]
            connection.execute(received_reports.insert(), rows)
            stored = sa.select(reports.sha256, reports.id).where(
                reports.sha256.in_([paper.sha256 for paper in new])
            )
            ids = dict(connection.execute(stored).all())
            needs = [row for paper in new for row in _need_rows(ids[paper.sha256], paper)]
            tallies = [row for paper in new for row in _tally_rows(ids[paper.sha256], paper)]
            for table, its_rows in ((received_needs, needs), (received_tallies, tallies)):
                if its_rows:
                    connection.execute(table.insert(), its_rows)
        return len(new)

    def papers(self, month: Month, area: str) -> Iterator[tuple[str, list[StoredPaper]]]:
        """Return each sub-district's reports of a month in the order they came, by code."""
        query = (
            sa.select(received_reports)
            .where(*_within(month, area))
            .order_by(reports.subdistrict_code, reports.id)
        )
        with self._reading() as connection:
            rows = connection.execution_options(yield_per=PAGE).execute(query)
            for code, own in groupby(rows, lambda row: str(row.subdistrict_code)):
                yield code, [_stored(row) for row in own]

    def set_chosen(self, month: Month, area: str, choices: Iterable[tuple[str, Choice]]) -> None:
        """Note which report of each sub-district stands for the month."""
        counted = [
            {"chosen": choice.id}
            for _code, choice in choices
            if choice.standing is Standing.COUNTED and choice.id is not None
        ]
        table = received_reports
        with self._writing() as connection:
            connection.execute(table.update().where(*_within(month, area)).values(is_counted=False))
            if counted:
                one = table.update().where(reports.id == sa.bindparam("chosen"))
                connection.execute(one.values(is_counted=True), counted)

    def last_signers(self, before: Month, area: str) -> dict[str, str]:
        """Return the fingerprint that each sub-district signed with when it last counted."""
        last = (
            sa.select(reports.subdistrict_code, sa.func.max(reports.month).label("month"))
            .where(reports.is_counted, reports.month < str(before), _in_area(area))
            .group_by(reports.subdistrict_code)
            .subquery()
        )
        query = sa.select(reports.subdistrict_code, reports.fingerprint_sha256).join(
            last,
            (last.c.subdistrict_code == reports.subdistrict_code)
            & (last.c.month == reports.month)
            & reports.is_counted,
        )
        with self._reading() as connection:
            return dict(connection.execute(query).all())

    def differing_openings(self, month: Month, area: str) -> frozenset[str]:
        """Return the sub-districts whose opening figures are not the former month's closing.

        Only those whose former month was counted too; a kind that one of them lacks stands for 0.
        """
        with self._reading() as connection:
            now = _by_place(connection, month, area, "opening")
            before = _by_place(connection, month.previous, area, "closing")
            former = set(
                connection.scalars(
                    sa.select(reports.subdistrict_code).where(
                        *_within(month.previous, area), reports.is_counted
                    )
                )
            )
        places = {code for code, _kind in now | before} & former
        return frozenset(
            code
            for code, kind in now.keys() | before.keys()
            if code in places and now.get((code, kind), 0) != before.get((code, kind), 0)
        )

    def need_sums(self, month: Month, area: str, width: int) -> Iterator[NeedSum]:
        """Sum the counted reports by kind and area, an area being so many letters of the code."""
        place, kind = _place(width), received_needs.c.kind
        sums = [sa.func.sum(received_needs.c[name]) for name in NEED_COUNTS]
        query = (
            sa.select(place, kind, *sums)
            .join_from(received_needs, received_reports)
            .where(*_within(month, area), reports.is_counted)
            .group_by(place, kind)
            .order_by(place, kind)
        )
        with self._reading() as connection:
            for code, name, *counts in connection.execution_options(yield_per=PAGE).execute(query):
                yield NeedSum(code, name, *(int(count) for count in counts))

    def tally_sums(self, month: Month, area: str, width: int) -> Iterator[TallySum]:
        """Sum the tallies likewise."""
        held = received_tallies.c
        named = (_place(width), held.part, held.code, held.measure)
        query = (
            sa.select(*named, sa.func.sum(held.amount))
            .join_from(received_tallies, received_reports)
            .where(*_within(month, area), reports.is_counted)
            .group_by(*named)
            .order_by(*named)
        )
        with self._reading() as connection:
            rows = connection.execution_options(yield_per=PAGE).execute(query)
            for place, part, code, measure, amount in rows:
                yield TallySum(place, Tally(Part(part), code, measure, int(amount)))


@contextmanager
def _reachable() -> Iterator[None]:
    """Turn what a server that went away says into a refusal."""
    try:
        yield
    except (OperationalError, InterfaceError):
        raise DeskStoreUnreachable from None


def _tie_rows(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")


def _place(width: int) -> sa.ColumnElement[str]:
    # Written out, not bound: grouped by and selected, it must be the same expression.
    return sa.func.substr(reports.subdistrict_code, sa.literal_column("1"), _literal(width))


def _literal(width: int) -> sa.ColumnElement[int]:
    return sa.literal_column(str(int(width)), sa.Integer)


def _in_area(area: str) -> sa.ColumnElement[bool]:
    if not area:
        return sa.true()
    # Codes are digits and points: no letter of them is a wildcard.
    return reports.subdistrict_code.startswith(f"{area}.")


def _within(month: Month, area: str) -> tuple[sa.ColumnElement[bool], ...]:
    return reports.month == str(month), _in_area(area)


def _by_place(
    connection: sa.Connection, month: Month, area: str, measure: str
) -> dict[tuple[str, str], int]:
    query = (
        sa.select(reports.subdistrict_code, received_needs.c.kind, received_needs.c[measure])
        .join_from(received_needs, received_reports)
        .where(*_within(month, area), reports.is_counted)
    )
    return {(code, kind): int(count) for code, kind, count in connection.execute(query)}


def _report_row(paper: ReadPaper, taken_at: datetime) -> dict[str, Any]:
    figures = paper.figures
    assert figures is not None
    return {
        "month": str(figures.month),
        "subdistrict_code": figures.subdistrict_code,
        "subdistrict": figures.subdistrict,
        "regency": figures.regency,
        "province": figures.province,
        "document_id": figures.document_id,
        "version": figures.version,
        "letter_number": figures.letter_number,
        "letter_date": figures.letter_date,
        "replaces": figures.replaces,
        "signer_name": paper.signer_name,
        "fingerprint_sha256": paper.fingerprint_sha256,
        "signed_at": paper.signed_at,
        "sha256": paper.sha256,
        "figures_sha256": paper.figures_sha256,
        "faults": ",".join(paper.faults),
        "file_name": paper.file_name,
        "taken_at": taken_at,
        "is_counted": False,
    }


def _need_rows(report_id: int, paper: ReadPaper) -> Iterator[dict[str, Any]]:
    """Return a row for each kind of which anything was counted; villages stay in the paper."""
    for need in paper.figures.by_kind() if paper.figures else ():
        counts = {name: getattr(need, name) for name in NEED_COUNTS}
        if any(counts.values()):
            yield {"report_id": report_id, "kind": need.kind, **counts}


def _tally_rows(report_id: int, paper: ReadPaper) -> Iterator[dict[str, Any]]:
    for tally in paper.figures.tallies if paper.figures else ():
        if tally.amount:
            yield {
                "report_id": report_id,
                "part": tally.part.value,
                "code": tally.code,
                "measure": tally.measure,
                "amount": tally.amount,
            }


def _stored(row: Any) -> StoredPaper:
    signed_at = row.signed_at
    if signed_at is not None:
        # SQLite gives back the hour without its zone; it was kept in UTC.
        signed_at = signed_at.replace(tzinfo=signed_at.tzinfo or UTC).astimezone(UTC)
    return StoredPaper(
        id=row.id,
        subdistrict_code=row.subdistrict_code,
        subdistrict=row.subdistrict,
        regency=row.regency,
        province=row.province,
        candidate=Candidate(
            id=row.id,
            document_id=row.document_id,
            version=row.version,
            figures_sha256=row.figures_sha256,
            faults=tuple(Fault(name) for name in row.faults.split(",") if name),
        ),
        letter_number=row.letter_number,
        signer_name=row.signer_name,
        fingerprint_sha256=row.fingerprint_sha256,
        signed_at=signed_at,
    )
