# SPDX-License-Identifier: MIT
"""The log of changes in plain Indonesian sentences, the same on screen and on paper; no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from tksk_desktop.domain.access import AccessRole
from tksk_desktop.domain.audit import AuditEvent, ChainVerdict
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.record_words import field_word, record_word
from tksk_desktop.usecases.audit.readings import AuditLine, FieldChange, PartLine, Value
from tksk_desktop.vocabulary import clock_time, instant, long_date, number, word

SECRET = "•"
LONGEST_QUOTE = 160
_DONE = {"added": "ditambahkan", "changed": "diubah", "removed": "dihapus"}
DETAIL_WORDS = {
    "paper": "berkas",
    "place": "ke",
    "kept_id": "klien yang dipertahankan",
    "other_id": "klien yang digabungkan",
    "import": "lewat impor nomor",
    "records": "banyaknya catatan",
    "number": "nomor",
    "ground": "dasar",
    "legal_basis": "dasar hukum",
    "people": "orang",
    "restricted": "dibatasi dan tidak ikut",
    "hidden": "rahasia dan tidak ikut",
    "without_ground": "tanpa persetujuan",
    "role": "untuk",
    "tries": "kali",
}
"""What the details of a note are called; a key without a word is shown as it is."""
DETAIL_KINDS: Mapping[str, type[StrEnum]] = {"role": AccessRole, "legal_basis": LegalBasis}
"""Details that are members of an enumeration."""


@dataclass(frozen=True)
class ValueNames:
    """Names for codes that stand in fields (villages, kinds of need), and the zone of instants."""

    villages: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    zone: TimeZone = TimeZone.WIB


def chain_sentence(verdict: ChainVerdict) -> str:
    """Say whether the log is whole, or which entry is the first that is not."""
    if verdict.fault is None:
        return f"{number(verdict.entries)} catatan, berantai utuh"
    if verdict.broken_number is None:
        return f"{number(verdict.entries)} catatan, tetapi {word(verdict.fault)}"
    return f"catatan nomor {number(verdict.broken_number)} {word(verdict.fault)}"


def entry_sentence(line: AuditLine, names: ValueNames) -> str:
    """Say in one sentence what an entry tells, without its time and whom it concerns."""
    said = _what_happened(line, names)
    if line.is_erased:
        return f"{said} (isinya sudah dimusnahkan)"
    if line.reason:
        said += f": {line.reason}"
    details = [
        f"{DETAIL_WORDS.get(key, key)} {_detail(key, value)}"
        for key, value in line.details
        if value
    ]
    return said + (f" ({'; '.join(details)})" if details else "")


def _detail(key: str, value: object) -> object:
    kind = DETAIL_KINDS.get(key)
    return value if kind is None else word(kind(str(value))).lower()


def _what_happened(line: AuditLine, names: ValueNames) -> str:
    event, record = line.event, record_word(line.entity)
    if event is AuditEvent.IN_BULK:
        return f"{record}: {number(line.rows)} baris {_DONE.get(line.done, line.done)} sekaligus"
    if event not in (AuditEvent.ADDED, AuditEvent.CHANGED, AuditEvent.REMOVED):
        return f"{word(event)} ({record.lower()})" if line.entity else word(event)
    fields = _fields_words(line.entity, event, line.fields, names)
    parts = [_part_words(part, names) for part in line.parts]
    if event is AuditEvent.CHANGED and len(fields) == 1 and not parts:
        return f"{record}: {fields[0]}"
    told = "; ".join([*fields, *parts])
    return f"{record} {_DONE[event.value]}" + (f": {told}" if told else "")


def _part_words(part: PartLine, names: ValueNames) -> str:
    fields = ", ".join(_fields_words(part.part, part.event, part.fields, names))
    called = f" “{part.called}”" if part.called else ""
    said = f"{record_word(part.part).lower()}{called} {_DONE[part.event.value]}"
    return f"{said} ({fields})" if fields else said


def _fields_words(
    table: str, event: AuditEvent, fields: Sequence[FieldChange], names: ValueNames
) -> list[str]:
    """Say each field; of a whole record that came or went only what stood in it."""
    if event is AuditEvent.CHANGED:
        return [_field_words(table, each, names) for each in fields]
    said = []
    for each in fields:
        value = each.after if each.after is not None else each.before
        words = "" if value == SECRET else f" {value_words(value, names)}"
        said.append(f"{field_word(table, each.name)}{words}")
    return said


def _field_words(table: str, change: FieldChange, names: ValueNames) -> str:
    """Say ``alamat diubah dari “A” menjadi “B”``, or that it was filled in or emptied."""
    called = field_word(table, change.name)
    if SECRET in (change.before, change.after):
        return f"{called} diganti" if change.after is not None else f"{called} dihapus"
    before, after = (value_words(value, names) for value in (change.before, change.after))
    if not before:
        return f"{called} diisi {after}"
    if not after:
        return f"{called} dikosongkan (semula {before})"
    return f"{called} diubah dari {before} menjadi {after}"


def value_words(value: Value, names: ValueNames) -> str:
    """Say a value in words or in quotation marks; nothing for an empty one."""
    if value is None or value == "":
        return ""
    if isinstance(value, StrEnum):
        return f"“{word(value)}”"
    if isinstance(value, bool):
        return "“ya”" if value else "“tidak”"
    if isinstance(value, datetime):
        return instant(value, names.zone)
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, time):
        return clock_time(value)
    text = str(value)
    text = names.villages.get(text) or names.kinds.get(text) or " ".join(text.split())
    if len(text) > LONGEST_QUOTE:
        text = text[:LONGEST_QUOTE].rstrip() + " …"
    return f"“{text}”"
