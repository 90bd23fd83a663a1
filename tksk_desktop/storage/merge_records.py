# SPDX-License-Identifier: MIT
"""Merges: moves every link of a merged record, remembers each, and puts them back.

The links are moved by statements over the schema's own tables, past the mapper: the log of changes
counts their rows, and the act notes the merge itself. Which columns there are is in
``merge_links``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.merging import LinkStep, MergeHindrance
from tksk_desktop.domain.partial_dates import read_day
from tksk_desktop.storage.merge_links import LINKS, LinkRule
from tksk_desktop.storage.schema import clients, merge_links, merges, metadata
from tksk_desktop.usecases.doubles.readings import UndoPlan


class DatabaseMerges:
    """Fulfils ``usecases.doubles.needs.MergeRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(
        self, *, kept_id: int, merged_id: int, at: datetime, reason: str, nik: str | None
    ) -> int:
        """Note a merge and return its id."""
        values = {
            "kept_id": kept_id,
            "merged_id": merged_id,
            "merged_at": at,
            "reason": reason,
            "merged_nik": nik,
            "fields": {},
        }
        made = self._connection.execute(sa.insert(merges).values(**values))
        key = made.inserted_primary_key
        assert key is not None
        return int(key[0])

    def move_links(self, merge_id: int) -> None:
        """Move every link of the merged one to the kept one, each noted."""
        merge = self._merge(merge_id)
        drawn = {
            rule.picture: self._has_picture(rule.picture, merge.kept_id)
            for rule in LINKS.values()
            if rule.picture
        }
        for (table_name, column_name), rule in LINKS.items():
            if rule.moves:
                column = metadata.tables[table_name].c[column_name]
                aside = drawn.get(rule.picture, False)
                self._move(merge_id, column, rule, merge.merged_id, merge.kept_id, aside=aside)
        self._session.expire_all()

    def note_fields(self, merge_id: int, fields: Mapping[str, tuple[Any, Any]]) -> None:
        """Note per field what the kept one had and what it has now."""
        plain = {name: [_plain(value) for value in pair] for name, pair in fields.items()}
        self._connection.execute(
            sa.update(merges).where(merges.c.id == merge_id).values(fields=plain)
        )

    def note_aliases(self, merge_id: int, alias_ids: Iterable[int]) -> None:
        """Note other names that were added."""
        for alias_id in alias_ids:
            self._note(merge_id, LinkStep.ADDED, "client_aliases", "client_id", alias_id)

    def plan_undo(self, merge_id: int) -> UndoPlan:
        """Return what undoing will do, and what hinders it; raise NotFound."""
        merge = self._merge(merge_id)
        kept, merged = self._client(merge.kept_id), self._client(merge.merged_id)
        links = self._links(merge_id)
        back = sum(1 for link in links if self._can_go_back(link, merge.kept_id))
        return UndoPlan(
            merge_id=merge_id,
            merged_name=merged.name,
            kept_name=kept.name,
            moved_back=back,
            kept_fields=tuple(
                name
                for name, (_former, since) in merge.fields.items()
                if _plain(kept._mapping[name]) != since
            ),
            gone=len(links) - back,
            hindrance=self._hindrance(merge, kept),
        )

    def undo(self, merge_id: int, at: datetime) -> tuple[int, int]:
        """Put every link and field back; return the kept and the merged one's id."""
        merge = self._merge(merge_id)
        self._session.flush()
        for link in reversed(self._links(merge_id)):
            if self._can_go_back(link, merge.kept_id):
                self._put_back(link, merge.merged_id)
        self._put_fields_back(merge)
        given_back = {"merged_into_id": None, "nik": merge.merged_nik}
        self._update_client(merge.merged_id, given_back)
        self._connection.execute(
            sa.update(merges).where(merges.c.id == merge_id).values(undone_at=at)
        )
        self._session.expire_all()
        return merge.kept_id, merge.merged_id

    @property
    def _connection(self) -> sa.Connection:
        return self._session.connection()

    def _merge(self, merge_id: int) -> Any:
        row = self._connection.execute(
            sa.select(merges).where(merges.c.id == merge_id)
        ).one_or_none()
        if row is None:
            raise NotFound("merge")
        return row

    def _client(self, client_id: int) -> Any:
        return self._connection.execute(sa.select(clients).where(clients.c.id == client_id)).one()

    def _links(self, merge_id: int) -> list[Any]:
        query = sa.select(merge_links).where(merge_links.c.merge_id == merge_id)
        return list(self._connection.execute(query.order_by(merge_links.c.id)))

    def _note(
        self,
        merge_id: int,
        step: LinkStep,
        table: str,
        column: str,
        row_id: int,
        former: Any = None,
    ) -> None:
        values = {
            "merge_id": merge_id,
            "step": step,
            "table_name": table,
            "column_name": column,
            "row_id": row_id,
            "former": former,
        }
        self._connection.execute(sa.insert(merge_links).values(**values))

    def _move(
        self,
        merge_id: int,
        column: sa.Column[Any],
        rule: LinkRule,
        merged_id: int,
        kept_id: int,
        *,
        aside: bool,
    ) -> None:
        table = column.table
        rows = self._connection.execute(sa.select(table).where(column == merged_id)).all()
        for row in rows:
            like = self._like(column, rule, row, kept_id)
            if like is None and not aside:
                self._connection.execute(
                    sa.update(table).where(table.c.id == row.id).values({column: kept_id})
                )
                self._note(merge_id, LinkStep.MOVED, table.name, column.name, row.id)
                continue
            if like is not None:
                self._keep_strongest(merge_id, table, rule, row, like)
            former = {name: _plain(value) for name, value in row._mapping.items()}
            self._note(merge_id, LinkStep.SET_ASIDE, table.name, column.name, row.id, former)
            self._connection.execute(sa.delete(table).where(table.c.id == row.id))

    def _has_picture(self, tables: Iterable[str], client_id: int) -> bool:
        """Tell whether a client has a picture in any of these tables."""
        return any(
            self._connection.execute(
                sa.select(table.c.id).where(table.c.client_id == client_id).limit(1)
            ).one_or_none()
            for table in map(metadata.tables.__getitem__, tables)
        )

    def _like(self, column: sa.Column[Any], rule: LinkRule, row: Any, kept_id: int) -> Any:
        """Return the row of the kept one that says the same already."""
        if rule.alike is None or (rule.only_open and row.until is not None):
            return None
        table = column.table
        query = sa.select(table).where(column == kept_id)
        for name in rule.alike:
            query = query.where(table.c[name] == row._mapping[name])
        if rule.only_open:
            query = query.where(table.c.until.is_(None))
        return self._connection.execute(query.limit(1)).one_or_none()

    def _keep_strongest(
        self, merge_id: int, table: Any, rule: LinkRule, row: Any, like: Any
    ) -> None:
        if rule.strongest is None:
            return
        name, weakest_first = rule.strongest
        had, given = _plain(like._mapping[name]), _plain(row._mapping[name])
        if weakest_first.index(given) > weakest_first.index(had):
            self._note(merge_id, LinkStep.CHANGED, table.name, name, like.id, [had, given])
            self._connection.execute(
                sa.update(table).where(table.c.id == like.id).values({name: row._mapping[name]})
            )

    def _can_go_back(self, link: Any, kept_id: int) -> bool:
        """Tell whether a link is still as the merge left it."""
        table = metadata.tables[link.table_name]
        row = self._connection.execute(
            sa.select(table).where(table.c.id == link.row_id)
        ).one_or_none()
        if link.step is LinkStep.SET_ASIDE:
            return row is None and self._whole_is_there(table, link.former)
        if row is None:
            return False
        present = _plain(row._mapping[link.column_name])
        return bool(present == (link.former[1] if link.step is LinkStep.CHANGED else kept_id))

    def _whole_is_there(self, table: sa.Table, former: Mapping[str, Any]) -> bool:
        """Tell whether all that a row that was set aside points to is still there."""
        for column in table.columns:
            for key in column.foreign_keys:
                if former[column.name] is None:
                    continue
                target = key.column
                found = self._connection.execute(
                    sa.select(target).where(target == former[column.name])
                ).one_or_none()
                if found is None:
                    return False
        return True

    def _put_back(self, link: Any, merged_id: int) -> None:
        table = metadata.tables[link.table_name]
        here = table.c.id == link.row_id
        if link.step is LinkStep.SET_ASIDE:
            row = {name: _typed(table.c[name], value) for name, value in link.former.items()}
            self._connection.execute(sa.insert(table).values(row))
        elif link.step is LinkStep.ADDED:
            self._connection.execute(sa.delete(table).where(here))
        else:
            value = link.former[0] if link.step is LinkStep.CHANGED else merged_id
            column = table.c[link.column_name]
            self._connection.execute(
                sa.update(table).where(here).values({column: _typed(column, value)})
            )

    def _put_fields_back(self, merge: Any) -> None:
        """Give the kept one its former values, but for those changed since."""
        kept = self._client(merge.kept_id)
        former = {
            name: _typed(clients.c[name], had)
            for name, (had, since) in merge.fields.items()
            if _plain(kept._mapping[name]) == since
        }
        if former:
            self._update_client(merge.kept_id, former)

    def _update_client(self, client_id: int, values: Mapping[str, Any]) -> None:
        self._connection.execute(
            sa.update(clients).where(clients.c.id == client_id).values(**values)
        )

    def _hindrance(self, merge: Any, kept: Any) -> MergeHindrance | None:
        if merge.undone_at is not None:
            return MergeHindrance.NOT_MERGED
        if kept.merged_into_id is not None:
            return MergeHindrance.LATER_MERGE
        gives_back = [merge.merged_nik]
        former_nik, nik_since = merge.fields.get("nik", (None, None))
        if kept.nik == nik_since:
            gives_back.append(former_nik)
        elif merge.merged_nik is not None and kept.nik == merge.merged_nik:
            return MergeHindrance.NUMBER_TAKEN
        wanted = [nik for nik in gives_back if nik is not None]
        taken = sa.select(clients.c.id).where(clients.c.nik.in_(wanted), clients.c.id != kept.id)
        if self._connection.execute(taken.limit(1)).one_or_none() is not None:
            return MergeHindrance.NUMBER_TAKEN
        return None


def _plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def _typed(column: sa.Column[Any], value: Any) -> Any:
    """Return a value from JSON as its column takes it."""
    if value is None:
        return None
    kind = column.type.python_type
    if kind is date:
        return read_day(value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    return kind(value) if issubclass(kind, Enum) else value
