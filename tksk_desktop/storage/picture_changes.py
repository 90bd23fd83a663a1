# SPDX-License-Identifier: MIT
"""What differs between the former and the present rows of a picture, for the log of changes.

A genogram or ecomap is kept as one whole value; the log is told in one entry of its client which
symbols and lines came, went, changed or were moved. People who are in the register are called by
their number there, never by name: one of them may be hidden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.storage.audit_changes import PartChange, RowChange

Row = Mapping[str, Any]
KEYS = {
    "kin_people": ("person_key",),
    "kin_ties": ("kind", "one_key", "other_key"),
    "kin_qualities": ("one_key", "other_key"),
    "ecomap_nodes": ("node_key",),
    "ecomap_ties": ("one_key", "other_key"),
}
"""What makes a row of each table the same row as before."""
PLACES = ("x", "y")


def picture_change(
    client_id: int, former: Mapping[str, Sequence[Row]], present: Mapping[str, Sequence[Row]]
) -> RowChange | None:
    """Return the entry of a client's picture, tables with rows before and after; None if equal."""
    called = {**_called(former), **_called(present)}
    parts = [
        part
        for table, key in KEYS.items()
        if table in present
        for part in _parts(table, key, former[table], present[table], called)
    ]
    if not parts:
        return None
    return RowChange("clients", client_id, AuditEvent.CHANGED, parts=parts)


def _parts(
    table: str,
    key: Sequence[str],
    former: Sequence[Row],
    present: Sequence[Row],
    called: Mapping[int, str],
) -> list[PartChange]:
    before = {tuple(row[name] for name in key): row for row in former}
    after = {tuple(row[name] for name in key): row for row in present}
    parts = []
    for place in {**before, **after}:
        old, new = before.get(place), after.get(place)
        fields = _fields(old or {}, new or {}, key)
        if old is not None and new is not None and not fields:
            continue
        event = AuditEvent.CHANGED
        if old is None or new is None:
            event = AuditEvent.ADDED if old is None else AuditEvent.REMOVED
        ends = [name for name in key if name.endswith("_key")]
        row = new or old or {}
        who = " – ".join(called.get(row[name], "") for name in ends).strip(" –")
        parts.append(PartChange(table, None, event, fields, called=who))
    return parts


def _fields(old: Row, new: Row, key: Sequence[str]) -> dict[str, tuple[Any, Any]]:
    """Return what changed; a register member's name stays in the register."""
    silent = {name for name in key if name.endswith("_key")}
    if old.get("member_id") or new.get("member_id"):
        silent.add("name")
    pairs = {
        name: (_plain(old.get(name)), _plain(new.get(name)))
        for name in {**old, **new}
        if name not in silent
    }
    whole = not (old and new)
    return {
        name: pair
        for name, pair in pairs.items()
        if pair[0] != pair[1] and not (whole and set(pair) <= {None, "", False})
    }


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return round(value) if isinstance(value, float) else value


def _called(tables: Mapping[str, Sequence[Row]]) -> dict[int, str]:
    people = {
        row["person_key"]: f"klien no. {row['member_id']}" if row["member_id"] else row["name"]
        for row in tables.get("kin_people", ())
    }
    circles = {row["node_key"]: row["name"] for row in tables.get("ecomap_nodes", ())}
    return {**people, **circles}
