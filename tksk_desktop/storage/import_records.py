# SPDX-License-Identifier: MIT
"""Imports done, what was decided in them, and the draft of quick entry."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.exchanged_rows import ImportUndone, ReadRow, RowDecision, RowField
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage import import_households, import_people, import_undoing
from tksk_desktop.storage.handed_people import count_kept_back, handed_people
from tksk_desktop.storage.household_records import DatabaseWelfare
from tksk_desktop.storage.schema import (
    client_aliases,
    client_needs,
    clients,
    entry_drafts,
    import_decisions,
    imported_clients,
    imported_households,
    imports,
    table_mappings,
    welfare_ranks,
)
from tksk_desktop.usecases.exchange.needs import (
    ChangedPerson,
    HandedPerson,
    ImportRecord,
    KeptDecision,
    RegisteredPerson,
    Told,
)
from tksk_desktop.usecases.exchange.readings import ImportLine, KeptMapping

CHUNK = 500
ONE_DRAFT = 1
PERSON = (
    "id",
    "name",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "village_code",
    "address",
    "phone",
    "nickname",
    "mother_name",
    "father_name",
    "notes",
    "outside_place",
)
COUNTS = ("rows", "added", "changed", "skipped", "wrong", "households", "ranks")


class DatabaseImports:
    """Fulfils ``usecases.exchange.needs.ImportRecords``."""

    def __init__(self, session: Session, levels: Mapping[str, int]) -> None:
        self._session = session
        self._levels = levels

    def register(self, ids: Sequence[int] | None = None) -> tuple[RegisteredPerson, ...]:
        """Return everyone registered, or some, to compare with; merged records are left out."""
        connection = self._session.connection()
        wanted = sa.true() if ids is None else clients.c.id.in_(ids)
        of_wanted = sa.true() if ids is None else client_needs.c.client_id.in_(ids)
        called = sa.true() if ids is None else client_aliases.c.client_id.in_(ids)
        kinds: dict[int, list[str]] = defaultdict(list)
        carried = sa.select(client_needs.c.client_id, client_needs.c.kind_code).where(
            client_needs.c.until.is_(None), of_wanted
        )
        for client_id, code in connection.execute(carried):
            kinds[client_id].append(code)
        niks: dict[int, list[str]] = defaultdict(list)
        names: dict[int, list[str]] = defaultdict(list)
        other = sa.select(
            client_aliases.c.client_id, client_aliases.c.kind, client_aliases.c.value
        ).where(called, client_aliases.c.kind != AliasKind.FORMER_CARD)
        for client_id, kind, value in connection.execute(other):
            (niks if kind is AliasKind.FORMER_NIK else names)[client_id].append(value)
        query = sa.select(*(clients.c[name] for name in PERSON), clients.c.confidentiality).where(
            clients.c.merged_into_id.is_(None), clients.c.destroyed_on.is_(None), wanted
        )
        return tuple(
            RegisteredPerson(
                **{name: row[place] for place, name in enumerate(PERSON)},
                kind_codes=tuple(sorted(kinds.get(row[0], ()))),
                former_niks=tuple(niks.get(row[0], ())),
                aliases=tuple(names.get(row[0], ())),
                is_veiled=is_hidden(row[-1]),
            )
            for row in connection.execute(query)
        )

    def kept_mapping(self, header_set: str) -> KeptMapping | None:
        """Return what was chosen for tables with these headers the last time."""
        said = self._session.connection().scalar(
            sa.select(table_mappings.c.choice).where(table_mappings.c.header_set == header_set)
        )
        if said is None:
            return None
        choice = json.loads(said)
        return KeptMapping(
            tuple(RowField(name) if name else None for name in choice["mapping"]),
            choice["villages"],
            choice["village"],
        )

    def keep_mapping(self, header_set: str, kept: KeptMapping, kept_at: datetime) -> None:
        """Keep what was chosen; the newest choice counts."""
        choice = json.dumps(
            {
                "mapping": [field.value if field else "" for field in kept.mapping],
                "villages": dict(kept.village_answers),
                "village": kept.default_village,
            },
            ensure_ascii=False,
        )
        connection = self._session.connection()
        known = table_mappings.c.header_set == header_set
        connection.execute(sa.delete(table_mappings).where(known))
        connection.execute(
            table_mappings.insert().values(header_set=header_set, choice=choice, kept_at=kept_at)
        )

    def decisions(self, keys: Collection[str]) -> dict[str, KeptDecision]:
        """Return what was decided about these rows before."""
        connection = self._session.connection()
        found = {}
        for part in _chunks(sorted(keys)):
            query = sa.select(
                import_decisions.c.row_key,
                import_decisions.c.client_id,
                import_decisions.c.decision,
            ).where(import_decisions.c.row_key.in_(part))
            for key, client_id, decision in connection.execute(query):
                found[key] = KeptDecision(client_id, RowDecision(decision))
        return found

    def keep_decisions(self, decided: Mapping[str, KeptDecision], *, decided_at: datetime) -> None:
        """Keep decisions; the newest about a row counts."""
        connection = self._session.connection()
        for part in _chunks(sorted(decided)):
            connection.execute(
                sa.delete(import_decisions).where(import_decisions.c.row_key.in_(part))
            )
            connection.execute(
                import_decisions.insert(),
                [
                    {
                        "row_key": key,
                        "client_id": decided[key].client_id,
                        "decision": decided[key].decision,
                        "decided_at": decided_at,
                    }
                    for key in part
                ],
            )

    def begin(self, record: ImportRecord) -> int:
        """Keep an import and return its id."""
        values = {
            "made_at": record.made_at,
            "layout_id": record.layout_id,
            "layout_title": record.layout_title,
            "sha256": record.sha256,
            **{name: getattr(record, name) for name in COUNTS},
        }
        connection = self._session.connection()
        starts = json.dumps(import_undoing.last_ids(connection))
        added = connection.execute(imports.insert().values(starts=starts, **values))
        return int(added.lastrowid)

    def finish(self, import_id: int, record: ImportRecord) -> None:
        """Keep the counts."""
        counts = {name: getattr(record, name) for name in COUNTS}
        self._session.connection().execute(
            sa.update(imports).where(imports.c.id == import_id).values(counts)
        )

    def add_people(
        self, import_id: int, rows: Sequence[ReadRow], *, on: date, progress: Told
    ) -> list[int]:
        """Add rows as clients, all at once; return their ids in the order of the rows."""
        connection = self._session.connection()
        ids = import_people.add_people(
            connection, rows, on=on, levels=self._levels, progress=progress
        )
        self._mark(import_id, ids, {})
        return ids

    def form_households(
        self, import_id: int, people: Sequence[tuple[int, ReadRow]], *, on: date
    ) -> int:
        """Join new clients by their family card; return how many households were formed."""
        connection = self._session.connection()
        import_households.form_households(connection, people, on=on)
        formed = import_undoing.new_households(connection, import_id)
        if formed:
            connection.execute(
                imported_households.insert(),
                [{"import_id": import_id, "household_id": each} for each in formed],
            )
        return len(formed)

    def add_ranks(
        self, import_id: int, rows: Sequence[ReadRow], *, on: date, source: str
    ) -> tuple[int, int]:
        """Keep desil by family card or NIK; return how many were kept and were of nobody."""
        welfare, connection = DatabaseWelfare(self._session), self._session.connection()
        cards = {row.family_card_number for row in rows if row.family_card_number is not None}
        households = welfare.households_with_card(cards)
        people = welfare.clients_with_nik({row.nik for row in rows if row.nik is not None})
        known = set(welfare.known(source))
        found, unmatched = [], 0
        for row in rows:
            household_id = households.get(row.family_card_number or "")
            client_id = people.get(row.nik or "") if household_id is None else None
            rank = row.welfare_rank
            if rank is None or (household_id is None and client_id is None):
                unmatched += 1
                continue
            key = (household_id, client_id, rank, on.isoformat())
            if key not in known:
                known.add(key)
                found.append(WelfareRank(rank, on, source, household_id, client_id))
        welfare.add_all(found)
        if found:
            newest = connection.scalar(sa.select(sa.func.max(welfare_ranks.c.id)))
            connection.execute(
                sa.update(imports).where(imports.c.id == import_id).values(last_rank=newest)
            )
        return len(found), unmatched

    def keep_changed(self, import_id: int, changed: Sequence[ChangedPerson]) -> None:
        """Keep what changed people were like before, so that it can be undone."""
        before = {each.client_id: json.dumps(_plain(each.before)) for each in changed}
        self._mark(import_id, list(before), before)

    def all(self) -> tuple[ImportLine, ...]:
        """Return all imports, the newest first."""
        names = ("id", "made_at", "layout_title", "sha256", *COUNTS, "undone_at")
        query = sa.select(*(imports.c[name] for name in names)).order_by(imports.c.id.desc())
        return tuple(ImportLine(*row) for row in self._session.connection().execute(query))

    def undo(self, import_id: int, *, undone_at: datetime) -> tuple[int, int]:
        """Take an import back whole; raise as the protocol says."""
        connection = self._session.connection()
        row = connection.execute(
            sa.select(imports.c.undone_at).where(imports.c.id == import_id)
        ).one_or_none()
        if row is None:
            raise NotFound("import")
        if row.undone_at is not None:
            raise ImportUndone
        import_undoing.refuse_followers(connection, import_id)
        counts = import_undoing.take_back(connection, import_id)
        connection.execute(
            sa.update(imports).where(imports.c.id == import_id).values(undone_at=undone_at)
        )
        return counts

    def people_to_hand_out(
        self, ids: Sequence[int] | None, *, opened: bool
    ) -> tuple[HandedPerson, ...]:
        """Return people for a list that leaves the house; level 3 only where opened."""
        return handed_people(self._session.connection(), ids, opened=opened)

    def kept_in_the_house(self, ids: Sequence[int] | None, *, opened: bool) -> tuple[int, int]:
        """Return how many people a list leaves out: restricted, and hidden by level 3."""
        return count_kept_back(self._session.connection(), ids, opened=opened)

    def entry_draft(self) -> str:
        """Return what the grid of quick entry held."""
        query = sa.select(entry_drafts.c.content).where(entry_drafts.c.id == ONE_DRAFT)
        return self._session.connection().scalar(query) or ""

    def keep_entry_draft(self, content: str, *, saved_at: datetime) -> None:
        """Keep what the grid holds; an empty text discards it."""
        connection = self._session.connection()
        connection.execute(sa.delete(entry_drafts))
        if content:
            connection.execute(
                entry_drafts.insert().values(id=ONE_DRAFT, content=content, saved_at=saved_at)
            )

    def _mark(self, import_id: int, ids: Sequence[int], before: Mapping[int, str]) -> None:
        """Keep who an import brought or changed, with a mark of how it left them."""
        if not ids:
            return
        connection = self._session.connection()
        present = import_undoing.marks(connection, ids)
        connection.execute(
            imported_clients.insert(),
            [
                {
                    "import_id": import_id,
                    "client_id": client_id,
                    "is_new": client_id not in before,
                    "mark": present[client_id],
                    "before": before.get(client_id, ""),
                }
                for client_id in ids
            ],
        )


def _plain(before: Mapping[str, object]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for name, value in before.items():
        if isinstance(value, date):
            said[name] = value.isoformat()
        elif isinstance(value, StrEnum):
            said[name] = value.value
        else:
            said[name] = list(value) if isinstance(value, tuple) else value
    return said


def _chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]
